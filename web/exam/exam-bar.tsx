import { useState } from 'preact/hooks'
import { Icon, Mark } from './icons.tsx'
import { Later } from './later.tsx'
import { type Size, setLook, sizeNow, sizes } from './look.ts'
import { answeredOf, type PaperProps } from './paper-props.ts'
import { minutesLeft } from './server-clock.ts'
import { remember, remembered } from './settings.ts'
import { SavedChip } from './status.tsx'

/** Who sits here, what is saved, the time, the text size, help. */
export function ExamBar(of: PaperProps & { onHelp: () => void }) {
  const { exam, view, w, paper, onHelp } = of
  const [hidden, setHidden] = useState(remembered('time') === 'hidden')
  const left = minutesLeft(Date.parse(paper.endsAt), view.pausedAt ?? view.now)
  const hide = () => {
    remember('time', hidden ? 'shown' : 'hidden')
    setHidden(!hidden)
  }
  const answered = answeredOf(of)
  return (
    <header class="top">
      <div class="top-in">
        <div class="title who">
          <Mark />
          <div>
            <b>{view.state?.title}</b>
            <span>
              {view.state?.name}
              {!view.practice && ` · ${w.desk} ${view.state?.seat}`}
            </span>
          </div>
        </div>
        <SavedChip view={view} w={w} />
        <div class="time">
          <div class="txt">
            <span class="lbl">{w.timeLeft}</span>
            <span class="val" role="timer">
              {hidden ? '–' : w.minutes(left)}
            </span>
          </div>
          <button type="button" class="link" onClick={hide} aria-pressed={hidden}>
            {hidden ? w.show : w.hide}
          </button>
        </div>
        <TextSize {...of} />
        {view.practice ? (
          <button type="button" class="btn only-l" onClick={exam.leavePractice}>
            {w.practiceLeaveShort}
          </button>
        ) : (
          <button type="button" class={`btn only-l${view.helpAsked ? ' asked' : ''}`} onClick={onHelp}>
            <Icon name={view.helpAsked ? 'hand' : 'help'} weight={1.8} />
            {view.helpAsked ? w.helpComingShort : w.help}
          </button>
        )}
      </div>
      <div
        class="bar"
        role="progressbar"
        aria-valuemin={0}
        aria-valuemax={paper.items.length}
        aria-valuenow={answered}
        aria-label={w.answeredOf(answered, paper.items.length)}
      >
        <i style={{ width: `${(answered / paper.items.length) * 100}%` }} />
      </div>
    </header>
  )
}

/** The three usual sizes at hand, everything else (to 400 %, contrast, language) behind the last button. */
function TextSize(of: PaperProps) {
  const { w } = of
  const [size, setSize] = useState<Size>(sizeNow())
  const [open, setOpen] = useState(false)
  const choose = (next: Size) => {
    setLook({ size: next })
    setSize(next)
  }
  const close = () => {
    setOpen(false)
    setSize(sizeNow())
  }
  return (
    <>
      <fieldset class="size only-l" aria-label={w.textSize}>
        {sizes.slice(0, 3).map((each, i) => (
          <button
            key={each}
            type="button"
            aria-label={w.sizeNames[each]}
            aria-pressed={each === size}
            style={{ fontSize: `${(13 + i * 3.5) / 16}rem` }}
            onClick={() => choose(each)}
          >
            A
          </button>
        ))}
        <button type="button" aria-label={w.look} title={w.look} aria-haspopup="dialog" onClick={() => setOpen(true)}>
          <Icon name="more" />
        </button>
      </fieldset>
      <button type="button" class="size-s only-s" aria-label={w.look} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Aa
      </button>
      {open && <Later it="look" {...of} onClose={close} />}
    </>
  )
}
