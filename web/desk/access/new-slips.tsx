// Asking for slips: for whom, what would happen, then print. Nothing is printed that was not looked at.
import { Modal, NumberInput, Select, Textarea } from '@mantine/core'
import { IconEye, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { slipDays } from '../../../stages/access/slips/slip.ts'
import { issueSlips, listSlipBatches, previewSlips } from '../../../stages/access/slips/slip-api.ts'
import { listEvents } from '../../../stages/events/api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { FilterChip, Strip } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { UnitPicker } from '../schedule/unit-picker.tsx'
import { nipsIn } from '../sittings/nips.ts'
import { slipWords } from './slip-words.ts'

const ways = ['kegiatan', 'unit', 'daftar'] as const
type Draft = { way: (typeof ways)[number]; eventId: string; unitId: string; nips: string }

const choiceOf = (of: Draft) => ({
  way: of.way,
  ...(of.way === 'kegiatan' ? { eventId: of.eventId } : of.way === 'unit' ? { unitId: of.unitId } : { nips: nipsIn(of.nips) }),
})

export function NewSlips({ onClose, onMade }: { onClose: () => void; onMade: (id: string) => void }) {
  const words = useWords(slipWords)
  const kit = useWords(kitWords)
  const { count } = useWriting()
  const [draft, setDraft] = useState<Draft>({ way: 'kegiatan', eventId: '', unitId: '', nips: '' })
  const [days, setDays] = useState(slipDays)
  const preview = useAct(previewSlips)
  const issue = useAct(issueSlips, [listSlipBatches])
  const put = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part })
    // what was looked at is no longer what is chosen
    preview.reset()
  }
  const chosen = { kegiatan: draft.eventId !== '', unit: draft.unitId !== '', daftar: nipsIn(draft.nips).length > 0 }[draft.way]
  const seen = preview.data
  return (
    <Modal opened onClose={onClose} size={640} title={words.make} closeButtonProps={{ 'aria-label': kit.close }}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (!seen) preview.mutate(choiceOf(draft))
          else if (seen.slips > 0) issue.mutate({ ...choiceOf(draft), days }, { onSuccess: ({ id }) => onMade(id) })
        }}
      >
        <fieldset className="row plain-set" aria-label={words.way}>
          {ways.map((way) => (
            <FilterChip key={way} on={way === draft.way} onPress={() => put({ way })}>
              {words.ways[way]}
            </FilterChip>
          ))}
        </fieldset>
        <Choice draft={draft} put={put} />
        {seen && <Seen of={seen} />}
        {seen && seen.slips > 0 && (
          <NumberInput
            label={words.days}
            min={1}
            max={365}
            allowDecimal={false}
            style={{ maxWidth: 200 }}
            value={days}
            onChange={(value) => setDays(Math.min(365, Math.max(1, Number(value) || slipDays)))}
          />
        )}
        <RefusalNotice of={preview.error ?? issue.error} />
        <div className="ends">
          <Button onClick={onClose}>{kit.cancel}</Button>
          {seen ? (
            <Button type="submit" look="primary" icon={<IconPrinter aria-hidden />} disabled={seen.slips === 0} busy={issue.isPending}>
              {words.print(count(seen.slips))}
            </Button>
          ) : (
            <Button type="submit" look="primary" icon={<IconEye aria-hidden />} disabled={!chosen} busy={preview.isPending}>
              {words.look}
            </Button>
          )}
        </div>
      </form>
    </Modal>
  )
}

function Choice({ draft, put }: { draft: Draft; put: (part: Partial<Draft>) => void }) {
  const words = useWords(slipWords)
  const events = useCall(listEvents, {}, { when: draft.way === 'kegiatan' })
  if (draft.way === 'unit')
    return <UnitPicker label={words.unit} value={draft.unitId || null} onChange={(id) => put({ unitId: id ?? '' })} />
  if (draft.way === 'daftar')
    return (
      <Textarea
        label={words.nips}
        autosize
        minRows={4}
        maxRows={10}
        value={draft.nips}
        onChange={(event) => put({ nips: event.currentTarget.value })}
      />
    )
  return (
    <Select
      label={words.event}
      searchable
      data={(events.data?.events ?? []).map((event) => ({ value: event.id, label: event.title }))}
      value={draft.eventId || null}
      onChange={(id) => put({ eventId: id ?? '' })}
    />
  )
}

/** What printing would do. */
function Seen({ of }: { of: OutputOf<typeof previewSlips> }) {
  const words = useWords(slipWords)
  const { count } = useWriting()
  return (
    <>
      <Strip tone={of.slips > 0 ? 'good' : 'attention'}>
        <b>{words.willPrint(count(of.slips), count(of.units.length))}</b>
        {of.again > 0 && <p>{words.again(count(of.again))}</p>}
      </Strip>
      <LeftOutList of={of.leftOut} unknown={of.unknown.length} />
    </>
  )
}

/** Who of a list gets no slip, and why. */
export function LeftOutList({ of, unknown = 0 }: { of: OutputOf<typeof previewSlips>['leftOut']; unknown?: number }) {
  const words = useWords(slipWords)
  const { count } = useWriting()
  if (of.length === 0 && unknown === 0) return null
  return (
    <div>
      <b>{words.leftOut}</b>
      <ul className="plain-list">
        {of.map(({ why, people }) => (
          <li key={why}>
            {words.people(count(people))}: {words.reasons[why]}
          </li>
        ))}
        {unknown > 0 && <li>{words.unknown(count(unknown))}</li>}
      </ul>
    </div>
  )
}
