// What the schedule may refuse, in sentences.
import type { ScheduleRefusal } from '../../../stages/schedule/api.ts'
import type { RefusalWords, Told } from '../../kit/refusal-words.ts'
import { planRefusals } from './plan-refusals.ts'

const id = (what: string, todo: string, kept = 'Tidak ada yang diubah.'): Told => ({ what, kept, todo })
const en = (what: string, todo: string, kept = 'Nothing was changed.'): Told => ({ what, kept, todo })

const reload = { id: 'Muat ulang halaman ini.', en: 'Reload this page.' }

const placeRefusals = {
  'schedule.event-missing': {
    id: id('Kegiatan ini tidak ditemukan.', 'Buka kembali daftar kegiatan.'),
    en: en('This event was not found.', 'Open the list of events again.'),
  },
  'schedule.venue-missing': {
    id: id('Titik lokasi ini tidak ditemukan.', reload.id),
    en: en('This venue was not found.', reload.en),
  },
  'schedule.room-missing': {
    id: id('Ruang ini tidak ditemukan atau tidak lagi dipakai.', 'Pilih ruang lain, atau aktifkan kembali di Titik Lokasi.'),
    en: en('This room was not found or is no longer used.', 'Choose another room, or make it active again under Venues.'),
  },
  'schedule.slot-missing': { id: id('Sesi ini tidak ditemukan.', reload.id), en: en('This session was not found.', reload.en) },
  'schedule.plan-missing': {
    id: id('Versi jadwal ini tidak ditemukan.', 'Pilih versi lain dari daftar.'),
    en: en('This version of the schedule was not found.', 'Choose another version from the list.'),
  },
  'schedule.rule-missing': { id: id('Aturan ini sudah tidak ada.', reload.id), en: en('This rule is gone already.', reload.en) },
  'schedule.person-missing': {
    id: id('Salah satu pegawai tidak ditemukan.', 'Periksa daftar namanya.'),
    en: en('One of these employees was not found.', 'Check the list of names.'),
  },
  'schedule.venue-exists': {
    id: id('Titik lokasi bernama {name} sudah ada.', 'Pakai yang sudah ada, atau beri nama lain.'),
    en: en('There is a venue named {name} already.', 'Use that one, or give another name.'),
  },
  'schedule.room-exists': {
    id: id('Titik lokasi ini sudah memiliki ruang bernama {name}.', 'Beri nama lain.'),
    en: en('This venue has a room named {name} already.', 'Give another name.'),
  },
  'schedule.room-layout': {
    id: id('Susunan meja tidak cocok: ada nomor di luar {seats} meja.', 'Periksa nomor meja aksesibel, cadangan, dan lorong.'),
    en: en('The layout does not fit: a number lies outside the {seats} seats.', 'Check the accessible and spare seats and the aisles.'),
  },
  'schedule.room-in-use': {
    id: id('Ruang di {name} dipakai kegiatan yang belum selesai, jadi zona waktunya tetap.', 'Ubah sesudah kegiatan itu ditutup.'),
    en: en('Rooms of {name} are used by an event that is not over, so its time zone stays.', 'Change it when that event is closed.'),
  },
  'schedule.holiday-missing': {
    id: id('Tanggal itu tidak tercatat sebagai hari libur.', reload.id),
    en: en('That date is on record as no holiday.', reload.en),
  },
  'schedule.event-over': {
    id: id('Kegiatan ini sudah ditutup atau dibatalkan.', 'Jadwalnya tinggal dibaca.'),
    en: en('This event is closed or cancelled.', 'Its schedule can only be read.'),
  },
  'schedule.slot-order': {
    id: id('Jam selesai {ends} tidak sesudah jam mulai {starts}.', 'Perbaiki jamnya.'),
    en: en('The end {ends} is not after the beginning {starts}.', 'Correct the hours.'),
  },
  'schedule.slot-outside': {
    id: id('{date} di luar hari kegiatan ({from} sampai {to}).', 'Pilih hari lain, ubah hari kegiatan, atau buat sesi susulan.'),
    en: en(
      '{date} lies outside the days of the event ({from} to {to}).',
      'Choose another day, change the event, or make it a makeup session.',
    ),
  },
  'schedule.slot-holiday': {
    id: id('{date} adalah hari libur: {name}.', 'Pilih hari lain. Bila daftar libur keliru, perbaiki di Hari Libur.'),
    en: en('{date} is a holiday: {name}.', 'Choose another day. If the list is wrong, correct it under Holidays.'),
  },
  'schedule.slot-quiet': {
    id: id('Sesi menyentuh waktu {name}, {starts}–{ends}, pada {date}.', 'Geser jamnya. Waktu ibadah dan makan diatur di Waktu Jeda.'),
    en: en(
      'The session touches {name}, {starts}–{ends}, on {date}.',
      'Move its hours. Times of prayer and meals are kept under Quiet times.',
    ),
  },
  'schedule.slot-overlap': {
    id: id('Pada {date} sudah ada sesi {starts}–{ends}.', 'Pilih jam yang tidak bertindih.'),
    en: en('On {date} there is a session {starts}–{ends} already.', 'Choose hours that do not overlap.'),
  },
  'schedule.slot-in-use': {
    id: id('Sesi ini ada dalam jadwal yang sudah diserahkan, dengan {people} peserta.', 'Tutup ruangnya, lalu perbaiki jadwal.'),
    en: en('This session is in a schedule that was handed on, with {people} participants.', 'Close its rooms and repair the schedule.'),
  },
  'schedule.slot-past': {
    id: id('Hari itu ({date}) sudah lewat.', 'Pakai Perbaiki Jadwal: hari yang lewat tidak diubah.'),
    en: en('That day ({date}) is over.', 'Use Repair: days that are over are not touched.'),
  },
  'schedule.room-zone': {
    id: id(
      'Ruang ini di zona {zone}, kegiatan di zona {event}.',
      'Pilih ruang di zona yang sama; jam di kartu harus sama dengan jam ruang.',
    ),
    en: en('This room is in zone {zone}, the event in {event}.', 'Choose a room in the same zone; cards must show the hour of the room.'),
  },
  'schedule.room-not-used': {
    id: id('Ruang ini tidak dipakai kegiatan ini.', 'Tambahkan dahulu ke ruang kegiatan.'),
    en: en('This room is not used by this event.', 'Add it to the rooms of the event first.'),
  },
  'schedule.room-seated': {
    id: id('{people} peserta mendapat meja di sana.', 'Tutup ruangnya dengan alasan, lalu perbaiki jadwal.'),
    en: en('{people} participants have a seat there.', 'Close the room with a reason, then repair the schedule.'),
  },
  'schedule.closure-day': {
    id: id('Sesi yang dipilih ada pada {date}.', 'Pilih hari yang sama, atau tutup sehari penuh.'),
    en: en('The session you chose is on {date}.', 'Choose the same day, or close the whole day.'),
  },
  'schedule.duty-exists': {
    id: id('Unit ini sudah memiliki tugas bernama {name}.', 'Ubah yang sudah ada.'),
    en: en('This unit has a function named {name} already.', 'Change that one.'),
  },
  'schedule.duty-minimum': {
    id: id('Paling sedikit {minimum} orang harus tetap, anggotanya hanya {size}.', 'Tambah anggota atau kecilkan jumlahnya.'),
    en: en('At least {minimum} must stay, but it has {size} members.', 'Add members or lower the number.'),
  },
  'schedule.not-participant': {
    id: id('{people} orang di antaranya bukan peserta kegiatan ini.', 'Tambahkan dahulu di halaman Peserta.'),
    en: en('{people} of them do not take part in this event.', 'Add them on the page Participants first.'),
  },
  'schedule.rule-outside': {
    id: id('Unit kerja ini tidak ditemukan.', 'Pilih unit dari daftar.'),
    en: en('This unit was not found.', 'Choose a unit from the list.'),
  },
  'schedule.alert-nobody': {
    id: id('Tidak ada peserta kegiatan ini dalam tim itu.', 'Pilih tugas, unit, atau nama lain.'),
    en: en('Nobody of that team takes part in this event.', 'Choose another function, unit or names.'),
  },
  'schedule.head-unknown': {
    id: id('Tidak ada kepala perangkat daerah atau Plh seperti itu.', 'Muat ulang halaman ini, lalu pilih dari daftar.'),
    en: en('There is no such head of an office or Plh.', 'Reload this page and choose from the list.'),
  },
  'schedule.substitute-away': {
    id: id(
      'Yang dipilih juga mengikuti penilaian pada paruh hari yang sama ({date}, {starts}).',
      'Pilih orang lain, atau geser jadwalnya dahulu.',
    ),
    en: en('That person sits in the same half day ({date}, {starts}).', 'Choose somebody else, or move that seat first.'),
  },
} as const

export const refusals: RefusalWords<ScheduleRefusal> = { ...placeRefusals, ...planRefusals }
