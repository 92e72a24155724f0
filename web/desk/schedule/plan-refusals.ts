// What may be refused of a plan and of a move by hand, in sentences.
import type { Told } from '../../kit/refusal-words.ts'

const id = (what: string, todo: string, kept = 'Jadwal tetap seperti semula.'): Told => ({ what, kept, todo })
const en = (what: string, todo: string, kept = 'The schedule stands as it was.'): Told => ({ what, kept, todo })

export const planRefusals = {
  'schedule.nothing-to-print': {
    id: id('Tidak ada orang untuk pilihan ini pada jadwal yang berlaku.', 'Pilih hari, sesi, atau ruang lain.'),
    en: en('Nobody is seated there in the schedule in force.', 'Choose another day, session or room.'),
  },
  'schedule.message-name': {
    id: id('Ada nama dalam kurung kurawal yang tidak dikenal.', 'Pakai nama dari daftar di samping teks.', 'Teks lama tetap berlaku.'),
    en: en('A name in curly brackets is not known.', 'Use a name of the list beside the text.', 'The former text stands.'),
  },
  'schedule.nobody-to-seat': {
    id: id('Belum ada peserta.', 'Isi dahulu halaman Peserta.'),
    en: en('There are no participants yet.', 'Fill the page Participants first.'),
  },
  'schedule.no-room': {
    id: id('Belum ada ruang untuk kegiatan ini.', 'Pilih ruang dari titik lokasi.'),
    en: en('This event has no room yet.', 'Choose rooms of the venues.'),
  },
  'schedule.no-slot': {
    id: id('Belum ada hari dan sesi.', 'Tambahkan sesi dahulu.'),
    en: en('There are no days and sessions yet.', 'Add sessions first.'),
  },
  'schedule.plan-running': {
    id: id('Versi {version} sedang dihitung.', 'Tunggu sampai selesai, atau hentikan.'),
    en: en('Version {version} is being computed.', 'Wait for it, or stop it.'),
  },
  'schedule.plan-state': {
    id: id('Versi {version} sudah berubah keadaan sejak halaman ini dibuka.', 'Muat ulang untuk melihat keadaannya.'),
    en: en('Version {version} is in another state than when this page was opened.', 'Reload to see how it stands.'),
  },
  'schedule.plan-stale': {
    id: id('Versi {version} dibuat dari jadwal yang tidak lagi berlaku.', 'Buat perbaikan baru dari jadwal yang berlaku.'),
    en: en('Version {version} was made from a schedule that is no longer in force.', 'Make a new repair of the one in force.'),
  },
  'schedule.plan-incomplete': {
    id: id('{people} peserta belum mendapat meja.', 'Tambah ruang atau sesi lalu hitung lagi, atau kirim mereka ke susulan dengan alasan.'),
    en: en(
      '{people} participants have no seat yet.',
      'Add rooms or sessions and compute again, or send them to the makeup sessions with a reason.',
    ),
  },
  'schedule.plan-conflicts': {
    id: id('Ada {count} hal yang melanggar aturan wajib.', 'Lihat daftarnya di versi ini, lalu perbaiki.'),
    en: en('{count} things break a hard rule.', 'See the list in this version, then repair it.'),
  },
  'schedule.no-plan-in-force': {
    id: id('Belum ada jadwal yang berlaku.', 'Hitung dan terbitkan jadwal dahulu.'),
    en: en('No schedule is in force yet.', 'Compute and publish one first.'),
  },
  'schedule.asked-by-same': {
    id: id('Anda yang meminta penerbitan ini, jadi orang lain yang memutuskan.', 'Minta persetujuan orang kedua.'),
    en: en('You asked for this to be published, so somebody else decides.', 'Ask the second person.'),
  },
  'schedule.another-asked': {
    id: id('Versi {version} sedang menunggu keputusan.', 'Putuskan atau tarik dahulu permintaan itu.'),
    en: en('Version {version} waits for a decision.', 'Decide it or take that request back first.'),
  },
  'schedule.reason-needed': {
    id: id('Pengembalian perlu alasan.', 'Tulis alasannya.'),
    en: en('Giving it back needs a reason.', 'Write the reason.'),
  },
  'schedule.seat-taken': {
    id: id('Meja {seat} sudah ditempati.', 'Pilih meja lain, atau tukar kedua peserta.'),
    en: en('Seat {seat} is taken.', 'Choose another seat, or let both change places.'),
  },
  'schedule.seat-unusable': {
    id: id('Meja {seat} tidak ada atau menjadi cadangan.', 'Pilih meja lain.'),
    en: en('Seat {seat} does not exist or is a spare one.', 'Choose another seat.'),
  },
  'schedule.seat-not-accessible': {
    id: id('Peserta ini memerlukan meja aksesibel.', 'Pilih meja bertanda aksesibel yang masih kosong.'),
    en: en('This participant needs an accessible seat.', 'Choose a free seat that is marked accessible.'),
  },
  'schedule.place-closed': {
    id: id('Ruang ini ditutup pada sesi itu.', 'Pilih ruang atau sesi lain.'),
    en: en('This room is closed in that session.', 'Choose another room or session.'),
  },
  'schedule.place-full': {
    id: id('Ruang ini penuh pada sesi itu; sisanya cadangan.', 'Pilih ruang atau sesi lain, atau tukar peserta.'),
    en: en('This room is full in that session; the rest is reserve.', 'Choose another room or session, or let two change places.'),
  },
  'schedule.room-separate': {
    id: id('Ruang ini disediakan untuk peserta yang memerlukan ruang terpisah.', 'Pilih ruang lain.'),
    en: en('This room is kept for participants who need a room of their own.', 'Choose another room.'),
  },
  'schedule.defer-first': {
    id: id('Sesi itu sesi susulan.', 'Kirim dahulu peserta ini ke susulan dengan alasannya.'),
    en: en('That is a makeup session.', 'Send this participant to the makeup sessions with a reason first.'),
  },
  'schedule.undefer-first': {
    id: id('Peserta ini dikirim ke susulan.', 'Batalkan dahulu, lalu pindahkan.'),
    en: en('This participant was sent to the makeup sessions.', 'Take that back first, then move.'),
  },
  'schedule.person-unavailable': {
    id: id('Peserta ini tidak dapat datang pada sesi itu.', 'Pilih sesi lain, atau ubah catatan ketersediaannya.'),
    en: en('This participant cannot come in that session.', 'Choose another session, or change what is noted.'),
  },
  'schedule.person-seated-there': {
    id: id('Peserta ini sudah di meja {seat} itu.', 'Tidak ada yang perlu dipindahkan.'),
    en: en('This participant has seat {seat} there already.', 'Nothing needs to be moved.'),
  },
  'schedule.unit-cap': {
    id: id('{unit} akan mengirim {away} pegawai bersamaan, batasnya {cap}.', 'Pilih sesi lain, atau tukar dengan rekan satu unit.'),
    en: en('{unit} would send {away} people at once, the limit is {cap}.', 'Choose another session, or change places with a colleague.'),
  },
  'schedule.duty-cap': {
    id: id('Pada {duty} akan tinggal {staying} orang, paling sedikit {minimum}.', 'Pilih sesi lain, atau tukar dengan rekan satu tugas.'),
    en: en('Of {duty} {staying} would stay, at least {minimum} must.', 'Choose another session, or change places with a colleague.'),
  },
  'schedule.list-too-long': {
    id: id('Daftarnya {total} baris, paling banyak {limit}.', 'Saring dahulu, lalu unduh lagi.', 'Tidak ada yang diunduh.'),
    en: en('The list has {total} rows, at most {limit} leave at once.', 'Filter it, then download again.', 'Nothing was downloaded.'),
  },
} as const
