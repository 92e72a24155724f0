// What is seen at each level and one step to the next, for competencies of managing self and others, and the
// socio-cultural one. Our own words after the dictionary; every step happens in the work itself and costs nothing.
import type { StepText } from './steps.ts'

export const peopleSteps: readonly StepText[] = [
  {
    key: 'komunikasi',
    seen: [
      'pesan belum lengkap',
      'menyampaikan dengan jelas',
      'mendengar dan menanggapi',
      'lugas untuk hal peka',
      'meyakinkan banyak pihak',
      'membuka saluran strategis',
    ],
    steps: [
      ['Menulis satu nota dinas singkat setiap pekan dan meminta penerima mengulang isinya.', 'atasan langsung', 1],
      ['Memimpin percakapan dengan satu rekan setiap pekan dan merangkum pendapatnya sebelum menjawab.', 'rekan sejawat', 2],
      ['Menulis dan memaparkan satu telaahan tentang persoalan layanan yang rumit.', 'atasan langsung', 2],
      ['Memimpin satu pertemuan dengan pandangan berbeda sampai ada kesepakatan tertulis.', 'atasan langsung', 3],
      ['Merancang satu saluran komunikasi dengan pemangku kepentingan luar dan menilai hasilnya.', 'pejabat pembina', 6],
    ],
  },
  {
    key: 'pengembangan-diri-dan-orang-lain',
    seen: [
      'belum mencari bahan belajar',
      'belajar mandiri',
      'memberi contoh kepada staf',
      'memberi umpan balik',
      'menyusun program belajar',
      'menghidupkan budaya belajar',
    ],
    steps: [
      ['Menulis satu kebutuhan belajar dan menyelesaikan satu modul gratis, lalu menerapkannya pada tugas.', 'atasan langsung', 1],
      ['Mengajari satu rekan satu proses kerja sampai ia dapat melakukannya sendiri.', 'rekan sejawat', 2],
      ['Percakapan umpan balik 30 menit dengan dua orang, setiap dua pekan.', 'atasan langsung', 3],
      ['Menyusun rencana belajar enam bulan bagi satu tim, lengkap dengan penugasan dan penilaiannya.', 'pengelola SDM unit', 6],
      ['Membuka satu forum berbagi pengetahuan lintas unit dan menjaganya selama setengah tahun.', 'pejabat pembina', 6],
    ],
  },
  {
    key: 'mengelola-perubahan',
    seen: [
      'cenderung bertahan',
      'berubah bila ada arahan',
      'menyesuaikan diri sendiri',
      'membantu rekan berubah',
      'memimpin perubahan unit',
      'menggerakkan perubahan',
    ],
    steps: [
      ['Memakai satu cara kerja baru selama sebulan dan mencatat apa yang menjadi lebih mudah.', 'rekan sejawat', 1],
      ['Memimpin satu perubahan kecil: memindahkan satu pekerjaan ke alur baru.', 'atasan langsung', 3],
      ['Mendampingi dua rekan memakai cara baru dan menata ulang prioritas bersama mereka.', 'atasan langsung', 3],
      ['Memimpin satu perubahan di unit dengan daftar risiko dan pemeriksaan setiap bulan.', 'atasan langsung', 4],
      ['Menggalang dukungan luar untuk satu perubahan kebijakan dan menjaga pelaksanaannya.', 'pejabat pembina', 6],
    ],
  },
  {
    key: 'perekat-bangsa',
    seen: [
      'perbedaan belum diperhatikan',
      'menerima perbedaan',
      'saling menghargai',
      'menengahi salah paham',
      'mendayagunakan perbedaan',
      'membangun kelekatan sosial',
    ],
    steps: [
      ['Bekerja dengan satu rekan berlatar berbeda pada satu tugas dan mencatat apa yang dipelajari.', 'rekan sejawat', 1],
      ['Mengenali kebiasaan dua kelompok warga yang dilayani dan menyesuaikan cara menyapa mereka.', 'rekan sejawat', 2],
      ['Memetakan satu kemungkinan salah paham di lingkungan kerja dan memimpin percakapan penjernihnya.', 'atasan langsung', 2],
      ['Menyusun satu kegiatan kerja yang sengaja mempertemukan kelompok berbeda.', 'atasan langsung', 4],
      ['Menyusun satu kebijakan yang ramah bagi semua kelompok bersama wakil masyarakat.', 'pejabat pembina', 6],
    ],
  },
]
