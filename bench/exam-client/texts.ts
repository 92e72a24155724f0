// A hundred situations as long as the example items, made of their words in random order: harder to
// compress than sentences are, so the figure is on the safe side.
import { exampleItems } from '../../stages/instruments/example-items.ts'
import type { Wording } from '../../test/world/sitting.ts'

const all = exampleItems.flatMap((item) => [item.stem, ...item.options.map((option) => option.text)])
const words = all.join(' ').split(/\s+/)
const mean = (lengths: readonly number[]) => Math.round(lengths.reduce((sum, each) => sum + each, 0) / lengths.length)
const stemLength = mean(exampleItems.map((item) => item.stem.length))
const optionLength = mean(exampleItems.flatMap((item) => item.options.map((option) => option.text.length)))

let state = 20_261_122
const random = () => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return state / 2 ** 32
}

function text(length: number): string {
  let out = ''
  while (out.length < length) out += `${out ? ' ' : ''}${words[Math.floor(random() * words.length)]}`
  return out
}

export const texts: Wording = () => ({ stem: text(stemLength), options: Array.from({ length: 4 }, () => text(optionLength)) })
