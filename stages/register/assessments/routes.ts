// Assessments that people have, their providers, and the import of a list of them. Nobody records or
// revokes his or her own: `assessments.write` refuses one's own case, and a list refuses one's own row.
import { createHash } from 'node:crypto'
import { canonical } from '../../../kit/canonical.ts'
import { Refusal, type RefusalData } from '../../../kit/refusal.ts'
import { type Context, noOne, type Route, serve } from '../../../server/serve.ts'
import { record } from '../../audit/store.ts'
import * as api from '../assessment-api.ts'
import * as assessors from '../assessor-api.ts'
import { takeTurn } from '../commit/store.ts'
import { nameOf, takeFile, wholeAgency } from '../import/routes.ts'
import { textWorkbook } from '../import/workbook.ts'
import { personById } from '../store.ts'
import * as roll from './assessor-store.ts'
import { type JudgedAssessment, judgeList, listColumns } from './list.ts'
import { readList } from './list-reader.ts'
import * as providers from './provider-store.ts'
import * as store from './store.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** Rows of one verdict that a preview shows, and people whom one entry of the record names. */
const shownRows = 500
const subjectsInAudit = 200

const by = (ctx: Context) => ({ name: nameOf(ctx.actor), now: ctx.now })
const refusal = (code: api.AssessmentRefusal, data: RefusalData = {}, status: 409 | 422 = 422) => new Refusal(code, data, status)

async function aboutPerson({ personId }: { personId: string }, ctx: Context) {
  const person = await personById(ctx.tx, personId)
  return { subjects: [person.id], unitPath: person.unitPath, object: person.id }
}

const recordAssessment = serve(api.recordAssessment)
  .about(aboutPerson)
  .by(async (input, ctx, personId) => {
    const id = await store.recordAssessment(ctx.tx, { ...input, source: 'riwayat', sourceRef: null }, by(ctx))
    await record(ctx, 'register.assessment-recorded', { object: `assessment:${id}`, subjects: [personId] })
    return { id }
  })

const revokeAssessment = serve(api.revokeAssessment)
  .about(async ({ id }, ctx) => {
    const found = await store.assessmentById(ctx.tx, id)
    return { subjects: [found.personId], unitPath: found.unitPath, object: found }
  })
  .by(async ({ id, reason }, ctx, found) => {
    if (found.revokedAt) throw refusal('register.assessment-revoked', {}, 409)
    await store.markRevoked(ctx.tx, id, reason, by(ctx))
    await record(ctx, 'register.assessment-revoked', { object: `assessment:${id}`, subjects: [found.personId], reason })
    return {}
  })

const assessorRoutes: readonly Route[] = [
  serve(assessors.listAssessors)
    .about(noOne)
    .by(async (_input, { tx, now }) => ({ assessors: await roll.assessors(tx, now) })),
  serve(assessors.addAssessor)
    .about(async ({ personId }) => ({ subjects: personId ? [personId] : [], unitPath: [], object: undefined }))
    .by(async (input, ctx) => {
      const id = await roll.appendAssessor(ctx.tx, input, by(ctx))
      const { personId, level, classes, certificateNumber, validFrom, validTo } = input
      const data = { level, classes, certificateNumber, validFrom, validTo }
      await record(ctx, 'register.assessor-added', { object: `assessor:${id}`, subjects: personId ? [personId] : [], data })
      return { id }
    }),
  serve(assessors.revokeAssessor)
    .about(async ({ id }, ctx) => {
      const found = await roll.findAssessor(ctx.tx, id)
      return { subjects: found?.personId ? [found.personId] : [], unitPath: [], object: found }
    })
    .by(async ({ id, reason }, ctx, found) => {
      if (!found) throw new Refusal('register.assessor-missing' satisfies assessors.AssessorRefusal, {}, 404)
      if (found.revokedAt) throw new Refusal('register.assessor-revoked' satisfies assessors.AssessorRefusal, {}, 409)
      await roll.revokeAssessor(ctx.tx, id, reason, ctx.now)
      await record(ctx, 'register.assessor-revoked', { object: `assessor:${id}`, subjects: found.personId ? [found.personId] : [], reason })
      return {}
    }),
]

