// mengelola-perubahan around the standard of pelaksana (1): situations of one person at a counter or a desk.
import { at, type BankItem, grand } from './bank-item.ts'

export const mengelolaPerubahanPelaksana: readonly BankItem[] = [
  {
    code: 'S-MPB-P01',
    competency: 'mengelola-perubahan',
    bracket: 'pelaksana',
    stem: 'Tanda tangan elektronik akan menggantikan tanda tangan basah di kelurahan. Aplikasinya sudah dapat dicoba, tetapi baru wajib dua bulan lagi. Anda yang menyiapkan surat keterangan.',
    options: [
      at(
        2,
        'Mulai menyiapkan surat lewat aplikasi itu sekarang dan melatih diri dengan contoh sampai lancar.',
        'Level 2: memakai cara baru tanpa menunggu arahan dan menambah kemampuannya.',
      ),
      at(
        1,
        'Mengikuti penjelasan petugas kominfo, lalu memakai aplikasinya sesuai jadwal dan panduan yang diberikan.',
        'Level 1: terbuka terhadap perubahan dan memakai cara baru dengan bimbingan.',
      ),
      at(
        0,
        'Meneruskan tanda tangan basah sampai warga sendiri yang meminta surat dalam bentuk elektronik.',
        'Level 0: tidak menyesuaikan diri dengan perubahan yang sudah diputuskan.',
      ),
      grand(
        0,
        'Menyiapkan spanduk kelurahan menuju era digital di meja layanan dan menanti peresmiannya oleh pimpinan.',
        'Level 0: perubahan dirayakan, caranya sendiri belum disesuaikan.',
      ),
    ],
  },
  {
    code: 'S-MPB-P02',
    competency: 'mengelola-perubahan',
    bracket: 'pelaksana',
    stem: 'Meja tetap di ruangan Anda dihapus. Mulai Senin setiap orang menempati meja mana pun yang kosong dan menyimpan barang di loker. Sembilan tahun Anda duduk di dekat jendela.',
    options: [
      at(
        0,
        'Datang paling pagi setiap hari supaya meja dekat jendela itu tetap menjadi tempat Anda bekerja.',
        'Level 0: mempertahankan kebiasaan lama di balik aturan baru.',
      ),
      grand(
        0,
        'Menyatakan dukungan pada budaya kerja baru di grup kantor, sementara barang Anda menunggu di meja lama.',
        'Level 0: ucapannya mendukung, caranya tidak berubah.',
      ),
      at(
        2,
        'Memindai berkas yang sering dipakai sejak pekan ini dan mencoba beberapa meja sebelum hari Senin.',
        'Level 2: cepat menerima perubahan dan menyesuaikan diri tanpa menunggu arahan.',
      ),
      at(
        1,
        'Memindahkan berkas ke loker pada hari Senin dan menempati meja kosong sesuai petunjuk yang dibagikan.',
        'Level 1: menyesuaikan diri sesuai pedoman.',
      ),
    ],
  },
  {
    code: 'S-MPB-P03',
    competency: 'mengelola-perubahan',
    bracket: 'pelaksana',
    stem: 'Kode rekening belanja berganti seluruhnya per Januari, sedangkan Anda sudah hafal kode lama. Daftar padanannya terbit kemarin, dan penjelasan resminya baru diadakan tiga pekan lagi.',
    options: [
      at(
        0,
        'Mencatat belanja dengan kode lama yang Anda hafal dan menyerahkan pencocokannya kepada petugas verifikasi.',
        'Level 0: penyesuaian diserahkan kepada orang lain.',
      ),
      at(
        2,
        'Mempelajari daftar padanan itu sekarang dan mencoba memindahkan belanja bulan lalu ke kode baru.',
        'Level 2: menambah kemampuan dan memakai cara baru tanpa menunggu arahan.',
      ),
      at(
        1,
        'Menghadiri penjelasan resmi itu, lalu memakai kode baru menurut contoh yang diberikan pematerinya.',
        'Level 1: terbuka sesuai pedoman dan memakai cara baru dengan bimbingan.',
      ),
      grand(
        0,
        'Menulis telaah tentang arah pembaruan keuangan daerah dan memakai kode lama sampai telaahnya dibahas.',
        'Level 0: telaahnya menunda penyesuaian.',
      ),
    ],
  },
  {
    code: 'S-MPB-P04',
    competency: 'mengelola-perubahan',
    bracket: 'pelaksana',
    stem: 'Buku ekspedisi surat diganti dengan pemindai kode batang. Pada hari pertama alat itu beberapa kali salah baca, dan rekan-rekan mengajak Anda kembali memakai buku.',
    options: [
      at(
        0,
        'Kembali ke buku bersama rekan-rekan sampai bagian umum menyatakan bahwa pemindainya sudah sempurna.',
        'Level 0: meninggalkan cara baru pada kesulitan pertama.',
      ),
      grand(
        0,
        'Menyarankan lompatan ke pelacakan berbasis kecerdasan buatan dan memakai buku selama menunggu keputusannya.',
        'Level 0: saran besar menjadi alasan untuk tidak memakai cara baru.',
      ),
      at(
        1,
        'Terus memakai pemindai menurut petunjuknya dan memanggil petugas bagian umum ketika alatnya salah baca.',
        'Level 1: memakai cara baru dengan bimbingan.',
      ),
      at(
        2,
        'Terus memakai pemindai, mencari sebab salah bacanya, dan berlatih membetulkannya tanpa dipandu.',
        'Level 2: menambah kemampuan dan menerima perubahan tanpa menunggu arahan.',
      ),
    ],
  },
  {
    code: 'S-MPB-P05',
    competency: 'mengelola-perubahan',
    bracket: 'pelaksana',
    stem: 'Dua pekan lagi Anda dipindahkan dari loket perizinan ke tim layanan keliling yang setiap hari berada di desa. Anda belum pernah memegang peralatan jaringannya.',
    options: [
      at(
        1,
        'Berangkat sesuai surat tugas dan memakai peralatannya dengan bimbingan anggota tim yang lebih lama.',
        'Level 1: menyesuaikan diri dan memakai cara baru dengan bimbingan.',
      ),
      at(
        0,
        'Meminta dua bulan lagi di loket, karena warga di kantor sudah terbiasa dengan cara Anda melayani.',
        'Level 0: menunda penyesuaian demi kebiasaan.',
      ),
      at(
        2,
        'Ikut satu perjalanan sebelum mulai bertugas dan berlatih merangkai peralatannya atas kemauan sendiri.',
        'Level 2: cepat menerima perubahan dan menambah kemampuannya.',
      ),
      grand(
        0,
        'Menyambut tugas itu sebagai panggilan pengabdian bagi desa dan memercayakan soal peralatan kepada anggota lama.',
        'Level 0: sambutannya hangat, cara kerja barunya tidak dipelajari.',
      ),
    ],
  },
  {
    code: 'S-MPB-P06',
    competency: 'mengelola-perubahan',
    bracket: 'pelaksana',
    stem: 'Mulai bulan depan konsumsi rapat tidak boleh memakai kemasan sekali pakai. Langganan Anda hanya menyediakan kotak kertas. Edarannya memuat daftar penyedia lain dan tata cara penyajian.',
    options: [
      at(
        1,
        'Memesan dari penyedia dalam daftar itu mulai bulan depan dan mengikuti tata cara yang dilampirkan.',
        'Level 1: terbuka terhadap perubahan sesuai pedoman.',
      ),
      at(
        2,
        'Mencoba satu penyedia baru untuk rapat pekan ini dan mempelajari penyajian tanpa kotak sebelum wajib.',
        'Level 2: memakai cara baru tanpa menunggu arahan dan menambah kemampuan.',
      ),
      at(
        0,
        'Memesan kotak kertas untuk beberapa bulan ke depan, selagi langganan masih memberi harga yang lama.',
        'Level 0: menghindari perubahan dengan persediaan.',
      ),
      at(
        0,
        'Meminta pengecualian bagi rapat yang Anda layani, sebab jumlah pesertanya sering berubah mendadak.',
        'Level 0: mencari jalan agar tidak perlu menyesuaikan diri.',
      ),
    ],
  },
  {
    code: 'S-MPB-P07',
    competency: 'mengelola-perubahan',
    bracket: 'pelaksana',
    stem: 'Jam layanan Puskesmas diperpanjang sampai petang dan dibagi dalam dua giliran mulai bulan depan. Giliran Anda berubah, sehingga urusan menjemput anak harus diatur ulang.',
    options: [
      at(
        1,
        'Menerima giliran itu, menanyakan aturan tukar jadwal kepada koordinator, dan mengikutinya.',
        'Level 1: sadar akan perubahan dan menyesuaikan diri dengan arahan.',
      ),
      at(0, 'Menjalani jam yang lama dahulu sampai koordinator menanyakan keadaan keluarga Anda.', 'Level 0: tidak menyesuaikan diri.'),
      grand(
        0,
        'Mengangkat gagasan keseimbangan kerja dan keluarga bagi ASN masa kini, lalu bertahan pada jam lama.',
        'Level 0: gagasannya umum, penyesuaiannya tidak dilakukan.',
      ),
      at(
        2,
        'Mengatur penjemputan sejak pekan ini dan mencoba satu giliran petang sebelum jadwalnya berlaku.',
        'Level 2: cepat menerima perubahan tanpa menunggu arahan.',
      ),
    ],
  },
]
