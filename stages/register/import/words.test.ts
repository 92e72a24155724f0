import { describe, expect, it } from 'vitest'
import { employmentOf, eselonOf, gradeOf, gradesInOrder, isWholeAgency, kindOf, nameKey, sexOf, standingOf, standings } from './words.ts'

describe('words of the export', () => {
  it.each([
    ['Aktif', 'aktif'],
    ['PPPK Aktif', 'aktif'],
    ['CPNS Aktif', 'aktif'],
    ['Tugas Belajar', 'tugas-belajar'],
    ['Pegawai Tugas Belajar', 'tugas-belajar'],
    ['Cuti Luar Tanggungan Negara', 'cltn'],
    ['CLTN', 'cltn'],
    ['Perpanjangan CLTN', 'cltn'],
    ['Masa Persiapan Pensiun', 'mpp'],
    ['Pemberhentian sementara', 'diberhentikan-sementara'],
    ['Penerima Uang Tunggu', 'uang-tunggu'],
    ['Pensiun', 'berhenti'],
    ['Tidak Aktif', undefined],
    ['Entah', undefined],
  ])('kedudukan hukum %s: %s', (text, code) => {
    expect(standingOf(text)).toBe(code)
  })

  it('every standing is understood again from its own name and code', () => {
    for (const one of standings) expect([standingOf(one.id), standingOf(one.code)]).toEqual([one.code, one.code])
  })

  it.each([
    ['P', null, null, 'PNS'],
    ['PNS', null, null, 'PNS'],
    ['C', null, null, 'CPNS'],
    ['CPNS', 'PNS Daerah', null, 'CPNS'],
    [null, 'PPPK Daerah Kab/Kota', null, 'PPPK'],
    ['P', null, 'PPPK Aktif', 'PPPK'],
    [null, 'PNS Daerah Kab/Kota', null, 'PNS'],
    ['X', null, null, undefined],
    [null, null, 'Aktif', undefined],
  ])('%j, %j, %j is %s', (status, type, standing, employment) => {
    expect(employmentOf(status, type, standing)).toBe(employment)
  })

  it('golongan in all their writings, and in order', () => {
    expect(['III/d', 'III/D', 'iii d', 'IIId', 'Golongan IX', 'IV.e', 'ix'].map(gradeOf)).toEqual([
      'III/d',
      'III/d',
      'III/d',
      'III/d',
      'IX',
      'IV/e',
      'IX',
    ])
    expect(['IV/f', 'XVIII', '3d', ''].map(gradeOf)).toEqual([undefined, undefined, undefined, undefined])
    for (const grade of gradesInOrder) expect(gradeOf(grade)).toBe(grade)
  })

  it('kinds, sexes, eselon and names', () => {
    expect(['STRUKTURAL', 'Jabatan Fungsional', 'Jabatan Fungsional Umum', 'Pelaksana', 'JPT', 'lain'].map(kindOf)).toEqual([
      ...['struktural', 'fungsional', 'pelaksana', 'pelaksana', 'struktural', undefined],
    ])
    expect(['M', 'F', 'L', 'p', 'Laki-laki', 'Perempuan', 'x'].map(sexOf)).toEqual(['L', 'P', 'L', 'P', 'L', 'P', undefined])
    expect(['III.a', '99', 'Non Eselon'].map(eselonOf)).toEqual(['III.a', null, null])
    expect(nameKey('  Sub-Bagian  Umum & Kepegawaian ')).toBe('sub bagian umum kepegawaian')
    expect(['Pemerintah Kab. Contoh', 'Dinas Pemerintahan'].map(isWholeAgency)).toEqual([true, false])
  })
})
