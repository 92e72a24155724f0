import { Later } from './later.tsx'
import { PledgeScreen } from './pledge.tsx'
import { QuestionScreen } from './question.tsx'
import { ReceiptScreen } from './receipt.tsx'
import { ReviewScreen } from './review.tsx'
import { SignInScreen } from './sign-in.tsx'
import { TimeUpScreen } from './time-up.tsx'
import { Page, TopBar } from './top-bar.tsx'
import type { Exam } from './view.ts'
import { WaitingScreen } from './waiting.tsx'

/** The whole page: the screen for where the participant stands, and a voice for what changes by itself. */
export function App({ exam }: { exam: Exam }) {
  const shown = exam.aside ?? exam
  return (
    <>
      <Screen key={shown.view.practice ? 'practice' : 'test'} exam={shown} />
      <div class="sr" aria-live="polite">
        {exam.view.said}
      </div>
    </>
  )
}

function Screen({ exam }: { exam: Exam }) {
  const { view } = exam
  const of = { exam, view, w: view.words }
  if (view.stopped) return <Later it="stopped" {...of} />
  if (view.screen === 'receipt' && view.receipt) return <ReceiptScreen {...of} receipt={view.receipt} />
  if (view.screen === 'local-receipt') return <Later it="localReceipt" {...of} />
  if (view.screen === 'practice-done') return <Later it="practiceDone" {...of} />
  if (view.screen === 'elsewhere') return <Later it="elsewhere" {...of} />
  if (view.screen === 'sign-in' || view.outbox?.signedOut) return <SignInScreen {...of} />
  if (view.state && view.screen === 'pledge') return <PledgeScreen {...of} state={view.state} />
  if (view.state && view.screen === 'waiting') return <WaitingScreen {...of} state={view.state} />
  if (view.paper && view.screen === 'time-up') return <TimeUpScreen {...of} />
  if (view.paper && view.pausedAt !== undefined) return <Later it="paused" {...of} paper={view.paper} pausedAt={view.pausedAt} />
  if (view.paper && view.screen === 'question') return <QuestionScreen {...of} paper={view.paper} />
  if (view.paper && view.screen === 'review') return <ReviewScreen {...of} paper={view.paper} />
  return <LoadingScreen {...of} />
}

function LoadingScreen(of: Parameters<typeof TopBar>[0]) {
  const { exam, view, w } = of
  return (
    <Page top={<TopBar {...of} />}>
      <div class="sheet" role="status">
        <h1>{view.away ? w.awayTitle : w.loading}</h1>
        {view.away && (
          <>
            <p class="lead">{w.awayText}</p>
            <button type="button" class="btn wide" onClick={exam.retry}>
              {w.tryAgain}
            </button>
          </>
        )}
      </div>
    </Page>
  )
}
