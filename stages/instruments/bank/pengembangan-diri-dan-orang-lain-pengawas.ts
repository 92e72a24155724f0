// pengembangan-diri-dan-orang-lain around the standard of pengawas (2): situations of the head of a small section.
import { at, type BankItem, grand } from './bank-item.ts'

export const pengembanganDiriDanOrangLainPengawas: readonly BankItem[] = [
  {
    code: 'S-PDO-S01',
    competency: 'pengembangan-diri-dan-orang-lain',
    bracket: 'pengawas',
    stem: 'Setahun ini seorang staf muda di seksi Anda hanya menggambar ulang denah. Hasilnya rapi, tetapi semangatnya turun. Bulan depan seksi menyusun rencana sebuah taman kota.',
    options: [
      grand(
        0,
        'Menyemangatinya dengan kisah para pemimpin yang merintis dari bawah, sambil meneruskan tugas menggambarnya.',
        'Level 0: kata-kata semangat tidak menambah kemampuan siapa pun.',
      ),
      at(
        3,
        'Memberinya bagian taman yang cukup sulit, melihat hasilnya tiap pekan, dan membahasnya apa adanya.',
        'Level 3: memberi tugas yang menantang, mengamati hasil, dan membicarakannya dengan jujur.',
      ),
      at(
        2,
        'Menerangkan langkah menyusun rencana taman dengan contoh, lalu menanyakan bagian yang belum jelas.',
        'Level 2: membantu orang lain mempelajari proses dan memastikan penjelasannya dimengerti.',
      ),
      at(
        1,
        'Mempelajari pedoman perancangan taman kota lebih dahulu agar Anda dapat menjawab pertanyaannya.',
        'Level 1: menambah kemampuannya sendiri, stafnya belum dibantu.',
      ),
    ],
  },
  {
    code: 'S-PDO-S02',
    competency: 'pengembangan-diri-dan-orang-lain',
    bracket: 'pengawas',
    stem: 'Seorang staf memaparkan laporan di depan kepala dinas dengan terbata-bata dan keliru menyebut angka. Di mobil ia diam saja. Bulan depan ada paparan serupa.',
    options: [
      at(
        3,
        'Membahas dengan jujur yang kurang dan yang baik, lalu memercayakan paparan bulan depan kepadanya lagi.',
        'Level 3: membicarakan hasil dengan jujur, membangun kepercayaan diri, dan membuka peluang.',
      ),
      at(
        0,
        'Mengalihkan paparan bulan depan kepada staf lain yang lebih berani, supaya ia tidak merasa malu lagi.',
        'Level 0: kesempatan belajarnya ditutup dan tidak ada penjelasan.',
      ),
      at(
        1,
        'Mempelajari teknik presentasi dan mengamati cara pejabat lain memaparkan laporan sebagai bekal Anda.',
        'Level 1: belajar untuk dirinya sendiri.',
      ),
      at(
        2,
        'Memberinya urutan paparan, memperagakan pembukaannya, dan memastikan ia dapat mengulanginya.',
        'Level 2: memberi instruksi praktis dan memastikan penjelasannya dimengerti.',
      ),
    ],
  },
  {
    code: 'S-PDO-S03',
    competency: 'pengembangan-diri-dan-orang-lain',
    bracket: 'pengawas',
    stem: 'Aturan pengadaan berubah, sedangkan seksi Anda hanya memiliki satu pejabat pengadaan. Dua staf lain berminat, tetapi ragu karena salah satunya pernah tidak lulus sertifikasi.',
    options: [
      at(
        1,
        'Mempelajari aturan itu dari laman resminya dan bertanya kepada bagian pengadaan tentang hal yang meragukan.',
        'Level 1: belajar mandiri dan belajar dari orang yang berwawasan.',
      ),
      at(
        2,
        'Menjelaskan perubahannya memakai satu paket nyata dan meminta keduanya menerangkan kembali.',
        'Level 2: membantu orang lain belajar dan memastikan penjelasannya dimengerti.',
      ),
      at(
        3,
        'Menugasi keduanya menyusun paket kecil, membahas hasilnya terbuka, dan mendaftarkan mereka ujian.',
        'Level 3: memberi tugas menantang, umpan balik jujur, dan peluang.',
      ),
      grand(
        0,
        'Memasang target seksi bersertifikat seratus persen pada papan kinerja dan menunggu minat keduanya tumbuh.',
        'Level 0: targetnya besar, tidak seorang pun dibantu belajar.',
      ),
    ],
  },
  {
    code: 'S-PDO-S04',
    competency: 'pengembangan-diri-dan-orang-lain',
    bracket: 'pengawas',
    stem: 'Penyuluh di seksi Anda disukai petani, tetapi laporan kunjungannya hanya dua baris. Selama ini Anda menulis ulang laporannya setiap akhir bulan agar diterima dinas.',
    options: [
      at(
        2,
        'Menunjukkan bagian yang wajib ada, memberi satu contoh jadi, dan mengecek bahwa ia dapat mengikutinya.',
        'Level 2: memberi petunjuk praktis dan memastikan penjelasannya dimengerti.',
      ),
      at(
        1,
        'Membaca pedoman laporan penyuluhan supaya tulisan ulang Anda lebih tepat dan lebih cepat selesai.',
        'Level 1: belajar mandiri untuk pekerjaannya sendiri.',
      ),
      at(
        0,
        'Tetap menuliskannya untuk dia, sebab kekuatannya di lapangan dan laporan rapi menjaga nama seksi Anda.',
        'Level 0: kebutuhan belajar penyuluh itu dibiarkan.',
      ),
      at(
        3,
        'Menyebut kekurangannya terus terang, menghargai kemajuannya, lalu memintanya menulis profil satu desa.',
        'Level 3: umpan balik jujur, tugas menantang, dan kepercayaan diri.',
      ),
    ],
  },
  {
    code: 'S-PDO-S05',
    competency: 'pengembangan-diri-dan-orang-lain',
    bracket: 'pengawas',
    stem: 'Ketua salah satu regu pemadam di seksi Anda pindah tiga bulan lagi. Anggota yang paling cakap merasa belum siap menggantikannya karena ia yang termuda.',
    options: [
      grand(
        0,
        'Menggelar apel tentang kepemimpinan muda masa depan bangsa dan membiarkan kesiapannya tumbuh sendiri.',
        'Level 0: pesannya menggugah, tetapi kesiapannya tidak dibantu.',
      ),
      at(
        1,
        'Mengikuti lokakarya kepemimpinan regu agar Anda sendiri lebih mengenal tuntutan tugas ketua.',
        'Level 1: mengembangkan diri sendiri.',
      ),
      at(
        3,
        'Memberinya giliran memimpin latihan di depan Anda, membahas hasilnya, dan menguatkan keyakinannya.',
        'Level 3: tugas menantang, umpan balik jujur, dan kepercayaan diri.',
      ),
      at(
        2,
        'Menerangkan tugas ketua langkah demi langkah dan memastikan ia dapat menyusun sendiri jadwal piket regu.',
        'Level 2: memberi instruksi praktis dan memastikan penjelasannya dimengerti.',
      ),
    ],
  },
  {
    code: 'S-PDO-S06',
    competency: 'pengembangan-diri-dan-orang-lain',
    bracket: 'pengawas',
    stem: 'Seorang pemeriksa di seksi Anda memerlukan empat puluh menit untuk satu berkas hibah, sedangkan yang lain lima belas. Ia sangat teliti dan mencermati semua lembar dengan cara yang sama.',
    options: [
      at(
        3,
        'Mengamati kerjanya, membahas temuannya dengan jujur, dan menantangnya merancang urutan periksa.',
        'Level 3: mengamati hasil, membicarakannya jujur, dan memberi tantangan.',
      ),
      at(
        2,
        'Menunjukkan lembar yang perlu dicermati dan yang cukup dilihat, lalu memintanya mencoba di depan Anda.',
        'Level 2: memberi instruksi praktis dan memastikan penjelasannya dimengerti.',
      ),
      at(
        1,
        'Bertanya kepada pemeriksa yang paling cepat tentang caranya, untuk menambah pengetahuan Anda sendiri.',
        'Level 1: belajar dari orang yang berwawasan.',
      ),
      at(
        0,
        'Mengurangi jatah berkasnya dan menambah jatah rekan-rekannya, sehingga semua selesai pada waktu yang sama.',
        'Level 0: beban dipindahkan, tidak ada yang belajar.',
      ),
    ],
  },
  {
    code: 'S-PDO-S07',
    competency: 'pengembangan-diri-dan-orang-lain',
    bracket: 'pengawas',
    stem: 'Staf terbaik Anda diminta bergabung dengan tim provinsi selama dua bulan. Ia tertarik tetapi bimbang, karena pekerjaan pendataan wajib pajak di seksi sedang ramai.',
    options: [
      at(
        1,
        'Mempelajari pekerjaan yang dipegangnya supaya Anda dapat mengisinya bila ia jadi berangkat.',
        'Level 1: menambah kemampuannya sendiri.',
      ),
      at(
        3,
        'Mendorongnya berangkat, menyepakati hal yang akan dikuasainya, dan melatih staf lain lewat tugasnya.',
        'Level 3: membuka peluang, membangun kepercayaan diri, dan memberi tugas menantang.',
      ),
      grand(
        0,
        'Menahannya dengan janji pencalonan pegawai teladan, sebab insan terbaik layak mengabdi di rumahnya sendiri.',
        'Level 0: peluang berkembang ditutup dengan penghargaan.',
      ),
      at(
        2,
        'Memintanya menuliskan langkah kerjanya dan memastikan staf lain dapat mengikuti petunjuk itu.',
        'Level 2: membantu orang lain mempelajari proses dan memastikan penjelasan dimengerti.',
      ),
    ],
  },
]
