import { describe, expect, it } from 'vitest'
import { classFrom, listHeading, listRow } from './list.ts'
import { type RowReason, rowReasonWords } from './row-reasons.ts'
import { type Accreditation, standingUnder } from './standing.ts'

describe('a list of assessments', () => {
  it('knows its columns by their headings, wherever they stand', () => {
    const read = listHeading(['No', 'No. Sertifikat', 'Penyelenggara', 'Tgl. Penilaian', 'NIP BARU', 'Jenjang Jabatan', 'Berlaku s/d'])
    expect('heading' in read && [...read.heading].map(([field, { index }]) => [field, index])).toEqual([
      ['document', 1],
      ['provider', 2],
      ['assessedOn', 3],
      ['nip', 4],
      ['class', 5],
      ['validUntil', 6],
    ])
    expect(listHeading(['NIP', 'Nama'])).toEqual({ missing: ['TANGGAL PENILAIAN', 'PENYELENGGARA', 'JENJANG'], recognised: 1 })
  })

  it('reads a row, and says of each cell what is wrong with it', () => {
    const read = listHeading(['NIP', 'TANGGAL', 'PENYELENGGARA', 'NO AKREDITASI', 'JENJANG'])
    if (!('heading' in read)) throw new Error('The heading is whole')
    const row = (cells: (string | number | Date | null)[]) => listRow(read.heading, 2, cells)
    expect(row(["'198506172010011001", new Date('2023-12-18T00:00:00Z'), ' BKN ', '-', 'Ahli Muda'])).toMatchObject({
      ...{
        nip: '198506172010011001',
        assessedOn: '2023-12-18',
        provider: 'BKN',
        accreditationNumber: null,
        class: 'jf-ahli-muda',
        problems: [],
      },
    })
    expect(row([1.98506e17, '', '', '', 'Ahli'])?.problems.map((one) => [one.column, one.code])).toEqual([
      ['NIP', 'nip-numeric'],
      ['TANGGAL', 'empty'],
      ['PENYELENGGARA', 'empty'],
      ['JENJANG', 'class-unknown'],
    ])
    expect(row([null, '', '', null, null])).toBeNull()
  })

  it.each([
    ['JPT Pratama', 'jpt-pratama'],
    ['administrator', 'administrator'],
    ['III.a', 'administrator'],
    ['Eselon IVb', 'pengawas'],
    ['JF Ahli Madya', 'jf-ahli-madya'],
    ['ahli pertama', 'jf-ahli-pertama'],
    ['jf-penyelia', 'jf-penyelia'],
    ['kepala', null],
  ])('the class of %s is %s', (text, jobClass) => expect(classFrom(text)).toBe(jobClass))
})

const accreditation = (more: Partial<Accreditation> = {}): Accreditation => ({
  ...{
    provider: 'Unit Penilaian',
    number: '7/AK/2021',
    classes: ['pengawas'],
    validFrom: '2021-01-01',
    validTo: '2023-12-31',
    revokedOn: null,
  },
  ...more,
})

describe('standing', () => {
  const of = { provider: 'UNIT PENILAIAN', number: '7/ak/2021', class: 'pengawas', assessedOn: '2023-12-31' }
  const under = (known: Accreditation[], more: object = {}) => standingUnder(known, { ...of, ...more })

  it('is a result only under an accreditation of its provider, that day, for that class', () => {
    expect(under([accreditation()])).toEqual({ standing: 'hasil-penilaian', provider: 'Unit Penilaian', accreditationNumber: '7/AK/2021' })
    expect(under([accreditation()], { number: null })).toEqual({ standing: 'pemetaan-internal' })
    const problems = [
      under([]),
      under([accreditation({ provider: 'Lain' })]),
      under([accreditation()], { assessedOn: '2024-01-01' }),
      under([accreditation({ revokedOn: '2023-12-31' })]),
      under([accreditation()], { class: 'administrator' }),
    ]
    expect(problems.map((one) => 'problem' in one && one.problem)).toEqual([
      'accreditation-unknown',
      'accreditation-provider',
      'accreditation-not-in-force',
      'accreditation-not-in-force',
      'accreditation-class',
    ])
    expect(under([accreditation({ revokedOn: '2024-01-01' })])).toMatchObject({ standing: 'hasil-penilaian' })
  })

  it('has a sentence for every reason, in both languages', () => {
    const codes: RowReason[] = ['person-unknown', 'own-case', 'date-future', 'class-unknown', 'valid-until-early', 'row-twice']
    for (const code of codes)
      for (const language of ['id', 'en'] as const) expect(rowReasonWords({ code, data: { line: 2 } }, language).remedy).not.toBe('')
    expect(rowReasonWords({ code: 'nip-empty', data: {} }).reason).not.toBe('nip-empty')
  })
})
