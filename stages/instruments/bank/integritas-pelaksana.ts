// integritas around the standard of pelaksana (1): situations of one person at a counter or a desk.
import { at, type BankItem, grand } from './bank-item.ts'

export const integritasPelaksana: readonly BankItem[] = [
  {
    code: 'S-INT-P01',
    competency: 'integritas',
    bracket: 'pelaksana',
    stem: 'Anda petugas pengambilan KTP-el. Setelah menerima kartunya, seorang warga menyelipkan amplop ke bawah map. Katanya sekadar uang rokok karena Anda ramah. Beberapa warga lain melihatnya.',
    options: [
      at(
        2,
        'Mengembalikannya dengan sopan, lalu mengajak rekan loket menolak pemberian serupa dengan cara yang sama.',
        'Level 2: mengajak rekan patuh pada kode etik, setelah mematuhinya sendiri.',
      ),
      at(
        0,
        'Menerimanya supaya ia tidak tersinggung, lalu memasukkan uangnya ke kas makan siang loket.',
        'Level 0: tetap menerima pemberian yang melanggar aturan, walaupun dipakai bersama.',
      ),
      grand(
        0,
        'Menyimpannya dahulu sebagai contoh kasus bagi usulan Anda tentang pojok antigratifikasi di ruang tunggu kantor.',
        'Level 0: ucapan tentang gratifikasi tidak cocok dengan perbuatan, sebab amplopnya tetap disimpan.',
      ),
      at(
        1,
        'Mengembalikan amplop itu saat itu juga dan menjelaskan kepadanya bahwa layanan KTP-el tidak dipungut biaya apa pun.',
        'Level 1: menaati aturan dalam tugasnya sendiri.',
      ),
    ],
  },
  {
    code: 'S-INT-P02',
    competency: 'integritas',
    bracket: 'pelaksana',
    stem: 'Pukul 07.25 seorang rekan menelepon dari jalan yang macet. Ia meminta Anda mengisi presensi daringnya dengan kata sandi miliknya. Pekan lalu ia menolong Anda menyelesaikan laporan.',
    options: [
      at(
        1,
        'Menolak mengisikannya dan hanya mencatat presensi Anda sendiri sesuai jam kedatangan.',
        'Level 1: menaati aturan dalam tugasnya sendiri.',
      ),
      grand(
        0,
        'Mengisikannya dahulu, lalu menulis gagasan inovasi presensi berintegritas untuk diajukan kepada badan kepegawaian.',
        'Level 0: gagasannya bagus, tetapi perbuatannya melanggar aturan yang sama.',
      ),
      at(
        0,
        'Mengisikannya kali ini saja sebagai balas budi, sebab ia memang sudah di jalan dan hanya terlambat sebentar.',
        'Level 0: ikut membuat catatan yang tidak sesuai dengan fakta.',
      ),
      at(
        2,
        'Menolak, mengingatkan bahwa sandi tidak boleh dipinjamkan, dan mengajaknya melapor terlambat apa adanya.',
        'Level 2: menegur rekan dan mengajaknya berlaku jujur.',
      ),
    ],
  },
  {
    code: 'S-INT-P03',
    competency: 'integritas',
    bracket: 'pelaksana',
    stem: 'Saat Anda menutup kas retribusi terminal sore ini, uang di laci lebih Rp75.000 daripada karcis yang terjual. Rekan satu giliran berkata bahwa sisa seperti itu biasanya dipakai membeli kopi.',
    options: [
      at(
        1,
        'Menyetor seluruh uang yang ada di laci dan mencatat kelebihannya dalam berita acara penutupan kas.',
        'Level 1: catatannya sesuai fakta dan aturan tugasnya ditaati.',
      ),
      at(
        0,
        'Menyimpan kelebihan itu di laci sebagai cadangan kalau besok kas kurang, lalu menyetor sejumlah karcis yang terjual.',
        'Level 0: setorannya tidak sesuai dengan uang yang sebenarnya diterima.',
      ),
      at(
        2,
        'Menyetor dan mencatat kelebihannya, lalu mengajak rekan itu ikut menghitung dan menandatangani berita acara.',
        'Level 2: menerapkan aturan dan mengajak rekan ikut mematuhinya.',
      ),
      at(
        0,
        'Menyerahkan urusan uang itu kepada rekan yang memang lebih lama bertugas di terminal.',
        'Level 0: membiarkan penerimaan daerah dipakai dan melepaskan tanggung jawabnya sendiri.',
      ),
    ],
  },
  {
    code: 'S-INT-P04',
    competency: 'integritas',
    bracket: 'pelaksana',
    stem: 'Anda mengelola agenda surat masuk. Proposal lomba sebuah desa diterima dua hari setelah batas waktu. Perangkat desa pengirimnya, yang Anda kenal baik, memohon tanggal terimanya ditulis lebih awal.',
    options: [
      grand(
        0,
        'Menerimanya dengan tanggal dikosongkan, sambil mengajak seluruh desa peserta menandatangani pakta kejujuran administrasi.',
        'Level 0: tanggal yang sebenarnya tidak dicatat, hanya ada seruan kejujuran.',
      ),
      at(
        2,
        'Menulis tanggal yang sebenarnya, lalu meminta rekan agenda memperlakukan semua surat terlambat secara sama.',
        'Level 2: konsisten menerapkan norma di kelompok kerja dan mengajak rekan.',
      ),
      at(
        1,
        'Menulis tanggal terima yang sebenarnya dan meneruskan proposal itu seperti surat yang lain.',
        'Level 1: menaati aturan dan mencatat sesuai fakta.',
      ),
      at(
        0,
        'Memenuhi permintaan itu sekali ini, mengingat selisih dua hari tidak merugikan desa peserta yang lain.',
        'Level 0: catatan resmi dibuat tidak sesuai dengan fakta.',
      ),
    ],
  },
  {
    code: 'S-INT-P05',
    competency: 'integritas',
    bracket: 'pelaksana',
    stem: 'Anda memasukkan data usulan penerima bantuan sembako. Paman Anda meminta namanya ikut dimasukkan. Tokonya cukup ramai, tetapi menurutnya banyak orang mampu juga terdaftar.',
    options: [
      at(
        0,
        'Memasukkannya sebagai usulan dan menyerahkan penilaian kelayakannya kepada pemeriksa pada tahap berikutnya.',
        'Level 0: memasukkan keterangan yang diketahuinya tidak memenuhi syarat.',
      ),
      grand(
        0,
        'Menjanjikan akan mengusahakannya, sambil menyiapkan usulan gerakan bansos tepat sasaran untuk seluruh kecamatan.',
        'Level 0: menjanjikan hal yang melanggar aturan.',
      ),
      at(
        2,
        'Menolaknya, lalu menyarankan kepada rekan entri agar usulan dari keluarga sendiri diperiksa silang.',
        'Level 2: mematuhi aturan dan mengajak rekan menerapkannya bersama.',
      ),
      at(
        1,
        'Tidak memasukkan namanya karena syaratnya tidak terpenuhi, dan mengatakan hal itu kepadanya.',
        'Level 1: menaati aturan dan tidak menjanjikan hal yang dilarang.',
      ),
    ],
  },
  {
    code: 'S-INT-P06',
    competency: 'integritas',
    bracket: 'pelaksana',
    stem: 'Akhir bulan, tiga kupon bahan bakar dinas belum terpakai dan akan hangus. Rekan mengusulkan kupon itu dibagi untuk motor pribadi petugas, yang memang sering dipakai ke lapangan.',
    options: [
      at(
        2,
        'Mengembalikannya, menjelaskan aturannya kepada rekan, dan menunjukkan cara meminta penggantian resmi.',
        'Level 2: mengingatkan rekan dan mengajaknya memakai cara yang sah.',
      ),
      at(
        1,
        'Mengembalikan ketiga kupon itu kepada pengurus barang dan mencatat jumlahnya dalam buku pemakaian.',
        'Level 1: menaati aturan dalam tugasnya sendiri.',
      ),
      at(
        0,
        'Menyerahkan kuponnya kepada rekan, selama nama Anda tidak tercatat sebagai pemakai.',
        'Level 0: membiarkan aset dinas dipakai tidak semestinya dan menutupi keterlibatannya.',
      ),
      grand(
        0,
        'Membaginya merata untuk bulan ini, lalu menyusun konsep kendaraan dinas hijau dan hemat energi bagi kantor.',
        'Level 0: aturan pemakaian kupon dilanggar, konsep besar tidak mengubahnya.',
      ),
    ],
  },
  {
    code: 'S-INT-P07',
    competency: 'integritas',
    bracket: 'pelaksana',
    stem: 'Anda baru sadar bahwa salah ketik Anda membuat tagihan retribusi kebersihan seorang pemilik warung menjadi dua kali lipat. Ia sudah membayar kemarin. Belum ada orang lain yang mengetahuinya.',
    options: [
      at(
        0,
        'Mengurangi tagihannya bulan depan sebesar kelebihan itu, sehingga jumlah akhirnya kembali benar tanpa ribut.',
        'Level 0: menutupi kekeliruan dengan catatan yang tidak sesuai fakta.',
      ),
      at(
        1,
        'Mengakui kekeliruan itu kepada pemilik warung dan kepada atasan, lalu mengurus pengembalian uangnya menurut prosedur.',
        'Level 1: ucapannya sesuai fakta dan kewajibannya dijalankan.',
      ),
      at(
        0,
        'Membetulkan data hari ini, lalu mengurus uangnya bila pemilik warung datang bertanya.',
        'Level 0: fakta yang merugikan warga tidak disampaikan.',
      ),
      at(
        2,
        'Mengakuinya, mengurus pengembaliannya, dan menceritakannya supaya rekan ikut memeriksa entri mereka.',
        'Level 2: memberi informasi yang dapat dipercaya dan mengajak rekan berlaku jujur.',
      ),
    ],
  },
]
