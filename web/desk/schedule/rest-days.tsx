// Holidays and times kept free: what no session may touch. They belong to the agency and serve every event.
import { Checkbox, Modal, NativeSelect, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import {
  createQuietTime,
  listHolidays,
  listQuietTimes,
  removeHoliday,
  removeQuietTime,
  saveHoliday,
} from '../../../stages/schedule/place-api.ts'
import { Button, IconButton } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { setupWords } from './setup-words.ts'
import { hours } from './when.ts'
import { scheduleWords } from './words.ts'

/** Days around the event in which a holiday matters. */
const around = 21

const daysApart = (a: string, b: string) => (Date.parse(a) - Date.parse(b)) / 86_400_000

export function HolidayCard({ from, to }: { from: string; to: string }) {
  const words = useWords(setupWords)
  const { date } = useWriting()
  const year = Number(from.slice(0, 4))
  const read = useCall(listHolidays, { year })
  const [adding, setAdding] = useState(false)
  const [all, setAll] = useState(false)
  const act = useAct(removeHoliday, [listHolidays])
  const known = read.data?.holidays ?? []
  const near = known.filter((one) => daysApart(one.date, from) >= -around && daysApart(one.date, to) <= around)
  const holidays = all ? known : near
  return (
    <Card
      title={`${words.holidays} ${year}`}
      aside={
        <Button size="small" icon={<IconPlus aria-hidden />} onClick={() => setAdding(true)}>
          {words.addHoliday}
        </Button>
      }
    >
      <p className="small">{words.holidaysNote}</p>
      <RefusalNotice of={read.error ?? act.error} />
      {read.data && holidays.length === 0 && <p className="sub">{words.noHolidays}</p>}
      <ul className="rule-list">
        {holidays.map((one) => (
          <li key={one.date}>
            <span title={one.basis}>
              {date(one.date)}, {one.name}
              <span className="small line">{words.holidayKinds[one.kind]}</span>
            </span>
            {!one.confirmed && <Chip>{words.unconfirmed}</Chip>}
            <IconButton name={`${words.remove}: ${one.name}, ${date(one.date)}`} bare onClick={() => act.mutate({ date: one.date })}>
              <IconTrash aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      {!all && known.length > near.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {words.wholeYear(year, known.length)}
        </button>
      )}
      {adding && <HolidayForm onClose={() => setAdding(false)} />}
    </Card>
  )
}

function HolidayForm({ onClose }: { onClose: () => void }) {
  const words = useWords(setupWords)
  const kit = useWords(kitWords)
  const [draft, setDraft] = useState({ date: '', name: '', kind: 'libur-nasional', basis: '', confirmed: false })
  const put = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const act = useAct(saveHoliday, [listHolidays])
  const ready = draft.date !== '' && draft.name.trim() !== '' && draft.basis.trim() !== ''
  return (
    <Modal opened onClose={onClose} title={words.addHoliday} closeButtonProps={{ 'aria-label': kit.close }}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) act.mutate({ ...draft, kind: draft.kind as 'libur-nasional' }, { onSuccess: onClose })
        }}
      >
        <div className="pair">
          <TextInput
            data-autofocus
            required
            type="date"
            label={words.date}
            value={draft.date}
            onChange={(event) => put({ date: event.currentTarget.value })}
          />
          <NativeSelect
            label={words.kind}
            value={draft.kind}
            onChange={(event) => put({ kind: event.currentTarget.value })}
            data={Object.entries(words.holidayKinds).map(([value, label]) => ({ value, label }))}
          />
        </div>
        <TextInput
          required
          label={words.holidayName}
          maxLength={120}
          value={draft.name}
          onChange={(event) => put({ name: event.currentTarget.value })}
        />
        <TextInput
          required
          label={words.basis}
          maxLength={300}
          value={draft.basis}
          onChange={(event) => put({ basis: event.currentTarget.value })}
        />
        <Checkbox label={words.confirmed} checked={draft.confirmed} onChange={(event) => put({ confirmed: event.currentTarget.checked })} />
        <RefusalNotice of={act.error} />
        <div className="ends">
          <Button onClick={onClose}>{kit.cancel}</Button>
          <Button type="submit" look="primary" disabled={!ready} busy={act.isPending}>
            {words.addHoliday}
          </Button>
        </div>
      </form>
    </Modal>
  )
}

export function QuietCard() {
  const words = useWords(setupWords)
  const all = useWords(scheduleWords)
  const read = useCall(listQuietTimes, {})
  const [adding, setAdding] = useState(false)
  const act = useAct(removeQuietTime, [listQuietTimes])
  const times = read.data?.quietTimes ?? []
  return (
    <Card
      title={words.quiet}
      aside={
        <Button size="small" icon={<IconPlus aria-hidden />} onClick={() => setAdding(true)}>
          {words.addQuiet}
        </Button>
      }
    >
      <p className="small">{words.quietNote}</p>
      <RefusalNotice of={read.error ?? act.error} />
      {read.data && times.length === 0 && <p className="sub">{words.noQuiet}</p>}
      <ul className="rule-list">
        {times.map((one) => (
          <li key={one.id}>
            <span>
              {one.name}
              <span className="small line">
                {one.weekday ? all.weekdays[one.weekday - 1] : words.everyDay}, {hours(one.starts, one.ends)}
              </span>
            </span>
            <IconButton name={`${words.remove}: ${one.name}`} bare onClick={() => act.mutate({ id: one.id })}>
              <IconTrash aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      {adding && <QuietForm onClose={() => setAdding(false)} />}
    </Card>
  )
}

function QuietForm({ onClose }: { onClose: () => void }) {
  const words = useWords(setupWords)
  const all = useWords(scheduleWords)
  const kit = useWords(kitWords)
  const [draft, setDraft] = useState({ name: '', weekday: '', starts: '12:00', ends: '13:00' })
  const put = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const act = useAct(createQuietTime, [listQuietTimes])
  const ready = draft.name.trim() !== '' && draft.starts < draft.ends
  return (
    <Modal opened onClose={onClose} title={words.addQuiet} closeButtonProps={{ 'aria-label': kit.close }}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) act.mutate({ ...draft, weekday: draft.weekday ? Number(draft.weekday) : null }, { onSuccess: onClose })
        }}
      >
        <TextInput
          data-autofocus
          required
          label={words.quietName}
          maxLength={120}
          value={draft.name}
          onChange={(event) => put({ name: event.currentTarget.value })}
        />
        <NativeSelect
          label={words.weekday}
          value={draft.weekday}
          onChange={(event) => put({ weekday: event.currentTarget.value })}
          data={[{ value: '', label: words.everyDay }, ...all.weekdays.map((label, at) => ({ value: String(at + 1), label }))]}
        />
        <div className="pair">
          <TextInput
            required
            type="time"
            label={words.from}
            value={draft.starts}
            onChange={(event) => put({ starts: event.currentTarget.value })}
          />
          <TextInput
            required
            type="time"
            label={words.to}
            value={draft.ends}
            onChange={(event) => put({ ends: event.currentTarget.value })}
          />
        </div>
        <RefusalNotice of={act.error} />
        <div className="ends">
          <Button onClick={onClose}>{kit.cancel}</Button>
          <Button type="submit" look="primary" disabled={!ready} busy={act.isPending}>
            {words.addQuiet}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
