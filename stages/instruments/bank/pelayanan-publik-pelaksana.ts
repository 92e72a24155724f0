// pelayanan-publik around the standard of pelaksana (1): situations of one person at a counter or a desk.
import { at, type BankItem, grand } from './bank-item.ts'

export const pelayananPublikPelaksana: readonly BankItem[] = [
  {
    code: 'S-PPB-P01',
    competency: 'pelayanan-publik',
    bracket: 'pelaksana',
    stem: 'Seorang warga berkursi roda datang ke kantor Anda. Loket perekaman berada di lantai dua dan tidak ada lift. Nomor antreannya tiga puluh.',
    options: [
      at(
        0,
        'Menyarankannya kembali bersama keluarga yang dapat membantunya naik ke loket di lantai dua.',
        'Level 0: kebutuhan warga tidak dilayani.',
      ),
      grand(
        0,
        'Menanyakan pendapatnya lewat survei bagi rancangan kantor ramah disabilitas untuk tahun depan.',
        'Level 0: kebutuhan hari itu tidak dilayani.',
      ),
      at(
        2,
        'Mencari tahu apa saja yang ia perlukan, membawa alat rekam ke bawah, dan menyebut perkiraan waktunya.',
        'Level 2: aktif mengenali kebutuhan dan menjelaskan layanan.',
      ),
      at(
        1,
        'Membawa alat rekam ke lantai bawah ketika gilirannya tiba dan melayaninya sesuai nomor antrean yang berlaku.',
        'Level 1: melayani kebutuhan secara objektif.',
      ),
    ],
  },
  {
    code: 'S-PPB-P02',
    competency: 'pelayanan-publik',
    bracket: 'pelaksana',
    stem: 'Pukul 14.50 seorang warga dari desa yang berjarak tiga jam datang mengurus akta kelahiran. Satu fotokopinya kurang. Loket tutup pukul 15.00 dan tempat fotokopi ada di seberang jalan.',
    options: [
      at(
        1,
        'Memeriksa berkasnya sambil menunggu fotokopi itu dan menyelesaikannya menurut standar hari ini.',
        'Level 1: melayani kebutuhan sesuai standar pelayanan.',
      ),
      at(
        2,
        'Menerima berkasnya dan menanyakan urusan lain yang dapat sekaligus dibereskan sebelum ia pulang.',
        'Level 2: aktif mengenali kebutuhan dan tanggap.',
      ),
      grand(
        0,
        'Menyarankannya menunggu layanan jemput bola berbasis aplikasi yang sedang dirancang dinas untuk desa jauh.',
        'Level 0: kebutuhan hari itu tidak dilayani.',
      ),
      at(
        0,
        'Menjelaskan lamanya pemeriksaan berkas dan menyarankannya datang lagi besok sebelum loket ramai.',
        'Level 0: loket masih buka tetapi kebutuhan warga tidak dilayani.',
      ),
    ],
  },
  {
    code: 'S-PPB-P03',
    competency: 'pelayanan-publik',
    bracket: 'pelaksana',
    stem: 'Dokter Puskesmas terlambat satu jam karena menangani pasien gawat di desa. Seorang pasien memarahi Anda di meja pendaftaran, dan pasien lain mulai ikut bersuara.',
    options: [
      at(
        0,
        'Menerangkan bahwa jadwal dokter bukan urusan pendaftaran dan menyarankan mereka menanyakannya ke kepala Puskesmas.',
        'Level 0: membela diri dan tidak menyelesaikan keluhan.',
      ),
      at(
        2,
        'Meminta maaf, memberi tahu sebabnya dengan tenang, dan memeriksa apakah ada pasien yang memburuk.',
        'Level 2: menjelaskan dengan yakin dan aktif mengenali kebutuhan.',
      ),
      at(
        0,
        'Mendahulukan pasien yang marah itu ke ruang tindakan sehingga ruang tunggu cepat tenang kembali.',
        'Level 0: pelayanan tidak objektif.',
      ),
      at(
        1,
        'Meminta maaf atas keterlambatan itu, menerima keluhannya, dan meneruskan pendaftaran menurut urutan.',
        'Level 1: menanggapi keluhan tanpa membela diri dan melayani objektif.',
      ),
    ],
  },
  {
    code: 'S-PPB-P04',
    competency: 'pelayanan-publik',
    bracket: 'pelaksana',
    stem: 'Pada akta yang Anda cetak, nama ayah salah satu huruf. Warga itu baru mengetahuinya saat mendaftarkan anaknya ke sekolah, dan kini ia kembali dengan kesal pada jam sibuk.',
    options: [
      grand(
        0,
        'Mengundangnya ke forum konsultasi publik bulan depan supaya pengalamannya menjadi bahan perbaikan mutu layanan.',
        'Level 0: keluhannya tidak dilayani.',
      ),
      at(
        0,
        'Menunjukkan lembar koreksi yang dulu ia tanda tangani dan memintanya mengajukan permohonan baru.',
        'Level 0: membela diri dan tidak menyelesaikan masalah.',
      ),
      at(
        2,
        'Memperbaiki aktanya, lalu menanyakan tenggat sekolahnya dan menunjukkan surat sementara yang berlaku.',
        'Level 2: tanggap, mengenali kebutuhan, dan menjelaskan layanan.',
      ),
      at(
        1,
        'Mengakui salah cetak itu dan menyelesaikan perbaikan aktanya pada hari yang sama tanpa permohonan baru.',
        'Level 1: menyelesaikan masalah tanpa membela diri.',
      ),
    ],
  },
  {
    code: 'S-PPB-P05',
    competency: 'pelayanan-publik',
    bracket: 'pelaksana',
    stem: 'Tetangga yang sering menolong keluarga Anda berkirim pesan: tolong ambilkan nomor awal di loket pajak kendaraan besok. Aturannya, nomor diambil sendiri oleh pengunjung.',
    options: [
      at(
        0,
        'Mengambilkan satu nomor sebelum loket dibuka karena urutannya tetap jelas bagi pengunjung lain.',
        'Level 0: pelayanan tidak netral.',
      ),
      at(
        1,
        'Menolak dengan ramah karena nomor diambil sendiri oleh setiap pengunjung yang datang ke loket.',
        'Level 1: bekerja objektif dan netral.',
      ),
      grand(
        0,
        'Mengambilkannya sebagai uji coba layanan prioritas komunitas yang akan Anda usulkan menjadi inovasi kantor.',
        'Level 0: pelayanan tidak netral, dibungkus dengan inovasi.',
      ),
      at(
        2,
        'Memberi tahu alasan aturan itu, jam ketika loket sepi, dan berkas yang perlu disiapkannya.',
        'Level 2: menjelaskan kebijakan dengan yakin dan tanggap terhadap kebutuhan.',
      ),
    ],
  },
  {
    code: 'S-PPB-P06',
    competency: 'pelayanan-publik',
    bracket: 'pelaksana',
    stem: 'Seorang nenek yang hanya lancar berbahasa daerah menanyakan kartu bantuan berobatnya. Anda sedikit mengerti bahasanya, sedangkan antrean di belakangnya panjang.',
    options: [
      at(
        2,
        'Menyapa dengan adat setempat dan meminta rekan yang fasih memastikan apa saja yang ia perlukan.',
        'Level 2: memanfaatkan kebiasaan setempat dan mengenali kebutuhan.',
      ),
      at(
        0,
        'Menerangkan syaratnya dalam bahasa Indonesia dan memintanya kembali bersama anak cucunya.',
        'Level 0: kebutuhan warga tidak dilayani.',
      ),
      at(
        1,
        'Melayaninya pelan-pelan dengan bahasa daerah yang Anda bisa sampai pertanyaannya terjawab seluruhnya.',
        'Level 1: melayani kebutuhan tanpa membedakan.',
      ),
      grand(
        0,
        'Menunjukkan papan layanan multibahasa berkode QR yang baru diresmikan dan memanggil nomor antrean berikutnya.',
        'Level 0: kebutuhan warga tidak dilayani.',
      ),
    ],
  },
  {
    code: 'S-PPB-P07',
    competency: 'pelayanan-publik',
    bracket: 'pelaksana',
    stem: 'Seorang pengurus biro jasa membawa lima belas berkas dengan satu nomor antrean. Berkasnya rapi. Di belakangnya dua puluh warga menunggu, masing-masing dengan satu berkas.',
    options: [
      at(
        2,
        'Menerapkan satu nomor satu berkas, menjelaskan sebabnya, dan menanyai warga yang tampak bingung.',
        'Level 2: menjelaskan kebijakan dan aktif mengenali kebutuhan.',
      ),
      at(
        0,
        'Menolak semua berkas biro jasa itu supaya warga yang datang sendiri merasa dihargai kantor.',
        'Level 0: pelayanan tidak objektif terhadap pemohon yang sah.',
      ),
      at(
        1,
        'Melayani satu berkas untuk satu nomor antrean, seperti yang berlaku bagi semua pengunjung lain.',
        'Level 1: bekerja objektif dan netral.',
      ),
      at(
        0,
        'Menerima kelima belas berkas yang sudah rapi itu sekaligus, lalu melayani warga berikutnya.',
        'Level 0: antrean tidak dijalankan secara objektif.',
      ),
    ],
  },
]
