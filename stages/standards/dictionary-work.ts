// Dictionary of PermenPANRB 38/2017 in our own words: M.1 to M.5. Three indicators a level here, but
// nothing relies on three: printed copies of the regulation differ.
import type { CompetencyText } from './competency.ts'

export const workCompetencies: readonly CompetencyText[] = [
  {
    key: 'integritas',
    code: 'M.1',
    shortCode: 'INT',
    kind: 'manajerial',
    cluster: 'mengelola-pekerjaan',
    name: 'Integritas',
    nameEn: 'Integrity',
    definition: 'Konsisten antara nilai, ucapan, dan tindakan, serta siap menanggung risikonya.',
    levels: [
      {
        title: 'Bertindak etis untuk diri sendiri',
        indicators: [
          'Ucapannya cocok dengan perbuatan dan fakta.',
          'Menaati aturan dan kode etik dalam tugasnya sendiri.',
          'Tidak memberi atau menjanjikan hal yang melanggar aturan.',
        ],
      },
      {
        title: 'Mengingatkan dan mengajak rekan berlaku etis',
        indicators: [
          'Menegur rekan dan mengajaknya patuh pada kode etik.',
          'Konsisten menerapkan norma di kelompok kerja.',
          'Memberi informasi yang dapat dipercaya.',
        ],
      },
      {
        title: 'Memastikan etika pada anggota yang dipimpin',
        indicators: [
          'Menjamin anggota bertindak sesuai norma.',
          'Memberi apresiasi dan teguran pada waktunya.',
          'Memantau dan menilai integritas di unitnya.',
        ],
      },
      {
        title: 'Membangun suasana kerja yang mendorong kepatuhan',
        indicators: [
          'Menciptakan iklim patuh bagi semua pihak.',
          'Memegang standar moral tinggi dan menanggung akibatnya.',
          'Berani mengoreksi pelanggaran lintas instansi.',
        ],
      },
      {
        title: 'Menjadi teladan keadilan dan etika tingkat nasional',
        indicators: [
          'Menjaga standar adil yang diikuti pemangku kepentingan.',
          'Menjadi panutan nasional.',
          'Menyusun kebijakan dan strategi integritas.',
        ],
      },
    ],
  },
  {
    key: 'kerjasama',
    code: 'M.2',
    shortCode: 'KSM',
    kind: 'manajerial',
    cluster: 'mengelola-pekerjaan',
    name: 'Kerjasama',
    nameEn: 'Teamwork',
    definition: 'Membangun hubungan kerja yang efektif dan komitmen bersama untuk tujuan organisasi.',
    levels: [
      {
        title: 'Ikut serta dalam kelompok',
        indicators: [
          'Menjalankan bagian tugasnya dan mendukung keputusan tim.',
          'Mendengar masukan dan memberi usul.',
          'Bergaul dengan rekan demi kelancaran tugas.',
        ],
      },
      {
        title: 'Menumbuhkan tim yang partisipatif',
        indicators: [
          'Membantu tugas orang lain.',
          'Berbagi informasi dan menghargai keahlian anggota.',
          'Membangun komitmen untuk menuntaskan tugas.',
        ],
      },
      {
        title: 'Membangun tim untuk kinerja organisasi',
        indicators: [
          'Membaca kekuatan dan kelemahan, menyusun tim, dan mengantisipasi hambatan.',
          'Memutuskan berdasarkan usul anggota dan negosiasi.',
          'Beraliansi dengan pemangku kepentingan.',
        ],
      },
      {
        title: 'Membangun komitmen dan sinergi antarunit',
        indicators: [
          'Menyinergikan unit-unit di instansinya.',
          'Menjembatani kepentingan yang berbeda.',
          'Membuat sistem yang menghargai kerja sama.',
        ],
      },
      {
        title: 'Menjaga kerja sama di dalam dan di luar instansi',
        indicators: [
          'Membina hubungan konstruktif berdasarkan etos kerja.',
          'Menjaga sinergi lintas organisasi.',
          'Membangun konsensus sumber daya bagi kepentingan bangsa.',
        ],
      },
    ],
  },
  {
    key: 'komunikasi',
    code: 'M.3',
    shortCode: 'KOM',
    kind: 'manajerial',
    cluster: 'mengelola-diri-dan-orang-lain',
    name: 'Komunikasi',
    nameEn: 'Communication',
    definition: 'Menyampaikan gagasan dengan jelas, mendengar, dan meyakinkan.',
    levels: [
      {
        title: 'Menyampaikan informasi dengan jelas dan lengkap',
        indicators: [
          'Menyampaikan informasi dengan runtut dan singkat, lewat media yang tepat.',
          'Memastikan pemahaman yang sama.',
          'Menulis surat sesuai tata naskah.',
        ],
      },
      {
        title: 'Aktif berkomunikasi secara formal dan informal',
        indicators: [
          'Memakai gaya informal untuk membina hubungan profesional.',
          'Mendengar dengan aktif dan menanggapi dengan tepat.',
          'Menyiapkan bahan paparan, naskah, dan laporan.',
        ],
      },
      {
        title: 'Asertif dalam hal yang sensitif dan rumit',
        indicators: [
          'Menyampaikan isu sensitif dengan cara yang tepat.',
          'Menyederhanakan topik yang rumit.',
          'Menulis laporan, proposal, dan surat resmi yang kompleks secara sistematis.',
        ],
      },
      {
        title: 'Berpikir multidimensi untuk mendorong kesepakatan',
        indicators: [
          'Memadukan informasi dari banyak sumber.',
          'Menuangkan konsep dari banyak sudut pandang dalam tulisan formal.',
          'Meyakinkan pihak lain agar menyepakati langkah bersama.',
        ],
      },
      {
        title: 'Menggagas sistem komunikasi yang terbuka dan strategis',
        indicators: [
          'Menghapus hambatan komunikasi dan menggalang hubungan untuk isu nasional.',
          'Memakai saluran formal dan nonformal untuk mencapai kesepakatan.',
          'Melibatkan pemangku kepentingan sejak awal.',
        ],
      },
    ],
  },
  {
    key: 'orientasi-pada-hasil',
    code: 'M.4',
    shortCode: 'OPH',
    kind: 'manajerial',
    cluster: 'mengelola-pekerjaan',
    name: 'Orientasi pada Hasil',
    nameEn: 'Results orientation',
    definition: 'Berkomitmen menuntaskan tugas, andal, serta melihat risiko dan peluang.',
    levels: [
      {
        title: 'Memenuhi standar kerja',
        indicators: ['Bekerja tuntas dan andal.', 'Teliti mengikuti SOP.', 'Menerima masukan tentang cara kerja.'],
      },
      {
        title: 'Melampaui standar pribadi',
        indicators: [
          'Menetapkan standar diri yang lebih tinggi.',
          'Mencoba metode alternatif.',
          'Memberi contoh metode kerja yang efektif.',
        ],
      },
      {
        title: 'Menetapkan target unit yang menantang',
        indicators: [
          'Menetapkan target unit di atas target organisasi.',
          'Memberi apresiasi dan teguran atas hasil kerja.',
          'Mengembangkan metode kerja unit.',
        ],
      },
      {
        title: 'Mendorong unit melampaui hasil sebelumnya',
        indicators: [
          'Memacu unit melebihi target.',
          'Memantau keselarasan hasil dengan sasaran strategis.',
          'Mendorong berbagi sumber daya antarunit.',
        ],
      },
      {
        title: 'Meningkatkan mutu capaian organisasi',
        indicators: [
          'Menjamin mutu dan keberlanjutan hasil bagi prioritas nasional.',
          'Memastikan sumber daya tersedia.',
          'Membuat kebijakan metode kerja yang efisien.',
        ],
      },
    ],
  },
  {
    key: 'pelayanan-publik',
    code: 'M.5',
    shortCode: 'PPB',
    kind: 'manajerial',
    cluster: 'mengelola-pekerjaan',
    name: 'Pelayanan Publik',
    nameEn: 'Public service',
    definition: 'Melayani secara profesional, transparan, netral, dan tidak diskriminatif.',
    levels: [
      {
        title: 'Mengikuti standar pelayanan',
        indicators: ['Bekerja objektif dan netral.', 'Melayani kebutuhan dan keluhan.', 'Menyelesaikan masalah tanpa membela diri.'],
      },
      {
        title: 'Menyelia dan menjelaskan layanan secara transparan',
        indicators: [
          'Menjelaskan kebijakan dengan yakin ketika dipertanyakan.',
          'Aktif mengenali kebutuhan dan tanggap.',
          'Memanfaatkan kebiasaan setempat agar pesan diterima.',
        ],
      },
      {
        title: 'Memanfaatkan kekuatan kelompok dan memperbaiki standar unit',
        indicators: [
          'Memahami aliansi dan persaingan di masyarakat dan tetap netral.',
          'Memfasilitasi kebutuhan lintas organisasi secara objektif.',
          'Memantau dan mengantisipasi masalah masyarakat.',
        ],
      },
      {
        title: 'Mengantisipasi isu jangka panjang dan pengaruh politik',
        indicators: [
          'Memperhitungkan dampak isu dari luar.',
          'Menjaga kebijakan tetap selaras dengan standar yang netral.',
          'Menyusun strategi jangka panjang untuk memenuhi kebutuhan masyarakat.',
        ],
      },
      {
        title: 'Menjamin kebijakan layanan yang netral',
        indicators: [
          'Menciptakan kebijakan layanan yang objektif.',
          'Menanamkan nilai pelayanan pada tiap individu.',
          'Menjamin layanan bebas dari kepentingan.',
        ],
      },
    ],
  },
]
