// What the pages of handing over are told: classes counted, people in a line each. Pure.
import { fullName } from '../../../kit/wording.ts'
import { jobClasses } from '../../standards/class.ts'
import type { ClassLine, PersonLine } from './api.ts'
import { type FeedbackState, feedbackDue, feedbackStates, type TalkOf } from './feedback-rule.ts'
import { type LeftReason, type ResultRow, standingOf } from './standing.ts'

const order = jobClasses.map((one): string => one.class)

/** Results and talks counted by class, in the order of the classes. */
export function classLines(results: readonly ResultRow[], talks: ReadonlyMap<string, TalkOf>): ClassLine[] {
  const groups = Map.groupBy(results, (one) => one.class)
  const classes = [...groups.keys()].sort((a, b) => order.indexOf(a) - order.indexOf(b))
  return classes.map((jobClass) => classLine(jobClass, groups.get(jobClass) ?? [], talks))
}

function classLine(jobClass: string, results: readonly ResultRow[], talks: ReadonlyMap<string, TalkOf>): ClassLine {
  const standings = Map.groupBy(results, standingOf)
  const count = (name: ReturnType<typeof standingOf>) => standings.get(name)?.length ?? 0
  const handed = standings.get('disampaikan') ?? []
  const why: readonly Exclude<LeftReason, 'sendiri'>[] = ['dikembalikan', 'belum-diterima', 'tanpa-laporan', 'keberatan']
  const states = Map.groupBy(handed, (one) => talks.get(one.personId)?.state ?? 'belum')
  return {
    class: jobClass,
    results: results.length,
    approved: results.filter((one) => one.recorded).length,
    ready: count('siap'),
    handed: handed.length,
    opened: handed.filter((one) => one.openedAt !== null).length,
    left: Object.fromEntries(why.flatMap((one) => (count(one) > 0 ? [[one, count(one)]] : []))),
    feedback: Object.fromEntries(feedbackStates.map((state) => [state, states.get(state)?.length ?? 0])) as Record<FeedbackState, number>,
  }
}

/** One result of a person as a line. */
export function personLine(of: ResultRow, talk: TalkOf | undefined): PersonLine {
  const { sittingId, personId, nip, unitId, unitName, assessedOn } = of
  return {
    ...{ sittingId, personId, name: fullName(of), nip, class: of.class, unitId, unitName, assessedOn },
    ...{ standing: standingOf(of), wave: of.wave, handedOn: of.handedAt?.toISOString() ?? null },
    ...{ openedAt: of.openedAt?.toISOString() ?? null, feedback: talk?.state ?? 'belum' },
    ...{ feedbackAt: talk ? `${talk.date} ${talk.starts}` : null, feedbackPlace: talk?.place ?? null },
    feedbackDue: feedbackDue(of.class, assessedOn),
  }
}
