// `npm run bench -- score`: 2,268 participants of four classes with 100 items each, from answers to the box
// of the map: level by competency, JPM, category, the fingerprint of what it was made from, and the place
// among the nine boxes. The rules themselves, no database. Run at once, twice and four times the number, to
// see that it stays linear.
import { availableParallelism, loadavg } from 'node:os'
import { choiceOf, randomFrom, trueLevel } from '../scripts/example/answering.ts'
import { bankItems } from '../stages/instruments/bank/bank.ts'
import type { InputItem, RunInputs } from '../stages/scoring/inputs.ts'
import { score } from '../stages/scoring/score.ts'
import { inputsHash } from '../stages/scoring/store.ts'
import type { JobClass } from '../stages/standards/class.ts'
import { type CompetencyKey, competencyKeys } from '../stages/standards/competency.ts'
import { firstStandards } from '../stages/standards/first-standards.ts'
import { grades } from '../stages/talent/box.ts'
import { type MapRules, placeOf } from '../stages/talent/map.ts'

const people = 2268
const items = 100
const target = 1.5
const say = (line: string) => process.stdout.write(`${line}\n`)

/** The classes of S1, as the example assumes them. */
const classes: readonly (readonly [JobClass, number])[] = [
  ['administrator', 214],
  ['pengawas', 791],
  ['jf-ahli-muda', 307],
  ['pelaksana', 956],
]
const classAt = (n: number): JobClass => {
  let left = n % people
  for (const [jobClass, count] of classes) {
    if (left < count) return jobClass
    left -= count
  }
  return 'pelaksana'
}

/** A hundred items, eleven or twelve of each competency. */
const form = competencyKeys.flatMap((key, at) =>
  bankItems.filter((item) => item.competency === key).slice(0, Math.floor(items / 9) + (at < items % 9 ? 1 : 0)),
)
const rules: MapRules = {
  ...{ cuts: { tinggi: '80', menengah: '60' }, cap: '100', separation: '80' },
  axis: { 'sangat-baik': 'di-atas', baik: 'sesuai', 'butuh-perbaikan': 'di-bawah', kurang: 'di-bawah', 'sangat-kurang': 'di-bawah' },
}

function inputsOf(n: number): RunInputs {
  const jobClass = classAt(n)
  const required = firstStandards.standards.find((one) => one.class === jobClass)?.required ?? []
  const random = randomFrom(20231218 + n)
  const levels = new Map<CompetencyKey, number>(competencyKeys.map((key, at) => [key, trueLevel(required[at] ?? 1, random)]))
  const answered = form.map((item, at): InputItem => {
    const options = item.options.map(({ level }, nth) => ({ letter: 'ABCDEF'[nth] as string, level }))
    const choice = choiceOf(options, levels.get(item.competency) ?? 1, random)
    const { code, competency } = item
    return { id: `item-${at}`, code, competency, options, administered: true, choice, seq: at + 1 }
  })
  return {
    sitting: {
      ...{ id: `sitting-${n}`, sessionId: 'session', assessedOn: '2023-12-18', zone: 'WIB', purpose: 'pemetaan' },
      ...{ standing: 'pemetaan-internal', simulated: true },
    },
    post: {
      ...{ personId: `person-${n}`, class: jobClass, eselon: null, grade: 'III/c', positionName: 'Jabatan Contoh' },
      ...{ unitId: 'unit', unitName: 'Dinas Contoh' },
    },
    instrument: { id: 'instrument', key: 'contoh', status: 'tervalidasi-internal', statusVersion: 1 },
    form: { id: 'form', code: 'CONTOH', version: 1, thresholds: [1, 2, 3, 4, 5].map((level) => ({ level, mastery: 50 })) },
    items: answered,
    policy: { id: 'policy', version: 1, cutOffs: { high: '90', middle: '78' }, minimumAdministered: '60', displayCap: '100' },
    standard: {
      ...{ id: 'standard', version: 1, class: jobClass },
      required: competencyKeys.map((key, at) => ({ key, level: required[at] ?? 1 })),
    },
  }
}

type Done = { readonly cpuMs: number; readonly each: number; readonly complete: number; readonly boxes: number[] }

/** Scores everybody of `inputs` and returns the processor's milliseconds. */
function measured(inputs: readonly RunInputs[]): Done {
  const boxes = Array.from({ length: 9 }, () => 0)
  let complete = 0
  const before = process.cpuUsage()
  for (const [n, one] of inputs.entries()) {
    const { achieved, required } = score(one)
    if (inputsHash(one).length !== 32) throw new Error('A fingerprint is 32 bytes')
    if (achieved === null) continue
    complete += 1
    const { box } = placeOf({ achieved, required, grade: grades[n % 3] ?? 'baik', margin: '4.2' }, rules)
    boxes[box - 1] = (boxes[box - 1] ?? 0) + 1
  }
  const { user, system } = process.cpuUsage(before)
  const cpuMs = (user + system) / 1000
  return { cpuMs, each: cpuMs / inputs.length, complete, boxes }
}

const all = Array.from({ length: people * 4 }, (_, n) => inputsOf(n))
if (form.length !== items) throw new Error(`The form has ${form.length} items`)
measured(all.slice(0, 400))
const times = [1, 2, 4].map((factor) => ({ factor, ...measured(all.slice(0, people * factor)) }))
const [once] = times
if (!once) throw new Error('Nothing was measured')
for (const { factor, cpuMs, each, complete } of times)
  say(
    `${factor} × ${people} participants × ${items} items: ${(cpuMs / 1000).toFixed(2)} s of processor, ${each.toFixed(3)} ms each; ${complete} with a JPM and a box`,
  )
const growth = (times.at(-1)?.each ?? 0) / once.each
const held = times.every(({ each }) => each <= target) && growth < 1.5
say(`boxes 1 to 9: ${once.boxes.join(', ')}`)
say(`target ${target} ms each, the same at four times the number (${growth.toFixed(2)} of it): ${held ? 'held' : 'not held'}`)
say(
  JSON.stringify({
    ...{ bench: 'score', people, items, cpuMsEach: Number(once.each.toFixed(4)), growth: Number(growth.toFixed(3)) },
    times: times.map(({ factor, cpuMs, each }) => ({ factor, cpuMs: Math.round(cpuMs), cpuMsEach: Number(each.toFixed(4)) })),
    ...{ complete: once.complete, boxes: once.boxes, target, held, cores: availableParallelism(), load: loadavg()[0] },
  }),
)
if (once.complete !== people) process.exitCode = 1
