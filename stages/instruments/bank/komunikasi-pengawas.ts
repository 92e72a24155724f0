// komunikasi around the standard of pengawas (2): situations of the head of a small section.
import { at, type BankItem, grand } from './bank-item.ts'

export const komunikasiPengawas: readonly BankItem[] = [
  {
    code: 'S-KOM-S01',
    competency: 'komunikasi',
    bracket: 'pengawas',
    stem: 'Staf Anda mengajukan cuti sepekan tepat pada masa pelaporan akhir tahun. Ia sudah memesan tiket untuk acara keluarga, tetapi tiga staf lain lebih dahulu disetujui.',
    options: [
      at(
        2,
        'Mengajaknya berbicara santai tentang keperluannya dan menanggapi tanggal lain yang masih mungkin.',
        'Level 2: memakai gaya informal, mendengar, dan menanggapi.',
      ),
      at(
        3,
        'Menyampaikan penolakan beserta alasannya secara terbuka, mengakui kerugiannya, dan menegaskan pilihannya.',
        'Level 3: menyampaikan hal yang sensitif dengan cara yang tepat dan asertif.',
      ),
      grand(
        0,
        'Menyampaikan nilai keluarga besar yang saling mendukung dalam apel pagi, agar ia mengerti sendiri maksud Anda.',
        'Level 0: jawaban tidak disampaikan dengan jelas.',
      ),
      at(
        1,
        'Memberi tahu secara tertulis bahwa cuti pada tanggal itu tidak dapat disetujui, beserta aturannya.',
        'Level 1: menyampaikan informasi dengan jelas dan sesuai tata naskah.',
      ),
    ],
  },
  {
    code: 'S-KOM-S02',
    competency: 'komunikasi',
    bracket: 'pengawas',
    stem: 'Laporan staf paling senior di seksi Anda belakangan sering keliru. Ia dihormati semua orang, dan rekan-rekannya diam-diam membetulkan laporannya.',
    options: [
      at(
        3,
        'Berbicara empat mata dengan contoh nyata, menghargai jasanya, dan menyatakan perbaikan yang diminta.',
        'Level 3: menyampaikan hal yang sensitif dengan cara yang tepat.',
      ),
      at(
        0,
        'Mendengarkan rekan-rekannya dan meminta mereka terus membetulkan demi wibawa staf senior itu.',
        'Level 0: hal yang perlu diketahuinya tidak disampaikan.',
      ),
      at(
        1,
        'Mengirim kepadanya daftar kekeliruan yang disusun runtut, beserta permintaan perbaikan sebelum akhir pekan.',
        'Level 1: menyampaikan informasi dengan jelas dan runtut.',
      ),
      at(
        2,
        'Mengajaknya minum kopi, menanyakan kesulitannya, dan menawarkan hal yang dapat Anda bantu.',
        'Level 2: memakai gaya informal dan mendengar dengan aktif.',
      ),
    ],
  },
  {
    code: 'S-KOM-S03',
    competency: 'komunikasi',
    bracket: 'pengawas',
    stem: 'Aturan jam kerja baru berlaku bulan depan. Di grup percakapan seksi beredar tiga tafsiran berbeda, dan seorang staf menyebarkan potongan rancangan yang belum sah.',
    options: [
      at(
        1,
        'Mengirim salinan aturan yang sah ke grup, disertai ringkasan jam kerja yang berurutan.',
        'Level 1: menyampaikan informasi dengan runtut lewat media yang tepat.',
      ),
      at(
        3,
        'Menguraikan aturan menjadi contoh jadwal tiap orang, lalu berbicara empat mata dengan penyebar potongan itu.',
        'Level 3: menyederhanakan hal rumit dan menyampaikan hal sensitif.',
      ),
      at(
        2,
        'Mengumpulkan pertanyaan dan kekhawatiran staf, lalu menjawabnya dalam pertemuan singkat di ruangan.',
        'Level 2: mendengar dengan aktif dan menanggapi dengan tepat.',
      ),
      grand(
        0,
        'Membuat poster budaya kerja baru yang adaptif dan dinamis, untuk dipasang pada semua dinding ruangan.',
        'Level 0: pesannya tidak memuat aturan yang diperlukan.',
      ),
    ],
  },
  {
    code: 'S-KOM-S04',
    competency: 'komunikasi',
    bracket: 'pengawas',
    stem: 'Lewat SP4N-LAPOR, seorang warga mengadukan petugas seksi Anda yang membentaknya. Petugas itu menyangkal, tetapi dua orang di ruang tunggu membenarkan cerita warga.',
    options: [
      at(
        2,
        'Menelepon warga itu, mendengarkan ceritanya sampai tuntas, dan menanggapi keberatannya sebelum membalas.',
        'Level 2: mendengar dengan aktif dan menanggapi dengan tepat.',
      ),
      grand(
        0,
        'Membalas dengan narasi komitmen pelayanan sepenuh hati menuju birokrasi berkelas dunia, lalu menutup aduannya.',
        'Level 0: aduannya tidak dijawab.',
      ),
      at(
        3,
        'Mengakui kejadian itu dalam balasan tertulis, lalu membicarakannya secara tegas dengan petugas.',
        'Level 3: menyampaikan hal yang sensitif dengan cara yang tepat.',
      ),
      at(
        1,
        'Membalas aduan sesuai format dan tenggat, dengan urutan penanganan yang jelas bagi pelapor.',
        'Level 1: menyampaikan informasi dengan runtut dan sesuai tata naskah.',
      ),
    ],
  },
  {
    code: 'S-KOM-S05',
    competency: 'komunikasi',
    bracket: 'pengawas',
    stem: 'Nilai jual objek pajak naik tidak merata. Lima kepala desa yang Anda undang bingung oleh rumusnya dan khawatir ditanya warga. Anda memimpin pertemuannya.',
    options: [
      at(
        2,
        'Menanyakan apa yang ditanyakan warga kepada mereka dan menanggapinya satu demi satu sampai selesai.',
        'Level 2: mendengar dengan aktif dan menanggapi dengan tepat.',
      ),
      at(
        1,
        'Membacakan ketentuannya secara berurutan dan membagikan salinan peraturan kepada mereka.',
        'Level 1: menyampaikan informasi dengan runtut.',
      ),
      grand(
        0,
        'Memaparkan peta besar kemandirian fiskal daerah dan pentingnya kesadaran pajak sebagai wujud cinta tanah air.',
        'Level 0: pemahaman tentang kenaikan tidak dicapai.',
      ),
      at(
        3,
        'Menghitung bersama satu rumah nyata di tiap desa dan menyebut dengan jujur mana yang naik.',
        'Level 3: menyederhanakan topik rumit dan menyampaikan hal sensitif.',
      ),
    ],
  },
  {
    code: 'S-KOM-S06',
    competency: 'komunikasi',
    bracket: 'pengawas',
    stem: 'Dua belas operator sekolah mengikuti rapat daring tentang pengisian data baru. Setelah satu jam penjelasan Anda, isian percobaan mereka masih berbeda-beda.',
    options: [
      at(
        0,
        'Menutup rapat sesuai jadwal dan membagikan rekaman serta buku petunjuk lengkapnya kepada peserta.',
        'Level 0: pemahaman yang sama tidak dipastikan.',
      ),
      at(
        2,
        'Meminta tiap operator menceritakan kesulitannya, menanggapinya langsung, dan menyiapkan bahan tambahan.',
        'Level 2: mendengar dengan aktif dan menyiapkan bahan.',
      ),
      at(
        3,
        'Memecah isian rumit itu menjadi tiga langkah, lalu menulis panduannya secara sistematis.',
        'Level 3: menyederhanakan topik rumit dan menulis dengan sistematis.',
      ),
      at(
        1,
        'Mengulang penjelasan secara runtut, lalu memeriksa lagi satu isian percobaan dari setiap sekolah.',
        'Level 1: memastikan pemahaman yang sama.',
      ),
    ],
  },
  {
    code: 'S-KOM-S07',
    competency: 'komunikasi',
    bracket: 'pengawas',
    stem: 'Beberapa PPPK di seksi Anda menanyakan apakah perjanjian kerjanya akan diperpanjang. Keputusan resmi belum ada, dan Anda mendengar bahwa tidak semuanya akan berlanjut.',
    options: [
      grand(
        0,
        'Mengajak mereka tetap optimistis, karena instansi berkomitmen membangun sumber daya manusia unggul.',
        'Level 0: informasi yang ditanyakan tidak disampaikan.',
      ),
      at(
        2,
        'Duduk bersama mereka, menampung kekhawatiran masing-masing, dan menjawab sejauh yang diketahui.',
        'Level 2: mendengar dengan aktif dan menanggapi dengan tepat.',
      ),
      at(
        1,
        'Menyampaikan bahwa keputusannya belum ada dan menyebut kapan serta lewat mana pengumuman resmi disampaikan.',
        'Level 1: menyampaikan informasi dengan jelas dan lengkap.',
      ),
      at(
        3,
        'Menyatakan terus terang bahwa sebagian mungkin tidak diperpanjang dan memilah fakta dari kabar.',
        'Level 3: menyampaikan isu sensitif dengan cara yang tepat.',
      ),
    ],
  },
]
