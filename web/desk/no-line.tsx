// In the place of every page that needs the server while it is out of reach: what that means, what to do,
// and the rooms that this device keeps, which open without it.
import { IconDeviceTablet, IconWifiOff } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { Button, ButtonLink } from '../kit/button.tsx'
import { useWords, useWriting } from '../kit/language.tsx'
import { Mark } from '../kit/mark.tsx'
import { Card } from '../kit/parts.tsx'
import { type KeptRoom, keptRooms } from './invigilation/kept-rooms.ts'
import { partIsMissing } from './renewal.tsx'
import { LanguageSwitch, SchemeSwitch } from './switches.tsx'
import { deskWords } from './words.ts'

export function NoLine({ again }: { again: () => void }) {
  const words = useWords(deskWords)
  useEffect(() => {
    const { pathname } = window.location
    // the line is back, but the page that belongs here was not fetched: then from the beginning, nothing was typed
    return () => {
      if (partIsMissing() && window.location.pathname === pathname) window.location.reload()
    }
  }, [])
  return (
    <div className="plain-page">
      <title>{`${words.noLine} · Nawa`}</title>
      <header>
        <span className="brand">
          <Mark />
          <span>
            <b>Nawa</b>
            <span>{words.product}</span>
          </span>
        </span>
        <span className="r">
          <LanguageSwitch />
          <SchemeSwitch />
        </span>
      </header>
      <main>
        <div style={{ width: '100%', maxWidth: 560 }}>
          <Card>
            <div className="form">
              <h1>
                <IconWifiOff aria-hidden style={{ verticalAlign: -4 }} /> {words.noLine}
              </h1>
              <p>{words.noLineWhat}</p>
              <p>{words.noLineTodo}</p>
              <div>
                <Button onClick={again}>{words.noLineAgain}</Button>
              </div>
              <Kept />
            </div>
          </Card>
        </div>
      </main>
    </div>
  )
}

/** The rooms kept here; their names are readable, nothing of a person is. */
function Kept() {
  const words = useWords(deskWords)
  const { stamp } = useWriting()
  const [rooms, setRooms] = useState<readonly KeptRoom[]>([])
  useEffect(() => {
    void keptRooms().then(setRooms, () => undefined)
  }, [])
  if (rooms.length === 0) return null
  return (
    <section>
      <h2>{words.keptRooms}</h2>
      <ul className="checks">
        {rooms.map((room) => (
          <li key={room.sessionId} style={{ alignItems: 'center', gap: 16, flexWrap: 'wrap' }}>
            <IconDeviceTablet aria-hidden />
            <span style={{ flex: '1 1 200px' }}>
              <b>{room.room}</b>
              <span className="small" style={{ display: 'block' }}>
                {words.keptSince(stamp(room.madeAt))}
              </span>
            </span>
            <ButtonLink to={`/ruang/${room.sessionId}`}>{words.openKept}</ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
