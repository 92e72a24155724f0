// pelayanan-publik around the standard of pengawas (2): situations of the head of a small section.
import { at, type BankItem, grand } from './bank-item.ts'

export const pelayananPublikPengawas: readonly BankItem[] = [
  {
    code: 'S-PPB-S01',
    competency: 'pelayanan-publik',
    bracket: 'pengawas',
    stem: 'Setiap Senin loket rujukan Puskesmas penuh sampai pukul sebelas, sedangkan Kamis sepi. Anda memimpin tiga petugas. Keluhan terbanyak datang dari ibu yang membawa bayi.',
    options: [
      at(
        3,
        'Mencatat pola kunjungan, memindahkan kontrol rutin ke Kamis, dan memperbarui standar waktu tunggu.',
        'Level 3: memantau masalah dan memperbaiki standar unit.',
      ),
      at(
        1,
        'Memastikan ketiga petugas melayani menurut urutan dan mencatat setiap keluhan pengunjung.',
        'Level 1: melayani kebutuhan dan keluhan secara objektif.',
      ),
      at(
        2,
        'Mendatangi ruang tunggu tiap Senin untuk mengenali kebutuhan para ibu dan memberi tahu perkiraan waktunya.',
        'Level 2: aktif mengenali kebutuhan dan menjelaskan layanan.',
      ),
      grand(
        0,
        'Mengajukan ruang tunggu ramah keluarga bernuansa alam sebagai ikon baru Puskesmas tahun depan.',
        'Level 0: keluhan sekarang tidak dilayani.',
      ),
    ],
  },
  {
    code: 'S-PPB-S02',
    competency: 'pelayanan-publik',
    bracket: 'pengawas',
    stem: 'Kotak saran seksi Anda berisi sembilan surat tentang petugas yang menatap telepon saat melayani. Menurut petugas itu, ia sedang memeriksa data di aplikasi kantor.',
    options: [
      at(
        3,
        'Memindahkan pemeriksaan data ke komputer loket, menjadikannya standar, dan mengikuti keluhannya.',
        'Level 3: memperbaiki standar unit dan memantau masalah.',
      ),
      at(
        1,
        'Meminta maaf kepada pengunjung yang mengeluh dan meminta petugas itu lebih memperhatikan orang di depannya.',
        'Level 1: menyelesaikan keluhan tanpa membela diri.',
      ),
      at(
        0,
        'Memantau petugas itu diam-diam sampai penilaian akhir tahun agar suasana kerja tetap tenang.',
        'Level 0: keluhan tidak dilayani.',
      ),
      at(
        2,
        'Menjelaskan kepada pengunjung mengapa telepon dipakai dan mencari tahu pelayanan yang mereka harapkan.',
        'Level 2: menjelaskan dengan yakin dan aktif mengenali kebutuhan.',
      ),
    ],
  },
  {
    code: 'S-PPB-S03',
    competency: 'pelayanan-publik',
    bracket: 'pengawas',
    stem: 'Dua paguyuban pedagang memperebutkan dua puluh lapak baru. Ketua yang satu teman lama Anda, ketua yang lain dekat dengan kepala pasar. Seksi Anda menyusun pembagiannya.',
    options: [
      at(
        1,
        'Memeriksa semua pendaftaran dengan syarat yang sama tanpa memandang siapa ketua paguyubannya.',
        'Level 1: bekerja objektif dan netral.',
      ),
      at(
        2,
        'Memaparkan syarat pembagian kepada kedua paguyuban dan menggali keperluan anggota masing-masing.',
        'Level 2: menjelaskan kebijakan dan mengenali kebutuhan.',
      ),
      grand(
        0,
        'Mengangkat kedua ketua menjadi duta pasar harmonis dan menyerahkan pembagian lapak kepada mereka.',
        'Level 0: tugas melayani secara objektif dilepaskan kepada pihak berkepentingan.',
      ),
      at(
        3,
        'Memetakan kepentingan keduanya, mengundi terbuka, dan menyiapkan tempat bagi yang tersisih.',
        'Level 3: memahami persaingan, tetap netral, dan mengantisipasi masalah.',
      ),
    ],
  },
  {
    code: 'S-PPB-S04',
    competency: 'pelayanan-publik',
    bracket: 'pengawas',
    stem: 'Besok seksi Anda menyalurkan beras bantuan menurut daftar yang sudah ditetapkan. Kepala dusun meminta beras dibagi sama rata per rumah agar warga yang tidak terdaftar tidak ribut.',
    options: [
      at(
        0,
        'Mengikuti usul kepala dusun, yang lebih mengenal warganya, dan memantau pembagian sama rata itu.',
        'Level 0: standar penyaluran tidak diikuti dan tidak objektif.',
      ),
      at(
        2,
        'Menjelaskan asal daftar itu dengan yakin dalam rembuk warga menurut kebiasaan setempat.',
        'Level 2: menjelaskan kebijakan dan memanfaatkan kebiasaan setempat.',
      ),
      at(
        3,
        'Menyalurkan menurut daftar, membuka meja keberatan bersama dusun, dan memantau kelompok yang berselisih.',
        'Level 3: memahami kelompok, tetap netral, dan mengantisipasi masalah.',
      ),
      at(
        1,
        'Menyalurkan menurut daftar yang ditetapkan dan mencatat setiap keberatan yang disampaikan warga di tempat.',
        'Level 1: mengikuti standar dan menerima keluhan.',
      ),
    ],
  },
  {
    code: 'S-PPB-S05',
    competency: 'pelayanan-publik',
    bracket: 'pengawas',
    stem: 'Layanan kependudukan keliling ke sebuah pulau berjalan tiap tiga bulan. Pada musim ombak besar dua kunjungan batal, sehingga anak-anak di sana terlambat mendaftar sekolah.',
    options: [
      at(
        2,
        'Menelepon kepala desa di pulau itu untuk mendata kebutuhan warga dan mengabarkan jadwal penggantinya.',
        'Level 2: aktif mengenali kebutuhan dan menjelaskan layanan.',
      ),
      at(
        3,
        'Memajukan kunjungan sebelum musim ombak bersama pihak sekolah dan mengubah standar jadwal seksi.',
        'Level 3: mengantisipasi masalah, lintas organisasi, dan memperbaiki standar.',
      ),
      at(
        1,
        'Menjalankan kunjungan yang batal begitu ombak reda dan melayani semua warga yang datang.',
        'Level 1: melayani kebutuhan sesuai standar.',
      ),
      grand(
        0,
        'Merancang kapal layanan terapung berteknologi tinggi dan mempertahankan jadwal lama sampai dananya ada.',
        'Level 0: kebutuhan warga tetap tidak dilayani.',
      ),
    ],
  },
  {
    code: 'S-PPB-S06',
    competency: 'pelayanan-publik',
    bracket: 'pengawas',
    stem: 'Izin usaha kecil kini sepenuhnya daring. Dalam sebulan, permohonan dari pedagang lanjut usia turun separuh. Petugas Anda merasa beban kerja lebih ringan.',
    options: [
      at(
        2,
        'Mendatangi pedagang lanjut usia di pasar untuk mengetahui kesulitannya dan memperagakan cara mengisinya.',
        'Level 2: aktif mengenali kebutuhan dan menjelaskan layanan.',
      ),
      grand(
        0,
        'Menampilkan berkurangnya antrean sebagai keberhasilan transformasi digital dalam paparan tahunan.',
        'Level 0: kebutuhan pedagang yang tertinggal tidak dilayani.',
      ),
      at(
        1,
        'Membantu setiap pedagang yang datang ke kantor mengisi permohonan sampai benar-benar terkirim.',
        'Level 1: melayani kebutuhan warga.',
      ),
      at(
        3,
        'Mencari sebab penurunan itu dan menjadikan meja bantu di pasar standar layanan seksi.',
        'Level 3: memantau masalah masyarakat dan memperbaiki standar unit.',
      ),
    ],
  },
  {
    code: 'S-PPB-S07',
    competency: 'pelayanan-publik',
    bracket: 'pengawas',
    stem: 'Sejumlah orang tua datang karena anak mereka tidak diterima di SMP terdekat akibat perhitungan jarak. Di antaranya ada pengurus organisasi yang berpengaruh.',
    options: [
      grand(
        0,
        'Mengundang pengurus organisasi itu ke forum pendidikan bermutu sehingga aspirasinya didengar langsung pimpinan.',
        'Level 0: tidak netral, keluhan orang tua lain tidak dilayani.',
      ),
      at(
        1,
        'Menerima keluhan tiap orang tua menurut urutan yang sama dan memeriksa ulang perhitungan jaraknya.',
        'Level 1: bekerja objektif dan melayani keluhan.',
      ),
      at(
        3,
        'Membuka perhitungan bagi semua, menyalurkan anak secara setara, dan menyiapkan kelas di wilayah padat.',
        'Level 3: tetap netral, memfasilitasi secara objektif, dan mengantisipasi masalah.',
      ),
      at(
        2,
        'Memperlihatkan cara mengukur jarak di peta dengan yakin dan menanyakan sekolah lain yang diinginkan.',
        'Level 2: menjelaskan kebijakan ketika dipertanyakan dan mengenali kebutuhan.',
      ),
    ],
  },
]
