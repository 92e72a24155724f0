import { describe, expect, it } from 'vitest'
import { competenciesWith, flat, reportSource } from '../../test/world/report-source.ts'
import { competencyKeys } from '../standards/competency.ts'
import { type ReportSource, reportOf } from './report.ts'
import { reportCharts } from './report-charts.ts'
import { nearLines } from './report-jpm.ts'
import { seenAt, stepFrom } from './steps.ts'

const base = reportSource()
const plain = (parts: (string | { b: string })[]) => parts.map((part) => (typeof part === 'string' ? part : part.b)).join('')
const readingOf = (source: ReportSource) => Object.fromEntries(reportOf(source).reading.map(({ term, text }) => [term, plain(text)]))

describe('the individual report', () => {
  it('begins with what is measured, what is not, and what it may serve', () => {
    const said = readingOf(base)
    expect(Object.keys(said)).toEqual([
      'Metode',
      'Yang diukur',
      'Yang tidak diukur',
      'Alat ukur',
      'Kedudukan',
      'Boleh dipakai untuk',
      'Tidak untuk',
    ])
    expect(said['Yang diukur']).toBe('Pilihan tindakan untuk delapan kompetensi manajerial dan satu sosial kultural.')
    expect(said['Boleh dipakai untuk']).toBe('Pengembangan kompetensi pegawai yang bersangkutan.')
    expect(said['Tidak untuk']).toMatch(/^Pengangkatan, mutasi, atau pemberhentian/)
  })

  it('tells how long a result holds, and that an internal mapping does not', () => {
    const result = { ...base, run: { ...base.run, standing: 'hasil-penilaian' as const } }
    expect(reportOf(result).frame.foot.strong).toBe('Hasil penilaian kompetensi, berlaku s.d. 18 Desember 2026')
    expect(reportOf(base).frame.foot.strong).toBe('Pemetaan internal, untuk pengembangan saja')
  })

  it('is a draft until the Ketua Tim approves it, wherever it could be taken for more', () => {
    const data = reportOf(base)
    expect(data.state).toBe('Konsep, belum disetujui Ketua Tim')
    expect(data.frame.foot.lines[0]).toContain('Konsep, belum disetujui Ketua Tim')
    expect(plain(data.recommendation)).toContain('setelah disetujui Ketua Tim')
    expect(data.signing.state).toBe('Belum disetujui Ketua Tim')
  })

  it('says that it is approved once it is, and no longer that it waits', () => {
    const data = reportOf({ ...base, approved: { by: 'Hesti Gandasasmita', nip: '197404121999032004', on: '2024-01-10' } })
    expect(data.state).toBe('Disetujui Ketua Tim')
    expect(JSON.stringify(data)).not.toMatch(/[Kk]onsep|[Bb]elum disetujui|setelah disetujui/)
  })

  it('counts above, at and below the standard, and names the first of each', () => {
    const data = reportOf(base)
    expect(data.counts.map(({ count, text }) => `${count} ${text}`)).toEqual([
      '1 di atas standar',
      '5 sesuai standar',
      '3 perlu dikembangkan',
    ])
    expect(plain(data.summary)).toBe('Kekuatan utama ada pada Pelayanan Publik. Pengembangan yang didahulukan adalah Mengelola Perubahan.')
  })

  it('groups the nine as on the form of BKN', () => {
    expect(reportOf(base).clusters.map(({ name, rows }) => [name, rows.map((row) => row.name)])).toEqual([
      ['Mengelola Pekerjaan', ['Integritas', 'Pengambilan Keputusan', 'Kerjasama', 'Orientasi pada Hasil', 'Pelayanan Publik']],
      ['Mengelola Diri dan Orang Lain', ['Mengelola Perubahan', 'Komunikasi', 'Pengembangan Diri dan Orang Lain']],
      ['Sosial Kultural', ['Perekat Bangsa']],
    ])
  })

  it('says the sums, the unrounded share to two decimals, and that no error is known', () => {
    const { jpm, totals } = reportOf(base)
    expect(plain(jpm.text).replaceAll('\u00a0', ' ')).toBe('Jumlah level 24 dari standar 27, sama dengan 88,89 % JPM: Cukup Optimal.')
    expect(totals).toEqual({ level: '24', required: '27', gap: '−3', kind: 'down' })
    expect(jpm.notes.map(plain).join(' ')).toContain('Rentang ketelitian belum tersedia.')
  })

  it('prints a JPM over 100 in full and says where it is capped', () => {
    const run = { ...base.run, achieved: 3000, category: 'optimal' as const }
    const words = plain(reportOf({ ...base, run }).jpm.text).replaceAll('\u00a0', ' ')
    expect(words).toContain('111,11 % JPM')
    expect(words).toContain('ditampilkan 100 %')
    expect(plain(reportOf({ ...base, run: { ...run, achieved: 2700 } }).jpm.text)).not.toContain('ditampilkan')
  })

  it('gives three strengths, the widest margin first, in the words of the level reached', () => {
    const { list } = reportOf(base).strengths
    expect(list.map((one) => one.name)).toEqual(['Pelayanan Publik', 'Integritas', 'Kerjasama'])
    expect(list[0]?.mark).toBe('Level 4, standar 3')
  })

  it('gives one step for each gap, the widest first, to the next level and not to the standard', () => {
    const { list } = reportOf(base).gaps
    expect(list.map((one) => one.name)).toEqual(['Mengelola Perubahan', 'Komunikasi', 'Pengembangan Diri dan Orang Lain'])
    expect(list[0]?.seen).toBe('Berubah bila ada arahan; berikutnya menyesuaikan diri sendiri.')
    expect(list[0]?.time).toEqual(['3 bulan', 'bersama atasan langsung', 'Tanpa biaya'])
    expect(list.every((one) => one.step.endsWith('.') && one.step.length > 10)).toBe(true)
  })
})

