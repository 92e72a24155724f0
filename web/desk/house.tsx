// The installation as every page needs it: agency, zone, example or real, and the server's clock, which
// is the only clock shown.
import { Outlet } from '@tanstack/react-router'
import { createContext, lazy, Suspense, useContext, useEffect, useState } from 'react'
import type { OutputOf } from '../../kit/contract.ts'
import { showHouse } from '../../stages/access/api.ts'
import { useLanguage } from '../kit/language.tsx'
import { Waiting } from '../kit/parts.tsx'
import { RefusalNotice } from '../kit/refusal-notice.tsx'
import { useCall } from '../kit/use-call.ts'

export type House = OutputOf<typeof showHouse> & {
  /** Milliseconds by which the server's clock is ahead of this machine's. */
  readonly ahead: number
}

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
  const asked = useCall(showHouse, {}, { every: 300_000 })
  const { tellZone } = useLanguage()
  const zone = asked.data?.agency?.zone
  useEffect(() => {
    if (zone) tellZone(zone)
  }, [zone, tellZone])
  if (!asked.data)
    return asked.error ? (
      <main>
        <RefusalNotice of={asked.error} again={() => void asked.refetch()} />
      </main>
    ) : (
      <Waiting />
    )
  const house = { ...asked.data, ahead: Date.parse(asked.data.now) - asked.dataUpdatedAt }
  return (
    <HouseOf value={house}>
      <Suspense fallback={<Waiting />}>{house.state === 'new' ? <FirstRun /> : <Outlet />}</Suspense>
    </HouseOf>
  )
}
