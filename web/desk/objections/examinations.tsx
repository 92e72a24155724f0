// What was given to the reader to examine, the nearest deadline first.
import { IconMessageReport } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { listExaminations } from '../../../stages/objections/api.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Empty, PageHead, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { type Column, DataTable } from '../../kit/table.tsx'
import { useCall } from '../../kit/use-call.ts'
import { DueDay, StateChip } from './marks.tsx'
import { ObjectionTabs } from './tabs.tsx'
import { objectionWords } from './words.ts'
import './objections.css'

type Line = OutputOf<typeof listExaminations>['examinations'][number]

export function Page() {
  const words = useWords(objectionWords)
  const navigate = useNavigate()
  const asked = useCall(listExaminations, {})
  const columns = useColumns()
  const open = (row: Line) => void navigate({ to: '/hasil/keberatan/periksa/$id', params: { id: row.id } })
  return (
    <>
      <PageHead crumbs={[{ words: words.results }, { words: words.title }]} title={words.mineTitle} sub={words.mineSub} />
      <ObjectionTabs />
      {asked.error && <RefusalNotice of={asked.error} again={() => void asked.refetch()} />}
      <Card bare>
        {!asked.data ? (
          <Waiting />
        ) : (
          <DataTable
            label={words.mineTitle}
            rows={asked.data.examinations}
            rowId={(row) => row.id}
            columns={columns}
            rowHeight={56}
            onOpen={open}
            empty={
              <Empty icon={<IconMessageReport aria-hidden stroke={1.5} />} title={words.mineEmpty}>
                {words.mineEmptyText}
              </Empty>
            }
          />
        )}
      </Card>
    </>
  )
}

function useColumns(): readonly Column<Line>[] {
  const words = useWords(objectionWords)
  const { date } = useWriting()
  return useMemo(
    () => [
      {
        ...{ id: 'number', name: words.number, fixed: true, width: 148, sort: (row) => row.number },
        cell: (row) => (
          <Link to="/hasil/keberatan/periksa/$id" params={{ id: row.id }} className="person tnum">
            {row.number}
          </Link>
        ),
      },
      { id: 'person', name: words.person, fixed: true, sort: (row) => row.personName, cell: (row) => row.personName },
      { id: 'event', name: words.event, sort: (row) => row.eventTitle, cell: (row) => row.eventTitle },
      { id: 'state', name: words.state, width: 190, sort: (row) => words.states[row.state], cell: (row) => <StateChip of={row.state} /> },
      { id: 'assigned', name: words.assignedOn, width: 160, sort: (row) => row.assignedOn, cell: (row) => date(row.assignedOn) },
      { id: 'due', name: words.due, width: 176, sort: (row) => row.answerDue, cell: (row) => <DueDay of={row} /> },
    ],
    [words, date],
  )
}
