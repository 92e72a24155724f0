// One batch of slips: printing, fetching once, and unit by unit who signed for theirs.
import { IconDownload, IconFileText } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { fetchSlips, listSlipBatches, printSlipReceipt, showSlipBatch } from '../../../stages/access/slips/slip-api.ts'
import { Button } from '../../kit/button.tsx'
import { download } from '../../kit/call.ts'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Facts, PageHead, Strip, Waiting } from '../../kit/parts.tsx'
import { Progress } from '../../kit/progress.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { type Column, DataTable } from '../../kit/table.tsx'
import { useCall } from '../../kit/use-call.ts'
import { LeftOutList } from './new-slips.tsx'
import { SlipUnit } from './slip-unit.tsx'
import { slipWords } from './slip-words.ts'
import { BatchState } from './slips.tsx'

type Batch = OutputOf<typeof showSlipBatch>
type Unit = Batch['units'][number]

export function Page() {
  const { id } = useParams({ strict: false }) as { id: string }
  const [printing, setPrinting] = useState(true)
  const read = useCall(showSlipBatch, { id }, { every: printing ? 1500 : false })
  const done = read.data?.state === 'selesai'
  if (printing && done) setPrinting(false)
  return (
    <>
      <RefusalNotice of={read.error} again={() => void read.refetch()} />
      {read.isPending && <Waiting />}
      {read.data && <About batch={read.data} />}
    </>
  )
}

function About({ batch }: { batch: Batch }) {
  const words = useWords(slipWords)
  const { count, date, stamp } = useWriting()
  const [opened, setOpened] = useState<Unit | null>(null)
  const waiting = batch.units.filter((unit) => unit.waiting)
  return (
    <>
      <PageHead
        crumbs={[{ words: words.results }, { words: words.handover, to: '/hasil/penyampaian' }, { words: words.title, to: '/hasil/slip' }]}
        title={batch.title}
        sub={`${words.asked} ${stamp(batch.askedAt)} ${words.by(batch.askedBy)} · ${words.lapses} ${date(batch.lapsesOn)}`}
        chips={<BatchState of={batch} />}
        actions={
          <Facts
            of={[
              { name: words.slips, figure: count(batch.slips) },
              { name: words.received, figure: count(batch.received) },
              { name: words.used, figure: count(batch.used) },
            ]}
          />
        }
      />
      <div className="stack">
        {batch.state !== 'selesai' && <Progress words={words.printing} done={batch.made} total={batch.slips} stays />}
        {waiting.length > 0 && <Papers batch={batch} units={waiting} />}
        <Card bare label={words.units}>
          <Units batch={batch} onOpen={setOpened} />
        </Card>
        {batch.leftOut.length > 0 && (
          <Card>
            <LeftOutList of={batch.leftOut} />
          </Card>
        )}
      </div>
      {opened && <SlipUnit batchId={batch.id} unit={opened} onClose={() => setOpened(null)} />}
    </>
  )
}

/** The file that leaves once. */
function useFetching(batch: Batch) {
  const client = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Error | null>(null)
  const run = async (unitId?: string) => {
    setBusy(true)
    setRefusal(null)
    try {
      await download(fetchSlips, { id: batch.id, ...(unitId ? { unitId } : {}) })
    } catch (error) {
      setRefusal(error as Error)
    }
    setBusy(false)
    await Promise.all([showSlipBatch, listSlipBatches].map((read) => client.invalidateQueries({ queryKey: [read.name] })))
  }
  return { busy, refusal, run }
}

function Papers({ batch, units }: { batch: Batch; units: readonly Unit[] }) {
  const words = useWords(slipWords)
  const { count } = useWriting()
  const [asked, setAsked] = useState(false)
  const fetching = useFetching(batch)
  if (!batch.mine) return <Strip>{words.waitsOther(batch.askedBy)}</Strip>
  return (
    <>
      <Strip tone="attention">
        <div className="row slip-waits">
          <span>{words.waits(count(units.length))}</span>
          <Button look="primary" icon={<IconDownload aria-hidden />} busy={fetching.busy} onClick={() => setAsked(true)}>
            {words.fetchAll}
          </Button>
        </div>
      </Strip>
      <RefusalNotice of={fetching.refusal} />
      <Confirm
        open={asked}
        title={words.fetchTitle}
        effect={words.fetchAll}
        onClose={() => setAsked(false)}
        onDo={() => {
          setAsked(false)
          void fetching.run()
        }}
      >
        {words.fetchWords}
      </Confirm>
    </>
  )
}

