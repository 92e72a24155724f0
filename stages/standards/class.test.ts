import { describe, expect, test } from 'vitest'
import { type ClassVerdict, className, classOf, classReasonWords, jobClasses, type Post } from './class.ts'

const post = (kind: Post['kind'], eselon: string | null, positionName: string): ClassVerdict => classOf({ kind, eselon, positionName })

describe('class of a structural post (UU 5/2014 art. 131)', () => {
  test.each([
    ['I.b', 'Sekretaris Daerah Provinsi', 'jpt-madya'],
    ['II.a', 'Sekretaris Daerah Kabupaten', 'jpt-pratama'],
    ['IIb', 'Kepala Dinas Kesehatan', 'jpt-pratama'],
    ['III/a', 'Camat', 'administrator'],
    ['eselon iii.b', 'Kepala Bidang', 'administrator'],
    ['IV.A', 'Lurah', 'pengawas'],
    ['IV b', 'Kepala Seksi', 'pengawas'],
    ['V.a', 'Kepala Urusan', 'pelaksana'],
  ] as const)('eselon %s, %s is %s', (eselon, name, expected) => {
    expect(post('struktural', eselon, name)).toEqual({ class: expected, reason: 'eselon' })
  })

  test('I.a of a head may be either of two classes', () => {
    expect(post('struktural', 'I.a', 'Kepala Badan Kepegawaian Negara')).toEqual({ class: 'unknown', reason: 'eselon-ia-of-two-classes' })
    expect(post('struktural', 'I.a', 'Sekretaris Jenderal').class).toBe('jpt-madya')
  })

  test.each([
    ['Kepala Dinas Perhubungan', 'jpt-pratama'],
    ['Inspektur', 'jpt-pratama'],
    ['Staf Ahli Bupati Bidang Hukum', 'jpt-pratama'],
    ['Sekretaris Dinas Pendidikan', 'administrator'],
    ['Sekretaris Kecamatan', 'administrator'],
    ['Inspektur Pembantu Wilayah I', 'administrator'],
    ['Kepala Sub Bagian Keuangan', 'pengawas'],
    ['Kepala Subbagian Umum', 'pengawas'],
    ['Sekretaris Kelurahan', 'pengawas'],
  ] as const)('without an eselon, the title %s is %s', (name, expected) => {
    expect(post('struktural', null, name)).toEqual({ class: expected, reason: 'position-name' })
  })

  test.each(['Direktur RSUD', 'Kepala Badan', 'Sekretaris Daerah', 'Kepala'])('without an eselon, %s is not guessed', (name) => {
    expect(post('struktural', '', name)).toEqual({ class: 'unknown', reason: 'eselon-missing' })
  })

  test('an eselon that nobody can read is not passed over', () => {
    expect(post('struktural', 'VI', 'Kepala Bidang').reason).toBe('eselon-unreadable')
  })
})

describe('class of other posts', () => {
  test.each([
    ['Dokter Ahli Utama', 'jf-ahli-utama'],
    ['Guru Ahli Pertama', 'jf-ahli-pertama'],
    ['Guru Madya', 'jf-ahli-madya'],
    ['Auditor Ahli Muda (Inpassing)', 'jf-ahli-muda'],
    ['Bidan Penyelia', 'jf-penyelia'],
    ['Perawat Mahir', 'jf-mahir'],
    ['Perawat Pelaksana Lanjutan', 'jf-mahir'],
    ['Perawat Pelaksana', 'jf-terampil'],
    ['Arsiparis Terampil', 'jf-terampil'],
    ['Perawat Pelaksana Pemula', 'jf-pemula'],
  ] as const)('%s is %s', (name, expected) => {
    expect(post('fungsional', null, name)).toEqual({ class: expected, reason: 'functional-level' })
  })

  test('a functional post without its level waits', () => {
    expect(post('fungsional', null, 'Guru')).toEqual({ class: 'unknown', reason: 'functional-level-missing' })
  })

  test('staff', () => {
    expect(post('pelaksana', null, 'Pengadministrasi Umum')).toEqual({ class: 'pelaksana', reason: 'staff' })
    expect(post('pelaksana', 'V.a', 'Staf').class).toBe('pelaksana')
  })

  test('a kind that contradicts the eselon waits', () => {
    expect(post('pelaksana', 'III.a', 'Staf').reason).toBe('eselon-contradicts-kind')
    expect(post('fungsional', 'IV.a', 'Perawat Mahir').reason).toBe('eselon-contradicts-kind')
  })
})

test('fourteen classes with names; every reason has its sentence', () => {
  expect(new Set(jobClasses.map((one) => one.class)).size).toBe(14)
  expect(className('jf-ahli-muda')).toBe('JF Ahli Muda')
  expect(className('sesuatu')).toBe('sesuatu')
  expect(Object.values(classReasonWords).every((words) => words.id.length > 10 && words.en.length > 10)).toBe(true)
})
