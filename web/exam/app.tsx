import type { Exam } from './exam.ts'
import { PledgeScreen } from './pledge.tsx'
import { QuestionScreen } from './question.tsx'
import { ReceiptScreen } from './receipt.tsx'
import { ReviewScreen } from './review.tsx'
import { SignInScreen } from './sign-in.tsx'
import { TimeUpScreen } from './time-up.tsx'
import { Page, TopBar } from './top-bar.tsx'
import { WaitingScreen } from './waiting.tsx'
import { words } from './words.ts'

/** The whole page: the screen for where the participant stands. */
export function App({ exam }: { exam: Exam }) {
  const { view } = exam
  const w = words[view.language]
  const of = { exam, view, w }
  if (view.screen === 'receipt' && view.receipt) return <ReceiptScreen {...of} receipt={view.receipt} />
  if (view.screen === 'sign-in' || view.outbox?.signedOut) return <SignInScreen {...of} />
  if (view.state && view.screen === 'pledge') return <PledgeScreen {...of} state={view.state} />
  if (view.state && view.screen === 'waiting') return <WaitingScreen {...of} state={view.state} />
  if (view.paper && view.screen === 'question') return <QuestionScreen {...of} paper={view.paper} />
  if (view.paper && view.screen === 'review') return <ReviewScreen {...of} paper={view.paper} />
  if (view.paper && view.screen === 'time-up') return <TimeUpScreen {...of} />
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
