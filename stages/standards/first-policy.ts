// The policy set that a new installation begins with. Everything in it is data with a basis, editable
// as a new version; what no primary source confirms says so.
import type { PolicyKey, PolicyValues } from './policy-rule.ts'

type Row<K extends PolicyKey> = { readonly value: PolicyValues[K]; readonly basis: string; readonly confirmed: boolean }

const confirmed = <T>(value: T, basis: string) => ({ value, basis, confirmed: true })
const assumed = <T>(value: T, basis: string) => ({ value, basis, confirmed: false })

export const firstPolicy: {
  readonly title: string
  readonly effectiveFrom: string
  readonly note: string
  readonly values: { readonly [K in PolicyKey]: Row<K> }
} = {
  title: 'Ketentuan awal',
  effectiveFrom: '2020-01-01',
  note: 'Nilai awal agar tidak ada yang tidak diatur. Periksa yang belum dikonfirmasi sebelum dipakai untuk keputusan.',
  values: {
    'category.pengisian': confirmed(
      { ms: '80', mms: '68' },
      'Lampiran peraturan penyesuaian jabatan fungsional (BN 2020); dinilai sebelum dibulatkan',
    ),
    'category.pemetaan': assumed({ optimal: '90', cukup: '78' }, 'Praktik dua pemerintah provinsi; dinilai sebelum dibulatkan'),
    'jpm.method': confirmed('rasio-jumlah', 'Formulir laporan BKN butir 14–16: jumlah level dibagi jumlah standar'),
    'jpm.category-from': assumed('kompetensi', 'Pilihan ketentuan: praktik instansi berbeda-beda'),
    'jpm.display-cap': assumed('100', 'Pilihan ketentuan: hanya untuk tampilan dan peta, tidak untuk nilai yang disimpan'),
    'level.minimum-administered': assumed('60', 'Pilihan ketentuan: kurang dari itu kompetensi tidak berlevel dan JPM tidak dihitung'),
    'level.empty-answer': assumed(
      'kunci-terendah',
      'Pilihan ketentuan: tidak disajikan berarti tidak ada data, dikosongkan berarti kunci terendah',
    ),
    'level.meeting-step': assumed('0.5', 'Praktik Rapat Asesor: level bulat atau setengah'),
    'error.method': assumed('alfa-stratifikasi', 'Pilihan metode pengukuran'),
    'near-line.z': assumed('1.96', 'Pilihan metode pengukuran: selang 95 persen'),
    'ceiling.percent': assumed('80', 'Pilihan ketentuan: rekap menyatakan bahwa standar tidak membedakan'),
    'fast.seconds-per-item': assumed(5, 'Pilihan ketentuan: soal situasi dengan empat pilihan tidak terbaca dalam waktu itu'),
    'change.points': assumed('25', 'Pilihan ketentuan: dua hasil satu orang pada jenjang yang sama'),
    'misfit.lz': assumed('1.96', 'Drasgow, Levine & Williams (1985); sekitar dua sampai tiga dari seratus orang'),
    'queue.flags': assumed(
      [
        'near-line',
        'misfit',
        'incomplete',
        'fast',
        'change',
        'incident-seat',
        'incident-room',
        'late-answers',
        'server-less',
        'accommodation',
        'approver',
      ],
      'Pilihan ketentuan: tanda yang tidak disebut tetap terlihat, kasusnya dapat terpilih sebagai sampel',
    ),
    'sample.percent': assumed('5', 'Pilihan ketentuan: selain kasus bertanda'),
    'quality.least-people': assumed(30, 'Pilihan ketentuan: di bawah itu galat baku tidak dihitung'),
    'fairness.least-group': assumed(10, 'Pilihan ketentuan: kelompok di bawahnya disembunyikan'),
    'objection.file-days': assumed(14, 'Pilihan ketentuan: dihitung dari hari penyampaian'),
    'objection.answer-days': assumed(14, 'Pilihan ketentuan: dihitung dari hari keberatan diterima'),
    'validity.years': confirmed(3, 'Peraturan BKN 26/2019 Pasal 29 ayat (4); sampai akhir hari setempat'),
    'validity.standing': assumed('hasil-penilaian', 'Peraturan BKN 26/2019: hanya hasil penyelenggara yang berwenang'),
    'tenure.jpt-years': assumed(5, 'UU 5/2014 Pasal 117, berlaku sampai 31 Oktober 2023; sesudahnya belum dikonfirmasi'),
    'tenure.counts-acting': assumed(false, 'Dihitung dari pelantikan pada jabatan sekarang'),
    'exemption.retirement-months': assumed(12, 'Pilihan ketentuan'),
    'exemption.retiring': assumed('diundang', 'Pilihan ketentuan: tetap diundang, tidak wajib'),
    'exemption.standings': assumed(['cuti-di-luar-tanggungan-negara', 'tugas-belajar', 'tidak-aktif'], 'Pilihan ketentuan'),
    'grace.seconds': assumed(120, 'Pilihan ketentuan: dihitung saat jawaban tiba di peladen'),
    'room.late-minutes': assumed(15, 'Pilihan ketentuan: sesudahnya hanya dengan alasan Pengawas Ruang'),
    'room.late-ends-with-room': assumed(true, 'Pilihan ketentuan: peserta terlambat selesai bersama ruangnya'),
    'late.admission': assumed('orang-kedua', 'Pilihan ketentuan: dengan alasan, menjadi pengolahan baru'),
    'receipt.bits': assumed(80, 'Pilihan teknis: SHA-256 dipotong, Crockford base 32 dengan huruf periksa'),
    'form.parallel': assumed(3, 'Pilihan ketentuan'),
    'form.shuffle-options': assumed(true, 'Pilihan ketentuan'),
    'potential.measured': assumed(
      ['kemampuan-intelektual'],
      'PermenPANRB 20/2025 Pasal 17 menyebut delapan aspek; tujuh lainnya tidak diukur di sini',
    ),
    'potential.cuts': assumed({ tinggi: '80', menengah: '60' }, 'Batas angka tidak diatur secara nasional; enam ragam dipakai instansi'),
    'performance.axis': assumed(
      { 'sangat-baik': 'di-atas', baik: 'sesuai', 'butuh-perbaikan': 'di-bawah', kurang: 'di-bawah', 'sangat-kurang': 'di-bawah' },
      'Pemetaan predikat kinerja ke ekspektasi',
    ),
    'talent.separation-percent': assumed('80', 'Pilihan ketentuan: peta menyatakan bahwa sumbu tidak memisahkan'),
    'unit-cap.percent': assumed('40', 'Pilihan ketentuan: layanan tetap berjalan'),
    'unit-cap.at-least': assumed(1, 'Pilihan ketentuan'),
    'venue.seats': assumed(75, 'Asumsi contoh'),
    'venue.rooms': assumed(4, 'Asumsi contoh'),
    'venue.sessions': assumed(
      [
        { from: '07:30', to: '10:00' },
        { from: '13:00', to: '15:30' },
      ],
      'Asumsi contoh: tes 2–2,5 jam',
    ),
    'venue.reserve-percent': assumed('5', 'Asumsi contoh'),
    'minimum-cell': assumed(5, 'Pilihan ketentuan pelindungan data (UU 27/2022)'),
    'request.answer-hours': assumed(72, 'UU 27/2022: 3 × 24 jam, pasal belum dikonfirmasi'),
    'retention.years': assumed({ jawaban: 5, hasil: 5, impor: 2, 'sesi-masuk': 1 }, 'Jadwal Retensi Arsip instansi belum dicantumkan'),
    'reconciliation.equations': assumed(
      [
        'data pegawai = jatuh tempo + belum jatuh tempo + dikecualikan',
        'ditugaskan = mendapat kursi',
        'mendapat kursi = hadir + tidak hadir',
        'tidak hadir = dijadwalkan ulang + tidak dijadwalkan ulang',
        'hadir = dikirim + waktu habis + dibatalkan',
        'diolah = dikirim + waktu habis',
        'disetujui = diolah',
        'dilaporkan = disetujui',
      ],
      'Pilihan ketentuan: tiap persamaan per jenjang dan per hari',
    ),
  },
}
