// What letters and their templates may refuse, in sentences.
import type { LetterRefusal } from '../../../stages/documents/letter-api.ts'
import type { RefusalWords } from '../../kit/refusal-words.ts'

const kept = { id: 'Surat tetap seperti semula.', en: 'The letter stays as it was.' }
const none = { id: 'Tidak ada surat yang dibuat.', en: 'No letter was made.' }
const notTaken = {
  id: 'Berkas tidak disimpan; surat tetap menunggu tanda tangan.',
  en: 'The file was not kept; the letter still waits for its signature.',
}

const told = (keeps: { id: string; en: string }, id: readonly [string, string], en: readonly [string, string]) => ({
  id: { what: id[0], kept: keeps.id, todo: id[1] },
  en: { what: en[0], kept: keeps.en, todo: en[1] },
})

export const letterRefusals: RefusalWords<LetterRefusal> = {
  'documents.letter-unknown': told(
    kept,
    ['Surat itu tidak ada.', 'Muat ulang daftar surat.'],
    ['There is no such letter.', 'Reload the list of letters.'],
  ),
  'documents.template-unknown': told(
    kept,
    ['Templat itu tidak ada.', 'Muat ulang daftar templat.'],
    ['There is no such template.', 'Reload the list of templates.'],
  ),
  'documents.letter-state': told(
    kept,
    ['Surat ini sudah berada pada langkah lain.', 'Muat ulang halaman untuk melihat keadaannya sekarang.'],
    ['This letter is at another step by now.', 'Reload the page to see where it stands.'],
  ),
  'documents.letter-file-missing': told(
    kept,
    ['Berkas bertanda tangan belum ada.', 'Unduh cetakannya.'],
    ['There is no signed file yet.', 'Download the print.'],
  ),
  'documents.no-letters': told(
    kept,
    ['Belum ada surat bernomor untuk diunduh.', 'Beri nomor dahulu; konsep dapat dibuka satu per satu.'],
    ['There is no numbered letter to download yet.', 'Number letters first; drafts can be opened one by one.'],
  ),
  'documents.nothing-to-make': told(
    none,
    ['Tidak ada surat yang perlu dibuat.', 'Muat ulang halaman.'],
    ['There is no letter to make.', 'Reload the page.'],
  ),
  'documents.number-used': told(
    kept,
    ['Nomor {number} sudah dipakai surat lain.', 'Periksa buku agenda, lalu isi nomor lain.'],
    ['The number {number} is carried by another letter.', 'Look into the register and enter another number.'],
  ),
  'documents.number-twice': told(
    kept,
    ['Nomor {number} diisi lebih dari sekali.', 'Beri setiap surat nomornya sendiri.'],
    ['The number {number} was entered more than once.', 'Give each letter a number of its own.'],
  ),
  'documents.signer-missing': told(
    kept,
    ['Pejabat penanda tangan belum ditetapkan.', 'Pilih pejabat, atau isi daftar pejabat di Pengaturan.'],
    ['No official is named to sign.', 'Choose one, or fill the list of officials in the settings.'],
  ),
  'documents.signer-concerned': told(
    kept,
    [
      'Pejabat penanda tangan termasuk orang yang disebut dalam surat ini.',
      'Tetapkan pejabat pengganti dengan nomor dan tanggal surat penunjukannya.',
    ],
    [
      'The signing official is one of the people this letter is about.',
      'Name a substitute with number and date of the letter that appoints him or her.',
    ],
  ),
  'documents.not-printed': told(
    kept,
    ['Surat ini belum selesai dicetak.', 'Tunggu sebentar, lalu ulangi.'],
    ['This letter is still being printed.', 'Wait a moment and try again.'],
  ),
  'documents.file-size': told(
    notTaken,
    ['Berkas lebih besar dari 20 MB.', 'Perkecil hasil pindai, lalu unggah lagi.'],
    ['The file is larger than 20 MB.', 'Make the scan smaller and upload it again.'],
  ),
  'documents.file-kind': told(
    notTaken,
    ['Jenis berkas ini tidak dapat diterima.', 'Unggah PDF; hasil pindai boleh berupa PDF, JPEG, atau PNG.'],
    ['This kind of file cannot be taken.', 'Upload a PDF; a scan may be PDF, JPEG or PNG.'],
  ),
  'documents.signed-bukan-pdf': told(
    notTaken,
    ['Berkas ini bukan PDF.', 'Unggah PDF dari layanan tanda tangan elektronik.'],
    ['This is no PDF.', 'Upload the PDF from the signing service.'],
  ),
  'documents.signed-belum-ditandatangani': told(
    notTaken,
    [
      'Tidak ada tanda tangan elektronik di dalam berkas ini.',
      'Tandatangani dahulu, atau unggah sebagai hasil pindai bila ditandatangani dengan pena.',
    ],
    ['There is no electronic signature in this file.', 'Have it signed first, or upload it as a scan when it was signed by hand.'],
  ),
  'documents.signed-tanda-tangan-kosong': told(
    notTaken,
    ['Tanda tangan di dalam berkas ini kosong.', 'Tandatangani ulang dari cetakan.'],
    ['The signature in this file is empty.', 'Have the print signed again.'],
  ),
  'documents.signed-cakupan-kurang': told(
    notTaken,
    ['Tanda tangan tidak mencakup seluruh isi berkas.', 'Tandatangani ulang dari cetakan yang diunduh di sini.'],
    ['The signature does not cover the whole file.', 'Have the print that is downloaded here signed again.'],
  ),
  'documents.signed-sidik-berbeda': told(
    notTaken,
    ['Isi berkas berubah sesudah ditandatangani.', 'Mintalah berkas asli dari penanda tangan.'],
    ['The file was changed after it was signed.', 'Ask the signer for the original file.'],
  ),
  'documents.signed-isi-berubah': told(
    notTaken,
    [
      'Isi surat di dalam berkas ini tidak sama dengan yang dikirim untuk ditandatangani.',
      'Tandatangani cetakan yang diunduh di sini, tanpa mengubahnya.',
    ],
    ['What this file says is not what went out for signature.', 'Have the print that is downloaded here signed, without changing it.'],
  ),
  'documents.signed-anotasi-lain': told(
    notTaken,
    ['Ada catatan atau gambar lain yang ditempelkan di atas surat.', 'Tandatangani cetakan tanpa menambah apa pun.'],
    ['A note or picture was laid over the letter.', 'Have the print signed without adding anything.'],
  ),
  'documents.signed-jumlah-halaman': told(
    notTaken,
    ['Jumlah halaman berkas ini berbeda dari suratnya.', 'Periksa apakah ini surat yang benar.'],
    ['This file has another number of pages than the letter.', 'See whether it is the right letter.'],
  ),
  'documents.same-person': told(
    kept,
    ['Berkas ini Anda unggah sendiri.', 'Mintalah orang lain membandingkan dan memutuskannya.'],
    ['You uploaded this file yourself.', 'Ask somebody else to compare and decide.'],
  ),
  'documents.nothing-to-decide': told(
    kept,
    ['Tidak ada berkas yang menunggu keputusan.', 'Muat ulang halaman.'],
    ['No file waits for a decision.', 'Reload the page.'],
  ),
  'documents.template-names': told(
    { id: 'Versi yang berlaku tidak berubah.', en: 'The version in use is unchanged.' },
    ['Ada nama dalam kurung kurawal yang tidak dikenal, atau pola nomor tanpa nomor.', 'Betulkan di tempat yang ditunjukkan, lalu simpan.'],
    ['There are names in braces that are not known, or a pattern without a number.', 'Correct them where they are shown, then save.'],
  ),
  'documents.hindered-event-over': told(
    none,
    ['Kegiatan ini dibatalkan.', 'Surat yang sudah ada tetap dapat dibuka.'],
    ['This event was cancelled.', 'Letters that exist can still be read.'],
  ),
  'documents.hindered-not-published': told(
    none,
    ['Kegiatan belum diterbitkan.', 'Terbitkan kegiatan dahulu.'],
    ['The event is not published.', 'Publish it first.'],
  ),
  'documents.hindered-no-team': told(
    none,
    ['Tim belum diisi.', 'Isi tim pada halaman Rencana.'],
    ['There is no team.', 'Fill the team on the page Plan.'],
  ),
  'documents.hindered-no-proctors': told(
    none,
    ['Belum ada Pengawas Ruang atau tenaga pendukung.', 'Tunjuk mereka pada halaman Rencana.'],
    ['There are no proctors or helpers.', 'Name them on the page Plan.'],
  ),
  'documents.hindered-no-partners': told(
    none,
    ['Belum ada instansi mitra.', 'Tambahkan mitra pada halaman Rencana.'],
    ['There is no partner agency.', 'Add partners on the page Plan.'],
  ),
  'documents.hindered-not-held': told(
    none,
    ['Kegiatan belum selesai dilaksanakan.', 'Buat nota ini pada hari terakhir atau sesudahnya.'],
    ['The event has not been held.', 'Make this note on the last day or later.'],
  ),
  'documents.hindered-nobody-listed': told(
    none,
    ['Belum ada peserta.', 'Masukkan peserta dahulu.'],
    ['Nobody is listed.', 'Add participants first.'],
  ),
  'documents.hindered-no-plan': told(
    none,
    ['Belum ada jadwal yang berlaku.', 'Terbitkan jadwal dahulu.'],
    ['No plan is in force.', 'Publish a plan first.'],
  ),
  'documents.hindered-no-makeup': told(
    none,
    ['Tidak ada peserta pada sesi susulan.', 'Tempatkan peserta pada sesi susulan dahulu.'],
    ['Nobody sits in a susulan session.', 'Place people there first.'],
  ),
}
