// Cards as a PDF, two to a sheet, front beside back: cut across, folded along. With a list on which each
// person signs for the card. Printed and handed over, never kept: a PIN stands on paper and nowhere else.
import { dateWords, dayWords, nipWords } from '../../../kit/wording.ts'
import { render } from '../../documents/press.ts'
import { qrCode } from '../../documents/qr.ts'
import { cardText, pinWords } from '../card.ts'
import type { CardFacts } from './card-store.ts'
import { cardTimes } from './card-times.ts'

export type CardSheet = {
  /** The event's title as its letter has it. */
  readonly event: string
  /** What the file holds: a room-session or an office. */
  readonly title: string
  /** Where one asks: the office that holds the event, as its letterhead has it. */
  readonly office: string
  readonly address: string
  readonly receipt: boolean
  readonly cards: readonly (CardFacts & { readonly pin: string })[]
  readonly now: Date
}

/** The file. The same cards and PINs give the same bytes. */
export async function cardsPdf(of: CardSheet): Promise<Buffer> {
  const files = Object.fromEntries(of.cards.map((card) => [`qr-${card.id}.svg`, qrCode(cardText(card.id), 'Kode QR kartu')]))
  const at = of.now
  const data = {
    event: of.event,
    title: of.title,
    office: written(of.office),
    address: of.address,
    example: of.cards.some((card) => card.example),
    date: [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()],
    cards: of.cards.map(cardWords),
    receipt: of.receipt
      ? of.cards.map(({ name, nip, number, date, sessionNumber, venue, room, seat }) => ({
          ...{ name, nip: nipWords(nip), number, seat: String(seat) },
          place: `${dateWords(date)}, sesi ${sessionNumber}`,
          room: `${venue}, ${room}`,
        }))
      : [],
  }
  return (await render({ template: 'stages/sittings/event/kartu-peserta.typ', data, files })).pdf
}

/** Letterheads are set in capitals; in a sentence a name is written as names are. */
function written(name: string): string {
  if (name !== name.toUpperCase()) return name
  const small = new Set(['dan', 'di', 'untuk', 'pada'])
  return name
    .toLowerCase()
    .split(' ')
    .map((word) => (small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ')
}

function cardWords(card: CardSheet['cards'][number]) {
  const times = cardTimes(card.starts, card.minutes)
  const window = `${card.starts.replace(':', '.')}–${card.ends.replace(':', '.')}`
  return {
    qr: `qr-${card.id}.svg`,
    name: card.name,
    nip: nipWords(card.nip),
    unit: card.unit === card.office ? [card.unit] : [card.unit, card.office],
    seat: String(card.seat),
    venue: card.venue,
    room: [card.room, card.floor ? `lantai ${card.floor.replace(/^lantai\s+/i, '')}` : ''].filter(Boolean).join(', '),
    address: card.address,
    day: dayWords(card.date),
    session: `Sesi ${card.sessionNumber}, pukul ${window} ${card.zone}`,
    come: `Datang pukul ${times.come}, paling lambat ${times.door} ${card.zone}`,
    times: [
      { at: times.come, what: `Tunjukkan kartu, duduk di meja ${card.seat}` },
      { at: times.practice, what: 'Latihan lima menit, tidak dinilai' },
      { at: times.starts, what: 'Ujian dimulai serentak di layar' },
      { at: times.ends, what: 'Selesai, terima tanda terima' },
    ],
    half: card.starts < '12:00' ? 'pagi itu' : 'siang itu',
    pin: pinWords(card.pin),
    number: card.number,
  }
}
