// The frame of the screens outside the questions: title, place, language, connection.
import type { ComponentChildren } from 'preact'
import { localDate } from '../../kit/clock.ts'
import { dayWords } from '../../kit/wording.ts'
import { Icon, Mark } from './icons.tsx'
import type { Exam, View } from './view.ts'
import type { Words } from './words.ts'

export type ScreenProps = { readonly exam: Exam; readonly view: View; readonly w: Words }

export function TopBar({ exam, view, w }: ScreenProps) {
  const { state, language } = view
  const away = view.away || view.outbox?.away
  return (
    <div class="top-in narrow">
      <Mark />
      <div class="title">
        <b>{state?.title ?? `Nawa · ${w.product}`}</b>
        {state && (
          <span>
            {state.venue} · {state.room} · {dayWords(localDate(new Date(state.opensAt), state.zone), language)}
          </span>
        )}
      </div>
      {state?.example && <span class="chip attention">{w.example}</span>}
      <button type="button" class="link" lang={language === 'id' ? 'en' : 'id'} onClick={() => exam.speak(language === 'id' ? 'en' : 'id')}>
        {w.otherLanguage}
      </button>
      <span class={`chip ${away ? 'attention' : 'good'} net`} role="status">
        <Icon name={away ? 'offline' : 'online'} size={18} />
        <span class="only-l">{away ? w.notConnected : w.connected}</span>
      </span>
    </div>
  )
}

export function Page({ top, children }: { top: ComponentChildren; children: ComponentChildren }) {
  return (
    <div class="page">
      <header class="top">{top}</header>
      <main>{children}</main>
    </div>
  )
}
