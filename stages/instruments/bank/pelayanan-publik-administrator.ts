// pelayanan-publik around the standard of administrator (3): situations of the head of a bidang, with budgets and other agencies.
import { at, type BankItem, grand } from './bank-item.ts'

export const pelayananPublikAdministrator: readonly BankItem[] = [
  {
    code: 'S-PPB-A01',
    competency: 'pelayanan-publik',
    bracket: 'administrator',
    stem: 'Pada musim kemarau, bidang Anda mengatur dua belas truk air. Seorang tokoh berpengaruh meminta tambahan bagi wilayahnya, yang bukan paling kering, dan menawarkan dukungan bagi anggaran Anda.',
    options: [
      grand(
        0,
        'Menambah satu truk ke sana dalam kemasan program kemitraan air untuk negeri yang diliput media.',
        'Level 0: pelayanan tidak netral.',
      ),
      at(
        3,
        'Tetap membagi menurut data kekeringan dan menyiapkan jatah bagi desa yang sumurnya segera kering.',
        'Level 3: tetap netral dan mengantisipasi masalah masyarakat.',
      ),
      at(
        4,
        'Menetapkan aturan pembagian yang tahan terhadap pengaruh luar dan rencana sumber air jangka panjang.',
        'Level 4: menjaga kebijakan netral dan menyusun strategi jangka panjang.',
      ),
      at(
        2,
        'Menjelaskan kepadanya urutan pembagian menurut kekeringan dan menanyakan keadaan sumur di wilayahnya.',
        'Level 2: menjelaskan kebijakan dengan yakin dan mengenali kebutuhan.',
      ),
    ],
  },
  {
    code: 'S-PPB-A02',
    competency: 'pelayanan-publik',
    bracket: 'administrator',
    stem: 'Pendaftar beasiswa daerah tiga kali lipat dari kuota. Dua organisasi kedaerahan meminta jatah tetap karena anggotanya banyak, dan masing-masing punya kenalan di sekitar pimpinan.',
    options: [
      at(
        3,
        'Menjaga jarak yang sama dari keduanya dan membuka bantuan pendaftaran bagi kelompok yang jarang terjangkau.',
        'Level 3: memahami persaingan, tetap netral, dan mengantisipasi masalah.',
      ),
      at(
        2,
        'Mengundang kedua organisasi untuk mengenal syarat seleksi dan membicarakan kesulitan anggotanya.',
        'Level 2: menjelaskan kebijakan dan mengenali kebutuhan.',
      ),
      at(
        0,
        'Menetapkan jatah kecil yang sama bagi kedua organisasi dan menyeleksi penerima beasiswa untuk sisanya.',
        'Level 0: pelayanan tidak objektif bagi semua pendaftar.',
      ),
      at(
        4,
        'Mengumumkan ukuran seleksi sebelum pendaftaran dan merancang beasiswa menurut kebutuhan lima tahun.',
        'Level 4: menjaga kebijakan netral dan strategi jangka panjang.',
      ),
    ],
  },
  {
    code: 'S-PPB-A03',
    competency: 'pelayanan-publik',
    bracket: 'administrator',
    stem: 'Lahan pemakaman umum di kota Anda akan penuh dalam empat tahun. Permohonan masih terlayani, tetapi antarkelurahan mulai muncul perselisihan tentang siapa boleh dimakamkan di mana.',
    options: [
      at(
        1,
        'Melayani setiap permohonan menurut aturan yang berlaku dan mencatat keluhan dari tiap kelurahan.',
        'Level 1: mengikuti standar, objektif, dan menerima keluhan.',
      ),
      at(
        4,
        'Menyusun rencana lahan dua puluh tahun menurut pertumbuhan kota, setara bagi semua warga.',
        'Level 4: memperhitungkan isu jangka panjang dan menjaga kebijakan netral.',
      ),
      at(
        3,
        'Memantau kepadatan tiap makam dan menengahi kelurahan secara objektif dengan standar penempatan baru.',
        'Level 3: memfasilitasi secara objektif, memantau, dan memperbaiki standar.',
      ),
      at(
        2,
        'Menjelaskan aturannya kepada kelurahan yang mempersoalkan dan mengenali kebiasaan pemakaman mereka.',
        'Level 2: menjelaskan kebijakan dan memanfaatkan kebiasaan setempat.',
      ),
    ],
  },
  {
    code: 'S-PPB-A04',
    competency: 'pelayanan-publik',
    bracket: 'administrator',
    stem: 'Dalam Musrenbang, dua kecamatan memperebutkan satu puskesmas pembantu. Yang pertama lebih padat, yang kedua lebih jauh dari rumah sakit dan merupakan asal seorang pejabat penting.',
    options: [
      at(
        3,
        'Menilai keduanya dengan data jarak dan penyakit serta menyiapkan layanan keliling bagi yang belum mendapat.',
        'Level 3: tetap netral di antara pihak yang bersaing dan mengantisipasi masalah.',
      ),
      at(
        2,
        'Membuka syarat pembangunan kepada kedua kecamatan dan menggali kebutuhan warga masing-masing.',
        'Level 2: menjelaskan kebijakan dan aktif mengenali kebutuhan.',
      ),
      at(
        4,
        'Menetapkan ukuran lokasi bagi semua usul mendatang dan menjadwalkan kebutuhan keduanya secara bertahap.',
        'Level 4: menjaga kebijakan netral dan menyusun strategi jangka panjang.',
      ),
      grand(
        0,
        'Mengangkat gagasan rumah sakit bertaraf internasional bagi keduanya, sehingga pilihan tahun ini dapat ditunda.',
        'Level 0: kebutuhan kedua kecamatan tidak dilayani.',
      ),
    ],
  },
  {
    code: 'S-PPB-A05',
    competency: 'pelayanan-publik',
    bracket: 'administrator',
    stem: 'Bidang Anda menyiapkan bus sekolah gratis. Paguyuban angkutan kota menolak karena kehilangan penumpang, sedangkan komite sekolah mendesak bus segera berjalan.',
    options: [
      at(
        4,
        'Merancang angkutan pelajar lima tahun yang menghitung nasib angkutan kota, dengan ukuran rute yang terbuka.',
        'Level 4: memperhitungkan dampak dan menyusun strategi jangka panjang yang netral.',
      ),
      grand(
        0,
        'Meluncurkan bus pertama dengan upacara kota ramah pelajar dan menampung semua keberatan sesudahnya.',
        'Level 0: keluhan pihak yang terkena tidak dilayani.',
      ),
      at(
        2,
        'Memaparkan rencana itu kepada kedua pihak dan mendata jam serta rute yang mereka perlukan.',
        'Level 2: menjelaskan kebijakan dan aktif mengenali kebutuhan.',
      ),
      at(
        3,
        'Memetakan kepentingan keduanya dan memfasilitasi angkutan kota sebagai pengumpan secara objektif.',
        'Level 3: memahami persaingan, netral, dan memfasilitasi kebutuhan.',
      ),
    ],
  },
  {
    code: 'S-PPB-A06',
    competency: 'pelayanan-publik',
    bracket: 'administrator',
    stem: 'Rumah sakit daerah ingin membuka jalur cepat berbayar. Dokternya sama, sehingga pasien jaminan kesehatan mungkin menunggu lebih lama. Bidang Anda diminta memberi pendapat.',
    options: [
      at(
        2,
        'Menanyai pasien jaminan tentang waktu tunggu mereka dan menjawab pertanyaan tentang rencana itu.',
        'Level 2: aktif mengenali kebutuhan dan menjelaskan layanan.',
      ),
      at(
        4,
        'Mendasarkan pendapat itu pada aturan layanan yang setara dan rencana kebutuhan dokter sepuluh tahun.',
        'Level 4: menjaga kebijakan netral dan strategi jangka panjang.',
      ),
      grand(
        0,
        'Mendukungnya sebagai terobosan layanan eksekutif berdaya saing yang mengangkat citra rumah sakit daerah.',
        'Level 0: kesetaraan pelayanan tidak diperhatikan.',
      ),
      at(
        3,
        'Meminta standar waktu tunggu yang sama bagi kedua jalur dan memantau antrean pasien jaminan tiap pekan.',
        'Level 3: memperbaiki standar unit, netral, dan memantau masalah.',
      ),
    ],
  },
]
