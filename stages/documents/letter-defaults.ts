// The first version of each template, so that an agency begins with a letter that stands. Wording after
// PermenPANRB 5/2021 and Permendagri 1/2023 (tata naskah dinas); the legal basis is what the event rules
// name. Everything here is the agency's to change by a next version.
import type { LetterKind } from './letter-kinds.ts'
import type { TemplateBody, TemplateText } from './letter-template.ts'

const empty: TemplateBody = {
  heading: '',
  nature: '',
  enclosure: '',
  subject: '',
  recipient: '',
  considering: '',
  recalling: '',
  decisions: '',
  opening: '',
  closing: '',
  attachmentTitle: '',
  attachment: '',
  copies: '',
  receipt: false,
}
const numberPattern = '800.1.3.3/{{nomor}}/BKPSDM/{{tahun}}'

const template = (name: string, body: Partial<TemplateBody>): TemplateText => ({
  name,
  body: { ...empty, ...body },
  numberPattern,
  signatoryOffice: '',
})

const laws = [
  'Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara;',
  'Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 17 Tahun 2020;',
  'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 38 Tahun 2017 tentang Standar Kompetensi Jabatan Aparatur Sipil Negara;',
  'Peraturan Badan Kepegawaian Negara Nomor 26 Tahun 2019 tentang Pembinaan Penyelenggara Penilaian Kompetensi Pegawai Negeri Sipil;',
  '{{surat_dasar}}.',
].join('\n')

const thanks = 'Demikian disampaikan. Atas perhatian dan kerja sama Bapak/Ibu, kami mengucapkan terima kasih.'

const rules = `Peserta mengikuti ketentuan berikut:
1. hadir di tempat paling lambat 30 (tiga puluh) menit sebelum sesi dimulai;
2. membawa kartu peserta dan kartu identitas yang masih berlaku;
3. mengenakan pakaian dinas sesuai ketentuan hari kerja;
4. menitipkan telepon seluler dan perangkat elektronik lain kepada petugas selama sesi berlangsung.`

