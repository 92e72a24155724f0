// Words of the tab Bantuan: who waits for help, a room without the server, the tablet's package.
import type { Words } from '../../kit/language.tsx'

const id = {
  calls: 'Minta bantuan',
  callsNone: 'Tidak ada yang meminta bantuan.',
  callSince: (time: string) => `sejak ${time}`,
  show: 'Buka meja ini',
  helped: 'Sudah dibantu',
  guide: 'Yang sering ditanyakan',
  guideLines: [
    [
      'Meja bertanda “Di perangkat”',
      'Jaringan meja itu terputus. Jawaban tersimpan di komputer peserta dan dikirim sendiri. Biarkan peserta mengerjakan; jangan menutup peramban atau mematikan komputer.',
    ],
    [
      'Komputer rusak',
      'Buka mejanya, tekan Pindah perangkat, lalu minta peserta masuk di komputer cadangan dengan kartu yang sama. Jawaban ikut pindah. Catat kejadian bila ada waktu yang hilang.',
    ],
    [
      '“diam 3′”',
      'Peserta tidak menyentuh soal selama itu. Itu fakta, bukan penilaian: datangi dan tanyakan apakah ia memerlukan bantuan.',
    ],
    [
      'Listrik atau jaringan seluruh ruang',
      'Tekan Jeda bila semua berhenti. Saat dilanjutkan, waktu selesai bergeser tepat selama jeda. Bila peserta tetap mengerjakan, cukup catat kejadian jaringan.',
    ],
    ['Datang terlambat', 'Sampai batas keterlambatan boleh masuk dan selesai bersama ruang. Sesudahnya hanya dengan alasan Anda.'],
  ] as readonly (readonly [string, string])[],
  ready: 'Kesiapan perangkat',
  readyWhat: 'Buka halaman ini di tiap komputer peserta, ketik kode ruang dan nomor meja. Pemeriksaan perlu 30 detik.',
  readyCode: 'Kode ruang',
  readyAddress: 'Halaman',
  readyCount: (ok: number, bad: number, open: number) => `${ok} siap, ${bad} perlu dibetulkan, ${open} belum diperiksa`,
  readyBad: 'Perlu dibetulkan',
  readyOpen: 'Belum diperiksa: meja',
  package: 'Bekal tablet',
  packageWhat:
    'Daftar peserta, meja, dan akomodasi disimpan terenkripsi di tablet ini, agar kehadiran dapat dicatat walaupun server tidak terjangkau. Ambil sehari sebelumnya.',
  shell: {
    kept: 'Halaman ini juga tersimpan di perangkat: dapat dimuat ulang atau dibuka lagi tanpa server, dengan frasa sandi di bawah.',
    never:
      'Di alamat ini peramban tidak dapat menyimpan halaman (perlu https yang dipercaya perangkat). Biarkan halaman ini terbuka: tanpa server halaman tidak dapat dimuat ulang.',
  },
  packageHere: (when: string) => `Bekal tersimpan di tablet ini, diambil ${when}.`,
  passphrase: 'Frasa sandi bekal',
  passphraseWhat: (n: number) => `Paling sedikit ${n} huruf. Hanya Anda yang tahu; tanpa frasa ini bekal tidak dapat dibuka.`,
  fetch: 'Ambil bekal',
  fetchAgain: 'Ambil bekal terbaru',
  openPackage: 'Buka bekal ruang',
  openWhat: (room: string, when: string) =>
    `Server tidak terjangkau. Bekal untuk ${room} diambil ${when}. Masukkan frasa sandinya untuk mencatat kehadiran dari tablet ini.`,
  open: 'Buka bekal',
  wrong: 'Frasa sandi ini tidak membuka bekal. Periksa huruf besar dan spasi.',
  noPackage:
    'Server tidak terjangkau, dan tablet ini tidak menyimpan bekal ruang ini. Catat kehadiran di daftar hadir kertas; masukkan setelah server terjangkau.',
  notYours:
    'Server tidak terjangkau. Bekal ruang ini diambil oleh akun lain, dan hanya akun itu yang membukanya. Catat kehadiran di daftar hadir kertas; masukkan setelah server terjangkau.',
  serverLess: 'Ruang tanpa server',
  serverLessWhat:
    'Bila server tidak terjangkau sejak sebelum mulai, komputer yang sudah memuat soal dapat menjalankan seluruh sesi. Panitia membacakan kode mulai lewat telepon; peserta mengetiknya.',
  serverLessSince: (time: string, reason: string) => `Dinyatakan tanpa server pukul ${time}: ${reason}`,
  readCode: 'Bacakan kode mulai',
  readCodeWhat:
    'Membaca kode menyatakan bahwa sesi ini berjalan tanpa server. Tindakan ini dicatat beserta alasannya. Bacakan hanya pada saat ruang mulai.',
  code: 'Kode mulai',
  codeWhat: 'Bacakan per lima tanda. Tidak ada huruf I, L, O, dan U.',
  reason: 'Alasan',
  bundles: 'Berkas jawaban dari komputer',
  bundlesWhat:
    'Komputer yang tidak tersambung menyimpan jawaban sebagai berkas. Kumpulkan berkasnya dan serahkan di sini; boleh beberapa sekaligus, dan menyerahkan dua kali tidak menggandakan apa pun.',
  chooseFiles: 'Pilih berkas',
  unreadable: (file: string) => `${file} bukan berkas jawaban Nawa. Tidak ada yang disimpan.`,
  taken: (seat: number, name: string) => `Meja ${seat}, ${name}: diterima.`,
  takenCounts: (saved: number, known: number, late: number) =>
    `${saved} jawaban baru, ${known} sudah ada${late > 0 ? `, ${late} tiba setelah waktu dan menunggu keputusan` : ''}.`,
  receiptIs: (receipt: string) => `Tanda terima ${receipt}.`,
  receiptDiffers: 'Tanda terima yang dihitung komputer berbeda: sampaikan kepada Panitia, jangan hapus berkasnya.',
  tablet: 'Layar dan akun',
  leave: 'Keluar dari akun ini',
  leaveWait: (n: number) => `${n} catatan masih di tablet ini dan tetap tersimpan; masuk lagi untuk mengirimnya.`,
  toRooms: 'Ruang lain',
}

