// The record of processing (catatan pemrosesan, UU 27/2022 art. 31) and the impact assessment (penilaian dampak,
// art. 34) as they are shipped: what this product does, true for every agency. What differs from agency to agency
// are six fields. A change of these words is a new version, and completed ones name the version that they completed.

export const impactTextVersion = '2026-1'

/** The six fields that an agency fills in. */
export const impactFields = ['controller', 'contact', 'basis', 'processors', 'schedule', 'approval'] as const
export type ImpactField = (typeof impactFields)[number]

export const impactIntro = [
  'Penilaian kompetensi menentukan langkah karier orang. Karena itu pemrosesannya berisiko tinggi menurut Pasal 34 Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi, dan dinilai dampaknya sebelum dipakai.',
  'Dasar pemrosesannya kewajiban hukum dan pelaksanaan tugas instansi dalam manajemen ASN (Pasal 20 ayat (2) huruf c dan e), bukan persetujuan: pegawai tidak bebas menolak, jadi persetujuan tidak akan sah. Sebagai gantinya pegawai diberi tahu sebelum berkas dan sebelum tes, melihat hasilnya sendiri, dan dapat mengajukan keberatan.',
  'Tidak ada keputusan yang diambil mesin. Hasil disetujui Ketua Tim, diterima orang kedua, dan keputusan jabatan diambil pejabat yang berwenang dengan alasan tertulis (Pasal 10).',
] as const

export type Processing = {
  readonly activity: string
  readonly purpose: string
  readonly data: string
  readonly readers: string
  readonly kept: string
}

export const processings: readonly Processing[] = [
  {
    activity: 'Data pegawai',
    purpose: 'Mengetahui siapa yang dinilai, pada jabatan dan unit mana',
    data: 'NIP, nama, tanggal lahir, jenis kelamin, jabatan, pangkat, unit, pendidikan, kedudukan hukum',
    readers: 'Admin Sistem, Admin Penilaian, Panitia, pimpinan pada unitnya',
    kept: 'Selama menjadi pegawai; baris berkas impor menurut ketentuan',
  },
  {
    activity: 'Kegiatan, jadwal, dan kehadiran',
    purpose: 'Memanggil, menempatkan, dan mencatat kehadiran peserta',
    data: 'Jadwal, meja, kehadiran, alasan tidak hadir menurut jenisnya',
    readers: 'Panitia, Pengawas Ruang untuk ruangnya',
    kept: 'Bersama berkas kegiatan menurut JRA',
  },
  {
    activity: 'Akomodasi yang layak',
    purpose: 'Memenuhi hak penyandang disabilitas (UU 8/2016)',
    data: 'Apa yang disediakan dan surat penetapannya; diagnosis tidak disimpan',
    readers: 'Petugas yang ditunjuk; ruang hanya melihat apa yang disediakan',
    kept: 'Bersama berkas kegiatan menurut JRA',
  },
  {
    activity: 'Pelaksanaan tes',
    purpose: 'Mengukur kompetensi yang disyaratkan jabatan',
    data: 'Jawaban dan waktunya, kejadian di layar. Tanpa kamera, suara, lokasi, dan biometrik',
    readers: 'Tidak seorang pun butir demi butir, kecuali Ketua Tim; Inspektorat dengan surat tugas dan orang kedua',
    kept: 'Menurut ketentuan: jawaban',
  },
  {
    activity: 'Pengolahan, persetujuan, dan laporan',
    purpose: 'Hasil penilaian kompetensi atau pemetaan internal',
    data: 'Level kompetensi, JPM, kategori, catatan',
    readers: 'Ketua Tim, Admin Penilaian, pimpinan sesuai kedalaman perannya, pegawai yang bersangkutan',
    kept: 'Menurut ketentuan: hasil; ringkasannya di riwayat pegawai menurut JRA kepegawaian',
  },
  {
    activity: 'Penyampaian, umpan balik, dan keberatan',
    purpose: 'Pegawai mengetahui hasilnya dan dapat membantahnya',
    data: 'Waktu penyampaian, catatan sesi, isi keberatan dan jawabannya',
    readers: 'Pegawai yang bersangkutan, petugas umpan balik, pemeriksa',
    kept: 'Bersama hasilnya',
  },
  {
    activity: 'Manajemen talenta',
    purpose: 'Bahan pertimbangan tim; peta internal sebelum ada keputusan',
    data: 'Kinerja, hasil penilaian yang berlaku, letak di peta',
    readers: 'Tim Penilai Kinerja, PyB, PPK',
    kept: 'Menurut JRA kepegawaian',
  },
  {
    activity: 'Akun dan jejak audit',
    purpose: 'Hanya yang berhak yang masuk, dan setiap pembukaan data diketahui',
    data: 'Nama masuk, sidik kata sandi, sesi, perangkat, perbuatan dan waktunya',
    readers: 'Admin Sistem, Inspektorat; pegawai melihat siapa membuka hasilnya',
    kept: 'Sesi masuk menurut ketentuan; jejak audit selama hasil masih dapat diperiksa',
  },
]

