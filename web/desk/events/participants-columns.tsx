// The columns of the list of participants: who, where, why on the list, with which verdict, on which seat.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { localDate } from '../../../kit/clock.ts'
import { groupOfVerdict } from '../../../stages/eligibility/verdict.ts'
import { verdictNames, verdictSentence } from '../../../stages/eligibility/verdict-words.ts'
import type { ParticipantLine } from '../../../stages/events/participant-api.ts'
import type { SeatRow } from '../../../stages/schedule/board-api.ts'
import { className } from '../../../stages/standards/class.ts'
import type { Writing } from '../../kit/language.tsx'
import { Chip } from '../../kit/parts.tsx'
import type { Column } from '../../kit/table.tsx'
import type { Slot } from '../register/windows.ts'
import type { participantWords } from './participants-words.ts'

type Words = (typeof participantWords)['id']
export type ParticipantSlot = Slot<ParticipantLine>
type Of = {
  readonly words: Words
  readonly writing: Writing
  readonly seats: ReadonlyMap<string, SeatRow> | undefined
  readonly gone: boolean
}

const column = (of: Omit<Column<ParticipantSlot>, 'cell' | 'sort'>, cell: (row: ParticipantLine) => ReactNode, sorted = true) =>
  ({
    ...of,
    cell: ({ row }) => (row ? cell(row) : <span className="slot" />),
    ...(sorted ? { sort: () => null } : {}),
  }) satisfies Column<ParticipantSlot>

/** Columns of those who take part, or (`gone`) of those who were taken off. */
export function participantColumns({ words, writing, seats, gone }: Of): readonly Column<ParticipantSlot>[] {
  const { nip, date, zone, language } = writing
  const on = (moment: string | null) => (moment ? date(localDate(new Date(moment), zone)) : '')
  return [
    column({ id: 'name', name: words.name, fixed: true, minWidth: 200 }, (row) => (
      <span className="two-lines">
        <Link to="/data-pegawai/$id" params={{ id: row.personId }} className="person">
          {row.name}
        </Link>
        <span className="small nip">{nip(row.nip)}</span>
      </span>
    )),
    column({ id: 'unit', name: words.unit, minWidth: 170 }, (row) => (
      <span className="two-lines">
        {row.unit}
        {row.office !== row.unit && <span className="small">{row.office}</span>}
      </span>
    )),
    column({ id: 'class', name: words.class, width: 122 }, (row) => classOrUnknown(row.class, language, words.unknownClass)),
    column({ id: 'why', name: words.why, width: 128 }, (row) => <Reasons of={row} words={words} />, false),
    column({ id: 'verdict', name: words.verdict, minWidth: 260 }, (row) => (
      <span className="two-lines">
        <b>{verdictNames[row.verdict.code][language]}</b>
        <span className="small">{verdictSentence(row.verdict, language).sentence}</span>
      </span>
    )),
    ...(gone
      ? [
          column(
            { id: 'gone', name: words.removedReason, minWidth: 200 },
            (row) => <Two first={row.removedReason} second={on(row.removedAt)} />,
            false,
          ),
        ]
      : [
          ...(seats
            ? [
                column(
                  { id: 'seat', name: words.seat, width: 150 },
                  (row) => <Seat of={seats.get(row.personId)} words={words} writing={writing} />,
                  false,
                ),
              ]
            : []),
          column({ id: 'addedAt', name: words.addedAt, width: 150, hidden: true }, (row) => (
            <Two first={on(row.addedAt)} second={words.ways[row.way]} />
          )),
        ]),
  ]
}

function Two({ first, second }: { first: ReactNode; second: ReactNode }) {
  return (
    <span className="two-lines">
      {first}
      <span className="small">{second}</span>
    </span>
  )
}

/** A class of ours by name, else that the register does not know it. */
export function classOrUnknown(code: string, language: 'id' | 'en', unknown: string): string {
  const name = className(code, language)
  return name === code ? unknown : name
}

/** Both reasons stand: the letter orders it, the verdict says due. */
function Reasons({ of, words }: { of: ParticipantLine; words: Words }) {
  const due = groupOfVerdict(of.verdict.code) === 'jatuh-tempo'
  return (
    <span className="reasons">
      {of.ordered && <Chip tone="accent">{words.ordered}</Chip>}
      {due && <Chip tone="plain">{words.due}</Chip>}
      {of.changed.length > 0 && (
        <span className="small off">{words.factsChanged(of.changed.map((field) => words.fields[field] ?? field).join(', '))}</span>
      )}
    </span>
  )
}

function Seat({ of, words, writing }: { of: SeatRow | undefined; words: Words; writing: Writing }) {
  if (!of?.place) return <span className="dim">{of?.deferred ? words.deferred : words.seatNone}</span>
  const { date, room, seat } = of.place
  const day = writing.date(date).split(' ').slice(0, 2).join(' ')
  return <Two first={<span className="tnum">{of.number ?? ''}</span>} second={words.seatLine(day, room, String(seat))} />
}