describe('what a reader must be told', () => {
  it('stands where the figure is used', () => {
    const data = reportOf({ ...base, notes: ['compensation', 'averaging', 'form-cannot-tell'] })
    expect(plain(data.recommendation)).toContain('Kelebihan pada sebagian kompetensi menutup kekurangan')
    expect(plain(data.recommendation)).toContain('yang berlaku adalah rasio jumlah')
    expect(readingOf({ ...base, notes: ['form-cannot-tell'] })['Alat ukur']).toContain('tidak dapat membedakan sebagian level')
  })
})

describe('extremes', () => {
  it('has no strength to show when nine fall short, and nine steps', () => {
    const run = { ...base.run, achieved: 0, category: 'kurang-optimal' as const }
    const data = reportOf({ ...base, run, competencies: competenciesWith(flat(0), flat(3)) })
    expect(data.strengths).toEqual({ intro: 'Belum ada kompetensi yang mencapai standar jenjang ini pada tes ini.', list: [] })
    expect(data.gaps.list).toHaveLength(9)
    expect(data.clusters[0]?.rows[0]?.seen).toBe('aturan belum selalu didahulukan')
  })

  it('says that there is no gap, and that a standard of 1 does not separate', () => {
    const run = { ...base.run, achieved: 1800, required: 900, category: 'optimal' as const }
    const data = reportOf({ ...base, run, competencies: competenciesWith(flat(200), flat(1)), notes: ['standard-one'] })
    expect(plain(data.gaps.intro)).toBe('Tidak ada kesenjangan terhadap standar jenjang ini.')
    expect(data.jpm.notes.map(plain).join(' ')).toContain('JPM tidak membedakan')
  })

  it('neither computes nor guesses where a competency has no level', () => {
    const run = { ...base.run, achieved: null, category: null }
    const levels = [300, null, 200, 300, 400, 200, null, 300, 300]
    const source = { ...base, run, competencies: competenciesWith(levels, flat(3)) }
    const data = reportOf(source)
    expect(plain(data.jpm.text)).toContain('Kerjasama dan Mengelola Perubahan')
    expect(data.jpm.alt).toBeNull()
    expect(reportCharts(source)).not.toHaveProperty('jpm.svg')
    expect(data.counts.at(-1)).toEqual({ count: '2', text: 'tanpa level', kind: 'none' })
    expect(data.totals).toEqual({ level: '–', required: '27', gap: '–', kind: 'none' })
    expect(plain(data.recommendation)).toContain('Ketua Tim memutuskan apakah penilaian diulang')
  })

  it('tells a standard that is not flat, exception by exception', () => {
    const competencies = competenciesWith(flat(400), [5, 4, 4, 4, 4, 4, 4, 4, 5])
    const data = reportOf({ ...base, competencies, person: { ...base.person, className: 'JF Ahli Utama' } })
    const said = data.identity.find((one) => one.term === 'Jenjang dan standar')?.text
    expect(said).toBe('JF Ahli Utama, SKJ versi 2, level 4, dan level 5 untuk Integritas dan Perekat Bangsa')
  })

  it('shows levels between two with a comma, under the words of the lower one', () => {
    const run = { ...base.run, achieved: 2250 }
    const row = reportOf({ ...base, run, competencies: competenciesWith(flat(250), flat(3)) }).clusters[0]?.rows[0]
    expect(row).toMatchObject({ level: '2,5', gap: '−0,5', kind: 'down', seen: 'mengingatkan rekan' })
  })

  it('marks an example and a simulation on every page, and a real one not', () => {
    expect(reportOf(base).frame.example).toBe(true)
    expect(reportOf({ ...base, installation: 'nyata' }).frame.example).toBe(false)
    expect(reportOf({ ...base, installation: 'nyata', sitting: { ...base.sitting, simulated: true } }).frame.example).toBe(true)
  })

  it('lets nobody sign the own report', () => {
    const signatory = { office: 'Kepala BKPSDM', name: 'Wartini Sukmasari', nip: base.person.nip }
    const box = reportOf({ ...base, agency: { ...base.agency, signatory } }).signing.boxes[1]
    expect(box).toEqual({ office: ['Pimpinan Penyelenggara,', 'pejabat pengganti'], name: 'Belum ditetapkan', nip: null })
  })

  it('leaves the place of a head who is not on record open', () => {
    expect(reportOf({ ...base, agency: { ...base.agency, signatory: null } }).signing.boxes[1]?.name).toBe('Belum ditetapkan')
  })
})

