// mengelola-perubahan around the standard of pengawas (2): situations of the head of a small section.
import { at, type BankItem, grand } from './bank-item.ts'

export const mengelolaPerubahanPengawas: readonly BankItem[] = [
  {
    code: 'S-MPB-S01',
    competency: 'mengelola-perubahan',
    bracket: 'pengawas',
    stem: 'Pendataan pedagang pasar beralih dari kertas ke tablet. Dua dari lima petugas Anda belum pernah memakai tablet, sedangkan pendataan harus tuntas dalam enam pekan.',
    options: [
      at(
        3,
        'Memasangkan keduanya dengan petugas yang lancar dan mengatur ulang urutan: pasar kecil didata lebih dahulu.',
        'Level 3: membantu rekan berubah dan menata ulang prioritas.',
      ),
      at(
        2,
        'Mempelajari tablet itu sampai lancar dan memakainya sendiri di pasar pertama tanpa menanti pelatihan.',
        'Level 2: memakai cara baru tanpa menunggu arahan dan menambah kemampuannya.',
      ),
      at(
        1,
        'Mengikuti pelatihan dari dinas bersama para petugas dan memakai tablet menurut urutan dalam modulnya.',
        'Level 1: memakai cara baru dengan bimbingan.',
      ),
      at(
        0,
        'Membiarkan kedua petugas itu mendata di kertas dan memasukkan datanya kelak, supaya waktu enam pekan itu tetap cukup.',
        'Level 0: cara lama dipertahankan bagi yang kesulitan.',
      ),
    ],
  },
  {
    code: 'S-MPB-S02',
    competency: 'mengelola-perubahan',
    bracket: 'pengawas',
    stem: 'Mulai Juli persetujuan teknis bangunan diproses lewat sistem provinsi yang formatnya berbeda. Lima puluh permohonan lama masih berjalan, dan petunjuknya baru sebagian terbit.',
    options: [
      grand(
        0,
        'Menyuarakan kemandirian inovasi daerah dalam rapat provinsi dan memakai sistem sendiri selama pembahasan.',
        'Level 0: gagasan tinggi dipakai untuk tidak menyesuaikan diri.',
      ),
      at(
        3,
        'Mendahulukan permohonan yang hampir selesai dan menyiapkan padanan format bagi analis sebelum Juli.',
        'Level 3: menata ulang prioritas dan mengantisipasi kebutuhan unit.',
      ),
      at(
        2,
        'Meminta akun percobaan, mempelajari formatnya, dan memproses satu permohonan di sana lebih awal.',
        'Level 2: cepat menerima cara baru dan menambah kemampuannya.',
      ),
      at(
        1,
        'Menyesuaikan pekerjaan dengan petunjuk yang ada dan menanyakan bagian lain kepada provinsi.',
        'Level 1: terbuka terhadap perubahan sesuai pedoman.',
      ),
    ],
  },
  {
    code: 'S-MPB-S03',
    competency: 'mengelola-perubahan',
    bracket: 'pengawas',
    stem: 'Empat pekan lagi seksi Anda pindah gedung. Di sana ruangannya terbuka, arsip terpusat di lantai bawah, dan warga masuk lewat pintu lain. Staf mulai resah.',
    options: [
      at(
        1,
        'Mengikuti jadwal pindah dari bagian umum dan menata barang seksi menurut denah yang sudah dibagikan.',
        'Level 1: menyesuaikan diri sesuai arahan.',
      ),
      grand(
        0,
        'Mengadakan malam keakraban bertema rumah baru semangat baru dan menyerahkan hal lainnya kepada bagian umum.',
        'Level 0: suasana diangkat, tidak ada penyesuaian yang dikerjakan.',
      ),
      at(
        3,
        'Membantu staf memilah arsip, memisahkan berkas yang sering dicari, dan menyiapkan penunjuk bagi warga.',
        'Level 3: membantu rekan berubah dan mengantisipasi kebutuhan unit.',
      ),
      at(
        2,
        'Meninjau gedung itu lebih dahulu, lalu beralih ke arsip digital untuk pekerjaan Anda mulai pekan ini.',
        'Level 2: memakai cara baru tanpa menunggu arahan.',
      ),
    ],
  },
  {
    code: 'S-MPB-S04',
    competency: 'mengelola-perubahan',
    bracket: 'pengawas',
    stem: 'Penilaian kinerja kini memakai umpan balik bulanan. Staf menganggapnya menambah beban, dan Anda terbiasa menilai sekali setahun. Panduannya empat puluh halaman.',
    options: [
      at(
        0,
        'Membicarakan kinerja sekali pada akhir tahun seperti biasa dan mengisi kolom bulanannya sekaligus.',
        'Level 0: bentuknya dipenuhi, cara lama diteruskan.',
      ),
      at(
        1,
        'Mengisi umpan balik tiap bulan menurut contoh dalam panduan dan bertanya bila ada yang belum jelas.',
        'Level 1: memakai cara baru sesuai pedoman dan dengan bimbingan.',
      ),
      at(
        2,
        'Mulai memberi umpan balik bulan ini juga dan belajar sendiri menuliskannya dalam beberapa kalimat pendek.',
        'Level 2: cepat menerima perubahan dan menambah kemampuannya.',
      ),
      at(
        3,
        'Meringkas panduan bagi staf, mendampingi isian pertama, dan menghapus laporan yang berulang.',
        'Level 3: membantu rekan berubah dan menata ulang pekerjaan unit.',
      ),
    ],
  },
  {
    code: 'S-MPB-S05',
    competency: 'mengelola-perubahan',
    bracket: 'pengawas',
    stem: 'Pupuk bersubsidi kini ditebus dengan kartu. Musim tanam mulai dua bulan lagi. Banyak petani di wilayah Anda belum memegang kartu, dan penyuluh belum mengenal alatnya.',
    options: [
      at(
        2,
        'Mempelajari alat kartunya di kios terdekat pekan ini, sebelum undangan sosialisasi provinsi datang.',
        'Level 2: menambah kemampuan tanpa menunggu arahan.',
      ),
      at(
        3,
        'Mendampingi penyuluh mencoba alatnya dan mendahulukan kartu bagi desa yang paling awal menanam.',
        'Level 3: membantu rekan berubah dan menata ulang prioritas.',
      ),
      grand(
        0,
        'Mencanangkan gerakan petani cerdas menuju pertanian modern dengan pawai dan deklarasi di lapangan.',
        'Level 0: gerakannya meriah, cara baru belum dipakai siapa pun.',
      ),
      at(
        1,
        'Menghadiri sosialisasi provinsi, lalu menjalankan penebusan dengan kartu sesuai petunjuk teknis yang diterima.',
        'Level 1: terbuka terhadap perubahan sesuai pedoman.',
      ),
    ],
  },
  {
    code: 'S-MPB-S06',
    competency: 'mengelola-perubahan',
    bracket: 'pengawas',
    stem: 'Dana perjalanan seksi dipotong separuh, sehingga sebagian pemeriksaan gudang harus dilakukan lewat video. Para pengelola gudang dan petugas Anda belum pernah mencobanya.',
    options: [
      at(
        2,
        'Memeriksa satu gudang lewat video pekan ini dan mempelajari sendiri sudut kamera yang diperlukan.',
        'Level 2: memakai cara baru tanpa menunggu arahan.',
      ),
      at(
        0,
        'Memeriksa langsung sampai dananya habis di tengah tahun, karena hasilnya memang lebih meyakinkan.',
        'Level 0: cara lama diteruskan seolah tidak ada perubahan.',
      ),
      at(
        1,
        'Meminta pedoman pemeriksaan video dari dinas dan menerapkannya menurut urutan yang ditetapkan.',
        'Level 1: menyesuaikan diri sesuai pedoman.',
      ),
      at(
        3,
        'Memilih gudang berisiko untuk dikunjungi dan membantu petugas menyiapkan pemeriksaan video pada yang lain.',
        'Level 3: menata ulang prioritas dan membantu rekan berubah.',
      ),
    ],
  },
  {
    code: 'S-MPB-S07',
    competency: 'mengelola-perubahan',
    bracket: 'pengawas',
    stem: 'Seksi dihapus dan Anda menjadi ketua tim kerja yang anggotanya berasal dari tiga seksi. Mereka masih meminta petunjuk kepada atasan lama, dan pembagian tugas belum lengkap.',
    options: [
      at(
        2,
        'Segera bekerja dengan pola tim dan mempelajari cara memimpin tanpa garis jabatan seperti di seksi yang dahulu.',
        'Level 2: cepat menerima perubahan dan menambah kemampuannya.',
      ),
      at(
        1,
        'Menjalankan peran ketua sesuai surat keputusan dan meminta petunjuk pimpinan tentang yang belum jelas.',
        'Level 1: menyesuaikan diri dengan arahan.',
      ),
      at(
        3,
        'Menata tugas bersama anggota, menentukan yang didahulukan, dan menutup bagian yang belum bertuan.',
        'Level 3: membantu rekan berubah, menata ulang prioritas, dan memberi solusi.',
      ),
      grand(
        0,
        'Mengajak semua merawat semangat kekeluargaan seksi lama dan membiarkan jalurnya sampai suasana tenang.',
        'Level 0: pola lama dibiarkan atas nama kebersamaan.',
      ),
    ],
  },
]
