// kerjasama around the standard of pengawas (2): situations of the head of a small section.
import { at, type BankItem, grand } from './bank-item.ts'

export const kerjasamaPengawas: readonly BankItem[] = [
  {
    code: 'S-KSM-S01',
    competency: 'kerjasama',
    bracket: 'pengawas',
    stem: 'Di seksi Anda, tiga PNS dan dua PPPK memegang jabatan serupa. PPPK merasa mendapat semua tugas lapangan, sedangkan PNS merasa mengerjakan semua laporan.',
    options: [
      grand(
        0,
        'Menyelenggarakan temu kebersamaan bertema satu ASN satu semangat, supaya kedua kelompok saling memaklumi.',
        'Level 0: keluhan tentang pembagian tugas tidak didengar.',
      ),
      at(
        3,
        'Memetakan kemampuan tiap orang dan menyusun pembagian campuran berdasarkan usul mereka.',
        'Level 3: membaca kekuatan dan memutuskan berdasarkan usul anggota.',
      ),
      at(
        1,
        'Mendengar usul kedua pihak dan meminta semuanya menjalankan dahulu tugas yang sudah dibagi.',
        'Level 1: mendengar masukan dan menjalankan pembagian yang ada.',
      ),
      at(
        2,
        'Ikut turun ke lapangan dan mengajak kedua kelompok saling membantu serta berbagi catatan laporan.',
        'Level 2: membantu tugas orang lain dan berbagi informasi.',
      ),
    ],
  },
  {
    code: 'S-KSM-S02',
    competency: 'kerjasama',
    bracket: 'pengawas',
    stem: 'Hanya satu orang di seksi Anda yang lancar memakai aplikasi keuangan. Setiap akhir triwulan semua laporan menumpuk padanya, dan bulan depan ia cuti melahirkan.',
    options: [
      at(
        1,
        'Mengerjakan sendiri laporan yang Anda kuasai dan meminta usul anggota lain untuk sisanya.',
        'Level 1: menjalankan bagian tugasnya dan mendengar usul.',
      ),
      at(
        0,
        'Memintanya menyiapkan semua laporan sebelum cuti dan tetap dapat dihubungi bila ada kekurangan.',
        'Level 0: tugas tim tetap dipikul satu orang, tidak ada yang ikut serta.',
      ),
      at(
        3,
        'Memilih dua pendamping yang cocok, membagi laporan sejak sekarang, dan menyiapkan cadangan selama ia cuti.',
        'Level 3: membaca kekuatan anggota, menyusun tim, dan mengantisipasi hambatan.',
      ),
      at(
        2,
        'Membantu memasukkan sebagian laporan dan memintanya berbagi langkah pengerjaan kepada anggota lain sebelum cuti.',
        'Level 2: membantu tugas orang lain dan mendorong berbagi informasi.',
      ),
    ],
  },
  {
    code: 'S-KSM-S03',
    competency: 'kerjasama',
    bracket: 'pengawas',
    stem: 'Seksi Anda dan seksi sebelah memerlukan satu mobil operasional setiap Kamis: Anda untuk penagihan pajak, mereka untuk pendataan reklame. Kedua staf mulai saling menyindir.',
    options: [
      at(
        3,
        'Menampung usul kedua staf, lalu merundingkan rute gabungan dengan kepala seksi sebelah beserta cadangannya.',
        'Level 3: memutuskan berdasarkan usul dan negosiasi serta mengantisipasi hambatan.',
      ),
      at(
        2,
        'Menawarkan kursi kosong kepada seksi sebelah dan memberi mereka daftar lokasi yang searah setiap pekan.',
        'Level 2: membantu tugas orang lain dan berbagi informasi.',
      ),
      at(
        0,
        'Memesan mobil itu atas nama seksi Anda untuk tiga bulan ke depan, agar penagihan tidak terganggu.',
        'Level 0: mengabaikan kelompok lain dalam tugas bersama.',
      ),
      at(
        1,
        'Mengikuti jadwal yang disusun bagian umum dan menyampaikan kebutuhan seksi Anda dalam rapat.',
        'Level 1: mendukung keputusan dan memberi usul.',
      ),
    ],
  },
  {
    code: 'S-KSM-S04',
    competency: 'kerjasama',
    bracket: 'pengawas',
    stem: 'Dalam rapat rencana kerja seksi, hanya Anda dan seorang staf senior yang berbicara. Setelah rapat, staf muda mengeluh di kantin bahwa rencana itu sulit dilaksanakan.',
    options: [
      at(
        3,
        'Membahas ulang rencana bersama staf, mengubah langkah sesuai usul, dan mencari jalan keluar hambatannya.',
        'Level 3: memutuskan berdasarkan usul anggota dan mengantisipasi hambatan.',
      ),
      at(
        1,
        'Mendatangi staf muda untuk mendengar keluhannya dan mencatatnya sebagai masukan rapat berikut.',
        'Level 1: mendengar masukan anggota.',
      ),
      at(
        2,
        'Mengundang staf muda memaparkan bagian yang mereka kuasai dan menyepakati dengan mereka siapa mengerjakan apa.',
        'Level 2: menghargai keahlian anggota dan membangun komitmen.',
      ),
      grand(
        0,
        'Menetapkan rencana itu dan menyiapkan forum ide kreatif bulanan agar semua staf terinspirasi.',
        'Level 0: masukan yang sudah ada tidak didengar.',
      ),
    ],
  },
  {
    code: 'S-KSM-S05',
    competency: 'kerjasama',
    bracket: 'pengawas',
    stem: 'Seksi Anda harus memvaksin 1.200 sapi dalam sebulan dengan empat petugas. Peternak lebih percaya kepada penyuluh desa dan dokter hewan swasta setempat.',
    options: [
      at(
        1,
        'Menjalankan vaksinasi sesuai jadwal petugas dan menampung masukan dari para peternak.',
        'Level 1: menjalankan tugas dan mendengar masukan.',
      ),
      at(
        2,
        'Turun bersama petugas dan membuka data kandang kepada penyuluh supaya tidak ada dusun yang terlewat.',
        'Level 2: membantu tugas dan berbagi informasi.',
      ),
      at(
        3,
        'Menggandeng penyuluh dan dokter hewan itu, lalu membagi regu menurut kekuatan masing-masing.',
        'Level 3: beraliansi dengan pihak lain dan menyusun tim menurut kekuatan.',
      ),
      grand(
        0,
        'Mencanangkan gerakan kabupaten bebas penyakit ternak, lalu memulai vaksinasi setelah acara pencanangannya selesai.',
        'Level 0: tugas tim tertunda dan tidak ada yang diajak bekerja.',
      ),
    ],
  },
  {
    code: 'S-KSM-S06',
    competency: 'kerjasama',
    bracket: 'pengawas',
    stem: 'Dua staf tidak saling berbicara sejak salah satunya disalahkan atas data yang keliru. Pekerjaan mereka berurutan, dan berkas kini tertahan sehari di antara kedua meja.',
    options: [
      at(
        2,
        'Mengajak keduanya duduk bersama, menghargai keahlian masing-masing, dan menyepakati waktu serah berkas.',
        'Level 2: menghargai keahlian dan membangun komitmen menuntaskan tugas.',
      ),
      grand(
        0,
        'Mendaftarkan keduanya pada pelatihan tim tangguh di alam terbuka, lalu menunggu hubungan mereka pulih.',
        'Level 0: kelancaran tugas yang terganggu tidak ditangani.',
      ),
      at(
        1,
        'Mendengar keluhan masing-masing dan mengingatkan keduanya agar menyelesaikan bagiannya.',
        'Level 1: mendengar dan meminta tiap orang menjalankan bagian tugasnya.',
      ),
      at(
        3,
        'Mencari sebabnya bersama keduanya, menata alur sesuai usul mereka, dan menambah pemeriksaan silang.',
        'Level 3: memutuskan berdasarkan usul anggota dan mengantisipasi hambatan.',
      ),
    ],
  },
  {
    code: 'S-KSM-S07',
    competency: 'kerjasama',
    bracket: 'pengawas',
    stem: 'Seorang pegawai mutasi di seksi Anda mahir membuat peta digital, tetapi ditugaskan mengarsip. Sementara itu, pemetaan saluran air tertunda karena tidak ada yang mampu.',
    options: [
      at(
        1,
        'Memintanya menuntaskan arsip dan mempersilakannya mengusulkan tugas lain dalam rapat seksi bulan depan.',
        'Level 1: menjalankan pembagian yang ada dan membuka usul.',
      ),
      at(
        3,
        'Menyusun ulang tim: ia membuat peta bersama juru ukur, sedangkan arsip dibagi kepada anggota lain.',
        'Level 3: membaca kekuatan dan menyusun tim untuk kinerja.',
      ),
      grand(
        0,
        'Menyusun proposal pusat kendali peta pintar dan mempertahankan penugasan sekarang sampai disetujui.',
        'Level 0: tugas yang tertunda tidak dijalankan, rencana besar tidak mengubahnya.',
      ),
      at(
        2,
        'Mengakui keahliannya di depan tim dan memintanya membantu dua rekan yang belajar membuat peta.',
        'Level 2: menghargai keahlian anggota dan berbagi pengetahuan.',
      ),
    ],
  },
]
