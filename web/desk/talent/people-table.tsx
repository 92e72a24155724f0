// The map as tables, by unit and name and never by result: who is mapped, and who is not yet.
import { IconSearch } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { MappedPerson, UnmappedPerson } from '../../../stages/talent/api.ts'
import { gradeNames, missingName, missingShort } from '../../../stages/talent/words.ts'
import { useWords, useWriting, type Writing } from '../../kit/language.tsx'
import { Card, Empty } from '../../kit/parts.tsx'
import { type Column, DataTable } from '../../kit/table.tsx'
import { SearchField } from '../register/employee-filters.tsx'
import { figuresFor, type MapReply } from './map-view.ts'
import { talentWords } from './words.ts'

type Talent = (typeof talentWords)['id']
type Of = { readonly of: MapReply; readonly search: string; readonly onSearch: (text: string) => void }
type Who = { readonly id: string; readonly nip: string; readonly name: string; readonly unit: number }

const fits = (search: string) => {
  const text = search.trim().toLowerCase()
  const digits = text.replace(/\s/g, '')
  return (one: Who) => text === '' || one.name.toLowerCase().includes(text) || (digits !== '' && one.nip.startsWith(digits))
}

function whoColumns<T extends Who>({ units }: Pick<MapReply, 'units'>, words: Talent, { nip }: Writing): Column<T>[] {
  return [
    {
      ...{ id: 'name', name: words.name, fixed: true, width: 230, sort: (one) => one.name },
      cell: (one) => (
        <span className="two-lines">
          <b>{one.name}</b>
          <span className="small nip">{nip(one.nip)}</span>
        </span>
      ),
    },
    {
      ...{ id: 'unit', name: words.unitColumn, width: 200, sort: (one) => `${units[one.unit]?.office} ${units[one.unit]?.name}` },
      cell: ({ unit }) => (
        <span className="two-lines">
          {units[unit]?.name}
          {units[unit]?.office !== units[unit]?.name && <span className="small">{units[unit]?.office}</span>}
        </span>
      ),
    },
  ]
}

function mappedColumns(of: MapReply, words: Talent, writing: Writing): Column<MappedPerson>[] {
  const { language, date } = writing
  return [
    ...whoColumns<MappedPerson>(of, words, writing),
    { ...{ id: 'box', name: words.boxColumn, width: 80, figure: true }, cell: (one) => <b>{one.box}</b> },
    {
      ...{ id: 'simata', name: words.simata, width: 140 },
      cell: ({ simata, box }) =>
        simata ? (
          <span className="two-lines">
            <span>
              <b>{simata.box}</b>
              {simata.box !== box && ` (${words.simataWins})`}
            </span>
            <span className="small">{date(simata.on)}</span>
          </span>
        ) : (
          words.none
        ),
    },
    {
      ...{ id: 'jpm', name: words.jpm, width: 155, figure: true },
      cell: (one) => {
        const { jpm, interval } = figuresFor(one, of.head.policy.cap, language)
        return `${jpm}${interval ? ` (${interval})` : ''}`
      },
    },
    { ...{ id: 'grade', name: words.performance, width: 120 }, cell: (one) => gradeNames[one.grade][language] },
    {
      ...{ id: 'notes', name: words.notes },
      cell: (one) => (
        <span className="talent-notes">
          {one.beyond.length > 0 && <span>{words.notTold(one.beyond.join(', '))}</span>}
          {one.objection && <span>{words.objection(one.objection)}</span>}
        </span>
      ),
    },
  ]
}

export function MappedTable({ of, search, onSearch }: Of) {
  const words = useWords(talentWords)
  const writing = useWriting()
  const navigate = useNavigate()
  const rows = useMemo(() => of.people.filter(fits(search)), [of, search])
  const columns = useMemo(() => mappedColumns(of, words, writing), [of, words, writing])
  return (
    <Card bare label={words.tableLabel}>
      <DataTable
        label={words.tableLabel}
        rows={rows}
        total={of.people.length}
        rowId={(one) => one.id}
        columns={columns}
        rowHeight={54}
        filters={<SearchField value={search} onChange={onSearch} />}
        onOpen={({ id }) => void navigate({ to: '/data-pegawai/$id', params: { id } })}
        empty={<Empty icon={<IconSearch aria-hidden />} title={words.noneFound} />}
      />
    </Card>
  )
}

export function MissingTable({ of, search, onSearch }: Of) {
  const words = useWords(talentWords)
  const writing = useWriting()
  const navigate = useNavigate()
  const rows = useMemo(() => of.unmapped.filter(fits(search)), [of, search])
  const columns = useMemo((): Column<UnmappedPerson>[] => {
    const { language } = writing
    return [
      ...whoColumns<UnmappedPerson>(of, words, writing),
      {
        ...{ id: 'missing', name: words.missing },
        cell: ({ missing }) => (
          <span className="two-lines">
            {missing.map((one) => (
              <span key={one.code}>
                {missingName(one.code, of.head.year, language)}
                {one.code !== 'no-grade' && Object.keys(one.data).length > 0 && (
                  <span className="dim">: {missingShort(one, language)}</span>
                )}
              </span>
            ))}
          </span>
        ),
      },
      { ...{ id: 'simata', name: words.simata, width: 150 }, cell: ({ simata }) => (simata ? words.box(simata.box) : words.none) },
    ]
  }, [of, words, writing])
  return (
    <Card bare label={words.missingLabel}>
      <DataTable
        label={words.missingLabel}
        rows={rows}
        total={of.unmapped.length}
        rowId={(one) => one.id}
        columns={columns}
        rowHeight={54}
        filters={<SearchField value={search} onChange={onSearch} />}
        onOpen={({ id }) => void navigate({ to: '/data-pegawai/$id', params: { id } })}
        empty={<Empty icon={<IconSearch aria-hidden />} title={of.unmapped.length === 0 ? words.nobodyMissing : words.noneFound} />}
      />
    </Card>
  )
}
