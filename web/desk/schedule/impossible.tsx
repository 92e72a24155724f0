// Why a schedule cannot be: each rule that cannot hold with its figures, and what would lift it, one press away
// where it is a figure or a page.
import { IconAlertTriangle } from '@tabler/icons-react'
import { useNavigate, useParams } from '@tanstack/react-router'
import { computePlans, type Impossible } from '../../../stages/schedule/plan-api.ts'
import { saveSettings, showRules } from '../../../stages/schedule/rule-api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords } from '../../kit/language.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { planWords } from './plan-words.ts'
import { refreshed } from './use-schedule.ts'
import { useWhen } from './when.ts'
import { scheduleWords } from './words.ts'

type Rule = Impossible['rules'][number]
type Remedy = Rule['remedies'][number]

/** Which step of the set-up lifts what. */
const steps: Readonly<Record<string, string>> = {
  'more-seats': 'sesi',
  'more-accessible-seats': 'ruang',
  'more-half-days': 'sesi',
  'unit-cap': 'batasan',
  'duty-minimum': 'batasan',
  'free-slots': 'batasan',
  'fewer-people': 'batasan',
}

export function ImpossibleCard({ of }: { of: Impossible }) {
  const words = useWords(planWords)
  return (
    <section className="card impossible">
      <header>
        <IconAlertTriangle aria-hidden />
        <h2>{of.proven ? words.impossibleTitle : words.undecidedTitle}</h2>
      </header>
      <div className="in">
        <p className="sub">{words.impossibleSub}</p>
        <ol>
          {of.rules.map((rule, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two rules may bear the same code
            <RuleLine key={`${rule.code}${index}`} of={rule} />
          ))}
        </ol>
      </div>
    </section>
  )
}

function RuleLine({ of }: { of: Rule }) {
  const words = useWords(planWords)
  const when = useWhenOf()
  return (
    <li>
      <p>
        {words.rules[of.code]?.(of.data) ?? words.ruleOther} {when(of.data)}
      </p>
      <ul>
        {of.remedies.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two remedies may bear the same code
          <RemedyLine key={`${one.code}${index}`} of={one} />
        ))}
      </ul>
    </li>
  )
}

/** "(hanya Rabu, 20 Des pagi)" where a finding is about one day or half of it. */
function useWhenOf(): (data: Remedy['data']) => string {
  const words = useWords(planWords)
  const all = useWords(scheduleWords)
  const { short } = useWhen()
  return ({ date, half }) => (date ? words.onlyOn([short(String(date)), half ? all.halves[String(half)] : ''].join(' ').trim()) : '')
}

function RemedyLine({ of }: { of: Remedy }) {
  const words = useWords(planWords)
  const { id } = useParams({ strict: false }) as { id: string }
  const navigate = useNavigate()
  const mayPlan = useMay('schedule.plan')
  const when = useWhenOf()
  const percent = Number(of.data.percent)
  return (
    <li>
      <span>
        {words.remedies[of.code]?.(of.data) ?? of.code} {when(of.data)}
      </span>
      {mayPlan &&
        (of.code === 'unit-cap' && percent > 0 && percent <= 100 ? (
          <RaiseCap id={id} percent={percent} why={words.remedies[of.code]?.(of.data) ?? ''} />
        ) : (
          <Button
            size="small"
            onClick={() => void navigate({ to: `/kegiatan/${id}/jadwal/susun`, search: { langkah: steps[of.code] ?? 'batasan' } as never })}
          >
            {words.fix[of.code] ?? words.fix['free-slots']}
          </Button>
        ))}
    </li>
  )
}

/** Takes the limit that would be enough and computes again. */
function RaiseCap({ id, percent, why }: { id: string; percent: number; why: string }) {
  const words = useWords(planWords)
  const rules = useCall(showRules, { id })
  const save = useAct(saveSettings, refreshed)
  const compute = useAct(computePlans, refreshed)
  const now = rules.data?.settings
  const go = () => {
    if (!now) return
    const settings = {
      id,
      reservePercent: Number(now.reservePercent),
      unitCapPercent: percent,
      unitCapAtLeast: now.unitCapAtLeast,
      reason: why,
    }
    save.mutate(settings, { onSuccess: () => compute.mutate({ id }) })
  }
  return (
    <>
      <Button size="small" disabled={!now} busy={save.isPending || compute.isPending} onClick={go}>
        {words.fixCap(String(percent))}
      </Button>
      <RefusalNotice of={save.error ?? compute.error} />
    </>
  )
}
