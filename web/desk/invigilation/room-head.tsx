// The head of the room screen: which room, its tabs, and whether the server is reached.
import { IconClipboardCheck, IconFileText, IconHelpCircle, IconLayoutGrid, IconNotes, IconWifi, IconWifiOff } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { localDate } from '../../../kit/clock.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Mark } from '../../kit/mark.tsx'
import { useHouse } from '../house.tsx'
import { ExampleChip } from '../shell.tsx'
import { incidentsWith } from './notes.ts'
import { type Tab, tabs } from './tabs.ts'
import { useRoom } from './use-room.ts'
import { roomWords } from './words.ts'

const icons = {
  kehadiran: IconClipboardCheck,
  ruang: IconLayoutGrid,
  kejadian: IconNotes,
  'berita-acara': IconFileText,
  bantuan: IconHelpCircle,
} as const

export function RoomHead({ tab, onTab }: { tab: Tab; onTab: (tab: Tab) => void }) {
  const words = useWords(roomWords)
  const { day } = useWriting()
  const { kind } = useHouse()
  const { view, seats, line, outbox } = useRoom()
  const came = seats.filter((seat) => seat.checkedInAt || seat.startedAt).length
  const incidents = incidentsWith(view.incidents, outbox.notes).length
  const calls = seats.filter((seat) => seat.help).length
  const notes: Partial<Record<Tab, { text: string; hot?: boolean }>> = {
    kehadiran: { text: `${came}/${seats.length}` },
    ...(incidents > 0 ? { kejadian: { text: String(incidents) } } : {}),
    ...(calls > 0 ? { bantuan: { text: String(calls), hot: true } } : {}),
  }
  return (
    <header className="rm-top">
      <Link to="/ruang" className="rm-mark" aria-label={words.rooms} title={words.rooms}>
        <Mark size={30} />
      </Link>
      <div className="rm-title">
        <h1>{view.room}</h1>
        <span>{words.session(view.title, day(localDate(new Date(view.opensAt), view.zone)))}</span>
      </div>
      {kind === 'contoh' && <ExampleChip />}
      <nav className="rm-tabs" aria-label={words.tabsOf}>
        {tabs.map((each) => {
          const Icon = icons[each]
          const note = notes[each]
          return (
            <button key={each} type="button" aria-current={each === tab ? 'page' : undefined} onClick={() => onTab(each)}>
              <Icon aria-hidden stroke={1.8} />
              <span>{words.tabs[each]}</span>
              {note && <i className={note.hot ? 'hot' : undefined}>{note.text}</i>}
            </button>
          )
        })}
      </nav>
      <span className={`rm-line ${line}`} role="status">
        {line === 'away' ? <IconWifiOff aria-hidden /> : <IconWifi aria-hidden />}
        <span className="long">{words.line[line]}</span>
        <span className="brief" aria-hidden>
          {words.lineShort[line]}
        </span>
      </span>
    </header>
  )
}
