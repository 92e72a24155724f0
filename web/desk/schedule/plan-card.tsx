// One plan among those computed together: its reading, how far it is, its objectives with bound and gap.
import { IconAlertTriangle, IconCheck, IconLoader2 } from '@tabler/icons-react'
import type { PlanHead } from '../../../stages/schedule/plan-api.ts'
import { ButtonLink } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Pairs } from '../../kit/parts.tsx'
import { planWords } from './plan-words.ts'
import { StopButtons } from './proof.tsx'
import { setupWords } from './setup-words.ts'
import { useWhen } from './when.ts'

/** Seconds after which a computation is ended at the latest. */
export const longestComputation = 60

export function PlanCard({ of, eventId }: { of: PlanHead; eventId: string }) {
  const words = useWords(setupWords)
  const { count } = useWriting()
  const title = of.sessionsADay === null ? words.allSessions : words.perDay(of.sessionsADay)
  const done = of.state !== 'dihitung' && of.state !== 'mustahil'
  return (
    <Card title={title} aside={<span className="small">{words.version(of.version)}</span>}>
      <State of={of} />
      <Objectives of={of} />
      {done && (
        <>
          <Pairs
            of={[
              [words.seated, count(of.seated)],
              [words.daysUsed, count(of.days)],
              [words.roomSessions, count(of.roomSessions)],
              [words.freeSeats, count(of.freeSeats)],
            ]}
          />
          <div className="row start-row">
            <ButtonLink look="primary" to={`/kegiatan/${eventId}/jadwal?rencana=${of.id}`}>
              {words.look}
            </ButtonLink>
          </div>
        </>
      )}
      {of.state === 'dihitung' && (
        <div className="start-row">
          <StopButtons plan={of} first={of.progress?.first ?? false} />
        </div>
      )}
    </Card>
  )
}

function State({ of }: { of: PlanHead }) {
  const words = useWords(planWords)
  const setup = useWords(setupWords)
  const { percent, seconds } = useWhen()
  if (of.state === 'dihitung') {
    const spent = Math.round(of.progress?.seconds ?? 0)
    const phase = of.progress?.phase ?? 'menunggu'
    return (
      <div className="progress plan-progress" role="status">
        <div className="words">
          <b>
            <IconLoader2 className="spin" aria-hidden /> {words.phases[phase]}
          </b>
          <span className="tnum">{phase === 'menunggu' ? '' : setup.remaining(String(Math.max(1, longestComputation - spent)))}</span>
        </div>
        {phase !== 'menunggu' && (
          <span className="small">{of.progress?.first ? words.first(String(spent)) : words.running(String(spent))}</span>
        )}
      </div>
    )
  }
  if (of.state === 'mustahil')
    return (
      <p className="plan-state w">
        <IconAlertTriangle aria-hidden />
        {of.impossible?.proven === false ? words.undecidedTitle : words.impossibleTitle}
      </p>
    )
  if (!of.proof) return null
  const worst = Math.max(0, ...of.proof.objectives.map(({ gap }) => gap))
  return (
    <>
      <p className={of.proof.optimal ? 'plan-state good' : 'plan-state'}>
        {of.proof.optimal && <IconCheck aria-hidden />}
        {of.proof.optimal ? words.proven : words.gap(percent(worst))}
      </p>
      <p className="small">{words.took(seconds(of.proof.firstMs), seconds(of.proof.tookMs))}</p>
    </>
  )
}

function Objectives({ of }: { of: PlanHead }) {
  const words = useWords(planWords)
  const { percent } = useWhen()
  const objectives = of.proof?.objectives ?? of.progress?.objectives ?? []
  if (objectives.length === 0) return null
  return (
    <table className="objective-table">
      <tbody>
        {objectives.map((one) => {
          const people = one.key === 'second-choice'
          return (
            <tr key={one.key}>
              <th scope="row">{words.objectives[one.key]}</th>
              <td>{people ? words.peopleUnit(String(Math.round(one.value))) : `${percent(one.value)} %`}</td>
              <td className="dim">{words.boundOf(people ? String(Math.ceil(one.bound - 1e-6)) : percent(one.bound))}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
