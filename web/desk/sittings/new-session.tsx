// Preparing a session: form, place, window and working time.
import { Modal, NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { instantOf, localDate } from '../../../kit/clock.ts'
import { createSession, listForms, listSessions } from '../../../stages/sittings/api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Strip, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { clockTime } from './clock-time.ts'
import { sittingWords } from './words.ts'

type Form = { id: string; code: string; title: string; minutes: number; items: number }

export function NewSession({ onClose }: { onClose: () => void }) {
  const words = useWords(sittingWords)
  const kit = useWords(kitWords)
  const forms = useCall(listForms, {})
  return (
    <Modal opened onClose={onClose} size="lg" title={words.newSession} closeButtonProps={{ 'aria-label': kit.close }}>
      <RefusalNotice of={forms.error} />
      {forms.isPending && <Waiting />}
      {forms.data?.forms.length === 0 && <Strip tone="attention">{words.noForms}</Strip>}
      {forms.data && forms.data.forms.length > 0 && <SessionForm forms={forms.data.forms} onClose={onClose} />}
    </Modal>
  )
}

function SessionForm({ forms, onClose }: { forms: readonly Form[]; onClose: () => void }) {
  const words = useWords(sittingWords)
  const kit = useWords(kitWords)
  const { day, zone } = useWriting()
  const navigate = useNavigate()
  const create = useAct(createSession, [listSessions])
  const [tried, setTried] = useState(false)
  const [draft, setDraft] = useState({
    title: '',
    purpose: 'pemetaan' as 'pemetaan' | 'pengisian',
    formId: forms[0]?.id ?? '',
    venue: '',
    room: '',
    day: localDate(new Date(), zone),
    from: '07.30',
    until: '10.00',
    minutes: forms[0]?.minutes ?? 90,
  })
  const put = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const [from, until] = [clockTime(draft.from), clockTime(draft.until)]
  const [opensAt, closesAt] = [instantOf(draft.day, from ?? '00:00', zone), instantOf(draft.day, until ?? '00:00', zone)]
  const length = from && until ? (closesAt.getTime() - opensAt.getTime()) / 60_000 : Number.NaN
  const missing = (text: string) => tried && text.trim() === '' && words.required
  const submit = () => {
    setTried(true)
    const { title, purpose, formId, venue, room, minutes } = draft
    if (!title.trim() || !venue.trim() || !room.trim() || !(length > 0) || !(minutes >= 1)) return
    const window = { opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() }
    create.mutate(
      { title, purpose, formId, venue, room, zone, minutes, simulated: false, ...window },
      { onSuccess: ({ id }) => void navigate({ to: `/pelaksanaan/${id}` }) },
    )
  }
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <TextInput
        data-autofocus
        label={words.title}
        value={draft.title}
        error={missing(draft.title)}
        onChange={(event) => put({ title: event.currentTarget.value })}
      />
      <NativeSelect
        label={words.purpose}
        value={draft.purpose}
        data={(['pemetaan', 'pengisian'] as const).map((value) => ({ value, label: words.purposes[value] }))}
        onChange={(event) => put({ purpose: event.currentTarget.value as 'pemetaan' | 'pengisian' })}
      />
      <NativeSelect
        label={words.form}
        value={draft.formId}
        data={forms.map((form) => ({ value: form.id, label: `${form.title} (${form.code}, ${words.items(form.items)})` }))}
        onChange={(event) => {
          const formId = event.currentTarget.value
          put({ formId, minutes: forms.find((form) => form.id === formId)?.minutes ?? draft.minutes })
        }}
      />
      <TextInput
        label={words.venue}
        value={draft.venue}
        error={missing(draft.venue)}
        onChange={(event) => put({ venue: event.currentTarget.value })}
      />
      <TextInput
        label={words.room}
        value={draft.room}
        error={missing(draft.room)}
        onChange={(event) => put({ room: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={words.day}
        description={day(draft.day)}
        value={draft.day}
        onChange={(event) => event.currentTarget.value && put({ day: event.currentTarget.value })}
      />
      <div className="row">
        <TextInput
          label={`${words.from} (${zone})`}
          inputMode="numeric"
          value={draft.from}
          error={!from && words.timeFlaw}
          onChange={(event) => put({ from: event.currentTarget.value })}
        />
        <TextInput
          label={`${words.until} (${zone})`}
          inputMode="numeric"
          value={draft.until}
          error={until ? length <= 0 && words.windowFlaw : words.timeFlaw}
          onChange={(event) => put({ until: event.currentTarget.value })}
        />
        <NumberInput label={words.minutes} value={draft.minutes} min={1} max={600} onChange={(value) => put({ minutes: Number(value) })} />
      </div>
      {length > 0 && length < draft.minutes && <Strip tone="attention">{words.fewMinutes}</Strip>}
      <RefusalNotice of={create.error} />
      <div className="ends">
        <Button onClick={onClose}>{kit.cancel}</Button>
        <Button type="submit" look="primary" busy={create.isPending}>
          {words.create}
        </Button>
      </div>
    </form>
  )
}
