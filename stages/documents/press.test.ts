import { createHash } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { pdfPages } from '../../test/world/pdf-text.ts'
import { competenciesWith, flat, reportSource } from '../../test/world/report-source.ts'
import type { ReportSource } from '../scoring/report.ts'
import { reportOf } from '../scoring/report.ts'
import { reportCharts } from '../scoring/report-charts.ts'
import { closePress, render } from './press.ts'
import { type Draft, print } from './print.ts'

afterAll(closePress)

function draftOf(source: ReportSource): Draft {
  const data = reportOf(source)
  const common = {
    kind: 'laporan-individual',
    title: data.frame.title,
    object: 'run:1',
    series: 'sitting:1',
    subjects: [],
    unitPath: [],
  } as const
  return { ...common, template: 'stages/scoring/laporan-individual.typ', data, files: reportCharts(source) }
}

const bare = (words: string) => words.replace(/\s/g, '')
const textOf = (pdf: Buffer) => pdfPages(pdf).join('')

describe('the press', () => {
  it('prints a tagged PDF/UA-1 with language and title', async () => {
    const { pdf, pages } = await print(draftOf(reportSource()), 'https://penilaian.contoh.go.id/')
    const raw = pdf.toString('latin1')
    expect(pages).toBe(3)
    expect(raw).toContain('/StructTreeRoot')
    expect(raw).toMatch(/\/Lang\s*\(id-ID\)/)
    expect(raw).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/)
    expect(raw).toContain('<dc:title>')
    expect(raw).toContain('Laporan Individual Hj. Wartini Sukmasari')
  })

  it('gives the same bytes for the same data', async () => {
    const draft = draftOf(reportSource())
    const prints = await Promise.all([print(draft, null), print(draft, null), print(draft, null), print(draft, null)])
    const hashes = prints.map(({ pdf }) => createHash('sha256').update(pdf).digest('hex'))
    expect(new Set(hashes).size).toBe(1)
  })

  it('takes data as text and never as markup', async () => {
    const base = reportSource()
    const name = '#panic("x") *tebal* $x^2$ \\u{1F600} <label> @ref // x'
    const { pdf } = await print(draftOf({ ...base, person: { ...base.person, name, frontTitle: null, backTitle: null } }), null)
    expect(textOf(pdf)).toContain(bare(name))
  })

  it('says where a template went wrong', async () => {
    const broken = render({ template: 'stages/scoring/laporan-individual.typ', data: {} })
    await expect(broken).rejects.toThrow(/laporan-individual\.typ was not printed: .*dictionary does not contain key "data".*line \d+/)
    await expect(render({ template: 'stages/documents/absent.typ', data: {} })).rejects.toThrow(/absent\.typ was not printed/)
  })

  it('prints on after a template went wrong, and after it was closed', async () => {
    await closePress()
    expect((await print(draftOf(reportSource()), null)).pages).toBe(3)
  })

  it('refuses when too much waits, and prints all that it took', async () => {
    const draft = draftOf(reportSource())
    const sheet = { template: draft.template, data: {}, files: {} }
    const results = await Promise.allSettled(Array.from({ length: 260 }, () => render(sheet)))
    const busy = results.filter((one) => one.status === 'rejected' && /waiting/.test(String(one.reason)))
    expect(busy.length).toBeGreaterThan(0)
    expect(busy.length).toBeLessThanOrEqual(60)
  })
})

describe('the individual report on paper', () => {
  it('shows standing, status, versions, fingerprint and RAHASIA on every page', async () => {
    const { pdf, pages } = await print(draftOf(reportSource()), null)
    expect(pages).toBe(3)
    pdfPages(pdf).forEach((text, index) => {
      for (const words of [
        'Pemetaan internal, untuk pengembangan saja',
        'Alat ukur tervalidasi internal',
        'Ketentuan versi 3. SKJ versi 2. Sidik data',
        'Konsep, belum disetujui Ketua Tim',
        'RAHASIA',
        'CONTOH',
        `Halaman ${index + 1} dari 3`,
      ])
        expect(text, words).toContain(bare(words))
    })
    expect(textOf(pdf)).toContain(bare('88,89 % JPM: Cukup Optimal'))
  })

  it('never cuts a name, however long', async () => {
    const base = reportSource()
    const words = Array.from({ length: 14 }, (_, index) => `Namapanjangsekali${index}`)
    const back = 'S.Psi., S.H., M.M., M.Si., M.Ak., Ph.D.'
    const source = { ...base, person: { ...base.person, name: words.join(' '), frontTitle: 'Prof. Dr. dr. Hj. R.A.', backTitle: back } }
    const text = textOf((await print(draftOf(source), null)).pdf)
    for (const word of [...words, 'M.Ak.', 'Ph.D.']) expect(text).toContain(word)
  })

  it('prints Latin letters with every mark, and an empty box for what the typeface lacks', async () => {
    const named = (name: string) => draftOf({ ...reportSource(), person: { ...reportSource().person, name } })
    expect(textOf((await print(named('Ðặng Ērika Żółć'), null)).pdf)).toContain('ĐặngĒrikaŻółć'.replace('Đ', 'Ð'))
    expect(textOf((await print(named('Siti 王 😀 Wahyuni – “é”'), null)).pdf)).toContain(bare('Siti □ □ Wahyuni – “é”'))
  })

  it('says that there is no JPM where a competency has no level', async () => {
    const base = reportSource()
    const run = { ...base.run, achieved: null, category: null }
    const levels = [300, null, 200, 300, 400, 200, 100, 300, 300]
    const text = textOf((await print(draftOf({ ...base, run, competencies: competenciesWith(levels, flat(3)) }), null)).pdf)
    expect(text).toContain(bare('JPM tidak dihitung.'))
    expect(text).toContain(bare('Belum dapat disimpulkan.'))
  })
})
