// Loads what a report is made from: the run with its stored inputs, and the texts around it.
import { createHash } from 'node:crypto'
import type { Db } from '../../database/db.ts'
import { localDate, type Zone } from '../../kit/clock.ts'
import { Refusal } from '../../kit/refusal.ts'
import { fullName } from '../../kit/wording.ts'
import type { Mastery } from '../instruments/mastery.ts'
import { type JobClass, jobClasses } from '../standards/class.ts'
import type { Cluster, CompetencyKey } from '../standards/competency.ts'
import { competenciesOf, policyById } from '../standards/store.ts'
import type { ScoringRefusal } from './api.ts'
import type { Category } from './category.ts'
import type { RunInputs } from './inputs.ts'
import { mayShow } from './may-show.ts'
import { notesOf } from './note.ts'
import { marginsOf } from './quality/precision-store.ts'
import type { ReportCompetency, ReportSource } from './report.ts'
import { type TrialResult, trialOfRun } from './trial.ts'

export type LoadedReport = {
  readonly source: ReportSource
  readonly sittingId: string
  readonly personId: string
  /** The unit of the post that was assessed, and all above it. */
  readonly unitPath: readonly string[]
  /** The logo by the file name that the report gives it. */
  readonly files: Readonly<Record<string, Uint8Array>>
  /** What may be said while the instrument is in trial, null where nothing could be counted; undefined: it is not in trial. */
  readonly trial: TrialResult | null | undefined
}

/**
 * A run that a report may be asked for. `latest`: nobody scored the same sitting again. `recorded`: approved,
 * accepted and in the register. `eventId`: a run of an event waits for that
 * before anybody may see it.
 * @throws Refusal scoring.no-run (404)
 */
export async function reportRun(db: Db, runId: string) {
  const run = await db.selectFrom('scoring.run').selectAll().where('id', '=', runId).executeTakeFirst()
  if (!run) throw new Refusal('scoring.no-run' satisfies ScoringRefusal, {}, 404)
  const later = await db
    .selectFrom('scoring.run')
    .select('id')
    .where('sittingId', '=', run.sittingId)
    .where('number', '>', run.number)
    .executeTakeFirst()
  const session = await db
    .selectFrom('sittings.session')
    .select('eventId')
    .where('id', '=', (run.inputs as unknown as RunInputs).sitting.sessionId)
    .executeTakeFirst()
  const recorded = await db.selectFrom('scoring.recorded').select('runId').where('runId', '=', runId).executeTakeFirst()
  return {
    ...run,
    inputs: run.inputs as unknown as RunInputs,
    latest: later === undefined,
    eventId: session?.eventId ?? null,
    recorded: recorded !== undefined,
  }
}
type Run = Awaited<ReturnType<typeof reportRun>>

// Dictionaries and policy sets are never changed (a trigger sees to it), so thousands of reports read each once.
const policies = new Map<string, Awaited<ReturnType<typeof policyById>>>()
const dictionaries = new Map<string, Awaited<ReturnType<typeof competenciesOf>>>()

/** What `known` holds under `id`, or what `load` brings; no more than twenty of a kind. */
async function kept<T>(known: Map<string, T>, id: string, load: () => Promise<T>): Promise<T> {
  const found = known.get(id) ?? (await load())
  if (known.size >= 20) known.clear()
  known.set(id, found)
  return found
}

