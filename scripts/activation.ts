// `npm run activation`: the trial of every shipped form for every class (stages/instruments/measure).
// Tables for a person; the last line is one JSON object. Exit code 1: a form is refused for the class that
// it is built for.
import process from 'node:process'
import { type Activation, activationOf, firstActivationRule } from '../stages/instruments/measure/activation.ts'
import { type ExampleSet, exampleScales, exampleSets, exampleStandards, setFor } from '../stages/instruments/measure/example-forms.ts'
import type { Share } from '../stages/instruments/measure/interval.ts'
import { mixtures } from '../stages/instruments/measure/true-levels.ts'

const say = (line = '') => process.stdout.write(`${line}\n`)
const percent = (share: number) => (share * 100).toFixed(1)
const withInterval = ({ share, from, to }: Share) => `${percent(share)} (${percent(from)}–${percent(to)})`.padEnd(20)

const { people, model, clickers, exact, category, reading } = firstActivationRule
say(`${people} simulated people of each kind; noise ${model.noise}, guessing ${model.guessing}.`)
say(
  `Refused: over ${clickers} % of a kind of clickers reach "${reading}", under ${exact} % of levels or ${category} % of categories are found.`,
)

const sets = exampleSets()
for (const set of sets) describeSet(set)

const trials = exampleStandards.flatMap((standard) => {
  const set = setFor(sets, standard)
  const own = set.standard.required.every(({ level }, at) => standard.required[at]?.level === level)
  return set.forms.map(({ form }) => ({ own, found: activationOf({ form, standard, scales: exampleScales }) }))
})
for (const { found } of trials) describeTrial(found)

const refused = trials.filter(({ own, found }) => own && found.flaws.length > 0)
say()
say(JSON.stringify({ activation: trials.map(({ found }) => lineOf(found)), refused: refused.length }))
process.exitCode = refused.length > 0 ? 1 : 0

function describeSet({ class: jobClass, assembly, forms }: ExampleSet): void {
  const { difference, differences, overlaps, exposure } = assembly
  say()
  say(`${jobClass}: ${forms.length} forms of ${assembly.forms[0]?.length ?? 0} items`)
  say(
    `  expected shares differ by ${percent(difference)} points at most, within a competency by ${percent(Math.max(...differences.map((one) => one.difference)))}`,
  )
  say(
    `  two forms share ${overlaps.map((one) => `${one.items} of ${one.of}`).join(', ')} items; on 0, 1, 2, 3 forms are ${exposure.join(', ')}`,
  )
  for (const { form, setting } of forms) {
    const last = setting.rounds.at(-1)
    const levels = last?.levels.map(
      ({ level, mean, least, most }) => `${level}: ${mean.toFixed(1)} [${least.toFixed(0)} to ${most.toFixed(0)}]`,
    )
    const agreement = setting.rounds.map((one) => one.agreement.mean.toFixed(2)).join(' → ')
    say(`  ${form.code.padEnd(24)} ${form.thresholds.map((one) => `${one.level}→${one.mastery}`).join(' ')}`)
    say(`    panel ${levels?.join('  ')}; ICC(2,k) ${agreement}; changed by ${last?.change?.toFixed(1)} points`)
  }
}

function describeTrial({ class: jobClass, form, clickers: kinds, recovery, flaws }: Activation): void {
  say()
  const verdict = flaws.length === 0 ? 'may be activated' : `refused: ${[...new Set(flaws.map((one) => one.flaw))].join(', ')}`
  say(`${jobClass} × ${form}: ${verdict}`)
  for (const { kind, passing } of kinds) {
    const read = `every competency ${withInterval(passing['setiap-kompetensi'])}JPM 100 ${withInterval(passing['jpm-100'])}`
    say(`  ${kind.padEnd(11)}${read}top category ${withInterval(passing['kategori-teratas'])}`)
  }
  for (const mixture of mixtures) {
    const { exact: levels, exactByLevel, category: found } = recovery[mixture]
    const each = exactByLevel.map((one, level) => (one ? `${level}: ${percent(one.share)}` : '')).filter((text) => text !== '')
    say(
      `  ${mixture.padEnd(11)}levels ${withInterval(levels)}pemetaan ${withInterval(found.pemetaan)}pengisian ${withInterval(found.pengisian)}${each.join(' ')}`,
    )
  }
}

function lineOf({ class: jobClass, form, clickers: kinds, recovery, flaws }: Activation) {
  const rounded = ({ share }: Share) => Number(share.toFixed(4))
  return {
    class: jobClass,
    form,
    clickers: Object.fromEntries(kinds.map(({ kind, passing }) => [kind, rounded(passing[reading])])),
    exact: mixtures.map((mixture) => rounded(recovery[mixture].exact)),
    pemetaan: mixtures.map((mixture) => rounded(recovery[mixture].category.pemetaan)),
    pengisian: mixtures.map((mixture) => rounded(recovery[mixture].category.pengisian)),
    flaws: [...new Set(flaws.map((one) => one.flaw))],
  }
}
