// The people of a session by desk: state, progress, times, receipt. Never a result.
import { useMemo, useState } from 'react'
import { issueCards, showSession } from '../../../stages/sittings/api.ts'
import { receiptWords } from '../../../stages/sittings/receipt.ts'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Chip, Empty } from '../../kit/parts.tsx'
import { type Column, DataTable } from '../../kit/table.tsx'
import { useAct } from '../../kit/use-call.ts'
import type { SessionShown } from './session.tsx'
import type { Cards } from './session-acts.tsx'
import { sittingWords } from './words.ts'

type Line = SessionShown['participants'][number]

const tones = { terdaftar: 'plain', berjalan: 'accent', dikirim: 'good', 'waktu-habis': 'good', dibatalkan: 'harm' } as const

export function Participants({ session, onCards }: { session: SessionShown; onCards: ((cards: Cards) => void) | undefined }) {
  const words = useWords(sittingWords)
  const { nip, time } = useWriting()
  const [renewing, setRenewing] = useState<Line | null>(null)
  const renew = useAct(issueCards, [showSession])
  const columns = useMemo(
    (): readonly Column<Line>[] => [
      { id: 'seat', name: words.seat, figure: true, fixed: true, sort: (row) => row.seat, cell: (row) => row.seat },
      { id: 'name', name: words.name, fixed: true, sort: (row) => row.name, cell: (row) => row.name },
      { id: 'nip', name: words.nip, sort: (row) => row.nip, cell: (row) => nip(row.nip) },
      { id: 'unit', name: words.unit, sort: (row) => row.unit, cell: (row) => row.unit },
      {
        id: 'state',
        name: words.state,
        sort: (row) => row.state,
        cell: (row) => <Chip tone={tones[row.state]}>{words.sittingStates[row.state]}</Chip>,
      },
      {
        id: 'answered',
        name: words.progress,
        figure: true,
        sort: (row) => row.answered,
        cell: (row) => words.of(row.answered, row.items),
      },
      ...(session.participants.some((row) => row.extraMinutes)
        ? [
            {
              id: 'extra',
              name: words.extraTime,
              sort: (row: Line) => row.extraMinutes ?? 0,
              cell: (row: Line) => (row.extraMinutes ? words.minutesShort(row.extraMinutes) : '–'),
            },
          ]
        : []),
      { id: 'started', name: words.started, sort: (row) => row.startedAt, cell: (row) => (row.startedAt ? time(row.startedAt) : '–') },
      { id: 'ended', name: words.ended, sort: (row) => row.closedAt, cell: (row) => (row.closedAt ? time(row.closedAt) : '–') },
      { id: 'receipt', name: words.receipt, hidden: true, cell: (row) => (row.receipt ? <code>{receiptWords(row.receipt)}</code> : '–') },
      {
        id: 'card',
        name: words.hasCard,
        cell: (row) =>
          onCards && row.hasCard && (row.state === 'terdaftar' || row.state === 'berjalan') ? (
            <Button size="small" aria-label={`${words.again}: ${row.name}`} onClick={() => setRenewing(row)}>
              {words.again}
            </Button>
          ) : row.hasCard ? (
            words.yes
          ) : (
            <span className="dim">{words.no}</span>
          ),
      },
    ],
    [words, nip, time, session.participants, onCards],
  )
  return (
    <>
      <DataTable
        label={words.participants}
        rows={session.participants}
        rowId={(row) => row.sittingId}
        columns={columns}
        empty={<Empty title={words.noPeople} />}
      />
      <Confirm
        open={renewing !== null}
        title={words.again}
        effect={words.again}
        busy={renew.isPending}
        refusal={renew.error}
        onClose={() => setRenewing(null)}
        onDo={() =>
          renewing &&
          renew.mutate(
            { id: session.id, sittingIds: [renewing.sittingId] },
            {
              onSuccess: ({ cards }) => {
                onCards?.(cards)
                setRenewing(null)
              },
            },
          )
        }
      >
        {words.againWhat(renewing?.name ?? '')}
      </Confirm>
    </>
  )
}
