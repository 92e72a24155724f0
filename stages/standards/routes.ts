// Reading and comparing what is in force, and adding a version. "Today" is the date in Jakarta: it only
// marks what is in force; scoring uses the date of the session in its own zone.
import type { z } from 'zod'
import { localDate } from '../../kit/clock.ts'
import { Refusal } from '../../kit/refusal.ts'
import { noOne, type Route, serve } from '../../server/serve.ts'
import { record } from '../audit/store.ts'
import * as api from './api.ts'
import { jobClasses } from './class.ts'
import { type PolicyRow, policyDifferences, standardDifferences } from './difference.ts'
import { newPolicy } from './new-policy.ts'
import { newStandard } from './new-standard.ts'
import { isPolicyKey, policyRules } from './policy-rule.ts'
import {
  type Competency,
  competenciesOf,
  dictionaries,
  dictionaryAt,
  insertPolicy,
  insertStandard,
  latest,
  type Policy,
  policies,
  policyById,
  type Standard,
  standards,
} from './store.ts'

export const routes: readonly Route[] = [
  serve(api.showDictionary)
    .about(noOne)
    .by(async ({ id }, { tx, now }) => {
      const versions = await dictionaries(tx)
      const dictionary = id ? versions.find((one) => one.id === id) : await dictionaryAt(tx, today(now))
      if (!dictionary) throw new Refusal('standards.no-dictionary' satisfies api.StandardsRefusal, { id: id ?? null }, 404)
      return { dictionary, versions, competencies: await competenciesOf(tx, dictionary.id) }
    }),

  serve(api.listStandards)
    .about(noOne)
    .by(async (_, { tx, now }) => {
      const competencies = await competenciesOf(tx, (await dictionaryAt(tx, today(now))).id)
      const all = await standards(tx)
      const ordered = jobClasses.flatMap((one) => all.filter((standard) => standard.class === one.class))
      return { competencies: competencies.map(nameOf), standards: ordered.map((one) => standardReply(one, all, today(now))) }
    }),

  serve(api.compareStandards)
    .about(noOne)
    .by(async (input, { tx, now }) => {
      const all = await standards(tx)
      const [left, right] = [input.left, input.right].map((id) => {
        const found = all.find((one) => one.id === id)
        if (!found) throw new Refusal('standards.no-standard' satisfies api.StandardsRefusal, { id }, 404)
        return found
      }) as [Standard, Standard]
      const competencies = await competenciesOf(tx, (await dictionaryAt(tx, today(now))).id)
      const differences = standardDifferences(
        competencies.map((one) => one.key),
        left.required,
        right.required,
      )
      return {
        left: standardReply(left, all, today(now)),
        right: standardReply(right, all, today(now)),
        rows: competencies.map((one, index) => ({ ...nameOf(one), ...(differences[index] as (typeof differences)[number]) })),
      }
    }),

  serve(api.addStandardVersion)
    .about(noOne)
    .by(async (input, ctx) => {
      const { tx, now } = ctx
      const from = (await standards(tx)).find((one) => one.id === input.from)
      if (!from) throw new Refusal('standards.no-standard' satisfies api.StandardsRefusal, { id: input.from }, 404)
      const required = newStandard(from, input)
      const { effectiveFrom, basis, confirmed, reason } = input
      const id = await insertStandard(tx, from, { required, effectiveFrom, basis, confirmed, note: reason, now })
      await record(ctx, 'standards.standard-version-added', {
        object: `standard:${id}`,
        reason,
        data: { from: from.id, class: from.class, effectiveFrom, changes: input.changes },
      })
      const all = await standards(tx)
      return { standard: standardReply(all.find((one) => one.id === id) as Standard, all, today(now)) }
    }),

  serve(api.listPolicies)
    .about(noOne)
    .by(async (_, { tx, now }) => {
      const all = await policies(tx)
      return { policies: all.map((one) => policyReply(one, all, today(now))) }
    }),

  serve(api.showPolicy)
    .about(noOne)
    .by(async ({ id }, { tx, now }) => {
      const all = await policies(tx)
      const policy = id ? await policyById(tx, id) : latest(all, today(now))
      if (!policy) throw new Refusal('standards.no-policy' satisfies api.StandardsRefusal, { date: today(now) }, 404)
      return { policy: policyReply(policy, all, today(now)), values: policy.rows.map(valueReply) }
    }),

  serve(api.comparePolicies)
    .about(noOne)
    .by(async (input, { tx, now }) => {
      const all = await policies(tx)
      const [left, right] = [await policyById(tx, input.left), await policyById(tx, input.right)]
      const differences = policyDifferences(left.rows, right.rows)
      return {
        left: policyReply(left, all, today(now)),
        right: policyReply(right, all, today(now)),
        same: left.rows.length - differences.filter((one) => one.left !== null).length,
        differences: differences.map((one) => ({
          ...ruleOf(one.key),
          left: one.left && valueReply(one.left),
          right: one.right && valueReply(one.right),
        })),
      }
    }),

  serve(api.addPolicyVersion)
    .about(noOne)
    .by(async (input, ctx) => {
      const { tx, actor, now } = ctx
      const from = await policyById(tx, input.from)
      const rows = newPolicy(from, input)
      const id = await insertPolicy(tx, {
        title: input.title,
        effectiveFrom: input.effectiveFrom,
        note: input.reason,
        basedOn: from.id,
        rows,
        createdBy: actor.kind === 'account' ? actor.name : 'sistem',
        now,
      })
      await record(ctx, 'standards.policy-version-added', {
        object: `policy:${id}`,
        reason: input.reason,
        data: { from: from.id, effectiveFrom: input.effectiveFrom, changes: policyDifferences(from.rows, rows) },
      })
      return { policy: policyReply(await policyById(tx, id), await policies(tx), today(now)) }
    }),
]

const today = (now: Date): string => localDate(now, 'WIB')

const nameOf = ({ key, shortCode, name, nameEn }: Competency) => ({ key, shortCode, name, nameEn })

function standardReply(standard: Standard, all: readonly Standard[], date: string) {
  const levels = Object.values(standard.required)
  const sameClass = all.filter((one) => one.class === standard.class)
  return {
    ...standard,
    inForce: latest(sameClass, date)?.id === standard.id,
    total: levels.reduce((sum, level) => sum + level, 0),
    flat: new Set(levels).size === 1,
  }
}

function policyReply(policy: Policy, all: readonly Policy[], date: string) {
  const { id, version, title, effectiveFrom, note, basedOn, createdBy } = policy
  return {
    ...{ id, version, title, effectiveFrom, note, basedOn, createdBy },
    createdAt: policy.createdAt.toISOString(),
    inForce: latest(all, date)?.id === id,
    unconfirmed: policy.rows.filter((row) => !row.confirmed).length,
  }
}

// A rule that a later release no longer knows is still shown under its key.
const ruleOf = (key: string) =>
  isPolicyKey(key)
    ? { key, group: policyRules[key].group, name: policyRules[key].name }
    : { key, group: 'lain', name: { id: key, en: key } }

const valueReply = (row: PolicyRow) => ({ ...row, ...ruleOf(row.key), value: row.value as z.infer<ReturnType<typeof z.json>> })
