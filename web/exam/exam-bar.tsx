import { useEffect, useState } from 'preact/hooks'
import { Icon, Mark } from './icons.tsx'
import { answeredOf, type PaperProps } from './paper-props.ts'
import { minutesLeft } from './server-clock.ts'
import { remember, remembered } from './settings.ts'
import { SavedChip } from './status.tsx'

const sizes = ['16', '18', '24'] as const

/** Who sits here, what is saved, the time, the text size, help. */
export function ExamBar(of: PaperProps & { onHelp: () => void }) {
  const { view, w, paper, onHelp } = of
  const [hidden, setHidden] = useState(remembered('time') === 'hidden')
  const left = minutesLeft(Date.parse(paper.endsAt), view.now)
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
              {view.state?.name} · {w.desk} {view.state?.seat}
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
        <button type="button" class="btn only-l" onClick={onHelp}>
          <Icon name="help" weight={1.8} />
          {w.help}
        </button>
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

function TextSize({ w }: PaperProps) {
  const [size, setSize] = useState(sizes.find((each) => each === remembered('size')) ?? '18')
  useEffect(() => {
    document.documentElement.style.setProperty('--q', `${Number(size) / 16}rem`)
    remember('size', size)
  }, [size])
  const names = { 16: w.small, 18: w.medium, 24: w.large }
  return (
    <>
      <fieldset class="size only-l" aria-label={w.textSize}>
        {sizes.map((each, i) => (
          <button
            key={each}
            type="button"
            aria-label={names[each]}
            aria-pressed={each === size}
            style={{ fontSize: `${13 + i * 3.5}px` }}
            onClick={() => setSize(each)}
          >
            A
          </button>
        ))}
      </fieldset>
      <button
        type="button"
        class="size-s only-s"
        aria-label={`${w.textSize}: ${names[size]}`}
        onClick={() => setSize(sizes[(sizes.indexOf(size) + 1) % 3] ?? '18')}
      >
        Aa
      </button>
    </>
  )
}
