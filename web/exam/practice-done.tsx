import { Page, type ScreenProps, TopBar } from './top-bar.tsx'
import { rareWords } from './words-rare.ts'

/** After a practice: nothing is judged, nothing was kept. */
export function PracticeDone(of: ScreenProps) {
  const { exam, view } = of
  const r = rareWords(view.words)
  return (
    <Page top={<TopBar {...of} />}>
      <div class="sheet card">
        <h1>{r.practiceDone}</h1>
        <p class="lead">{r.practiceDoneText}</p>
        <button type="button" class="primary" onClick={exam.leavePractice}>
          {r.practiceLeave}
        </button>
        <button type="button" class="btn wide" onClick={() => void exam.practise()}>
          {r.practiceAgain}
        </button>
      </div>
    </Page>
  )
}
