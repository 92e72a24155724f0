// perekat-bangsa around the standard of pengawas (2): situations of the head of a small section.
import { at, type BankItem, grand } from './bank-item.ts'

export const perekatBangsaPengawas: readonly BankItem[] = [
  {
    code: 'S-PBS-S01',
    competency: 'perekat-bangsa',
    bracket: 'pengawas',
    stem: 'Petugas pendamping desa di seksi Anda berasal dari empat daerah. Saat istirahat mereka duduk menurut bahasa masing-masing. Dua usulan kerja tertahan karena maksudnya ditangkap berbeda.',
    options: [
      at(
        2,
        'Duduk bergiliran bersama tiap kelompok, saling mengenalkan anggotanya, dan menghargai bahasa mereka.',
        'Level 2: peduli pada keberagaman dan membangun hubungan antarindividu.',
      ),
      at(
        1,
        'Belajar ungkapan sehari-hari dari keempat bahasa dan bekerja dengan semua petugas tanpa pilih-pilih.',
        'Level 1: mau belajar tentang keragaman dan bekerja dengan yang berbeda.',
      ),
      grand(
        0,
        'Menetapkan yel-yel pemersatu untuk diserukan setiap pagi dan membiarkan kedua usulan itu lewat jalur tertulis.',
        'Level 0: kebersamaan diserukan, perbedaannya tidak didengar.',
      ),
      at(
        3,
        'Menelusuri letak beda tangkapnya, mempertemukan para pengusul, dan mengajak tim berani bertanya.',
        'Level 3: mendorong keterbukaan dan mengenali potensi salah pengertian.',
      ),
    ],
  },
  {
    code: 'S-PBS-S02',
    competency: 'perekat-bangsa',
    bracket: 'pengawas',
    stem: 'Dalam pekan kuliner yang diurus seksi Anda, undian menempatkan semua stan masakan pendatang di belakang. Pedagangnya merasa disisihkan, sedangkan pedagang setempat menganggap undian sudah adil.',
    options: [
      at(
        2,
        'Mendatangi kedua pihak, mencicipi hidangan mereka, dan mendengarkan keluhan dengan kepala dingin.',
        'Level 2: membangun hubungan dan tetap tenang saat ada pertentangan.',
      ),
      at(
        3,
        'Mencari sumber rasa tersisih itu, mempertemukan kedua pihak, dan menengahi tata letak yang diterima.',
        'Level 3: memetakan potensi salah pengertian dan menjadi penengah.',
      ),
      at(
        0,
        'Mempertahankan letak stan, karena undian memperlakukan semua orang sama dan tidak perlu dibicarakan lagi.',
        'Level 0: perbedaan pandangan tidak dihiraukan.',
      ),
      at(
        1,
        'Menanyakan kepada mereka mengapa letak itu terasa menyisihkan dan mencatat pandangan yang berbeda.',
        'Level 1: berusaha memahami perbedaan.',
      ),
    ],
  },
  {
    code: 'S-PBS-S03',
    competency: 'perekat-bangsa',
    bracket: 'pengawas',
    stem: 'Edaran seksi Anda tentang batas jam hajatan diartikan sebagai larangan atas adat berjaga semalam suntuk. Tetua adat mengundang Anda. Sebagian warga lain justru mengeluhkan kebisingan.',
    options: [
      at(
        1,
        'Menghadiri undangan itu dan mempelajari arti adat berjaga dari para tetua yang hadir di sana.',
        'Level 1: mau belajar tentang keragaman.',
      ),
      at(
        3,
        'Menggali bagian edaran yang keliru diartikan, lalu menengahi pertemuan tetua dan pengeluh.',
        'Level 3: mengenali potensi salah pengertian dan menjadi penengah.',
      ),
      at(
        2,
        'Menghadirinya dengan hormat, menjawab kekesalan tanpa terpancing, dan menjalin keakraban dengan para tetua.',
        'Level 2: membangun hubungan dan mengendalikan emosi.',
      ),
      grand(
        0,
        'Mengirim sambutan tertulis tentang kearifan lokal sebagai jati diri bangsa, dilampiri salinan edaran itu.',
        'Level 0: pujian bagi adat tanpa mau mengenalnya.',
      ),
    ],
  },
  {
    code: 'S-PBS-S04',
    competency: 'perekat-bangsa',
    bracket: 'pengawas',
    stem: 'Pemilihan kepala daerah sudah usai, tetapi candaan dua petugas loket Anda tentang pilihan masing-masing berubah menjadi sindiran. Rekan lain mulai memihak. Meja keduanya bersebelahan.',
    options: [
      at(
        3,
        'Mendengar keduanya terpisah, mendamaikan mereka, dan membuka percakapan seksi tentang batas candaan.',
        'Level 3: menjadi penengah dan mendorong keterbukaan.',
      ),
      at(
        2,
        'Mengajak keduanya makan bersama, tetap tenang saat mereka bersitegang, dan meminta mereka saling menghargai.',
        'Level 2: membangun hubungan dan mengendalikan emosi saat ada pertentangan.',
      ),
      at(
        1,
        'Memaklumi bahwa pilihan orang berbeda dan tetap bekerja dengan keduanya tanpa menunjukkan keberpihakan.',
        'Level 1: memahami perbedaan dan bekerja dengan orang yang berbeda.',
      ),
      at(
        0,
        'Memindahkan salah satunya ke loket paling ujung, sehingga keduanya tidak perlu lagi saling berbicara.',
        'Level 0: perbedaan dipisahkan, tidak diterima.',
      ),
    ],
  },
  {
    code: 'S-PBS-S05',
    competency: 'perekat-bangsa',
    bracket: 'pengawas',
    stem: 'Pelatihan tani seksi Anda hanya dihadiri warga kampung lama. Warga permukiman baru di desa yang sama mengira undangan itu bukan bagi mereka, sebab diumumkan lewat arisan kampung lama.',
    options: [
      at(
        1,
        'Menanyakan kepada warga permukiman baru cara mereka menerima kabar dan mengenali kebiasaan mereka.',
        'Level 1: memahami perbedaan dan mau belajar tentangnya.',
      ),
      grand(
        0,
        'Memberi pelatihan itu judul tani satu hati satu negeri dan melanjutkannya bagi warga yang sudah hadir.',
        'Level 0: judulnya merangkul, warga yang berbeda tetap di luar.',
      ),
      at(
        3,
        'Memetakan jalur kabar dan prasangka di kedua kampung, lalu mengajak tokohnya membuka kelas bersama.',
        'Level 3: memetakan kondisi sosial dan mendorong keterbukaan.',
      ),
      at(
        2,
        'Bertamu ke permukiman baru, menjalin perkenalan, dan menyampaikan undangan itu secara pribadi di sana.',
        'Level 2: peduli pada keberagaman dan membangun hubungan.',
      ),
    ],
  },
  {
    code: 'S-PBS-S06',
    competency: 'perekat-bangsa',
    bracket: 'pengawas',
    stem: 'Seorang staf tunanetra bergabung dengan seksi Anda. Rekan-rekannya berniat baik, tetapi mengambil alih hampir semua tugasnya. Ia tersinggung, dan mereka merasa niatnya tidak dihargai.',
    options: [
      grand(
        0,
        'Menyebutnya dalam apel sebagai sosok inspiratif bagi kita semua dan mengajak semua orang terus menolongnya.',
        'Level 0: pujian tanpa memahami apa yang ia alami.',
      ),
      at(
        1,
        'Menanyakan kepadanya cara ia bekerja dan mempelajari pembaca layar yang dipakainya setiap hari.',
        'Level 1: memahami perbedaan dan mau belajar tentangnya.',
      ),
      at(
        2,
        'Menjalin keakraban dengan kedua pihak, menerima kekecewaan mereka dengan tenang, dan menghargai niatnya.',
        'Level 2: membangun hubungan dan mengendalikan emosi.',
      ),
      at(
        3,
        'Membuka percakapan antara dia dan rekan, dan menengahi bantuan mana yang perlu dan mana yang tidak.',
        'Level 3: mendorong keterbukaan dan menjadi penengah.',
      ),
    ],
  },
  {
    code: 'S-PBS-S07',
    competency: 'perekat-bangsa',
    bracket: 'pengawas',
    stem: 'Karang taruna di kelurahan binaan Anda memilih ketua. Beredar kabar bahwa seorang calon hanya akan mengurus pemuda sekampung asalnya. Sebagian orang tua melarang anaknya datang.',
    options: [
      at(
        3,
        'Menelusuri kabar itu dan kelompok yang cemas, lalu mempertemukan calon dengan orang tua secara terbuka.',
        'Level 3: memetakan potensi salah pengertian dan mendorong keterbukaan.',
      ),
      at(
        0,
        'Menyarankan pemilihan ditunda sampai kabar itu hilang, supaya kantor tidak dianggap ikut campur.',
        'Level 0: menjauh dari pertentangan.',
      ),
      at(
        2,
        'Menyambangi para calon dan orang tua, berbincang akrab, serta menanggapi kecemasan tanpa terbawa emosi.',
        'Level 2: membangun hubungan dan mengendalikan emosi.',
      ),
      at(
        1,
        'Mengenali latar belakang pemuda di kelurahan itu dan menyapa semua calon dengan cara yang sama.',
        'Level 1: memahami dan menerima kemajemukan.',
      ),
    ],
  },
]
