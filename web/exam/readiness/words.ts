// What the readiness page says: for each check what was found and, where it matters, what to do.
import type { Language } from '../../../kit/wording.ts'
import type { Finding, Key } from './checks.ts'

const secondsId = (seconds: number) =>
  Math.abs(seconds) >= 90 ? `${Math.round(Math.abs(seconds) / 60)} menit` : `${Math.abs(seconds)} detik`
const secondsEn = (seconds: number) =>
  Math.abs(seconds) >= 90 ? `${Math.round(Math.abs(seconds) / 60)} minutes` : `${Math.abs(seconds)} seconds`

const id = {
  title: 'Periksa komputer ini',
  lead: 'Kurang dari 30 detik. Tidak ada data pribadi yang dikirim.',
  running: 'Sedang memeriksa …',
  good: 'Komputer ini siap untuk ujian.',
  note: 'Komputer ini dapat dipakai. Perhatikan catatan di bawah.',
  bad: 'Komputer ini belum siap. Ikuti petunjuk di bawah, lalu periksa lagi.',
  levels: { good: 'Baik', note: 'Perhatikan', bad: 'Belum memenuhi' },
  names: {
    browser: 'Peramban',
    screen: 'Layar',
    memory: 'Memori',
    storage: 'Penyimpanan di perangkat',
    tls: 'Sambungan aman',
    clock: 'Jam komputer',
    latency: 'Jaringan ke server',
  } satisfies Record<Key, string>,
  again: 'Periksa lagi',
  toExam: 'Ke halaman masuk',
  toPractice: 'Coba latihan',
  other: 'English',
  sendTitle: 'Kirim ke layar ruang',
  sendText: 'Pengawas Ruang melihat meja mana yang sudah diperiksa. Kode ruang ada di layarnya.',
  roomCode: 'Kode ruang',
  roomCodeHint: '8 tanda, misalnya K7QD-3M9X',
  seat: 'Nomor meja',
  send: 'Kirim hasil',
  sent: (room: string) => `Hasil sudah ada di layar ruang: ${room}.`,
  codeTitle: 'Kode pemeriksaan',
  refused: {
    'invigilation.readiness-code': 'Kode ruang ini tidak dikenal. Periksa kode di layar Pengawas Ruang.',
    'invigilation.readiness-seat': 'Nomor meja ini tidak ada di ruang itu.',
    'invigilation.readiness-wait': 'Terlalu banyak pemeriksaan dari ruang ini. Coba lagi sepuluh menit lagi.',
  } as Record<string, string>,
  away: 'Belum terkirim: server belum dapat dihubungi. Coba lagi.',
  fill: 'Isi kode ruang dan nomor meja.',
  sentence: ({ key, level, value }: Finding): string => {
    switch (key) {
      case 'browser':
        return level === 'good'
          ? 'Peramban ini cukup baru.'
          : 'Peramban ini terlalu lama. Pasang Chrome, Edge, atau Firefox keluaran 2023 atau sesudahnya.'
      case 'screen':
        return level === 'good'
          ? 'Ukuran layar cukup.'
          : `Layar selebar ${value} piksel: ujian dapat dikerjakan, daftar soal dibuka dengan tombol. Perbesar jendela bila dapat.`
      case 'memory':
        return level === 'good' ? 'Memori cukup.' : 'Memori kecil. Tutup program dan tab lain sebelum ujian.'
      case 'storage':
        return level === 'good'
          ? 'Jawaban dapat disimpan di perangkat ini bila jaringan putus.'
          : 'Peramban menolak menyimpan di perangkat ini. Jangan memakai jendela penyamaran, kosongkan ruang cakram, atau izinkan penyimpanan situs ini.'
      case 'tls':
        return level === 'good'
          ? 'Sambungan aman. Halaman dapat dimuat ulang walaupun server terputus.'
          : 'Alamat ini tanpa HTTPS: saat server terputus jawaban tetap aman selama halaman terbuka, tetapi halaman tidak dapat dimuat ulang. Jangan tutup dan jangan muat ulang halaman ujian.'
      case 'clock':
        return level === 'good'
          ? 'Jam komputer sesuai dengan server.'
          : value === null
            ? 'Jam server belum dapat dibaca.'
            : `Jam komputer berbeda ${secondsId(value)} dari server. Tidak memengaruhi waktu ujian, karena waktu mengikuti server; sebaiknya dibetulkan.`
      default:
        return level === 'good'
          ? `Server menjawab dalam ${value} milidetik.`
          : level === 'note'
            ? `Jaringan agak lambat (${value} milidetik). Ujian dapat berjalan; jawaban menunggu di perangkat bila perlu.`
            : 'Server sulit dihubungi. Periksa kabel atau Wi-Fi, lalu beri tahu petugas bantuan teknis.'
    }
  },
}
export type ReadyWords = typeof id

