// Logical reasoning: what must follow, who comes when, who is chosen. The test walks through all cases of every item.
import type { ReasoningItem } from './penalaran-item.ts'

export const penalaranLogis: readonly ReasoningItem[] = [
  {
    code: 'R-LOG-01',
    kind: 'logis',
    stem: 'Jika hujan turun sebelum pukul enam, upacara dipindahkan ke aula. Upacara tidak dipindahkan ke aula. Kesimpulan yang pasti benar adalah ….',
    options: [
      'Hujan turun sebelum pukul enam.',
      'Hujan tidak turun sebelum pukul enam.',
      'Hujan turun sesudah pukul enam.',
      'Upacara pada hari itu dibatalkan.',
      'Upacara diundurkan ke hari yang lain.',
    ],
    key: 'B',
    explanation:
      'Andaikata hujan turun sebelum pukul enam, upacara tentu dipindahkan. Kenyataannya tidak, maka hujan tidak turun sebelum pukul enam.',
    difficulty: 'mudah',
  },
  {
    code: 'R-LOG-02',
    kind: 'logis',
    stem: 'Semua petugas loket memakai tanda pengenal. Sebagian petugas loket adalah tenaga kontrak. Kesimpulan yang pasti benar adalah ….',
    options: [
      'Semua tenaga kontrak memakai tanda pengenal.',
      'Sebagian tenaga kontrak tidak memakai tanda pengenal.',
      'Semua yang memakai tanda pengenal adalah petugas loket.',
      'Sebagian tenaga kontrak memakai tanda pengenal.',
      'Semua tenaga kontrak adalah petugas loket.',
    ],
    key: 'D',
    explanation: 'Tenaga kontrak yang menjadi petugas loket memakai tanda pengenal. Tentang tenaga kontrak yang lain tidak ada keterangan.',
    difficulty: 'mudah',
  },
  {
    code: 'R-LOG-03',
    kind: 'logis',
    stem: 'Lima berkas, yaitu K, L, M, N, dan O, diperiksa satu demi satu. L diperiksa pada urutan ketiga. M diperiksa tepat sesudah K. N diperiksa sebelum K. Berkas yang diperiksa terakhir adalah ….',
    options: ['K', 'L', 'M', 'N', 'O'],
    key: 'C',
    explanation: 'K dan M berurutan di tempat 1–2 atau 4–5. Karena N mendahului K, keduanya di tempat 4–5, sehingga M yang terakhir.',
    difficulty: 'sedang',
  },
  {
    code: 'R-LOG-04',
    kind: 'logis',
    stem: 'Jika anggaran disetujui, pelatihan dibuka. Jika pelatihan dibuka, modul dicetak. Modul tidak dicetak atau ruang disewa. Ternyata ruang tidak disewa. Kesimpulan yang pasti benar adalah ….',
    options: [
      'Anggaran disetujui, tetapi modul tidak dicetak.',
      'Pelatihan dibuka tanpa menyewa ruang.',
      'Modul dicetak untuk pelatihan yang lain.',
      'Anggaran pelatihan itu tidak disetujui.',
      'Pelatihan diundurkan sampai ada ruang.',
    ],
    key: 'D',
    explanation: 'Ruang tidak disewa, maka modul tidak dicetak, maka pelatihan tidak dibuka, maka anggaran tidak disetujui.',
    difficulty: 'sedang',
  },
  {
    code: 'R-LOG-05',
    kind: 'logis',
    stem: 'Rani, Bayu, Sinta, dan Dodi bertugas masing-masing satu hari dari Senin sampai Kamis. Bayu bertugas tepat sehari sesudah Sinta. Dodi bertugas sebelum Rani. Rani tidak bertugas pada Kamis. Yang bertugas pada Rabu adalah ….',
    options: ['Rani', 'Bayu', 'Sinta', 'Dodi', 'tidak dapat dipastikan'],
    key: 'C',
    explanation: 'Bila Sinta dan Bayu di dua hari pertama atau di tengah, Rani jatuh pada Kamis. Jadi urutannya Dodi, Rani, Sinta, Bayu.',
    difficulty: 'sedang',
  },
  {
    code: 'R-LOG-06',
    kind: 'logis',
    stem: 'Kunci gudang dibawa oleh tepat satu dari tiga orang. Hana berkata, “Kunci ada pada saya.” Imam berkata, “Kunci tidak ada pada saya.” Joko berkata, “Kunci tidak ada pada Hana.” Hanya satu dari ketiga ucapan itu yang benar. Kunci dibawa oleh ….',
    options: ['Hana', 'Imam', 'Joko', 'Hana atau Joko', 'tidak dapat dipastikan'],
    key: 'B',
    explanation:
      'Bila pada Hana, ucapan Hana dan Imam benar. Bila pada Joko, ucapan Imam dan Joko benar. Bila pada Imam, hanya ucapan Joko yang benar.',
    difficulty: 'sukar',
  },
  {
    code: 'R-LOG-07',
    kind: 'logis',
    stem: 'Tidak ada berkas lengkap yang ditolak. Semua berkas yang tidak lengkap dicatat di buku merah. Sebagian berkas dari kecamatan utara ditolak. Kesimpulan yang pasti benar adalah ….',
    options: [
      'Semua berkas yang dicatat di buku merah ditolak.',
      'Tidak ada berkas lengkap yang dicatat di buku merah.',
      'Semua berkas dari kecamatan utara tidak lengkap.',
      'Sebagian berkas dari kecamatan utara lengkap.',
      'Sebagian berkas dari kecamatan utara ada di buku merah.',
    ],
    key: 'E',
    explanation:
      'Berkas utara yang ditolak tidak mungkin lengkap, dan yang tidak lengkap dicatat di buku merah. Keempat yang lain mungkin salah.',
    difficulty: 'sukar',
  },
  {
    code: 'R-LOG-08',
    kind: 'logis',
    stem: 'Tim tiga orang dipilih dari P, Q, R, S, dan T. Bila P dipilih, Q juga dipilih. R dan S tidak boleh bersama. T hanya dipilih bila R dipilih. Apabila S dipilih, dua anggota yang lain adalah ….',
    options: ['P dan Q', 'P dan T', 'Q dan R', 'Q dan T', 'R dan T'],
    key: 'A',
    explanation: 'S dipilih, maka R tidak, maka T pun tidak. Tinggal P dan Q, dan keduanya memenuhi syarat.',
    difficulty: 'sedang',
  },
]
