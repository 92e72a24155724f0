// Totals by letter against the list and against the seats, by class, and how a difference was settled.
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { localDate } from '../../../kit/clock.ts'
import type { OutputOf } from '../../../kit/contract.ts'
import type { EventShown } from '../../../stages/events/api.ts'
import type { showReconciliation } from '../../../stages/schedule/board-api.ts'
import { classGroups } from '../../../stages/standards/class.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, type Tone } from '../../kit/parts.tsx'
import { useMay } from '../me.tsx'
import { overviewWords } from './overview-words.ts'
import { planWords } from './plan-words.ts'
import { eventWords } from './words.ts'

type Seats = OutputOf<typeof showReconciliation>
type Comparison = EventShown['comparison']
type Row = { readonly key: string; readonly basis: number | null; readonly listed: number; readonly difference: number | null }

const tones: Readonly<Record<Comparison['state'], Tone>> = {
  none: 'plain',
  agree: 'good',
  open: 'attention',
  asked: 'attention',
  settled: 'good',
}

export function OverviewTotals({ of, seats }: { of: EventShown; seats: Seats | null }) {
  const words = useWords(overviewWords)
  const plan = useWords(planWords)
  const { comparison } = of
  const rows = rowsOf(of)
  return (
    <Card bare title={words.totals} aside={<Chip tone={tones[comparison.state]}>{plan.totalsStates[comparison.state]}</Chip>}>
      {rows.length > 0 ? <Table of={of} rows={rows} seats={seats} /> : <Nobody id={of.event.id} />}
      <Settled of={of} />
    </Card>
  )
}

function Nobody({ id }: { id: string }) {
  const words = useWords(overviewWords)
  const mayPlan = useMay('events.plan')
  return (
    <p className="settle">
      {words.nobody}{' '}
      {mayPlan && (
        <Link className="link" to={`/kegiatan/${id}/peserta/tambah`}>
          {words.addPeople}
        </Link>
      )}
    </p>
  )
}

/** One row a class; without declared totals the list alone. */
function rowsOf({ comparison, counts }: EventShown): Row[] {
  if (comparison.rows.length > 0) return comparison.rows.map((row) => ({ ...row, key: row.group }))
  const order = [...classGroups.map((one) => one.group as string), 'unknown']
  return [...counts.byGroup]
    .sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key))
    .map(({ key, count }) => ({ key, basis: null, listed: count, difference: null }))
}

/** "+1", "−1", "0"; nothing to hold against: a dash. */
function useSigned() {
  const { count } = useWriting()
  return (value: number | null) => (value === null ? '–' : value > 0 ? `+${count(value)}` : count(value))
}

function Table({ of, rows, seats }: { of: EventShown; rows: readonly Row[]; seats: Seats | null }) {
  const words = useWords(overviewWords)
  const shared = useWords(eventWords)
  const { count } = useWriting()
  const signed = useSigned()
  const seatedOf = (key: string) => seats?.byClass.find((one) => one.key === key)?.seated ?? 0
  const cells = ({ basis, listed, difference }: Omit<Row, 'key'>, seated: number) => (
    <>
      <td className="n">{basis === null ? '–' : count(basis)}</td>
      <td className="n">{count(listed)}</td>
      <td className={difference ? 'n off' : 'n dim'}>{signed(difference)}</td>
      <td className={seats && seated !== listed ? 'n off' : 'n'}>{seats ? count(seated) : '–'}</td>
    </>
  )
  const total = of.comparison.rows.length > 0 ? of.comparison.total : { basis: null, listed: of.counts.listed, difference: null }
  return (
    <section className="wide" aria-label={words.totals}>
      <table className="t">
        <thead>
          <tr>
            <th scope="col">{words.class}</th>
            {[words.byLetter, words.listed, words.difference, words.seated].map((name) => (
              <th key={name} scope="col" className="n">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <Link className="plain-link" to={`/kegiatan/${of.event.id}/peserta`} search={{ group: row.key } as never}>
                  {shared.groups[row.key] ?? row.key}
                </Link>
              </th>
              {cells(row, seatedOf(row.key))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            {cells(total, seats?.total.seated ?? 0)}
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

/** How a difference stands: which classes, why, by whom. */
function Settled({ of }: { of: EventShown }) {
  const words = useWords(overviewWords)
  const plan = useWords(planWords)
  const shared = useWords(eventWords)
  const { date } = useWriting()
  const signed = useSigned()
  const { comparison, settlement, event } = of
  const link = (label: string) => (
    <Link className="link" to={`/kegiatan/${event.id}/rencana`}>
      {label}
    </Link>
  )
  if (comparison.state === 'agree') return null
  if (comparison.state === 'none')
    return (
      <p className="settle">
        {words.noTotals} {link(words.writeTotals)}
      </p>
    )
  const on = (moment: string) => date(localDate(new Date(moment), event.zone))
  const off = comparison.rows.filter((row) => row.difference)
  const parts = off.map((row) => `${shared.groups[row.group] ?? row.group} ${signed(row.difference)}`).join(', ')
  const settled = comparison.state === 'settled' && settlement
  const Icon = settled ? IconCheck : IconAlertTriangle
  return (
    <p className={settled ? 'settle good' : 'settle due'}>
      <Icon aria-hidden />
      <span>
        <b>{parts || words.total}:</b>{' '}
        {settled ? (
          <>
            {settlement.reason.replace(/[.]$/, '')}. {plan.settledBy(settlement.settledBy, on(settlement.settledAt))}
            {settlement.decidedBy && settlement.decidedAt && `, ${plan.agreedBy(settlement.decidedBy, on(settlement.decidedAt))}`}.{' '}
            {link(words.openNote)}
          </>
        ) : (
          <>
            {comparison.state === 'asked' ? words.asked : words.differs} {link(words.settleHere)}
          </>
        )}
      </span>
    </p>
  )
}
