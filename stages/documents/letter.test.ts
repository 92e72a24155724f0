import { describe, expect, it } from 'vitest'
import { letterOf } from './letter.ts'
import { letterDefaults } from './letter-defaults.ts'
import { exampleFacts, letterKindNames, letterKinds } from './letter-kinds.ts'
import { fieldsOf, numberOf, numbersFrom, templateFields, templateProblems } from './letter-template.ts'
import { blocksOf, filled, notYet, problemsOf } from './letter-text.ts'
import { countSpelled, spelled } from './spelled.ts'

const known = { names: ['nama', 'tempat'], lists: ['peserta'] }
const facts = { values: { nama: 'Wulan', tempat: '' }, lists: { peserta: { columns: [{ name: 'No.', share: 0 }], rows: [['1']] } } }

describe('the text of a template', () => {
  it('says where an unknown name or an open bracket stands', () => {
    expect(problemsOf('Kepada {{nama}}\ndi {{kota}} dan {{ tempat }}', known)).toEqual([{ line: 2, column: 4, found: '{{kota}}' }])
    expect(problemsOf('Yth. {{nama', known)).toEqual([{ line: 1, column: 6, found: '{{nama' }])
    expect(problemsOf('{{daftar:peserta}}', known)).toEqual([])
    expect(problemsOf('  {{daftar:tim}}', known)).toEqual([{ line: 1, column: 3, found: '{{daftar:tim}}' }])
    // a table stands on a line of its own
    expect(problemsOf('lihat {{daftar:peserta}}', known)).toEqual([{ line: 1, column: 7, found: '{{daftar:peserta}}' }])
  })

  it('dots what is not known yet', () => {
    expect(filled('{{nama}} di {{tempat}}', facts.values)).toBe(`Wulan di ${notYet}`)
  })

  it('becomes paragraphs, lists, details and tables', () => {
    const text =
      'Satu\nbaris.\n\nhari : Senin\ntempat : {{nama}}\n\n1. pertama;\n2. kedua.\na. huruf\n\n{{daftar:peserta}}\nSesudah tabel, pukul 07.30 : tepat waktu sekali ya benar begitu'
    expect(blocksOf(text, facts)).toEqual([
      { kind: 'paragraph', text: 'Satu baris.' },
      {
        kind: 'pairs',
        rows: [
          { term: 'hari', text: 'Senin' },
          { term: 'tempat', text: 'Wulan' },
        ],
      },
      { kind: 'list', style: '1', items: ['pertama;', 'kedua.'] },
      { kind: 'list', style: 'a', items: ['huruf'] },
      { kind: 'table', ...facts.lists.peserta },
      { kind: 'pairs', rows: [{ term: 'Sesudah tabel, pukul 07.30', text: 'tepat waktu sekali ya benar begitu' }] },
    ])
  })

  it('leaves nothing behind of a table without rows', () => {
    expect(blocksOf('{{daftar:kosong}}', { ...facts, lists: { kosong: { columns: [], rows: [] } } })).toEqual([])
  })
})

describe('numbers', () => {
  it('are written by the pattern of the agency', () => {
    expect(numberOf('800.1.3.3/{{nomor}}/BKPSDM/{{bulan}}/{{tahun}}', '0412', '2023-12-04')).toBe('800.1.3.3/0412/BKPSDM/XII/2023')
  })

  it('follow each other with the same number of digits', () => {
    expect(numbersFrom('A-0099', 3)).toEqual(['A-0099', 'A-0100', 'A-0101'])
    expect(numbersFrom('tanpa angka', 1)).toBeNull()
  })

  it.each([
    [0, 'nol'],
    [11, 'sebelas'],
    [19, 'sembilan belas'],
    [100, 'seratus'],
    [1_000, 'seribu'],
    [2_268, 'dua ribu dua ratus enam puluh delapan'],
    [1_001_115, 'satu juta seribu seratus lima belas'],
  ])('%i is spelled "%s"', (value, words) => expect(spelled(value)).toBe(words))

  it('stand before their words', () => expect(countSpelled(2268)).toBe('2.268 (dua ribu dua ratus enam puluh delapan)'))
})

describe.each(letterKindNames)('the shipped template of %s', (kind) => {
  const template = letterDefaults[kind]

  it('can be filled, and writes no field that its form does not print', () => {
    expect(templateProblems(kind, template)).toEqual([])
    const printed = fieldsOf[letterKinds[kind].form]
    expect(templateFields.filter((field) => template.body[field] !== '' && !printed.includes(field))).toEqual([])
  })

  it('leaves nothing open once it has number, date and signer', () => {
    const agency = { name: 'Kabupaten Contoh', letterhead: ['Kabupaten Contoh'], address: '', city: 'Kota Contoh', logo: null }
    const signer = { office: 'Kepala BKPSDM', name: 'Kartika', nip: null, rank: null, substitute: null }
    const of = { installation: 'nyata', agency, kind, template, facts: exampleFacts(kind), signer, madeAt: new Date(0) } as const
    const letter = letterOf({ ...of, number: '800/1', dated: '2023-12-04' })
    expect(JSON.stringify(letter)).not.toContain(notYet)
    expect(JSON.stringify(letter)).not.toContain('{{')
    expect(letter.draft).toBe(false)
    expect(letterOf({ ...of, number: null, dated: null })).toMatchObject({ draft: true, number: notYet })
  })
})
