// Maps that are kept, compared, and decided about. Keeping one is done by the machine over the whole agency, so
// that no place is left open; who reads one never meets the own case.
import { Refusal, type RefusalData } from '../../kit/refusal.ts'
import { inList, type Route, serve } from '../../server/serve.ts'
import { record } from '../audit/store.ts'
import { todayOf } from '../register/assessments/store.ts'
import { nameOf, wholeAgency } from '../register/import/routes.ts'
import { policyAt } from '../standards/store.ts'
import type { TalentRefusal } from './api.ts'
import { changeOf, countMoves } from './change.ts'
import { gradeYears } from './map-store.ts'
import { judged, personOf, rulesOf, usualYear } from './shown-store.ts'
import * as api from './snapshot-api.ts'
import * as store from './snapshot-store.ts'

const refuse = (code: TalentRefusal, data: RefusalData = {}, status: 409 | 422 = 422) => new Refusal(code, data, status)

const take = serve(api.takeSnapshot)
  .about(wholeAgency)
  .by(async ({ title, eventId, year: asked }, ctx) => {
    const today = await todayOf(ctx)
    const year = asked ?? usualYear(await gradeYears(ctx.tx), today)
    const policy = await policyAt(ctx.tx, today)
    const rules = rulesOf(policy)
    const whole = await judged(ctx.tx, { eventId, year, today, standing: rules.standing, reach: 'all', reader: null }, rules)
    if (whole.mapped.length === 0) throw refuse('talent.snapshot-empty', { people: whole.unmapped.length })
    const head = { title, eventId, year, policyId: policy.id, policyVersion: policy.version }
    const kept = await store.appendSnapshot(ctx.tx, head, whole, { name: nameOf(ctx.actor), now: ctx.now })
    const data = { number: kept.number, year, policyVersion: policy.version, mapped: whole.mapped.length, unmapped: whole.unmapped.length }
    await record(ctx, 'talent.snapshot-taken', { object: `snapshot:${kept.id}`, data })
    return kept
  })

const compare = serve(api.compareSnapshots)
  .about(inList)
  .by(async ({ from, to, class: jobClass, unitId }, ctx) => {
    if (from === to) throw refuse('talent.snapshots-same')
    const [before, after] = [await store.snapshotById(ctx.tx, from), await store.snapshotById(ctx.tx, to)]
    const within = { class: jobClass === 'semua' ? undefined : jobClass, unitId, reach: ctx.reach, reader: personOf(ctx.actor) }
    const [then, now] = [await store.keptRows(ctx.tx, from, within), await store.keptRows(ctx.tx, to, within)]
    const { moves, stayed, incomparable, entered, left } = changeOf(then, now)
    const people = new Map(now.map((one) => [one.personId, one]))
    return {
      ...{ from: before, to: after, stayed, incomparable, counts: countMoves(moves), entered: entered.length, left: left.length },
      moves: moves.flatMap(({ personId, ...move }) => {
        const one = people.get(personId)
        return one ? [{ id: personId, nip: one.nip, name: one.name, unit: one.unit, class: one.class, ...move }] : []
      }),
      leftOut: await store.keptOwn(ctx.tx, [from, to], within.reader),
    }
  })

const decide = serve(api.recordDecision)
  .about(wholeAgency)
  .by(async ({ id, ...of }, ctx) => {
    const snapshot = await store.snapshotById(ctx.tx, id)
    const today = await todayOf(ctx)
    if (of.letterDate > today || (of.noticedOn ?? today) > today) throw refuse('talent.decision-date', { today })
    if (of.kind === 'tujuan-lain' && of.noticedOn === null) throw refuse('talent.notice-missing')
    const row = { ...of, noticedOn: of.kind === 'tujuan-lain' ? of.noticedOn : null, snapshotId: snapshot.id }
    const decision = await store.appendDecision(ctx.tx, row, { name: nameOf(ctx.actor), now: ctx.now })
    const data = { snapshot: snapshot.number, kind: of.kind, letterNumber: of.letterNumber, letterDate: of.letterDate }
    await record(ctx, 'talent.decision-recorded', { object: `snapshot:${id}`, data })
    return { id: decision }
  })

export const snapshotRoutes: readonly Route[] = [
  serve(api.listSnapshots)
    .about(inList)
    .by(async (_input, { tx }) => ({ snapshots: await store.snapshots(tx), decisions: await store.decisions(tx) })),
  take,
  compare,
  decide,
]
