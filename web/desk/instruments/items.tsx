// Bank Soal: every item as participants see it, filtered in the address; older versions are on the item's page.
import { NativeSelect, TextInput } from '@mantine/core'
import { IconFileImport, IconKey, IconListDetails, IconPlus } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { listInstruments } from '../../../stages/instruments/api.ts'
import { type ItemLine, listItems } from '../../../stages/instruments/bank-api.ts'
import { brackets, itemStates, measures } from '../../../stages/instruments/kinds.ts'
import { useAddress } from '../../kit/address.ts'
import { ButtonLink } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, Empty, PageHead, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { type Column, DataTable } from '../../kit/table.tsx'
import { useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { ItemStateChip, useNames } from './item-marks.tsx'
import { bankWords } from './words.ts'
import './instruments.css'

const defaults = { cari: '', kompetensi: '', jenjang: '', keadaan: '', instrumen: '' }
type Filter = typeof defaults

function useColumns(): readonly Column<ItemLine>[] {
  const words = useWords(bankWords)
  const { count } = useWriting()
  const names = useNames()
  return useMemo(
    () => [
      {
        id: 'code',
        name: words.code,
        width: 130,
        fixed: true,
        sort: (row) => row.code,
        cell: (row) => (
          <span className="two-lines">
            <Link className="link" to={`/instrumen/bank-soal/${row.id}`}>
              {row.code}
            </Link>
            <span className="small">{words.version(count(row.version))}</span>
          </span>
        ),
      },
      { id: 'stem', name: words.item, fixed: true, cell: (row) => <span className="two-lines clip">{row.stem}</span> },
      {
        id: 'measure',
        name: words.measure,
        width: 170,
        sort: (row) => measures.indexOf(row.measure),
        cell: (row) => names.measure(row.measure),
      },
      {
        id: 'bracket',
        name: words.bracket,
        width: 120,
        sort: (row) => (row.bracket ? brackets.indexOf(row.bracket) : -1),
        cell: (row) => names.bracket(row.bracket),
      },
      {
        id: 'state',
        name: words.state,
        width: 120,
        sort: (row) => itemStates.indexOf(row.state),
        cell: (row) => (
          <span className="row tight">
            <ItemStateChip of={row.state} />
            {row.verdict === 'perbaiki' && row.state === 'dibaca' && <Chip tone="attention">{words.verdicts.perbaiki}</Chip>}
          </span>
        ),
      },
      {
        id: 'author',
        name: words.author,
        width: 150,
        hidden: true,
        sort: (row) => row.author,
        cell: (row) => row.author ?? <span className="dim">{words.shipped}</span>,
      },
      {
        id: 'forms',
        name: words.inForms,
        width: 110,
        figure: true,
        sort: (row) => row.formIds.length,
        cell: (row) => count(row.formIds.length),
      },
    ],
    [words, count, names],
  )
}

/** The version to show of each item: the newest; the list has them newest first. */
function newest(items: readonly ItemLine[]): ItemLine[] {
  const seen = new Set<string>()
  return items.filter((item) => {
    const key = `${item.instrumentId} ${item.code}`
    return !seen.has(key) && seen.add(key)
  })
}

export function Page() {
  const words = useWords(bankWords)
  const navigate = useNavigate()
  const mayWrite = useMay('items.write')
  const read = useCall(listItems, {})
  const columns = useColumns()
  const [filter, change] = useAddress(defaults)
  const all = useMemo(() => newest(read.data?.items ?? []), [read.data])
  const wanted = filter.cari.trim().toLowerCase()
  const rows = all.filter(
    (row) =>
      `${row.code} ${row.stem}`.toLowerCase().includes(wanted) &&
      (!filter.kompetensi || row.measure === filter.kompetensi) &&
      (!filter.jenjang || row.bracket === filter.jenjang) &&
      (!filter.keadaan || row.state === filter.keadaan) &&
      (!filter.instrumen || row.instrumentId === filter.instrumen),
  )
  const write = mayWrite && (
    <ButtonLink look="primary" icon={<IconPlus aria-hidden />} to="/instrumen/bank-soal/baru">
      {words.write}
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        title={words.bank}
        sub={words.bankWhat}
        actions={
          <>
            <ButtonLink icon={<IconKey aria-hidden />} to="/instrumen/kunci">
              {words.keyRequests}
            </ButtonLink>
            {mayWrite && (
              <ButtonLink icon={<IconFileImport aria-hidden />} to="/instrumen/bank-soal/impor">
                {words.importItems}
              </ButtonLink>
            )}
            {write}
          </>
        }
      />
      <RefusalNotice of={read.error} again={() => void read.refetch()} />
      <Card bare label={words.bank}>
        {read.isPending ? (
          <Waiting />
        ) : all.length === 0 ? (
          <Empty icon={<IconListDetails aria-hidden stroke={1.5} />} title={words.none} actions={write || undefined}>
            {words.noneWhat}
          </Empty>
        ) : (
          <DataTable
            label={words.bank}
            rows={rows}
            total={all.length}
            rowId={(row) => row.id}
            columns={columns}
            rowHeight={54}
            onOpen={(row) => void navigate({ to: `/instrumen/bank-soal/${row.id}` })}
            filters={<Filters of={filter} onChange={change} />}
            filterWords={Object.values(filter).filter(Boolean).join(', ') || undefined}
            empty={<Empty title={words.noneFit}>{words.noneFitWhat}</Empty>}
          />
        )}
      </Card>
    </>
  )
}

function Filters({ of, onChange }: { of: Filter; onChange: (part: Partial<Filter>) => void }) {
  const words = useWords(bankWords)
  const names = useNames()
  const instruments = useCall(listInstruments, {})
  const choices = [
    { key: 'kompetensi', label: words.allMeasures, data: measures.map((value) => ({ value, label: names.measure(value) })) },
    { key: 'jenjang', label: words.allBrackets, data: brackets.map((value) => ({ value, label: names.bracket(value) })) },
    { key: 'keadaan', label: words.allStates, data: itemStates.map((value) => ({ value, label: words.states[value] })) },
    {
      key: 'instrumen',
      label: words.allInstruments,
      data: (instruments.data?.instruments ?? []).map((one) => ({ value: one.id, label: one.name })),
    },
  ] as const
  return (
    <>
      <TextInput
        aria-label={words.search}
        placeholder={words.search}
        value={of.cari}
        style={{ width: 170 }}
        onChange={(event) => onChange({ cari: event.currentTarget.value })}
      />
      {choices.map(({ key, label, data }) => (
        <NativeSelect
          key={key}
          aria-label={label}
          value={of[key]}
          style={{ width: 156 }}
          data={[{ value: '', label }, ...data]}
          onChange={(event) => onChange({ [key]: event.currentTarget.value })}
        />
      ))}
    </>
  )
}
