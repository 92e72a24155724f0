// The field that a scanner types into: it takes the keys wherever the page stands, finds people by card,
// NIP, number or name, and opens their seat.
import { IconScan } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { findSeat } from '../../../stages/invigilation/api.ts'
import { readCard, seatOf } from '../../../stages/invigilation/card-code.ts'
import { call } from '../../kit/call.ts'
import { useWords } from '../../kit/language.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import type { SeatHere } from './notes.ts'
import { seatsFitting } from './seat-look.ts'
import type { Tab } from './tabs.ts'
import { useRoom } from './use-room.ts'
import { roomWords } from './words.ts'

const shownAtMost = 8
const takesKeys = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.closest('[role="dialog"]') !== null)

/** Sends keys that nobody else takes to the field, so that a scanner needs no touch first. */
function useKeysGoTo(field: React.RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1 || event.key === ' ' || event.key === '?') return
      if (takesKeys(event.target) || document.querySelector('[role="dialog"]')) return
      field.current?.focus()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [field])
}

export function ScanField({ tab, onTab }: { tab: Tab; onTab: (tab: Tab) => void }) {
  const words = useWords(roomWords)
  const { view, seats, choose, line } = useRoom()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const [refusal, setRefusal] = useState<Error | null>(null)
  const [none, setNone] = useState(false)
  useKeysGoTo(field)
  useEffect(() => {
    field.current?.focus({ preventScroll: true })
  }, [])
  const fitting = typed.trim().length < 1 || /^nawa:/i.test(typed) ? [] : seatsFitting(seats, typed).slice(0, shownAtMost)
  const open = (seat: Pick<SeatHere, 'sittingId'>) => {
    choose(seat.sittingId)
    setTyped('')
    setAt(0)
    if (tab !== 'ruang' && tab !== 'kehadiran') onTab('kehadiran')
  }
  const find = async () => {
    const code = readCard(typed)
    const here = (code && code.kind !== 'number' ? seatOf(seats, code) : null) ?? fitting[at] ?? (code && seatOf(seats, code))
    if (here) return open(here)
    if (!code || line === 'away') return setNone(true)
    try {
      open(await call(findSeat, { id: view.id, code: typed.trim() }))
    } catch (cause) {
      setRefusal(cause instanceof Error ? cause : null)
      setTyped('')
    }
  }
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && fitting.length > 0) setAt((at + step + fitting.length) % fitting.length)
    else if (event.key === 'Enter') void find()
    else if (event.key === 'Escape') setTyped('')
    else return
    event.preventDefault()
  }
  return (
    <div className="rm-scan">
      <IconScan aria-hidden stroke={1.9} />
      <input
        ref={field}
        type="search"
        role="combobox"
        aria-label={words.scanLabel}
        aria-expanded={fitting.length > 0}
        aria-controls="rm-found"
        aria-activedescendant={fitting[at] ? `rm-found-${at}` : undefined}
        placeholder={words.scan}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setAt(0)
          setNone(false)
          setRefusal(null)
        }}
        onKeyDown={press}
        onBlur={() => {
          setRefusal(null)
          setNone(false)
        }}
      />
      <div id="rm-found" role="listbox" aria-label={words.scanList} className="rm-found" hidden={fitting.length === 0}>
        {fitting.map((seat, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above holds the focus and handles the keys
          <div
            key={seat.sittingId}
            id={`rm-found-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onClick={() => open(seat)}
          >
            <b>{seat.seat}</b> {seat.name} <span>{words.states[seat.state]}</span>
          </div>
        ))}
      </div>
      {(refusal || none) && (
        <div className="rm-scan-told" role="alert">
          {none ? <p className="strip attention">{words.scanNone}</p> : <RefusalNotice of={refusal} />}
        </div>
      )}
    </div>
  )
}
