// Peserta: everybody with day, session, room and seat, filtered and exported. The filter stands in the address.
import { NativeSelect, TextInput } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useCallback, useMemo } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { exportSeats, listSeats } from '../../../stages/schedule/board-api.ts'
import { className } from '../../../stages/standards/class.ts'
import { useAddress } from '../../kit/address.ts'
import { Button } from '../../kit/button.tsx'
import { call, download } from '../../kit/call.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Empty, FilterChip } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { type Column, DataTable } from '../../kit/table.tsx'
import { useDuring } from '../register/use-during.ts'
import { type Slot, useWindows } from '../register/windows.ts'
import { groupOrder, useGroupName } from './groups.ts'
import { PersonCard } from './person.tsx'
import { useSchedule } from './use-schedule.ts'
import { hours, useWhen } from './when.ts'
import { scheduleWords } from './words.ts'

type Row = OutputOf<typeof listSeats>['rows'][number]

const firstFilter = { cari: '', hari: '', tempat: '', jenjang: '', tanpa: '' }
type Filter = typeof firstFilter

function useColumns(open: (personId: string) => void): readonly Column<Slot<Row>>[] {
  const words = useWords(scheduleWords)
  const { nip, language } = useWriting()
  const { short } = useWhen()
  return useMemo((): readonly Column<Slot<Row>>[] => {
    const cell = (of: (row: Row) => React.ReactNode) => (slot: Slot<Row>) => slot.row && of(slot.row)
    return [
      { id: 'number', name: words.number, width: 124, cell: cell((row) => <span className="nip">{row.number ?? '–'}</span>) },
      {
        ...{ id: 'name', name: words.name, minWidth: 190, fixed: true },
        cell: cell((row) => (
          <span className="two-lines">
            <button type="button" className="link" onClick={() => open(row.person.id)}>
              {row.person.name}
            </button>
            <span className="small nip">{nip(row.person.nip)}</span>
          </span>
        )),
      },
      { id: 'class', name: words.group, width: 122, cell: cell((row) => className(row.person.class, language)) },
      { id: 'office', name: words.unit, minWidth: 160, cell: cell((row) => row.person.office) },
      {
        ...{ id: 'when', name: words.sessionColumn, width: 158 },
        cell: cell(({ place, deferred }) =>
          place ? (
            `${short(place.date)}, ${hours(place.starts)}${place.makeup ? ` (${words.makeup})` : ''}`
          ) : (
            <span className="w">{deferred === null ? words.notSeated : words.inMakeup}</span>
          ),
        ),
      },
      {
        ...{ id: 'room', name: words.roomColumn, minWidth: 160 },
        cell: cell(({ place }) => place && (place.room === place.venue ? place.room : `${place.room}, ${place.venue}`)),
      },
      { id: 'seat', name: words.seatNumber, width: 68, figure: true, cell: cell(({ place }) => place?.seat ?? '') },
    ]
  }, [words, nip, language, short, open])
}

export function SeatListView() {
  const words = useWords(scheduleWords)
  const { id, planId, at, change } = useSchedule()
  const [filter, changeFilter] = useAddress(firstFilter)
  const open = useCallback((orang: string) => change({ orang }), [change])
  const columns = useColumns(open)
  const { busy, refusal, during } = useDuring()
  const asked = {
    ...{ id, planId, search: filter.cari.trim() || undefined, date: filter.hari || undefined },
    ...{ roomId: filter.tempat || undefined, group: filter.jenjang || undefined, unseated: filter.tanpa === 'ya' ? 'true' : 'false' },
  }
  const list = useWindows<Row, OutputOf<typeof listSeats>>([listSeats.name, asked], (offset, limit, signal) =>
    call(listSeats, { ...asked, offset, limit }, signal),
  )
  return (
    <div className={at.orang ? 'schedule-lay' : undefined}>
      <Card bare label={words.seatList}>
        <RefusalNotice of={list.error ?? refusal} again={list.again} />
        <DataTable
          label={words.seatList}
          rows={list.slots}
          total={list.total}
          rowId={(slot) => slot.row?.person.id ?? String(slot.index)}
          columns={columns}
          rowHeight={54}
          onView={list.onView}
          onOpen={(slot) => slot.row && open(slot.row.person.id)}
          filters={<Filters of={filter} onChange={changeFilter} />}
          tools={
            <Button
              size="small"
              icon={<IconDownload aria-hidden />}
              busy={busy}
              onClick={() => void during(() => download(exportSeats, asked))}
            >
              {words.exportXlsx}
            </Button>
          }
          empty={<Empty title={words.noneFit}>{words.noneFitWhat}</Empty>}
        />
      </Card>
      {at.orang && (
        <div className="schedule-col side">
          <PersonCard />
        </div>
      )}
    </div>
  )
}

function Filters({ of, onChange }: { of: Filter; onChange: (part: Partial<Filter>) => void }) {
  const words = useWords(scheduleWords)
  const { board } = useSchedule()
  const { short } = useWhen()
  const group = useGroupName()
  const choice = (label: string, value: string, data: { value: string; label: string }[], put: (value: string) => void) => (
    <NativeSelect
      aria-label={label}
      value={value}
      onChange={(event) => put(event.currentTarget.value)}
      data={[{ value: '', label }, ...data]}
    />
  )
  return (
    <>
      <TextInput
        aria-label={words.search}
        placeholder={words.search}
        value={of.cari}
        onChange={(event) => onChange({ cari: event.currentTarget.value })}
      />
      {choice(
        words.allDaysFilter,
        of.hari,
        board.days.map((day) => ({ value: day.date, label: short(day.date) })),
        (hari) => onChange({ hari }),
      )}
      {choice(
        words.allRooms,
        of.tempat,
        board.rooms.map((room) => ({ value: room.id, label: room.name })),
        (tempat) => onChange({ tempat }),
      )}
      {choice(
        words.allGroups,
        of.jenjang,
        groupOrder.filter((one) => board.groups[one]).map((one) => ({ value: one, label: group(one) })),
        (jenjang) => onChange({ jenjang }),
      )}
      <FilterChip on={of.tanpa === 'ya'} onPress={() => onChange({ tanpa: of.tanpa === 'ya' ? '' : 'ya' })}>
        {words.onlyUnseated}
      </FilterChip>
    </>
  )
}
