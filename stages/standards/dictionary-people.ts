// Dictionary of PermenPANRB 38/2017 in our own words: M.6 to M.8 and SK.1.
import type { CompetencyText } from './competency.ts'

export const peopleCompetencies: readonly CompetencyText[] = [
  {
    key: 'pengembangan-diri-dan-orang-lain',
    code: 'M.6',
    shortCode: 'PDO',
    kind: 'manajerial',
    cluster: 'mengelola-diri-dan-orang-lain',
    name: 'Pengembangan Diri dan Orang Lain',
    nameEn: 'Developing self and others',
    definition: 'Terus belajar dan menumbuhkan orang lain.',
    levels: [
      {
        title: 'Mengembangkan diri',
        indicators: ['Mengenali kebutuhan belajar dan sumbernya.', 'Belajar mandiri.', 'Belajar dari orang yang berwawasan.'],
      },
      {
        title: 'Memberi contoh dan penjelasan kepada bawahan',
        indicators: [
          'Memberi instruksi yang praktis.',
          'Membantu orang lain mempelajari proses atau sistem baru.',
          'Memastikan penjelasannya dipahami.',
        ],
      },
      {
        title: 'Memberi umpan balik dan membimbing',
        indicators: [
          'Memberi tugas yang menantang.',
          'Mengamati hasil dan membicarakannya dengan jujur.',
          'Membangun kepercayaan diri dan membuka peluang.',
        ],
      },
      {
        title: 'Menyusun program pengembangan jangka panjang',
        indicators: [
          'Merancang tujuan, bimbingan, penugasan, dan waktu belajar.',
          'Mengelola pembelajaran dan evaluasinya.',
          'Menyiapkan kader untuk posisi di unitnya.',
        ],
      },
      {
        title: 'Menciptakan organisasi pembelajar',
        indicators: [
          'Menciptakan keadaan yang mendorong belajar terus-menerus.',
          'Memberi penghargaan dan dukungan bagi pengembangan.',
          'Menginspirasi seluruh instansi untuk belajar.',
        ],
      },
    ],
  },
  {
    key: 'mengelola-perubahan',
    code: 'M.7',
    shortCode: 'MPB',
    kind: 'manajerial',
    cluster: 'mengelola-diri-dan-orang-lain',
    name: 'Mengelola Perubahan',
    nameEn: 'Managing change',
    definition: 'Menyesuaikan diri, mendukung, dan memimpin perubahan.',
    levels: [
      {
        title: 'Mengikuti perubahan dengan arahan',
        indicators: [
          'Sadar akan perubahan dan menyesuaikan diri.',
          'Terbuka terhadap perubahan sesuai pedoman.',
          'Memakai cara baru dengan bimbingan.',
        ],
      },
      {
        title: 'Proaktif beradaptasi',
        indicators: ['Memakai cara baru tanpa menunggu arahan.', 'Menambah kemampuan dirinya.', 'Cepat menerima perubahan.'],
      },
      {
        title: 'Membantu orang lain dan mengantisipasi perubahan',
        indicators: ['Membantu rekan berubah.', 'Menata ulang prioritas bila perlu.', 'Mengantisipasi kebutuhan unit dan memberi solusi.'],
      },
      {
        title: 'Memimpin perubahan di unit',
        indicators: [
          'Menyiapkan unit dan mitigasi risikonya.',
          'Memastikan perubahan diterapkan secara berkala.',
          'Menyelaraskan program antarunit.',
        ],
      },
      {
        title: 'Menggerakkan dukungan bagi perubahan berkelanjutan',
        indicators: [
          'Membuat kebijakan perubahan bagi sasaran nasional.',
          'Menggalang dukungan pemangku kepentingan.',
          'Mencari nilai tambah baru terus-menerus.',
        ],
      },
    ],
  },
  {
    key: 'pengambilan-keputusan',
    code: 'M.8',
    shortCode: 'PKP',
    kind: 'manajerial',
    cluster: 'mengelola-pekerjaan',
    name: 'Pengambilan Keputusan',
    nameEn: 'Decision making',
    definition: 'Memutuskan tepat waktu, hati-hati, dan bertanggung jawab.',
    levels: [
      {
        title: 'Mengumpulkan informasi untuk bertindak sesuai kewenangan',
        indicators: ['Mengumpulkan informasi yang diperlukan.', 'Mengenali pilihan tindakan.', 'Menyelesaikan hal rutin sesuai prosedur.'],
      },
      {
        title: 'Menganalisis masalah secara mendalam',
        indicators: [
          'Menganalisis informasi sebelum bertindak.',
          'Menimbang alternatif.',
          'Mengambil keputusan operasional berdasarkan pedoman.',
        ],
      },
      {
        title: 'Membandingkan alternatif dan risiko',
        indicators: [
          'Menimbang implikasi tiap pilihan.',
          'Memilih solusi terbaik berdasarkan data.',
          'Menyeimbangkan risiko dan keberhasilan.',
        ],
      },
      {
        title: 'Menyelesaikan masalah berisiko tinggi',
        indicators: [
          'Merumuskan solusi lintas fungsi.',
          'Memberi solusi atas masalah yang kompleks.',
          'Mengantisipasi dampak dan mitigasinya.',
        ],
      },
      {
        title: 'Memutuskan masalah strategis berdampak nasional',
        indicators: [
          'Menetapkan solusi jangka panjang.',
          'Menetapkan solusi strategis bagi instansi atau nasional.',
          'Membuat kebijakan nasional beserta mitigasinya.',
        ],
      },
    ],
  },
  {
    key: 'perekat-bangsa',
    code: 'SK.1',
    shortCode: 'PBS',
    kind: 'sosial-kultural',
    cluster: 'sosial-kultural',
    name: 'Perekat Bangsa',
    nameEn: 'Binding the nation',
    definition: 'Toleran, terbuka, dan mempersatukan dalam kemajemukan.',
    levels: [
      {
        title: 'Peka dan menerima kemajemukan',
        indicators: ['Memahami perbedaan.', 'Mau belajar tentang keragaman.', 'Bekerja dengan orang yang berlatar belakang berbeda.'],
      },
      {
        title: 'Mengembangkan sikap saling menghargai',
        indicators: [
          'Peduli pada nilai keberagaman.',
          'Membangun hubungan antarindividu.',
          'Tetap tenang dan mengendalikan emosi saat ada pertentangan.',
        ],
      },
      {
        title: 'Mempromosikan toleransi dan persatuan',
        indicators: ['Mendorong keterbukaan.', 'Memetakan kondisi sosial dan potensi salah paham.', 'Menjadi penengah konflik.'],
      },
      {
        title: 'Mendayagunakan perbedaan secara kreatif',
        indicators: [
          'Mewakili pemerintah dalam menjaga persatuan.',
          'Memanfaatkan perbedaan untuk mencapai tujuan.',
          'Membuat program yang mengakomodasi perbedaan.',
        ],
      },
      {
        title: 'Mewakili pemerintah membangun kelekatan sosial',
        indicators: [
          'Membangun hubungan sosial psikologis dengan masyarakat.',
          'Menyampaikan risiko dan tindakan korektif.',
          'Membuat kebijakan inklusif yang berdampak nasional.',
        ],
      },
    ],
  },
]
