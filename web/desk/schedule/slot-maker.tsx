// Makes sessions: which days, how many a day, at which hours; what stands against them is said before.
import { NativeSelect, TextInput } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { Refusal } from '../../../kit/refusal.ts'
import { listHolidays, listQuietTimes } from '../../../stages/schedule/place-api.ts'
import { createSlots } from '../../../stages/schedule/rule-api.ts'
import { checkSessions, weekdayOf } from '../../../stages/schedule/slot-check.ts'
import { useAddress } from '../../kit/address.ts'
import { Button } from '../../kit/button.tsx'
import { RefusalError } from '../../kit/call.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { DayChoice, turned } from './day-choice.tsx'
import type { Rules } from './rules.ts'
import { setupWords } from './setup-words.ts'
import { refreshed } from './use-schedule.ts'

/** Usual hours for one, two and three sessions a day. */
const usual: Readonly<Record<string, readonly { starts: string; ends: string }[]>> = {
  '1': [{ starts: '08:00', ends: '10:30' }],
  '2': [
    { starts: '07:30', ends: '10:00' },
    { starts: '13:00', ends: '15:30' },
  ],
  '3': [
    { starts: '07:30', ends: '09:30' },
    { starts: '10:00', ends: '12:00' },
    { starts: '13:30', ends: '15:30' },
  ],
}

const firstKind = { jenis: '' }

/** Every day from the first to the last of the event. */
export function daysOf(from: string, to: string): string[] {
  const days: string[] = []
  for (let at = Date.parse(`${from}T00:00:00Z`); days.length < 60; at += 86_400_000) {
    const date = new Date(at).toISOString().slice(0, 10)
    if (date > to) break
    days.push(date)
  }
  return days
}

export function SlotMaker({ rules }: { rules: Rules }) {
  const words = useWords(setupWords)
  const { count } = useWriting()
  const { event } = rules
  const taken = new Set(rules.slots.map((slot) => slot.date))
  const [extra, setExtra] = useState<readonly string[]>([])
  const all = [...new Set([...daysOf(event.startsOn, event.endsOn), ...extra])].sort()
  const [dates, setDates] = useState<readonly string[]>(() => all.filter((date) => weekdayOf(date) < 6 && !taken.has(date)))
  const [sessions, setSessions] = useState(usual['2'] ?? [])
  const [{ jenis }, change] = useAddress(firstKind)
  const makeup = jenis === 'susulan'
  const act = useAct(createSlots, refreshed)
  const stands = useStands(rules, { dates, sessions, makeup })
  const wanted = dates.length * sessions.length
  const put = (index: number, part: { starts?: string; ends?: string }) =>
    setSessions(sessions.map((one, at) => (at === index ? { ...one, ...part } : one)))
  return (
    <Card title={words.addSessions}>
      <form
        className="form"
        onSubmit={(submitted) => {
          submitted.preventDefault()
          if (wanted > 0 && !stands)
            act.mutate({ id: event.id, dates: [...dates], sessions: [...sessions], makeup }, { onSuccess: () => setDates([]) })
        }}
      >
        <div className="pair">
          <NativeSelect
            label={words.kind}
            value={makeup ? 'makeup' : 'ordinary'}
            onChange={(changed) => change({ jenis: changed.currentTarget.value === 'makeup' ? 'susulan' : '' })}
            data={[
              { value: 'ordinary', label: words.ordinary },
              { value: 'makeup', label: words.makeup },
            ]}
          />
          <NativeSelect
            label={words.howMany}
            value={String(sessions.length)}
            onChange={(changed) => setSessions(usual[changed.currentTarget.value] ?? sessions)}
            data={Object.keys(usual)}
          />
        </div>
        {makeup && <p className="small">{words.makeupHint}</p>}
        <DayChoice label={words.days} days={all} chosen={dates} onChange={setDates} />
        {makeup && (
          <TextInput
            type="date"
            label={words.addDay}
            min={event.startsOn}
            value=""
            onChange={(changed) => {
              const date = changed.currentTarget.value
              if (!date) return
              setExtra([...extra, date])
              setDates(turned(dates, date))
            }}
          />
        )}
        {sessions.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a session is its place in the day
          <fieldset key={index} className="hours-pair">
            <legend className="mantine-InputWrapper-label">{words.hoursOf(index + 1)}</legend>
            <TextInput
              type="time"
              required
              aria-label={`${words.hoursOf(index + 1)}, ${words.from}`}
              value={one.starts}
              onChange={(changed) => put(index, { starts: changed.currentTarget.value })}
            />
            <span aria-hidden>–</span>
            <TextInput
              type="time"
              required
              aria-label={`${words.hoursOf(index + 1)}, ${words.to}`}
              value={one.ends}
              onChange={(changed) => put(index, { ends: changed.currentTarget.value })}
            />
          </fieldset>
        ))}
        {wanted > 0 && (stands ? <RefusalNotice of={stands} /> : <Fine />)}
        <RefusalNotice of={act.error} />
        <div className="ends">
          <Button type="submit" look="primary" disabled={wanted === 0 || stands !== null} busy={act.isPending}>
            {words.create(count(wanted))}
          </Button>
        </div>
      </form>
    </Card>
  )
}

function Fine() {
  const words = useWords(setupWords)
  return (
    <p className="small fine">
      <IconCheck aria-hidden />
      {words.fine}
    </p>
  )
}

type Wish = { dates: readonly string[]; sessions: readonly { starts: string; ends: string }[]; makeup: boolean }

/** The first reason against the sessions, by the same rule as the house; null: none. */
function useStands(rules: Rules, { dates, sessions, makeup }: Wish): RefusalError | null {
  const holidays = useCall(listHolidays, {})
  const quiet = useCall(listQuietTimes, {})
  if (sessions.some((one) => !one.starts || !one.ends)) return null
  const around = {
    event: rules.event,
    others: rules.slots,
    holidays: holidays.data?.holidays ?? [],
    quietTimes: quiet.data?.quietTimes ?? [],
  }
  try {
    checkSessions(
      dates.flatMap((date) => sessions.map((one) => ({ ...one, date, makeup }))),
      around,
    )
    return null
  } catch (no) {
    if (!(no instanceof Refusal)) throw no
    return new RefusalError(no.code, no.data, no.status)
  }
}
