// Files that are broken, wrong or made to harm: each ends in one refusal, or in rows that are held back.
import { randomBytes } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../../../kit/refusal.ts'
import { type Employee, regency } from '../../../test/world/regency/regency.ts'
import { siasnColumns, siasnRows, writeSiasnExport } from '../../../test/world/regency/siasn.ts'
import type { ReadRow } from './person-row.ts'
import { readSheet, sheetLimits } from './sheet.ts'
import { decodeText, encodingOf, fileKind, overlongCell, separatorOf } from './text.ts'

const people = regency({ people: 12 })
const columns = siasnColumns()
const rows = siasnRows(people)

async function read(bytes: Uint8Array): Promise<ReadRow[]> {
  const found: ReadRow[] = []
  for await (const piece of readSheet(bytes)) if ('rows' in piece) found.push(...piece.rows)
  return found
}
async function refusal(bytes: Uint8Array): Promise<[string, Refusal['data']]> {
  const error = await read(bytes).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof Refusal)) throw new Error(`Not refused: ${error}`)
  return [error.code, error.data]
}
type Value = string | number | null
const workbook = async (table: Value[][], cells?: Map<string, { formula: string }>) =>
  Buffer.from(await writeXlsx({ sheets: [{ name: 'Data', rows: table, ...(cells ? { cells } : {}) }] }))
const withCell = (heading: string, value: Value) =>
  rows.map((row, nth) => row.map((cell, index) => (nth === 0 && columns[index] === heading ? value : cell)))

describe('not a list at all', () => {
  it('an empty file, a PDF with another name, a page, a picture, another archive', async () => {
    expect(await refusal(Buffer.alloc(0))).toEqual(['register.file-empty', {}])
    expect(await refusal(Buffer.from('  \r\n \r\n'))).toEqual(['register.file-empty', {}])
    expect(await refusal(Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj'))).toEqual(['register.file-kind', { found: 'pdf' }])
    expect(await refusal(Buffer.from('<html><table><tr><td>NIP</td></tr></table></html>'))).toEqual([
      'register.file-kind',
      { found: 'page' },
    ])
    expect(await refusal(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]))).toEqual([
      'register.file-kind',
      { found: 'unknown' },
    ])
    expect(await refusal(zip([['word/document.xml', Buffer.from('<w/>')]]))).toEqual(['register.file-kind', { found: 'zip' }])
  })

  it('a workbook of before 2007 and one with a password are told apart', async () => {
    const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504)])
    expect(await refusal(ole)).toEqual(['register.file-kind', { found: 'xls' }])
    expect(await refusal(Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]))).toEqual(['register.file-encrypted', {}])
  })

  it('a workbook cut off anywhere, or with bytes turned over, is refused and never read wrongly', async () => {
    const whole = await writeSiasnExport(people, { format: 'xlsx' })
    for (const part of [0.02, 0.3, 0.6, 0.95, 0.999]) {
      expect((await refusal(whole.subarray(0, Math.floor(whole.length * part))))[0]).toBe('register.file-damaged')
    }
    for (let at = 0; at < whole.length; at += 997) {
      const bent = Buffer.from(whole)
      bent.writeUInt8(255 - bent.readUInt8(at), at)
      const outcome = await read(bent).then(
        (found) => found.length,
        (error: unknown) => (error instanceof Refusal ? error.code : Promise.reject(error)),
      )
      expect(outcome).toBeDefined()
    }
  })
})

describe('archives made to burst', () => {
  it('a bomb is stopped at the limit', async () => {
    const bomb = Buffer.concat(Array.from({ length: 240 }, () => Buffer.alloc(1024 * 1024, 0x20)))
    const file = zip([
      ['xl/workbook.xml', Buffer.from('<workbook/>')],
      ['xl/worksheets/sheet1.xml', bomb],
    ])
    expect(file.length).toBeLessThan(400_000)
    const before = process.memoryUsage.rss()
    expect((await refusal(file))[0]).toBe('register.file-archive')
    expect(process.memoryUsage.rss() - before).toBeLessThan(120 * 1024 * 1024)
  })

  it('too many entries', async () => {
    const entries = Array.from({ length: 600 }, (_, nth) => [`xl/media/${nth}.xml`, Buffer.from('x')] as const)
    expect((await refusal(zip([['xl/workbook.xml', Buffer.from('<workbook/>')], ...entries])))[0]).toBe('register.file-archive')
  })
})

