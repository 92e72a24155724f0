import type { ScreenProps } from './top-bar.tsx'
import { rareWords } from './words-rare.ts'

/** Answers that only this machine has: sent as soon as there is a line, or handed to the proctor as a file. */
export function SendKept({ exam, view, w, waiting }: ScreenProps & { waiting: number }) {
  const r = rareWords(view.words)
  if (view.handedIn === 'sent')
    return (
      <p class="fact fine" role="status">
        <b>{r.keptSent}</b>
      </p>
    )
  return (
    <>
      <p class="notice" role="status">
        {view.refusal ? r.keptRefused : view.provable ? r.keptWaiting(waiting) : r.keptHere(waiting)}
      </p>
      {view.provable && (
        <button type="button" class="btn wide" onClick={() => void exam.saveFile()}>
          {r.saveFile}
        </button>
      )}
      {view.handedIn === 'saved' && <p class="lead">{r.fileSaved}</p>}
    </>
  )
}
