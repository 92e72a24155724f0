// What is seen at each level and one step to the next, for competencies of managing work. Our own words after the
// dictionary; every step happens in the work itself and costs nothing.
import type { StepText } from './steps.ts'

export const workSteps: readonly StepText[] = [
  {
    key: 'integritas',
    seen: [
      'aturan belum selalu didahulukan',
      'jujur dalam tugas sendiri',
      'mengingatkan rekan',
      'menjaga aturan di unit',
      'menjaga aturan antarunit',
      'menjadi rujukan etika',
    ],
    steps: [
      ['Menulis tiga situasi kerja yang menggoda untuk menyimpang dan aturan yang berlaku, lalu membahasnya.', 'atasan langsung', 1],
      ['Memimpin bahasan singkat satu kasus kode etik pada rapat tim, sekali sebulan.', 'rekan yang dihormati tim', 3],
      ['Memeriksa satu proses di unit yang rawan penyimpangan dan memasang satu pengaman sederhana.', 'atasan langsung', 3],
      ['Menyusun bersama unit lain satu kesepakatan penanganan benturan kepentingan dan menjalankannya.', 'Inspektorat', 4],
      ['Merumuskan satu usulan kebijakan integritas dan mengujinya bersama pemangku kepentingan luar.', 'pejabat pembina', 6],
    ],
  },
  {
    key: 'kerjasama',
    seen: [
      'cenderung bekerja sendiri',
      'menjalankan bagian dalam tim',
      'membantu dan berbagi',
      'menyusun tim dengan tepat',
      'menyatukan kerja antarunit',
      'menjaga kerja sama luas',
    ],
    steps: [
      ['Mengambil satu bagian tugas tim dengan tenggat dan melaporkan kemajuannya setiap pekan.', 'ketua tim kerja', 1],
      ['Membagikan satu keterampilan kepada dua rekan dan menyelesaikan satu tugas bersama mereka.', 'rekan sejawat', 2],
      ['Menyusun tim kecil untuk satu pekerjaan menurut kekuatan anggota dan memimpinnya sampai tuntas.', 'atasan langsung', 3],
      ['Memimpin satu pekerjaan yang melibatkan dua unit lain dengan pembagian peran tertulis.', 'atasan langsung', 4],
      ['Menggagas satu kesepakatan kerja dengan lembaga luar dan mengawal tindak lanjutnya.', 'pejabat pembina', 6],
    ],
  },
  {
    key: 'orientasi-pada-hasil',
    seen: [
      'tugas belum selalu tuntas',
      'tuntas sesuai prosedur',
      'menaikkan target sendiri',
      'target unit yang menantang',
      'memacu hasil antarunit',
      'menjaga mutu organisasi',
    ],
    steps: [
      ['Membuat daftar periksa untuk satu tugas rutin dan menuntaskannya tanpa perbaikan selama empat pekan.', 'atasan langsung', 1],
      ['Menetapkan target sendiri di atas standar untuk satu tugas dan mencoba satu cara kerja baru.', 'atasan langsung', 2],
      ['Menetapkan satu target unit yang terukur dan memeriksanya bersama anggota setiap dua pekan.', 'atasan langsung', 3],
      ['Membandingkan hasil unit dengan sasaran strategis dan mengatur berbagi tenaga dengan satu unit lain.', 'pengelola kinerja', 4],
      ['Menyusun satu kebijakan cara kerja yang lebih hemat dan mengukur dampaknya bagi organisasi.', 'pejabat pembina', 6],
    ],
  },
  {
    key: 'pelayanan-publik',
    seen: [
      'kebutuhan warga belum utama',
      'melayani sesuai standar',
      'menjelaskan layanan',
      'netral di antara kelompok',
      'tetap netral saat ada tekanan',
      'menjamin kebijakan netral',
    ],
    steps: [
      ['Mendampingi petugas loket satu hari dan mencatat tiga kebutuhan warga yang belum terjawab.', 'petugas layanan senior', 1],
      ['Menulis penjelasan satu layanan dalam bahasa sehari-hari dan mencobanya kepada lima warga.', 'atasan langsung', 1],
      ['Memetakan kelompok yang berkepentingan pada satu layanan dan memperbaiki satu standar di unit.', 'atasan langsung', 3],
      ['Menyusun langkah menghadapi satu isu luar yang dapat memengaruhi netralitas layanan.', 'atasan langsung', 4],
      ['Meninjau satu kebijakan layanan dari sisi keadilan bagi semua kelompok dan mengusulkan perubahannya.', 'pejabat pembina', 6],
    ],
  },
  {
    key: 'pengambilan-keputusan',
    seen: [
      'informasi belum dikumpulkan',
      'memutuskan sesuai aturan',
      'menganalisis pilihan',
      'menimbang pilihan dan risiko',
      'memutuskan hal berisiko',
      'memutuskan hal strategis',
    ],
    steps: [
      ['Mencatat informasi dan aturan yang dipakai untuk lima keputusan rutin, lalu membahasnya.', 'atasan langsung', 1],
      ['Menulis dua pilihan dengan untung ruginya untuk tiga persoalan kerja sebelum memutuskan.', 'atasan langsung', 2],
      ['Menulis satu telaahan dengan tiga pilihan, data, dan risikonya untuk diputuskan pimpinan.', 'atasan langsung', 2],
      ['Memimpin penyelesaian satu masalah lintas fungsi dengan rencana mitigasi tertulis.', 'atasan langsung', 4],
      ['Menyusun satu pilihan kebijakan jangka panjang beserta dampak dan mitigasinya.', 'pejabat pembina', 6],
    ],
  },
]
