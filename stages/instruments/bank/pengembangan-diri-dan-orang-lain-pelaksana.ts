// pengembangan-diri-dan-orang-lain around the standard of pelaksana (1): situations of one person at a counter or a desk.
import { at, type BankItem, grand } from './bank-item.ts'

export const pengembanganDiriDanOrangLainPelaksana: readonly BankItem[] = [
  {
    code: 'S-PDO-P01',
    competency: 'pengembangan-diri-dan-orang-lain',
    bracket: 'pelaksana',
    stem: 'Mulai bulan depan kartu inventaris ruangan dibuat di aplikasi aset. Anda pengurus barang dan baru sekali melihatnya. Buku petunjuknya ada, dan seorang rekan di bagian umum sudah mahir.',
    options: [
      grand(
        0,
        'Mengusulkan pusat pelatihan digital bagi semua pengurus barang dan menunggu angkatan pertamanya dibuka.',
        'Level 0: kebutuhan belajarnya sendiri ditunda, usulnya tidak menambah kemampuan.',
      ),
      at(
        2,
        'Belajar dari buku petunjuk, lalu memperagakan langkahnya kepada pengurus barang lain sampai mereka bisa.',
        'Level 2: membantu orang lain mempelajari sistem baru dan memastikan penjelasannya dimengerti.',
      ),
      at(
        1,
        'Membaca buku petunjuknya, mencoba satu ruangan, lalu menanyakan bagian yang sulit kepada rekan itu.',
        'Level 1: belajar mandiri dan belajar dari orang yang berwawasan.',
      ),
      at(
        0,
        'Meneruskan kartu lama dengan tulisan tangan sampai ada surat tugas untuk mengikuti pelatihan resminya.',
        'Level 0: sumber belajar yang tersedia tidak dipakai.',
      ),
    ],
  },
  {
    code: 'S-PDO-P02',
    competency: 'pengembangan-diri-dan-orang-lain',
    bracket: 'pelaksana',
    stem: 'Kantor Anda makin sering didatangi warga tuli. Sebagai petugas meja tamu, Anda hanya dapat menulis di kertas. Sebuah komunitas membuka kelas bahasa isyarat gratis tiap Sabtu pagi.',
    options: [
      at(
        2,
        'Ikut kelas itu dan melatih petugas loket sepuluh isyarat yang sering dipakai sampai lancar.',
        'Level 2: memberi penjelasan praktis kepada orang lain dan memastikan mereka bisa.',
      ),
      at(
        0,
        'Tetap memakai kertas, sebab selama ini keperluan warga tuli akhirnya terlayani juga.',
        'Level 0: kebutuhan belajarnya tidak dikenali.',
      ),
      grand(
        0,
        'Mengajukan gagasan kantor percontohan ramah disabilitas lengkap dengan juru bahasa di setiap ruangan.',
        'Level 0: gagasannya besar, kemampuannya sendiri tidak bertambah.',
      ),
      at(
        1,
        'Ikut kelas itu pada Sabtu pagi, lalu berlatih di rumah dengan video tentang percakapan di meja tamu.',
        'Level 1: mengenali kebutuhan belajar dan belajar dari sumber yang ada.',
      ),
    ],
  },
  {
    code: 'S-PDO-P03',
    competency: 'pengembangan-diri-dan-orang-lain',
    bracket: 'pelaksana',
    stem: 'Kertas kerja pajak honor Anda dikembalikan untuk ketiga kalinya. Tarifnya berubah awal tahun, dan Anda belum mempelajari aturannya. Dua pembantu bendahara mengerjakan hal serupa.',
    options: [
      at(
        0,
        'Menyalin cara hitung dari berkas bagian lain yang sudah lolos, supaya kertas kerja ini segera diterima.',
        'Level 0: meniru angka tanpa mempelajari apa yang belum dikuasai.',
      ),
      at(
        1,
        'Membaca aturan tarif yang baru, mengerjakan tiga contoh hitungan, dan mencocokkannya dengan petugas pajak.',
        'Level 1: mengenali kebutuhan belajar, belajar mandiri, dan bertanya kepada yang berwawasan.',
      ),
      at(
        2,
        'Mempelajari tarifnya, menuliskan langkah hitungnya, dan mencobanya bersama kedua pembantu itu.',
        'Level 2: memberi petunjuk praktis dan membantu orang lain belajar.',
      ),
      grand(
        0,
        'Menyarankan sertifikasi perpajakan bagi semua bendahara, lalu menyerahkan hitungan ini kepada atasan.',
        'Level 0: melepaskan kebutuhan belajarnya sendiri lewat saran yang besar.',
      ),
    ],
  },
  {
    code: 'S-PDO-P04',
    competency: 'pengembangan-diri-dan-orang-lain',
    bracket: 'pelaksana',
    stem: 'Alat ukur ketinggian tanah yang baru hanya dikuasai seorang petugas lapangan yang akan pensiun tiga bulan lagi. Ia bersedia mengajari siapa pun sesudah jam kerja. Anda petugas di regu lain.',
    options: [
      at(
        1,
        'Datang belajar kepadanya dua kali sepekan dan mencatat setiap langkah untuk latihan Anda sendiri.',
        'Level 1: belajar dari orang yang berwawasan.',
      ),
      at(0, 'Menunggu siapa yang ditunjuk menggantikannya, supaya waktu Anda tidak terbuang.', 'Level 0: kesempatan belajar dilewatkan.'),
      grand(
        0,
        'Menggagas malam penghargaan dan buku kenangan yang mengabadikan pengabdian serta seluruh keahliannya.',
        'Level 0: menghormati orangnya, tetapi kemampuannya tidak dipelajari.',
      ),
      at(
        2,
        'Belajar kepadanya, lalu melatih dua rekan di lapangan dan mengecek ulang hasil ukur mereka.',
        'Level 2: membantu orang lain mempelajari proses dan memastikan penjelasannya dimengerti.',
      ),
    ],
  },
  {
    code: 'S-PDO-P05',
    competency: 'pengembangan-diri-dan-orang-lain',
    bracket: 'pelaksana',
    stem: 'Anda mendapat giliran pertama membuat infografis bulanan dinas, padahal biasanya hanya membuat tabel. Tiga rekan akan menyusul. Kantor mempunyai akun aplikasi desain yang jarang dibuka.',
    options: [
      at(
        0,
        'Meminta bantuan keponakan yang kuliah desain, supaya terbitan pertama dari ruangan Anda tampak menarik.',
        'Level 0: pekerjaan dialihkan sehingga tidak ada yang dipelajari.',
      ),
      at(
        0,
        'Mengirim tabel seperti biasa dengan warna yang lebih cerah, karena isi data lebih penting daripada bentuknya.',
        'Level 0: kebutuhan belajarnya tidak diakui.',
      ),
      at(
        2,
        'Berlatih dengan templat di akun itu dan mendampingi ketiga rekan membuat satu contoh.',
        'Level 2: membantu orang lain mempelajari hal baru dengan praktik.',
      ),
      at(
        1,
        'Mengikuti kelas desain daring gratis dan meminta masukan petugas humas atas percobaan Anda.',
        'Level 1: belajar mandiri dan belajar dari orang yang berwawasan.',
      ),
    ],
  },
  {
    code: 'S-PDO-P06',
    competency: 'pengembangan-diri-dan-orang-lain',
    bracket: 'pelaksana',
    stem: 'Seorang siswa SMK magang di meja Anda selama sebulan untuk memilah surat. Ia bingung membaca kode klasifikasi, dan Anda sendiri masih sering membuka daftar kodenya.',
    options: [
      at(
        2,
        'Memperagakan cara membaca kode pada lima surat, lalu memintanya mengulang sambil Anda amati.',
        'Level 2: memberi instruksi praktis dan memastikan penjelasannya dimengerti.',
      ),
      at(
        1,
        'Mempelajari lagi daftar itu malam ini dan bertanya kepada arsiparis tentang kode yang masih Anda ragukan.',
        'Level 1: mengenali kebutuhan belajarnya dan bertanya kepada yang berwawasan.',
      ),
      grand(
        0,
        'Memberinya proyek video tentang birokrasi muda yang menginspirasi, sementara Anda memilah suratnya.',
        'Level 0: hal yang perlu dipelajari keduanya dihindari.',
      ),
      at(
        0,
        'Memintanya membaca daftar kode di rumah dan mengerjakan sendiri pemilahannya supaya tidak keliru.',
        'Level 0: tidak menambah kemampuannya sendiri dan tidak memberi penjelasan.',
      ),
    ],
  },
  {
    code: 'S-PDO-P07',
    competency: 'pengembangan-diri-dan-orang-lain',
    bracket: 'pelaksana',
    stem: 'Dalam penilaian kinerja, notula Anda disebut sulit diikuti. Jatah diklat tahun ini sudah habis. Di sekretariat dewan ada seorang notulis yang hasil kerjanya dikenal rapi.',
    options: [
      at(
        0,
        'Meminta giliran menulis notula dialihkan, lalu mengikuti diklat bila jatah tahun depan ada.',
        'Level 0: kebutuhan belajar dikenali tetapi sumber lain tidak dicari.',
      ),
      at(
        2,
        'Berguru kepada notulis itu, lalu menjelaskan kerangkanya kepada rekan dan memeriksa notula percobaan mereka.',
        'Level 2: membantu orang lain belajar dan memastikan penjelasannya dimengerti.',
      ),
      grand(
        0,
        'Mencantumkan tekad sebagai pembelajar sepanjang hayat dalam rencana kinerja dan menanti penilaian berikutnya.',
        'Level 0: tekad dinyatakan, tidak ada yang dipelajari.',
      ),
      at(
        1,
        'Menemui notulis itu, mempelajari tiga notulanya, dan membandingkannya dengan tulisan Anda sendiri.',
        'Level 1: belajar mandiri dan belajar dari orang yang berwawasan.',
      ),
    ],
  },
]