const providerRoutes: readonly Route[] = [
  serve(api.listProviders)
    .about(noOne)
    .by(async (_input, { tx, now }) => ({ providers: await providers.providers(tx, now) })),
  serve(api.addProvider)
    .about(wholeAgency)
    .by(async (input, ctx) => {
      const id = await providers.appendProvider(ctx.tx, input, by(ctx))
      await record(ctx, 'register.provider-added', { object: `provider:${id}`, data: { name: input.name, kind: input.kind } })
      return { id }
    }),
  serve(api.addAccreditation)
    .about(wholeAgency)
    .by(async (input, ctx) => {
      const id = await providers.appendAccreditation(ctx.tx, input, by(ctx))
      const { number, category, classes, validFrom, validTo } = input
      const data = { providerId: input.id, number, category, classes, validFrom, validTo }
      await record(ctx, 'register.accreditation-added', { object: `accreditation:${id}`, data })
      return { id }
    }),
  serve(api.revokeAccreditation)
    .about(wholeAgency)
    .by(async ({ id, reason }, ctx) => {
      await providers.revokeAccreditation(ctx.tx, id, reason, ctx.now)
      await record(ctx, 'register.accreditation-revoked', { object: `accreditation:${id}`, reason })
      return {}
    }),
]

/** Reads and judges the file of a request. `hash`: of its bytes. */
async function judgedFile(ctx: Context): Promise<{ rows: JudgedAssessment[]; hash: string }> {
  const { bytes } = await takeFile(ctx)
  const rows = await readList(bytes)
  const self = ctx.actor.kind === 'account' ? ctx.actor.personId : null
  const nips = [...new Set(rows.flatMap((row) => (row.nip === null ? [] : [row.nip])))]
  return { rows: judgeList(rows, await store.besideList(ctx, nips, self)), hash: createHash('sha256').update(bytes).digest('hex') }
}

/** What would be recorded, in one text: the same rows of the same people give the same digest. */
function digestOf(rows: readonly JudgedAssessment[]): string {
  const facts = rows
    .filter((row) => row.verdict === 'new')
    .map((row) => [
      row.personId,
      row.assessedOn,
      row.validUntil,
      row.provider,
      row.accreditationNumber,
      row.class,
      row.documentNumber,
      row.standing,
    ])
  return createHash('sha256').update(canonical(facts)).digest('hex')
}

const preview = serve(api.previewAssessments)
  .about(wholeAgency)
  .by(async (_input, ctx) => {
    const { rows } = await judgedFile(ctx)
    const of = (verdict: JudgedAssessment['verdict']) => rows.filter((row) => row.verdict === verdict)
    const found = { new: of('new'), known: of('known'), refused: of('refused') }
    const mapped = found.new.filter((row) => row.standing === 'pemetaan-internal').length
    return {
      total: rows.length,
      counts: { new: found.new.length, known: found.known.length, refused: found.refused.length },
      standings: { 'hasil-penilaian': found.new.length - mapped, 'pemetaan-internal': mapped },
      rows: [found.refused, found.new, found.known].flatMap((some) => some.slice(0, shownRows).map(({ personId: _id, ...row }) => row)),
      digest: digestOf(rows),
    }
  })

const importList = serve(api.importAssessments)
  .about(wholeAgency)
  .by(async ({ digest }, ctx) => {
    await takeTurn(ctx.tx)
    const { rows, hash } = await judgedFile(ctx)
    if (digestOf(rows) !== digest) throw refusal('register.assessments-stale', {}, 409)
    const recorded = await store.appendAssessments(ctx.tx, rows, by(ctx))
    if (recorded === 0) throw refusal('register.assessments-nothing')
    const people = [...new Set(rows.flatMap((row) => (row.verdict === 'new' && row.personId ? [row.personId] : [])))]
    await record(ctx, 'register.assessments-imported', {
      subjects: people.length <= subjectsInAudit ? people : [],
      data: { recorded, refused: rows.filter((row) => row.verdict === 'refused').length, sha256: hash },
    })
    return { recorded }
  })

const template = serve(api.assessmentTemplate)
  .about(wholeAgency)
  .by(async () => {
    const columns = listColumns.map(({ heading }) => ({ heading, width: 24 }))
    const about = ['KOLOM', 'ISI'].map((heading, at) => ({ heading, width: at === 0 ? 24 : 100 }))
    const body = await textWorkbook([
      { name: 'Riwayat Penilaian', columns, rows: Array.from({ length: 200 }, () => columns.map(() => '')) },
      { name: 'Petunjuk', columns: about, rows: listColumns.map(({ heading, says }) => [heading, says]) },
    ])
    return { name: 'templat-riwayat-penilaian.xlsx', type: xlsx, body }
  })

export const assessmentRoutes: readonly Route[] = [
  ...providerRoutes,
  ...assessorRoutes,
  serve(api.listAssessments)
    .about(aboutPerson)
    .by(async (_input, { tx }, personId) => ({ assessments: await store.assessmentsOf(tx, personId) })),
  recordAssessment,
  revokeAssessment,
  preview,
  importList,
  template,
]
