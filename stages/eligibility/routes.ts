// Who is due: the list, its counts, the coverage and the workbook. Everything is filtered by what the
// reader reaches, and nothing is written.
import { Readable } from 'node:stream'
import { localDate, type Zone } from '../../kit/clock.ts'
import { Refusal } from '../../kit/refusal.ts'
import { type Context, inList, type Route, serve } from '../../server/serve.ts'
import { record } from '../audit/store.ts'
import { findAgency } from '../register/store.ts'
import { className } from '../standards/class.ts'
import * as api from './api.ts'
import { coverageOf } from './coverage.ts'
import { countsUnder, groupsOf, linesUnder, ordered, summaryOf, verdictsOf } from './due-list.ts'
import * as store from './store.ts'
import { verdictNames, verdictSentence } from './verdict-words.ts'
import { dueWorkbook } from './workbook.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** A day outside these years is a slip of the hand. */
const years = { first: '2000-01-01', last: '2100-12-31' }

async function dayOf({ asOf }: { asOf?: string | undefined }, { tx, now }: Context): Promise<string> {
  const day = asOf ?? localDate(now, ((await findAgency(tx))?.zone ?? 'WIB') as Zone)
  if (day < years.first || day > years.last) throw new Refusal('eligibility.day-out-of-range' satisfies api.EligibilityRefusal, { day })
  return day
}

/** The whole list within reach, and the filter with the units that it means. */
async function lines(input: api.DueFilter, ctx: Context) {
  const asOf = await dayOf(input, ctx)
  const all = await store.verdictsFor(ctx.tx, asOf, { reach: ctx.reach })
  const within = input.unit ? new Set(await store.unitsBelow(ctx.tx, input.unit)) : null
  return { asOf, all, filter: { ...input, within } }
}

const listDue = serve(api.listDue)
  .about(inList)
  .by(async (input, ctx) => {
    const { asOf, all, filter } = await lines(input, ctx)
    const found = ordered(linesUnder(all, filter), input)
    const { offset, limit } = input
    const rows = found.slice(offset, offset + limit)
    return { asOf, total: found.length, all: all.length, offset, rows, counts: countsUnder(all, filter) }
  })

const summariseDue = serve(api.summariseDue)
  .about(inList)
  .by(async (input, ctx) => {
    const asOf = await dayOf(input, ctx)
    const { people, policy, warnMonths } = await store.judgedPeople(ctx.tx, asOf, { reach: ctx.reach })
    const verdicts = verdictsOf(people)
    return {
      ...{ asOf, total: people.length, groups: groupsOf(verdicts), verdicts, ...summaryOf(people) },
      ...{ coverage: coverageOf(people, asOf), warnMonths, policy },
    }
  })

const exportDue = serve(api.exportDue)
  .about(inList)
  .by(async (input, ctx) => {
    const { asOf, all, filter } = await lines(input, ctx)
    const found = ordered(linesUnder(all, filter), input)
    await record(ctx, 'eligibility.list-exported', { data: { asOf, people: found.length } })
    const rows = found.map((line) => {
      const { sentence, rule } = verdictSentence(line.verdict)
      const { result } = line.verdict.facts
      const counts = result && result.validUntil >= asOf
      return [
        ...[line.nip, line.name, line.position, className(line.class), line.unitName, line.officeName],
        ...[verdictNames[line.verdict.code].id, counts ? result.validUntil : null, sentence, rule],
      ]
    })
    return { name: `jatuh-tempo-penilaian-${asOf}.xlsx`, type: xlsx, body: Readable.fromWeb(dueWorkbook(rows, asOf)) }
  })

export const routes: readonly Route[] = [listDue, summariseDue, exportDue]
