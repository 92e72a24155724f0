// pengembangan-diri-dan-orang-lain around the standard of administrator (3): situations of the head of a bidang.
import { at, type BankItem, grand } from './bank-item.ts'

export const pengembanganDiriDanOrangLainAdministrator: readonly BankItem[] = [
  {
    code: 'S-PDO-A01',
    competency: 'pengembangan-diri-dan-orang-lain',
    bracket: 'administrator',
    stem: 'Empat kepala seksi di bidang Anda pensiun dalam tiga tahun. Para calon penggantinya cakap secara teknis, tetapi belum pernah menyusun anggaran atau memimpin orang.',
    options: [
      grand(
        0,
        'Menyelenggarakan kuliah umum kepemimpinan visioner dengan pembicara ternama bagi seluruh pegawai bidang.',
        'Level 0: acaranya besar, kemampuan para calon tidak disentuh.',
      ),
      at(
        3,
        'Menunjuk dua calon memimpin tim anggaran tahun ini, mengamati hasilnya, dan membahasnya dengan jujur.',
        'Level 3: memberi tugas menantang, mengamati, dan memberi umpan balik.',
      ),
      at(
        2,
        'Mengajari para calon menyusun anggaran dengan berkas tahun lalu dan memeriksa hasil latihan mereka.',
        'Level 2: membantu orang lain mempelajari proses dan memastikan penjelasan dimengerti.',
      ),
      at(
        4,
        'Menyusun rencana kader tiga tahun: penugasan bergilir, bimbingan, waktu belajar, dan peninjauan.',
        'Level 4: merancang program jangka panjang dan menyiapkan kader untuk posisi di unitnya.',
      ),
    ],
  },
  {
    code: 'S-PDO-A02',
    competency: 'pengembangan-diri-dan-orang-lain',
    bracket: 'administrator',
    stem: 'Setiap tahun pegawai bidang Anda dikirim ke diklat menurut giliran. Laporan mereka tersimpan rapi, tetapi cara kerja tidak berubah. Anggaran tahun depan sedang Anda susun.',
    options: [
      at(
        4,
        'Menganggarkan diklat menurut kebutuhan jabatan dua tahun, diikuti penugasan dan penilaian hasilnya.',
        'Level 4: merancang tujuan dan penugasan serta mengelola evaluasinya.',
      ),
      at(
        2,
        'Meminta peserta mengajarkan isi diklat kepada rekannya dan memastikan mereka dapat menerapkannya.',
        'Level 2: membantu orang lain belajar dan memastikan penjelasannya dimengerti.',
      ),
      at(
        3,
        'Memberi tiap peserta satu tugas nyata yang sulit sepulang diklat, mengamatinya, dan membahas hasilnya.',
        'Level 3: tugas menantang, pengamatan, dan pembicaraan yang jujur.',
      ),
      at(
        1,
        'Membaca seluruh laporan diklat tahun lalu dan mendaftarkan diri pada pelatihan yang paling Anda perlukan.',
        'Level 1: mengenali kebutuhan dan sumber belajarnya sendiri.',
      ),
    ],
  },
  {
    code: 'S-PDO-A03',
    competency: 'pengembangan-diri-dan-orang-lain',
    bracket: 'administrator',
    stem: 'Dua puluh tenaga teknis baru akan tersebar di enam UPTD bidang Anda. Para kepala UPTD mengaku tidak sempat membimbing, sebab pekerjaan sedang menumpuk.',
    options: [
      at(
        3,
        'Memberi tiap orang satu pekerjaan yang menguji kemampuan, melihat hasilnya, dan memberi umpan balik.',
        'Level 3: memberi tugas menantang dan mengamati hasilnya dengan jujur.',
      ),
      at(
        4,
        'Menetapkan masa belajar setahun di semua UPTD, lengkap dengan pembimbing, jam, dan evaluasinya.',
        'Level 4: merancang bimbingan, penugasan, waktu belajar, dan evaluasi.',
      ),
      grand(
        0,
        'Menyambut mereka dengan apel kebanggaan korps, lalu memercayakan perkembangan kepada daya juang masing-masing.',
        'Level 0: tidak ada penjelasan maupun bimbingan.',
      ),
      at(
        2,
        'Mengumpulkan mereka dua hari untuk penjelasan tata kerja, latihan singkat, dan tanya jawab penutup.',
        'Level 2: memberi instruksi praktis dan memastikan penjelasannya dimengerti.',
      ),
    ],
  },
  {
    code: 'S-PDO-A04',
    competency: 'pengembangan-diri-dan-orang-lain',
    bracket: 'administrator',
    stem: 'Hasil pemetaan menunjukkan para kepala seksi di bidang Anda lemah dalam membaca data. Sebulan berlalu tanpa tindak lanjut, dan dana pengembangan tahun ini kecil.',
    options: [
      at(
        2,
        'Memperagakan cara membaca data kinerja seksi dan meminta tiap kepala seksi menirukannya di kelas.',
        'Level 2: memberi instruksi praktis dan memastikan penjelasannya dimengerti.',
      ),
      at(
        0,
        'Menunggu program badan kepegawaian, yang memang bertugas menindaklanjuti hasil pemetaan di semua dinas.',
        'Level 0: kebutuhan belajar yang sudah dikenali dibiarkan.',
      ),
      at(
        4,
        'Menyusun program setahun tanpa biaya: bimbingan sebaya, jam belajar tetap, tugas, dan ukur ulang.',
        'Level 4: merancang bimbingan dan waktu belajar serta mengelola evaluasinya.',
      ),
      at(
        3,
        'Meminta tiap kepala seksi menjawab satu soal sulit dengan datanya, lalu membahas hasilnya terus terang.',
        'Level 3: memberi tugas menantang dan membicarakan hasilnya dengan jujur.',
      ),
    ],
  },
  {
    code: 'S-PDO-A05',
    competency: 'pengembangan-diri-dan-orang-lain',
    bracket: 'administrator',
    stem: 'Laboratorium lingkungan di bawah bidang Anda bergantung pada satu analis yang sering ditawari pekerjaan swasta. Dua analis muda belum pernah menguji logam berat.',
    options: [
      at(
        4,
        'Menyiapkan kedua analis muda dengan rencana dua tahun: magang, pendampingan, ujian, dan giliran menguji.',
        'Level 4: menyiapkan kader lewat program dengan bimbingan dan evaluasi.',
      ),
      grand(
        0,
        'Mengusulkan laboratorium itu sebagai pusat unggulan regional, sehingga analis hebat tertarik datang dan menetap.',
        'Level 0: kemampuan orang yang ada tidak dikembangkan.',
      ),
      at(
        2,
        'Meminta analis senior memperagakan pengujian dan memastikan kedua analis muda dapat mengulanginya.',
        'Level 2: membantu orang lain mempelajari proses sampai dimengerti.',
      ),
      at(
        3,
        'Memercayakan satu pengujian kepada mereka, mengamati hasilnya, dan menyampaikan kekurangannya.',
        'Level 3: memberi tugas menantang dan umpan balik yang jujur.',
      ),
    ],
  },
  {
    code: 'S-PDO-A06',
    competency: 'pengembangan-diri-dan-orang-lain',
    bracket: 'administrator',
    stem: 'Pegawai di tiga UPTD kepulauan jarang mengikuti pelatihan karena ongkos perjalanannya mahal. Dua orang yang berbakat meminta pindah dengan alasan tidak berkembang.',
    options: [
      at(
        2,
        'Mengunjungi ketiganya untuk memperagakan cara kerja baru dan memastikan tiap pegawai sudah mencobanya.',
        'Level 2: membantu orang lain mempelajari cara baru dan memastikan penjelasannya dimengerti.',
      ),
      at(
        4,
        'Menganggarkan program belajar dua tahun di ketiganya dengan pembimbing jarak jauh dan evaluasi.',
        'Level 4: merancang program, bimbingan, dan evaluasi jangka panjang.',
      ),
      at(
        3,
        'Menugasi keduanya memimpin kegiatan antarpulau, membahas hasilnya, dan membuka peluang kenaikan jabatan.',
        'Level 3: tugas menantang, umpan balik, dan peluang.',
      ),
      grand(
        0,
        'Menganugerahkan gelar garda terdepan kepada ketiganya dan menyampaikan terima kasih pimpinan di media.',
        'Level 0: penghargaan tanpa kesempatan belajar.',
      ),
    ],
  },
]
