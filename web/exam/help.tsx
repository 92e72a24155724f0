import { Dialog } from './dialog.tsx'
import type { ScreenProps } from './top-bar.tsx'

/** What to do when something is wrong, with what the proctor will ask for; and the language. */
export function HelpDialog({ exam, view, w, onClose }: ScreenProps & { onClose: () => void }) {
  const other = view.language === 'id' ? 'en' : 'id'
  return (
    <Dialog title={w.helpTitle} onClose={onClose}>
      <p>{w.helpText}</p>
      <p class="facts">
        {w.seat} <b>{view.state?.seat}</b> · {w.number} <b>{view.state?.number}</b>
      </p>
      <button type="button" class="btn wide" lang={other} onClick={() => exam.speak(other)}>
        {w.otherLanguage}
      </button>
      <button type="button" class="btn wide" onClick={onClose}>
        {w.close}
      </button>
    </Dialog>
  )
}
