// What the version changes against the one in force, by kind with counts; what follows when it is published;
// and the way there: one person asks, another decides.
import { useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { comparePlans, showPlan } from '../../../stages/schedule/plan-api.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { NamesDialog } from './names.tsx'
import { planWords } from './plan-words.ts'
import { PublishActs } from './publish.tsx'
import { useSchedule } from './use-schedule.ts'
import { VersionsDialog } from './versions.tsx'
import { useWhen } from './when.ts'

type Compared = OutputOf<typeof comparePlans>
type Group = Compared['groups'][number]

export function DifferenceCard() {
  const words = useWords(planWords)
  const { board, plans, planId } = useSchedule()
  const [open, setOpen] = useState<'names' | 'versions' | null>(null)
  const { inForce } = board
  const plan = plans.plans.find((one) => one.id === planId)
  const looked = useCall(showPlan, { planId: planId ?? '' }, { when: planId !== undefined, keep: true })
  const computed = plan !== undefined && plan.state !== 'dihitung' && plan.state !== 'mustahil'
  const against = plan?.state === 'berlaku' ? undefined : inForce?.id
  const read = useCall(comparePlans, { planId: planId ?? '', against, limit: 0 }, { when: computed && planId !== undefined, keep: true })
  if (!plan) return null
  const of = read.data
  const title =
    plan.state === 'berlaku'
      ? words.inForceTitle(plan.version)
      : inForce
        ? words.difference(inForce.version, plan.version)
        : words.firstPlan(plan.version)
  const state = plan.state === 'berlaku' ? words.issued : plan.state === 'diminta' ? words.asked : words.notIssued
  return (
    <Card title={title} aside={<Chip tone={plan.state === 'berlaku' ? 'good' : 'plain'}>{state}</Chip>}>
      <RefusalNotice of={read.error} again={() => void read.refetch()} />
      {computed && !of && <Waiting />}
      {of && computed && plan.state !== 'berlaku' && <Groups of={of} onNames={() => setOpen('names')} />}
      {looked.data && <PublishActs plan={looked.data.plan} ready={looked.data.ready} />}
      <p className="version-link no-print">
        <button type="button" className="link" onClick={() => setOpen('versions')}>
          {words.versions}
        </button>
      </p>
      {open === 'names' && planId && <NamesDialog planId={planId} against={against} version={plan.version} onClose={() => setOpen(null)} />}
      {open === 'versions' && <VersionsDialog onClose={() => setOpen(null)} />}
    </Card>
  )
}

/** Groups of one kind and the same sentence are counted together. */
function Groups({ of, onNames }: { of: Compared; onNames: () => void }) {
  const words = useWords(planWords)
  const { count } = useWriting()
  const { weekday, short } = useWhen()
  const said = (one: Group) => {
    const [from, to] = [one.fromDate ?? '', one.toDate ?? '']
    const name = weekday(from) === weekday(to) ? short : weekday
    return (words.groups[one.kind] ?? words.groups.hari)?.(from && name(from), to && name(to)) ?? ''
  }
  const lines = new Map<string, { people: number; units: number }>()
  for (const one of of.groups) {
    const before = lines.get(said(one)) ?? { people: 0, units: 0 }
    lines.set(said(one), { people: before.people + one.people, units: Math.max(before.units, one.units) })
  }
  const shown = [...lines].slice(0, 6)
  const rest = [...lines].slice(6).reduce((sum, [, one]) => sum + one.people, 0)
  const { follows } = of
  return (
    <div className="changes">
      {shown.map(([sentence, one]) => (
        <div key={sentence}>
          <b>{count(one.people)}</b>
          <span>
            {sentence}
            {one.units > 1 && `, ${words.fromUnits(count(one.units))}`}
          </span>
        </div>
      ))}
      {rest > 0 && (
        <div>
          <b>{count(rest)}</b>
          <span>{words.otherMoves}</span>
        </div>
      )}
      {of.groups.length === 0 && <p className="sub">{words.noDifference}</p>}
      {of.unchanged > 0 && (
        <div>
          <b>{count(of.unchanged)}</b>
          <span className="mut">{words.unchanged}</span>
        </div>
      )}
      {of.groups.length > 0 && (
        <p className="sum mut">
          {words.follows(count(follows.notices), count(follows.cards))}{' '}
          {follows.newNumbers > 0 && words.newNumbers(count(follows.newNumbers))} {words.needsSecond}{' '}
          <button type="button" className="link no-print" onClick={onNames}>
            {words.names}
          </button>
        </p>
      )}
    </div>
  )
}
