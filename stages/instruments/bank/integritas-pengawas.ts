// integritas around the standard of pengawas (2): situations of the head of a small section.
import { at, type BankItem, grand } from './bank-item.ts'

export const integritasPengawas: readonly BankItem[] = [
  {
    code: 'S-INT-S01',
    competency: 'integritas',
    bracket: 'pengawas',
    stem: 'Kamera milik seksi Anda sudah tiga pekan berada di rumah seorang anggota. Ia memakainya untuk usaha foto pernikahan, tetapi pada setiap acara dinas kamera itu dibawanya tepat waktu.',
    options: [
      grand(
        0,
        'Membiarkannya karena acara dinas tidak terganggu, sambil menyiapkan konsep manajemen aset modern berbasis kode QR.',
        'Level 0: pelanggaran dibiarkan, konsepnya tidak mengubah pemakaian kamera.',
      ),
      at(
        2,
        'Menegurnya secara pribadi, menjelaskan aturan aset, dan memintanya mengembalikan kamera hari itu.',
        'Level 2: menegur rekan dan mengajaknya patuh.',
      ),
      at(
        3,
        'Meminta kamera dikembalikan, menegurnya, lalu memeriksa keberadaan aset seksi tiap akhir bulan.',
        'Level 3: menegur pada waktunya dan memantau kepatuhan di unitnya.',
      ),
      at(
        1,
        'Memastikan aset yang Anda pegang sendiri tercatat dan hanya dipakai untuk keperluan dinas, sebagai contoh.',
        'Level 1: menaati aturan dalam tugasnya sendiri, anggotanya belum diingatkan.',
      ),
    ],
  },
  {
    code: 'S-INT-S02',
    competency: 'integritas',
    bracket: 'pengawas',
    stem: 'Dalam pertanggungjawaban konsumsi rapat, staf Anda menulis 40 peserta, sedangkan daftar hadir memuat 31. Katanya, selisih itu untuk menutup kekurangan biaya rapat bulan lalu.',
    options: [
      at(
        1,
        'Menahan tanda tangan Anda sampai jumlah peserta dalam dokumen itu sama dengan daftar hadir.',
        'Level 1: menaati aturan dalam tugasnya sendiri.',
      ),
      at(
        2,
        'Meminta jumlahnya dibetulkan, lalu menunjukkan kepada staf itu cara yang sah mengurus kekurangan bulan lalu.',
        'Level 2: mengingatkan dan mengajak rekan mengikuti aturan.',
      ),
      at(
        0,
        'Menandatanganinya kali ini, karena kekurangan bulan lalu itu memang nyata.',
        'Level 0: membenarkan laporan yang tidak sesuai dengan fakta.',
      ),
      at(
        3,
        'Meminta jumlahnya dibetulkan dan memeriksa bukti rapat seksi selama tiga bulan terakhir.',
        'Level 3: menjamin dokumen dibetulkan dan memantau kejujuran di unitnya.',
      ),
    ],
  },
  {
    code: 'S-INT-S03',
    competency: 'integritas',
    bracket: 'pengawas',
    stem: 'Menjelang akhir tahun, penyedia alat tulis mengirim bingkisan bernama untuk tiap orang di seksi Anda. Dua orang sudah membawanya pulang. Kontrak tahun depan belum ditetapkan.',
    options: [
      at(
        2,
        'Mengembalikan bingkisan Anda, menjelaskan aturannya, dan mengajak staf mengembalikan atau melaporkan miliknya.',
        'Level 2: mengingatkan rekan dan mengajaknya berlaku etis.',
      ),
      grand(
        0,
        'Membagikan sisa bingkisan secara merata, lalu mengajak seluruh seksi berikrar antigratifikasi pada apel Senin.',
        'Level 0: ikrar tidak cocok dengan perbuatan, sebab bingkisan tetap diterima.',
      ),
      at(
        3,
        'Mengumpulkan semua bingkisan untuk dilaporkan, menegur yang membawanya pulang, dan mencatat pemberian berikutnya.',
        'Level 3: menjamin anggotanya bertindak sesuai norma dan memantaunya.',
      ),
      at(
        1,
        'Mengembalikan bingkisan atas nama Anda kepada penyedia itu, disertai tanda terima tertulis.',
        'Level 1: menaati aturan untuk dirinya sendiri.',
      ),
    ],
  },
  {
    code: 'S-INT-S04',
    competency: 'integritas',
    bracket: 'pengawas',
    stem: 'Di seksi Anda ada kebiasaan bergiliran pulang pukul 15.00. Yang tinggal menutupi yang pulang, sedangkan jurnal kinerja semua orang tetap terisi sampai pukul 16.00.',
    options: [
      at(
        3,
        'Menegaskan jam kerja, mencocokkan jurnal dengan kehadiran tiap pekan, dan menegur yang masih melanggar.',
        'Level 3: memantau dan menegur agar anggota bertindak sesuai norma.',
      ),
      at(
        1,
        'Tetap bekerja sampai pukul 16.00 dan mengisi jurnal kinerja Anda sendiri sesuai jam yang sebenarnya.',
        'Level 1: menaati aturan dalam tugasnya sendiri.',
      ),
      grand(
        0,
        'Menyusun usulan pola kerja lincah yang berorientasi hasil dan meneruskan pola sekarang sampai usulannya diputuskan.',
        'Level 0: catatan yang tidak sesuai fakta dibiarkan berjalan.',
      ),
      at(
        2,
        'Membicarakan kebiasaan itu dalam rapat seksi dan mengajak semuanya mengisi jurnal apa adanya.',
        'Level 2: mengingatkan dan mengajak kelompok kerjanya menerapkan norma.',
      ),
    ],
  },
  {
    code: 'S-INT-S05',
    competency: 'integritas',
    bracket: 'pengawas',
    stem: 'Anda menerima berita acara pemeriksaan bangunan dari seorang petugas seksi. Foto yang dilampirkan sama dengan foto tahun lalu, sehingga tampaknya ia tidak turun ke lapangan.',
    options: [
      at(
        3,
        'Memerintahkan pemeriksaan ulang, menegurnya tertulis, dan mencocokkan contoh berkas petugas lain di lapangan.',
        'Level 3: menegur dan menilai kejujuran kerja di unitnya.',
      ),
      grand(
        0,
        'Meneruskan berkasnya agar target izin tercapai, lalu mengusulkan pemeriksaan dengan pesawat nirawak tahun depan.',
        'Level 0: berita acara yang meragukan dibenarkan demi target.',
      ),
      at(
        2,
        'Menegurnya empat mata, menyebut akibatnya bagi warga, dan memeriksa ulang bersamanya di lapangan.',
        'Level 2: menegur rekan dan mengajaknya kembali patuh.',
      ),
      at(
        1,
        'Menahan tanda tangan Anda karena fotonya lama sampai petugas menyerahkan foto yang baru.',
        'Level 1: menaati aturan dalam tugasnya sendiri.',
      ),
    ],
  },
  {
    code: 'S-INT-S06',
    competency: 'integritas',
    bracket: 'pengawas',
    stem: 'Kepala bidang meminta realisasi fisik kegiatan seksi Anda ditulis 100 persen dalam laporan triwulan. Kenyataannya 82 persen, dan sisanya baru selesai kira-kira dua pekan lagi.',
    options: [
      at(
        0,
        'Menulis 100 persen disertai catatan pribadi, karena pekerjaannya akan selesai sebelum ada yang memeriksa.',
        'Level 0: laporannya tidak sesuai dengan fakta.',
      ),
      at(
        2,
        'Menulis 82 persen, lalu menghadap kepala bidang dan mengajaknya melaporkan tanggal penyelesaian yang wajar.',
        'Level 2: mengingatkan dan mengajak orang lain melapor dengan benar.',
      ),
      at(
        1,
        'Menulis 82 persen dalam laporan Anda dan melampirkan rincian pekerjaan yang belum selesai.',
        'Level 1: laporannya sendiri sesuai fakta.',
      ),
      at(
        3,
        'Menulis 82 persen, menjelaskan alasannya, dan memeriksa angka semua staf terhadap bukti di lapangan.',
        'Level 3: menjamin anggotanya bertindak sesuai norma dan memantaunya.',
      ),
    ],
  },
  {
    code: 'S-INT-S07',
    competency: 'integritas',
    bracket: 'pengawas',
    stem: 'Seksi Anda memeriksa usulan bantuan bibit. Ternyata staf pemeriksa meloloskan kelompok tani yang diketuai kakaknya, sedangkan dua kelompok dengan kelengkapan yang sama ditolak.',
    options: [
      at(
        2,
        'Mengulang pemeriksaan, menegur staf itu soal benturan kepentingan, dan memintanya mundur dari berkas keluarga.',
        'Level 2: menegur rekan dan mengajaknya patuh.',
      ),
      at(
        3,
        'Mengulang pemeriksaan, mengalihkan berkas itu, dan mewajibkan semua pemeriksa menyatakan hubungan keluarga.',
        'Level 3: menjamin semua anggotanya bertindak sesuai norma.',
      ),
      at(
        1,
        'Memeriksa sendiri ketiga usulan kelompok itu dan memutusnya dengan ukuran yang sama.',
        'Level 1: menaati aturan dalam tugasnya sendiri.',
      ),
      grand(
        0,
        'Mempertahankan hasilnya supaya jadwal tidak mundur, lalu menyiapkan aplikasi seleksi transparan untuk tahun berikutnya.',
        'Level 0: pelanggaran dibiarkan dan hanya dijawab dengan rencana.',
      ),
    ],
  },
]