/** The file of one unit, for whoever asked for it. */
function OneUnit({ batch, unit }: { batch: Batch; unit: Unit }) {
  const words = useWords(slipWords)
  const [asked, setAsked] = useState(false)
  const fetching = useFetching(batch)
  if (!batch.mine) return words.paperWaiting
  return (
    <>
      <Button size="small" icon={<IconDownload aria-hidden />} busy={fetching.busy} onClick={() => setAsked(true)}>
        {words.fetch}
        <span className="only-read">{unit.name}</span>
      </Button>
      <Confirm
        open={asked}
        title={words.fetchTitle}
        effect={words.fetch}
        busy={fetching.busy}
        refusal={fetching.refusal}
        onClose={() => setAsked(false)}
        onDo={() => void fetching.run(unit.unitId)}
      >
        <b>{unit.name}.</b> {words.fetchWords}
      </Confirm>
    </>
  )
}

function useColumns(batch: Batch, onOpen: (unit: Unit) => void): readonly Column<Unit>[] {
  const words = useWords(slipWords)
  const { count, stamp } = useWriting()
  return useMemo(
    () => [
      { id: 'name', name: words.units, fixed: true, minWidth: 240, sort: (row) => row.name, cell: (row) => row.name },
      { id: 'slips', name: words.slips, figure: true, width: 90, sort: (row) => row.slips, cell: (row) => count(row.slips) },
      {
        id: 'paper',
        name: words.paper,
        minWidth: 200,
        sort: (row) => row.fetchedAt ?? (row.waiting ? '1' : '0'),
        cell: (row) =>
          row.waiting ? (
            <OneUnit batch={batch} unit={row} />
          ) : row.fetchedAt ? (
            words.paperFetched(stamp(row.fetchedAt))
          ) : (
            <span className="dim">{words.paperNone}</span>
          ),
      },
      {
        id: 'received',
        name: words.received,
        width: 120,
        sort: (row) => row.received / row.slips,
        cell: (row) => words.receivedOf(count(row.received), count(row.slips)),
      },
      { id: 'used', name: words.used, figure: true, width: 110, sort: (row) => row.used, cell: (row) => count(row.used) },
      { id: 'acts', name: '', fixed: true, width: 250, cell: (row) => <UnitActs batch={batch} unit={row} onOpen={() => onOpen(row)} /> },
    ],
    [words, count, stamp, batch, onOpen],
  )
}

function Units({ batch, onOpen }: { batch: Batch; onOpen: (unit: Unit) => void }) {
  const words = useWords(slipWords)
  const columns = useColumns(batch, onOpen)
  return (
    <DataTable
      label={words.units}
      rows={batch.units}
      rowId={(row) => row.unitId}
      columns={columns}
      rowHeight={45}
      onOpen={onOpen}
      empty={null}
    />
  )
}

function UnitActs({ batch, unit, onOpen }: { batch: Batch; unit: Unit; onOpen: () => void }) {
  const words = useWords(slipWords)
  const receipt = () => void download(printSlipReceipt, { id: batch.id, unitId: unit.unitId })
  return (
    <span className="row" style={{ justifyContent: 'flex-end', flexWrap: 'nowrap' }}>
      <Button size="small" icon={<IconFileText aria-hidden />} onClick={receipt}>
        {words.receipt}
        <span className="only-read">{unit.name}</span>
      </Button>
      <Button size="small" onClick={onOpen}>
        {words.openUnit}
        <span className="only-read">{unit.name}</span>
      </Button>
    </span>
  )
}
