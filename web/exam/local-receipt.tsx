import { receiptWords } from '../../stages/sittings/receipt.ts'
import { Icon } from './icons.tsx'
import { SendKept } from './send-kept.tsx'
import { Page, type ScreenProps, TopBar } from './top-bar.tsx'
import { rareWords } from './words-rare.ts'

/** The end of a test that ran without the server: receipt computed here, answers still to be handed in. */
export function LocalReceiptScreen(of: ScreenProps) {
  const { view, w } = of
  const r = rareWords(view.words)
  const waiting = view.outbox?.waiting ?? 0
  return (
    <Page top={<TopBar {...of} />}>
      <div class="sheet read">
        <p class={`ok${view.handedIn === 'sent' ? '' : ' attention'}`} role="status">
          <Icon name={view.handedIn === 'sent' ? 'tick' : 'device'} size={22} weight={2.2} />
          <b>{view.handedIn === 'sent' ? r.keptSent : r.localDone}</b>
        </p>
        <section class="card receipt">
          <h1>{w.receiptTitle}</h1>
          {view.localReceipt && (
            <>
              <p class="cap">{w.receiptCode}</p>
              <p class="receipt-code">{receiptWords(view.localReceipt)}</p>
              <p class="lead">{r.localKeep}</p>
            </>
          )}
          <p class="lead">
            {view.state?.name} · {w.number} {view.state?.number} ·{' '}
            {w.answeredOf([...view.choices.values()].filter(Boolean).length, view.paper?.items.length ?? 0)}
          </p>
        </section>
        <div class="no-print">
          {view.handedIn === 'sent' ? <p class="lead">{w.mayGo}</p> : <SendKept {...of} waiting={waiting} />}
          <button type="button" class="btn wide" onClick={() => print()}>
            {w.print}
          </button>
        </div>
      </div>
    </Page>
  )
}
