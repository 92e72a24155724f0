import { SendKept } from './send-kept.tsx'
import { Page, type ScreenProps, TopBar } from './top-bar.tsx'
import { rareWords } from './words-rare.ts'

/** This page does nothing any more: another machine, or another tab, goes on. What is still here is said. */
export function StoppedScreen(of: ScreenProps) {
  const { exam, view } = of
  const r = rareWords(view.words)
  const waiting = view.outbox?.waiting ?? 0
  const tab = view.stopped === 'other-tab'
  return (
    <Page top={<TopBar {...of} />}>
      <div class="sheet card" role="alert">
        <h1>{tab ? r.tabTitle : r.replacedTitle}</h1>
        <p class="lead">{tab ? r.tabText : r.replacedText}</p>
        {!tab &&
          (waiting > 0 || view.handedIn !== 'not-yet' ? <SendKept {...of} waiting={waiting} /> : <p class="lead">{r.replacedClean}</p>)}
        {tab && (
          <button type="button" class="primary" onClick={exam.takeTab}>
            {r.tabHere}
          </button>
        )}
      </div>
    </Page>
  )
}
