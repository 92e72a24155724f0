// integritas around the standard of administrator (3): situations of the head of a bidang, with budgets and other agencies.
import { at, type BankItem, grand } from './bank-item.ts'

export const integritasAdministrator: readonly BankItem[] = [
  {
    code: 'S-INT-A01',
    competency: 'integritas',
    bracket: 'administrator',
    stem: 'Staf Anda mengusulkan pembelian kursi ruang layanan dibagi menjadi dua paket kecil. Dengan begitu penyedia yang biasa dapat ditunjuk langsung dan kursinya tiba sebelum peresmian.',
    options: [
      grand(
        0,
        'Menyetujuinya demi peresmian, disertai piagam komitmen pengadaan bersih yang ditandatangani penyedia dan panitia.',
        'Level 0: piagamnya tidak cocok dengan perbuatan, sebab paket tetap dipecah.',
      ),
      at(
        3,
        'Menolak, menegur pengusulnya, dan memeriksa rencana pengadaan setiap seksi untuk menemukan pemecahan serupa.',
        'Level 3: menegur dan memantau kepatuhan di unit yang dipimpinnya.',
      ),
      at(
        2,
        'Menolak, menjelaskan kepada staf bahwa pemecahan melanggar aturan, dan memintanya menyusun satu paket.',
        'Level 2: mengingatkan dan mengajak rekan patuh.',
      ),
      at(
        4,
        'Menolak, menanggung mundurnya peresmian di depan pimpinan, dan membuka rencana pengadaan kepada semua seksi.',
        'Level 4: memegang standar, menanggung akibatnya, dan menciptakan iklim patuh.',
      ),
    ],
  },
  {
    code: 'S-INT-A02',
    competency: 'integritas',
    bracket: 'administrator',
    stem: 'Inspektorat menemukan kelebihan bayar Rp46 juta pada pemeliharaan jalan di bidang Anda. Sebagian terjadi karena Anda sendiri menyetujui volume tanpa pengukuran ulang.',
    options: [
      at(
        4,
        'Mengakuinya di depan bidang, menerima akibatnya, dan mempersilakan siapa pun menahan pembayaran tanpa hasil ukur.',
        'Level 4: menanggung akibat dan menciptakan iklim patuh bagi semua pihak.',
      ),
      at(
        3,
        'Mengakui bagian Anda, lalu menguji ulang hasil ukur setiap pengawas lapangan pada pekerjaan yang berjalan.',
        'Level 3: memantau dan menilai kepatuhan anggota yang dipimpinnya.',
      ),
      at(
        1,
        'Mengakui bagian Anda dalam tanggapan tertulis kepada Inspektorat dan menyetujui pengembalian uang oleh penyedia.',
        'Level 1: ucapannya sesuai fakta dan aturannya sendiri ditaati.',
      ),
      at(
        2,
        'Mengakui bagian Anda dan mengajak para pengawas lapangan agar pengukuran ulang tidak dilewati lagi.',
        'Level 2: mengajak rekan menerapkan norma setelah berlaku jujur sendiri.',
      ),
    ],
  },
  {
    code: 'S-INT-A03',
    competency: 'integritas',
    bracket: 'administrator',
    stem: 'Perusahaan adik ipar Anda memasukkan penawaran untuk pengadaan aplikasi di bidang Anda. Harganya terendah, dan panitia belum mengetahui hubungan keluarga itu.',
    options: [
      at(
        0,
        'Membiarkan panitia bekerja seperti biasa, karena Anda tidak ikut menilai dan harganya menguntungkan daerah.',
        'Level 0: menyembunyikan fakta yang wajib dinyatakan.',
      ),
      at(
        4,
        'Menyatakannya kepada pimpinan dan meminta Inspektorat mendampingi, sekalipun pengadaannya tertunda.',
        'Level 4: memegang standar moral tinggi dan menanggung akibatnya.',
      ),
      at(
        3,
        'Menyatakannya tertulis, mundur dari pengadaan itu, dan memastikan setiap anggota panitia membuat pernyataan serupa.',
        'Level 3: menjamin anggota yang dipimpin bertindak sesuai norma.',
      ),
      at(
        2,
        'Memberitahukan hubungan itu kepada panitia dan mengingatkan mereka menilainya dengan ukuran yang sama.',
        'Level 2: memberi informasi yang dapat dipercaya dan mengingatkan rekan.',
      ),
    ],
  },
  {
    code: 'S-INT-A04',
    competency: 'integritas',
    bracket: 'administrator',
    stem: 'Seorang staf melaporkan pungutan liar di bidang Anda. Laporannya terbukti dan pelakunya sudah dihukum. Kini ia dijauhi rekan-rekannya dan tidak diajak rapat.',
    options: [
      at(
        3,
        'Memberinya apresiasi terbuka, menegur yang mengucilkan, dan memantau perlakuan terhadapnya setiap pekan.',
        'Level 3: memberi apresiasi dan teguran pada waktunya serta memantau.',
      ),
      at(
        2,
        'Mengingatkan rekan-rekannya bahwa melapor itu kewajiban, lalu mengajak mereka melibatkannya lagi dalam rapat.',
        'Level 2: mengingatkan dan mengajak rekan berlaku etis.',
      ),
      at(
        4,
        'Membuka jalur lapor yang aman bagi semua dan menegaskan perlindungan pelapor sekalipun ditentang.',
        'Level 4: menciptakan iklim patuh bagi semua pihak dan menanggung akibatnya.',
      ),
      grand(
        0,
        'Mengajak seluruh bidang mengikuti lokakarya budaya kerja berakhlak di luar kota agar suasananya cair.',
        'Level 0: perlakuan terhadap pelapor tidak disentuh, dan norma tidak ditegakkan.',
      ),
    ],
  },
  {
    code: 'S-INT-A05',
    competency: 'integritas',
    bracket: 'administrator',
    stem: 'Menjelang evaluasi provinsi, instansi lain meminta bidang Anda menaikkan angka desa bebas buang air sembarangan. Sumber datanya Anda, dan pimpinan instansi itu lebih senior.',
    options: [
      at(
        4,
        'Menolak secara tertulis dan meminta laporan bersama dikoreksi dalam rapat dengan instansi tersebut.',
        'Level 4: berani mengoreksi pelanggaran lintas instansi.',
      ),
      at(
        2,
        'Mengirim angka hasil pemeriksaan dan menjelaskan kepada instansi itu bagaimana angka tersebut diperoleh.',
        'Level 2: memberi informasi yang dapat dipercaya dan konsisten pada norma.',
      ),
      grand(
        0,
        'Menaikkannya secara terbatas, disertai peta jalan percepatan desa sehat menuju capaian seratus persen.',
        'Level 0: angka yang dikirim tidak sesuai dengan fakta.',
      ),
      at(
        3,
        'Mengirim angka hasil pemeriksaan dan memastikan setiap seksi Anda hanya melepas data yang sudah diperiksa.',
        'Level 3: menjamin anggota yang dipimpin bertindak sesuai norma.',
      ),
    ],
  },
  {
    code: 'S-INT-A06',
    competency: 'integritas',
    bracket: 'administrator',
    stem: 'Dalam keputusan tim kegiatan yang Anda pimpin tercantum lima pejabat dari bagian lain yang menerima honor tanpa hadir. Susunan itu warisan pejabat sebelumnya.',
    options: [
      at(
        2,
        'Mengingatkan kelimanya tentang kewajiban hadir dan mengajak mereka menyerahkan hasil kerjanya.',
        'Level 2: mengingatkan rekan dan mengajaknya patuh.',
      ),
      grand(
        0,
        'Membiarkan susunannya tahun ini, sambil merancang sistem honor berbasis kinerja yang terintegrasi untuk tahun depan.',
        'Level 0: honor yang tidak sah tetap dibayar, rancangannya tidak mengubahnya.',
      ),
      at(
        3,
        'Membayar anggota yang bekerja saja, memantau kehadiran tiap rapat, dan menegur yang tidak menyerahkan hasil.',
        'Level 3: memantau dan menegur anggota yang dipimpinnya.',
      ),
      at(
        4,
        'Mengeluarkan nama yang tidak bekerja, menjelaskannya kepada atasan mereka, dan menghadapi keberatannya.',
        'Level 4: berani mengoreksi pelanggaran antarunit dan menanggung akibatnya.',
      ),
    ],
  },
]
