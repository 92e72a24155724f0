// Totals by letter against the list of names, what a reading of the figures finds, and the settlement.
import { useState } from 'react'
import { localDate } from '../../../kit/clock.ts'
import type { EventShown } from '../../../stages/events/api.ts'
import { decideSettlement, settleTotals } from '../../../stages/events/plan-api.ts'
import { isOpen } from '../../../stages/events/state.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, Strip, type Tone } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { refreshed } from './event-head.tsx'
import { planWords } from './plan-words.ts'
import { WithReason } from './reasoned.tsx'
import { TotalsForm } from './totals-form.tsx'
import { eventWords } from './words.ts'

type Comparison = EventShown['comparison']
const tones: Readonly<Record<Comparison['state'], Tone>> = {
  none: 'plain',
  agree: 'good',
  open: 'attention',
  asked: 'attention',
  settled: 'good',
}

export function TotalsCard({ of }: { of: EventShown }) {
  const words = useWords(planWords)
  const mayPlan = useMay('events.plan') && isOpen(of.event.state)
  const [open, setOpen] = useState<'write' | 'settle' | null>(null)
  const settle = useAct(settleTotals, refreshed)
  const { comparison } = of
  const none = comparison.sources.length === 0
  const acts = (
    <>
      <Chip tone={tones[comparison.state]}>{words.totalsStates[comparison.state]}</Chip>
      {mayPlan && (
        <Button size="small" onClick={() => setOpen('write')}>
          {none ? words.writeTotals : words.changeTotals}
        </Button>
      )}
    </>
  )
  return (
    <Card bare title={words.totals} aside={acts}>
      {comparison.rows.length > 0 && <TotalsTable of={comparison} />}
      <div className="after-table">
        {none && <p className="mut">{words.totalsNone}</p>}
        <Findings of={comparison} />
        <Settlement of={of} />
        {mayPlan && comparison.state === 'open' && (
          <p>
            <Button onClick={() => setOpen('settle')}>{words.settle}</Button>
          </p>
        )}
      </div>
      {open === 'write' && <TotalsForm of={of} onClose={() => setOpen(null)} />}
      {open === 'settle' && (
        <WithReason
          title={words.settle}
          effect={words.settle}
          label={words.settleReason}
          busy={settle.isPending}
          refusal={settle.error}
          onClose={() => setOpen(null)}
          onDo={(reason) => settle.mutate({ id: of.event.id, reason }, { onSuccess: () => setOpen(null) })}
        >
          {words.settleWhat}
        </WithReason>
      )}
    </Card>
  )
}

function TotalsTable({ of }: { of: Comparison }) {
  const words = useWords(planWords)
  const shared = useWords(eventWords)
  const { count } = useWriting()
  const figure = (value: number | null) => (value === null ? '–' : count(value))
  const signed = (value: number | null) => (value === null ? '–' : value > 0 ? `+${count(value)}` : count(value))
  const withBasis = of.basisFrom === 'reading'
  const cells = (row: Comparison['total']) => (
    <>
      {row.declared.map((value, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sources have no other name than their place
        <td key={at} className="n">
          {figure(value)}
        </td>
      ))}
      {withBasis && <td className="n">{figure(row.basis)}</td>}
      <td className="n">{count(row.listed)}</td>
      <td className={row.difference ? 'n off' : 'n dim'}>{signed(row.difference)}</td>
    </>
  )
  return (
    <section className="wide" aria-label={words.totals}>
      <table className="t">
        <thead>
          <tr>
            <th scope="col">{words.class}</th>
            {of.sources.map((one, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: sources have no other name than their place
              <th key={at} scope="col" className="n">
                {one.source}
              </th>
            ))}
            {withBasis && (
              <th scope="col" className="n">
                {words.basis}
              </th>
            )}
            <th scope="col" className="n">
              {words.listed}
            </th>
            <th scope="col" className="n">
              {words.difference}
            </th>
          </tr>
        </thead>
        <tbody>
          {of.rows.map((row) => (
            <tr key={row.group}>
              <th scope="row">{shared.groups[row.group] ?? row.group}</th>
              {cells(row)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            {cells(of.total)}
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

/** What the figures themselves say: parts that do not give their total, and the reading that does. */
function Findings({ of }: { of: Comparison }) {
  const words = useWords(planWords)
  const shared = useWords(eventWords)
  const { count } = useWriting()
  const off = of.sources.filter((one) => !one.sumHolds)
  if (off.length === 0) return null
  const [reading, another] = of.readings
  const parts = Object.entries(reading?.counts ?? {}).map(([group, value]) => `${shared.groups[group] ?? group} ${count(value)}`)
  return (
    <Strip tone="attention">
      {off.map((one) => (
        <p key={one.source}>{words.sumDiffers(one.source, count(one.sum), count(one.total ?? 0))}</p>
      ))}
      <p>
        {reading
          ? another
            ? words.readingMany(count(of.readings.length))
            : words.readingOne(parts.join(' + '), count(reading.total))
          : words.readingNone}
      </p>
    </Strip>
  )
}

function Settlement({ of }: { of: EventShown }) {
  const words = useWords(planWords)
  const { date, zone } = useWriting()
  const mayDecide = useMay('events.decide')
  const act = useAct(decideSettlement, refreshed)
  const { settlement } = of
  if (!settlement) return null
  const on = (moment: string) => date(localDate(new Date(moment), zone))
  const decide = (agreed: boolean) => act.mutate({ id: of.event.id, settlementId: settlement.id, agreed })
  const decided = settlement.decidedBy && settlement.decidedAt
  const decision =
    decided && (settlement.agreed ? words.agreedBy : words.declinedBy)(settlement.decidedBy ?? '', on(settlement.decidedAt ?? ''))
  const waits = settlement.agreed === null && settlement.current
  return (
    <div className="stack" style={{ gap: 8 }}>
      <p>
        “{settlement.reason}” {words.settledBy(settlement.settledBy, on(settlement.settledAt))}
        {decision && `, ${decision}`}.
      </p>
      {!settlement.current && <p className="mut">{words.notCurrent}</p>}
      {waits && (settlement.own || !mayDecide) && <p className="mut">{words.waitsForOther}</p>}
      {waits && mayDecide && !settlement.own && (
        <div className="row">
          <Button look="primary" busy={act.isPending} onClick={() => decide(true)}>
            {words.agree}
          </Button>
          <Button onClick={() => decide(false)}>{words.decline}</Button>
        </div>
      )}
      <RefusalNotice of={act.error} />
    </div>
  )
}
