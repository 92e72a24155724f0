// Hasil → Keberatan: every objection within reach, the nearest deadline first.
import { TextInput } from '@mantine/core'
import { IconMessageReport, IconSearch } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { exportObjections, listObjections, type ObjectionLine } from '../../../stages/objections/api.ts'
import { isOpen } from '../../../stages/objections/objection.ts'
import { useAddress } from '../../kit/address.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { PrintButton } from '../../kit/copy.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Empty, FilterChip, PageHead, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { type Column, DataTable } from '../../kit/table.tsx'
import { useCall } from '../../kit/use-call.ts'
import { FileButton } from '../documents/berkas-file.tsx'
import { useMay } from '../me.tsx'
import { closeDays, DueDay, StateChip } from './marks.tsx'
import { ObjectionTabs } from './tabs.tsx'
import { objectionWords } from './words.ts'
import './objections.css'

const firstView = { cari: '', saring: '' }
const filters = ['open', 'close', 'done'] as const
type Filter = (typeof filters)[number]

const fits: Record<Filter, (of: ObjectionLine) => boolean> = {
  open: (of) => isOpen(of.state),
  close: (of) => of.daysLeft !== null && of.daysLeft <= closeDays,
  done: (of) => !isOpen(of.state),
}

/** Whether a line has the text in its number, name, NIP or unit. */
export function matches({ number, person }: Pick<ObjectionLine, 'number' | 'person'>, search: string): boolean {
  const wanted = search.trim().toLowerCase()
  const digits = wanted.replace(/\s/g, '')
  return [number, person.name, person.unitName].some((text) => text.toLowerCase().includes(wanted)) || person.nip.startsWith(digits)
}

export function Page() {
  const words = useWords(objectionWords)
  const mayHandle = useMay('objections.handle')
  const asked = useCall(listObjections, {})
  const all = asked.data?.objections ?? []
  return (
    <>
      <PageHead
        crumbs={[{ words: words.results }, { words: words.title }]}
        title={words.title}
        sub={words.sub}
        actions={
          <>
            {all.length > 0 && <PrintButton />}
            {mayHandle && (
              <ButtonLink to="/hasil/keberatan/baru" look="primary">
                {words.register}
              </ButtonLink>
            )}
          </>
        }
      />
      <ObjectionTabs />
      {asked.error && <RefusalNotice of={asked.error} again={() => void asked.refetch()} />}
      <Card bare>{!asked.data ? <Waiting /> : all.length === 0 ? <Nothing /> : <List of={all} />}</Card>
    </>
  )
}

function Nothing() {
  const words = useWords(objectionWords)
  return (
    <Empty icon={<IconMessageReport aria-hidden stroke={1.5} />} title={words.emptyTitle}>
      {words.emptyText}
    </Empty>
  )
}

function List({ of }: { of: readonly ObjectionLine[] }) {
  const words = useWords(objectionWords)
  const { count } = useWriting()
  const navigate = useNavigate()
  const [at, change] = useAddress(firstView)
  const columns = useColumns()
  const filter = filters.find((one) => one === at.saring)
  const rows = of.filter((row) => matches(row, at.cari) && (!filter || fits[filter](row)))
  return (
    <DataTable
      label={words.title}
      rows={rows}
      total={of.length}
      rowId={(row) => row.id}
      columns={columns}
      rowHeight={56}
      filters={
        <>
          <TextInput
            size="xs"
            w={220}
            type="search"
            aria-label={words.search}
            placeholder={words.search}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={at.cari}
            onChange={(event) => change({ cari: event.currentTarget.value })}
          />
          {filters.map((key) => (
            <FilterChip key={key} on={filter === key} onPress={() => change({ saring: filter === key ? '' : key })}>
              {words.filters[key]} {count(of.filter(fits[key]).length)}
            </FilterChip>
          ))}
        </>
      }
      {...(filter ? { filterWords: words.filters[filter] } : {})}
      tools={
        <FileButton of={exportObjections} input={{}}>
          {words.export}
        </FileButton>
      }
      onOpen={(row) => void navigate({ to: '/hasil/keberatan/$id', params: { id: row.id } })}
      empty={
        <Empty
          icon={<IconSearch aria-hidden />}
          title={words.noneTitle}
          actions={<Button onClick={() => change(firstView)}>{words.clear}</Button>}
        >
          {words.noneText}
        </Empty>
      }
    />
  )
}

function useColumns(): readonly Column<ObjectionLine>[] {
  const words = useWords(objectionWords)
  const { nip, date } = useWriting()
  return useMemo(
    () => [
      {
        ...{ id: 'number', name: words.number, fixed: true, width: 148, sort: (row) => row.number },
        cell: (row) => (
          <span className="two-lines">
            <Link to="/hasil/keberatan/$id" params={{ id: row.id }} className="person tnum">
              {row.number}
            </Link>
            <span className="small">{date(row.filedOn)}</span>
          </span>
        ),
      },
      {
        ...{ id: 'person', name: words.person, fixed: true, sort: (row) => row.person.name },
        cell: (row) => (
          <span className="two-lines">
            {row.person.name}
            <span className="small nip">{nip(row.person.nip)}</span>
          </span>
        ),
      },
      { id: 'unit', name: words.unit, hidden: true, sort: (row) => row.person.unitName, cell: (row) => row.person.unitName },
      { id: 'event', name: words.event, sort: (row) => row.eventTitle, cell: (row) => row.eventTitle },
      {
        ...{ id: 'state', name: words.state, width: 200, sort: (row) => words.states[row.state] },
        cell: (row) => (
          <span className="two-lines">
            <span>
              <StateChip of={row.state} />
            </span>
            {(row.effect || row.late) && <span className="small">{row.effect ? words.effects[row.effect].name : words.late}</span>}
          </span>
        ),
      },
      {
        ...{ id: 'due', name: words.due, width: 176, sort: (row) => row.answerDue },
        cell: (row) => <DueDay of={row} />,
      },
      {
        ...{ id: 'examiner', name: words.examiner, width: 176, sort: (row) => row.examiner },
        cell: (row) => row.examiner ?? <span className="small">{isOpen(row.state) ? words.noExaminer : '–'}</span>,
      },
    ],
    [words, nip, date],
  )
}
