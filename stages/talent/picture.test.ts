import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paper } from '../../kit/chart/palette.ts'
import { boxes, performances } from './box.ts'
import { type Dot, scaleOf } from './layout.ts'
import { drawMap, type MapWords } from './picture.ts'

const words: MapWords = {
  label: 'Peta',
  boxes: Object.fromEntries(boxes.map((box) => [box, '1 orang'])) as MapWords['boxes'],
  bands: Object.fromEntries(performances.map((one) => [one, { name: [one], note: '' }])) as unknown as MapWords['bands'],
  parts: { rendah: 'Rendah', menengah: 'Menengah', tinggi: 'Tinggi' },
  axis: 'Potensial',
  percent: String,
}
const draw = (dots: readonly Dot[], width = 760, height = 508) => {
  const scale = scaleOf(
    dots.map((dot) => dot.value),
    { menengah: 60, tinggi: 80 },
    100,
  )
  return { scale, drawn: drawMap({ dots, scale, margin: 4.1, words }, { width, height }, { palette: paper, ground: '#fff' }) }
}
const dot = fc.record({
  ...{ value: fc.double({ min: 20, max: 100, noNaN: true }), performance: fc.constantFrom(...performances) },
  ...{ near: fc.boolean(), differs: fc.boolean() },
})

const beyond = (value: number): Dot => ({ value, performance: 'di-atas', near: false, differs: false })

describe('the picture of the map', () => {
  it('puts everybody at the own value, in the own band, and nobody over another', () =>
    fc.assert(
      fc.property(fc.array(dot, { maxLength: 300 }), (dots) => {
        const { scale, drawn } = draw(dots)
        const band = new Map(drawn.bands.map((one) => [one.performance, one]))
        for (const [index, one] of dots.entries()) {
          const [x, y] = [drawn.xs[index] ?? 0, drawn.ys[index] ?? 0]
          if (one.value < scale.cap) expect(x).toBeCloseTo(drawn.x(one.value), 6)
          else expect(x).toBeGreaterThanOrEqual(drawn.plot.capAt)
          const at = band.get(one.performance)
          expect(y).toBeGreaterThan(at?.top ?? 0)
          expect(y).toBeLessThan((at?.top ?? 0) + (at?.height ?? 0))
          for (let other = 0; other < index; other += 1) {
            const apart = Math.hypot(x - (drawn.xs[other] ?? 0), y - (drawn.ys[other] ?? 0))
            expect(apart).toBeGreaterThan(2 * drawn.radius)
          }
        }
      }),
      { numRuns: 30, examples: [[[beyond(100), beyond(99.67), beyond(20)]]] },
    ))

  it('holds nine thousand people in one band, smaller but each alone', () => {
    let seed = 7
    const next = () => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return seed / 2147483648
    }
    const dots = Array.from({ length: 9000 }, (): Dot => {
      const value = Math.min(100, 80 + 12 * (next() + next() + next() + next() - 2) * 1.7)
      return { value, performance: next() < 0.87 ? 'sesuai' : 'di-atas', near: false, differs: false }
    })
    const { drawn } = draw(dots)
    expect(drawn.radius).toBeGreaterThan(0.7)
    expect(drawn.svg.length).toBeLessThan(250_000)
    expect(drawn.plot.bottom).toBeLessThanOrEqual(508 - 50 + 0.001)
  })
})
