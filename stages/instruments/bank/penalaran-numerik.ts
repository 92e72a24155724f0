// Numerical reasoning with the figures of office work. The test computes every answer from the numbers in the stem.
import type { ReasoningItem } from './penalaran-item.ts'

export const penalaranNumerik: readonly ReasoningItem[] = [
  {
    code: 'R-NUM-01',
    kind: 'numerik',
    stem: 'Dari 480 berkas, 35 persen sudah diperiksa. Banyaknya berkas yang belum diperiksa adalah ….',
    options: ['168', '288', '312', '325', '332'],
    key: 'C',
    explanation: 'Yang belum diperiksa 65 persen, yaitu 0,65 × 480 = 312. Angka 168 adalah yang sudah diperiksa.',
    difficulty: 'mudah',
  },
  {
    code: 'R-NUM-02',
    kind: 'numerik',
    stem: 'Bilangan berikutnya dalam deret 4, 7, 13, 25, 49 adalah ….',
    options: ['73', '85', '91', '95', '97'],
    key: 'E',
    explanation: 'Setiap bilangan adalah dua kali bilangan sebelumnya dikurangi satu: 2 × 49 − 1 = 97.',
    difficulty: 'mudah',
  },
  {
    code: 'R-NUM-03',
    kind: 'numerik',
    stem: 'Sebanyak 3 petugas memasukkan 540 data dalam 4 jam. Dengan kecepatan yang sama, 5 petugas memasukkan 1.350 data dalam ….',
    options: ['6 jam', '7 jam', '8 jam', '9 jam', '10 jam'],
    key: 'A',
    explanation: 'Seorang petugas memasukkan 540 : (3 × 4) = 45 data per jam, sehingga lima petugas perlu 1.350 : (5 × 45) = 6 jam.',
    difficulty: 'sedang',
  },
  {
    code: 'R-NUM-04',
    kind: 'numerik',
    stem: 'Rata-rata waktu tunggu 18 pengunjung pagi adalah 24 menit, sedangkan rata-rata 12 pengunjung siang adalah 34 menit. Rata-rata waktu tunggu seluruh pengunjung adalah ….',
    options: ['26 menit', '28 menit', '29 menit', '30 menit', '32 menit'],
    key: 'B',
    explanation:
      'Jumlah waktunya 18 × 24 + 12 × 34 = 840 menit untuk 30 orang, jadi 28 menit. Angka 29 mengabaikan perbedaan jumlah orang.',
    difficulty: 'sedang',
  },
  {
    code: 'R-NUM-05',
    kind: 'numerik',
    stem: 'Pada Januari tercatat 1.600 kunjungan perpustakaan. Pada Februari kunjungan naik 25 persen, lalu pada Maret turun 20 persen dari Februari. Banyaknya kunjungan pada Maret adalah ….',
    options: ['1.500', '1.520', '1.580', '1.600', '1.680'],
    key: 'D',
    explanation: 'Februari 1,25 × 1.600 = 2.000, Maret 0,80 × 2.000 = 1.600. Kenaikan dan penurunan tidak boleh dijumlahkan begitu saja.',
    difficulty: 'sedang',
  },
  {
    code: 'R-NUM-06',
    kind: 'numerik',
    stem: 'Perbandingan banyaknya pegawai laki-laki dan perempuan di sebuah dinas 5 : 4. Setelah 6 pegawai laki-laki pindah dan 6 pegawai perempuan masuk, keduanya sama banyak. Jumlah seluruh pegawai dinas itu adalah ….',
    options: ['108', '117', '120', '126', '132'],
    key: 'A',
    explanation: 'Dari 5n − 6 = 4n + 6 diperoleh n = 12, sehingga jumlahnya 9 × 12 = 108, dan tetap sesudah perpindahan.',
    difficulty: 'sukar',
  },
  {
    code: 'R-NUM-07',
    kind: 'numerik',
    stem: 'Bus dinas berangkat pukul 07.30 dengan kecepatan tetap 48 km per jam. Dari tempat yang sama, sebuah mobil berangkat pukul 08.10 lewat jalan yang sama dengan kecepatan tetap 64 km per jam. Mobil itu menyusul bus pada pukul ….',
    options: ['09.30', '09.50', '10.10', '10.30', '10.50'],
    key: 'C',
    explanation:
      'Dalam 40 menit bus menempuh 32 km. Selisih kecepatan 16 km per jam, jadi tersusul 2 jam sesudah pukul 08.10, yaitu pukul 10.10.',
    difficulty: 'sukar',
  },
  {
    code: 'R-NUM-08',
    kind: 'numerik',
    stem: 'Harga sebuah kursi Rp375.000. Untuk pembelian paling sedikit 20 kursi, penyedia memberi potongan 4 persen. Dengan anggaran Rp9.000.000, kursi yang dapat dibeli paling banyak ….',
    options: ['24', '25', '26', '27', '28'],
    key: 'B',
    explanation:
      'Dengan potongan, harganya Rp360.000, dan 9.000.000 : 360.000 = 25 kursi, yang memenuhi syarat potongan. Tanpa potongan hanya 24.',
    difficulty: 'sedang',
  },
]
