// The people of a recap, by office and name. No column sorts by a figure.
import { NativeSelect, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { decimalWords } from '../../../kit/rounding.ts'
import { categoryWords } from '../../../stages/scoring/category.ts'
import { className } from '../../../stages/standards/class.ts'
import { useAddress } from '../../kit/address.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting, type Writing } from '../../kit/language.tsx'
import { Card, Chip, Empty, FilterChip } from '../../kit/parts.tsx'
import { type Column, DataTable } from '../../kit/table.tsx'
import { OpenChip, useOpenObjections } from '../objections/open-mark.tsx'
import type { RecapOf } from './recap.tsx'
import { recapWords } from './recap-words.ts'

type Row = RecapOf['rows'][number]
const noFilter = { cari: '', jenjang: '', pd: '', ket: '' }
type Filter = typeof noFilter

export function RecapTable({ of }: { of: RecapOf }) {
  const words = useWords(recapWords)
  const writing = useWriting()
  const navigate = useNavigate()
  const [at, change] = useAddress(noFilter)
  const rows = useMemo(() => of.rows.filter((row) => fits(row, at)), [of.rows, at])
  const open = useOpenObjections({ eventId: of.event.id })
  const columns = useMemo(() => columnsOf(words, writing, { section: of.section, open }), [words, writing, of.section, open])
  return (
    <Card bare label={words.title}>
      <DataTable
        label={words.title}
        rows={rows}
        rowId={(row) => row.runId}
        columns={columns}
        rowHeight={52}
        filters={<Filters of={of} at={at} change={change} />}
        onOpen={(row) => void navigate({ to: '/hasil/pengolahan/$id', params: { id: row.runId } })}
        empty={
          <Empty
            icon={<IconSearch aria-hidden />}
            title={words.noneTitle}
            actions={<Button onClick={() => change(noFilter)}>{words.clear}</Button>}
          >
            {words.noneText}
          </Empty>
        }
      />
      {!of.section && <p className="small recap-outside">{words.outside}</p>}
    </Card>
  )
}

function fits(row: Row, { cari, jenjang, pd, ket }: Filter): boolean {
  const text = cari.trim().toLowerCase()
  if (text && !row.name.toLowerCase().includes(text) && !row.nip.startsWith(text.replace(/\s/g, ''))) return false
  if (jenjang && row.class !== jenjang) return false
  if (pd && row.office !== pd) return false
  return ket === '' || (ket === 'near' ? row.near : row.state === ket)
}

function Filters({ of, at, change }: { of: RecapOf; at: Filter; change: (part: Partial<Filter>) => void }) {
  const words = useWords(recapWords)
  const { language, count } = useWriting()
  const classes = [...new Set(of.rows.map((row) => row.class))]
  const offices = [...new Set(of.rows.map((row) => row.office))]
  const remarks = [
    ['near', words.nearOne, of.rows.filter((row) => row.near).length],
    ...(['incomplete', 'waiting', 'trial', 'withdrawn'] as const).map(
      (state) => [state, words.states[state], of.rows.filter((row) => row.state === state).length] as const,
    ),
  ] as const
  return (
    <>
      <TextInput
        size="xs"
        w={200}
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={at.cari}
        onChange={(event) => change({ cari: event.currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        aria-label={words.class}
        value={at.jenjang}
        data={[{ value: '', label: words.class }, ...classes.map((one) => ({ value: one, label: className(one, language) }))]}
        onChange={(event) => change({ jenjang: event.currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        w={240}
        aria-label={words.office}
        value={at.pd}
        data={[{ value: '', label: words.office }, ...offices.map((one) => ({ value: one, label: one }))]}
        onChange={(event) => change({ pd: event.currentTarget.value })}
      />
      {remarks.map(
        ([key, name, people]) =>
          people > 0 && (
            <FilterChip key={key} on={at.ket === key} onPress={() => change({ ket: at.ket === key ? '' : key })}>
              {name} {count(people)}
            </FilterChip>
          ),
      )}
    </>
  )
}

type Beside = { readonly section: boolean; readonly open: ReturnType<typeof useOpenObjections> }

function columnsOf(words: (typeof recapWords)['id'], { nip, language }: Writing, { section, open }: Beside): readonly Column<Row>[] {
  const figures: readonly Column<Row>[] = [
    {
      id: 'jpm',
      name: words.jpm,
      width: 140,
      figure: true,
      cell: (row) =>
        row.percent === null ? (
          ''
        ) : (
          <span className="two-lines">
            <span className="tnum">{decimalWords(row.percent, language)} %</span>
            {row.range && <span className="small tnum">{row.range}</span>}
          </span>
        ),
    },
    { id: 'category', name: words.category, width: 170, cell: (row) => (row.category ? categoryWords[row.category][language] : '') },
  ]
  return [
    {
      id: 'unit',
      name: words.unit,
      fixed: true,
      cell: (row) => (
        <span className="two-lines">
          {row.office}
          {row.unit !== row.office && <span className="small">{row.unit}</span>}
        </span>
      ),
    },
    {
      id: 'name',
      name: words.name,
      fixed: true,
      cell: (row) => (
        <span className="two-lines">
          <Link to="/hasil/pengolahan/$id" params={{ id: row.runId }} className="person">
            {row.name}
          </Link>
          <span className="small nip">{nip(row.nip)}</span>
        </span>
      ),
    },
    { id: 'class', name: words.class, width: 130, cell: (row) => className(row.class, language) },
    ...(section ? figures : []),
    {
      id: 'remark',
      name: words.remark,
      width: 190,
      cell: (row) => {
        const objection = open.find((one) => one.runIds.includes(row.runId))
        return (
          <span className="two-lines">
            {row.near ? <Chip tone="attention">{words.nearOne}</Chip> : words.states[row.state]}
            {objection && <OpenChip of={objection} />}
          </span>
        )
      },
    },
  ]
}
