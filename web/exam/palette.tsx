import { useState } from 'preact/hooks'
import { Icon } from './icons.tsx'
import { answeredOf, type PaperProps } from './paper-props.ts'

const group = 30

/** All questions by number, thirty at a time: answered, flagged, open. `plain`: without its heading. */
export function Palette(of: PaperProps & { onOpen?: () => void; plain?: boolean }) {
  const { exam, view, w, paper, onOpen, plain } = of
  const own = Math.floor(view.place / group)
  const [turned, setTurned] = useState({ place: view.place, part: own })
  // the list follows the question, until somebody turns it
  const part = turned.place === view.place ? turned.part : own
  const count = paper.items.length
  const answered = answeredOf(of)
  const parts = Math.ceil(count / group)
  const shown = paper.items.slice(part * group, part * group + group)
  const open = (place: number) => {
    exam.open(place)
    onOpen?.()
  }
  return (
    <>
      {!plain && (
        <h2>
          {w.list} <span>{w.answeredOf(answered, count)}</span>
        </h2>
      )}
      {parts > 1 && (
        <div class="tabs">
          {Array.from({ length: parts }, (_, i) => i).map((i) => (
            <button key={i} type="button" aria-pressed={i === part} onClick={() => setTurned({ place: view.place, part: i })}>
              {i * group + 1}–{Math.min(count, (i + 1) * group)}
            </button>
          ))}
        </div>
      )}
      <div class="nums">
        {shown.map((item, i) => (
          <NumberButton key={item.itemId} {...of} place={part * group + i} itemId={item.itemId} onOpen={open} />
        ))}
      </div>
      <ul class="leg">
        <li>
          <i class="s a" />
          {w.answered}
          <b>{answered}</b>
        </li>
        <li>
          <i class="s" />
          {w.unanswered}
          <b>{count - answered}</b>
        </li>
        <li>
          <i class="s f">
            <Icon name="flag" size={12} weight={2.4} />
          </i>
          {w.flagged}
          <b>{paper.items.filter((item) => view.marks.has(item.itemId)).length}</b>
        </li>
      </ul>
    </>
  )
}

/** One number; what it says to readers it also shows. */
export function NumberButton({
  view,
  w,
  place,
  itemId,
  onOpen,
}: PaperProps & { place: number; itemId: string; onOpen: (place: number) => void }) {
  const answered = Boolean(view.choices.get(itemId))
  const flagged = view.marks.has(itemId)
  const now = view.screen === 'question' && place === view.place
  const label = [w.question(place + 1), answered ? w.answered : w.unanswered, flagged && w.flagged, now && w.opened]
    .filter(Boolean)
    .join(', ')
  return (
    <button
      type="button"
      class={`${answered ? 'a' : ''}${now ? ' now' : ''}`}
      aria-label={label}
      aria-current={now ? 'true' : undefined}
      onClick={() => onOpen(place)}
    >
      {place + 1}
      {flagged && (
        <span class="fl">
          <Icon name="flag" size={11} weight={2.6} />
        </span>
      )}
    </button>
  )
}
