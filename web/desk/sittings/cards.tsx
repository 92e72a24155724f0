// The cards with their PINs, shown once: on screen, and on paper eight to a sheet.
import { IconPrinter } from '@tabler/icons-react'
import type { OutputOf } from '../../../kit/contract.ts'
import type { issueCards } from '../../../stages/sittings/api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, Strip } from '../../kit/parts.tsx'
import type { SessionShown } from './session.tsx'
import { sittingWords } from './words.ts'
import './cards.css'

type Cards = OutputOf<typeof issueCards>['cards']

export function CardsShown({ cards, session, onClose }: { cards: Cards; session: SessionShown; onClose: () => void }) {
  const words = useWords(sittingWords)
  const { nip, moment } = useWriting()
  return (
    <Card title={words.cards}>
      <div className="no-print">
        <Strip tone="attention">{cards.length === 0 ? words.noneWithout : words.cardsReady(cards.length)}</Strip>
      </div>
      <ul className="exam-cards">
        {cards.map((card) => (
          <li key={card.sittingId}>
            <b>
              {session.title} {session.example && <Chip tone="attention">{words.example}</Chip>}
            </b>
            <span>
              {session.venue} · {session.room}
            </span>
            <span>{moment(session.opensAt)}</span>
            <hr />
            <b>{card.name}</b>
            <span>NIP {nip(card.nip)}</span>
            <span>
              {words.number} {card.number} · {words.seat} {card.seat}
            </span>
            <span className="pin">
              {words.pin} <code>{card.pin}</code>
            </span>
            <span>
              {words.address} {`${window.location.origin}/ujian`}
            </span>
          </li>
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
