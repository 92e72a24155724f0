// What of the map stands in the address, and what the picture is made of.
import type { OutputOf } from '../../../kit/contract.ts'
import { atLeast, decimal, decimalText, decimalWords, fraction, percentText } from '../../../kit/rounding.ts'
import type { Language } from '../../../kit/wording.ts'
import type { MapFilter, MapHead, MappedPerson, showMap } from '../../../stages/talent/api.ts'
import { cappedPercent, intervalOf, performances } from '../../../stages/talent/box.ts'
import { type Dot, type Scale, scaleOf } from '../../../stages/talent/layout.ts'

export type MapReply = OutputOf<typeof showMap>

export const firstView = { jenjang: '', unit: '', kegiatan: '', kinerja: '', sumber: 'semua', bentuk: 'peta', cari: '' }
export type View = typeof firstView

/** The filter that the server is asked with. */
export function filterOf(at: View): MapFilter {
  return {
    source: (['simata', 'berbeda'] as const).find((one) => one === at.sumber) ?? 'semua',
    ...(at.jenjang ? { class: at.jenjang as NonNullable<MapFilter['class']> } : {}),
    ...(at.unit ? { unitId: at.unit } : {}),
    ...(at.kegiatan ? { eventId: at.kegiatan } : {}),
    ...(/^20\d\d$/.test(at.kinerja) ? { year: Number(at.kinerja) } : {}),
  }
}

const asNumber = (sums: { achieved: number; required: number }, cap: string) => {
  const { numerator, denominator } = cappedPercent(sums, cap)
  return Number(numerator) / Number(denominator)
}

/** People as dots, in their order. */
export function dotsOf(people: readonly MappedPerson[], cap: string): Dot[] {
  return people.map((one) => ({
    value: asNumber(one, cap),
    performance: one.performance,
    near: one.near.length > 0,
    differs: one.simata !== null && one.simata.box !== one.box,
  }))
}

export function scaleFor(dots: readonly Dot[], { policy }: Pick<MapHead, 'policy'>): Scale {
  const cuts = { menengah: Number(policy.cuts.menengah), tinggi: Number(policy.cuts.tinggi) }
  return scaleOf(
    dots.map((dot) => dot.value),
    cuts,
    Number(policy.cap),
  )
}

/** Figures of one person as they are read: two decimals, because a rounded one could seem to lie across a line; nothing above the cap. */
export function figuresFor(one: MappedPerson, cap: string, language: Language) {
  const percent = fraction(one.achieved * 100, one.required)
  const limit = decimal(cap)
  const say = (text: string) => decimalWords(text, language)
  const above = atLeast(percent, limit)
  const interval = above || one.margin === null ? null : intervalOf(percent, one.margin)
  const to = interval && (atLeast(interval.to, limit) ? limit : interval.to)
  return {
    jpm: above ? `≥ ${say(cap)}` : say(decimalText(percent)),
    interval: interval && to && `${say(decimalText(interval.from, 1))}–${say(decimalText(to, 1))}`,
    achieved: say(decimalText(fraction(one.achieved, 100))),
    required: say(decimalText(fraction(one.required, 100))),
  }
}

/** A share as it is read: one decimal, half up. */
export const shareWords = (part: number, whole: number, language: Language): string =>
  whole === 0 ? '0' : decimalWords(percentText(fraction(part, whole), 1), language)

/** Two margins that are read alike need no range. */
export const sameMargin = ({ least, most }: { least: string; most: string }): boolean =>
  decimalText(decimal(least), 1) === decimalText(decimal(most), 1) || atLeast(decimal(least), decimal(most))

/** People of each band in the order of the axis. */
export const bandCounts = (people: readonly Pick<MappedPerson, 'performance'>[]) =>
  performances.map((performance) => ({ performance, people: people.filter((one) => one.performance === performance).length }))

/** The order of the keyboard: band by band, from left to right. */
export function walkOrder(dots: readonly Dot[]): number[] {
  const band = new Map(performances.map((one, at) => [one, at]))
  return dots
    .map((_, index) => index)
    .sort((a, b) => {
      const [one, two] = [dots[a], dots[b]]
      if (!one || !two) return a - b
      return (band.get(one.performance) ?? 0) - (band.get(two.performance) ?? 0) || one.value - two.value || a - b
    })
}

/** The dot nearest to a point, if it is within `reach` pixels; squares of distances, one pass. */
export function nearest(at: { xs: ArrayLike<number>; ys: ArrayLike<number> }, x: number, y: number, reach: number): number | null {
  let [found, best] = [-1, reach * reach]
  for (let index = 0; index < at.xs.length; index += 1) {
    const [dx, dy] = [(at.xs[index] ?? 0) - x, (at.ys[index] ?? 0) - y]
    const distance = dx * dx + dy * dy
    if (distance <= best) [found, best] = [index, distance]
  }
  return found < 0 ? null : found
}
