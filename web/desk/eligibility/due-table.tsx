// The people under the filter, each with the verdict, its sentence and its rule.
import { IconFilterOff, IconSearch } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useRef } from 'react'
import type { DueLine } from '../../../stages/eligibility/api.ts'
import { type VerdictCode, verdictGroups } from '../../../stages/eligibility/verdict.ts'
import { verdictGroupNames, verdictNames, verdictSentence } from '../../../stages/eligibility/verdict-words.ts'
import { listUnits, type Unit } from '../../../stages/register/api.ts'
import { className } from '../../../stages/standards/class.ts'
import { Button, IconButton } from '../../kit/button.tsx'
import { useWords, useWriting, type Writing } from '../../kit/language.tsx'
import { Chip, Empty, type Tone, Waiting } from '../../kit/parts.tsx'
import { type Column, DataTable } from '../../kit/table.tsx'
import { useCall } from '../../kit/use-call.ts'
import { SearchField } from '../register/employee-filters.tsx'
import { FilterMenu } from '../register/filter-menu.tsx'
import { UnitFilter } from '../register/unit-filter.tsx'
import type { Slot } from '../register/windows.ts'
import type { DueList } from './due.tsx'
import { type filterOf, groupName, isFiltered, listOf, noFilter, type View } from './due-view.ts'
import { dueWords } from './words.ts'

const tones: Record<VerdictCode, Tone> = {
  'belum-pernah': 'attention',
  kedaluwarsa: 'attention',
  'segera-berakhir': 'attention',
  berlaku: 'good',
  diundang: 'plain',
  dikecualikan: 'plain',
}

type Of = {
  readonly at: View
  readonly change: (part: Partial<View>) => void
  readonly list: DueList
  readonly filter: ReturnType<typeof filterOf>
  /** Whether a verdict belongs to the chosen group. */
  readonly verdicts: (code: VerdictCode) => boolean
}

export function DueTable({ at, change, list, filter, verdicts }: Of) {
  const words = useWords(dueWords)
  const writing = useWriting()
  const navigate = useNavigate()
  const place = useRef<HTMLDivElement>(null)
  const key = JSON.stringify(filter)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another filter or order begins at its first row
  useEffect(() => {
    place.current?.querySelector('.table-scroll')?.scrollTo(0, 0)
  }, [key])
  const columns = useMemo(() => columnsOf(words, writing), [words, writing])
  const units = useCall(listUnits, {}).data?.units ?? []
  if (!list.first) return list.error ? null : <Waiting />
  return (
    <div ref={place} className={list.late ? 'late' : undefined}>
      <DataTable
        label={words.title}
        rows={list.slots}
        rowId={(slot) => String(slot.index)}
        columns={columns}
        rowHeight={72}
        height="max(420px, calc(100vh - 320px))"
        filters={<Filters at={at} change={change} list={list} verdicts={verdicts} units={units} />}
        filterWords={filterWords(at, units, words, writing)}
        order={{ by: at.sort, down: at.order === 'desc' }}
        onOrder={(order) => change({ sort: order?.by ?? 'name', order: order?.down ? 'desc' : 'asc' })}
        onOpen={(slot) => slot.row && void navigate({ to: '/data-pegawai/$id', params: { id: slot.row.personId } })}
        onView={list.onView}
        empty={
          <Empty
            icon={<IconSearch aria-hidden />}
            title={words.noneTitle}
            actions={isFiltered(at) && <Button onClick={() => change(noFilter)}>{words.clear}</Button>}
          >
            {words.noneText}
          </Empty>
        }
      />
    </div>
  )
}

function Filters({ at, change, list, verdicts, units }: Omit<Of, 'filter'> & { units: readonly Unit[] }) {
  const words = useWords(dueWords)
  const { language } = useWriting()
  const counts = list.first?.counts
  return (
    <>
      <SearchField value={at.search} onChange={(search) => change({ search })} />
      <UnitFilter
        units={units}
        people={new Map((counts?.office ?? []).map((one) => [one.value, one.people]))}
        chosen={at.unit}
        onChoose={(unit) => change({ unit })}
      />
      <FilterMenu
        name={words.class}
        choices={(counts?.classGroup ?? []).map(({ value, people }) => ({ value, people, name: groupName(value, language) }))}
        chosen={listOf(at.classGroup)}
        onChoose={(values) => change({ classGroup: values.join(',') })}
      />
      <FilterMenu
        name={words.verdict}
        choices={(counts?.verdict ?? [])
          .filter((one) => verdicts(one.value))
          .map(({ value, people }) => ({ value, people, name: verdictNames[value][language] }))}
        chosen={listOf(at.verdict)}
        onChoose={(values) => change({ verdict: values.join(',') })}
      />
      {isFiltered(at) && (
        <IconButton name={words.clear} bare onClick={() => change(noFilter)}>
          <IconFilterOff aria-hidden />
        </IconButton>
      )}
    </>
  )
}

type Words = (typeof dueWords)['id']
type DueSlot = Slot<DueLine>

/** The filter in words, for paper. */
function filterWords(at: View, units: readonly Unit[], words: Words, { language }: Writing): string {
  const group = verdictGroups.find((one) => one === at.group)
  const parts = [
    group ? verdictGroupNames[group][language] : words.everybody,
    ...listOf(at.classGroup).map((group) => groupName(group, language)),
    ...listOf(at.verdict).map((code) => verdictNames[code as VerdictCode]?.[language] ?? code),
    units.find((unit) => unit.id === at.unit)?.name,
    at.search && `${words.search}: ${at.search}`,
  ]
  return parts.filter(Boolean).join(' · ')
}

function columnsOf(words: Words, { nip, date, language }: Writing): readonly Column<DueSlot>[] {
  const column = (of: Omit<Column<DueSlot>, 'cell' | 'sort'>, cell: (row: DueLine) => React.ReactNode, sorted = true): Column<DueSlot> => ({
    ...of,
    cell: ({ row }) => (row ? cell(row) : <span className="slot" />),
    ...(sorted ? { sort: () => null } : {}),
  })
  return [
    column({ id: 'name', name: words.name, fixed: true, minWidth: 190 }, (row) => (
      <span className="two-lines">
        <Link to="/data-pegawai/$id" params={{ id: row.personId }} className="person">
          {row.name}
        </Link>
        <span className="small nip">{nip(row.nip)}</span>
      </span>
    )),
    column({ id: 'unit', name: words.unit, minWidth: 170 }, (row) => (
      <span className="two-lines">
        {row.unitName}
        {row.officeName !== row.unitName && <span className="small">{row.officeName}</span>}
      </span>
    )),
    column({ id: 'class', name: words.class, width: 112 }, (row) => className(row.class, language)),
    column({ id: 'verdict', name: words.verdict, width: 152 }, (row) => (
      <Chip tone={tones[row.verdict.code]}>{verdictNames[row.verdict.code][language]}</Chip>
    )),
    column(
      { id: 'reason', name: words.reason, fixed: true, minWidth: 280 },
      (row) => {
        const { sentence, rule } = verdictSentence(row.verdict, language)
        return (
          <span className="two-lines">
            {sentence}
            <span className="small">{rule}</span>
          </span>
        )
      },
      false,
    ),
    column({ id: 'validUntil', name: words.validUntil, width: 124 }, (row) => {
      const until = row.verdict.facts.result?.validUntil
      return until ? date(until) : words.none
    }),
  ]
}
