import { describe, expect, it } from 'vitest'
import type { Cell } from '../register/import/cell.ts'
import { boxFrom, gradeOf, judgeList, type ListBeside, type ListRow, listHeading, listRow } from './list.ts'
import type { ListKind } from './list-api.ts'
import { listReasonWords } from './list-reasons.ts'

const nip = '198504172009032006'
const beside = (of: Partial<ListBeside> = {}): ListBeside => ({
  ...{ people: new Map([[nip, { id: 'p', name: 'Ani' }]]), standing: new Map(), today: '2024-01-03', self: null, ...of },
})
const headings: Record<ListKind, Cell[]> = { kinerja: ['NIP', 'Tahun', 'Predikat'], kotak: ['NIP Baru', 'Tanggal Penetapan', 'Kotak'] }

function judge(kind: ListKind, rows: readonly (readonly Cell[])[], of: Partial<ListBeside> = {}) {
  const read = listHeading(kind, headings[kind])
  if (!('heading' in read)) throw new Error('no heading')
  const found = rows.map((cells, at) => listRow(kind, read.heading, { line: at + 2, cells })).filter((row): row is ListRow => row !== null)
  return judgeList(found, beside(of)).map((row) => [row.verdict, row.value, ...row.problems.map((one) => one.code)])
}

describe('a list of grades', () => {
  it('takes the five words in any writing and refuses others', () => {
    expect(['SANGAT BAIK', 'Baik ', 'butuh-perbaikan', 'Kurang/Misconduct', 'Sangat  Kurang'].map(gradeOf)).toEqual([
      ...['sangat-baik', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang'],
    ])
    expect(['Hebat', '', '90'].map(gradeOf)).toEqual([null, null, null])
  })

  it('tells new from same and changed, and refuses with a reason that has its words', () => {
    expect(judge('kinerja', [[nip, '2023', 'Baik']])).toEqual([['new', 'baik']])
    expect(judge('kinerja', [[nip, 2023, 'Baik']], { standing: new Map([['p 2023', 'baik']]) })).toEqual([['same', 'baik']])
    expect(judge('kinerja', [[nip, '2023', 'Baik']], { standing: new Map([['p 2023', 'kurang']]) })).toEqual([['changed', 'baik']])
    const rows: Cell[][] = [
      ...[[nip, '2025', 'Baik'] as Cell[], [nip, 'dua', 'Baik'], [nip, '2022', null], [Number(nip), '2023', 'Baik'], [nip, '2021', 'A']],
      ...[[nip, '2020', 'Baik'] as Cell[], [nip, '2020', 'Kurang']],
    ]
    const found = judge('kinerja', rows)
    expect(found.map(([verdict, , ...codes]) => [verdict, ...codes])).toEqual([
      ...[
        ['refused', 'year-future'],
        ['refused', 'year-unreadable'],
        ['refused', 'empty'],
        ['refused', 'nip-numeric'],
      ],
      ...[['refused', 'grade-unknown'], ['new'], ['refused', 'list-twice']],
    ])
    for (const [, , ...codes] of found)
      for (const code of codes) expect(listReasonWords({ code: String(code), data: { line: 7 } }).reason.length).toBeGreaterThan(5)
  })

  it('refuses the own row and columns that are missing', () => {
    expect(judge('kinerja', [[nip, '2023', 'Baik']], { self: 'p' })).toEqual([['refused', 'baik', 'own-grade']])
    expect(listHeading('kinerja', ['NIP', 'Nama'])).toEqual({ missing: ['TAHUN', 'PREDIKAT KINERJA'], recognised: 1 })
  })
})

describe('a list of boxes', () => {
  it('takes 1 to 9 and never Roman numbers, which some count from the other end', () => {
    expect(['7', 'Kotak 7', 7, '0', '10'].map((text) => boxFrom(String(text)))).toEqual([7, 7, 7, null, null])
    expect(judge('kotak', [[nip, '31-12-2023', 'VII']])).toEqual([['refused', null, 'box-roman']])
    expect(judge('kotak', [[nip, '2023-12-31', '7']])).toEqual([['new', '7']])
    expect(judge('kotak', [[nip, '04-01-2024', '7']])).toEqual([['refused', '7', 'date-future']])
  })
})
