// Ten example items for the practice, written for it alone: they are on no form, have no key and no
// level, and any answer is fine.

type Words = { readonly stem: string; readonly question: string; readonly options: readonly string[] }
export type PracticeItem = { readonly id: Words; readonly en: Words }

const ask = { id: 'Apa yang paling mungkin Anda lakukan?', en: 'What would you most likely do?' }
const item = (id: readonly [string, ...string[]], en: readonly [string, ...string[]]): PracticeItem => ({
  id: { stem: id[0], question: ask.id, options: id.slice(1) },
  en: { stem: en[0], question: ask.en, options: en.slice(1) },
})

export const practiceItems: readonly PracticeItem[] = [
  item(
    [
      'Ini soal latihan. Anda tiba di kantor dan mesin absensi sedang diperbaiki. Petugas menyediakan buku daftar hadir di meja depan.',
      'Menunggu sampai mesin selesai diperbaiki.',
      'Menulis di buku daftar hadir, lalu mulai bekerja.',
      'Meminta rekan menuliskan nama Anda nanti.',
      'Bertanya kepada petugas berapa lama perbaikannya.',
    ],
    [
      'This is a practice question. You arrive at the office and the attendance machine is being repaired. There is an attendance book at the front desk.',
      'Wait until the machine works again.',
      'Write your name in the book and start working.',
      'Ask a colleague to write your name later.',
      'Ask how long the repair will take.',
    ],
  ),
  item(
    [
      'Ruang rapat yang Anda pesan ternyata sedang dipakai tim lain yang rapatnya belum selesai. Tamu Anda datang sepuluh menit lagi.',
      'Mencari ruang lain yang kosong.',
      'Menanyakan kapan tim itu selesai.',
      'Mengajak tamu berbincang dahulu di lobi.',
      'Menggeser waktu rapat setengah jam.',
    ],
    [
      'The meeting room you booked is still in use by another team. Your guests arrive in ten minutes.',
      'Look for another free room.',
      'Ask when the team will finish.',
      'Talk with the guests in the lobby first.',
      'Move the meeting by half an hour.',
    ],
  ),
  item(
    [
      'Perpustakaan kantor mendapat tiga lemari buku baru. Kepala subbagian meminta Anda mengusulkan cara menatanya.',
      'Menata menurut abjad judul.',
      'Menata menurut bidang pekerjaan.',
      'Bertanya kepada pegawai yang sering meminjam.',
      'Melihat cara perpustakaan daerah menatanya.',
    ],
    [
      'The office library got three new bookcases. You are asked to propose how to arrange the books.',
      'By title, in alphabetical order.',
      'By field of work.',
      'Ask those who borrow often.',
      'See how the public library does it.',
    ],
  ),
  item(
    [
      'Anda diminta menyiapkan makan siang untuk rapat 20 orang. Dua orang tidak makan daging, dan satu orang berpantang kacang.',
      'Memesan tiga macam menu dan memberi label.',
      'Memesan menu sayur tanpa kacang untuk semua.',
      'Menanyakan dahulu pilihan setiap peserta.',
      'Meminta penyedia mengusulkan menu yang sesuai.',
    ],
    [
      'You prepare lunch for a meeting of 20. Two people eat no meat, and one must avoid nuts.',
      'Order three kinds of meals and label them.',
      'Order vegetables without nuts for everybody.',
      'Ask each participant first.',
      'Let the caterer propose a menu.',
    ],
  ),
  item(
    [
      'Tanaman di teras kantor layu setelah libur panjang. Belum ada yang ditugasi menyiramnya.',
      'Menyiramnya sendiri hari ini.',
      'Mengusulkan jadwal piket menyiram.',
      'Memberi tahu bagian rumah tangga.',
      'Mengganti dengan tanaman yang tahan kering.',
    ],
    [
      'The plants on the office terrace withered over a long holiday. Nobody has been asked to water them.',
      'Water them yourself today.',
      'Propose a watering rota.',
      'Tell the household section.',
      'Replace them with hardier plants.',
    ],
  ),
  item(
    [
      'Anda menemukan payung yang tertinggal di ruang tunggu. Tidak ada nama pada payung itu, dan hujan mulai turun.',
      'Menitipkannya di meja penerima tamu.',
      'Menanyakan kepada orang di sekitar.',
      'Memasang pengumuman kecil di papan informasi.',
      'Membiarkannya, pemiliknya mungkin kembali.',
    ],
    [
      'You find an umbrella in the waiting area. It has no name on it, and rain begins to fall.',
      'Leave it at the reception desk.',
      'Ask the people nearby.',
      'Put a small notice on the board.',
      'Leave it there, the owner may come back.',
    ],
  ),
  item(
    [
      'Kantor Anda akan berolahraga bersama setiap Jumat pagi. Anda diminta memilih kegiatan untuk bulan pertama.',
      'Senam bersama di halaman.',
      'Jalan kaki mengelilingi alun-alun.',
      'Bergantian setiap minggu.',
      'Mengadakan pemungutan suara singkat.',
    ],
    [
      'Your office will exercise together every Friday morning. You choose the activity for the first month.',
      'Gymnastics in the yard.',
      'A walk around the town square.',
      'A different one each week.',
      'Hold a short vote.',
    ],
  ),
  item(
    [
      'Mesin fotokopi di lantai Anda kehabisan kertas menjelang jam pulang, dan Anda masih memerlukan lima lembar.',
      'Mengambil kertas dari gudang dan mengisinya.',
      'Memakai mesin di lantai lain.',
      'Mencetaknya besok pagi.',
      'Mengirim berkas dalam bentuk digital.',
    ],
    [
      'The copier on your floor runs out of paper near closing time, and you still need five sheets.',
      'Fetch paper and refill it.',
      'Use the machine on another floor.',
      'Print tomorrow morning.',
      'Send the file digitally.',
    ],
  ),
  item(
    [
      'Seorang rekan baru bertanya jalan ke ruang arsip. Anda sedang menuju arah yang berlawanan.',
      'Mengantarnya sebentar.',
      'Menunjukkan arah dan nomor ruangnya.',
      'Meminta rekan yang searah menemaninya.',
      'Menggambar denah kecil untuknya.',
    ],
    [
      'A new colleague asks the way to the archive. You are walking in the other direction.',
      'Walk there together.',
      'Explain the way and the room number.',
      'Ask somebody going there to come along.',
      'Draw a small map.',
    ],
  ),
  item(
    [
      'Ini soal latihan terakhir. Anda diminta menulis ucapan selamat untuk rekan yang pindah tugas. Tandai soal ini, lalu periksa kembali sebelum mengakhiri.',
      'Menulis ucapan singkat di kartu.',
      'Mengumpulkan pesan dari semua rekan.',
      'Membuat pantun.',
      'Menyampaikannya langsung saat apel.',
    ],
    [
      'This is the last practice question. You write a farewell to a colleague who moves. Flag this question, then review before you finish.',
      'Write a short note on a card.',
      'Collect messages from everybody.',
      'Write a short poem.',
      'Say it at the morning assembly.',
    ],
  ),
]
