// orientasi-pada-hasil around the standard of pelaksana (1): situations of one person at a counter or a desk.
import { at, type BankItem, grand } from './bank-item.ts'

export const orientasiPadaHasilPelaksana: readonly BankItem[] = [
  {
    code: 'S-OPH-P01',
    competency: 'orientasi-pada-hasil',
    bracket: 'pelaksana',
    stem: 'Standar entri data pegawai adalah empat puluh berkas sehari, dan Anda biasanya mencapainya pukul dua siang. Minggu ini ada enam ratus berkas yang menunggu.',
    options: [
      grand(
        0,
        'Menyusun gagasan entri otomatis berbasis kecerdasan buatan bagi pimpinan dan meneruskan entri setelah itu.',
        'Level 0: tugasnya tertunda oleh gagasan.',
      ),
      at(
        1,
        'Menyelesaikan empat puluh berkas sehari dengan teliti dan melaporkan sisanya kepada atasan setiap sore.',
        'Level 1: bekerja tuntas dan teliti mengikuti SOP.',
      ),
      at(
        0,
        'Mencoba entri tanpa pemeriksaan nomor dan tanggal minggu ini agar tumpukan berkas lebih cepat habis.',
        'Level 0: tidak teliti mengikuti SOP.',
      ),
      at(
        2,
        'Menetapkan lima puluh berkas sehari bagi diri sendiri dan mencoba mengelompokkan berkas sejenis.',
        'Level 2: menetapkan standar diri yang lebih tinggi dan mencoba metode lain.',
      ),
    ],
  },
  {
    code: 'S-OPH-P02',
    competency: 'orientasi-pada-hasil',
    bracket: 'pelaksana',
    stem: 'Tiga dari sepuluh surat yang Anda ketik dikembalikan karena salah nomor atau salah nama jabatan. Atasan memberi Anda daftar kekeliruan itu.',
    options: [
      at(
        2,
        'Menargetkan bulan ini tanpa pengembalian dan membuat lembar cek yang dapat dicontoh rekan.',
        'Level 2: menetapkan standar diri lebih tinggi dan memberi contoh metode.',
      ),
      grand(
        0,
        'Menyiapkan usulan pembaruan tata naskah serba elektronik untuk seluruh sekretariat sebagai jawaban atas daftar itu.',
        'Level 0: kekeliruan dalam tugasnya sendiri tidak diperbaiki.',
      ),
      at(
        0,
        'Membetulkan ketiganya dan menjelaskan bahwa konsep dari pejabat pengolahnya memang kurang jelas.',
        'Level 0: masukan tentang cara kerja tidak diterima.',
      ),
      at(
        1,
        'Membetulkan ketiganya dan mencocokkan setiap surat berikutnya dengan daftar dari atasan itu sebelum dikirim.',
        'Level 1: menerima masukan dan bekerja teliti.',
      ),
    ],
  },
  {
    code: 'S-OPH-P03',
    competency: 'orientasi-pada-hasil',
    bracket: 'pelaksana',
    stem: 'Pukul 15.40 masih ada tiga berkas izin yang dijanjikan selesai hari ini, dan pemohonnya menunggu di luar. Jam pulang pukul 16.00, sedangkan tiap berkas perlu sepuluh menit.',
    options: [
      at(
        1,
        'Menuntaskan ketiganya hari ini sesuai SOP meskipun baru selesai sedikit sesudah jam pulang.',
        'Level 1: bekerja tuntas dan teliti mengikuti SOP.',
      ),
      at(
        0,
        'Menandai ketiganya selesai di aplikasi agar tetap tepat waktu, lalu memeriksanya besok pagi sebelum dicetak.',
        'Level 0: SOP pemeriksaan dilewati dan tugas belum tuntas.',
      ),
      at(
        2,
        'Menuntaskan ketiganya, lalu memilah berkas sejak pagi pada hari berikutnya agar selesai lebih awal.',
        'Level 2: menuntaskan tugas dan mencoba metode lain.',
      ),
      at(
        0,
        'Menyelesaikan satu berkas dengan rapi dan meminta dua pemohon lain kembali besok pagi.',
        'Level 0: tugas yang dijanjikan tidak dituntaskan.',
      ),
    ],
  },
  {
    code: 'S-OPH-P04',
    competency: 'orientasi-pada-hasil',
    bracket: 'pelaksana',
    stem: 'Saat penghitungan stok obat Puskesmas, jumlah di rak berbeda tujuh kotak dari kartu stok. Laporan harus dikirim siang ini, dan selisih kecil biasanya tidak ditanyakan.',
    options: [
      at(
        0,
        'Menyamakan angka pada kartu stok dengan jumlah di rak sehingga laporan terkirim sebelum siang.',
        'Level 0: tidak teliti mengikuti SOP penghitungan.',
      ),
      at(
        2,
        'Menelusuri selisih itu sampai jelas dan mulai menghitung satu rak tiap hari supaya cepat ketahuan.',
        'Level 2: menuntaskan tugas dan mencoba metode lain.',
      ),
      at(
        1,
        'Menghitung ulang menurut SOP, menelusuri tujuh kotak itu, dan mencantumkan selisihnya dalam laporan.',
        'Level 1: bekerja tuntas dan teliti mengikuti SOP.',
      ),
      grand(
        0,
        'Mengirim laporan menurut kartu dan mengusulkan gudang obat pintar bersensor kepada dinas sebagai jalan keluar.',
        'Level 0: selisihnya tidak diselesaikan.',
      ),
    ],
  },
  {
    code: 'S-OPH-P05',
    competency: 'orientasi-pada-hasil',
    bracket: 'pelaksana',
    stem: 'Aplikasi retribusi lambat setiap siang, sehingga laporan harian Anda kerap terkirim pukul enam sore. Batas pengirimannya pukul lima.',
    options: [
      at(
        1,
        'Memulai entri lebih awal setiap hari supaya laporan yang lengkap terkirim sebelum pukul lima.',
        'Level 1: bekerja tuntas dan memenuhi standar.',
      ),
      at(
        2,
        'Mencoba entri per jam sejak pagi, menargetkan selesai pukul tiga, dan menunjukkan caranya kepada rekan.',
        'Level 2: menetapkan standar lebih tinggi, mencoba metode, dan memberi contoh.',
      ),
      grand(
        0,
        'Menulis usul pindah ke komputasi awan kelas dunia dan mengirim laporan pukul enam sampai sistemnya diperbarui.',
        'Level 0: standar waktu tidak dipenuhi, usulnya tidak mengubahnya.',
      ),
      at(
        0,
        'Mengirim pukul enam seperti biasa dengan keterangan bahwa aplikasinya lambat pada siang hari.',
        'Level 0: standar waktu tidak dipenuhi.',
      ),
    ],
  },
  {
    code: 'S-OPH-P06',
    competency: 'orientasi-pada-hasil',
    bracket: 'pelaksana',
    stem: 'Anda memindai arsip kepegawaian. Menurut petunjuk, tiap lembar diperiksa keterbacaannya. Rekan berkata memeriksa sepersepuluhnya saja sudah cukup dan jauh lebih cepat.',
    options: [
      at(
        0,
        'Memindai semuanya dahulu dan memperbaiki lembar yang buram bila kelak ada yang memintanya.',
        'Level 0: tugas tidak dituntaskan sesuai standar.',
      ),
      at(
        0,
        'Mencoba saran rekan selama sebulan dengan target jumlah lembar dua kali lipat dalam laporan Anda.',
        'Level 0: tidak teliti mengikuti SOP.',
      ),
      at(
        1,
        'Memeriksa setiap lembar sesuai petunjuk itu, lalu segera memindai ulang semua lembar yang tidak terbaca.',
        'Level 1: bekerja tuntas dan teliti mengikuti SOP.',
      ),
      at(
        2,
        'Memeriksa setiap lembar sambil mencoba urutan lain yang lebih cepat dan memperlihatkannya kepada rekan.',
        'Level 2: mencoba metode lain dan memberi contoh tanpa melanggar SOP.',
      ),
    ],
  },
  {
    code: 'S-OPH-P07',
    competency: 'orientasi-pada-hasil',
    bracket: 'pelaksana',
    stem: 'Atasan mengatakan laporan bulanan Anda lengkap tetapi sulit dibaca: tujuh belas halaman tanpa ringkasan. Rekan-rekan Anda menulis dengan cara yang sama.',
    options: [
      at(
        2,
        'Mencoba bentuk lima halaman, menanyakan hasilnya kepada atasan, dan membagikannya sebagai contoh.',
        'Level 2: mencoba metode lain dan memberi contoh.',
      ),
      at(
        1,
        'Menerima catatan itu dan menambahkan ringkasan satu halaman pada laporan bulan ini.',
        'Level 1: menerima masukan tentang cara kerja.',
      ),
      at(
        0,
        'Mempertahankan bentuknya karena isinya lengkap dan seragam dengan laporan rekan-rekan lain.',
        'Level 0: masukan tentang cara kerja tidak diterima.',
      ),
      grand(
        0,
        'Menyiapkan konsep majalah digital interaktif untuk laporan akhir tahun dan memakai bentuk sekarang sampai jadi.',
        'Level 0: masukan atasan belum dikerjakan.',
      ),
    ],
  },
]
