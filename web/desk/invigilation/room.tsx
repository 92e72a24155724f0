// The proctor's screen: one room, one screen. Tabs Kehadiran · Ruang · Kejadian · Berita Acara · Bantuan;
// without the server it goes on with what it knows and keeps what is noted.
import { useParams } from '@tanstack/react-router'
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { useAddress } from '../../kit/address.ts'
import { useWords } from '../../kit/language.tsx'
import { Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useHouse, useServerNow } from '../house.tsx'
import { useMe } from '../me.tsx'
import { Attendance } from './attendance.tsx'
import { AwayStrip } from './away-strip.tsx'
import { ControlBar } from './control-bar.tsx'
import { DeviceRequests } from './device-requests.tsx'
import { HelpTab } from './help-tab.tsx'
import { Incidents } from './incidents.tsx'
import { seatsWith, viewWith } from './notes.ts'
import { OfficialRecord } from './official-record.tsx'
import { OpenPackage } from './open-package.tsx'
import { useOpened } from './opened.ts'
import { useOutbox } from './outbox.ts'
import { RoomHead } from './room-head.tsx'
import { RoomPlan } from './room-plan.tsx'
import { SeatSheet } from './seat-sheet.tsx'
import { type Tab, tabs } from './tabs.ts'
import { useKeepView } from './use-keep-view.ts'
import { type RoomHere, RoomOf, type RoomView, useRoom, useRoomRead } from './use-room.ts'
import { roomWords } from './words.ts'
import './room.css'

const defaults = { tab: 'ruang' }

export function Page() {
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const { read, line, refresh } = useRoomRead(id)
  const me = useMe()
  const opened = useOpened()
  const kept = opened?.sessionId === id && opened.me.accountId === me.accountId ? opened : null
  const view = read.data ?? kept?.view
  useKeepView(read.data, me.accountId, line !== 'away')
  if (view) return <Screen id={id} known={view} line={line} refresh={refresh} keptAt={read.data ? null : (kept?.madeAt ?? null)} />
  if (line === 'away') return <OpenPackage me={me} />
  return <main className="rm-alone">{read.error ? <RefusalNotice of={read.error} again={() => void read.refetch()} /> : <Waiting />}</main>
}

type ScreenOf = { id: string; known: RoomView; line: RoomHere['line']; refresh: () => void; keptAt: string | null }

function Screen({ id, known, line, refresh, keptAt }: ScreenOf) {
  const words = useWords(roomWords)
  const now = useServerNow(1000)
  const { ahead } = useHouse()
  const { accountId } = useMe()
  const outbox = useOutbox(id, accountId, () => Date.now() + ahead, refresh)
  const view = useMemo(() => viewWith(known, outbox.notes), [known, outbox.notes])
  const seats = useMemo(() => seatsWith(view.seats, outbox.notes), [view.seats, outbox.notes])
  const [at, setAt] = useState<string | null>(null)
  const [{ tab }, change] = useAddress(defaults)
  const shown: Tab = (tabs as readonly string[]).includes(tab) ? (tab as Tab) : 'ruang'
  const choose = useCallback((sittingId: string | null) => setAt(sittingId), [])
  const { flush, notes } = outbox
  const waits = notes.some((note) => !note.refused)
  useEffect(() => {
    if (line === 'away' || !waits) return
    void flush()
    const timer = setInterval(() => void flush(), 8000)
    return () => clearInterval(timer)
  }, [line, waits, flush])
  const chosen = seats.find((seat) => seat.sittingId === at) ?? null
  const room: RoomHere = { view, seats, line, outbox, refresh, now, chosen, choose, keptAt }
  const calls = seats.filter((seat) => seat.help).length + view.deviceRequests.length
  const go = (to: Tab) => change({ tab: to })
  const show = (sittingId: string) => {
    choose(sittingId)
    go('ruang')
  }
  return (
    <RoomOf value={room}>
      <title>{`${calls > 0 ? `(${calls}) ` : ''}${words.tabs[shown]}: ${view.room} · Nawa`}</title>
      <div className="room-screen">
        <RoomHead tab={shown} onTab={go} />
        <ControlBar tab={shown} onTab={go} />
        <div className="rm-news">
          <DeviceRequests onShow={show} />
          <AwayStrip />
        </div>
        <Body tab={shown} />
      </div>
    </RoomOf>
  )
}

function Body({ tab }: { tab: Tab }) {
  const parts: Record<Tab, () => ReactNode> = {
    kehadiran: () => <Attendance />,
    ruang: () => <RoomPlan />,
    kejadian: () => <Incidents />,
    'berita-acara': () => <OfficialRecord />,
    bantuan: () => <HelpTab />,
  }
  const { chosen } = useRoom()
  const withSheet = tab === 'ruang' || tab === 'kehadiran'
  return (
    <div className={withSheet && chosen ? 'rm-body sheeted' : 'rm-body'}>
      <main className="rm-main" id="isi" tabIndex={-1}>
        {parts[tab]()}
      </main>
      {withSheet && chosen && <SeatSheet key={chosen.sittingId} seat={chosen} />}
    </div>
  )
}
