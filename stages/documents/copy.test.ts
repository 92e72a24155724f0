import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { afterAll, expect, it } from 'vitest'
import { pdfPages } from '../../test/world/pdf-text.ts'
import { reportSource } from '../../test/world/report-source.ts'
import { reportOf } from '../scoring/report.ts'
import { reportCharts } from '../scoring/report-charts.ts'
import { carriesReader, copyWords, readerWords } from './copy.ts'
import { stamped } from './copy-print.ts'
import { closePress } from './press.ts'
import { print } from './print.ts'

afterAll(closePress)

const draft = () => {
  const source = reportSource()
  const place = { object: 'run:1', series: 'sitting:1', subjects: [], unitPath: [] }
  const template = 'stages/scoring/laporan-individual.typ'
  return { kind: 'laporan-individual' as const, title: 'Laporan', ...place, template, data: reportOf(source), files: reportCharts(source) }
}

it('says who holds the copy, why, and when in local time', () => {
  const at = new Date('2024-01-11T18:00:00Z')
  const reader = readerWords('Hesti Gandasasmita', 'ketua-tim', 'Asesor Ahli Madya')
  expect(copyWords({ number: 2, reader, at, zone: 'WIB' })).toBe('Salinan 2 untuk Hesti Gandasasmita, Ketua Tim, 12 Januari 2024')
  expect(readerWords('Rukmini Halimun', undefined, 'Arsiparis')).toBe('Rukmini Halimun, Arsiparis')
})

it('leaves papers alone that come back signed', () => {
  expect(['laporan-individual', 'rekap-kegiatan', 'salinan-data'].every(carriesReader)).toBe(true)
  expect(['surat', 'berita-acara', 'daftar-hadir'].some(carriesReader)).toBe(false)
})

it('stamps every page, and keeps tags, pages and text', async () => {
  const { pdf, pages } = await print(draft(), null)
  const before = Buffer.from(pdf)
  const words = 'Salinan 2 untuk Hesti Gandasasmita, Ketua Tim, 12 Januari 2024'
  const copy = await stamped(pdf, words)
  expect(pdf).toEqual(before)
  const [old, text] = [pdfPages(pdf), pdfPages(copy)]
  expect(text).toHaveLength(pages)
  for (const [index, page] of text.entries()) expect(page).toBe(`${old[index]}${words.replace(/\s/g, '')}`)
  expect(await structure(copy)).toEqual(await structure(pdf))
})

it('shortens a reader who would not fit, and writes what the typeface lacks as a question mark', async () => {
  const { pdf } = await print(draft(), null)
  const copy = pdfPages(await stamped(pdf, `Salinan 1 untuk 漢${' Kepala Badan Kepegawaian'.repeat(12)}`))
  expect(copy[0]).toMatch(/Salinan1untuk\?KepalaBadan.*…$/)
})

/** Marked, in which language, how many elements hang under the root, and on which pages marks lie. */
async function structure(pdf: Uint8Array) {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  return {
    marked: document.catalog.lookup(PDFName.of('MarkInfo'), PDFDict).toString(),
    language: document.catalog.get(PDFName.of('Lang'))?.toString(),
    metadata: document.catalog.has(PDFName.of('Metadata')),
    root: root.keys().map(String).sort(),
    pages: document.getPages().map((page) => page.node.get(PDFName.of('StructParents'))?.toString()),
    title: document.getTitle(),
    made: document.getCreationDate()?.toISOString(),
  }
}