export type Risk = { readonly risk: string; readonly harm: string; readonly measures: string; readonly left: 'rendah' | 'sedang' }

export const risks: readonly Risk[] = [
  {
    risk: 'Hasil dibaca orang yang tidak berhak',
    harm: 'Dipermalukan, diperlakukan tidak adil',
    measures:
      'Peran dengan surat dan masa berlaku, jangkauan unit, larangan membuka perkara sendiri, salinan bernomor dengan nama pembaca, setiap pembukaan tercatat dan terlihat oleh pegawainya',
    left: 'rendah',
  },
  {
    risk: 'Hasil dipakai untuk tujuan lain',
    harm: 'Pemetaan berubah menjadi seleksi tanpa diketahui',
    measures:
      'Kedudukan hasil tercetak di tiap halaman dan tidak dapat dinaikkan; pemakaian lain hanya dengan keputusan tercatat dan pemberitahuan baru',
    left: 'sedang',
  },
  {
    risk: 'Hasil keliru atau alat ukur tidak adil',
    harm: 'Kehilangan kesempatan jabatan',
    measures:
      'Status alat ukur, galat dan garis batas ditunjukkan, laporan keadilan antarkelompok, persetujuan oleh dua orang, keberatan dengan pemeriksa yang tidak terlibat',
    left: 'sedang',
  },
  {
    risk: 'Keputusan otomatis',
    harm: 'Nasib orang ditentukan angka',
    measures: 'Tidak ada peringkat bawaan, tidak ada kotak bila komponen kurang, usulan hanya diterima satu per satu dengan alasan',
    left: 'rendah',
  },
  {
    risk: 'Basis data atau cadangan bocor',
    harm: 'Data seluruh pegawai tersebar',
    measures:
      'Hanya satu port, TLS, kata sandi dan kode sebagai sidik, rahasia tersegel di luar basis data, cadangan hanya dapat dibaca pemiliknya; pemberitahuan tertulis dalam 3 × 24 jam (Pasal 46)',
    left: 'sedang',
  },
  {
    risk: 'Data diubah diam-diam',
    harm: 'Hasil tidak dapat dipercaya',
    measures:
      'Jejak audit berantai yang kepalanya dipegang Inspektorat, tanda terima jawaban di tangan peserta, hasil yang tidak dapat diubah melainkan diolah ulang',
    left: 'rendah',
  },
  {
    risk: 'Disimpan terlalu lama',
    harm: 'Kelemahan lama membayangi seumur hidup',
    measures: 'Masa simpan per jenis arsip, pemusnahan oleh dua orang dengan berita acara, hasil lama tidak dipakai setelah tidak berlaku',
    left: 'rendah',
  },
]

/** Rights of the people concerned and where they are used. */
export const rightLines = [
  ['Pemberitahuan', 'Sebelum berkas dan sebelum tes, dengan kata-kata yang disimpan (Pasal 5)'],
  ['Salinan data', 'Sendiri, kapan saja, di Data Pribadi Saya (Pasal 7)'],
  ['Perbaikan', 'Lewat permintaan bernomor; dijawab dalam waktu yang ditetapkan ketentuan (Pasal 6)'],
  ['Pembatasan dan keberatan atas pemrosesan otomatis', 'Lewat permintaan bernomor (Pasal 10 dan 11)'],
  ['Keberatan atas hasil', 'Lewat keberatan dengan pemeriksa yang tidak terlibat'],
  ['Penghapusan', 'Sesuai masa simpan; selama kewajiban hukum berjalan, data tidak dihapus lebih awal (Pasal 8 dan 15)'],
] as const
