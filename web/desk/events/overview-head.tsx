// Head of the page of an event: its letter, state and days, four decisive figures, and what its results
// will be worth, with the grounds.
import { Modal } from '@mantine/core'
import { IconCalendarEvent } from '@tabler/icons-react'
import { useState } from 'react'
import { localDate } from '../../../kit/clock.ts'
import type { OutputOf } from '../../../kit/contract.ts'
import { dayWords } from '../../../kit/wording.ts'
import type { EventShown } from '../../../stages/events/api.ts'
import { showCalendar } from '../../../stages/schedule/board-api.ts'
import { className } from '../../../stages/standards/class.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Chip, Facts, PageHead } from '../../kit/parts.tsx'
import { useCall } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { useServerNow } from '../house.tsx'
import { useMay } from '../me.tsx'
import { EventState, useDays, useOrder } from './event-head.tsx'
import { daysBetween } from './overview-parts.ts'
import { overviewWords } from './overview-words.ts'
import { planWords } from './plan-words.ts'
import { StandingCard } from './standing-card.tsx'
import { eventWords } from './words.ts'

export function OverviewHead({ of }: { of: EventShown }) {
  const shared = useWords(eventWords)
  const days = useDays()
  const order = useOrder()
  const { event } = of
  return (
    <>
      <PageHead
        crumbs={[{ words: shared.area, to: '/kegiatan' }, { words: event.startsOn.slice(0, 4) }]}
        title={event.title}
        sub={order(event)}
        chips={
          <>
            <EventState of={event} dated />
            <Chip icon={<IconCalendarEvent aria-hidden />}>{days(event)}</Chip>
            <Chip>
              {shared.purpose}: {shared.purposes[event.purpose].toLowerCase()}
            </Chip>
          </>
        }
        actions={<Figures of={of} />}
      />
      <StandingStrip of={of.standing} />
    </>
  )
}

type Calendar = OutputOf<typeof showCalendar>

function Figures({ of }: { of: EventShown }) {
  const words = useWords(overviewWords)
  const { count } = useWriting()
  const maySchedule = useMay('schedule.read')
  const calendar = useCall(showCalendar, { id: of.event.id }, { when: maySchedule }).data
  const held = (calendar?.days ?? []).map((one) => one.slots.filter((slot) => !slot.makeup)).filter((slots) => slots.length > 0)
  const most = Math.max(0, ...held.map((slots) => slots.length))
  const even = held.every((slots) => slots.length === most)
  const all = held.reduce((sum, slots) => sum + slots.length, 0)
  const span = daysBetween(of.event.startsOn, of.event.endsOn) + 1
  const sessions = even ? words.sessionsADay(count(most)) : words.sessions(count(all))
  return (
    <Facts
      of={[
        { name: words.assigned, figure: count(of.counts.listed), note: words.participants },
        {
          name: words.held,
          figure: words.days(count(held.length || span)),
          ...(calendar ? { note: held.length > 0 ? sessions : words.noSessions } : {}),
        },
        ...(calendar ? [venuesOf(calendar, words, count)] : []),
        useBegin(of, held[0]?.[0]?.starts),
      ]}
    />
  )
}

type Said = (typeof overviewWords)['id']

function venuesOf(calendar: Calendar, words: Said, count: (n: number) => string) {
  const used = calendar.days.find((one) => one.venues.length > 0)?.venues ?? []
  const seats = used.reduce((sum, one) => sum + one.seats, 0)
  const note = used.length > 0 ? words.seatsADay(count(seats)) : words.noVenues
  return { name: words.venues, figure: count(used.length), note }
}

/** How long until the first day; during the event which day it is. `starts`: clock time of the first session. */
function useBegin({ event }: EventShown, starts: string | undefined) {
  const words = useWords(overviewWords)
  const { count, language } = useWriting()
  const today = localDate(useServerNow(60_000), event.zone)
  const until = daysBetween(today, event.startsOn)
  if (until > 0) {
    const day = dayWords(event.startsOn, language).split(',')[0] ?? ''
    return {
      name: words.startsIn,
      figure: words.days(count(until)),
      note: starts ? `${day}, ${starts.replace(':', '.')} ${event.zone}` : day,
    }
  }
  if (today > event.endsOn) return { name: words.held, figure: words.over, note: words.overWhat }
  const all = daysBetween(event.startsOn, event.endsOn) + 1
  return { name: words.running, figure: words.days(count(1 - until)), note: words.dayOf(count(1 - until), count(all)) }
}

/** What the results will be worth, the first ground that decides it, and all grounds on demand. */
function StandingStrip({ of }: { of: EventShown['standing'] }) {
  const words = useWords(overviewWords)
  const plan = useWords(planWords)
  const shared = useWords(eventWords)
  const kit = useWords(kitWords)
  const { language } = useWriting()
  const [open, setOpen] = useState(false)
  const lacking = of.grounds.find((ground) => !ground.holds)
  const facts = lacking && Array.isArray(lacking.data.missing) ? lacking.data.missing.map((one) => className(one, language)) : null
  const why = lacking && plan.ground(lacking.code, false, facts ? { ...lacking.data, missing: facts } : lacking.data)
  return (
    <div className="standing-strip">
      <Chip>{shared.standings[of.standing]}</Chip>
      <p>
        {plan.standingWhat[of.standing]} {why && words.because(why)} {!of.fixed && words.notFixed}
      </p>
      <button type="button" className="link" onClick={() => setOpen(true)}>
        {words.basis}
      </button>
      <Modal opened={open} onClose={() => setOpen(false)} title={words.basisTitle} closeButtonProps={{ 'aria-label': kit.close }}>
        <StandingCard of={of} />
      </Modal>
    </div>
  )
}