const en: ReadyWords = {
  title: 'Check this computer',
  lead: 'Less than 30 seconds. No personal data is sent.',
  running: 'Checking …',
  good: 'This computer is ready for the test.',
  note: 'This computer can be used. Mind the notes below.',
  bad: 'This computer is not ready. Do what is said below, then check again.',
  levels: { good: 'Good', note: 'Mind this', bad: 'Not enough' },
  names: {
    browser: 'Browser',
    screen: 'Screen',
    memory: 'Memory',
    storage: 'Storage on the device',
    tls: 'Secure connection',
    clock: 'Clock of the computer',
    latency: 'Line to the server',
  },
  again: 'Check again',
  toExam: 'To the sign-in page',
  toPractice: 'Try the practice',
  other: 'Bahasa Indonesia',
  sendTitle: 'Send to the room screen',
  sendText: 'The proctor sees which desks have been checked. The room code is on that screen.',
  roomCode: 'Room code',
  roomCodeHint: '8 signs, such as K7QD-3M9X',
  seat: 'Desk number',
  send: 'Send the result',
  sent: (room) => `The result is on the room screen: ${room}.`,
  codeTitle: 'Code of this check',
  refused: {
    'invigilation.readiness-code': 'This room code is unknown. Compare it with the room screen.',
    'invigilation.readiness-seat': 'There is no such desk in that room.',
    'invigilation.readiness-wait': 'Too many checks from this room. Try again in ten minutes.',
  },
  away: 'Not sent yet: the server cannot be reached. Try again.',
  fill: 'Fill in room code and desk number.',
  sentence: ({ key, level, value }) => {
    switch (key) {
      case 'browser':
        return level === 'good'
          ? 'This browser is new enough.'
          : 'This browser is too old. Install Chrome, Edge or Firefox of 2023 or later.'
      case 'screen':
        return level === 'good'
          ? 'The screen is large enough.'
          : `The screen is ${value} pixels wide: the test works, the list of questions opens by a button.`
      case 'memory':
        return level === 'good' ? 'There is enough memory.' : 'Little memory. Close other programs and tabs before the test.'
      case 'storage':
        return level === 'good'
          ? 'Answers can be kept on this device when the network is lost.'
          : 'The browser refuses to keep anything. Use no private window, free some disk space, or allow this site to store data.'
      case 'tls':
        return level === 'good'
          ? 'The connection is secure. The page can be reloaded even without the server.'
          : 'This address has no HTTPS: without the server answers are safe while the page stays open, but it cannot be reloaded. Do not close or reload the test.'
      case 'clock':
        return level === 'good'
          ? 'The clock agrees with the server.'
          : value === null
            ? 'The time of the server could not be read.'
            : `The clock is ${secondsEn(value)} off. The test follows the server, so nothing is lost; better set it right.`
      default:
        return level === 'good'
          ? `The server answers within ${value} milliseconds.`
          : level === 'note'
            ? `The line is rather slow (${value} milliseconds). The test works; answers wait on the device if need be.`
            : 'The server is hard to reach. Check cable or Wi-Fi, then tell technical support.'
    }
  },
}

export const readyWords: Readonly<Record<Language, ReadyWords>> = { id, en }
