import { Page, type ScreenProps, TopBar } from './top-bar.tsx'

/** After a practice: nothing is judged, nothing was kept. */
export function PracticeDone(of: ScreenProps) {
  const { exam } = of
  const r = exam.ending
  if (!r) return null
  return (
    <Page top={<TopBar {...of} />}>
      <div class="sheet card">
        <h1>{r.done}</h1>
        <p class="lead">{r.doneText}</p>
        <button type="button" class="primary" onClick={exam.leavePractice}>
          {r.leave}
        </button>
        <button type="button" class="btn wide" onClick={() => void exam.practise()}>
          {r.again}
        </button>
      </div>
    </Page>
  )
}
