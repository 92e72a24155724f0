import { describe, expect, it } from 'vitest'
import { regency } from '../../../test/world/regency/regency.ts'
import { siasnColumns, siasnRows } from '../../../test/world/regency/siasn.ts'
import type { Cell } from './cell.ts'
import { columnsOf, templateColumns } from './columns.ts'
import { cellsOf, rowReader } from './person-row.ts'

const headings = siasnColumns(69)
const verdict = columnsOf(headings)
if (!('columns' in verdict)) throw new Error('The columns of the export must be understood')
const { columns } = verdict
const read = rowReader(columns)
const people = regency({ people: 300 })
const rows = siasnRows(people, 69)
const row = (changes: Record<string, Cell>): Cell[] =>
  headings.map((heading, index) => (heading in changes ? (changes[heading] ?? null) : (rows[0]?.[index] ?? null)))
const codes = (changes: Record<string, Cell>) => read(2, row(changes)).problems.map(({ column, code }) => [column, code])

describe('columns', () => {
  it('uses what the register needs and reads past the rest', () => {
    expect(columns).toMatchObject({ template: 'siasn-69', system: 'siasn', absent: [] })
    expect(columns.notStored).toEqual(
      expect.arrayContaining(['NIK', 'NPWP NOMOR', 'BPJS', 'AGAMA NAMA', 'JENIS KAWIN NAMA', 'NOMOR HP', 'ALAMAT', 'KPKN NAMA', 'EMAIL']),
    )
    expect(columns.used.length + columns.notStored.length).toBe(69)
    expect(columnsOf(siasnColumns(67))).toMatchObject({ columns: { template: 'siasn-67', absent: ['eselon'] } })
  })

  it('goes by headings in any order and any writing', () => {
    const shuffled = [...headings].reverse().map((heading) => ` ${heading.toLowerCase().replaceAll(' ', '_')} `)
    expect(columnsOf(shuffled)).toMatchObject({ columns: { template: 'siasn-69' } })
    expect(columnsOf(templateColumns.map((column) => column.heading))).toMatchObject({ columns: { template: 'nawa', system: 'nawa' } })
  })

  it('says what is missing and what stands there twice', () => {
    expect(columnsOf(['NIP', 'NAMA'])).toEqual({ missing: expect.arrayContaining(['TANGGAL LAHIR', 'UNOR NAMA']), recognised: 2 })
    expect(columnsOf([...headings, 'NIP'])).toEqual({ twice: ['NIP BARU', 'NIP'] })
  })
})

describe('a row', () => {
  it('of the synthetic regency is read without a finding, with the class it was made with', () => {
    for (const [index, cells] of rows.entries()) {
      const person = people[index]
      const found = read(index + 2, cells)
      expect(found.problems).toEqual([])
      expect(found).toMatchObject({ nip: person?.nip, class: person?.class })
      expect(found.record).toMatchObject({
        employment: person?.employment,
        birthDate: person?.birthDate,
        sex: person?.sex,
        grade: person?.grade,
      })
    }
  })

  it('keeps nothing that the register does not need', () => {
    const text = JSON.stringify(read(2, rows[0] ?? []))
    for (const heading of columns.notStored) {
      const value = (rows[0]?.[headings.indexOf(heading)] ?? '').replace(/^'/, '')
      if (/NIK|HP|NPWP|BPJS|ALAMAT|^EMAIL$/.test(heading) && value.length > 5) expect(text).not.toContain(value)
    }
  })

  it.each([
    [{ 'NIP BARU': 198609262015051000 }, [['NIP BARU', 'nip-numeric']]],
    [{ 'NIP BARU': '1.98E+17' }, [['NIP BARU', 'nip-scientific']]],
    [{ NAMA: '-' }, [['NAMA', 'empty']]],
    [{ 'TMT JABATAN': '2023-13-01' }, [['TMT JABATAN', 'date-month']]],
    [{ 'TANGGAL LAHIR': null }, [['TANGGAL LAHIR', 'empty']]],
    [{ 'GOL AKHIR NAMA': 'V/z' }, [['GOL AKHIR NAMA', 'grade-unknown']]],
    [{ 'KEDUDUKAN HUKUM NAMA': 'Entah' }, [['KEDUDUKAN HUKUM NAMA', 'standing-unknown']]],
    [{ 'UNOR NAMA': 'x'.repeat(301) }, [['UNOR NAMA', 'cell-too-long']]],
    [{ 'EMAIL GOV': 'bukan surel' }, [['EMAIL GOV', 'email-unreadable']]],
  ] as [Record<string, Cell>, string[][]][])('%j: %j', (changes, found) => {
    expect(codes(changes)).toEqual(found)
  })

  it('is held back by a formula in a column that is used, and keeps its cells for the way back', () => {
    const used = headings.indexOf('GOL AKHIR NAMA')
    const found = read(9, rows[0] ?? [], new Set([used, headings.indexOf('NIK')]))
    expect(found).toMatchObject({ record: null, problems: [{ code: 'cell-formula', column: 'GOL AKHIR NAMA' }] })
    expect(Object.keys(found.cells ?? {})).toEqual(columns.used.map((column) => column.column))
  })

  it('is only noticed where birth dates differ: courts correct them', () => {
    const person = people[0]
    const found = read(2, row({ 'TANGGAL LAHIR': '1971-01-01' }))
    expect(found.problems.map((problem) => problem.code)).toEqual(['nip-birth-differs'])
    expect(found.record).toMatchObject({ nip: person?.nip, birthDate: '1971-01-01' })
  })

  it('written back into its columns is read as the same record', () => {
    for (const cells of rows) {
      const { record } = read(2, cells)
      if (!record) throw new Error('must be read')
      const back = cellsOf(record, columns.used)
      const again = read(
        2,
        headings.map((heading) => back[heading] ?? null),
      )
      expect(again.record).toEqual(record)
    }
  })
})
