// All sessions, latest first; a new one is prepared here.
import { TextInput } from '@mantine/core'
import { IconDeviceDesktop, IconPlus } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { listSessions } from '../../../stages/sittings/api.ts'
import { useAddress } from '../../kit/address.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, Empty, PageHead, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { type Column, DataTable } from '../../kit/table.tsx'
import { useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { NewSession } from './new-session.tsx'
import { sittingWords } from './words.ts'

type Line = OutputOf<typeof listSessions>['sessions'][number]

const defaults = { cari: '' }

/** Prepared, open or closed. */
export function SessionState({ of }: { of: Pick<Line, 'state'> }) {
  const words = useWords(sittingWords)
  const tone = of.state === 'dibuka' ? 'good' : of.state === 'disiapkan' ? 'accent' : 'plain'
  return <Chip tone={tone}>{words.states[of.state]}</Chip>
}

function useColumns(): readonly Column<Line>[] {
  const words = useWords(sittingWords)
  const { stamp, count } = useWriting()
  return useMemo(
    () => [
      {
        id: 'title',
        name: words.session,
        fixed: true,
        sort: (row) => row.title,
        cell: (row) => (
          <Link className="link" to={`/pelaksanaan/${row.id}`}>
            {row.title}
          </Link>
        ),
      },
      { id: 'when', name: words.when, sort: (row) => row.opensAt, cell: (row) => stamp(row.opensAt) },
      { id: 'where', name: words.where, sort: (row) => `${row.venue} ${row.room}`, cell: (row) => `${row.venue} · ${row.room}` },
      { id: 'state', name: words.state, sort: (row) => row.state, cell: (row) => <SessionState of={row} /> },
      { id: 'enrolled', name: words.enrolled, figure: true, sort: (row) => row.counts.enrolled, cell: (row) => count(row.counts.enrolled) },
      { id: 'present', name: words.present, figure: true, sort: (row) => row.counts.present, cell: (row) => count(row.counts.present) },
      {
        id: 'submitted',
        name: words.submitted,
        figure: true,
        sort: (row) => row.counts.submitted,
        cell: (row) => count(row.counts.submitted),
      },
      { id: 'timeUp', name: words.timeUp, figure: true, sort: (row) => row.counts.timeUp, cell: (row) => count(row.counts.timeUp) },
    ],
    [words, stamp, count],
  )
}

export function Page() {
  const words = useWords(sittingWords)
  const navigate = useNavigate()
  const mayOrganise = useMay('sittings.organise')
  const read = useCall(listSessions, {}, { every: 30_000 })
  const columns = useColumns()
  const [making, setMaking] = useState(false)
  const [{ cari }, change] = useAddress(defaults)
  const wanted = cari.trim().toLowerCase()
  const all = read.data?.sessions ?? []
  const rows = all.filter((row) => `${row.title} ${row.venue} ${row.room}`.toLowerCase().includes(wanted))
  const prepare = mayOrganise && (
    <Button look="primary" icon={<IconPlus aria-hidden />} onClick={() => setMaking(true)}>
      {words.newSession}
    </Button>
  )
  return (
    <>
      <PageHead crumbs={[{ words: words.area }]} title={words.sessions} sub={words.sessionsWhat} actions={prepare} />
      <RefusalNotice of={read.error} again={() => void read.refetch()} />
      <Card bare label={words.sessions}>
        {read.isPending ? (
          <Waiting />
        ) : (
          <DataTable
            label={words.sessions}
            rows={rows}
            total={all.length}
            rowId={(row) => row.id}
            columns={columns}
            onOpen={(row) => void navigate({ to: `/pelaksanaan/${row.id}` })}
            filters={
              <TextInput
                aria-label={words.search}
                placeholder={words.search}
                value={cari}
                style={{ width: 260 }}
                onChange={(event) => change({ cari: event.currentTarget.value })}
              />
            }
            filterWords={cari ? `${words.search}: ${cari}` : undefined}
            empty={
              <Empty icon={<IconDeviceDesktop aria-hidden stroke={1.5} />} title={words.none}>
                {words.noneWhat}
              </Empty>
            }
          />
        )}
      </Card>
      {making && <NewSession onClose={() => setMaking(false)} />}
    </>
  )
}
