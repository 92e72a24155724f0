// The cards with their PINs, shown once: on screen, and on paper four to a sheet. The QR code says which
// sitting a card belongs to; the PIN stands beside it in figures and letters only.
import { IconPrinter } from '@tabler/icons-react'
import { localDate } from '../../../kit/clock.ts'
import type { OutputOf } from '../../../kit/contract.ts'
import type { issueCards } from '../../../stages/sittings/api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Mark } from '../../kit/mark.tsx'
import { Card, Strip } from '../../kit/parts.tsx'
import { CardQr } from './card-qr.tsx'
import type { SessionShown } from './session.tsx'
import { sittingWords } from './words.ts'
import './cards.css'

type Cards = OutputOf<typeof issueCards>['cards']

export function CardsShown({ cards, session, onClose }: { cards: Cards; session: SessionShown; onClose: () => void }) {
  const words = useWords(sittingWords)
  return (
    <Card title={words.cards}>
      <div className="no-print">
        <Strip tone="attention">{cards.length === 0 ? words.noneWithout : words.cardsReady(cards.length)}</Strip>
      </div>
      <ul className="exam-cards">
        {cards.map((card) => (
          <OneCard key={card.sittingId} card={card} session={session} />
        ))}
      </ul>
      <div className="ends no-print">
        <Button onClick={onClose}>{words.closeCards}</Button>
        {cards.length > 0 && (
          <Button look="primary" icon={<IconPrinter aria-hidden />} onClick={() => window.print()}>
            {words.print}
          </Button>
        )}
      </div>
    </Card>
  )
}

function OneCard({ card, session }: { card: Cards[number]; session: SessionShown }) {
  const words = useWords(sittingWords)
  const { nip, day, time } = useWriting()
  const unit = session.participants.find((one) => one.sittingId === card.sittingId)?.unit
  const opens = new Date(session.opensAt)
  return (
    <li>
      <header>
        <Mark size={22} />
        <span>
          <b>{words.cardTitle}</b>
          {session.title}
        </span>
        {session.example && <em>{words.example}</em>}
      </header>
      <div className="who">
        <b>{card.name}</b>
        <span>
          {words.nip} {nip(card.nip)}
        </span>
        {unit && <span>{unit}</span>}
      </div>
      <div className="where">
        <span className="desk">
          {words.deskNumber}
          <b>{card.seat}</b>
        </span>
        <span>
          <b>{session.room}</b>
          {session.venue}
        </span>
      </div>
      <div className="when">
        <b>{day(localDate(opens, session.zone))}</b>
        <span>
          {time(session.opensAt)} – {time(session.closesAt)}
        </span>
        <span>
          {words.address} {`${window.location.origin}/ujian`}
        </span>
      </div>
      <footer>
        <CardQr sittingId={card.sittingId} label={words.qr} />
        <span>
          {words.pin}
          <code>{card.pin}</code>
          {words.number} {card.number}. {words.secret}
        </span>
      </footer>
    </li>
  )
}
