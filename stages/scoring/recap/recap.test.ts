import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { directoryOf, fileNames, listOf, pieceOf, remainingSeconds } from './pack.ts'
import { isNear, type RecapRow, recapOf, remarkOf, suppressed } from './recap.ts'
import { columns, lineOf, recapBook } from './recap-workbook.ts'

const row = (change: Partial<RecapRow> = {}): RecapRow => ({
  ...{
    runId: 'r',
    personId: 'p',
    nip: '197108091995032002',
    name: 'Wartini Sukmasari',
    position: null,
    unit: 'Bidang A',
    office: 'Dinas A',
  },
  ...{
    unitPath: [],
    class: 'administrator',
    assessedOn: '2023-12-18',
    instrumentStatus: 'tervalidasi-internal',
    recorded: true,
    withdrawn: false,
    objected: false,
  },
  ...{ achieved: 2400, required: 2700, category: 'cukup-optimal', purpose: 'pemetaan', cutOffs: { high: '90', middle: '78' }, margin: '1' },
  ...{ levels: [{ key: 'integritas', level: 200, required: 3 }], policyVersion: 3, standardVersion: 2, standing: 'pemetaan-internal' },
  ...change,
})

it('counts by class and category, and tells no figure of what waits, is in trial or counts no longer', () => {
  const rows = [
    row(),
    row({ category: 'optimal', achieved: 2700 }),
    row({ recorded: false }),
    row({ withdrawn: true }),
    row({ instrumentStatus: 'uji-coba' }),
    row({ achieved: null, category: null }),
  ]
  const recap = recapOf(rows, null)
  expect(recap).toMatchObject({ total: 6, waiting: 1, trial: 1, near: 0 })
  expect(recap.classes).toEqual([
    {
      ...{ class: 'administrator', total: 3, incomplete: 1, near: 0 },
      categories: [
        { category: 'optimal', count: 1 },
        { category: 'cukup-optimal', count: 1 },
        { category: 'kurang-optimal', count: 0 },
      ],
    },
  ])
  for (const hidden of rows.slice(2, 4)) expect(lineOf(hidden, 0).join(' ')).not.toMatch(/88,89|Cukup Optimal/)
})

it('tells no small group outside the section, nor one from which it would follow', () => {
  expect(suppressed([12, 7, 3, 0], 5)).toEqual([12, null, null, 0])
  expect(suppressed([12, 4, 3, 0], 5)).toEqual([12, null, null, 0])
  expect(suppressed([12, 7, 5, 0], 5)).toEqual([12, 7, 5, 0])
  expect(suppressed([3, 1], null)).toEqual([3, 1])
})

it('says what lies near a line', () => {
  expect(isNear(row({ margin: '1.12' }))).toBe(true)
  expect(isNear(row({ margin: '1.11' }))).toBe(false)
  expect(remarkOf(row({ margin: '6' }))).toBe('Di dekat batas; jangan dipakai untuk membedakan')
  expect(remarkOf(row({ objected: true }))).toBe('Ada keberatan yang terbuka')
})

it('writes a workbook in which a name is never a formula, and no column is a rank', async () => {
  expect(columns.map((one) => one.heading).join(' ')).not.toMatch(/PERINGKAT|RANK/)
  const bytes = await recapBook(
    { title: 'REKAP', lines: ['RAHASIA'] },
    [row({ name: '=HYPERLINK("http://x.example")', unit: '+1' })],
    recapOf([row()], null),
  )
  const parts = unzipSync(bytes)
  const sheet = Buffer.from(parts['xl/worksheets/sheet1.xml'] ?? '').toString('utf8')
  const strings = Buffer.from(parts['xl/sharedStrings.xml'] ?? '').toString('utf8')
  expect(sheet).not.toMatch(/<f[ >]/)
  expect(`${sheet}${strings}`).toContain('HYPERLINK')
})

it('puts pieces together to a ZIP that others can read', () => {
  const at = new Date('2024-01-12T01:02:03Z')
  const bodies = [Buffer.from('satu'), Buffer.from('dua'.repeat(1000)), Buffer.alloc(0)]
  const people = [1, 2, 2].map((nth) => ({
    office: 'Dinas Kependudukan',
    name: `Ny. É ${nth}`,
    nip: `19${nth}`,
    kind: 'laporan-individual',
  }))
  const names = fileNames(people)
  expect(names).toEqual([
    'dinas-kependudukan/ny-e-1_191_laporan-individual.pdf',
    'dinas-kependudukan/ny-e-2_192_laporan-individual.pdf',
    'dinas-kependudukan/ny-e-2_192_laporan-individual_2.pdf',
  ])
  const pieces = bodies.map((body, index) => pieceOf(names[index] ?? '', body, at))
  const zip = Buffer.concat([
    ...pieces.map((one) => one.bytes),
    directoryOf(
      pieces.map((one) => one.entry),
      at,
    ),
  ])
  const read = unzipSync(zip)
  expect(names.map((name) => Buffer.from(read[name] ?? []))).toEqual(bodies)
  expect(listOf([{ ...people[0], file: '=1', office: 'A;"B"' } as never]).toString('utf8')).toContain(`"'=1";"A;""B""";`)
})

it('tells the remaining time by the pace of this stretch, once there is one', () => {
  const begunAt = new Date('2024-01-12T01:00:00Z')
  const now = new Date('2024-01-12T01:00:10Z')
  expect(remainingSeconds({ begunAt, begunWith: 100, done: 120, total: 220, now })).toBe(50)
  expect(remainingSeconds({ begunAt, begunWith: 100, done: 102, total: 220, now })).toBeNull()
  expect(remainingSeconds({ begunAt, begunWith: 0, done: 220, total: 220, now })).toBeNull()
})
