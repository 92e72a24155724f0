// Computing a plan: in a thread of its own while the rest of the house goes on. The first plan is kept as
// soon as it stands; what is known of the best so far is written while it improves; somebody may stop it.
import type { Db } from '../../database/db.ts'
import type { Clock } from '../../kit/clock.ts'
import type { Job } from '../../server/serve.ts'
import { record } from '../audit/store.ts'
import type { Facts, SeatFacts } from './facts.ts'
import type { Progress as Shown } from './plan-api.ts'
import * as store from './plan-store.ts'
import { type Built, problemOf } from './problem-of.ts'
import { eventById, factsOf } from './problem-store.ts'
import { refusalOf } from './refusal-of.ts'
import { seating } from './seating.ts'
import type { Objective, Plan, Problem, Progress, Proof, Repaired } from './solver/problem.ts'
import { repair, solve } from './solver/solver.ts'

type Task = {
  readonly db: Db
  readonly clock: Clock
  readonly plan: store.PlanRow
  readonly facts: Facts
  readonly base: readonly SeatFacts[] | null
  readonly built: Built
  readonly input: store.PlanInput
}

const computePlan: Job = async (payload, { db, clock }) => {
  const { planId } = payload as { planId: string }
  const plan = await store.findPlan(db, planId)
  if (plan?.state !== 'dihitung') return
  const facts = await factsOf(db, await eventById(db, plan.eventId))
  const base = plan.kind === 'perbaikan' && plan.basedOn ? await store.seatsOf(db, plan.basedOn) : null
  const built = problemOf(facts, { ...plan.input, sessionsADay: plan.reading, base })
  const { reservePercent, unitCapPercent, unitCapAtLeast } = facts.settings
  const input: store.PlanInput = {
    ...plan.input,
    people: built.problem.people.length,
    places: built.problem.places.length,
    kept: built.kept.length,
    waiting: built.waiting,
    settings: { reservePercent, unitCapPercent, unitCapAtLeast },
  }
  const task = { db, clock, plan, facts, base, built, input }
  const watch = new Watch(task)
  try {
    await finish(task, await answered(task, watch), watch)
  } finally {
    watch.end()
  }
}

type Answer =
  | { readonly plan: Plan; readonly proof: Proof & Pick<Partial<Repaired>, 'counts'> }
  | { readonly refusal: ReturnType<typeof refusalOf> }
  | null

/** What the solver says; the first plan where somebody stopped it and takes what stands; null: put away. */
async function answered({ plan, built, base }: Task, watch: Watch): Promise<Answer> {
  const { problem } = built
  const nothing = { objectives: [], optimal: true, firstMs: 0, tookMs: 0 }
  if (problem.people.length === 0) return { plan: { seats: [] }, proof: nothing }
  const options = { signal: watch.signal, onProgress: (progress: Progress) => watch.told(progress) }
  try {
    if (plan.kind === 'perbaikan' && base) {
      const { plan: found, proof, counts } = await repair(problem, options)
      return { plan: found, proof: { ...proof, counts } }
    }
    const solved = await solve(problem, options)
    return solved.kind === 'plan' ? solved : { refusal: refusalOf(problem, solved.obstacles, solved.kind === 'impossible') }
  } catch (problem) {
    if (!watch.signal.aborted) throw problem
    return watch.first
  }
}

async function finish({ db, clock, plan, facts, base, built, input }: Task, answer: Answer, watch: Watch): Promise<void> {
  await watch.written()
  if (!answer) return
  const at = { input, progress: watch.shown('plan' in answer ? 'selesai' : 'terhenti', 'plan' in answer ? answer.proof.objectives : []) }
  const end =
    'plan' in answer
      ? {
          ...at,
          seats: seating(facts, { problem: built.problem, plan: answer.plan, kept: built.kept, base }),
          proof: { ...answer.proof, counts: answer.proof.counts ?? [] },
        }
      : { ...at, refusal: answer.refusal }
  await db.transaction().execute(async (tx) => {
    if (!(await store.finishPlan(tx, plan.id, end))) return
    const act = 'seats' in end ? 'schedule.plan-computed' : 'schedule.plan-impossible'
    const ctx = { tx, actor: { kind: 'system' as const, job: 'schedule-plan' }, now: clock() }
    const seats = 'seats' in end ? end.seats.length : 0
    await record(ctx, act, { object: `plan:${plan.id}`, data: { ...(store.planFacts(plan) as object), seats } })
  })
}

/** Twice a second: writes what is known of the best so far, and sees whether somebody wants it stopped. */
class Watch {
  first: Extract<Answer, { plan: Plan }> | null = null
  private readonly task: Task
  private readonly stopping = new AbortController()
  private readonly timer: NodeJS.Timeout
  private readonly start = performance.now()
  private phase: Shown['phase'] = 'menyusun'
  private objectives: readonly Objective[] = []
  private queue: Promise<void> = Promise.resolve()

  constructor(task: Task) {
    this.task = task
    this.timer = setInterval(() => this.after(() => this.write()), 500)
  }

  get signal(): AbortSignal {
    return this.stopping.signal
  }

  told(progress: Progress): void {
    const { plan, objectives, seconds } = progress
    this.phase = phaseOf(progress)
    this.objectives = objectives
    if (!plan) return
    this.first = { plan, proof: { objectives, optimal: false, firstMs: seconds * 1000, tookMs: seconds * 1000 } }
    this.after(() => this.keepFirst(plan))
  }

  shown(phase: Shown['phase'], objectives: readonly Objective[]): Shown {
    return { phase, seconds: (performance.now() - this.start) / 1000, first: this.first !== null, objectives: [...objectives] }
  }

  written(): Promise<void> {
    return this.queue
  }

  end(): void {
    clearInterval(this.timer)
  }

  private after(write: () => Promise<void>): void {
    this.queue = this.queue.then(write)
    this.queue.catch((problem: unknown) => this.stopping.abort(problem))
  }

  private async write(): Promise<void> {
    const wish = await store.writeProgress(this.task.db, this.task.plan.id, this.shown(this.phase, this.objectives))
    if (wish === null) this.first = null
    if (wish === null || (wish === 'pakai' && this.first)) this.stopping.abort()
  }

  private async keepFirst(plan: Plan): Promise<void> {
    const { db, facts, base, built, plan: row, input } = this.task
    const problem: Problem = built.problem
    const seats = seating(facts, { problem, plan, kept: built.kept, base })
    await db.transaction().execute(async (tx) => {
      const now = await store.findPlan(tx, row.id, true)
      if (now?.state !== 'dihitung') return
      await store.replaceSeats(tx, row.id, seats)
      await store.writeInput(tx, row.id, input)
    })
    await this.write()
  }
}

const phaseOf = ({ stage }: Progress): Shown['phase'] => (stage === 'first-plan' ? 'menyusun' : 'memperbaiki')

export const jobs: Readonly<Record<string, Job>> = { 'schedule-plan': computePlan }
