// A form is tried by simulated people in a thread; what came of it is kept with the seed and printed.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Db } from '../../database/db.ts'
import type { Job } from '../../server/serve.ts'
import { record } from '../audit/store.ts'
import type { Draft } from '../documents/print.ts'
import { printAndKeep } from '../documents/store.ts'
import type { JobClass } from '../standards/class.ts'
import { competencyOrderOf, policyAt, standardAt } from '../standards/store.ts'
import { activationPageOf, type PageSource, shareWords } from './activation-page.ts'
import type { ActivationLine } from './form-api.ts'
import * as forms from './form-store.ts'
import { type Activation, type ActivationFlaw, firstActivationRule } from './measure/activation.ts'
import { mixtures } from './measure/true-levels.ts'
import { today } from './status-store.ts'
import { tried } from './trial-solver.ts'
import * as store from './trial-store.ts'

const payloadShape = z.object({ activationId: z.uuid() })
const actor = { kind: 'system', job: 'instruments-try-form' } as const

export const tryForm: Job = async (payload, { db, clock, address }) => {
  const { activationId } = payloadShape.parse(payload)
  const trial = await store.activationById(db, activationId, null)
  if (trial.state === 'menghitung') await compute(db, trial, clock())
  const page = await pageOf(db, activationId)
  if (!page) return
  const printed = await printAndKeep(db, page, { address, actor, now: clock() })
  await db.transaction().execute((tx) => store.keepPage(tx, activationId, printed.id))
}

/** Standard of the class and cut-offs of the policy on the day on which the trial was asked for. */
async function basisOf(db: Db, trial: store.ActivationFound) {
  const day = await today(db, new Date(trial.askedAt))
  const standard = await standardAt(db, trial.class, day)
  const policy = await policyAt(db, day)
  const required = (await competencyOrderOf(db, standard.id)).map((key) => ({ key, level: standard.required[key] as number }))
  const pengisian = policy.values['category.pengisian']
  const pemetaan = policy.values['category.pemetaan']
  const scales = {
    pengisian: { high: pengisian.ms, middle: pengisian.mms },
    pemetaan: { high: pemetaan.optimal, middle: pemetaan.cukup },
  }
  return { standard, policy, required, scales }
}

async function compute(db: Db, trial: store.ActivationFound, now: Date): Promise<void> {
  const { required, scales } = await basisOf(db, trial)
  const form = await forms.formById(db, trial.formId)
  const items = (await forms.keyedItemsOf(db, form.id)).filter((item) => item.kind === 'situasi')
  const thresholds = (await forms.thresholdsOf(db, form.id)).map(({ level, mastery }) => ({ level, mastery }))
  const found = await tried({
    form: { code: form.code, items, thresholds },
    standard: { class: trial.class as JobClass, required },
    scales,
    seed: String(trial.seed),
    rule: { ...firstActivationRule, people: trial.n },
  })
  const held = found.flaws.length === 0
  await db.transaction().execute(async (tx) => {
    await store.keepResult(tx, { id: trial.id, held, result: resultOf(found), n: trial.n, now })
    const data = { code: form.code, class: trial.class, held, flaws: found.flaws.map((one) => one.flaw) }
    await record({ tx, actor, now }, 'instruments.form-tried', { object: `activation:${trial.id}`, data })
  })
}

/** What is kept of a trial. */
export function resultOf(found: Activation): NonNullable<ActivationLine['result']> {
  const { reading, clickers, exact, category } = firstActivationRule
  return {
    clickers: found.clickers.map(({ kind, passing }) => ({ kind, passing: { ...passing } })),
    recovery: mixtures.map((mixture) => ({
      mixture,
      exact: found.recovery[mixture].exact,
      category: { ...found.recovery[mixture].category },
    })),
    flaws: found.flaws.map((flaw) => ({ flaw: flaw.flaw, data: factsOf(flaw) })),
    rule: { reading, clickers, exact, category },
  }
}

function factsOf(flaw: ActivationFlaw): Record<string, string | number> {
  const facts: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(flaw)) if (name !== 'flaw') facts[name] = typeof value === 'object' ? shareWords(value) : value
  return facts
}

async function pageOf(db: Db, activationId: string): Promise<Draft | null> {
  const trial = await store.activationById(db, activationId, null)
  if (!trial.result || trial.documentId) return null
  const { standard, policy, required } = await basisOf(db, trial)
  const [line] = await forms.formLines(db, trial.formId)
  if (!line) return null
  const { agency, files } = await loadAgency(db)
  const source: PageSource = {
    form: line,
    instrument: line.instrument,
    thresholds: await forms.thresholdsOf(db, line.id),
    ...{ class: trial.class, n: trial.n, seed: trial.seed, model: firstActivationRule.model, result: trial.result },
    askedAt: new Date(trial.askedAt),
    computedAt: new Date(trial.computedAt ?? trial.askedAt),
    held: trial.state === 'lulus',
    standard: { version: standard.version, required },
    policyVersion: policy.version,
    agency,
  }
  const data = activationPageOf(source)
  return {
    kind: 'aktivasi-paket',
    title: data.frame.title,
    object: `activation:${activationId}`,
    series: `activation:${activationId}`,
    ...{ subjects: [], unitPath: [], template: 'stages/instruments/aktivasi-paket.typ', data, files },
  }
}

async function loadAgency(db: Db): Promise<{ agency: PageSource['agency']; files: Record<string, Uint8Array> }> {
  const { rows } = await sql<{ letterhead: string[]; address: string; logo: Buffer | null; logoType: string | null }>`
    select letterhead, address, logo, logo_type from register.agency`.execute(db)
  const { letterhead = [], address = '', logo = null, logoType = null } = rows[0] ?? {}
  if (!logo || !logoType) return { agency: { letterhead, address, logo: null }, files: {} }
  const name = `logo.${{ 'image/png': 'png', 'image/jpeg': 'jpg' }[logoType] ?? 'svg'}`
  const hash = createHash('sha256').update(logo).digest('hex')
  return { agency: { letterhead, address, logo: { name, hash } }, files: { [name]: logo } }
}
