// The installation as every page needs it: agency, zone, example or real, and the server's clock, which
// is the only clock shown. Where the server is out of reach, as it was known last on this device.
import { Outlet } from '@tanstack/react-router'
import { createContext, lazy, Suspense, useCallback, useContext, useEffect, useState } from 'react'
import { showHouse } from '../../stages/access/api.ts'
import { useLanguage } from '../kit/language.tsx'
import { Waiting } from '../kit/parts.tsx'
import { RefusalNotice } from '../kit/refusal-notice.tsx'
import type { Clock } from './kept-clock.ts'
import { type HouseReply, keepHouse, keptHouse } from './kept-house.ts'
import { useLine } from './line.ts'
import { NoLine } from './no-line.tsx'
import { useClock } from './use-clock.ts'

export type House = HouseReply & Clock

const HouseOf = createContext<House | null>(null)
const FirstRun = lazy(async () => ({ default: (await import('./access/first-run.tsx')).FirstRun }))

/** The installation. Only inside HouseGate. */
export function useHouse(): House {
  const house = useContext(HouseOf)
  if (!house) throw new Error('useHouse stands outside HouseGate')
  return house
}

/** The server's time, moved on every `every` milliseconds. */
export function useServerNow(every = 10_000): Date {
  const { ahead } = useHouse()
  const [now, setNow] = useState(() => new Date(Date.now() + ahead))
  useEffect(() => {
    const tick = () => setNow(new Date(Date.now() + ahead))
    tick()
    const timer = setInterval(tick, every)
    return () => clearInterval(timer)
  }, [ahead, every])
  return now
}

/** Asks for the installation first; an empty one is set up before anything else. */
export function HouseGate() {
  const { asked, away } = useLine(showHouse, {}, 300_000)
  const { tellZone } = useLanguage()
  const { data, dataUpdatedAt, refetch } = asked
  const again = useCallback(() => void refetch(), [refetch])
  const clock = useClock(data ? { now: data.now, at: dataUpdatedAt } : null, again)
  const known = data ?? (away ? keptHouse() : null)
  const zone = known?.agency?.zone
  useEffect(() => {
    if (zone) tellZone(zone)
  }, [zone, tellZone])
  useEffect(() => {
    if (data) keepHouse(data)
  }, [data])
  if (!known) {
    if (away) return <NoLine again={again} />
    return asked.error ? (
      <main>
        <RefusalNotice of={asked.error} again={again} />
      </main>
    ) : (
      <Waiting />
    )
  }
  return (
    <HouseOf value={{ ...known, ...clock }}>
      <Suspense fallback={<Waiting />}>{known.state === 'new' ? <FirstRun /> : <Outlet />}</Suspense>
    </HouseOf>
  )
}
