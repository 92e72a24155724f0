import type { ExamState } from './call.ts'
import { Page, type ScreenProps, TopBar } from './top-bar.tsx'

/** Notice about the data and the pledge; one page, one button. The words come from the server, which keeps them. */
export function PledgeScreen(of: ScreenProps & { state: ExamState }) {
  const { exam, view, w, state } = of
  const text = state.pledge?.[view.language]
  if (!text) return null
  return (
    <Page top={<TopBar {...of} />}>
      <div class="sheet read">
        <h1>{w.readFirst}</h1>
        <p class="lead">{state.name}</p>
        <section class="card">
          <h2>{text.noticeTitle}</h2>
          <ul class="dots">
            {text.notice.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <section class="card">
          <h2>{text.pledgeTitle}</h2>
          <ol class="numbers">
            {text.pledge.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </section>
        <div role="alert">
          {view.away && <p class="notice">{`${w.awayTitle} ${w.awayText}`}</p>}
          {view.refusal?.code === 'sittings.pledge-version' && <p class="notice">{w.pledgeChanged}</p>}
        </div>
        <button type="button" class="primary" onClick={() => void exam.agree()} aria-disabled={view.busy}>
          {w.agree}
        </button>
      </div>
    </Page>
  )
}
