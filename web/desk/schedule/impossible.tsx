// Why a schedule cannot be: each rule that cannot hold with its figures, and what would lift it, one press away
// where it is a figure or a page.
import { IconAlertTriangle } from '@tabler/icons-react'
import { useNavigate, useParams } from '@tanstack/react-router'
import { computePlans, type Impossible } from '../../../stages/schedule/plan-api.ts'
import { saveSettings, showRules } from '../../../stages/schedule/rule-api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { type Rule, type RuleShown, shownRules } from './obstacles.ts'
import { planWords } from './plan-words.ts'
import { setupWords } from './setup-words.ts'
import { refreshed } from './use-schedule.ts'
import { useWhen } from './when.ts'
import { scheduleWords } from './words.ts'

type Data = Rule['data']
type Reading = number | null

/** Which step of the set-up lifts what. */
const steps: Readonly<Record<string, string>> = {
  'more-seats': 'sesi',
  'more-accessible-seats': 'ruang',
  'more-half-days': 'sesi',
}

export function ImpossibleCard({ of, sessionsADay }: { of: Impossible; sessionsADay: Reading }) {
  const words = useWords(planWords)
  const setup = useWords(setupWords)
  const title = of.proven ? words.impossibleTitle : words.undecidedTitle
  return (
    <section className="card impossible">
      <header>
        <IconAlertTriangle aria-hidden />
        <h2>{sessionsADay === null ? title : `${setup.perDay(sessionsADay)}: ${title.toLowerCase()}`}</h2>
      </header>
      <div className="in">
        <p className="sub">{words.impossibleSub}</p>
        <ol>
          {shownRules(of.rules).map((one, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two rules may bear the same code
            <RuleLine key={`${one.rules[0]?.code}${index}`} of={one} reading={sessionsADay} />
          ))}
        </ol>
      </div>
    </section>
  )
}

/** Figures as people read them, and "(hanya Rabu, 20 Des pagi)" where a finding is about one day or half of it. */
function useSaid() {
  const words = useWords(planWords)
  const all = useWords(scheduleWords)
  const { count } = useWriting()
  const { short } = useWhen()
  return (sentence: ((of: Data) => string) | undefined, data: Data): string => {
    const written = Object.entries(data).map(([key, value]) => [key, typeof value === 'number' ? count(value) : value])
    const { date, half } = data
    const when = date ? words.onlyOn([short(String(date)), half ? all.halves[String(half)] : ''].join(' ').trim()) : ''
    return [sentence?.(Object.fromEntries(written)) ?? words.ruleOther, when].filter(Boolean).join(' ')
  }
}

function RuleLine({ of, reading }: { of: RuleShown; reading: Reading }) {
  const words = useWords(planWords)
  const said = useSaid()
  const { count } = useWriting()
  return (
    <li>
      {of.rules.map((rule, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two units may bear the same name
        <p key={index}>{said(words.rules[rule.code], rule.data)}</p>
      ))}
      {of.more > 0 && <p className="rest">{words.moreUnits(count(of.more))}</p>}
      <ul>
        {of.remedies.map((one) => (
          <RemedyLine key={one.code} of={one} reading={reading} />
        ))}
      </ul>
    </li>
  )
}

function RemedyLine({ of, reading }: { of: Rule['remedies'][number]; reading: Reading }) {
  const words = useWords(planWords)
  const { id } = useParams({ strict: false }) as { id: string }
  const navigate = useNavigate()
  const mayPlan = useMay('schedule.plan')
  const said = useSaid()
  const percent = Number(of.data.percent)
  const why = said(words.remedies[of.code], of.data)
  const open = () => void navigate({ to: `/kegiatan/${id}/jadwal/susun`, search: { langkah: steps[of.code] ?? 'batasan' } as never })
  return (
    <li>
      <span>{why}</span>
      {mayPlan &&
        (percent > 0 && percent <= 100 ? (
          <RaiseCap id={id} percent={percent} why={why} reading={reading} />
        ) : (
          <Button size="small" onClick={open}>
            {words.fix[of.code] ?? words.fix['free-slots']}
          </Button>
        ))}
    </li>
  )
}

/** Takes the limit that would be enough and computes the same reading again. */
function RaiseCap({ id, percent, why, reading }: { id: string; percent: number; why: string; reading: Reading }) {
  const words = useWords(planWords)
  const rules = useCall(showRules, { id })
  const save = useAct(saveSettings, refreshed)
  const compute = useAct(computePlans, refreshed)
  const now = rules.data?.settings
  const go = () => {
    if (!now) return
    const { reservePercent, unitCapAtLeast } = now
    const settings = { id, reservePercent: Number(reservePercent), unitCapPercent: percent, unitCapAtLeast, reason: why }
    save.mutate(settings, { onSuccess: () => compute.mutate({ id, readings: [reading] }) })
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
