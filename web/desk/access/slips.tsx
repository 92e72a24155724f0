// Sealed slips: what was asked for, how far each is, and asking for more.
import { IconMail, IconPlus } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { listSlipBatches, type SlipBatchLine } from '../../../stages/access/slips/slip-api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, Empty, PageHead, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { type Column, DataTable } from '../../kit/table.tsx'
import { useCall } from '../../kit/use-call.ts'
import { NewSlips } from './new-slips.tsx'
import { slipWords } from './slip-words.ts'

const tones = { menunggu: 'plain', berjalan: 'accent', selesai: 'good' } as const

/** How far the printing of a batch is. */
export function BatchState({ of }: { of: SlipBatchLine }) {
  const words = useWords(slipWords)
  return <Chip tone={tones[of.state]}>{words.states[of.state]}</Chip>
}

function useColumns(): readonly Column<SlipBatchLine>[] {
  const words = useWords(slipWords)
  const { count, date, stamp } = useWriting()
  return useMemo(
    () => [
      {
        id: 'title',
        name: words.batch,
        fixed: true,
        minWidth: 300,
        sort: (row) => row.title,
        cell: (row) => (
          <Link className="link" to={`/hasil/slip/${row.id}`}>
            {row.title}
          </Link>
        ),
      },
      {
        id: 'asked',
        name: words.asked,
        minWidth: 220,
        sort: (row) => row.askedAt,
        cell: (row) => (
          <>
            {stamp(row.askedAt)} <span className="dim">{words.by(row.askedBy)}</span>
          </>
        ),
      },
      { id: 'lapses', name: words.lapses, sort: (row) => row.lapsesOn, cell: (row) => date(row.lapsesOn) },
      { id: 'slips', name: words.slips, figure: true, width: 90, sort: (row) => row.slips, cell: (row) => count(row.slips) },
      { id: 'received', name: words.received, figure: true, width: 100, sort: (row) => row.received, cell: (row) => count(row.received) },
      { id: 'used', name: words.used, figure: true, width: 120, sort: (row) => row.used, cell: (row) => count(row.used) },
      { id: 'state', name: words.state, width: 120, sort: (row) => row.state, cell: (row) => <BatchState of={row} /> },
    ],
    [words, count, date, stamp],
  )
}

export function Page() {
  const words = useWords(slipWords)
  const navigate = useNavigate()
  const read = useCall(listSlipBatches, {}, { every: 5000 })
  const columns = useColumns()
  const [making, setMaking] = useState(false)
  const make = (
    <Button look="primary" icon={<IconPlus aria-hidden />} onClick={() => setMaking(true)}>
      {words.make}
    </Button>
  )
  const open = (id: string) => void navigate({ to: `/hasil/slip/${id}` })
  return (
    <>
      <PageHead
        crumbs={[{ words: words.results }, { words: words.handover, to: '/hasil/penyampaian' }]}
        title={words.title}
        sub={words.what}
        actions={make}
      />
      <RefusalNotice of={read.error} again={() => void read.refetch()} />
      <Card bare>
        {read.isPending ? (
          <Waiting />
        ) : (
          <DataTable
            label={words.title}
            rows={read.data?.batches ?? []}
            rowId={(row) => row.id}
            columns={columns}
            onOpen={(row) => open(row.id)}
            empty={
              <Empty icon={<IconMail aria-hidden stroke={1.5} />} title={words.empty}>
                {words.emptyWhat}
              </Empty>
            }
          />
        )}
      </Card>
      {making && <NewSlips onClose={() => setMaking(false)} onMade={open} />}
    </>
  )
}
