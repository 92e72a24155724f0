// What the talent team decided about a kept map, and the permission to use one for another purpose.
import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { type DecisionLine, showMap } from '../../../stages/talent/api.ts'
import { listSnapshots, recordDecision, type SnapshotLine } from '../../../stages/talent/snapshot-api.ts'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card } from '../../kit/parts.tsx'
import { useAct } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { talentWords } from './words.ts'

type Of = { readonly decisions: readonly DecisionLine[]; readonly snapshots: readonly SnapshotLine[] }

export function DecisionsCard({ decisions, snapshots }: Of) {
  const words = useWords(talentWords)
  const { date } = useWriting()
  const decides = useMay('talent.actions')
  return (
    <Card title={words.decisions} aside={decides && <Decide snapshots={snapshots} />}>
      {decisions.length === 0 && <p className="sub">{words.noDecisions}</p>}
      {decisions.map((one) => (
        <div key={one.id} className="talent-decision">
          <b>{words.kinds[one.kind]}</b>
          <p className="small">
            {one.letterNumber}, {date(one.letterDate)}, {words.ofSnapshot(one.snapshot.number, one.snapshot.title)}
            {one.noticedOn && `, ${words.noticed(date(one.noticedOn))}`}
          </p>
          <p className="sub">{one.words}</p>
        </div>
      ))}
    </Card>
  )
}

const blank = { kind: 'keputusan-tim' as DecisionLine['kind'], letterNumber: '', letterDate: '', words: '', noticedOn: '' }

function Decide({ snapshots }: Pick<Of, 'snapshots'>) {
  const words = useWords(talentWords)
  const [open, setOpen] = useState(false)
  const [id, setId] = useState(snapshots[0]?.id ?? '')
  const [draft, setDraft] = useState(blank)
  const act = useAct(recordDecision, [listSnapshots, showMap])
  const set = (part: Partial<typeof blank>) => setDraft((before) => ({ ...before, ...part }))
  const other = draft.kind === 'tujuan-lain'
  const ready =
    draft.letterNumber.trim().length > 1 && draft.letterDate !== '' && draft.words.trim().length >= 10 && (!other || draft.noticedOn !== '')
  const decide = () =>
    act.mutate(
      { id, ...draft, noticedOn: other ? draft.noticedOn : null },
      {
        onSuccess: () => {
          notifications.show({ message: words.recorded })
          setOpen(false)
          setDraft(blank)
        },
      },
    )
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {words.decide}
      </Button>
      <Confirm
        open={open}
        title={words.decide}
        effect={words.decide}
        busy={act.isPending}
        refusal={act.error}
        ready={ready}
        onDo={decide}
        onClose={() => setOpen(false)}
      >
        <div className="stack">
          <p>{words.decideWhat}</p>
          <NativeSelect
            label={words.kind}
            value={draft.kind}
            data={(['keputusan-tim', 'tujuan-lain'] as const).map((value) => ({ value, label: words.kinds[value] }))}
            onChange={(event) => set({ kind: event.currentTarget.value as DecisionLine['kind'] })}
          />
          <NativeSelect
            label={words.snapshots}
            value={id}
            data={snapshots.map((one) => ({ value: one.id, label: `${one.number}. ${one.title}` }))}
            onChange={(event) => setId(event.currentTarget.value)}
          />
          <TextInput
            label={words.letterNumber}
            value={draft.letterNumber}
            onChange={(event) => set({ letterNumber: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            label={words.letterDate}
            value={draft.letterDate}
            onChange={(event) => set({ letterDate: event.currentTarget.value })}
          />
          {other && (
            <TextInput
              type="date"
              label={words.noticedOn}
              value={draft.noticedOn}
              onChange={(event) => set({ noticedOn: event.currentTarget.value })}
            />
          )}
          <Textarea
            label={words.words}
            autosize
            minRows={3}
            value={draft.words}
            onChange={(event) => set({ words: event.currentTarget.value })}
          />
        </div>
      </Confirm>
    </>
  )
}
