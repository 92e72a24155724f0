import { useState } from 'preact/hooks'
import { Dialog } from './dialog.tsx'
import { ExamBar } from './exam-bar.tsx'
import { Later } from './later.tsx'
import { NumberButton } from './palette.tsx'
import { answeredOf, type PaperProps } from './paper-props.ts'
import { Strips } from './status.tsx'

/** Before the end: what is empty, what is flagged, and that it is final. Waits until everything is saved. */
export function ReviewScreen(of: PaperProps) {
  const { exam, view, w, paper } = of
  const [sure, setSure] = useState(false)
  const [help, setHelp] = useState(false)
  const count = paper.items.length
  const left = count - answeredOf(of)
  const waiting = view.local ? 0 : (view.outbox?.waiting ?? 0)
  const flagged = paper.items.filter((item) => view.marks.has(item.itemId)).length
  return (
    <div class="exam">
      <ExamBar {...of} onHelp={() => setHelp(true)} />
      <Strips {...of} />
      <main class="mid">
        <div class="sheet read">
          <h1>
            {w.reviewTitle}
            {(view.state?.example || view.practice) && <span class="mini">{view.practice ? w.practice : w.example}</span>}
          </h1>
          <section class="card">
            <p class="fact">
              <b class={left > 0 ? 'warn' : 'fine'}>{w.reviewUnanswered(left)}</b> {w.reviewFlagged(flagged)}
            </p>
            <p class="lead">{w.reviewOpen}</p>
            <div class="nums free">
              {paper.items.map((item, place) => (
                <NumberButton key={item.itemId} {...of} place={place} itemId={item.itemId} onOpen={exam.open} />
              ))}
            </div>
          </section>
          <p class="lead">{w.reviewFinal}</p>
          <div role="status">{waiting > 0 && <p class="notice">{w.reviewWaiting(waiting)}</p>}</div>
        </div>
      </main>
      <footer class="foot">
        <div class="foot-in one">
          <div class="nav">
            <button type="button" class="btn prev back" onClick={() => exam.open(view.place)}>
              {w.back}
            </button>
            <button type="button" class="next" disabled={waiting > 0 || view.busy} onClick={() => setSure(true)}>
              {view.busy ? w.submitting : w.submit}
            </button>
          </div>
        </div>
      </footer>
      {help && !view.practice && <Later it="help" {...of} onClose={() => setHelp(false)} />}
      {sure && (
        <Dialog title={w.sureTitle} onClose={() => setSure(false)}>
          <p>{w.sureText(left)}</p>
          <button
            type="button"
            class="primary"
            onClick={() => {
              setSure(false)
              void exam.submit()
            }}
          >
            {w.submit}
          </button>
          <button type="button" class="btn wide" onClick={() => setSure(false)}>
            {w.notYet}
          </button>
        </Dialog>
      )}
    </div>
  )
}
