// The data of an event, and the dialog that changes them.
import { Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type EventShown, listChoices, updateEvent } from '../../../stages/events/api.ts'
import { aspects } from '../../../stages/events/kinds.ts'
import { isOpen } from '../../../stages/events/state.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Pairs, Strip, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { useMay } from '../me.tsx'
import { draftOf, flawsOf, sentOf } from './event-draft.ts'
import { EventFields } from './event-form.tsx'
import { refreshed, useDays, useOrder } from './event-head.tsx'
import { eventWords } from './words.ts'

export function DataCard({ of }: { of: EventShown }) {
  const words = useWords(eventWords)
  const { date } = useWriting()
  const days = useDays()
  const order = useOrder()
  const mayPlan = useMay('events.plan')
  const [editing, setEditing] = useState(false)
  const { event } = of
  const named = (list: readonly (typeof aspects)[number][]) => list.map((one) => words.aspects[one]).join(', ') || '–'
  const { instrument, accreditation } = event
  const edit = mayPlan && isOpen(event.state) && (
    <Button size="small" onClick={() => setEditing(true)}>
      {words.edit}
    </Button>
  )
  return (
    <Card title={words.dataOf} aside={edit}>
      <Pairs
        of={[
          [words.order, order(event)],
          [words.mode, words.modes[event.mode]],
          [words.when, `${days(event)} (${event.zone})`],
          [words.place, event.place || '–'],
          [words.asOf, date(event.asOf)],
          [words.provider, event.provider?.name ?? words.noProvider],
          [
            words.accreditation,
            accreditation
              ? words.accreditationLine(accreditation.number, accreditation.category, date(accreditation.validTo))
              : words.noAccreditation,
          ],
          [
            words.instrument,
            event.mode !== 'tes-sendiri'
              ? '–'
              : instrument
                ? `${instrument.name} · ${words.instrumentStatus[instrument.status] ?? instrument.status}`
                : words.noInstrument,
          ],
          [words.method, event.method || '–'],
          [words.measured, named(event.measured)],
          [words.notMeasured, named(event.notMeasured)],
          [words.policy, words.policyLine(event.policy.version, event.policy.title)],
        ]}
      />
      {editing && <EditEvent of={of} onClose={() => setEditing(false)} />}
    </Card>
  )
}

function EditEvent({ of, onClose }: { of: EventShown; onClose: () => void }) {
  const words = useWords(eventWords)
  const kit = useWords(kitWords)
  const choices = useCall(listChoices, {})
  const act = useAct(updateEvent, refreshed)
  const published = of.event.publishedAt !== null
  const [draft, setDraft] = useState(() => draftOf(of))
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const ready = !published || reason.trim().length > 2
  const save = () => {
    setTried(true)
    const { title, dates } = flawsOf(draft)
    if (title || dates || !ready) return
    const sent = { ...sentOf(draft, aspects), id: of.event.id, version: of.event.version, reason: reason.trim() || null }
    act.mutate(sent, { onSuccess: onClose })
  }
  return (
    <Modal opened onClose={onClose} size={720} title={words.edit} closeButtonProps={{ 'aria-label': kit.close }}>
      {choices.isPending && <Waiting />}
      {choices.data && (
        <form
          className="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            save()
          }}
        >
          {published && <Strip>{words.fixedAfter}</Strip>}
          <EventFields
            choices={choices.data}
            draft={draft}
            put={(part) => setDraft({ ...draft, ...part })}
            tried={tried}
            published={published}
          />
          {published && (
            <TextInput
              required
              label={words.reason}
              description={words.reasonHint}
              maxLength={500}
              value={reason}
              error={tried && !ready && words.required}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          )}
          <RefusalNotice of={act.error} />
          <div className="ends">
            <Button onClick={onClose}>{kit.cancel}</Button>
            <Button type="submit" look="primary" busy={act.isPending}>
              {words.save}
            </Button>
          </div>
        </form>
      )}
    </Modal>
  )
}