const en: typeof id = {
  calls: 'Asked for help',
  callsNone: 'Nobody asks for help.',
  callSince: (time) => `since ${time}`,
  show: 'Open this desk',
  helped: 'Helped',
  guide: 'Often asked',
  guideLines: [
    [
      'A desk “On the device”',
      "That desk's network is interrupted. Answers are kept on the participant's computer and sent by themselves. Let the participant work; do not close the browser or switch the computer off.",
    ],
    [
      'A computer breaks',
      'Open its desk, press Move to another machine, and let the participant sign in at a spare computer with the same card. The answers move along. Note an incident where time was lost.',
    ],
    [
      '“still 3′”',
      'The participant did not touch the paper for so long. That is a fact, not a verdict: go there and ask whether help is needed.',
    ],
    [
      'Power or network of the whole room',
      'Press Pause when everybody has stopped. When the room goes on, the end moves by exactly the length of the pause. Where people work on, noting a network incident is enough.',
    ],
    ['Coming late', 'Up to the limit people may come in and end with the room. After it only with your reason.'],
  ],
  ready: 'Machines made ready',
  readyWhat: 'Open this page on every computer of the room and type the room code and the number of the desk. The test takes 30 seconds.',
  readyCode: 'Room code',
  readyAddress: 'Page',
  readyCount: (ok, bad, open) => `${ok} ready, ${bad} to be repaired, ${open} not tested`,
  readyBad: 'To be repaired',
  readyOpen: 'Not tested: desks',
  package: 'Package for the tablet',
  packageWhat:
    'List, desks and accommodations are kept encrypted on this tablet, so that attendance can be noted while the server is out of reach. Fetch it the day before.',
  shell: {
    kept: 'This page is kept on the device as well: it can be reloaded or opened again without the server, with the passphrase below.',
    never:
      'At this address the browser cannot keep the page (it needs https that the device trusts). Leave this page open: it cannot be reloaded without the server.',
  },
  packageHere: (when) => `The package is on this tablet, fetched ${when}.`,
  passphrase: 'Passphrase of the package',
  passphraseWhat: (n) => `At least ${n} signs. Only you know it; without it the package cannot be opened.`,
  fetch: 'Fetch the package',
  fetchAgain: 'Fetch the newest package',
  openPackage: 'Open the package of the room',
  openWhat: (room, when) =>
    `The server is out of reach. The package for ${room} was fetched ${when}. Give its passphrase to note attendance on this tablet.`,
  open: 'Open the package',
  wrong: 'This passphrase does not open the package. Check capitals and spaces.',
  noPackage:
    'The server is out of reach, and this tablet has no package of this room. Note attendance on the paper list and enter it when the server is reached.',
  notYours:
    'The server is out of reach. The package of this room was fetched by another account, and only that account opens it. Note attendance on the paper list and enter it when the server is reached.',
  serverLess: 'A room without the server',
  serverLessWhat:
    'Where the server is out of reach from before the start, computers that have loaded the paper can run the whole session. The committee reads the start code out by phone; participants type it.',
  serverLessSince: (time, reason) => `Declared without the server at ${time}: ${reason}`,
  readCode: 'Read out the start code',
  readCodeWhat:
    'Reading the code declares that this session runs without the server. It is recorded with its reason. Read it out only when the room starts.',
  code: 'Start code',
  codeWhat: 'Read it five signs at a time. There is no I, L, O or U.',
  reason: 'Reason',
  bundles: 'Files of answers from machines',
  bundlesWhat:
    'Machines without a line save the answers as a file. Collect the files and hand them in here; several at once are fine, and handing in twice doubles nothing.',
  chooseFiles: 'Choose files',
  unreadable: (file) => `${file} is no file of answers of Nawa. Nothing was stored.`,
  taken: (seat, name) => `Desk ${seat}, ${name}: received.`,
  takenCounts: (saved, known, late) =>
    `${saved} new answers, ${known} known${late > 0 ? `, ${late} arrived after the time and await a decision` : ''}.`,
  receiptIs: (receipt) => `Receipt ${receipt}.`,
  receiptDiffers: 'The receipt computed on the machine differs: tell the committee, do not delete the file.',
  tablet: 'Screen and account',
  leave: 'Sign out',
  leaveWait: (n) => `${n} notes are still on this tablet and stay there; sign in again to send them.`,
  toRooms: 'Other rooms',
}

export const helpWords: Words<typeof id> = { id, en }