/** Everything that the report of `run` is made from. */
export async function loadReport(db: Db, run: Run): Promise<LoadedReport> {
  const { inputs } = run
  const { agency, logo } = await loadAgency(db)
  const policy = await kept(policies, run.policyId, () => policyById(db, run.policyId))
  const unit = await db.selectFrom('register.unit').select('path').where('id', '=', inputs.post.unitId).executeTakeFirstOrThrow()
  const rated = await results(db, run.id)
  const source: ReportSource = {
    installation: (await db.selectFrom('access.installation').select('kind').executeTakeFirst())?.kind === 'nyata' ? 'nyata' : 'contoh',
    approved: await approvalOf(db, run.id),
    agency,
    person: await loadPerson(db, run, unit.path),
    sitting: await loadSitting(db, run),
    provider: await providerOf(db, run.eventId),
    incidents: run.eventId ? await incidentsOf(db, run.sittingId) : null,
    margin: (await marginsOf(db, [run.id])).get(run.id) ?? null,
    instrument: await loadInstrument(db, inputs),
    form: {
      items: inputs.items.filter((item) => item.administered).length,
      least: Math.min(...rated.map((one) => one.administered)),
      minutes: await minutesOf(db, inputs.sitting.sessionId),
    },
    policy: { ...inputs.policy, validityYears: policy.values['validity.years'], fileDays: policy.values['objection.file-days'] },
    standard: await db
      .selectFrom('standards.standard')
      .select(['version', 'confirmed'])
      .where('id', '=', run.standardId)
      .executeTakeFirstOrThrow(),
    run: {
      number: run.number,
      purpose: inputs.sitting.purpose,
      standing: inputs.sitting.standing,
      achieved: run.achieved,
      required: run.required,
      category: run.category as Category | null,
      scoredAt: run.scoredAt,
    },
    competencies: await loadCompetencies(db, run, rated),
    aspects: await db
      .selectFrom('scoring.runAspect')
      .select(['aspectKey as key', 'rating'])
      .where('runId', '=', run.id)
      .orderBy('aspectKey')
      .execute(),
    notes: notesOf(rated, inputs.sitting.purpose, inputs.policy.cutOffs),
  }
  const trial = mayShow(inputs.instrument.status) ? undefined : trialOfRun(inputs, policy.values['near-line.z'])
  return { source, sittingId: run.sittingId, personId: run.personId, unitPath: unit.path, files: logo, trial }
}

async function loadAgency(db: Db): Promise<{ agency: ReportSource['agency']; logo: Record<string, Uint8Array> }> {
  const row = await db
    .selectFrom('register.agency')
    .select(['letterhead', 'address', 'city', 'zone', 'logo', 'logoType'])
    .executeTakeFirstOrThrow()
  const head = await db.selectFrom('register.signatory').select(['office', 'name', 'nip']).orderBy('position').executeTakeFirst()
  const { logo, logoType, zone, ...rest } = row
  const common = { ...rest, zone: zone as Zone, signatory: head ?? null }
  if (!logo || !logoType) return { agency: { ...common, logo: null }, logo: {} }
  const name = `logo.${{ 'image/png': 'png', 'image/jpeg': 'jpg' }[logoType] ?? 'svg'}`
  const hash = createHash('sha256').update(logo).digest('hex')
  return { agency: { ...common, logo: { name, hash } }, logo: { [name]: logo } }
}

/** Name as in the register today; post, class and unit as they were when the sitting was scored. */
async function loadPerson(db: Db, { personId, inputs: { post } }: Run, unitPath: readonly string[]): Promise<ReportSource['person']> {
  const person = await db
    .selectFrom('register.person')
    .select(['nip', 'name', 'frontTitle', 'backTitle'])
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
  const top = unitPath.at(-1)
  const office =
    top && top !== post.unitId ? await db.selectFrom('register.unit').select('name').where('id', '=', top).executeTakeFirst() : undefined
  return {
    ...person,
    grade: post.grade,
    position: post.positionName,
    unit: office ? `${post.unitName}, ${office.name}` : post.unitName,
    className: classNameOf(post.class),
  }
}

function classNameOf(code: string): string {
  return jobClasses.find((one) => one.class === (code as JobClass))?.name ?? code
}

async function loadSitting(db: Db, { sittingId, inputs: { sitting } }: Run): Promise<ReportSource['sitting']> {
  const row = await db
    .selectFrom('sittings.sitting as t')
    .innerJoin('sittings.session as s', 's.id', 't.sessionId')
    .select(['t.number', 't.seat', 's.title', 's.venue', 's.room', 's.opensAt', 's.closesAt'])
    .where('t.id', '=', sittingId)
    .executeTakeFirstOrThrow()
  return { ...row, simulated: sitting.simulated, zone: sitting.zone, assessedOn: sitting.assessedOn }
}

