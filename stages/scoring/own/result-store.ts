// Loads an own result with everything that its figures open to. It is the same run, the same words and the
// same profile as in the individual report.
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import { localDate } from '../../../kit/clock.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { percentText } from '../../../kit/rounding.ts'
import type { ScoringRefusal } from '../api.ts'
import type { AspectKey } from '../aspect.ts'
import { handedOver } from '../handover/handed-store.ts'
import { jpmOf } from '../jpm.ts'
import { mayShow, whyHidden } from '../may-show.ts'
import { notesOf, noteWords } from '../note.ts'
import type { ReportSource } from '../report.ts'
import { bandOf, nearLines } from '../report-jpm.ts'
import { gapOf, profileOf } from '../report-profile.ts'
import { loadReport, reportRun } from '../report-store.ts'
import type { RunWhole } from '../run-reply.ts'
import { runById } from '../run-store.ts'
import { stepFrom } from '../steps.ts'
import { changeOf, type Measured } from './change.ts'
import { endOf, factsOf } from './fact-store.ts'
import type { OwnResult } from './own-api.ts'

/** Whose run it is. @throws Refusal scoring.no-run (404) */
export async function personOfRun(db: Db, runId: string): Promise<string> {
  const row = await db.selectFrom('scoring.run').select('personId').where('id', '=', runId).executeTakeFirst()
  if (!row) throw new Refusal('scoring.no-run' satisfies ScoringRefusal, { id: runId }, 404)
  return row.personId
}

/** The result of a run that was handed over. @throws Refusal scoring.not-handed-over (409) */
export async function ownResult(db: Db, runId: string): Promise<OwnResult> {
  const run = await runById(db, runId)
  const handed = await handedOver(db, run.person.id)
  const own = handed.find((one) => one.runId === runId)
  if (!own) throw new Refusal('scoring.not-handed-over' satisfies ScoringRefusal, {}, 409)
  const { source, trial = null } = await loadReport(db, await reportRun(db, runId))
  const facts = await factsOf(db, run)
  const { zone } = run.inputs.sitting
  const day = (at: Date | null) => at && localDate(at, zone)
  return {
    ...{
      runId,
      sittingId: run.sittingId,
      eventId: facts.eventId,
      number: run.number,
      event: facts.event,
      title: run.sessionTitle,
      assessedOn: run.assessedOn,
    },
    ...{ handedOn: localDate(own.handedAt, zone), purpose: run.purpose, class: run.class },
    ...{ standing: facts.standing ?? run.standing, validUntil: facts.validUntil, simulated: run.simulated },
    provider: facts.provider === null ? null : { name: facts.provider, accreditation: facts.accreditation },
    ended: await endOf(db, run, facts),
    renewed: run.others.some((one) => one.number > run.number),
    instrument: { ...source.instrument, evidence: run.instrument.evidence },
    form: formOf(run, source),
    measured: source.competencies.map(({ key, name, kind }) => ({ key, name, nameEn: englishOf(run, key) ?? name, kind })),
    trial,
    ...{ approvedOn: day(facts.approvedAt), acceptedOn: day(facts.acceptedAt) },
    policy: {
      ...{ version: run.policy.version, title: run.policy.title, validityYears: source.policy.validityYears },
      ...run.inputs.policy.cutOffs,
    },
    standard: { version: run.standard.version, basis: run.standard.basis, confirmed: run.standard.confirmed },
    ...figuresOf(run, source),
    before: await beforeOf(
      db,
      run,
      handed.map((one) => one.runId),
    ),
    report: facts.report,
  }
}

/** Levels, strengths, steps and the JPM; nothing of it while the instrument is in trial. */
function figuresOf(run: RunWhole, source: ReportSource) {
  const hidden = whyHidden(run, { approves: true })
  if (hidden !== null) return { hidden, competencies: [], strengths: [], steps: [], jpm: null, aspects: [], notes: [] }
  const profile = profileOf(source)
  const of = (name: string) => source.competencies.find((one) => one.name === name)
  return {
    hidden,
    competencies: source.competencies.map((one) => competencyOf(one, run)),
    strengths: profile.strengths.list.flatMap(({ name, text }) => {
      const one = of(name)
      return one?.level == null ? [] : [{ key: one.key, name, level: one.level, gap: gapOf(one) ?? 0, text }]
    }),
    steps: profile.gaps.list.flatMap(({ name }) => {
      const one = of(name)
      return one ? stepsOf(one) : []
    }),
    jpm: jpmOfSource(source),
    aspects: source.aspects.map(({ key, rating }) => ({ key: key as AspectKey, rating })),
    notes: notesOf(run.competencies, run.purpose, run.inputs.policy.cutOffs).map((code) => noteWords[code]),
  }
}

