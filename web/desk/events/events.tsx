// All assessment events, latest first, by year and state.
import { NativeSelect, TextInput } from '@mantine/core'
import { IconCalendarEvent, IconPlus } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type EventLine, listEvents } from '../../../stages/events/api.ts'
import { states } from '../../../stages/events/kinds.ts'
import { useAddress } from '../../kit/address.ts'
import { ButtonLink } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Empty, PageHead, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { type Column, DataTable } from '../../kit/table.tsx'
import { useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { EventState, useDays, useOrder } from './event-head.tsx'
import { eventWords } from './words.ts'

const defaults = { cari: '', tahun: '', keadaan: '' }

function useColumns(): readonly Column<EventLine>[] {
  const words = useWords(eventWords)
  const { count } = useWriting()
  const days = useDays()
  const order = useOrder()
  return useMemo(
    () => [
      {
        id: 'title',
        name: words.event,
        fixed: true,
        sort: (row) => row.title,
        cell: (row) => (
          <span className="two-lines">
            <Link className="link" to={`/kegiatan/${row.id}`}>
              {row.title}
            </Link>
            <span className="small">
              {row.simulated && `${words.simulated} · `}
              {order(row)}
            </span>
          </span>
        ),
      },
      { id: 'when', name: words.when, width: 200, sort: (row) => row.startsOn, cell: (row) => days(row) },
      { id: 'purpose', name: words.purpose, width: 150, sort: (row) => row.purpose, cell: (row) => words.purposes[row.purpose] },
      { id: 'state', name: words.state, width: 130, sort: (row) => states.indexOf(row.state), cell: (row) => <EventState of={row} /> },
      {
        id: 'people',
        name: words.participants,
        width: 110,
        figure: true,
        sort: (row) => row.participants,
        cell: (row) => count(row.participants),
      },
      {
        id: 'standing',
        name: words.standing,
        width: 210,
        sort: (row) => row.standing ?? '',
        cell: (row) => (row.standing ? words.standings[row.standing] : <span className="dim">{words.standingOpen}</span>),
      },
    ],
    [words, count, days, order],
  )
}

export function Page() {
  const words = useWords(eventWords)
  const navigate = useNavigate()
  const mayPlan = useMay('events.plan')
  const read = useCall(listEvents, {})
  const columns = useColumns()
  const [{ cari, tahun, keadaan }, change] = useAddress(defaults)
  const all = read.data?.events ?? []
  const wanted = cari.trim().toLowerCase()
  const fits = (row: EventLine) =>
    `${row.title} ${row.orderTitle} ${row.orderNumber ?? ''}`.toLowerCase().includes(wanted) &&
    (!tahun || row.startsOn.startsWith(tahun)) &&
    (!keadaan || row.state === keadaan)
  const rows = all.filter(fits)
  const years = [...new Set(all.map((row) => row.startsOn.slice(0, 4)))].sort().reverse()
  const begin = mayPlan && (
    <ButtonLink look="primary" icon={<IconPlus aria-hidden />} to="/kegiatan/baru">
      {words.newEvent}
    </ButtonLink>
  )
  return (
    <>
      <PageHead title={words.area} sub={words.areaWhat} actions={begin} />
      <RefusalNotice of={read.error} again={() => void read.refetch()} />
      <Card bare label={words.area}>
        {read.isPending ? (
          <Waiting />
        ) : all.length === 0 ? (
          <None mayPlan={mayPlan} />
        ) : (
          <DataTable
            label={words.area}
            rows={rows}
            total={all.length}
            rowId={(row) => row.id}
            columns={columns}
            rowHeight={54}
            onOpen={(row) => void navigate({ to: `/kegiatan/${row.id}` })}
            filters={<Filters years={years} of={{ cari, tahun, keadaan }} onChange={change} />}
            filterWords={[cari, tahun, keadaan].filter(Boolean).join(', ') || undefined}
            empty={<Empty title={words.noneFit}>{words.noneFitWhat}</Empty>}
          />
        )}
      </Card>
    </>
  )
}

function None({ mayPlan }: { mayPlan: boolean }) {
  const words = useWords(eventWords)
  return (
    <Empty
      icon={<IconCalendarEvent aria-hidden stroke={1.5} />}
      title={words.none}
      actions={
        <>
          <ButtonLink to="/jatuh-tempo">{words.toDue}</ButtonLink>
          {mayPlan && (
            <ButtonLink look="primary" to="/kegiatan/baru">
              {words.newEvent}
            </ButtonLink>
          )}
        </>
      }
    >
      {words.noneWhat}
    </Empty>
  )
}

type Filter = typeof defaults

function Filters({ years, of, onChange }: { years: readonly string[]; of: Filter; onChange: (part: Partial<Filter>) => void }) {
  const words = useWords(eventWords)
  return (
    <>
      <TextInput
        aria-label={words.search}
        placeholder={words.search}
        value={of.cari}
        style={{ width: 260 }}
        onChange={(event) => onChange({ cari: event.currentTarget.value })}
      />
      <NativeSelect
        aria-label={words.year}
        value={of.tahun}
        data={[{ value: '', label: words.allYears }, ...years]}
        onChange={(event) => onChange({ tahun: event.currentTarget.value })}
      />
      <NativeSelect
        aria-label={words.state}
        value={of.keadaan}
        data={[{ value: '', label: words.allStates }, ...states.map((value) => ({ value, label: words.states[value] }))]}
        onChange={(event) => onChange({ keadaan: event.currentTarget.value })}
      />
    </>
  )
}