describe('tables made to burst', () => {
  it('200 columns', async () => {
    const wide = Array.from({ length: 200 }, (_, nth) => `KOLOM ${nth}`)
    expect(await refusal(await workbook([wide, wide]))).toEqual(['register.file-columns', { columns: 200, limit: sheetLimits.columns }])
  })

  it('a cell of ten megabytes', async () => {
    const huge = 'x'.repeat(10 * 1024 * 1024)
    expect(await refusal(Buffer.from(`${columns.join(';')}\r\n${huge};1\r\n`))).toMatchObject([
      'register.file-cell',
      { line: 2, column: 1 },
    ])
    // letters that do not compress, or the archive's own limit would come first
    const mixed = randomBytes(5 * 1024 * 1024).toString('hex')
    expect((await refusal(inWorkbook(`<row r="2"><c r="A2" t="inlineStr"><is><t>${mixed}</t></is></c></row>`)))[0]).toBe(
      'register.file-cell',
    )
  })

  it('more rows than an agency has people', async () => {
    const line = `${(rows[0] ?? []).join(';')}\r\n`
    expect(await refusal(Buffer.from(`${columns.join(';')}\r\n${line.repeat(sheetLimits.rows + 1)}`))).toEqual([
      'register.file-rows',
      { limit: sheetLimits.rows },
    ])
  }, 60_000)

  it('headings that are missing or stand there twice, and a list without rows', async () => {
    expect(
      await refusal(
        await workbook([
          ['NIP', 'NAMA'],
          ['1', 'x'],
        ]),
      ),
    ).toMatchObject(['register.columns-missing', { columns: expect.arrayContaining(['UNOR NAMA']) }])
    expect(await refusal(await workbook([[...columns, 'NIP'], ...rows]))).toEqual([
      'register.columns-twice',
      { first: 'NIP BARU', second: 'NIP' },
    ])
    expect(await refusal(await workbook([columns]))).toEqual(['register.file-no-rows', {}])
  })
})

describe('rows that are held back', () => {
  const held = async (table: Value[][], cells?: Map<string, { formula: string }>) =>
    (await read(await workbook([columns, ...table], cells))).flatMap((row) =>
      row.problems.map(({ column, code }) => [row.line, column, code]),
    )

  it('a NIP in scientific notation, a NIP as a number, an impossible date', async () => {
    expect(await held(withCell('NIP BARU', '1.98E+17'))).toEqual([[2, 'NIP BARU', 'nip-scientific']])
    expect(await held(withCell('NIP BARU', 198609262015051000))).toEqual([[2, 'NIP BARU', 'nip-numeric']])
    expect(await held(withCell('TMT JABATAN', '31-02-2020'))).toEqual([[2, 'TMT JABATAN', 'date-day']])
  })

  it('a formula, also one whose result looks right', async () => {
    const at = columns.indexOf('GOL AKHIR NAMA')
    expect(await held(rows, new Map([[`1,${at}`, { formula: '"III/"&"a"' }]]))).toContainEqual([2, 'GOL AKHIR NAMA', 'cell-formula'])
    // one beyond the columns that are used harms nobody
    const aside = columns.indexOf('NIK')
    expect(await held(rows, new Map([[`1,${aside}`, { formula: '1+1' }]]))).toEqual([])
  })

  it('a formula in a text file, but not digits that are kept as text by one', async () => {
    const text = (heading: string, value: string) =>
      Buffer.from(
        [columns, ...withCell(heading, value)]
          .map((row) => row.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(';'))
          .join('\n'),
      )
    const problems = async (bytes: Uint8Array) =>
      (await read(bytes)).flatMap((row) => row.problems.map(({ column, code }) => [row.line, column, code]))
    expect(await problems(text('NAMA', '=HYPERLINK("http://a.contoh.test")'))).toEqual([[2, 'NAMA', 'cell-formula']])
    const nip = people[0]?.nip ?? ''
    const kept = (await read(text('NIP BARU', `="${nip}"`)))[0]
    expect([kept?.nip, kept?.problems]).toEqual([nip, []])
  })

  it('finds a cell that is too long before it is read, and no quote misleads it', () => {
    const long = 'x'.repeat(200)
    expect(overlongCell(`a;b\n1;${long}`, ';', 100)).toEqual({ line: 2, column: 2 })
    expect(overlongCell(`"${long.replaceAll('xx', ';\n')}"`, ';', 100)).toEqual({ line: 1, column: 1 })
    expect(overlongCell(`a;5" pipa;c\n`.repeat(50), ';', 100)).toBeNull()
    expect(overlongCell(`"a ""b"" c";d\n`.repeat(50), ';', 100)).toBeNull()
    expect(overlongCell(`a;"${'y'.repeat(100)}";c`, ';', 100)).toBeNull()
  })
})

