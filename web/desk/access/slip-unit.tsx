// The people of one unit and their slips: who signed, who came in; the receipt noted, or a slip printed anew.
import { Modal, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { issueSlips, listSlipBatches, listSlips, markSlips, showSlipBatch } from '../../../stages/access/slips/slip-api.ts'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Chip, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { type Column, DataTable } from '../../kit/table.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { useServerNow } from '../house.tsx'
import { slipWords } from './slip-words.ts'

type Slip = OutputOf<typeof listSlips>['slips'][number]

const tones = {
  menunggu: 'plain',
  berlaku: 'plain',
  dipakai: 'good',
  diganti: 'plain',
  'lewat-waktu': 'attention',
  'tidak-dibuat': 'attention',
} as const

function useColumns(): readonly Column<Slip>[] {
  const words = useWords(slipWords)
  const { date, nip } = useWriting()
  return useMemo(
    () => [
      { id: 'name', name: words.name, fixed: true, minWidth: 220, sort: (row) => row.name, cell: (row) => row.name },
      { id: 'nip', name: words.nip, minWidth: 180, sort: (row) => row.nip, cell: (row) => nip(row.nip) },
      { id: 'unit', name: words.workUnit, minWidth: 180, sort: (row) => row.unit, cell: (row) => row.unit },
      {
        id: 'received',
        name: words.receivedOn,
        minWidth: 140,
        sort: (row) => row.receivedOn,
        cell: (row) => (row.receivedOn ? date(row.receivedOn) : <span className="dim">{words.notYet}</span>),
      },
      {
        id: 'state',
        name: words.state,
        minWidth: 150,
        sort: (row) => row.state,
        cell: (row) => <Chip tone={tones[row.state]}>{words.slipStates[row.state]}</Chip>,
      },
    ],
    [words, date, nip],
  )
}

export function SlipUnit({ batchId, unit, onClose }: { batchId: string; unit: { unitId: string; name: string }; onClose: () => void }) {
  const kit = useWords(kitWords)
  const read = useCall(listSlips, { id: batchId, unitId: unit.unitId })
  const columns = useColumns()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  return (
    <Modal opened onClose={onClose} size={1040} title={unit.name} closeButtonProps={{ 'aria-label': kit.close }}>
      <RefusalNotice of={read.error} again={() => void read.refetch()} />
      {read.isPending && <Waiting />}
      {read.data && (
        <div className="stack">
          <DataTable
            label={unit.name}
            rows={read.data.slips}
            rowId={(row) => row.id}
            columns={columns}
            chosen={chosen}
            onChoose={setChosen}
            height="46vh"
            empty={null}
          />
          <Acts
            batchId={batchId}
            unitId={unit.unitId}
            chosen={read.data.slips.filter((slip) => chosen.has(slip.id))}
            onDone={() => setChosen(new Set())}
          />
        </div>
      )}
    </Modal>
  )
}

type ActsOf = { batchId: string; unitId: string; chosen: readonly Slip[]; onDone: () => void }

function Acts({ batchId, unitId, chosen, onDone }: ActsOf) {
  const words = useWords(slipWords)
  const { count } = useWriting()
  const navigate = useNavigate()
  const today = useServerNow().toISOString().slice(0, 10)
  const [date, setDate] = useState(today)
  const [asked, setAsked] = useState(false)
  const mark = useAct(markSlips, [listSlips, showSlipBatch, listSlipBatches])
  const again = useAct(issueSlips, [listSlips, showSlipBatch, listSlipBatches])
  const n = count(chosen.length)
  const put = (receivedOn: string | null) =>
    mark.mutate({ id: batchId, unitId, slipIds: chosen.map((slip) => slip.id), receivedOn }, { onSuccess: onDone })
  const reprint = () =>
    again.mutate(
      { way: 'orang', personIds: chosen.map((slip) => slip.personId) },
      { onSuccess: ({ id }) => void navigate({ to: `/hasil/slip/${id}` }) },
    )
  if (chosen.length === 0) return <p className="sub">{words.choose}</p>
  return (
    <>
      <RefusalNotice of={mark.error} />
      <div className="row" style={{ alignItems: 'flex-end' }}>
        <TextInput type="date" label={words.date} value={date} max={today} onChange={(event) => setDate(event.currentTarget.value)} />
        <Button look="primary" busy={mark.isPending} disabled={date === ''} onClick={() => put(date)}>
          {words.mark(n)}
        </Button>
        <Button busy={mark.isPending} onClick={() => put(null)}>
          {words.unmark(n)}
        </Button>
        <Button onClick={() => setAsked(true)}>{words.reprint(n)}</Button>
      </div>
      <Confirm
        open={asked}
        harm
        title={words.reprintTitle}
        effect={words.reprint(n)}
        busy={again.isPending}
        refusal={again.error}
        onClose={() => setAsked(false)}
        onDo={reprint}
      >
        {words.reprintWords(n)}
      </Confirm>
    </>
  )
}