/** Who approved the run and on which local day, when it is accepted and recorded; null: a draft. */
async function approvalOf(db: Db, runId: string): Promise<ReportSource['approved']> {
  const row = await db
    .selectFrom('scoring.recorded as k')
    .innerJoin('scoring.approval as a', 'a.id', 'k.approvalId')
    .leftJoin('access.account as c', 'c.id', 'a.approvedBy')
    .leftJoin('register.person as p', 'p.id', 'c.personId')
    .select(['a.approvedAt', 'c.name as account', 'p.nip', 'p.name', 'p.frontTitle', 'p.backTitle'])
    .select((at) => at.selectFrom('register.agency').select('zone').limit(1).as('zone'))
    .where('k.runId', '=', runId)
    .executeTakeFirst()
  if (!row) return null
  const { name, frontTitle, backTitle } = row
  return {
    by: name === null ? (row.account ?? 'Ketua Tim') : fullName({ name, frontTitle, backTitle }),
    nip: row.nip,
    on: localDate(row.approvedAt, (row.zone ?? 'WIB') as Zone),
  }
}

async function providerOf(db: Db, eventId: string | null): Promise<ReportSource['provider']> {
  if (eventId === null) return null
  const row = await db
    .selectFrom('events.event as e')
    .innerJoin('register.provider as v', 'v.id', 'e.providerId')
    .innerJoin('register.accreditation as c', 'c.id', 'e.accreditationId')
    .select(['v.name', 'c.category', 'c.number'])
    .where('e.id', '=', eventId)
    .executeTakeFirst()
  return row ?? null
}

/** Incidents that the room noted for this sitting, not those of the whole room. */
async function incidentsOf(db: Db, sittingId: string): Promise<number> {
  const row = await db
    .selectFrom('invigilation.incident')
    .select((at) => at.fn.countAll<string>().as('count'))
    .where('sittingId', '=', sittingId)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

async function minutesOf(db: Db, sessionId: string): Promise<number> {
  const row = await db.selectFrom('sittings.session').select('minutes').where('id', '=', sessionId).executeTakeFirstOrThrow()
  return row.minutes
}

async function loadInstrument(db: Db, { instrument }: RunInputs): Promise<ReportSource['instrument']> {
  const row = await db
    .selectFrom('instruments.instrument as i')
    // version 0: nobody has stated anything yet, so it is in trial
    .leftJoin('instruments.status as s', (on) => on.onRef('s.instrumentId', '=', 'i.id').on('s.version', '=', instrument.statusVersion))
    .select(['i.method', 'i.example', 's.decidedOn'])
    .where('i.id', '=', instrument.id)
    .executeTakeFirstOrThrow()
  return { ...row, status: instrument.status }
}

/** Results in the order of the dictionary that the run's standard belongs to. */
async function loadCompetencies(db: Db, run: Run, rated: Results): Promise<ReportCompetency[]> {
  const { dictionaryId } = await db
    .selectFrom('standards.standard')
    .select('dictionaryId')
    .where('id', '=', run.standardId)
    .executeTakeFirstOrThrow()
  const texts = await kept(dictionaries, dictionaryId, () => competenciesOf(db, dictionaryId))
  return texts.flatMap((text) => {
    const result = rated.find((one) => one.competencyKey === text.key)
    if (!result) return []
    const { name, kind, levels } = text
    return [
      {
        key: text.key as CompetencyKey,
        name,
        kind,
        cluster: text.cluster as Cluster,
        levels,
        level: result.level,
        required: result.required,
      },
    ]
  })
}

type Results = Awaited<ReturnType<typeof results>>
async function results(db: Db, runId: string) {
  const rows = await db
    .selectFrom('scoring.runCompetency')
    .select(['competencyKey', 'level', 'required', 'administered', 'mastery'])
    .where('runId', '=', runId)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({ ...row, mastery: row.mastery as unknown as Mastery[] }))
}
