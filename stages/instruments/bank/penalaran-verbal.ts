// Verbal reasoning: relations of words, sentences in order, what a text supports and what it takes for granted.
import type { ReasoningItem } from './penalaran-item.ts'

export const penalaranVerbal: readonly ReasoningItem[] = [
  {
    code: 'R-VRB-01',
    kind: 'verbal',
    stem: 'Pasangan kata yang hubungannya setara dengan DRAF : PERATURAN adalah ….',
    options: ['pasal : ayat', 'hakim : putusan', 'benih : tanaman', 'amplop : surat', 'kantor : pegawai'],
    key: 'C',
    explanation:
      'Draf adalah bentuk awal yang kelak menjadi peraturan, seperti benih menjadi tanaman. Hakim membuat putusan, tidak menjadi putusan.',
    difficulty: 'mudah',
  },
  {
    code: 'R-VRB-02',
    kind: 'verbal',
    stem: 'Panitia menganulir hasil undian karena dua nomor tercetak ganda. Makna kata menganulir dalam kalimat itu adalah ….',
    options: ['membatalkan', 'mengumumkan', 'menunda', 'mengesahkan', 'memeriksa'],
    key: 'A',
    explanation: 'Menganulir berarti menyatakan tidak berlaku, jadi membatalkan.',
    difficulty: 'mudah',
  },
  {
    code: 'R-VRB-03',
    kind: 'verbal',
    stem: 'Di antara lima kalimat berikut, kalimat yang efektif dan baku adalah ….',
    options: [
      'Dalam laporan itu menjelaskan penyebab turunnya penerimaan daerah.',
      'Bagi warga yang belum mendaftar diharapkan segera datang ke kantor.',
      'Agar supaya antrean menjadi tertib, maka petugas membagikan nomor.',
      'Banyak warga-warga yang sudah datang mendaftar sejak dari tadi pagi.',
      'Laporan itu menjelaskan penyebab turunnya penerimaan daerah.',
    ],
    key: 'E',
    explanation:
      'Kalimat terakhir mempunyai subjek dan tidak mubazir. Kata dalam dan bagi menghilangkan subjek; agar supaya dan banyak warga-warga berulang makna.',
    difficulty: 'sedang',
  },
  {
    code: 'R-VRB-04',
    kind: 'verbal',
    stem: 'Sejak loket dibuka satu jam lebih awal, waktu tunggu rata-rata turun dari 40 menit menjadi 25 menit. Jumlah pengunjung setiap hari tetap. Pernyataan yang paling didukung oleh keterangan itu adalah ….',
    options: [
      'Sebagian besar pengunjung kini datang pada jam pertama.',
      'Turunnya waktu tunggu bukan akibat berkurangnya pengunjung.',
      'Jumlah petugas loket ditambah sejak perubahan jam layanan.',
      'Waktu tunggu akan turun lagi bila loket dibuka lebih awal lagi.',
      'Pengunjung lebih puas terhadap layanan daripada sebelumnya.',
    ],
    key: 'B',
    explanation:
      'Jumlah pengunjung tetap, sehingga berkurangnya pengunjung tidak mungkin menjadi sebab. Keempat yang lain menambah hal yang tidak disebut.',
    difficulty: 'sedang',
  },
  {
    code: 'R-VRB-05',
    kind: 'verbal',
    stem: '(1) Karena itu, petugas kini mencocokkan alamat sebelum mencetak surat. (2) Bulan lalu tiga puluh undangan kembali ke kantor. (3) Hasilnya nyata: pekan ini hanya satu undangan yang kembali. (4) Setelah diperiksa, alamatnya ternyata sudah lama berubah. Urutan yang membentuk paragraf padu adalah ….',
    options: ['(1)–(4)–(2)–(3)', '(2)–(3)–(4)–(1)', '(4)–(2)–(1)–(3)', '(2)–(4)–(1)–(3)', '(2)–(1)–(4)–(3)'],
    key: 'D',
    explanation: 'Peristiwa (2), sebabnya (4), tindakan karena sebab itu (1), lalu hasil tindakannya (3).',
    difficulty: 'sedang',
  },
  {
    code: 'R-VRB-06',
    kind: 'verbal',
    stem: 'Keluhan tertulis turun separuh setelah kotak saran dipindahkan ke lantai dua. Seorang pejabat menyimpulkan bahwa layanan makin baik. Pernyataan yang, bila benar, paling melemahkan kesimpulan itu adalah ….',
    options: [
      'Hampir semua pengunjung dilayani di lantai satu dan tidak naik.',
      'Keluhan lewat telepon turun sepertiga pada bulan yang sama.',
      'Para petugas mengikuti pelatihan sebelum kotak itu dipindahkan.',
      'Isi kotak saran dibaca oleh sekretaris pada setiap akhir pekan.',
      'Kotak saran yang baru lebih besar daripada kotak yang lama.',
    ],
    key: 'A',
    explanation:
      'Bila pengunjung tidak melewati kotaknya, keluhan berkurang karena letak kotak, bukan karena layanan. Turunnya keluhan telepon dan pelatihan justru menguatkan.',
    difficulty: 'sukar',
  },
  {
    code: 'R-VRB-07',
    kind: 'verbal',
    stem: 'Pelatihan sebaiknya diadakan pada pagi hari, sebab pada siang hari peserta sering mengantuk. Anggapan yang harus diterima agar alasan itu berlaku adalah ….',
    options: [
      'Pada pagi hari tidak seorang pun dari peserta pernah mengantuk.',
      'Pelatihan hanya dapat diadakan pada pagi hari atau siang hari.',
      'Peserta yang mengantuk pada siang hari tidur terlalu larut.',
      'Biaya pelatihan pada pagi hari tidak lebih besar daripada siang.',
      'Rasa kantuk mengurangi hasil yang diperoleh peserta pelatihan.',
    ],
    key: 'E',
    explanation:
      'Tanpa anggapan bahwa kantuk merugikan, rasa kantuk bukan alasan untuk memilih waktu. Bahwa tidak seorang pun mengantuk pada pagi hari terlalu kuat: cukup lebih jarang.',
    difficulty: 'sukar',
  },
  {
    code: 'R-VRB-08',
    kind: 'verbal',
    stem: 'Anggaran pemeliharaan dipotong seperlima. …, jumlah jembatan yang diperbaiki tahun ini justru bertambah. Ungkapan penghubung yang tepat adalah ….',
    options: ['Oleh sebab itu', 'Dengan kata lain', 'Selain itu', 'Meskipun demikian', 'Sebagai contoh'],
    key: 'D',
    explanation: 'Kata justru menandai pertentangan dengan kalimat pertama, maka penghubungnya meskipun demikian.',
    difficulty: 'mudah',
  },
]
