// Requests of data subjects: the open ones by their deadline, registering one that came on paper, answering.
import { IconMailQuestion, IconPlus } from '@tabler/icons-react'
import { useCallback, useMemo, useState } from 'react'
import { localDate } from '../../../kit/clock.ts'
import { listRequests, type RequestLine } from '../../../stages/privacy/api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, Empty, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { type Column, DataTable } from '../../kit/table.tsx'
import { useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { AnswerRequest, RegisterRequest } from './request-forms.tsx'
import { privacyWords } from './words.ts'

const tones = { berjalan: 'plain', segera: 'attention', lewat: 'harm', 'tepat-waktu': 'good', terlambat: 'attention' } as const

/** How a request stands against its clock. */
export function ClockChip({ of }: { of: Pick<RequestLine, 'clock'> }) {
  const words = useWords(privacyWords)
  return <Chip tone={tones[of.clock]}>{words.clocks[of.clock]}</Chip>
}

function useColumns(onOpen: (row: RequestLine) => void): readonly Column<RequestLine>[] {
  const words = useWords(privacyWords)
  const { stamp, date, zone } = useWriting()
  const day = useCallback((at: string) => date(localDate(new Date(at), zone)), [date, zone])
  return useMemo(
    () => [
      {
        id: 'number',
        name: words.number,
        fixed: true,
        minWidth: 130,
        sort: (row) => row.number,
        cell: (row) => (
          <button type="button" className="link" onClick={() => onOpen(row)}>
            {row.number}
          </button>
        ),
      },
      { id: 'person', name: words.person, minWidth: 160, sort: (row) => row.name, cell: (row) => row.name },
      { id: 'kind', name: words.kind, minWidth: 190, sort: (row) => row.kind, cell: (row) => words.kinds[row.kind] },
      { id: 'received', name: words.received, minWidth: 150, sort: (row) => row.receivedAt, cell: (row) => day(row.receivedAt) },
      { id: 'due', name: words.due, minWidth: 220, sort: (row) => row.dueAt, cell: (row) => stamp(row.dueAt) },
      { id: 'state', name: words.state, width: 190, sort: (row) => row.clock, cell: (row) => <ClockChip of={row} /> },
    ],
    [words, stamp, day, onOpen],
  )
}

export function Requests() {
  const words = useWords(privacyWords)
  const { count } = useWriting()
  const mayWrite = useMay('privacy.write')
  const read = useCall(listRequests, {}, { every: 60_000 })
  const [opened, setOpened] = useState<RequestLine | null>(null)
  const [registering, setRegistering] = useState(false)
  const columns = useColumns(setOpened)
  return (
    <>
      <RefusalNotice of={read.error} again={() => void read.refetch()} />
      <Card bare>
        {read.data ? (
          <DataTable
            label={words.requests}
            rows={read.data.requests}
            rowId={(row) => row.id}
            columns={columns}
            onOpen={setOpened}
            tools={
              mayWrite && (
                <Button size="small" icon={<IconPlus aria-hidden />} onClick={() => setRegistering(true)}>
                  {words.register}
                </Button>
              )
            }
            empty={
              <Empty icon={<IconMailQuestion aria-hidden stroke={1.5} />} title={words.noRequests}>
                {words.noRequestsWhat(count(read.data.answerHours))}
              </Empty>
            }
          />
        ) : (
          <Waiting />
        )}
      </Card>
      {opened && <AnswerRequest of={opened} onClose={() => setOpened(null)} />}
      {registering && <RegisterRequest onClose={() => setRegistering(false)} />}
    </>
  )
}
