// One question a screen: the bar with saved, time and text size, the options, the list, the way on.
import { useEffect, useState } from 'preact/hooks'
import type { Item } from './call.ts'
import { Dialog } from './dialog.tsx'
import { ExamBar } from './exam-bar.tsx'
import { Icon } from './icons.tsx'
import { Later } from './later.tsx'
import { Palette } from './palette.tsx'
import { answeredOf, type PaperProps } from './paper-props.ts'
import { Strips } from './status.tsx'
import type { Exam } from './view.ts'

export function QuestionScreen(of: PaperProps) {
  const { exam, view, w, paper } = of
  const [help, setHelp] = useState(false)
  const [list, setList] = useState(false)
  const item = paper.items[view.place]
  useKeys(exam)
  if (!item) return null
  const count = paper.items.length
  const answered = answeredOf(of)
  return (
    <div class="exam">
      <ExamBar {...of} onHelp={() => setHelp(true)} />
      <Strips {...of} />
      <main class="mid">
        <div class="mid-in">
          <QuestionForm {...of} item={item} />
          <aside class="pal" aria-label={w.list}>
            <Palette {...of} />
          </aside>
        </div>
      </main>
      <footer class="foot">
        <div class="foot-in">
          <div class="nav">
            <button
              type="button"
              class="btn prev"
              aria-label={w.previous}
              disabled={view.place === 0}
              onClick={() => exam.open(view.place - 1)}
            >
              <Icon name="left" weight={1.8} />
              <span class="only-l">{w.previous}</span>
            </button>
            <p>{w.mayChange}</p>
            <button type="button" class="btn lst only-s" aria-label={`${answered}/${count}, ${w.list}`} onClick={() => setList(true)}>
              <Icon name="list" weight={1.8} />
              {answered}/{count}
            </button>
            <button type="button" class="next" onClick={() => exam.open(view.place + 1)}>
              {view.place + 1 < count ? w.next : w.toReview}
              <Icon name="right" size={22} weight={2.4} />
            </button>
          </div>
          <button type="button" class="btn done only-l" onClick={exam.review}>
            {w.review}
          </button>
        </div>
      </footer>
      {help && !view.practice && <Later it="help" {...of} onClose={() => setHelp(false)} />}
      {list && (
        <Dialog title={w.list} onClose={() => setList(false)}>
          <Palette {...of} onOpen={() => setList(false)} plain />
          <button type="button" class="btn wide" onClick={exam.review}>
            {w.review}
          </button>
          {view.practice ? (
            <button type="button" class="btn wide" onClick={exam.leavePractice}>
              {w.practiceLeaveShort}
            </button>
          ) : (
            <button
              type="button"
              class="btn wide"
              onClick={() => {
                setList(false)
                setHelp(true)
              }}
            >
              <Icon name={view.helpAsked ? 'hand' : 'help'} weight={1.8} />
              {view.helpAsked ? w.helpComingShort : w.help}
            </button>
          )}
          <button type="button" class="btn wide" onClick={() => setList(false)}>
            {w.close}
          </button>
        </Dialog>
      )}
    </div>
  )
}

/** Letters and digits choose, arrows and Enter move, F or T flags (on a paper with six options F is one of them); not while a choice of its own has the arrows, nor in a dialog. */
function useKeys(exam: Exam): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // the question of this moment, not of the last drawing: a key right after "next" is for the next one
      const { place, paper } = exam.view
      const item = paper?.items[place]
      if (!item || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog')) return
      const key = event.key.toUpperCase()
      const option = key.length === 1 ? item.options[Math.max('ABCDEF'.indexOf(key), '123456'.indexOf(key))] : undefined
      const target = event.target as Element | null
      const inRadio = target?.matches?.('input')
      if (option) exam.choose(item.itemId, option.letter)
      else if (key === 'T' || key === 'F') exam.mark(item.itemId)
      else if (key === 'ENTER' && !target?.closest?.('button, a')) exam.open(place + 1)
      else if (event.key === 'ArrowRight' && !inRadio) exam.open(place + 1)
      else if (event.key === 'ArrowLeft' && !inRadio) exam.open(place - 1)
      else return
      event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [exam])
}

function QuestionForm({ exam, view, w, paper, item }: PaperProps & { item: Item }) {
  const chosen = view.choices.get(item.itemId) ?? null
  const flagged = view.marks.has(item.itemId)
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <div class="meta">
        <h1 class="n">
          {w.question(view.place + 1)} <span>{w.of(paper.items.length)}</span>
          {(view.state?.example || view.practice) && <span class="mini">{view.practice ? w.practice : w.example}</span>}
        </h1>
        <Later it="aloud" key={item.itemId} item={item} w={w} />
        <button type="button" class="btn flag" aria-pressed={flagged} onClick={() => exam.mark(item.itemId)}>
          <Icon name="flag" weight={1.8} />
          <span class="only-l">{flagged ? w.flagged : w.flagLong}</span>
          <span class="only-s">{flagged ? w.flaggedShort : w.flag}</span>
        </button>
      </div>
      <fieldset key={item.itemId}>
        <legend>
          <span class="stem">{item.stem}</span>
          <span class="ask">{item.question}</span>
        </legend>
        {item.options.map((option, i) => (
          <label class="opt" key={option.letter}>
            <input
              type="radio"
              name={item.itemId}
              checked={chosen === option.letter}
              onChange={() => exam.choose(item.itemId, option.letter)}
            />
            <span class="k" aria-hidden="true">
              {'ABCDEF'[i]}
            </span>
            <span>{option.text}</span>
            <span class="pick">
              <Icon name="tick" size={18} weight={2.4} />
              {w.yourChoice}
            </span>
          </label>
        ))}
      </fieldset>
      {chosen !== null && (
        <button type="button" class="link clear" onClick={() => exam.choose(item.itemId, null)}>
          {w.clear}
        </button>
      )}
    </form>
  )
}
