// What the room on the day may refuse, in sentences.
import type { InvigilationRefusal } from '../../../stages/invigilation/api.ts'
import type { RefusalWords, Told } from '../../kit/refusal-words.ts'

const id = (what: string, todo: string, kept = 'Tidak ada yang dicatat.'): Told => ({ what, kept, todo })
const en = (what: string, todo: string, kept = 'Nothing was noted.'): Told => ({ what, kept, todo })

export const refusals: RefusalWords<InvigilationRefusal> = {
  'invigilation.day-empty': {
    id: id('Tidak ada sesi pada hari ini.', 'Pilih hari lain.'),
    en: en('There are no sessions on this day.', 'Choose another day.'),
  },
  'invigilation.day-open': {
    id: id('{count} ruang-sesi belum ditutup atau belum mempunyai berita acara: {rooms}.', 'Cetak dahulu berita acara ruang itu.'),
    en: en('{count} room-sessions are open or have no record yet: {rooms}.', 'Print the record of those rooms first.'),
  },
  'invigilation.day-stale': {
    id: id('Berita acara {count} ruang-sesi tidak lagi sesuai catatannya: {rooms}.', 'Cetak versi baru berita acara ruang itu dahulu.'),
    en: en('The record of {count} room-sessions no longer says what is noted: {rooms}.', 'Print a new version for those rooms first.'),
  },
  'invigilation.event-not-over': {
    id: id('Kegiatan ini belum selesai.', 'Laporan dicetak sesudah hari terakhir.'),
    en: en('This event is not over.', 'The report is printed after its last day.'),
  },
  'invigilation.package-running': {
    id: id('Paket sedang disusun.', 'Tunggu sampai selesai, lalu unduh.'),
    en: en('The package is being put together.', 'Wait until it is done, then download it.'),
  },
  'invigilation.package-missing': {
    id: id('Belum ada paket yang selesai.', 'Susun paketnya dahulu.'),
    en: en('No package is finished yet.', 'Have it put together first.'),
  },
  'invigilation.not-in-room': {
    id: id('Peserta ini tidak terdaftar di ruang ini.', 'Periksa kartunya, atau hubungi Panitia.'),
    en: en('This participant is not on the list of this room.', 'Check the card, or call the committee.'),
  },
  'invigilation.card-unknown': {
    id: id('Kode ini bukan kartu peserta ruang ini.', 'Pindai sekali lagi, atau cari namanya di daftar.'),
    en: en('This code is no card of this room.', 'Scan again, or look the name up in the list.'),
  },
  'invigilation.incident-unknown': {
    id: id('Kejadian ini tidak ditemukan.', 'Buka kembali tab Kejadian.'),
    en: en('This incident was not found.', 'Open the tab Incidents again.'),
  },
  'invigilation.record-unknown': {
    id: id('Versi berita acara ini tidak ditemukan.', 'Buka kembali tab Berita Acara.'),
    en: en('This version of the record was not found.', 'Open the tab Official record again.'),
  },
  'invigilation.readiness-code': {
    id: id('Kode ruang ini tidak dikenal.', 'Lihat kode kesiapan di layar ruang, lalu ketik lagi.'),
    en: en('This room code is not known.', 'Look at the readiness code on the room screen and type it again.'),
  },
  'invigilation.room-closed': {
    id: id('Ruang ini sudah ditutup.', 'Yang terjadi sesudahnya disampaikan kepada Panitia.'),
    en: en('This room is closed.', 'Tell the committee what happened after that.'),
  },
  'invigilation.voided': {
    id: id('Keikutsertaan orang ini dibatalkan.', 'Hubungi Panitia.'),
    en: en('This sitting was voided.', 'Call the committee.'),
  },
  'invigilation.too-late': {
    id: id('Terlambat {minutes} menit, batasnya {limit} menit.', 'Tulis alasan bila Anda tetap mengizinkan masuk.'),
    en: en('{minutes} minutes late, the limit is {limit} minutes.', 'Write a reason if you let this person in all the same.'),
  },
  'invigilation.card-elsewhere': {
    id: id('Kartu ini untuk ruang lain: {venue}, {room}.', 'Tunjukkan jalannya ke ruang itu.'),
    en: en('This card is for another room: {venue}, {room}.', 'Show the way to that room.'),
  },
  'invigilation.already-present': {
    id: id('Orang ini sudah dicatat hadir.', 'Batalkan dahulu catatan hadirnya bila keliru.', 'Catatan hadirnya tetap.'),
    en: en('This person is noted as present.', 'Take the presence back first if it is wrong.', 'The presence stands.'),
  },
  'invigilation.already-started': {
    id: id('Orang ini sudah mulai mengerjakan.', 'Bila ada yang keliru, catat sebagai kejadian.', 'Catatan hadirnya tetap.'),
    en: en('This person has begun the test.', 'If something is wrong, note it as an incident.', 'The presence stands.'),
  },
  'invigilation.nothing-recorded': {
    id: id('Belum ada catatan yang dapat dibatalkan.', 'Muat ulang untuk melihat keadaannya.'),
    en: en('There is nothing to take back.', 'Reload to see how it stands.'),
  },
  'invigilation.incident-ended': {
    id: id('Kejadian ini sudah dinyatakan selesai.', 'Catat kejadian baru bila terulang.', 'Catatan pertama tetap.'),
    en: en('This incident is over already.', 'Note a new one if it happens again.', 'The first note stands.'),
  },
  'invigilation.package-early': {
    id: id('Bekal tablet dapat diambil mulai dua hari sebelum sesi.', 'Coba lagi pada hari itu.'),
    en: en('The package can be fetched from two days before the session.', 'Try again then.'),
  },
  'invigilation.room-not-closed': {
    id: id('Ruang ini belum ditutup.', 'Tutup ruang dahulu, lalu cetak berita acara.'),
    en: en('This room is not closed yet.', 'Close the room first, then print the record.'),
  },
  'invigilation.still-running': {
    id: id('Masih ada yang mengerjakan.', 'Tunggu sampai mereka selesai.'),
    en: en('Somebody is still working.', 'Wait until they have finished.'),
  },
  'invigilation.attendance-open': {
    id: id('Ada peserta yang belum dicatat hadir atau tidak hadir.', 'Lengkapi tab Kehadiran.'),
    en: en('Some participants are noted neither present nor absent.', 'Complete the tab Attendance.'),
  },
  'invigilation.does-not-add-up': {
    id: id('Jumlahnya belum cocok.', 'Lihat baris bertanda ≠, lalu perbaiki catatannya.'),
    en: en('The numbers do not agree yet.', 'Look at the lines with ≠ and correct the notes.'),
  },
  'invigilation.signer-concerned': {
    id: id('Penanda tangan adalah peserta di ruang ini.', 'Pilih orang lain.', 'Berita acara belum dicetak.'),
    en: en('A signer is a participant in this room.', 'Choose somebody else.', 'The record was not printed.'),
  },
  'invigilation.moment': {
    id: id('Jam pada catatan ini tidak mungkin.', 'Periksa jam perangkat ini, lalu catat lagi.'),
    en: en('The time of this note cannot be.', "Check this device's clock and note it again."),
  },
  'invigilation.arrival-without-network': {
    id: id('Waktu tiba tambahan hanya untuk kejadian jaringan.', 'Pilih jenis Jaringan, atau kosongkan.'),
    en: en('Later arrival is for network incidents only.', 'Choose Network, or leave it out.'),
  },
  'invigilation.compensation-twice': {
    id: id('Waktu pengganti untuk kejadian ini sudah diberikan.', 'Catat kejadian baru bila perlu lagi.', 'Yang sudah diberikan tetap.'),
    en: en('Time was given for this incident before.', 'Note a new one if more is needed.', 'What was given stands.'),
  },
  'invigilation.readiness-seat': {
    id: id('Nomor meja ini tidak ada di ruang ini.', 'Periksa nomor mejanya.'),
    en: en('This room has no such desk.', 'Check the number of the desk.'),
  },
  'invigilation.readiness-wait': {
    id: id('Terlalu banyak pemeriksaan sekaligus.', 'Tunggu satu menit, lalu kirim lagi.'),
    en: en('Too many checks at once.', 'Wait a minute, then send again.'),
  },
  'invigilation.event-over': {
    id: id('Kegiatan ini sudah ditutup atau dibatalkan.', 'Buka halaman kegiatan untuk melihat keadaannya.'),
    en: en('This event is closed or cancelled.', 'Open the page of the event to see its state.'),
  },
  'invigilation.outside-mode': {
    id: id('Kegiatan ini tes sendiri: kehadirannya dicatat di layar ruang.', 'Buka sesinya di halaman Pelaksanaan.'),
    en: en('This event is a test of your own: presence is noted on the room’s screen.', 'Open its session on the page Pelaksanaan.'),
  },
  'invigilation.outside-day': {
    id: id('Kehadiran hanya dapat dicatat dari hari pertama kegiatan ({from}) sampai hari ini.', 'Periksa tanggal pada daftar hadirnya.'),
    en: en('Presence can be noted from the first day of the event ({from}) to today.', 'Check the date on the list.'),
  },
  'invigilation.outside-list': {
    id: id('Berkas daftar hadir tidak terbaca.', 'Pilih berkas XLSX atau CSV dengan kolom NIP.'),
    en: en('The list could not be read.', 'Choose an XLSX or CSV file with a column NIP.'),
  },
  'invigilation.outside-kind': {
    id: id('Yang tidak hadir memerlukan jenis ketidakhadirannya; yang hadir tidak.', 'Periksa barisnya.'),
    en: en('Who did not come needs a kind of absence; who came does not.', 'Check the rows.'),
  },
  'invigilation.outside-people': {
    id: id('Dalam daftar ada yang bukan peserta kegiatan ini ({count}) atau ada nama ganda.', 'Baca daftarnya sekali lagi.'),
    en: en('The list has people who do not take part ({count}), or a name twice.', 'Read the list again.'),
  },
  'invigilation.not-absent': {
    id: id('{count} orang yang dipilih tidak tercatat tidak hadir.', 'Muat ulang daftar ketidakhadiran.'),
    en: en('{count} of those chosen are not on record as absent.', 'Reload the list of absences.'),
  },
  'invigilation.seated-again': {
    id: id('{count} orang sudah mendapat meja pada sesi sesudahnya.', 'Ubah jadwalnya lebih dulu bila keputusannya berubah.'),
    en: en('{count} people have a seat in a later session already.', 'Change the schedule first if the decision changes.'),
  },
  'invigilation.deadline': {
    id: id('Susulan memerlukan batas tanggal yang belum lewat; tanpa susulan tidak ada batas.', 'Isi tanggal susulan paling lambat.'),
    en: en('Susulan needs a date that has not passed; without susulan there is none.', 'Fill in the last date of susulan.'),
  },
}
