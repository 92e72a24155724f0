// Data Pegawai: the register as a list. Filter, order and columns stand in the address, so a view can
// be sent to a colleague.
import { IconDownload, IconFileImport, IconPrinter, IconSearch } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { type EmployeeLine, exportEmployees, listEmployees, listUnits } from '../../../stages/register/api.ts'
import { useAddress } from '../../kit/address.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { call, download } from '../../kit/call.ts'
import { useKey } from '../../kit/keys.tsx'
import { useLanguage, useWords, useWriting } from '../../kit/language.tsx'
import { Card, Empty, PageHead, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { DataTable } from '../../kit/table.tsx'
import { useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { ChosenTools } from './chosen-tools.tsx'
import { employeeColumns } from './employee-columns.tsx'
import { EmployeeFilters } from './employee-filters.tsx'
import { filterOf, filterWords, firstView, listOf, noFilter } from './employee-view.ts'
import { NoEmployees } from './no-employees.tsx'
import { useDuring } from './use-during.ts'
import { useWindows } from './windows.ts'
import { registerWords } from './words.ts'
import './register.css'

type Filter = ReturnType<typeof filterOf>

function useEmployees(filter: Filter) {
  return useWindows<EmployeeLine, OutputOf<typeof listEmployees>>([listEmployees.name, filter], (offset, limit, signal) =>
    call(listEmployees, { ...filter, offset, limit, counts: offset === 0 ? 'yes' : 'no' }, signal),
  )
}
type List = ReturnType<typeof useEmployees>

export function Page() {
  const words = useWords(registerWords)
  const { count } = useWriting()
  const [at, change] = useAddress(firstView)
  const filter = filterOf(at)
  const list = useEmployees(filter)
  const units = useCall(listUnits, {}).data?.units ?? []
  const empty = list.first?.all === 0
  const offices = units.filter((unit) => unit.parentId === null).length
  return (
    <div className="list-page">
      <PageHead
        title={words.title}
        sub={list.first && !empty && words.sub(count(list.first.all), count(offices))}
        actions={<ListActions list={list} filter={filter} empty={empty} />}
      />
      {!list.first && list.error ? (
        <RefusalNotice of={list.error} again={list.again} />
      ) : (
        <Card bare>{!list.first ? <Waiting /> : empty ? <NoEmployees /> : <EmployeeTable of={{ at, change, filter, list, units }} />}</Card>
      )}
    </div>
  )
}

function ListActions({ list, filter, empty }: { list: List; filter: Filter; empty: boolean }) {
  const words = useWords(registerWords)
  const mayImport = useMay('register.import')
  const { busy, refusal, during } = useDuring()
  const print = () =>
    during(async () => {
      await list.all()
      // The rows must be on the page before the browser takes its picture of it.
      setTimeout(() => window.print(), 150)
    })
  useKey('Ctrl+P', words.keyPrint, () => void print())
  return (
    <>
      {!empty && (
        <>
          <Button icon={<IconPrinter aria-hidden />} busy={busy} onClick={() => void print()}>
            {words.print}
          </Button>
          <Button icon={<IconDownload aria-hidden />} onClick={() => void during(() => download(exportEmployees, filter))}>
            {words.exportXlsx}
          </Button>
        </>
      )}
      {mayImport && !empty && (
        <ButtonLink to="/data-pegawai/impor" look="primary" icon={<IconFileImport aria-hidden />}>
          {words.importData}
        </ButtonLink>
      )}
      <RefusalNotice of={refusal} />
    </>
  )
}

type TableOf = {
  at: typeof firstView
  change: (part: Partial<typeof firstView>) => void
  filter: Filter
  list: List
  units: Parameters<typeof EmployeeFilters>[0]['units']
}

function EmployeeTable({ of: { at, change, filter, list, units } }: { of: TableOf }) {
  const words = useWords(registerWords)
  const writing = useWriting()
  const { language } = useLanguage()
  const navigate = useNavigate()
  // By place in the list: another filter or order begins with nothing chosen.
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const place = useRef<HTMLDivElement>(null)
  const key = JSON.stringify(filter)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another filter or order begins at its first row, with nothing chosen
  useEffect(() => {
    place.current?.querySelector('.table-scroll')?.scrollTo(0, 0)
    setChosen(new Set())
  }, [key])
  const columns = useMemo(() => employeeColumns(words, writing), [words, writing])
  const names = { ...words, grade: words.gradeLong }
  return (
    <div ref={place} className={list.late ? 'late' : undefined}>
      <DataTable
        label={words.title}
        rows={list.slots}
        rowId={(slot) => String(slot.index)}
        columns={columns}
        rowHeight={52}
        filters={<EmployeeFilters at={at} change={change} counts={list.first?.counts ?? null} units={units} />}
        filterWords={filterWords(at, units, names, language)}
        tools={chosen.size > 0 && <ChosenTools chosen={chosen} all={list.all} onNone={() => setChosen(new Set())} />}
        order={{ by: at.sort, down: at.order === 'desc' }}
        onOrder={(order) => change({ sort: order?.by ?? 'name', order: order?.down ? 'desc' : 'asc' })}
        hidden={listOf(at.hidden)}
        onHide={(ids) => change({ hidden: ids.length > 0 ? ids.join(',') : '-' })}
        chosen={chosen}
        onChoose={setChosen}
        onOpen={(slot) => slot.row && void navigate({ to: '/data-pegawai/$id', params: { id: slot.row.id } })}
        onView={list.onView}
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
    </div>
  )
}
