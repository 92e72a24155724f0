import { describe, expect, it } from 'vitest'
import { blocks, type Reason, reasonWords } from './reasons.ts'

const data = {
  digits: 16,
  month: 2,
  day: 31,
  year: 1987,
  digit: '1',
  birth: 1986,
  since: 1999,
  nip: '1986-09-26',
  birthDate: '1986-09-25',
  line: 7,
}
const all: Reason[] = [
  'empty',
  'cell-formula',
  'cell-too-long',
  'nip-empty',
  'nip-numeric',
  'nip-scientific',
  'nip-characters',
  'nip-length',
]
  .concat(['nip-birth-date', 'nip-month', 'nip-sex', 'nip-sequence', 'nip-age', 'nip-birth-differs', 'nip-twice', 'person-of-two'])
  .concat(['date-unreadable', 'date-month', 'date-day', 'sex-unknown', 'employment-unknown', 'standing-unknown', 'grade-unknown'])
  .concat([
    'kind-unknown',
    'email-unreadable',
    'class-differs',
    'unit-unknown',
    'position-unknown',
    'undo-changed',
    'undo-added',
  ]) as Reason[]

describe('reasons', () => {
  it.each(all)('%s has a reason and a remedy in both languages, in plain words', (code) => {
    for (const language of ['id', 'en'] as const) {
      const { reason, remedy } = reasonWords({ code, data: { ...data, file: 'Administrator', register: 'Pengawas' } }, language)
      expect(reason.length).toBeGreaterThan(8)
      expect(remedy.length).toBeGreaterThan(8)
      expect(`${reason} ${remedy}`).not.toMatch(/gagal|error|undefined|NaN/i)
    }
  })

  it('says the day that cannot be', () => {
    expect(reasonWords({ code: 'date-day', data: { day: 31, month: 2, year: 1987 } }).reason).toBe('31 Februari 1987 bukan tanggal')
    expect(reasonWords({ code: 'nip-length', data: { digits: 16 } }).reason).toBe('16 digit, seharusnya 18')
  })

  it('holds rows back except for what is only noticed', () => {
    expect(all.filter((code) => !blocks(code))).toEqual(['nip-birth-differs', 'email-unreadable', 'class-differs'])
  })
})