export const letterDefaults: Readonly<Record<LetterKind, TemplateText>> = {
  'keputusan-tim': template('Keputusan pembentukan tim pelaksana', {
    heading: 'Keputusan Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
    subject: 'Tim Pelaksana {{kegiatan}}',
    considering: [
      'bahwa untuk melaksanakan {{kegiatan}} secara objektif, transparan, dan akuntabel perlu dibentuk tim pelaksana;',
      'bahwa yang namanya tercantum dalam lampiran keputusan ini dipandang cakap dan mampu untuk ditetapkan sebagai anggota tim pelaksana;',
      'bahwa berdasarkan pertimbangan sebagaimana dimaksud pada huruf a dan huruf b, perlu menetapkan Keputusan tentang Tim Pelaksana {{kegiatan}}.',
    ].join('\n'),
    recalling: laws,
    decisions: [
      'Membentuk Tim Pelaksana {{kegiatan}} dengan susunan {{jumlah_anggota}} orang sebagaimana tercantum dalam lampiran yang merupakan bagian tidak terpisahkan dari keputusan ini.',
      'Tim sebagaimana dimaksud pada diktum KESATU bertugas mempersiapkan, melaksanakan, dan melaporkan {{kegiatan}} yang diselenggarakan pada {{tanggal_pelaksanaan}}.',
      'Anggota tim menjaga kerahasiaan materi dan hasil penilaian, dan tidak menangani hal yang menyangkut dirinya sendiri.',
      'Tim bertanggung jawab dan melaporkan hasil pelaksanaan tugasnya kepada pejabat yang menetapkan keputusan ini.',
      'Biaya yang timbul akibat ditetapkannya keputusan ini dibebankan pada anggaran {{instansi}}.',
      'Keputusan ini mulai berlaku pada tanggal ditetapkan.',
    ].join('\n'),
    attachmentTitle: 'Susunan Tim Pelaksana {{kegiatan}}',
    attachment: '{{daftar:tim}}',
    copies: 'Bupati/Wali Kota/Gubernur sebagai laporan;\nInspektur;\nYang bersangkutan.',
  }),
  'penugasan-peserta': template('Penugasan peserta per perangkat daerah', {
    nature: 'Penting',
    enclosure: '1 (satu) berkas',
    subject: 'Penugasan Peserta {{kegiatan}}',
    recipient: 'Yth. Kepala {{perangkat_daerah}}\ndi tempat',
    opening: `Berdasarkan {{surat_dasar}}, bersama ini disampaikan bahwa {{kegiatan}} dalam rangka {{tujuan}} akan dilaksanakan dengan ketentuan sebagai berikut:

hari, tanggal : {{tanggal_pelaksanaan}}
tempat : {{tempat}}
metode : {{metode}}
penyelenggara : {{penyelenggara}}

Sehubungan dengan hal tersebut, kami mohon Bapak/Ibu menugaskan {{jumlah_orang}} orang pegawai di lingkungan {{perangkat_daerah}} sebagaimana daftar terlampir untuk mengikuti kegiatan dimaksud sesuai jadwal masing-masing, serta mengatur agar pelayanan tetap berjalan.

${rules}

Dalam hal pegawai yang ditugaskan berhalangan, kami mohon Bapak/Ibu menyampaikan alasan beserta bukti pendukungnya sebelum hari pelaksanaan.`,
    closing: thanks,
    attachmentTitle: 'Daftar Peserta {{kegiatan}} dari {{perangkat_daerah}}',
    attachment: '{{daftar:peserta}}',
    copies: 'Sekretaris Daerah sebagai laporan;\nInspektur.',
    receipt: true,
  }),
  'surat-tugas-pengawas': template('Surat tugas pengawas ruang dan petugas', {
    recalling: '{{surat_dasar}};\nKeputusan tentang Tim Pelaksana {{kegiatan}}.',
    recipient: '{{jumlah_petugas}} orang petugas sebagaimana daftar terlampir',
    decisions: [
      'melaksanakan tugas pada {{kegiatan}} yang diselenggarakan pada {{tanggal_pelaksanaan}} di {{tempat}};',
      'hadir paling lambat 60 (enam puluh) menit sebelum sesi pertama pada hari tugasnya;',
      'menjaga kerahasiaan materi dan tidak mengawasi ruang tempat dirinya, pasangan, atau keluarganya menjadi peserta;',
      'membuat berita acara dan melaporkan pelaksanaan tugas kepada ketua panitia.',
    ].join('\n'),
    closing: 'Demikian surat tugas ini dibuat untuk dilaksanakan dengan penuh tanggung jawab.',
    attachmentTitle: 'Daftar Petugas {{kegiatan}}',
    attachment: '{{daftar:petugas}}',
    copies: 'Kepala perangkat daerah petugas yang bersangkutan.',
  }),
  'pemberitahuan-jadwal': template('Pemberitahuan jadwal kepada perangkat daerah', {
    nature: 'Penting',
    enclosure: '1 (satu) berkas',
    subject: 'Jadwal {{kegiatan}}',
    recipient: 'Yth. Kepala Perangkat Daerah\ndi lingkungan {{instansi}}\n(daftar terlampir)\ndi tempat',
    opening: `Menindaklanjuti {{surat_dasar}}, dengan hormat kami sampaikan jadwal {{kegiatan}} dalam rangka {{tujuan}} sebagai berikut:

hari, tanggal : {{tanggal_pelaksanaan}}
lama pelaksanaan : {{jumlah_hari}} hari, {{jumlah_sesi}} sesi
tempat : {{tempat}}
jumlah peserta : {{jumlah_peserta}} orang

Rincian hari, waktu, ruang, dan jumlah peserta tercantum dalam lampiran. Jadwal setiap peserta disampaikan melalui surat penugasan kepada masing-masing perangkat daerah dan tercantum pada kartu peserta.

Kami mohon Bapak/Ibu mengatur pembagian tugas agar pelayanan kepada masyarakat tetap berjalan selama pelaksanaan.`,
    closing: thanks,
    attachmentTitle: 'Jadwal {{kegiatan}}',
    attachment: '{{daftar:jadwal}}\n\nJumlah peserta menurut perangkat daerah:\n\n{{daftar:perangkat_daerah}}',
    copies: 'Sekretaris Daerah sebagai laporan.',
  }),
  'panggilan-susulan': template('Panggilan susulan', {
    nature: 'Segera',
    enclosure: '1 (satu) lembar',
    subject: 'Panggilan Susulan {{kegiatan}}',
    recipient: 'Yth. Kepala {{perangkat_daerah}}\ndi tempat',
    opening: `Memperhatikan {{surat_dasar}} dan berita acara pelaksanaan {{kegiatan}}, terdapat {{jumlah_orang}} orang pegawai di lingkungan {{perangkat_daerah}} yang belum dapat mengikuti penilaian pada jadwal yang telah ditetapkan.

Sehubungan dengan hal tersebut, kami mohon Bapak/Ibu menugaskan pegawai sebagaimana daftar terlampir untuk mengikuti sesi susulan pada hari, waktu, dan tempat yang tercantum di dalamnya.

${rules}`,
    closing: thanks,
    attachmentTitle: 'Daftar Peserta Susulan {{kegiatan}} dari {{perangkat_daerah}}',
    attachment: '{{daftar:peserta}}',
    copies: 'Inspektur.',
    receipt: true,
  }),
  'permintaan-personel': template('Permintaan dukungan kepada instansi mitra', {
    nature: 'Penting',
    enclosure: '-',
    subject: 'Permintaan Dukungan {{kegiatan}}',
    recipient: 'Yth. Kepala {{mitra}}\ndi tempat',
    opening: `Berdasarkan {{surat_dasar}}, {{instansi}} akan melaksanakan {{kegiatan}} yang diikuti {{jumlah_peserta}} orang peserta dengan ketentuan sebagai berikut:

hari, tanggal : {{tanggal_pelaksanaan}}
tempat : {{tempat}}

Untuk kelancaran kegiatan tersebut, kami mohon dukungan Bapak/Ibu berupa {{dukungan}}. Nama petugas yang ditugaskan kami mohon disampaikan paling lambat 7 (tujuh) hari sebelum pelaksanaan.`,
    closing: thanks,
    copies: 'Sekretaris Daerah sebagai laporan.',
  }),
  'nota-laporan': template('Nota dinas laporan pelaksanaan', {
    recipient: 'Sekretaris Daerah',
    nature: 'Biasa',
    enclosure: '1 (satu) berkas',
    subject: 'Laporan Pelaksanaan {{kegiatan}}',
    opening: `Menindaklanjuti {{surat_dasar}}, bersama ini kami laporkan dengan hormat bahwa {{kegiatan}} dalam rangka {{tujuan}} telah dilaksanakan sebagai berikut:

hari, tanggal : {{tanggal_pelaksanaan}}
tempat : {{tempat}}
metode : {{metode}}
penyelenggara : {{penyelenggara}}
peserta yang ditugaskan : {{jumlah_peserta}} orang

Peserta yang ditugaskan menurut kelompok jenjang:

{{daftar:jenjang}}

Kehadiran, kejadian, dan hasil rekonsiliasi setiap hari tercantum dalam laporan pelaksanaan terlampir.`,
    closing: 'Demikian disampaikan untuk menjadi bahan laporan. Atas arahan Bapak/Ibu, kami mengucapkan terima kasih.',
    copies: '',
  }),
  'penyampaian-hasil': template('Penyampaian hasil per perangkat daerah', {
    nature: 'Rahasia',
    enclosure: '1 (satu) berkas',
    subject: 'Penyampaian Hasil {{kegiatan}}',
    recipient: 'Yth. Kepala {{perangkat_daerah}}\ndi tempat',
    opening: `Menindaklanjuti {{surat_dasar}}, bersama ini disampaikan bahwa hasil {{kegiatan}} telah disetujui Ketua Tim dan disampaikan kepada {{jumlah_orang}} orang pegawai di lingkungan {{perangkat_daerah}} sebagaimana daftar terlampir, dengan keterangan sebagai berikut:

tanggal penyampaian : {{tanggal_penyampaian}}
kedudukan hasil : {{kedudukan}}
kegunaan : {{kegunaan}}
umpan balik : {{cara_umpan_balik}}
tempat : {{tempat_umpan_balik}}

Hasil setiap pegawai bersifat rahasia dan hanya dibuka oleh yang bersangkutan melalui halaman Hasil Saya. Hasil menggambarkan kompetensi yang diukur pada tanggal penilaian, bukan peringkat dan bukan penilaian kinerja.

Pegawai yang hendak bertanya atau mengajukan keberatan dapat menyampaikannya melalui halaman Tanya & Keberatan paling lambat {{batas_keberatan}} sesudah hasil disampaikan.

Kami mohon Bapak/Ibu meneruskan pemberitahuan ini kepada pegawai dimaksud dan memberi kesempatan mengikuti umpan balik.`,
    closing: thanks,
    attachmentTitle: 'Daftar Pegawai Penerima Hasil {{kegiatan}} dari {{perangkat_daerah}}',
    attachment: '{{daftar:peserta}}',
    copies: 'Sekretaris Daerah sebagai laporan.',
    receipt: true,
  }),
}
