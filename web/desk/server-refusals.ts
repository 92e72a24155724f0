// What can go wrong on the way, before a room is asked: network, session, rights, form of the request.
import type { RefusalWords } from '../kit/refusal-words.ts'

export type WayRefusal =
  | 'request.not-signed-in'
  | 'request.no-permission'
  | 'request.outside-scope'
  | 'request.own-case'
  | 'request.other-origin'
  | 'request.invalid'
  | 'request.no-file'
  | 'request.too-large'
  | 'request.media'
  | 'request.unknown'
  | 'request.at-once'
  | 'house.fault'
  | 'client.offline'
  | 'client.bug'

const keptId = 'Tidak ada data yang diubah.'
const keptEn = 'No data was changed.'

export const serverRefusals: RefusalWords<WayRefusal> = {
  'request.not-signed-in': {
    id: { what: 'Sesi Anda sudah berakhir.', kept: 'Yang sudah disimpan tetap ada.', todo: 'Masuk lagi, lalu lanjutkan dari halaman ini.' },
    en: { what: 'Your session has ended.', kept: 'What was saved is still there.', todo: 'Sign in again and go on from this page.' },
  },
  'request.no-permission': {
    id: {
      what: 'Peran Anda tidak mencakup tindakan ini.',
      kept: keptId,
      todo: 'Bila ini tugas Anda, mintalah peran yang sesuai kepada Admin Sistem dengan surat dasarnya.',
    },
    en: {
      what: 'Your roles do not cover this act.',
      kept: keptEn,
      todo: 'If it is your task, ask the Admin Sistem for the fitting role, with the letter behind it.',
    },
  },
  'request.outside-scope': {
    id: {
      what: 'Ini di luar unit kerja yang menjadi lingkup peran Anda.',
      kept: keptId,
      todo: 'Mintalah kepada pejabat yang lingkupnya mencakup unit itu.',
    },
    en: { what: 'This lies outside the unit that your role covers.', kept: keptEn, todo: 'Ask an official whose scope covers that unit.' },
  },
  'request.own-case': {
    id: {
      what: 'Hal ini menyangkut diri Anda sendiri, jadi tidak dapat Anda tangani.',
      kept: keptId,
      todo: 'Mintalah pejabat pengganti menanganinya.',
    },
    en: { what: 'This concerns yourself, so you cannot handle it.', kept: keptEn, todo: 'Ask a substitute official to handle it.' },
  },
  'request.other-origin': {
    id: {
      what: 'Permintaan tidak datang dari halaman Nawa sendiri.',
      kept: keptId,
      todo: 'Buka Nawa langsung pada alamatnya, lalu ulangi dari sana.',
    },
    en: {
      what: 'The request did not come from a page of Nawa itself.',
      kept: keptEn,
      todo: 'Open Nawa at its own address and repeat it there.',
    },
  },
  'request.invalid': {
    id: {
      what: 'Ada isian yang belum sesuai: {fields}.',
      kept: 'Isian Anda tetap di halaman ini.',
      todo: 'Periksa isian itu, lalu kirim lagi.',
    },
    en: {
      what: 'Something filled in does not fit yet: {fields}.',
      kept: 'What you filled in stays on this page.',
      todo: 'Check those fields and send again.',
    },
  },
  'request.no-file': {
    id: { what: 'Berkas tidak ikut terkirim.', kept: keptId, todo: 'Pilih berkasnya lagi, lalu kirim.' },
    en: { what: 'The file did not come along.', kept: keptEn, todo: 'Choose the file again and send it.' },
  },
  'request.too-large': {
    id: { what: 'Kiriman melebihi ukuran yang diterima.', kept: keptId, todo: 'Pecah menjadi beberapa bagian atau kecilkan berkasnya.' },
    en: { what: 'What was sent is larger than what is accepted.', kept: keptEn, todo: 'Split it, or make the file smaller.' },
  },
  'request.media': {
    id: { what: 'Bentuk kiriman tidak dikenal.', kept: keptId, todo: 'Muat ulang halaman ini, lalu ulangi.' },
    en: { what: 'The form of the request is not known.', kept: keptEn, todo: 'Reload this page and repeat.' },
  },
  'request.unknown': {
    id: {
      what: 'Layanan yang diminta tidak ada pada versi ini.',
      kept: keptId,
      todo: 'Muat ulang halaman; mungkin Nawa baru saja diperbarui.',
    },
    en: {
      what: 'The service asked for does not exist in this version.',
      kept: keptEn,
      todo: 'Reload the page; Nawa may just have been updated.',
    },
  },
  'request.at-once': {
    id: {
      what: 'Orang lain sedang mengubah hal yang sama.',
      kept: 'Perubahan yang lebih dulu sudah tersimpan; yang ini belum.',
      todo: 'Muat ulang, lihat keadaan terbaru, lalu ulangi bila masih perlu.',
    },
    en: {
      what: 'Somebody else is changing the same thing.',
      kept: 'The earlier change is saved; this one is not.',
      todo: 'Reload, look at the present state, and repeat if still needed.',
    },
  },
  'house.fault': {
    id: {
      what: 'Server menemui hal yang tidak semestinya.',
      kept: 'Tindakan ini dibatalkan seluruhnya; data tetap seperti sebelumnya.',
      todo: 'Coba sekali lagi. Bila terulang, sampaikan nomor kejadian di bawah kepada Admin Sistem.',
    },
    en: {
      what: 'The server met something that should not be.',
      kept: 'The act was undone as a whole; the data is as it was before.',
      todo: 'Try once more. If it happens again, give the incident number below to the Admin Sistem.',
    },
  },
  'client.offline': {
    id: {
      what: 'Server belum terjangkau.',
      kept: 'Isian Anda tetap di halaman ini.',
      todo: 'Periksa kabel atau jaringan, lalu coba lagi.',
    },
    en: {
      what: 'The server cannot be reached yet.',
      kept: 'What you filled in stays on this page.',
      todo: 'Check the cable or network, then try again.',
    },
  },
  'client.bug': {
    id: {
      what: 'Jawaban server tidak dapat dibaca.',
      kept: 'Keadaan data mengikuti server.',
      todo: 'Muat ulang halaman ini untuk melihatnya.',
    },
    en: { what: 'The reply of the server cannot be read.', kept: 'The data is as the server has it.', todo: 'Reload this page to see it.' },
  },
}
