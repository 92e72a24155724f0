// What the room of events may refuse, in sentences.
import type { EventsRefusal } from '../../../stages/events/api.ts'
import type { RefusalWords, Told } from '../../kit/refusal-words.ts'

const told =
  (kept: string) =>
  (what: string, todo: string): Told => ({ what, kept, todo })
const id = told('Tidak ada yang diubah.')
const en = told('Nothing was changed.')

export const refusals: RefusalWords<EventsRefusal> = {
  'events.event-unknown': {
    id: id('Kegiatan ini tidak ditemukan.', 'Buka kembali daftar Kegiatan Penilaian.'),
    en: en('This event was not found.', 'Go back to the list of events.'),
  },
  'events.member-unknown': {
    id: id('Anggota tim ini tidak ditemukan atau sudah berakhir.', 'Muat ulang halaman.'),
    en: en('This member was not found or has ended.', 'Reload the page.'),
  },
  'events.request-unknown': {
    id: id('Permintaan ini sudah diputuskan atau tidak ada.', 'Muat ulang halaman untuk melihat keputusannya.'),
    en: en('This request was decided already or is not there.', 'Reload the page to see the decision.'),
  },
  'events.settlement-unknown': {
    id: id('Penyelesaian ini sudah diputuskan atau diganti.', 'Muat ulang halaman.'),
    en: en('This settlement was decided or replaced.', 'Reload the page.'),
  },
  'events.simulated-real': {
    id: id('Peserta simulasi hanya ada pada instalasi contoh.', 'Buat kegiatan dengan peserta yang sebenarnya.'),
    en: en('Simulated participants exist in an example installation only.', 'Make an event with real participants.'),
  },
  'events.state': {
    id: id('Hal ini tidak mungkin pada keadaan kegiatan sekarang ({state}).', 'Muat ulang halaman untuk melihat keadaannya.'),
    en: en('This cannot be done in the present state of the event ({state}).', 'Reload the page to see its state.'),
  },
  'events.fixed': {
    id: id(
      'Kegiatan sudah terbit: {fields} tidak dapat diubah lagi, karena kedudukan hasil mengikuti darinya.',
      'Batalkan kegiatan ini dan susun yang baru bila memang harus berubah.',
    ),
    en: en(
      'The event is published: {fields} cannot change any more, since the standing of results follows from it.',
      'Cancel this event and plan another if it has to change.',
    ),
  },
  'events.stale': {
    id: id('Data kegiatan diubah orang lain sesudah halaman ini dibuka.', 'Muat ulang, lalu ulangi perubahan Anda.'),
    en: en('The event was changed by somebody else after this page was opened.', 'Reload, then make your change again.'),
  },
  'events.request-open': {
    id: id('Masih ada permintaan ({act}) dari {by} yang menunggu keputusan.', 'Tunggu keputusannya, atau minta diputuskan dahulu.'),
    en: en('A request ({act}) by {by} still waits for its decision.', 'Wait for it, or have it decided first.'),
  },
  'events.cannot-publish': {
    id: id('Kegiatan belum dapat diterbitkan: masih ada yang kurang.', 'Lengkapi butir yang ditandai di halaman Rencana.'),
    en: en('The event cannot be published yet: something is missing.', 'Complete the points marked on the page Plan.'),
  },
  'events.cannot-close': {
    id: id('Kegiatan belum dapat ditutup: masih ada jumlah yang belum cocok.', 'Lihat halaman Penutupan: jumlah mana dan pada hari apa.'),
    en: en('The event cannot be closed yet: some figures do not agree.', 'See the page Closing: which figures, and on which day.'),
  },
  'events.same-person': {
    id: id('Yang meminta tidak dapat memutuskan sendiri.', 'Minta orang lain yang berwenang memutuskannya.'),
    en: en('Whoever asks cannot decide.', 'Ask another person with that right to decide.'),
  },
  'events.nothing-to-settle': {
    id: id('Tidak ada selisih yang perlu diselesaikan.', 'Muat ulang halaman.'),
    en: en('There is no difference to settle.', 'Reload the page.'),
  },
  'events.figures-changed': {
    id: id(
      'Angkanya berubah sesudah alasan ditulis, jadi persetujuan tidak berlaku untuk angka yang sekarang.',
      'Tulis alasan untuk angka yang baru.',
    ),
    en: en(
      'The figures changed after the reason was written, so it does not hold for the present ones.',
      'Write a reason for the new figures.',
    ),
  },
  'events.account-needed': {
    id: id('Hal ini hanya dapat dilakukan oleh orang yang masuk dengan akunnya.', 'Masuk dengan akun Anda.'),
    en: en('Only a person who is signed in with an account can do this.', 'Sign in with your account.'),
  },
  'events.dates': {
    id: id('Hari terakhir mendahului hari pertama.', 'Periksa kedua tanggal.'),
    en: en('The last day comes before the first.', 'Check both dates.'),
  },
  'events.reason-needed': {
    id: id('Untuk ini perlu alasan.', 'Tulis alasannya dalam satu kalimat.'),
    en: en('A reason is needed for this.', 'Write it in one sentence.'),
  },
  'events.choice-unknown': {
    id: id('Pilihan ini ({what}) tidak ada atau masih kosong.', 'Pilih lagi dari daftar.'),
    en: en('This choice ({what}) is not there or is empty.', 'Choose again from the list.'),
  },
  'events.accreditation-other': {
    id: id('Akreditasi ini bukan milik Penyelenggara yang dipilih.', 'Pilih akreditasi dari Penyelenggara itu.'),
    en: en('This accreditation is not that of the chosen provider.', "Choose one of the provider's own."),
  },
  'events.agreement-by-law': {
    id: id('Pengisian jabatan pimpinan tinggi selalu memerlukan persetujuan.', 'Catat surat permohonan dan jawabannya.'),
    en: en('Filling high posts always needs the agreement.', 'Note the letter and its answer.'),
  },
  'events.agreement-step': {
    id: id('Langkah ini tidak sesuai dengan keadaan persetujuan sekarang ({state}).', 'Muat ulang halaman, lalu catat langkah berikutnya.'),
    en: en('This step does not fit where the agreement stands ({state}).', 'Reload the page, then note the next step.'),
  },
  'events.agreement-words': {
    id: id(
      'Jawaban memerlukan isinya; syarat, penolakan, atau pencabutan memerlukan uraian.',
      'Tulis uraiannya seperti tertulis di surat.',
    ),
    en: en('An answer needs its outcome; conditions, a refusal or a withdrawal need words.', 'Write them as the letter has them.'),
  },
  'events.clearance-source': {
    id: id('Keterangan tanpa sumber tidak dicatat.', 'Tulis dokumennya, misalnya nomor surat Inspektorat.'),
    en: en('A statement without its source is not kept.', 'Write its document, such as the number of a letter of the inspectorate.'),
  },
  'events.standing-lost': {
    id: id(
      'Kegiatan terbit sebagai hasil penilaian kompetensi; perubahan ini berada di luar akreditasinya (hari atau jenjang: {classes}).',
      'Ubah tanggal dalam masa akreditasi, atau masukkan orang itu ke kegiatan lain.',
    ),
    en: en(
      'The event was published as competency assessment; this change lies outside its accreditation (days or classes: {classes}).',
      'Keep the days within the accreditation, or put those people into another event.',
    ),
  },
  'events.member-twice': {
    id: id('{name} sudah ada dalam tim dengan peran ini.', 'Pilih peran lain, atau biarkan.'),
    en: en('{name} is in the team with this role already.', 'Choose another role, or leave it.'),
  },
  'events.nobody-to-add': {
    id: id(
      'Pilihan ini tidak menambah siapa pun: semuanya sudah ada dalam daftar, atau hanya Anda sendiri.',
      'Ubah pilihannya; untuk nama Anda sendiri, minta rekan menambahkannya.',
    ),
    en: en(
      'This choice adds nobody: all are on the list already, or it is only you.',
      'Change the choice; for your own name, ask a colleague to add it.',
    ),
  },
  'events.not-on-list': {
    id: id('Orang ini tidak ada dalam daftar peserta.', 'Muat ulang daftar.'),
    en: en('These people are not on the list.', 'Reload the list.'),
  },
  'events.list-kind': {
    id: id('Berkas ini bukan XLSX atau CSV.', 'Simpan daftar sebagai XLSX atau CSV, lalu pilih lagi.'),
    en: en('This file is neither XLSX nor CSV.', 'Save the list as XLSX or CSV and choose it again.'),
  },
  'events.list-too-big': {
    id: id('Berkas ini terlalu besar.', 'Pakai berkas yang hanya berisi daftar NIP.'),
    en: en('This file is too big.', 'Use a file with the list of NIPs only.'),
  },
  'events.list-damaged': {
    id: id('Berkas ini tidak terbaca.', 'Buka di pengolah lembar kerja, simpan ulang, lalu pilih lagi.'),
    en: en('This file cannot be read.', 'Open it in a spreadsheet, save it again and choose it.'),
  },
  'events.list-empty': {
    id: id('Tidak ada NIP dalam berkas ini.', 'Pastikan ada kolom NIP berisi 18 digit sebagai teks.'),
    en: en('There is no NIP in this file.', 'Make sure that a column NIP holds 18 digits as text.'),
  },
  'events.list-rows': {
    id: id('Daftar ini lebih dari {limit} baris.', 'Bagi daftarnya.'),
    en: en('This list has more than {limit} rows.', 'Split the list.'),
  },
}
