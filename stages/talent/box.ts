// Which of the nine boxes: potential from the JPM, capped and cut as the policy says, and performance from
// the grade. Intervals are half open: a cut belongs to the part above it. Nothing is rounded before it is
// compared. Numbers of the boxes: PermenPANRB 3/2020 as amended by 20/2025, art. 17.
import { atLeast, decimal, type Fraction, fraction } from '../../kit/rounding.ts'

export const grades = ['sangat-baik', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang'] as const
export type Grade = (typeof grades)[number]

export const performances = ['di-atas', 'sesuai', 'di-bawah'] as const
export type Performance = (typeof performances)[number]

export const potentials = ['rendah', 'menengah', 'tinggi'] as const
export type Potential = (typeof potentials)[number]

export type Box = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
export const boxes: readonly Box[] = [1, 2, 3, 4, 5, 6, 7, 8, 9]

// Written out and never computed: neighbours are easy to transpose.
const table: Readonly<Record<Potential, Readonly<Record<Performance, Box>>>> = {
  tinggi: { 'di-atas': 9, sesuai: 8, 'di-bawah': 6 },
  menengah: { 'di-atas': 7, sesuai: 5, 'di-bawah': 3 },
  rendah: { 'di-atas': 4, sesuai: 2, 'di-bawah': 1 },
}

export function boxOf(potential: Potential, performance: Performance): Box {
  return table[potential][performance]
}

/** The part of the potential axis that a box stands in. */
export function potentialIn(box: Box): Potential {
  return potentials.find((potential) => performances.some((performance) => table[potential][performance] === box)) ?? 'rendah'
}

/** Lower limits of the two upper parts, in percent, decimal texts. */
export type Cuts = { readonly tinggi: string; readonly menengah: string }
export type CutKey = keyof Cuts

/** Both in hundredths of a level: the JPM as a ratio. */
export type Sums = { readonly achieved: number; readonly required: number }

/** The JPM in percent as the map uses it: not above `cap` (percent, decimal text), unrounded. */
export function cappedPercent({ achieved, required }: Sums, cap: string): Fraction {
  const percent = fraction(achieved * 100, required)
  const limit = decimal(cap)
  return atLeast(percent, limit) ? limit : percent
}

/** The part of the potential axis in which `percent` lies. */
export function potentialOf(percent: Fraction, cuts: Cuts): Potential {
  if (atLeast(percent, decimal(cuts.tinggi))) return 'tinggi'
  return atLeast(percent, decimal(cuts.menengah)) ? 'menengah' : 'rendah'
}

/** The lines that lie within `margin` percentage points (decimal text) of `percent`, the ends included; none without a margin. */
export function nearLines(percent: Fraction, margin: string | null, cuts: Cuts): CutKey[] {
  if (margin === null) return []
  const width = decimal(margin)
  const near = (cut: Fraction) => atLeast(plus(percent, width), cut) && atLeast(plus(cut, width), percent)
  return (['menengah', 'tinggi'] as const).filter((key) => near(decimal(cuts[key])))
}

/** Boxes beyond the lines that are near: from them this person is not told apart. */
export function boxesBeyond(potential: Potential, performance: Performance, near: readonly CutKey[]): Box[] {
  const beyond = {
    menengah: potential === 'rendah' ? 'menengah' : 'rendah',
    tinggi: potential === 'tinggi' ? 'menengah' : 'tinggi',
  } as const
  return near.map((key) => boxOf(beyond[key], performance)).sort((a, b) => a - b)
}

/** `percent` ± `margin` as two fractions, from 0 on. */
export function intervalOf(percent: Fraction, margin: string): { from: Fraction; to: Fraction } {
  const width = decimal(margin)
  const from = atLeast(percent, width) ? minus(percent, width) : fraction(0, 1)
  return { from, to: plus(percent, width) }
}

const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
const minus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator)
