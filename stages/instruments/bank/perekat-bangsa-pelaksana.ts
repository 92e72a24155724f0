// perekat-bangsa around the standard of pelaksana (1): situations of one person at a counter, a desk or at home.
import { at, type BankItem, grand } from './bank-item.ts'

export const perekatBangsaPelaksana: readonly BankItem[] = [
  {
    code: 'S-PBS-P01',
    competency: 'perekat-bangsa',
    bracket: 'pelaksana',
    stem: 'Rekan baru di ruangan Anda datang dari pulau lain. Suaranya lantang dan ucapannya lugas, sehingga sebagian orang mengira ia marah. Anda ditugasi memeriksa buku inventaris bersamanya.',
    options: [
      at(
        0,
        'Membagi buku itu menjadi dua dan mengerjakannya di meja masing-masing, agar tidak perlu banyak bicara.',
        'Level 0: menghindari bekerja dengan orang yang berbeda.',
      ),
      at(
        2,
        'Bekerja bersamanya, mengenalkannya kepada rekan lain, dan meluruskan salah tangkap tanpa terpancing.',
        'Level 2: membangun hubungan antarindividu dan mengendalikan emosi.',
      ),
      at(
        1,
        'Menanyakan cara orang bercakap di daerahnya dan mengerjakan buku itu berdua seperti dengan rekan lain.',
        'Level 1: mau belajar tentang keragaman dan bekerja dengan orang yang berbeda latar.',
      ),
      grand(
        0,
        'Mengusulkan hari busana Nusantara bagi seisi kantor dan mengerjakan bagian buku Anda di ruangan sebelah.',
        'Level 0: keragaman dirayakan, orangnya dihindari.',
      ),
    ],
  },
  {
    code: 'S-PBS-P02',
    competency: 'perekat-bangsa',
    bracket: 'pelaksana',
    stem: 'Sudah dua kali tetangga yang baru pindah tidak ikut kerja bakti RT. Warga lain menyindirnya di depan Anda. Sepengetahuan Anda, ia bekerja malam dan belum mengenal kebiasaan di sini.',
    options: [
      at(
        2,
        'Berkenalan ke rumahnya, mengajaknya ikut pada jam yang cocok, dan menjawab sindiran dengan tenang.',
        'Level 2: membangun hubungan dan mengendalikan emosi saat ada pertentangan.',
      ),
      at(
        0,
        'Menanggapi sindiran itu dengan senyum, sebab penghuni barulah yang semestinya menyesuaikan diri.',
        'Level 0: perbedaan keadaan orang lain tidak dihiraukan.',
      ),
      at(
        1,
        'Mencari tahu jam kerja serta kebiasaan di tempat asalnya, lalu memaklumi bahwa ia belum dapat hadir.',
        'Level 1: memahami perbedaan dan mau belajar tentangnya.',
      ),
      grand(
        0,
        'Menulis di grup warga tentang indahnya persatuan dalam perbedaan, lalu menunggu suasana reda dengan sendirinya.',
        'Level 0: kata-katanya mempersatukan, tidak ada yang dipelajari tentang tetangganya.',
      ),
    ],
  },
  {
    code: 'S-PBS-P03',
    competency: 'perekat-bangsa',
    bracket: 'pelaksana',
    stem: 'Jaga gedung bulan ini disusun menurut abjad dan jatuh tepat pada hari besar keagamaan tiga rekan Anda. Dua di antaranya sungkan meminta perubahan kepada koordinator.',
    options: [
      at(
        0,
        'Mendukung susunan itu apa adanya, karena urutan abjad berlaku sama bagi semua orang tanpa kecuali.',
        'Level 0: perbedaan tidak diperhatikan.',
      ),
      at(
        0,
        'Menyarankan ketiganya mengambil cuti pada hari itu, supaya koordinator tidak perlu menyusun ulang.',
        'Level 0: beban perbedaan diserahkan kepada yang bersangkutan.',
      ),
      at(
        1,
        'Mencari tahu hari besar tiap rekan dan bersedia ditempatkan pada hari mana pun bila susunannya diubah.',
        'Level 1: memahami perbedaan dan mau belajar tentang keragaman.',
      ),
      at(
        2,
        'Menawarkan tukar hari kepada yang sungkan dan mengajak rekan bergantian pada hari besar lainnya.',
        'Level 2: peduli pada nilai keberagaman dan membangun hubungan antarindividu.',
      ),
    ],
  },
  {
    code: 'S-PBS-P04',
    competency: 'perekat-bangsa',
    bracket: 'pelaksana',
    stem: 'Seorang warga menyerahkan berkas di loket Anda. Namanya panjang, dan nama marganya ditulis di depan menurut adatnya. Rekan di loket sebelah melontarkan gurauan tentang nama itu.',
    options: [
      at(
        1,
        'Menanyakan susunan nama itu kepada pemiliknya dan menuliskannya menurut penjelasan yang diberikan.',
        'Level 1: mau belajar tentang keragaman dan melayani orang yang berbeda.',
      ),
      at(
        2,
        'Melayaninya dengan hormat, meminta maaf atas gurauan itu, dan menegur rekan dengan tenang sesudahnya.',
        'Level 2: peduli pada nilai keberagaman dan mengendalikan emosi.',
      ),
      at(
        0,
        'Menyusun namanya menurut bentuk yang lazim di kantor ini, supaya pencarian data kelak lebih mudah.',
        'Level 0: perbedaan diseragamkan tanpa dipahami.',
      ),
      grand(
        0,
        'Memuji kekayaan budaya bangsa di hadapan semua antrean, lalu menuliskan namanya menurut kebiasaan kantor.',
        'Level 0: memuji keragaman tanpa memahaminya.',
      ),
    ],
  },
  {
    code: 'S-PBS-P05',
    competency: 'perekat-bangsa',
    bracket: 'pelaksana',
    stem: 'Di grup alumni pelatihan, seseorang mengirim lelucon tentang kebiasaan suatu daerah. Dua anggota dari daerah itu keluar dari grup, dan yang lain mulai saling menyalahkan.',
    options: [
      at(
        2,
        'Menghubungi keduanya untuk mendengarkan mereka, lalu mengajak isi grup saling menghargai.',
        'Level 2: peduli pada keberagaman, membangun hubungan, dan tetap tenang.',
      ),
      at(
        1,
        'Membaca ulang lelucon itu dari sudut pandang keduanya dan tidak ikut menyebarkannya ke tempat lain.',
        'Level 1: memahami perbedaan dan menerima kemajemukan.',
      ),
      at(
        0,
        'Menganggapnya gurauan biasa yang akan terlupakan asalkan tidak dibesar-besarkan oleh anggota grup.',
        'Level 0: tidak peka terhadap perbedaan.',
      ),
      grand(
        0,
        'Mengirim kutipan Sumpah Pemuda selengkapnya ke grup dan mengajak semua orang melupakan kejadian itu.',
        'Level 0: seruan persatuan menutupi apa yang dirasakan orang.',
      ),
    ],
  },
  {
    code: 'S-PBS-P06',
    competency: 'perekat-bangsa',
    bracket: 'pelaksana',
    stem: 'Di dusun yang Anda data, tamu tidak diterima menjelang senja, sedangkan siang hari penghuninya berladang. Target Anda dua puluh rumah sehari, dan rekan Anda mulai menggerutu di depan warga.',
    options: [
      at(
        1,
        'Menanyakan adat itu kepada kepala dusun dan mendatangi rumah pada pagi hari sebelum warga berangkat.',
        'Level 1: memahami perbedaan dan mau belajar tentangnya.',
      ),
      at(
        0,
        'Mengetuk pintu sampai petang seperti di dusun lain, karena surat tugas Anda berlaku di semua tempat.',
        'Level 0: kebiasaan setempat tidak dihiraukan.',
      ),
      at(
        0,
        'Mengisi data dari keterangan anak sekolah yang ada di rumah, supaya targetnya tetap tercapai.',
        'Level 0: menghindari pertemuan dengan warga yang kebiasaannya berbeda.',
      ),
      at(
        2,
        'Mengobrol di ladang, menyepakati waktu yang mereka sukai, dan meredakan rekan Anda dengan sabar.',
        'Level 2: membangun hubungan antarindividu dan mengendalikan emosi.',
      ),
    ],
  },
  {
    code: 'S-PBS-P07',
    competency: 'perekat-bangsa',
    bracket: 'pelaksana',
    stem: 'Anda memesan makanan untuk perpisahan seorang rekan. Tahun lalu beberapa orang pulang lebih awal, karena keyakinan atau kesehatan mereka tidak mengizinkan memakan satu-satunya lauk.',
    options: [
      at(
        0,
        'Memesan lauk yang sama seperti tahun lalu, sebab paling digemari dan acaranya hanya dua jam.',
        'Level 0: tidak peka terhadap perbedaan.',
      ),
      grand(
        0,
        'Mencetak tema satu meja sejuta rasa persaudaraan pada undangan dan memesan menu yang paling laris.',
        'Level 0: temanya merangkul, menunya tidak.',
      ),
      at(
        2,
        'Menanyai tiap orang dengan santun, memilih menu bagi semua, dan mengajak mereka duduk bersama.',
        'Level 2: peduli pada nilai keberagaman dan membangun hubungan.',
      ),
      at(
        1,
        'Mencari tahu apa yang tidak dapat mereka makan, lalu menambahkan satu lauk lain pada pesanan.',
        'Level 1: memahami perbedaan dan menerimanya.',
      ),
    ],
  },
]