/** One step of the catalogue towards the next level; the dictionary's own words where the catalogue has none. */
function stepsOf({ key, name, level, required, levels }: ReportSource['competencies'][number]): OwnResult['steps'] {
  if (level === null) return []
  const next = levels[Math.floor(level / 100)]
  const step = stepFrom(key, level)
  const { by = null, months = null, free = false } = step ?? {}
  return [{ key, name, level, required, goal: next?.title ?? '', text: step?.text ?? next?.indicators[0] ?? '', by, months, free }]
}

function competencyOf(one: ReportSource['competencies'][number], run: RunWhole): OwnResult['competencies'][number] {
  const row = run.competencies.find(({ key }) => key === one.key)
  const reached = one.level === null ? undefined : one.levels[Math.floor(one.level / 100) - 1]
  return {
    ...{ key: one.key, name: one.name, nameEn: englishOf(run, one.key) ?? one.name, kind: one.kind },
    ...{ level: one.level, required: one.required, gap: gapOf(one) },
    ...{ onForm: row?.onForm ?? 0, administered: row?.administered ?? 0, answered: row?.answered ?? 0 },
    ...{ meaning: reached?.title ?? '', indicators: [...(reached?.indicators ?? [])] },
  }
}

/** The combined figure with its interval and the lines within it, as the report has them. */
function jpmOfSource(source: ReportSource): OwnResult['jpm'] {
  const { achieved, required, category } = source.run
  if (achieved === null || category === null) return null
  const band = bandOf(source)
  const text = (words?: string) => words?.replace(',', '.') ?? null
  const interval = { margin: source.margin, low: text(band?.fromText), high: text(band?.toText), near: nearLines(source) }
  return { achieved, required, percent: percentText(jpmOf({ achieved, required })), ...interval, category }
}

const englishOf = (run: RunWhole, key: string) => run.competencies.find((one) => one.key === key)?.nameEn

function formOf(run: RunWhole, source: ReportSource): OwnResult['form'] {
  const situations = run.competencies.reduce((sum, one) => sum + one.administered, 0)
  return { situations, reasoning: Math.max(0, source.form.items - situations), minutes: source.form.minutes }
}

/** The last earlier result among `handed`, and how the levels moved. */
async function beforeOf(db: Db, run: RunWhole, handed: readonly string[]): Promise<OwnResult['before']> {
  const earlier = await db
    .selectFrom('scoring.run as r')
    .innerJoin('sittings.sitting as t', 't.id', 'r.sittingId')
    .innerJoin('sittings.session as s', 's.id', 't.sessionId')
    .leftJoin('events.event as e', 'e.id', 's.eventId')
    .select(['r.id', 'r.assessedOn', 'r.class', 'r.instrumentStatus', 'e.title as event'])
    .select(sql<string>`r.inputs #>> '{instrument,id}'`.as('instrumentId'))
    .where('r.id', 'in', [...handed])
    .where('r.assessedOn', '<', run.assessedOn)
    .orderBy('r.assessedOn', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!earlier) return null
  const rows = await db.selectFrom('scoring.runCompetency').select(['competencyKey', 'level']).where('runId', '=', earlier.id).execute()
  const before: Measured = {
    ...{ instrumentId: earlier.instrumentId, class: earlier.class },
    shown: mayShow(earlier.instrumentStatus as RunWhole['instrumentStatus']),
    levels: new Map(rows.map((row) => [row.competencyKey, row.level])),
  }
  const after: Measured = {
    ...{ instrumentId: run.inputs.instrument.id, class: run.class, shown: mayShow(run.instrumentStatus) },
    levels: new Map(run.competencies.map((one) => [one.key, one.level])),
  }
  return { assessedOn: earlier.assessedOn, event: earlier.event, change: changeOf(before, after) }
}

/** The printed short report of a run that was handed over, the last version; in trial the one report there is. @throws Refusal scoring.not-handed-over (409) */
export async function shortReportOf(db: Db, runId: string): Promise<{ id: string; version: number } | undefined> {
  const handed = await db.selectFrom('scoring.handedOver').select('runId').where('runId', '=', runId).executeTakeFirst()
  if (!handed) throw new Refusal('scoring.not-handed-over' satisfies ScoringRefusal, {}, 409)
  return db
    .selectFrom('documents.document')
    .select(['id', 'version'])
    .where('object', '=', `run:${runId}`)
    .where('kind', 'in', ['laporan-ringkas', 'laporan-uji-coba'])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
}