describe('how many rows to expect', () => {
  const expected = async (bytes: Uint8Array) => {
    for await (const piece of readSheet(bytes)) if ('expected' in piece) return piece.expected
    return null
  }

  it('is known before the first row is read, from a workbook and from a text file', async () => {
    expect(await expected(await writeSiasnExport(people, { format: 'xlsx' }))).toBe(people.length)
    expect(await expected(await workbook([columns, ...rows]))).toBe(people.length)
    expect(await expected(await writeSiasnExport(people, { format: 'csv' }))).toBe(people.length)
  })

  it('is not believed beyond the limit', async () => {
    expect(await expected(Buffer.from(`NIP;NAMA\n${'\n'.repeat(sheetLimits.rows + 1)}`)).catch(() => 'refused')).not.toBeTypeOf('number')
  })
})

describe('texts of Indonesian offices', () => {
  const read2 = async (bytes: Uint8Array) => (await read(bytes)).map((row) => [row.nip, row.name, row.problems.length])
  const named = people.map((person, nth): Employee => (nth === 0 ? { ...person, name: 'Renée Cañizares' } : person))
  const expected = named.map((person) => [person.nip, person.name, 0])

  it.each([',', ';', '\t'] as const)('separated by %j, in every encoding', async (separator) => {
    const text = (await writeSiasnExport(named, { format: 'csv', separator })).toString('utf8').replace(/^\ufeff/, '')
    const utf16 = Buffer.from(text, 'utf16le')
    const files = [
      Buffer.from(text, 'utf8'),
      Buffer.from(`\ufeff${text}`, 'utf8'),
      Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
      Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]),
      utf16,
      Buffer.from(utf16).swap16(),
      Buffer.from(text, 'latin1'),
      Buffer.from(`sep=${separator}\r\n${text}`, 'latin1'),
    ]
    for (const file of files) expect(await read2(file)).toEqual(expected)
  })

  it('finds kinds, encodings and separators', () => {
    expect(fileKind(Buffer.from('NIP;NAMA'))).toBe('text')
    expect(encodingOf(Buffer.from('caf\u00e9', 'latin1'))).toBe('windows-1252')
    expect(decodeText(Buffer.from([0x93, 0x41, 0x94]))).toBe('\u201cA\u201d')
    expect(separatorOf('"a;b;c;d",e,f\n')).toEqual({ separator: ',', start: 0 })
    expect(separatorOf('sep=;\r\na,b;c')).toEqual({ separator: ';', start: 7 })
  })

  it('a title above the headings is read past, and line numbers stay those of the file', async () => {
    const table = await workbook([['DAFTAR PEGAWAI KABUPATEN CONTOH'], [], columns, ...rows])
    const found = await read(table)
    expect(found.map((row) => row.line)).toEqual(rows.map((_, nth) => nth + 4))
  })
})

/** A ZIP by hand, so that it can be made wrong. */
function zip(entries: readonly (readonly [name: string, content: Buffer])[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of entries) {
    const packed = deflateRawSync(content)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(8, 8)
    head.writeUInt32LE(packed.length, 18)
    head.writeUInt32LE(content.length, 22)
    head.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(content.length, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(at, 42)
    parts.push(head, Buffer.from(name), packed)
    directory.push(entry, Buffer.from(name))
    at += 30 + name.length + packed.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, list, end])
}

/** The least workbook around some rows of XML, under a proper row of headings. */
function inWorkbook(xml: string): Buffer {
  const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const heading = columns.map((name) => `<c t="inlineStr"><is><t>${name}</t></is></c>`).join('')
  return zip([
    ['[Content_Types].xml', Buffer.from('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>')],
    [
      '_rels/.rels',
      Buffer.from(`<Relationships><Relationship Id="r1" Type="${types}/officeDocument" Target="xl/workbook.xml"/></Relationships>`),
    ],
    ['xl/workbook.xml', Buffer.from(`<workbook xmlns:r="${types}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`)],
    [
      'xl/_rels/workbook.xml.rels',
      Buffer.from(`<Relationships><Relationship Id="rId1" Type="${types}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`),
    ],
    ['xl/worksheets/sheet1.xml', Buffer.from(`<worksheet><sheetData><row r="1">${heading}</row>${xml}</sheetData></worksheet>`)],
  ])
}
