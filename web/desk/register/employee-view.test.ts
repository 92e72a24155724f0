import { describe, expect, it } from 'vitest'
import { filterOf, filterWords, firstView, isFiltered, listOf } from './employee-view.ts'

const names = { unit: 'Unit kerja', class: 'Jenjang', grade: 'Golongan', employment: 'Jenis', standing: 'Kedudukan', search: 'Cari' }

describe('the view of the list', () => {
  it('asks for nothing but the order at first', () => {
    expect(filterOf(firstView)).toEqual({ sort: 'name', order: 'asc' })
    expect(isFiltered(firstView)).toBe(false)
  })
  it('leaves out what is empty and takes an unknown order for the first', () => {
    expect(filterOf({ ...firstView, class: 'pengawas', sort: 'result', order: 'desc' })).toEqual({
      class: 'pengawas',
      sort: 'name',
      order: 'desc',
    })
  })
  it('reads lists, and "-" as none', () => {
    expect(listOf('nip,grade')).toEqual(['nip', 'grade'])
    expect(listOf('-')).toEqual([])
  })
  it('says the filter in words for paper', () => {
    const view = { ...firstView, class: 'administrator,pengawas', standing: 'cltn', search: 'wartini' }
    expect(filterWords(view, [], names, 'id')).toBe(
      'Jenjang: Administrator, Pengawas · Kedudukan: Cuti di luar tanggungan negara · Cari: wartini',
    )
  })
})
