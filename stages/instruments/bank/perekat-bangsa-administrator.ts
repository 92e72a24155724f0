// perekat-bangsa around the standard of administrator (3): situations of the head of a bidang, with budgets and other agencies.
import { at, type BankItem, grand } from './bank-item.ts'

export const perekatBangsaAdministrator: readonly BankItem[] = [
  {
    code: 'S-PBS-A01',
    competency: 'perekat-bangsa',
    bracket: 'administrator',
    stem: 'Bidang Anda menyiapkan rumah susun bagi warga bantaran sungai dari tujuh kampung. Tiap kampung meminta lantai sendiri, sedangkan pengelola khawatir lantai terpisah melahirkan kubu.',
    options: [
      at(
        2,
        'Mengunjungi ketujuh kampung, berkenalan dengan sesepuhnya, dan menanggapi keberatan dengan tenang.',
        'Level 2: membangun hubungan dan mengendalikan emosi.',
      ),
      at(
        3,
        'Memetakan hubungan antarkampung, membuka pertemuan, dan menengahi pembagian lantai yang disepakati.',
        'Level 3: memetakan kondisi sosial, mendorong keterbukaan, dan menjadi penengah.',
      ),
      grand(
        0,
        'Menamai gedung itu Rumah Kebangsaan dan mengundi seluruh lantainya agar semua warga segera berbaur.',
        'Level 0: nama yang mempersatukan, perbedaannya tidak didengar.',
      ),
      at(
        4,
        'Merancang hunian campur dengan ruang usaha yang menggabungkan keterampilan khas tiap kampung.',
        'Level 4: memanfaatkan perbedaan lewat program yang mengakomodasinya.',
      ),
    ],
  },
  {
    code: 'S-PBS-A02',
    competency: 'perekat-bangsa',
    bracket: 'administrator',
    stem: 'Hari jadi daerah dirayakan bidang Anda dengan satu tradisi kesenian saja. Tiga komunitas kecil mengatakan mereka merasa sebagai tamu di tempat sendiri. Anggaran acaranya sudah disahkan.',
    options: [
      at(
        4,
        'Menyusun program tetap bersama semua komunitas, dengan ragam seninya sebagai daya tarik wisata.',
        'Level 4: memanfaatkan perbedaan untuk tujuan dan membuat program yang mengakomodasinya.',
      ),
      at(
        3,
        'Menggali sebab perasaan itu, mengajak panitia berbicara terbuka, dan menengahi pembagian panggung.',
        'Level 3: mendorong keterbukaan dan menjadi penengah.',
      ),
      grand(
        0,
        'Menambahkan pembukaan megah bertema Bhinneka Tunggal Ika dan kursi kehormatan bagi ketiga komunitas.',
        'Level 0: semboyan dan kursi tanpa mendengar yang merasa tersisih.',
      ),
      at(
        2,
        'Bersilaturahmi ke ketiga komunitas, menghargai kekecewaan mereka, dan merawat hubungan setelah acara.',
        'Level 2: peduli pada keberagaman dan membangun hubungan.',
      ),
    ],
  },
  {
    code: 'S-PBS-A03',
    competency: 'perekat-bangsa',
    bracket: 'administrator',
    stem: 'Pengungsi letusan gunung dari tiga desa ditampung di satu kecamatan. Setelah sebulan, warga setempat mengeluhkan air yang berkurang dan upah harian yang turun. Bidang Anda mengelola penampungan.',
    options: [
      grand(
        0,
        'Menggelar deklarasi kita semua bersaudara di lapangan kecamatan dan meneruskan pembagian air seperti semula.',
        'Level 0: seruan persaudaraan tanpa mendengar keluhannya.',
      ),
      at(
        4,
        'Membuka program kerja gabungan: pengungsi dan warga membangun sumur dengan keterampilan masing-masing.',
        'Level 4: memanfaatkan perbedaan untuk mencapai tujuan lewat program.',
      ),
      at(
        3,
        'Mendata titik gesekan antara keduanya, lalu menengahi aturan air dan kerja dalam pertemuan terbuka.',
        'Level 3: memetakan kondisi sosial dan menjadi penengah.',
      ),
      at(
        2,
        'Mengunjungi tenda dan rumah warga, mendengarkan keduanya dengan sabar, dan saling mengenalkan mereka.',
        'Level 2: membangun hubungan dan mengendalikan emosi.',
      ),
    ],
  },
  {
    code: 'S-PBS-A04',
    competency: 'perekat-bangsa',
    bracket: 'administrator',
    stem: 'Nama terminal baru diperdebatkan tiga kelompok: nama pejuang, nama kampung lama, atau nama dalam bahasa perantau yang membuka kawasan itu. Bidang Anda mengajukan usul kepada pimpinan.',
    options: [
      at(
        3,
        'Menggali alasan ketiganya beserta salah sangka yang ada, lalu memimpin musyawarah sebagai penengah.',
        'Level 3: memetakan potensi salah pengertian dan menjadi penengah.',
      ),
      at(
        2,
        'Menemui tiap kelompok dengan akrab, menghargai usulnya, dan tenang sekalipun disalahkan.',
        'Level 2: membangun hubungan dan mengendalikan emosi.',
      ),
      at(
        4,
        'Mewakili pemerintah merumuskan terminal yang ruang dan acaranya mengangkat ketiga riwayat sekaligus.',
        'Level 4: mewakili pemerintah menjaga persatuan dan mengakomodasi perbedaan.',
      ),
      at(
        0,
        'Mengusulkan nama netral berupa nomor kawasan, supaya tidak ada kelompok yang merasa menang atau kalah.',
        'Level 0: perbedaan dihindari dan tidak dipahami.',
      ),
    ],
  },
  {
    code: 'S-PBS-A05',
    competency: 'perekat-bangsa',
    bracket: 'administrator',
    stem: 'Enam puluh penyuluh baru di bidang Anda hampir semuanya dari kota, sedangkan sasarannya desa-desa dengan lima bahasa daerah. Pekan pertama, dua desa menyebut penyuluhnya tinggi hati.',
    options: [
      grand(
        0,
        'Membekali semua penyuluh dengan modul wawasan kebangsaan yang seragam dan meminta desa bersikap terbuka.',
        'Level 0: perbedaan setempat tidak dipahami.',
      ),
      at(
        2,
        'Mendatangi kedua desa bersama penyuluhnya, mencairkan suasana, dan menjalin perkenalan yang lebih hangat.',
        'Level 2: membangun hubungan dan tetap tenang saat ada pertentangan.',
      ),
      at(
        3,
        'Memetakan kepekaan tiap desa, menengahi kedua desa itu, dan membuka jalur keluhan tentang salah tangkap.',
        'Level 3: memetakan kondisi sosial, menjadi penengah, dan mendorong keterbukaan.',
      ),
      at(
        4,
        'Memasangkan penyuluh dengan pemuda desa dalam program yang menjadikan kelima bahasa modal penyuluhan.',
        'Level 4: memanfaatkan perbedaan untuk tujuan lewat program.',
      ),
    ],
  },
  {
    code: 'S-PBS-A06',
    competency: 'perekat-bangsa',
    bracket: 'administrator',
    stem: 'Nelayan Anda dan nelayan kabupaten tetangga berkerabat, tetapi saling merusak jaring di perairan perbatasan. Anda ditunjuk mewakili pemerintah daerah dalam penyelesaiannya.',
    options: [
      at(
        4,
        'Menyepakati koperasi dan wilayah tangkap bersama dengan kabupaten itu, bertumpu pada ikatan keluarga mereka.',
        'Level 4: mewakili pemerintah dan memanfaatkan kekayaan hubungan untuk mencapai tujuan.',
      ),
      at(
        0,
        'Memetakan ulang garis batas dan menyerahkan sisa persoalannya kepada penegak hukum di laut.',
        'Level 0: hubungan antarkelompok tidak dilihat.',
      ),
      at(
        2,
        'Menyambangi nelayan di kedua sisi, menerima kemarahan mereka dengan tenang, dan merawat hubungan.',
        'Level 2: membangun hubungan dan mengendalikan emosi.',
      ),
      at(
        3,
        'Mendata titik gesekan di laut dan memimpin perundingan terbuka antara wakil nelayan kedua sisi.',
        'Level 3: memetakan kondisi sosial dan menjadi penengah.',
      ),
    ],
  },
]
