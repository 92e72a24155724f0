import { describe, expect, it } from 'vitest'
import { jpmLine, jpmWords } from './jpm-line.ts'
import { gapWords, levelWords } from './level.ts'
import { levelBar, levelBarWords } from './level-bar.ts'
import { paper, screen } from './palette.ts'
import { radar, radarWords } from './radar.ts'
import { element, hatch, words } from './svg.ts'

const count = (svg: string, part: string) => svg.split(part).length - 1
const axes = [
  { label: 'Integritas', level: 300, required: 300 },
  { label: 'Kerjasama', level: 150, required: 300 },
  { label: 'Pengembangan Diri dan Orang Lain', level: 400, required: 300 },
]

describe('levels in words', () => {
  it('writes hundredths with a decimal comma and only the decimals there are', () => {
    expect([300, 250, 267, 0, null].map((level) => levelWords(level))).toEqual(['3', '2,5', '2,67', '0', '–'])
    expect(levelWords(250, 'en')).toBe('2.5')
  })
  it('writes a gap with its sign', () => {
    expect([100, 0, -150, null].map((gap) => gapWords(gap))).toEqual(['+1', '0', '−1,5', '–'])
  })
})

describe('svg', () => {
  it('escapes texts and attributes', () => {
    const svg = words(['<b> & "x"'], { x: 0, y: 0 }, { fill: '"' })
    expect(svg).toContain('&lt;b&gt; &amp; &quot;x&quot;')
    expect(svg).toContain('fill="&quot;"')
  })
  it('writes numbers with two decimals at most and no negative zero', () => {
    expect(element('rect', { x: 1 / 3, y: -0.0001, width: 2, rx: undefined })).toBe('<rect x="0.33" y="0" width="2"/>')
  })
  it('keeps every stroke of a hatch inside its box', () => {
    const box = { x: 10, y: 5, width: 24.6, height: 10 }
    const numbers = hatch(box).match(/-?[\d.]+ -?[\d.]+/g) ?? []
    expect(numbers.length).toBeGreaterThan(4)
    for (const pair of numbers) {
      const [x = 0, y = 0] = pair.split(' ').map(Number)
      expect(x).toBeGreaterThanOrEqual(10)
      expect(x).toBeLessThanOrEqual(34.6)
      expect(y).toBeGreaterThanOrEqual(5)
      expect(y).toBeLessThanOrEqual(15)
    }
  })
})

describe('level bar', () => {
  it('fills what was reached and hatches what is missing', () => {
    const bar = levelBar({ level: 150, required: 300 }, paper)
    expect(count(bar, `fill="${paper.accent}"`)).toBe(2)
    expect(count(bar, `fill="${paper.attentionSoft}"`)).toBe(2)
  })
  it('hatches nothing at or above the standard', () => {
    expect(levelBar({ level: 300, required: 300 }, paper)).not.toContain(paper.attention)
    expect(levelBar({ level: 500, required: 100 }, paper)).not.toContain(paper.attention)
  })
  it('draws no level where there is none', () => {
    const bar = levelBar({ level: null, required: 300 }, paper)
    expect(bar).not.toContain(paper.accent)
    expect(count(bar, 'stroke-dasharray')).toBe(5)
    expect(levelBarWords({ level: null, required: 300 })).toBe('Level tidak dihitung, standar 3')
  })
  it('says the same in words, in both languages', () => {
    expect(levelBarWords({ level: 250, required: 300 })).toBe('Level 2,5 dari 5, standar 3')
    expect(levelBar({ level: 250, required: 300 }, screen, { language: 'en' })).toContain('aria-label="Level 2.5 of 5, standard 3"')
  })
})

describe('radar', () => {
  it('marks a shortfall with a hollow square and everything else with a dot', () => {
    const svg = radar(axes, paper)
    expect(count(svg, '<circle')).toBe(2)
    expect(count(svg, `stroke="${paper.attention}"`)).toBe(1)
  })
  it('leaves a hole where there is no level instead of drawing a zero', () => {
    const svg = radar([{ label: 'A', level: null, required: 300 }, ...axes], paper)
    expect(svg).not.toContain('fill-opacity="0.16"')
    expect(radarWords([{ label: 'A', level: null, required: 300 }])).toContain('A tanpa level, standar 3')
  })
  it('folds long labels and loses no word of them', () => {
    const svg = radar(axes, paper)
    expect(svg).toContain('Pengembangan Diri')
    expect(svg).toContain('dan Orang Lain')
  })
  it('wants three axes and draws no NaN', () => {
    expect(() => radar(axes.slice(0, 2), paper)).toThrow(RangeError)
    expect(radar(axes, paper)).not.toContain('NaN')
  })
  it('takes its colours from the page when asked to', () => {
    expect(radar(axes, screen)).toContain('fill="var(--accent)"')
    expect(radar(axes, screen)).not.toContain('font-family')
  })
})

describe('line of the job-person match', () => {
  const scale = { value: 88.89, text: '88,89', lines: [78, 90], parts: ['Kurang', 'Cukup', 'Optimal'] }
  it('shows the value as a dot between its lines', () => {
    const svg = jpmLine(scale, paper)
    expect(count(svg, '<circle')).toBe(1)
    expect(svg).toContain('88,89')
    expect(svg).not.toContain('NaN')
  })
  it('points beyond its end for a value that lies outside', () => {
    for (const value of [20, 500]) expect(jpmLine({ ...scale, value }, paper)).not.toContain('<circle')
  })
  it('draws a band only when there is one', () => {
    const band = { from: 82.8, to: 95, fromText: '82,8', toText: '95,0' }
    expect(jpmLine(scale, paper)).not.toContain('82,8')
    expect(jpmLine({ ...scale, band }, paper)).toContain('82,8')
    expect(jpmWords({ ...scale, band })).toContain('Rentang ketelitian 82,8 sampai 95,0.')
  })
  it('gives a boundary to the better part', () => {
    expect(jpmWords({ ...scale, value: 90, text: '90,00' })).toContain('pada bagian Optimal')
    expect(jpmWords({ ...scale, value: 89.99, text: '89,99' })).toContain('pada bagian Cukup')
  })
})
