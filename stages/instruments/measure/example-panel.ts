// CONTOH. A panel that never met: the judgements are drawn with a fixed seed, so that the way from a recorded
// standard setting to a threshold can be seen. They are drawn around figures for which the simulation of the
// shipped forms holds, which is the wrong way round for people: a real panel judges first.
import type { Bracket } from '../bank/bank-item.ts'
import { type Judgement, openCells } from './angoff.ts'
import type { FormItem } from './form.ts'
import { randomFrom, seedOf } from './random.ts'

export const examplePanelNote =
  'CONTOH. Panel ini tidak pernah bertemu: penilaian lima juri dibangkitkan komputer dengan benih tetap di sekitar angka yang lolos simulasi. Bukan penetapan standar. Tidak boleh dipakai untuk keputusan apa pun.'

/** Judges and how much more lenient than the panel each is, in points of a hundred, in the first round. */
const judges = [
  { judge: 'Juri contoh 1', lean: -8 },
  { judge: 'Juri contoh 2', lean: -4 },
  { judge: 'Juri contoh 3', lean: 0 },
  { judge: 'Juri contoh 4', lean: 4 },
  { judge: 'Juri contoh 5', lean: 8 },
] as const

export type PanelClass = 'pelaksana' | 'pengawas' | 'administrator' | 'jf-terampil'

/**
 * By class of the panel, then by kind of item: of a hundred persons of that class who only just have the
 * level, how many answer at it or above; `[0]` for level 1.
 */
const centres: Readonly<Record<PanelClass, Readonly<Partial<Record<Bracket, readonly number[]>>>>> = {
  pelaksana: { pelaksana: [62, 66], pengawas: [65, 57] },
  pengawas: { pelaksana: [64, 56], pengawas: [66, 50, 46] },
  administrator: { pengawas: [66, 50, 46], administrator: [85, 80, 50, 50] },
  'jf-terampil': { pelaksana: [62, 60], pengawas: [65, 53, 63] },
}

/** Two rounds of the five judges of a class over `items`, every level up to `upTo` that an item can tell; whole fives, as people answer. */
export function examplePanel(
  items: readonly (FormItem & { readonly bracket: Bracket })[],
  panel: PanelClass,
  upTo: number,
): readonly Judgement[] {
  const brackets = new Map(items.map((item) => [item.code, item.bracket]))
  return openCells(items, upTo).flatMap(({ item, level }) => {
    const next = randomFrom(seedOf(`panel ${panel} ${item.code} ${level}`))
    const kind = centres[panel][brackets.get(item.code) as Bracket]
    const centre = (kind?.[level - 1] ?? 50) + 10 * (next() - 0.5)
    return judges.flatMap(({ judge, lean }) =>
      [1, 2].map((round) => ({
        judge,
        round,
        item: item.code,
        level,
        percent: fives(centre + lean / round + (24 / round) * (next() - 0.5)),
      })),
    )
  })
}

function fives(percent: number): number {
  return Math.max(5, Math.min(95, 5 * Math.round(percent / 5)))
}
