import { describe, expect, it } from 'vitest'
import { changesShown, fieldValue } from './field-words.ts'

describe('values of fields as people read them', () => {
  it('writes dates, classes, standings and NIP in words', () => {
    expect(fieldValue('positionSince', '2023-11-01', 'id')).toBe('1 November 2023')
    expect(fieldValue('class', 'jf-ahli-muda', 'id')).toBe('JF Ahli Muda')
    expect(fieldValue('standing', 'cltn', 'id')).toBe('Cuti di luar tanggungan negara')
    expect(fieldValue('sex', 'P', 'en')).toBe('Female')
    expect(fieldValue('nip', '198504172009032006', 'id')).toBe('19850417 200903 2 006')
  })
  it('keeps what is empty empty, and a text as it stands', () => {
    expect(fieldValue('grade', '', 'id')).toBeNull()
    expect(fieldValue('unit', 'Puskesmas Sukatani', 'id')).toBe('Puskesmas Sukatani')
  })
  it('shows a field of a later version by its code', () => {
    expect(changesShown([{ field: 'later', before: null, after: 'x' }], 'id')).toEqual([{ field: 'later', before: null, after: 'x' }])
  })
})
