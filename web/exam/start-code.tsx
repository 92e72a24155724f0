import { useState } from 'preact/hooks'
import type { ScreenProps } from './top-bar.tsx'
import { rareWords } from './words-rare.ts'

/** No server: the start code is read out and typed. */
export function StartCode({ exam, view, w }: ScreenProps) {
  const r = rareWords(view.words)
  const [code, setCode] = useState('')
  const [wrong, setWrong] = useState(false)
  const open = async (event: Event) => {
    event.preventDefault()
    if (!view.busy && code.trim()) setWrong(!(await exam.startByCode(code)))
  }
  return (
    <form class="card code-card" onSubmit={(event) => void open(event)} noValidate>
      <h2>{r.codeTitle}</h2>
      <p>{r.codeText}</p>
      <label class="field">
        <b>{r.code}</b>
        <input
          class="code"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          value={code}
          onInput={(event) => setCode(event.currentTarget.value)}
          aria-describedby="code-hint"
        />
        <span id="code-hint">{r.codeHint}</span>
      </label>
      <div role="alert">{wrong && <p class="notice">{r.codeWrong}</p>}</div>
      <button type="submit" class="btn wide" aria-disabled={view.busy}>
        {view.busy ? r.codeOpening : r.codeOpen}
      </button>
    </form>
  )
}
