// kerjasama around the standard of pelaksana (1): situations of one person at a counter or a desk.
import { at, type BankItem, grand } from './bank-item.ts'

export const kerjasamaPelaksana: readonly BankItem[] = [
  {
    code: 'S-KSM-P01',
    competency: 'kerjasama',
    bracket: 'pelaksana',
    stem: 'Rekan di loket sebelah mendadak sakit, sehingga warga di kedua antrean mulai gelisah. Atasan meminta loket Anda tetap berjalan sambil menunggu pengganti yang datang pukul sepuluh.',
    options: [
      at(
        0,
        'Menutup loket Anda juga sampai pengganti tiba, demi perlakuan yang sama bagi kedua antrean.',
        'Level 0: tidak menjalankan bagian tugasnya dan tidak mendukung keputusan tim.',
      ),
      grand(
        0,
        'Menyusun konsep loket kolaboratif tanpa sekat untuk dibahas dalam rapat, sambil menunggu pengganti datang.',
        'Level 0: bagian tugasnya sendiri tidak dijalankan.',
      ),
      at(
        2,
        'Melayani antrean Anda, mengambil sebagian antrean rekan, dan menyiapkan catatan bagi penggantinya.',
        'Level 2: membantu tugas orang lain dan berbagi informasi.',
      ),
      at(
        1,
        'Meneruskan pelayanan di loket Anda sesuai arahan dan memberi tahu atasan bila antrean makin panjang.',
        'Level 1: menjalankan bagian tugasnya dan memberi masukan.',
      ),
    ],
  },
  {
    code: 'S-KSM-P02',
    competency: 'kerjasama',
    bracket: 'pelaksana',
    stem: 'Empat orang membagi pemilahan arsip lama menurut tahun. Bagian Anda selesai dua hari lebih cepat, sedangkan bagian seorang rekan masih separuh karena berkasnya basah dan berantakan.',
    options: [
      grand(
        0,
        'Menyimpan hasil Anda dahulu untuk diajukan pada lomba arsip kolaboratif tingkat kabupaten yang diliput media.',
        'Level 0: hasil bagiannya tidak diserahkan kepada tim.',
      ),
      at(
        2,
        'Mengambil sebagian berkas rekan yang basah dan menunjukkan cara mengeringkan yang Anda ketahui.',
        'Level 2: membantu tugas orang lain dan berbagi pengetahuan.',
      ),
      at(
        1,
        'Menyerahkan bagian Anda, menanyakan langkah berikutnya kepada tim, dan mengikuti pembagian yang sudah disepakati.',
        'Level 1: menjalankan bagian tugasnya dan mendukung keputusan tim.',
      ),
      at(
        0,
        'Meminta atasan menilai hasil per orang, supaya keterlambatan rekan tidak mengurangi nilai Anda.',
        'Level 0: mendahulukan nilai sendiri dan tidak mendukung tim.',
      ),
    ],
  },
  {
    code: 'S-KSM-P03',
    competency: 'kerjasama',
    bracket: 'pelaksana',
    stem: 'Rapat posko banjir memutuskan pembagian regu menurut kelurahan. Usul Anda, yaitu pembagian menurut jenis bantuan, tidak diterima. Regu akan berangkat satu jam lagi.',
    options: [
      at(
        0,
        'Ikut berangkat, tetapi menyerahkan pekerjaan kepada ketua regu karena itu memang keputusannya.',
        'Level 0: hadir tanpa menjalankan bagian tugasnya.',
      ),
      at(
        1,
        'Menjalankan tugas di kelurahan yang ditetapkan dan menyampaikan usul Anda pada evaluasi malam.',
        'Level 1: menjalankan tugas, mendukung keputusan, dan memberi usul.',
      ),
      at(
        2,
        'Menjalankan keputusan itu dan membagikan daftar kebutuhan per jenis yang Anda miliki kepada semua regu.',
        'Level 2: berbagi informasi supaya semua regu dapat menuntaskan tugas.',
      ),
      at(
        0,
        'Menyiapkan regu Anda menurut jenis bantuan, karena Anda yakin bantuan lebih cepat sampai kepada warga.',
        'Level 0: tidak mendukung keputusan tim.',
      ),
    ],
  },
  {
    code: 'S-KSM-P04',
    competency: 'kerjasama',
    bracket: 'pelaksana',
    stem: 'Seorang PPPK baru duduk di samping Anda. Ia tampak sungkan bertanya dan makan siang sendirian. Pekan depan Anda berdua harus menyelesaikan rekap data guru.',
    options: [
      at(
        1,
        'Menyapanya, menyepakati pembagian rekap berdua, dan menyelesaikan bagian Anda pada waktunya.',
        'Level 1: bergaul demi kelancaran tugas dan menjalankan bagiannya.',
      ),
      at(
        0,
        'Mengerjakan seluruh rekapnya sendiri agar cepat dan memintanya cukup membaca hasil akhirnya.',
        'Level 0: menutup peran rekan dalam tugas bersama.',
      ),
      grand(
        0,
        'Mengusulkan program sahabat ASN sebagai inovasi kantor dan berbagi tugas setelah programnya berjalan.',
        'Level 0: tugas bersama tidak dijalankan dan rekan tidak diajak bergaul.',
      ),
      at(
        2,
        'Mengajaknya makan siang, menanyakan apa yang dikuasainya, dan berbagi contoh rekap Anda.',
        'Level 2: menghargai keahlian anggota dan berbagi informasi.',
      ),
    ],
  },
  {
    code: 'S-KSM-P05',
    competency: 'kerjasama',
    bracket: 'pelaksana',
    stem: 'Enam orang memasukkan data aset sekolah, masing-masing satu kecamatan. Anda menemukan rumus lembar kerja yang membuat pekerjaan tiga kali lebih cepat.',
    options: [
      at(
        2,
        'Membagikan rumus itu kepada kelima rekan dan menemani yang masih kesulitan memakainya.',
        'Level 2: berbagi informasi dan membantu tugas orang lain.',
      ),
      at(
        1,
        'Memakai rumus itu untuk kecamatan Anda dan menyerahkan hasilnya sesuai jadwal yang disepakati tim.',
        'Level 1: menjalankan bagian tugasnya sesuai kesepakatan.',
      ),
      at(
        0,
        'Menyimpan rumus itu dahulu sampai kecamatan Anda selesai paling awal dan tampak paling rapi.',
        'Level 0: mendahulukan diri sendiri di atas hasil tim.',
      ),
      grand(
        0,
        'Menghentikan entri sementara untuk menyiapkan rumus itu sebagai inovasi unggulan lomba tingkat kabupaten.',
        'Level 0: bagian tugasnya terhenti dan temuannya tidak berguna bagi tim.',
      ),
    ],
  },
  {
    code: 'S-KSM-P06',
    competency: 'kerjasama',
    bracket: 'pelaksana',
    stem: 'Jadwal piket libur panjang sudah disepakati. Sore ini seorang rekan yang mendapat giliran besok pagi memberi tahu bahwa anaknya dirawat di rumah sakit.',
    options: [
      at(
        1,
        'Menyampaikan usul tukar giliran di grup piket dan mengikuti apa pun yang diputuskan koordinator.',
        'Level 1: memberi usul dan mendukung keputusan tim.',
      ),
      at(
        0,
        'Menyarankannya mencari pengganti sendiri, sebab jadwal sudah disepakati.',
        'Level 0: tidak memberi usul maupun dukungan bagi kelancaran tugas.',
      ),
      grand(
        0,
        'Menulis usul sistem piket daring yang berkeadilan bagi semua dan membahas giliran besok setelah libur.',
        'Level 0: giliran besok tetap kosong, usulnya tidak mendukung tugas tim.',
      ),
      at(
        2,
        'Menawarkan diri menggantikannya, lalu mengatur tukar giliran bersama rekan lain.',
        'Level 2: membantu tugas orang lain dan membangun komitmen bersama.',
      ),
    ],
  },
  {
    code: 'S-KSM-P07',
    competency: 'kerjasama',
    bracket: 'pelaksana',
    stem: 'Dalam penimbangan balita bersama kader posyandu, catatan kader sulit Anda baca karena penuh singkatan. Kata mereka, sudah bertahun-tahun mereka menulis seperti itu.',
    options: [
      at(
        1,
        'Mendengar arti singkatan itu dari kader, mencatatnya, dan menyelesaikan rekap yang menjadi bagian Anda.',
        'Level 1: mendengar masukan dan menjalankan bagian tugasnya.',
      ),
      at(
        2,
        'Menyusun daftar singkatan bersama kader supaya petugas posyandu yang lain dapat memakainya.',
        'Level 2: menghargai keahlian anggota dan berbagi informasi.',
      ),
      at(
        0,
        'Memasukkan yang terbaca saja dan mencatat dalam laporan bahwa kekurangannya berasal dari kader.',
        'Level 0: bagian tugas tidak dituntaskan bersama, kekurangan dilimpahkan.',
      ),
      at(
        0,
        'Meminta kader menyalin ulang seluruh buku dengan format Anda sebelum catatannya dapat diterima.',
        'Level 0: masukan rekan kerja tidak didengar.',
      ),
    ],
  },
]
