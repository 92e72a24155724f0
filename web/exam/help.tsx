import { useState } from 'preact/hooks'
import { Dialog } from './dialog.tsx'
import type { ScreenProps } from './top-bar.tsx'
import { rareWords } from './words-rare.ts'

/** Calls the proctor to the seat; without a line it says to raise a hand. */
export function HelpDialog({ exam, view, w, onClose }: ScreenProps & { onClose: () => void }) {
  const r = rareWords(view.words)
  const [text, setText] = useState('')
  const [state, setState] = useState<'open' | 'sending' | 'away'>('open')
  const call = async () => {
    setState('sending')
    setState((await exam.help(text.trim())) ? 'open' : 'away')
  }
  return (
    <Dialog title={view.helpAsked ? r.helpComing : r.helpTitle} onClose={onClose}>
      <p role="status">{state === 'away' ? r.helpAway : view.helpAsked ? r.helpComingText : r.helpText}</p>
      <p class="facts">
        {w.seat} <b>{view.state?.seat}</b> · {w.number} <b>{view.state?.number}</b>
      </p>
      {!view.helpAsked && (
        <>
          <label class="field">
            <b>{r.helpWhat}</b>
            <input maxLength={300} autocomplete="off" value={text} onInput={(event) => setText(event.currentTarget.value)} />
          </label>
          <button type="button" class="primary" aria-disabled={state === 'sending'} onClick={() => void call()}>
            {r.helpCall}
          </button>
        </>
      )}
      <button type="button" class="btn wide" onClick={onClose}>
        {w.close}
      </button>
    </Dialog>
  )
}
