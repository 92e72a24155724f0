// The list itself: filters with what each choice would show, columns, and what can be done with chosen rows.
import { IconFilterOff, IconSearch } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState } from 'react'
import { type VerdictCode, verdictCodes } from '../../../stages/eligibility/verdict.ts'
import { verdictNames } from '../../../stages/eligibility/verdict-words.ts'
import { listUnits } from '../../../stages/register/api.ts'
import { Button, IconButton } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Empty } from '../../kit/parts.tsx'
import { DataTable } from '../../kit/table.tsx'
import { useCall } from '../../kit/use-call.ts'
import { SearchField } from '../register/employee-filters.tsx'
import { FilterMenu } from '../register/filter-menu.tsx'
import { UnitFilter } from '../register/unit-filter.tsx'
import type { TableOf } from './participants.tsx'
import { ChosenActs } from './participants-acts.tsx'
import { participantColumns } from './participants-columns.tsx'
import { isFiltered, listOf, noFilter } from './participants-view.ts'
import { participantWords } from './participants-words.ts'
import { useSeats } from './use-seats.ts'
import { eventWords } from './words.ts'

const nothing: ReadonlySet<string> = new Set()

export function ParticipantTable({ of, at, change, list, filter, part }: TableOf) {
  const words = useWords(participantWords)
  const writing = useWriting()
  const navigate = useNavigate()
  const gone = part === 'dikeluarkan'
  const seats = useSeats(of.event.id)
  // By place in the list: another filter or order begins with nothing chosen.
  const [chosen, setChosen] = useState(nothing)
  const place = useRef<HTMLDivElement>(null)
  const key = JSON.stringify(filter)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another filter or order begins at its first row, with nothing chosen
  useEffect(() => {
    place.current?.querySelector('.table-scroll')?.scrollTo(0, 0)
    setChosen(nothing)
  }, [key])
  const columns = useMemo(() => participantColumns({ words, writing, seats, gone }), [words, writing, seats, gone])
  const none =
    gone && !isFiltered(at) ? { title: words.noneGone, what: words.noneGoneWhat } : { title: words.noneFit, what: words.noneFitWhat }
  return (
    <div ref={place} className={list.late ? 'late' : undefined}>
      <DataTable
        key={part}
        label={gone ? words.gone : words.title}
        rows={list.slots}
        rowId={(slot) => String(slot.index)}
        columns={columns}
        rowHeight={64}
        height="max(420px, calc(100vh - 330px))"
        filters={<Filters at={at} change={change} list={list} />}
        filterWords={useFilterWords(at)}
        tools={chosen.size > 0 && <ChosenActs of={of} list={list} chosen={chosen} gone={gone} onNone={() => setChosen(nothing)} />}
        order={{ by: at.sort, down: at.order === 'desc' }}
        onOrder={(order) => change({ sort: order?.by ?? 'name', order: order?.down ? 'desc' : 'asc' })}
        chosen={chosen}
        onChoose={setChosen}
        onOpen={(slot) => slot.row && void navigate({ to: '/data-pegawai/$id', params: { id: slot.row.personId } })}
        onView={list.onView}
        empty={
          <Empty
            icon={<IconSearch aria-hidden />}
            title={none.title}
            actions={isFiltered(at) && <Button onClick={() => change(noFilter)}>{words.clear}</Button>}
          >
            {none.what}
          </Empty>
        }
      />
    </div>
  )
}

function Filters({ at, change, list }: Pick<TableOf, 'at' | 'change' | 'list'>) {
  const words = useWords(participantWords)
  const shared = useWords(eventWords)
  const { language } = useWriting()
  const units = useCall(listUnits, {}).data?.units ?? []
  const counts = list.first?.counts
  const menu = (key: 'group' | 'verdict' | 'way', name: string, nameOf: (value: string) => string) => (
    <FilterMenu
      name={name}
      choices={(counts?.[key] ?? []).map(({ value, people }) => ({ value, people, name: nameOf(value) }))}
      chosen={listOf(at[key])}
      onChoose={(values) => change({ [key]: values.join(',') })}
    />
  )
  const reasons = { yes: words.ordered, no: words.onlyDue } as Record<string, string>
  return (
    <>
      <SearchField value={at.search} onChange={(search) => change({ search })} />
      <UnitFilter
        units={units}
        people={new Map((counts?.office ?? []).map((one) => [one.value, one.people]))}
        chosen={at.unit}
        onChoose={(unit) => change({ unit })}
      />
      {menu('group', words.class, (value) => shared.groups[value] ?? value)}
      <FilterMenu
        name={words.why}
        choices={(counts?.ordered ?? []).map(({ value, people }) => ({ value, people, name: reasons[value] ?? value }))}
        chosen={listOf(at.ordered)}
        onChoose={(values) => change({ ordered: values.at(-1) ?? '' })}
      />
      {menu('verdict', words.verdict, (value) => verdictNames[value as VerdictCode]?.[language] ?? value)}
      {menu('way', words.way, (value) => words.ways[value] ?? value)}
      {isFiltered(at) && (
        <IconButton name={words.clear} bare onClick={() => change(noFilter)}>
          <IconFilterOff aria-hidden />
        </IconButton>
      )}
    </>
  )
}

/** The filter in words, for paper. */
function useFilterWords(at: TableOf['at']): string {
  const words = useWords(participantWords)
  const shared = useWords(eventWords)
  const { language } = useWriting()
  const verdicts = listOf(at.verdict).filter((code): code is VerdictCode => verdictCodes.some((one) => one === code))
  const parts = [
    ...listOf(at.group).map((group) => shared.groups[group] ?? group),
    ...verdicts.map((code) => verdictNames[code][language]),
    ...listOf(at.way).map((way) => words.ways[way] ?? way),
    at.ordered === 'yes' ? words.ordered : at.ordered === 'no' ? words.onlyDue : '',
    at.search && `${words.search}: ${at.search}`,
  ]
  return parts.filter(Boolean).join(' · ')
}
