import { momentWords } from '../../kit/wording.ts'
import { receiptWords } from '../../stages/sittings/receipt.ts'
import type { Receipt } from './call.ts'
import { Icon } from './icons.tsx'
import { RefusedStrip } from './status.tsx'
import { Page, type ScreenProps, TopBar } from './top-bar.tsx'

/** The receipt, as it can be noted or printed. */
export function ReceiptScreen(of: ScreenProps & { receipt: Receipt }) {
  const { exam, view, w, receipt } = of
  return (
    <Page top={<TopBar {...of} />}>
      <RefusedStrip {...of} />
      <div class="sheet read">
        <p class="ok" role="status">
          <Icon name="tick" size={22} weight={2.4} />
          <b>{receipt.state === 'dikirim' ? w.receiptSubmitted : w.receiptTimeUp}</b>
        </p>
        <section class="card receipt">
          <h1>
            {w.receiptTitle}
            {view.state?.example && <span class="mini">{w.example}</span>}
          </h1>
          <p class="cap">{w.receiptCode}</p>
          <p class="receipt-code">{receiptWords(receipt.receipt)}</p>
          <p class="lead">{w.receiptKeep}</p>
          <dl>
            <Row name={w.name} value={receipt.name} />
            <Row name={w.number} value={receipt.number} />
            <Row name={w.event} value={receipt.title} />
            <Row name={w.receiptAt} value={momentWords(new Date(receipt.closedAt), receipt.zone, view.language)} />
            <Row name={w.receiptAnswered} value={w.answeredOf(receipt.answered, receipt.items)} />
            <Row name={w.receiptLeaf} value={receipt.leaf} small />
            <Row name={w.receiptNonce} value={receipt.nonce} small />
          </dl>
        </section>
        <p class="lead no-print">{w.mayGo}</p>
        <div class="row no-print">
          <button type="button" class="primary" onClick={() => print()}>
            {w.print}
          </button>
          <button type="button" class="btn" onClick={() => void exam.signOut()}>
            {w.leave}
          </button>
        </div>
      </div>
    </Page>
  )
}

function Row({ name, value, small }: { name: string; value: string; small?: boolean }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd class={small ? 'small' : ''}>{value}</dd>
    </div>
  )
}