describe('how exact it is', () => {
  it('draws the error interval and names the lines within it', () => {
    const { jpm, recommendation } = reportOf({ ...base, margin: '6.1' })
    expect(plain(jpm.notes[0] ?? [])).toBe(
      'Hasil di dekat batas; jangan dipakai untuk membedakan. Rentang ketelitian 82,8–95,0 melewati batas 90.',
    )
    expect(jpm.alt).toContain('Rentang ketelitian 82,8 sampai 95,0.')
    expect(plain(recommendation)).toContain('Cukup Optimal untuk jenjang Administrator, di dekat batas.')
  })

  it('takes a line at the very end of the interval for near, and one beyond it not', () => {
    const at = (margin: string) => nearLines({ ...base, run: { ...base.run, achieved: 2376 }, margin })
    expect(at('2')).toEqual(['90'])
    expect(at('1.99')).toEqual([])
    expect(at('10')).toEqual(['78', '90'])
  })

  it('reads the levels first where every standard is 1', () => {
    const run = { ...base.run, achieved: 1200, required: 900, category: 'optimal' as const }
    const levels = [100, 200, 100, 100, 200, 100, 200, 100, 100]
    const data = reportOf({ ...base, run, competencies: competenciesWith(levels, flat(1)), notes: ['standard-one'] })
    expect(plain(data.jpm.text)).toMatch(/^Bacalah levelnya: 3 pada level 2 dan 6 pada level 1\. /)
  })
})

describe('the catalogue of steps', () => {
  it('has words for every level and one step to each, which somebody accompanies', () => {
    for (const key of competencyKeys) {
      for (const level of [0, 100, 200, 300, 400, 500]) expect(seenAt(key, level).length, key).toBeGreaterThan(8)
      for (const level of [0, 150, 200, 300, 400]) expect(stepFrom(key, level)?.by, key).toBeTruthy()
      expect(stepFrom(key, 500)).toBeUndefined()
    }
  })
})
