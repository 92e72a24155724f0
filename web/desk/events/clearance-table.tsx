// The clearance of each participant of JPT: what the register knows, what was entered with its source, what lacks.
import { Modal, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type AgreementShown, type Cleared, enterClearance } from '../../../stages/events/agreement/api.ts'
import { type Point, type PointState, pointStates, points } from '../../../stages/events/agreement/clearance.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Chip } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { agreementRefreshed } from './agreement-reads.ts'
import { agreementWords } from './agreement-words.ts'

type Shown = Cleared['points'][number]
const tones = { terpenuhi: 'good', 'belum-terpenuhi': 'attention', 'data-kurang': 'plain' } as const

export function ClearanceTable({ eventId, of, mayPlan }: { eventId: string; of: AgreementShown; mayPlan: boolean }) {
  const words = useWords(agreementWords)
  const { count, nip } = useWriting()
  const [asked, setAsked] = useState<Cleared | null>(null)
  return (
    <section className="clearance">
      <h3>
        {words.clearance} {of.open > 0 && <Chip tone="attention">{words.missing(count(of.open))}</Chip>}
      </h3>
      <p className="small">{words.clearanceWhat}</p>
      <ul>
        {of.people.map((one) => (
          <li key={one.id}>
            <div className="who">
              <b>{one.name}</b>
              <span className="small line">
                <span className="nip">{nip(one.nip)}</span> · {one.position || one.unit}
              </span>
            </div>
            {mayPlan && (
              <Button size="small" aria-label={words.change(one.name)} onClick={() => setAsked(one)}>
                {words.enter}
              </Button>
            )}
            <dl>
              {one.points.map((point) => (
                <PointShown key={point.point} of={point} />
              ))}
            </dl>
          </li>
        ))}
      </ul>
      {asked && <Enter eventId={eventId} of={asked} onClose={() => setAsked(null)} />}
    </section>
  )
}

function usePointName() {
  const words = useWords(agreementWords)
  return (of: { point: Point; year: number | null }) => words.points[of.point](String(of.year ?? ''))
}

function PointShown({ of }: { of: Shown }) {
  const words = useWords(agreementWords)
  const { date } = useWriting()
  const nameOf = usePointName()
  const day = of.on && (of.point === 'pensiun' ? words.retires(date(of.on)) : words.since(date(of.on)))
  const from = of.from === 'entered' ? of.source : of.from === 'register' ? words.fromRegister : null
  return (
    <div>
      <dt>{nameOf(of)}</dt>
      <dd>
        <Chip tone={tones[of.state]}>{words.pointStates[of.state]}</Chip>
        <span className="small line">{[day, from].filter(Boolean).join(' · ')}</span>
      </dd>
    </div>
  )
}

function Enter({ eventId, of, onClose }: { eventId: string; of: Cleared; onClose: () => void }) {
  const words = useWords(agreementWords)
  const kit = useWords(kitWords)
  const nameOf = usePointName()
  const act = useAct(enterClearance, agreementRefreshed)
  const lacking = of.points.find((one) => one.state !== 'terpenuhi')?.point ?? points[0]
  const [draft, setDraft] = useState({ point: lacking as Point, state: 'terpenuhi' as PointState, source: '' })
  const put = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const ready = draft.state === 'data-kurang' || draft.source.trim().length > 2
  return (
    <Modal opened onClose={onClose} title={words.change(of.name)} closeButtonProps={{ 'aria-label': kit.close }}>
      <form
        className="form"
        onSubmit={(submitted) => {
          submitted.preventDefault()
          if (ready) act.mutate({ id: eventId, personId: of.id, ...draft }, { onSuccess: onClose })
        }}
      >
        <NativeSelect
          label={words.clearance}
          value={draft.point}
          data={of.points.map((one) => ({ value: one.point, label: nameOf(one) }))}
          onChange={(changed) => put({ point: changed.currentTarget.value as Point })}
        />
        <NativeSelect
          label={words.stateName}
          value={draft.state}
          data={pointStates.map((value) => ({ value, label: words.pointStates[value] }))}
          onChange={(changed) => put({ state: changed.currentTarget.value as PointState })}
        />
        {draft.state !== 'data-kurang' && (
          <TextInput
            required
            label={words.source}
            description={words.sourceHint}
            maxLength={300}
            value={draft.source}
            onChange={(changed) => put({ source: changed.currentTarget.value })}
          />
        )}
        <RefusalNotice of={act.error} />
        <div className="ends">
          <Button onClick={onClose}>{kit.cancel}</Button>
          <Button type="submit" look="primary" disabled={!ready} busy={act.isPending}>
            {words.save}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
