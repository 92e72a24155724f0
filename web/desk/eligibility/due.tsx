// Jatuh Tempo Penilaian: who is due on a day and why, with coverage and counts. The day, the group and
// every filter stand in the address, so a view can be sent to a colleague.
import { TextInput } from '@mantine/core'
import { IconDownload, IconPrinter, IconUsers } from '@tabler/icons-react'
import { useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { type DueLine, exportDue, listDue, summariseDue } from '../../../stages/eligibility/api.ts'
import { groupOfVerdict } from '../../../stages/eligibility/verdict.ts'
import { verdictGroupNames } from '../../../stages/eligibility/verdict-words.ts'
import { useAddress } from '../../kit/address.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { call, download } from '../../kit/call.ts'
import { useKey } from '../../kit/keys.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Empty, Strip, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { type Tile, TileTabs } from '../../kit/stat-tabs.tsx'
import { useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { useDuring } from '../register/use-during.ts'
import { useWindows } from '../register/windows.ts'
import { CoverageCard } from './coverage-card.tsx'
import { DueTable } from './due-table.tsx'
import { dayOf, filterOf, firstView, percentOf, tileGroups, type View } from './due-view.ts'
import { DueHead } from './head.tsx'
import { VerdictTable } from './verdict-table.tsx'
import { dueWords } from './words.ts'
import '../register/register.css'
import './eligibility.css'

type Filter = ReturnType<typeof filterOf>
type Summary = OutputOf<typeof summariseDue>

function useDue(filter: Filter) {
  return useWindows<DueLine, OutputOf<typeof listDue>>([listDue.name, filter], (offset, limit, signal) =>
    call(listDue, { ...filter, offset, limit }, signal),
  )
}
export type DueList = ReturnType<typeof useDue>

export function Page() {
  const words = useWords(dueWords)
  const { date } = useWriting()
  const [at, change] = useAddress(firstView)
  const filter = filterOf(at)
  const list = useDue(filter)
  const asked = useCall(summariseDue, dayOf(at), { keep: true })
  const of = asked.data
  const empty = of?.total === 0
  const day = of?.asOf ?? ''
  return (
    <div className="list-page due-page">
      <DueHead
        sub={of && words.sub(date(day), of.policy.version, of.policy.title)}
        actions={<Actions at={at} day={day} list={list} filter={filter} empty={empty} onDay={(tanggal) => change({ tanggal })} />}
      />
      <RefusalNotice of={asked.error ?? list.error} again={list.again} />
      {!of ? !asked.error && <Waiting /> : empty ? <NoPeople /> : <Body of={of} at={at} change={change} list={list} filter={filter} />}
    </div>
  )
}

function NoPeople() {
  const words = useWords(dueWords)
  const mayImport = useMay('register.import')
  return (
    <Card>
      <Empty
        icon={<IconUsers aria-hidden />}
        title={words.emptyTitle}
        actions={
          mayImport && (
            <ButtonLink to="/data-pegawai/impor" look="primary">
              {words.emptyAct}
            </ButtonLink>
          )
        }
      >
        {words.emptyText}
      </Empty>
    </Card>
  )
}

type ActionsOf = { at: View; day: string; list: DueList; filter: Filter; empty: boolean; onDay: (day: string) => void }

function Actions({ at, day, list, filter, empty, onDay }: ActionsOf) {
  const words = useWords(dueWords)
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
      <DayField key={at.tanggal || day} value={at.tanggal || day} onDay={onDay} />
      {at.tanggal && <Button onClick={() => onDay('')}>{words.today}</Button>}
      {!empty && (
        <>
          <Button icon={<IconPrinter aria-hidden />} busy={busy} onClick={() => void print()}>
            {words.print}
          </Button>
          <Button icon={<IconDownload aria-hidden />} onClick={() => void during(() => download(exportDue, filter))}>
            {words.exportXlsx}
          </Button>
        </>
      )}
      <RefusalNotice of={refusal} />
    </>
  )
}

const days = { first: '2020-01-01', last: '2100-12-31' }

/** The day that is asked about. A year that is still being typed is no day yet. */
function DayField({ value, onDay }: { value: string; onDay: (day: string) => void }) {
  const words = useWords(dueWords)
  const [typed, setTyped] = useState(value)
  const take = (day: string) => {
    setTyped(day)
    if (day >= days.first && day <= days.last) onDay(day)
  }
  return (
    <span className="as-of">
      <span aria-hidden>{words.asOf}</span>
      <TextInput
        type="date"
        aria-label={words.asOf}
        min={days.first}
        max={days.last}
        value={typed}
        onChange={(event) => take(event.currentTarget.value)}
      />
    </span>
  )
}

type BodyOf = { of: Summary; at: View; change: (part: Partial<View>) => void; list: DueList; filter: Filter }

function Body({ of, at, change, list, filter }: BodyOf) {
  const words = useWords(dueWords)
  const mayWrite = useMay('assessments.write')
  const { count, language } = useWriting()
  const everybody: Tile = { key: 'semua', name: words.everybody, figure: count(of.total), note: words.equation }
  const tiles = [
    ...tileGroups.map(
      (key): Tile => ({
        ...{ key, name: verdictGroupNames[key][language], figure: count(of.groups[key]) },
        ...{ note: words.ofAll(percentOf(of.groups[key], of.total, language)) },
        ...(key === 'jatuh-tempo' ? { tone: 'attention' as const } : {}),
      }),
    ),
    everybody,
  ]
  const chosen = tiles.some((tile) => tile.key === at.group) ? at.group : 'semua'
  // a verdict of another group would leave the list empty
  const choose = (group: string) => change({ group, verdict: '' })
  const pick = (key: string) => change(at.by === 'unit' ? { unit: key } : { classGroup: key })
  return (
    <>
      {of.verdicts['belum-pernah'] === of.total && mayWrite && (
        <Strip tone="attention">
          {words.noHistory}{' '}
          <ButtonLink to="/jatuh-tempo/riwayat" size="small">
            {words.noHistoryAct}
          </ButtonLink>
        </Strip>
      )}
      <div className="grid due-grid">
        <VerdictTable of={of} by={at.by} onBy={(by) => change({ by })} onPick={pick} />
        <CoverageCard of={of.coverage} />
      </div>
      <div className="grid">
        <Card bare label={words.listTitle}>
          <TileTabs label={words.groups} tiles={tiles} chosen={chosen} onChoose={choose} panel="due-list" />
          <div id="due-list" role="tabpanel" aria-labelledby={`tab-${chosen}`} tabIndex={-1}>
            <DueTable
              at={at}
              change={change}
              list={list}
              filter={filter}
              verdicts={(code) => chosen === 'semua' || groupOfVerdict(code) === chosen}
            />
          </div>
        </Card>
      </div>
      <p className="small">{words.warn(of.warnMonths)}</p>
    </>
  )
}
