import { useEffect, useState } from 'preact/hooks'
import { openReader, type Reader } from './aloud.ts'
import type { Item } from './call.ts'
import { Icon } from './icons.tsx'
import type { Words } from './words.ts'
import { rareWords } from './words-rare.ts'

let reader: Reader | undefined

/** Reads question and options aloud, and stops; where this browser has no voice it says so when asked. */
export function Aloud({ item, w }: { item: Item; w: Words }) {
  const r = rareWords(w)
  const [state, setState] = useState<'still' | 'reading' | 'none' | 'other'>('still')
  useEffect(() => () => reader?.stop(), [])
  const press = async () => {
    reader ??= openReader()
    if (state === 'reading') {
      reader.stop()
      return setState('still')
    }
    const voice = await reader.voice()
    if (voice !== 'indonesian') return setState(voice)
    setState('reading')
    const parts = [item.stem, item.question, ...item.options.map((option, i) => `${'ABCDEF'[i]}. ${option.text}`)]
    reader.read(parts, (part) => part === undefined && setState('still'))
  }
  const missing = state === 'none' || state === 'other'
  return (
    <>
      <button
        type="button"
        class="btn aloud"
        aria-pressed={state === 'reading'}
        aria-label={state === 'reading' ? r.aloudStop : r.aloud}
        onClick={() => void press()}
      >
        <Icon name={state === 'reading' ? 'stop' : 'sound'} weight={1.8} />
        <span class="only-l">{state === 'reading' ? r.aloudStop : r.aloud}</span>
      </button>
      <span role="status" class={missing ? 'aloud-none' : 'sr'}>
        {missing ? r.aloudNone : ''}
      </span>
    </>
  )
}
