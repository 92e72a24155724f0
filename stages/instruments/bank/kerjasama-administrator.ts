// kerjasama around the standard of administrator (3): situations of the head of a bidang, with budgets and other agencies.
import { at, type BankItem, grand } from './bank-item.ts'

export const kerjasamaAdministrator: readonly BankItem[] = [
  {
    code: 'S-KSM-A01',
    competency: 'kerjasama',
    bracket: 'administrator',
    stem: 'Sampah pasar induk menumpuk tiap Senin. Dinas lingkungan, dinas perdagangan, dan kecamatan saling menunggu. Bidang Anda memegang armada truknya.',
    options: [
      grand(
        0,
        'Menginisiasi festival pasar bersih berkelanjutan bersama semua instansi, dengan jadwal armada seperti biasa.',
        'Level 0: bagian tugasnya dalam masalah bersama tidak dijalankan.',
      ),
      at(
        3,
        'Menyepakati pembagian tugas dengan dinas perdagangan dan menyusun regu gabungan untuk Senin pagi.',
        'Level 3: memutuskan lewat negosiasi dan menyusun tim.',
      ),
      at(
        2,
        'Menambah satu rit truk pada hari Senin dan membuka jadwal armada kepada kedua instansi itu.',
        'Level 2: membantu tugas pihak lain dan berbagi informasi.',
      ),
      at(
        4,
        'Menyatukan jadwal dan petugas ketiga instansi dalam satu kesepakatan tetap yang ditinjau bersama.',
        'Level 4: menyinergikan unit dan membuat sistem kerja sama.',
      ),
    ],
  },
  {
    code: 'S-KSM-A02',
    competency: 'kerjasama',
    bracket: 'administrator',
    stem: 'Dinas kesehatan, dinas keluarga berencana, dan pemerintah desa memegang daftar balita stunting yang berbeda. Bidang Anda menyusun sasaran bantuan pangan tahun depan.',
    options: [
      at(
        1,
        'Memakai daftar dari dinas yang berwenang dan meminta masukan semua pihak atas rancangan sasaran bantuan.',
        'Level 1: menjalankan bagian tugasnya dan mendengar masukan.',
      ),
      at(
        2,
        'Membagikan ketiga daftar kepada semua pihak dan membantu desa mencocokkan nama yang berbeda.',
        'Level 2: berbagi informasi dan membantu tugas orang lain.',
      ),
      at(
        4,
        'Menengahi perbedaan ukuran ketiganya sampai ada satu daftar dan satu cara pembaruan bagi semua.',
        'Level 4: menjembatani kepentingan dan membuat sistem kerja sama.',
      ),
      at(
        3,
        'Menyusun tim pencocok dari ketiganya menurut keahlian dan memutuskan nama berdasarkan usul tim itu.',
        'Level 3: menyusun tim menurut kekuatan dan memutuskan berdasarkan usul.',
      ),
    ],
  },
  {
    code: 'S-KSM-A03',
    competency: 'kerjasama',
    bracket: 'administrator',
    stem: 'Pada perubahan anggaran, hanya satu kegiatan yang dapat didanai: pelatihan nelayan milik bidang Anda atau perbaikan tempat pelelangan ikan milik bidang lain.',
    options: [
      at(
        4,
        'Menyusun usul bersama yang melayani kedua kepentingan dan menyepakati giliran dukungan antarbidang.',
        'Level 4: menjembatani kepentingan dan membangun sinergi antarunit.',
      ),
      at(
        2,
        'Membuka rincian biaya bidang Anda kepada bidang lain dan menawarkan tenaga untuk membantu usul mereka.',
        'Level 2: berbagi informasi dan membantu tugas orang lain.',
      ),
      at(
        3,
        'Membahas dengan kepala bidang itu bagian mana dari kedua kegiatan yang dapat digabung tahun ini.',
        'Level 3: memutuskan berdasarkan negosiasi dan beraliansi.',
      ),
      at(
        0,
        'Memperkuat bahan bidang Anda dan menyampaikannya kepada pimpinan sebelum bidang lain sempat memaparkan usulnya.',
        'Level 0: mengabaikan kelompok lain demi bagian sendiri.',
      ),
    ],
  },
  {
    code: 'S-KSM-A04',
    competency: 'kerjasama',
    bracket: 'administrator',
    stem: 'Di mal pelayanan publik yang Anda kelola, sembilan instansi mempunyai jam buka berbeda. Warga sering datang pada jam ketika dua loket sudah tutup.',
    options: [
      at(
        3,
        'Menampung usul tiap instansi, merundingkan jam bersama, dan menyiapkan pengganti pada jam rawan.',
        'Level 3: memutuskan berdasarkan usul dan mengantisipasi hambatan.',
      ),
      at(
        4,
        'Menyatukan jam kesembilan instansi, dengan aturan saling menggantikan yang diakui dalam penilaian.',
        'Level 4: menyinergikan unit dan membuat sistem yang menghargai kerja sama.',
      ),
      at(
        2,
        'Membagikan jadwal tiap instansi kepada semua loket dan membantu menerima berkas ketika loketnya tutup.',
        'Level 2: berbagi informasi dan membantu tugas orang lain.',
      ),
      grand(
        0,
        'Meluncurkan identitas visual dan slogan satu atap satu hati, supaya semangat kebersamaan sembilan instansi tumbuh.',
        'Level 0: jam layanan bersama tidak disentuh.',
      ),
    ],
  },
  {
    code: 'S-KSM-A05',
    competency: 'kerjasama',
    bracket: 'administrator',
    stem: 'Bidang keuangan meminta empat staf Anda selama dua pekan untuk menutup laporan tahunan. Bantuan serupa tahun lalu tidak disebut sama sekali, dan staf Anda masih kecewa.',
    options: [
      at(
        2,
        'Mengirim dua staf yang bersedia dan meminta bidang keuangan berbagi jadwal supaya pekerjaan Anda berjalan.',
        'Level 2: membantu tugas orang lain dan berbagi informasi.',
      ),
      at(
        3,
        'Memilih staf yang cocok bersama mereka, menawar imbalan tenaga, dan menyiapkan pengganti di bidang Anda.',
        'Level 3: menyusun tim, bernegosiasi, dan mengantisipasi hambatan.',
      ),
      grand(
        0,
        'Menyatakan dukungan penuh pada sinergi dan menunda pengiriman staf sampai ada nota kesepahaman antarbidang.',
        'Level 0: tugas bersama tidak dibantu, hanya dinyatakan didukung.',
      ),
      at(
        4,
        'Mengirim staf, lalu menyepakati pola saling meminjam tenaga antarbidang yang kinerjanya diakui.',
        'Level 4: membuat sistem yang menghargai kerja sama antarunit.',
      ),
    ],
  },
  {
    code: 'S-KSM-A06',
    competency: 'kerjasama',
    bracket: 'administrator',
    stem: 'Jalan kota digali bergantian oleh perusahaan air minum, operator telekomunikasi, dan bidang Anda. Warga marah karena aspal baru dibongkar lagi sebulan kemudian.',
    options: [
      at(
        3,
        'Mengatur urutan galian di tiga ruas terdekat bersama keduanya dan menyiapkan regu penutup gabungan.',
        'Level 3: bernegosiasi, beraliansi, dan mengantisipasi hambatan.',
      ),
      grand(
        0,
        'Menggelar seminar kota terpadu bersama para direktur, sementara jadwal galian tahun ini berjalan masing-masing.',
        'Level 0: tidak ada tugas bersama yang dijalankan.',
      ),
      at(
        4,
        'Mempertemukan kepentingan semua penggali dalam satu kalender, yang menjadi syarat izin galian berikutnya.',
        'Level 4: menjembatani kepentingan dan membuat sistem kerja sama.',
      ),
      at(
        2,
        'Membagikan jadwal pengaspalan kepada kedua perusahaan dan memakai saran teknis yang mereka berikan.',
        'Level 2: berbagi informasi dan menghargai keahlian.',
      ),
    ],
  },
]
