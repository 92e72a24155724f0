// Nine original example items, one for each competency: situations from regional public service with
// four things that one might do. Keys follow the dictionary; every item has one option at level 0, so
// that an empty paper earns nothing, and the option that sounds grandest is keyed there, because people
// who click on fine words must not pass. For example installations only.
import type { CompetencyKey } from '../standards/competency.ts'

export type ExampleOption = {
  readonly text: string
  /** Level shown by choosing it, 0 to 5. */
  readonly level: number
  readonly rationale: string
  /** The option that sounds best and shows least. */
  readonly grand?: true
}

export type ExampleItem = {
  readonly code: string
  readonly competency: CompetencyKey
  readonly stem: string
  /** Options A to D. */
  readonly options: readonly ExampleOption[]
}

export const exampleQuestion = 'Apa yang paling mungkin Anda lakukan?'

const at = (level: number, text: string, rationale: string): ExampleOption => ({ text, level, rationale })
const grand = (text: string, rationale: string): ExampleOption => ({ text, level: 0, rationale, grand: true })

export const exampleItems: readonly ExampleItem[] = [
  {
    code: 'C-INT-1',
    competency: 'integritas',
    stem: 'Anda menyusun laporan perjalanan dinas tim. Seorang rekan meminta Anda menulis dua hari, padahal tim hanya bertugas satu hari. Katanya semua bidang melakukannya dan atasan sudah tahu.',
    options: [
      grand(
        'Menulis dua hari demi kekompakan tim, lalu menggagas deklarasi zona integritas untuk seluruh dinas.',
        'Ucapan tidak cocok dengan perbuatan: laporannya tetap tidak benar.',
      ),
      at(
        3,
        'Menulis satu hari, memeriksa laporan lain yang menjadi tanggung jawab Anda, dan menegur bila ada yang keliru.',
        'Level 3: memantau dan menegur agar anggota bertindak sesuai norma.',
      ),
      at(
        1,
        'Menulis satu hari pada laporan Anda dan membiarkan rekan mengurus laporannya sendiri.',
        'Level 1: menaati aturan dalam tugasnya sendiri.',
      ),
      at(
        2,
        'Menulis satu hari, menjelaskan aturannya kepada rekan, dan mengajaknya menulis apa adanya.',
        'Level 2: mengingatkan dan mengajak rekan patuh.',
      ),
    ],
  },
  {
    code: 'C-KSM-1',
    competency: 'kerjasama',
    stem: 'Tim lintas bidang Anda harus menyelesaikan data penerima bantuan dalam tiga hari. Dua anggota belum menyerahkan bagiannya karena pekerjaan rutin di bidangnya menumpuk.',
    options: [
      at(
        1,
        'Menyelesaikan bagian Anda tepat waktu dan menyampaikan dalam rapat bahwa data masih kurang.',
        'Level 1: menjalankan bagian tugasnya dan memberi masukan.',
      ),
      grand(
        'Menyiapkan piagam komitmen sinergi untuk ditandatangani pimpinan, dan menunda bagian Anda sampai acaranya selesai.',
        'Bagian tugasnya sendiri tidak dijalankan.',
      ),
      at(
        4,
        'Menyepakati waktu petugas dengan kepala kedua bidang, dan menjadikannya cara tetap untuk pekerjaan bersama.',
        'Level 4: menjembatani kepentingan antarunit dan membuat sistem kerja sama.',
      ),
      at(
        2,
        'Membantu sebagian pekerjaan kedua anggota dan berbagi format agar semuanya selesai bersama.',
        'Level 2: membantu tugas orang lain dan berbagi informasi.',
      ),
    ],
  },
  {
    code: 'C-KOM-1',
    competency: 'komunikasi',
    stem: 'Tarif retribusi pasar naik bulan depan. Puluhan pedagang datang dengan marah karena mendengar kabar keliru bahwa kenaikannya tiga kali lipat. Anda yang ditugaskan menerima mereka.',
    options: [
      at(
        2,
        'Mendengarkan keluhan sampai selesai, menanggapinya satu per satu, lalu memaparkan tarif yang benar.',
        'Level 2: mendengar aktif dan menanggapi dengan tepat.',
      ),
      at(
        3,
        'Mengakui bahwa kenaikan itu berat, menghitungnya bersama per kios, dan menegaskan apa yang tidak dapat diubah.',
        'Level 3: menyampaikan isu sensitif dan menyederhanakan hal rumit.',
      ),
      grand(
        'Berpidato tentang visi besar pasar modern yang berdaya saing dan mengundang wartawan agar citra pemerintah daerah terjaga.',
        'Pemahaman yang sama tidak dicapai; pertanyaan pedagang tidak dijawab.',
      ),
      at(1, 'Membacakan tarif baru dengan jelas dan membagikan salinan peraturannya.', 'Level 1: menyampaikan informasi dengan runtut.'),
    ],
  },
  {
    code: 'C-OPH-1',
    competency: 'orientasi-pada-hasil',
    stem: 'Izin di seksi Anda selesai rata-rata dalam sepuluh hari, sesuai standar. Warga mengeluh karena kabupaten tetangga menyelesaikannya dalam lima hari.',
    options: [
      at(
        3,
        'Menetapkan target enam hari untuk seksi, mengubah langkah yang paling lama, dan membahas hasilnya tiap pekan.',
        'Level 3: target unit di atas standar dan metode kerja unit.',
      ),
      grand(
        'Mencanangkan layanan kelas dunia satu jam selesai mulai bulan depan dan segera meluncurkan logonya.',
        'Janji tanpa cara kerja; standar yang ada tidak dijaga.',
      ),
      at(
        1,
        'Memastikan setiap berkas selesai dalam sepuluh hari dan diperiksa teliti sesuai SOP.',
        'Level 1: bekerja tuntas dan teliti mengikuti SOP.',
      ),
      at(
        2,
        'Mencoba cara memeriksa yang lebih cepat pada berkas Anda dan menunjukkannya kepada rekan.',
        'Level 2: mencoba metode lain dan memberi contoh.',
      ),
    ],
  },
  {
    code: 'C-PPB-1',
    competency: 'pelayanan-publik',
    stem: 'Anda melayani di loket surat keterangan. Seorang kerabat pejabat meminta didahulukan, sementara sebagian warga sudah menunggu dua jam.',
    options: [
      at(
        4,
        'Melayani sesuai antrean, lalu mengusulkan aturan antrean tertulis yang berlaku bagi siapa pun yang datang.',
        'Level 4: menjaga kebijakan tetap netral terhadap pengaruh dari luar.',
      ),
      at(
        1,
        'Mempersilakan kerabat itu mengambil nomor seperti warga lain dan meneruskan pelayanan.',
        'Level 1: bekerja objektif dan netral.',
      ),
      at(
        2,
        'Menjelaskan aturan antrean dengan tenang dan menanyakan kebutuhan warga yang sudah lama menunggu.',
        'Level 2: menjelaskan kebijakan dan aktif mengenali kebutuhan.',
      ),
      grand(
        'Mendahulukannya kali ini, lalu menyusun konsep pelayanan prima berbasis digital untuk lomba inovasi nasional.',
        'Pelayanan tidak netral; konsep besar tidak mengubahnya.',
      ),
    ],
  },
  {
    code: 'C-PDO-1',
    competency: 'pengembangan-diri-dan-orang-lain',
    stem: 'Aplikasi persuratan baru dipakai mulai pekan depan. Seorang staf senior di tim Anda sering keliru memakainya dan mulai menghindarinya.',
    options: [
      at(
        2,
        'Duduk bersama staf itu, memperagakan langkahnya, dan memastikan ia dapat mengulanginya.',
        'Level 2: membantu mempelajari sistem baru dan memastikan penjelasan dipahami.',
      ),
      at(1, 'Mempelajari sendiri panduannya sampai lancar supaya pekerjaan Anda tidak terhambat.', 'Level 1: belajar mandiri.'),
      at(
        3,
        'Menugasinya mengelola satu jenis surat, mengamati hasilnya, dan membicarakannya dengan jujur tiap pekan.',
        'Level 3: memberi tugas menantang dan umpan balik.',
      ),
      grand(
        'Mengusulkan akademi transformasi digital tingkat kabupaten dan memindahkan tugas staf itu kepada orang lain.',
        'Tidak ada yang belajar; tugasnya justru diambil.',
      ),
    ],
  },
  {
    code: 'C-MPB-1',
    competency: 'mengelola-perubahan',
    stem: 'Dua seksi akan digabung tiga bulan lagi. Alur kerjanya belum jelas dan beberapa pegawai cemas kehilangan peran.',
    options: [
      at(1, 'Mengikuti arahan pimpinan tentang alur baru dan menyesuaikan pekerjaan Anda.', 'Level 1: menyesuaikan diri dengan arahan.'),
      grand(
        'Menyerukan revolusi pola pikir dalam apel pagi dan menunggu struktur baru ditetapkan.',
        'Tidak ada yang disesuaikan; hanya seruan.',
      ),
      at(
        3,
        'Membantu rekan memetakan tugas yang berubah dan menata ulang prioritas agar layanan tidak terhenti.',
        'Level 3: membantu rekan berubah dan menata prioritas.',
      ),
      at(
        4,
        'Menyusun tahap penggabungan beserta risikonya, menyepakatinya dengan kedua seksi, dan memeriksanya tiap dua pekan.',
        'Level 4: menyiapkan unit, mitigasi risiko, dan penerapan berkala.',
      ),
    ],
  },
  {
    code: 'C-PKP-1',
    competency: 'pengambilan-keputusan',
    stem: 'Hujan deras merusak jembatan ke dua desa. Anggaran darurat cukup untuk salah satu: jembatan sementara yang cepat, atau perbaikan kuat yang makan waktu tiga pekan. Anda berwenang memutuskan hari ini.',
    options: [
      at(
        3,
        'Membandingkan dampak kedua pilihan dengan data yang ada, memilih satu, dan mencatat risikonya.',
        'Level 3: membandingkan alternatif berdasarkan data dan risiko.',
      ),
      at(
        1,
        'Mengumpulkan laporan lapangan dan menjalankan prosedur darurat yang berlaku.',
        'Level 1: mengumpulkan informasi dan bertindak sesuai prosedur.',
      ),
      grand(
        'Menunda keputusan dan mengusulkan kajian strategis menyeluruh tentang ketahanan infrastruktur oleh konsultan nasional.',
        'Tidak memutuskan hal yang menjadi kewenangannya.',
      ),
      at(
        4,
        'Memutuskan jembatan sementara bersama dinas sosial dan kesehatan, dengan jalur cadangan dan batas beban yang dijaga.',
        'Level 4: solusi lintas fungsi dengan mitigasi dampak.',
      ),
    ],
  },
  {
    code: 'C-PBS-1',
    competency: 'perekat-bangsa',
    stem: 'Dua kelompok warga berselisih tentang jadwal pemakaian balai warga untuk kegiatan keagamaan masing-masing. Suasana mulai panas di grup percakapan.',
    options: [
      at(
        2,
        'Menemui keduanya dengan tenang, mendengar keperluan masing-masing, dan menjaga percakapan tetap santun.',
        'Level 2: membangun hubungan dan tetap tenang saat ada pertentangan.',
      ),
      grand(
        'Menggelar festival kerukunan akbar dan meminta kedua kelompok menahan diri sampai acara itu.',
        'Perselisihannya tidak disentuh.',
      ),
      at(
        1,
        'Mempelajari kebiasaan kedua kelompok dan melayani permohonan keduanya dengan cara yang sama.',
        'Level 1: memahami perbedaan dan bekerja dengan keduanya.',
      ),
      at(
        3,
        'Mempertemukan wakil keduanya, memetakan sumber salah paham, dan menengahi sampai ada jadwal bersama.',
        'Level 3: memetakan potensi salah paham dan menjadi penengah.',
      ),
    ],
  },
]
