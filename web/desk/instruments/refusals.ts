// What the room of instruments may refuse, in sentences.
import type { InstrumentsRefusal } from '../../../stages/instruments/api.ts'
import type { BankRefusal } from '../../../stages/instruments/bank-api.ts'
import type { FormRefusal } from '../../../stages/instruments/form-api.ts'
import type { RefusalWords, Told } from '../../kit/refusal-words.ts'

const told =
  (kept: string) =>
  (what: string, todo: string): Told => ({ what, kept, todo })
const id = told('Tidak ada yang diubah.')
const en = told('Nothing was changed.')

export const refusals: RefusalWords<InstrumentsRefusal | BankRefusal | FormRefusal> = {
  'instruments.example-in-real': {
    id: id('Isi contoh hanya untuk instalasi contoh.', 'Tulis soal Anda sendiri.'),
    en: en('Example content belongs to an example installation only.', 'Write items of your own.'),
  },
  'instruments.no-form': {
    id: id('Paket soal ini tidak ditemukan.', 'Buka kembali daftar Paket Soal.'),
    en: en('This form was not found.', 'Go back to the list of forms.'),
  },
  'instruments.no-instrument': {
    id: id('Instrumen ini tidak ditemukan.', 'Buka kembali halaman Instrumen.'),
    en: en('This instrument was not found.', 'Go back to the page Instruments.'),
  },
  'instruments.no-item': {
    id: id('Soal ini tidak ditemukan.', 'Buka kembali Bank Soal.'),
    en: en('This item was not found.', 'Go back to the item bank.'),
  },
  'instruments.item-state': {
    id: id('Hal ini tidak mungkin pada keadaan soal sekarang ({state}).', 'Muat ulang halaman; mungkin sudah ada versi yang lebih baru.'),
    en: en('This cannot be done in the present state of the item ({state}).', 'Reload the page; there may be a newer version.'),
  },
  'instruments.item-flaws': {
    id: id('Soal belum lengkap: {flaws}.', 'Perbaiki yang ditandai, lalu simpan lagi.'),
    en: en('The item is not complete: {flaws}.', 'Correct what is marked, then save again.'),
  },
  'instruments.item-code-taken': {
    id: id('Kode {code} sudah dipakai soal lain.', 'Pilih kode lain.'),
    en: en('The code {code} belongs to another item.', 'Choose another code.'),
  },
  'instruments.not-author': {
    id: id('Hanya penulisnya yang dapat membuka atau mengubah naskah ini.', 'Sampaikan saran Anda sebagai pembaca kedua.'),
    en: en('Only its author can open or change this text.', 'Give your advice as second reader.'),
  },
  'instruments.own-item': {
    id: id('Penulis tidak membaca atau mengaktifkan soalnya sendiri.', 'Minta orang lain yang berwenang.'),
    en: en('An author does not read or activate the own item.', 'Ask another person with that right.'),
  },
  'instruments.read-already': {
    id: id('Anda sudah membaca versi ini.', 'Pembacaan disimpan seperti diberikan; minta pembaca lain bila perlu.'),
    en: en('You have read this version already.', 'A reading stays as it was given; ask another reader if needed.'),
  },
  'instruments.key-incomplete': {
    id: id('Penilaian Anda untuk opsi {letters} belum diisi.', 'Isi kunci menurut Anda untuk setiap opsi.'),
    en: en('Your own key for {letters} is missing.', 'Give a key for every option.'),
  },
  'instruments.not-read-fit': {
    id: id('Soal {code} belum dibaca orang kedua dengan putusan layak.', 'Minta pembaca kedua membacanya dahulu.'),
    en: en('Item {code} was not yet read as fit by a second person.', 'Have it read first.'),
  },
  'instruments.keys-in-bulk': {
    id: id(
      'Anda sudah membuka kunci {most} soal hari ini.',
      'Untuk lebih banyak, ajukan permintaan membuka kunci; orang kedua yang memutuskan.',
    ),
    en: en('You have opened the keys of {most} items today.', 'For more, ask for keys; a second person decides.'),
  },
  'instruments.account-needed': {
    id: id('Hal ini hanya dapat dilakukan oleh orang yang masuk dengan akunnya.', 'Masuk dengan akun Anda.'),
    en: en('Only a person who is signed in with an account can do this.', 'Sign in with your account.'),
  },
  'instruments.no-request': {
    id: id('Permintaan ini tidak ada, bukan milik Anda, atau sudah diputuskan.', 'Muat ulang halaman.'),
    en: en('This request is not there, is not yours, or was decided.', 'Reload the page.'),
  },
  'instruments.request-open': {
    id: id('Permintaan Anda untuk instrumen ini masih menunggu keputusan.', 'Tunggu keputusannya.'),
    en: en('Your request for this instrument still waits for its decision.', 'Wait for it.'),
  },
  'instruments.same-person': {
    id: id('Yang meminta tidak dapat memutuskan sendiri.', 'Minta orang lain yang berwenang memutuskannya.'),
    en: en('Whoever asks cannot decide.', 'Ask another person with that right to decide.'),
  },
  'instruments.reason-needed': {
    id: id('Penolakan memerlukan alasan.', 'Tulis alasannya.'),
    en: en('To decline, a reason is needed.', 'Write the reason.'),
  },
  'instruments.request-over': {
    id: id('Permintaan belum disetujui, atau masa berlakunya sudah lewat.', 'Ajukan permintaan baru.'),
    en: en('The request is not agreed to, or its hours are over.', 'Ask anew.'),
  },
  'instruments.columns-missing': {
    id: id('Kolom {columns} tidak ada dalam berkas.', 'Pakai templat, atau perbaiki judul kolomnya.'),
    en: en('The file has no column {columns}.', 'Use the template, or correct the headings.'),
  },
  'instruments.no-rows': {
    id: id('Berkas tidak berisi baris.', 'Isi paling sedikit satu baris di bawah judul kolom.'),
    en: en('The file has no rows.', 'Fill in at least one row below the headings.'),
  },
  'instruments.import-stale': {
    id: id('Bank soal berubah sesudah pratinjau.', 'Baca ulang berkasnya, lalu periksa lagi.'),
    en: en('The bank changed since the preview.', 'Read the file again and look once more.'),
  },
  'instruments.import-nothing': {
    id: id('Tidak ada baris baru yang dapat disimpan.', 'Perbaiki baris yang ditolak, lalu baca ulang.'),
    en: en('There is no new row to be saved.', 'Correct the refused rows, then read again.'),
  },
  'instruments.no-blueprint': {
    id: id('Kisi-kisi ini tidak ditemukan.', 'Buka kembali halaman Kisi-kisi.'),
    en: en('This blueprint was not found.', 'Go back to the page Blueprints.'),
  },
  'instruments.form-state': {
    id: id('Hal ini tidak mungkin pada keadaan paket sekarang ({state}).', 'Susun paket baru bila isinya harus berubah.'),
    en: en('This cannot be done in the present state of the form ({state}).', 'Build a new form if its content has to change.'),
  },
  'instruments.form-code-taken': {
    id: id('Kode {code} sudah dipakai paket lain.', 'Pilih kode lain.'),
    en: en('The code {code} belongs to another form.', 'Choose another code.'),
  },
  'instruments.items-unusable': {
    id: id('{count} soal tidak aktif atau bukan dari instrumen ini.', 'Ganti soal itu dengan soal yang aktif.'),
    en: en('{count} items are not active or not of this instrument.', 'Replace them by active items.'),
  },
  'instruments.bank-short': {
    id: id('Bank soal kurang: {short}.', 'Tulis atau aktifkan soal yang kurang, atau kecilkan kisi-kisi.'),
    en: en('The bank is short of items: {short}.', 'Write or activate what is missing, or ask for less.'),
  },
  'instruments.form-in-trial': {
    id: id('Paket sedang diuji atau menunggu persetujuan.', 'Tunggu keputusannya sebelum mengubah isinya.'),
    en: en('The form is being tried or waits for its decision.', 'Wait for it before changing the content.'),
  },
  'instruments.trial-open': {
    id: id('Paket sudah disetujui atau sedang diuji untuk jenjang ini.', 'Lihat tabel aktivasi.'),
    en: en('The form is agreed or being tried for this class.', 'See the table of activation.'),
  },
  'instruments.no-activation': {
    id: id('Uji ini tidak ada atau sudah diputuskan.', 'Muat ulang halaman.'),
    en: en('This trial is not there or was decided.', 'Reload the page.'),
  },
  'instruments.not-computed': {
    id: id('Uji masih dihitung.', 'Tunggu sampai hasilnya tampil.'),
    en: en('The trial is still being computed.', 'Wait until its result is shown.'),
  },
  'instruments.trial-failed': {
    id: id('Paket belum memenuhi syarat uji, jadi tidak dapat diaktifkan.', 'Lihat sebabnya, perbaiki soal atau ambang, lalu uji lagi.'),
    en: en('The form did not hold in its trial, so it cannot be activated.', 'See why, change items or thresholds, then try again.'),
  },
  'instruments.judgements-missing': {
    id: id(
      'Penilaian panel belum lengkap atau belum terbaca ({count}): {missing}.',
      'Lengkapi lembarnya: paling sedikit dua anggota, angka 0 sampai 100.',
    ),
    en: en(
      'Judgements of the panel are missing or not readable ({count}): {missing}.',
      'Complete the sheet: at least two members, figures from 0 to 100.',
    ),
  },
  'instruments.no-thresholds': {
    id: id('Paket belum mempunyai ambang level.', 'Catat penetapan standar oleh panel dahulu.'),
    en: en('The form has no thresholds yet.', 'Record a standard setting by a panel first.'),
  },
  'instruments.no-statement': {
    id: id('Pernyataan ini tidak ada atau sudah diputuskan.', 'Muat ulang halaman.'),
    en: en('This statement is not there or was decided.', 'Reload the page.'),
  },
  'instruments.statement-open': {
    id: id('Masih ada pernyataan yang menunggu keputusan.', 'Tunggu keputusannya.'),
    en: en('A statement still waits for its decision.', 'Wait for it.'),
  },
  'instruments.statement-facts': {
    id: id('Tervalidasi internal memerlukan n, reliabilitas, panel ahli, dan asesor penanggung jawab.', 'Lengkapi keempatnya.'),
    en: en('Internally validated needs n, reliability, expert panel and the responsible assessor.', 'Fill in all four.'),
  },
  'instruments.no-page': {
    id: id('Halaman uji belum selesai dicetak.', 'Tunggu sebentar, lalu muat ulang.'),
    en: en('The page of the trial is not printed yet.', 'Wait a moment, then reload.'),
  },
}
