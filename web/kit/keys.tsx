// Keys for frequent acts, and `?` that lists those of the page in view. A key is silent while somebody
// types, except with Ctrl or ⌘.
import { Modal } from '@mantine/core'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { useWords } from './language.tsx'
import { kitWords } from './words.ts'

type Key = { readonly keys: string; readonly words: string }
type Board = { add: (key: Key) => () => void; open: () => void }

const Keys = createContext<Board>({ add: () => () => {}, open: () => {} })

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** Whether `event` is the key named like "Ctrl+K", "?" or "/". Ctrl also means ⌘. */
export function isKey(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>, keys: string): boolean {
  const wanted = keys.split('+')
  const name = wanted.at(-1) ?? ''
  const control = wanted.includes('Ctrl')
  return !event.altKey && control === (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === name.toLowerCase()
}

/** Binds a key while the part is on the page, and lists it under `?`. */
export function useKey(keys: string, words: string, press: () => void): void {
  const { add } = useContext(Keys)
  const latest = useRef(press)
  latest.current = press
  useEffect(() => add({ keys, words }), [add, keys, words])
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isKey(event, keys) || (typing(event.target) && !keys.startsWith('Ctrl'))) return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [keys])
}

/** Opens the list of keys. */
export function useKeyHelp(): () => void {
  return useContext(Keys).open
}

/** Lists a key under `?` that a part handles by itself. */
export function useKeyWords(keys: string, words: string): void {
  const { add } = useContext(Keys)
  useEffect(() => add({ keys, words }), [add, keys, words])
}

/** Holds the keys of the page in view and shows them on `?`. */
export function KeyFrame({ children }: { children: ReactNode }) {
  const words = useWords(kitWords)
  const [list, setList] = useState<readonly Key[]>([])
  const [open, setOpen] = useState(false)
  const add = useCallback((key: Key) => {
    setList((before) => [...before, key])
    return () => setList((before) => before.filter((one) => one !== key))
  }, [])
  const board = useMemo(() => ({ add, open: () => setOpen(true) }), [add])
  const shown = [...new Map(list.map((key) => [key.keys, key])).values()]
  return (
    <Keys value={board}>
      {children}
      <HelpKey onPress={() => setOpen(true)} words={words.keyHelp} />
      <Modal opened={open} onClose={() => setOpen(false)} title={words.keysOf} closeButtonProps={{ 'aria-label': words.close }}>
        <dl className="key-list">
          {shown.map((key) => [
            <dt key={`${key.keys}-key`}>
              {key.keys.split(' ').map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>,
            <dd key={key.keys}>{key.words}</dd>,
          ])}
        </dl>
      </Modal>
    </Keys>
  )
}

function HelpKey({ onPress, words }: { onPress: () => void; words: string }) {
  useKey('?', words, onPress)
  return null
}
