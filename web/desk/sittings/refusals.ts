// What the room of sittings may refuse, in sentences.
import type { SittingsRefusal } from '../../../stages/sittings/api.ts'
import type { RefusalWords, Told } from '../../kit/refusal-words.ts'

const told =
  (kept: string) =>
  (what: string, todo: string, other = kept): Told => ({ what, kept: other, todo })
const id = told('Tidak ada yang diubah.')
const en = told('Nothing was changed.')
const safeId = 'Semua jawaban yang sudah tersimpan tetap ada.'
const safeEn = 'Everything that was saved is still there.'

export const refusals: RefusalWords<SittingsRefusal> = {
  'sittings.session-unknown': {
    id: id('Sesi ini tidak ditemukan.', 'Buka kembali daftar Pelaksanaan.'),
    en: en('This session was not found.', 'Go back to the list of sessions.'),
  },
  'sittings.session-state': {
    id: id('Hal ini tidak mungkin pada keadaan sesi sekarang ({state}).', 'Muat ulang halaman untuk melihat keadaannya.'),
    en: en('This cannot be done in the present state of the session ({state}).', 'Reload the page to see its state.'),
  },
  'sittings.form-unusable': {
    id: id('Paket soal ini belum aktif, sudah ditarik, atau kosong.', 'Pilih paket soal lain.'),
    en: en('This form is not active, was withdrawn, or is empty.', 'Choose another form.'),
  },
  'sittings.form-example': {
    id: id('Paket soal contoh tidak dapat dipakai pada instalasi nyata.', 'Pilih paket soal milik instansi.'),
    en: en('An example form cannot be used in a real installation.', 'Choose a form of your agency.'),
  },
  'sittings.simulated-real': {
    id: id('Peserta simulasi hanya ada pada instalasi contoh.', 'Siapkan sesi tanpa simulasi.'),
    en: en('Simulated participants exist in an example installation only.', 'Prepare the session without simulation.'),
  },
  'sittings.window': {
    id: id('Waktu selesai tidak sesudah waktu mulai.', 'Periksa kedua waktunya.'),
    en: en('The end is not after the start.', 'Check both times.'),
  },
  'sittings.nip-unknown': {
    id: id(
      '{count} NIP tidak ada di Data Pegawai atau di luar unit kerja Anda: {nips}.',
      'Perbaiki NIP itu atau impor datanya dahulu, lalu kirim daftarnya lagi.',
      'Tidak seorang pun didaftarkan.',
    ),
    en: en(
      '{count} NIPs are not in the register or outside your units: {nips}.',
      'Correct them or import their data first, then send the list again.',
      'Nobody was enrolled.',
    ),
  },
  'sittings.nobody-enrolled': {
    id: id('Sesi ini belum mempunyai peserta.', 'Masukkan peserta, lalu buat kartunya.'),
    en: en('This session has no participants yet.', 'Enrol participants, then make their cards.'),
  },
  'sittings.proctor-unknown': {
    id: id(
      'Akun itu tidak ditemukan, sudah ditutup, atau bukan pengawas sesi ini.',
      'Periksa nama masuknya, atau minta Admin Sistem membuat akunnya.',
    ),
    en: en(
      'That account was not found, is closed, or does not proctor this session.',
      'Check its login, or ask the system administrator to create it.',
    ),
  },
  'sittings.proctor-on-list': {
    id: id('{name} adalah peserta sesi ini, jadi tidak dapat mengawasinya.', 'Pilih orang lain.'),
    en: en('{name} sits in this session and cannot proctor it.', 'Choose somebody else.'),
  },
  'sittings.proctor-sits': {
    id: id(
      '{name} adalah peserta pada setengah hari yang sama, jadi tidak dapat mengawasi {place} pada {date} pukul {starts}. Tidak ada penugasan yang dicatat.',
      'Pilih orang lain untuk ruang itu.',
    ),
    en: en(
      '{name} sits a test in that half day and cannot proctor {place} on {date} at {starts}. No assignment was recorded.',
      'Choose somebody else for that room.',
    ),
  },
  'sittings.proctor-two-rooms': {
    id: id(
      '{name} mengawasi ruang lain pada waktu {place}, {date} pukul {starts}. Tidak ada penugasan yang dicatat.',
      'Pilih orang lain, atau pindahkan tugasnya yang lain lebih dahulu.',
    ),
    en: en(
      '{name} proctors another room at the time of {place}, {date} at {starts}. No assignment was recorded.',
      'Choose somebody else, or move the other duty first.',
    ),
  },
  'sittings.proctor-over': {
    id: id(
      '{place} pada {date} pukul {starts} sudah mulai atau sudah lewat. Tidak ada penugasan yang dicatat.',
      'Muat ulang halaman, lalu pilih sesi yang akan datang.',
    ),
    en: en(
      '{place} on {date} at {starts} has begun or is over. No assignment was recorded.',
      'Reload the page and choose a session to come.',
    ),
  },
  'sittings.cards-missing': {
    id: id('{count} peserta belum mempunyai kartu.', 'Buat kartunya, lalu buka sesi.'),
    en: en('{count} participants have no card yet.', 'Make their cards, then open the session.'),
  },
  'sittings.still-running': {
    id: id('{count} peserta masih mengerjakan.', 'Tunggu sampai mereka mengirim atau waktunya habis.'),
    en: en('{count} participants are still working.', 'Wait until they hand in or their time is up.'),
  },
  'sittings.card-refused': {
    id: id('NIP dan PIN ini tidak cocok dengan kartu peserta yang berlaku.', 'Periksa kartunya, lalu coba lagi.'),
    en: en('This NIP and PIN do not match a valid card.', 'Check the card and try again.'),
  },
  'sittings.card-wait': {
    id: id('Terlalu sering salah.', 'Tunggu {seconds} detik, lalu coba lagi.'),
    en: en('Too many wrong tries.', 'Wait {seconds} seconds, then try again.'),
  },
  'sittings.signed-out': {
    id: id('Sesi di perangkat ini sudah berakhir.', 'Masuk lagi dengan kartu peserta.', safeId),
    en: en('The session on this device has ended.', 'Sign in again with the card.', safeEn),
  },
  'sittings.other-sitting': {
    id: id('Orang lain masuk di komputer ini setelah halaman ini dibuka.', 'Masuk lagi dengan kartu peserta yang benar.', safeId),
    en: en('Somebody else signed in on this computer after this page was opened.', 'Sign in again with the right card.', safeEn),
  },
  'sittings.pledge-version': {
    id: id('Naskah pernyataan sudah diperbarui.', 'Baca yang terbaru, lalu setujui.'),
    en: en('The pledge has been renewed.', 'Read the new one, then agree.'),
  },
  'sittings.pledge-missing': {
    id: id('Pernyataan belum disetujui.', 'Baca dan setujui pernyataannya dahulu.'),
    en: en('The pledge has not been agreed to.', 'Read it and agree first.'),
  },
  'sittings.not-open': {
    id: id('Ujian belum dibuka atau waktunya sudah lewat.', 'Tunggu tanda dari Pengawas Ruang.'),
    en: en('The test is not open, or its time has passed.', 'Wait for the proctor.'),
  },
  'sittings.not-started': {
    id: id('Ujian ini belum dimulai.', 'Mulai dari layar tunggu.'),
    en: en('This test has not begun.', 'Start from the waiting screen.'),
  },
  'sittings.finished': {
    id: id('Ujian ini sudah berakhir.', 'Lihat tanda terima jawabannya.', safeId),
    en: en('This test has ended.', 'See its receipt.', safeEn),
  },
  'sittings.not-finished': {
    id: id('Ujian ini belum berakhir, jadi belum ada tanda terima.', 'Kirim jawaban dahulu.'),
    en: en('This test has not ended, so there is no receipt yet.', 'Hand in first.'),
  },
  'sittings.time-up': {
    id: id('Jawaban ini tiba setelah waktu habis.', 'Beri tahu Pengawas Ruang.', safeId),
    en: en('This answer arrived after the time was up.', 'Tell the proctor.', safeEn),
  },
  'sittings.answer-malformed': {
    id: id('Jawaban ini tidak dapat dibaca.', 'Muat ulang halaman ujian dan pilih lagi.', safeId),
    en: en('This answer could not be read.', 'Reload the test page and choose again.', safeEn),
  },
  'sittings.not-on-form': {
    id: id('Soal atau pilihan ini tidak termasuk paket soal peserta.', 'Muat ulang halaman ujian.', safeId),
    en: en('This item or option is not on the participant’s form.', 'Reload the test page.', safeEn),
  },
  'sittings.seq-taken': {
    id: id('Nomor urut jawaban ini sudah dipakai perangkat lain.', 'Halaman ujian memberi nomor baru dan mengirim ulang sendiri.', safeId),
    en: en('Another device used this answer’s number.', 'The test page gives it a new one and sends it again.', safeEn),
  },
  'sittings.not-saved': {
    id: id('Jawaban ini belum tersimpan.', 'Halaman ujian mengirim ulang sendiri.', safeId),
    en: en('This answer is not saved yet.', 'The test page sends it again by itself.', safeEn),
  },
  'sittings.sitting-unknown': {
    id: id('Peserta ini tidak ada pada sesi ini.', 'Muat ulang layar ruang.'),
    en: en('This participant is not in this session.', 'Reload the room screen.'),
  },
  'sittings.paused': {
    id: id(
      'Waktu ruang ini sedang dijeda.',
      'Tunggu sampai Pengawas Ruang melanjutkan; jawaban di perangkat dikirim sendiri sesudahnya.',
      safeId,
    ),
    en: en(
      'The clock of this room stands still.',
      'Wait until the proctor goes on; answers on the device are then sent by themselves.',
      safeEn,
    ),
  },
  'sittings.not-paused': {
    id: id('Waktunya tidak sedang dijeda.', 'Muat ulang layar ruang untuk melihat keadaannya.'),
    en: en('The clock is not paused.', 'Reload the room screen to see how it stands.'),
  },
  'sittings.room-not-started': {
    id: id('Ruang ini belum dimulai.', 'Mulai ruangnya dahulu.'),
    en: en('This room has not been started.', 'Start the room first.'),
  },
  'sittings.nobody-ready': {
    id: id('Belum ada peserta yang siap.', 'Catat kehadiran peserta dan mintalah mereka menyetujui pakta integritas, lalu mulai.'),
    en: en('Nobody is ready yet.', 'Check participants in and ask them to agree to the pledge, then start.'),
  },
  'sittings.not-checked-in': {
    id: id('Kehadiran Anda belum dicatat.', 'Tunjukkan kartu dan identitas kepada Pengawas Ruang.'),
    en: en('Your presence has not been noted.', 'Show your card and identity to the proctor.'),
  },
  'sittings.too-much-time': {
    id: id(
      'Tambahan waktu seluruhnya tidak boleh melebihi {minutes} menit.',
      'Periksa tambahan yang sudah diberikan, lalu isi yang lebih pendek.',
    ),
    en: en('All additions together may not exceed {minutes} minutes.', 'Look at what was given already and give less.'),
  },
  'sittings.pack-missing': {
    id: id('Naskah ujian belum dikemas.', 'Halaman ujian mengambilnya langsung saat dimulai; tidak perlu berbuat apa-apa.'),
    en: en('The paper has not been packed yet.', 'The test page fetches it at the start; nothing has to be done.'),
  },
  'sittings.replaced': {
    id: id(
      'Ujian ini dipindahkan ke perangkat lain.',
      'Lanjutkan di perangkat baru. Bila di sini masih ada jawaban yang belum terkirim, serahkan kepada Pengawas Ruang.',
      safeId,
    ),
    en: en(
      'This test was moved to another device.',
      'Go on at the new device. If answers here are not sent yet, hand them to the proctor.',
      safeEn,
    ),
  },
  'sittings.elsewhere': {
    id: id('Kartu ini sedang dipakai di perangkat lain.', 'Angkat tangan: Pengawas Ruang memindahkan Anda.', safeId),
    en: en('This card is in use on another device.', 'Raise your hand: the proctor moves you.', safeEn),
  },
  'sittings.move-refused': {
    id: id('Pengawas Ruang tidak memindahkan ujian ini.', 'Lanjutkan di perangkat semula, atau bicaralah dengan Pengawas Ruang.', safeId),
    en: en('The proctor did not move this test.', 'Go on at the first device, or talk to the proctor.', safeEn),
  },
  'sittings.request-unknown': {
    id: id('Permintaan pindah ini tidak ada atau sudah diputuskan.', 'Muat ulang layar ruang.'),
    en: en('This request is not there or has been decided.', 'Reload the room screen.'),
  },
  'sittings.bundle-refused': {
    id: id(
      'Berkas jawaban ini tidak dapat dibuktikan berasal dari perangkat ujian.',
      'Simpan lagi berkasnya dari perangkat itu, lalu serahkan tanpa mengubahnya.',
    ),
    en: en('This file of answers cannot be proven to come from a test device.', 'Save it again on that device and hand it in unchanged.'),
  },
  'sittings.bundle-elsewhere': {
    id: id('Berkas jawaban ini milik sesi lain: {title}, {room}.', 'Serahkan di ruang itu.'),
    en: en('This file of answers belongs to another session: {title}, {room}.', 'Hand it in at that room.'),
  },
  'sittings.nothing-late': {
    id: id('Tidak ada jawaban terlambat yang belum diajukan.', 'Muat ulang halaman untuk melihat keadaannya.'),
    en: en('No late answers are left to ask for.', 'Reload the page to see how it stands.'),
  },
  'sittings.late-asked': {
    id: id('Jawaban terlambat peserta ini sudah diajukan.', 'Tunggu keputusan Ketua Tim.'),
    en: en('The late answers of this participant were asked for already.', 'Wait for the decision of the head of team.'),
  },
  'sittings.late-not-asked': {
    id: id('Belum ada yang mengajukan jawaban terlambat peserta ini.', 'Mintalah Panitia mengajukannya dengan alasan.'),
    en: en('Nobody asked for the late answers of this participant.', 'Have the organisers ask for them, with a reason.'),
  },
  'sittings.late-same-person': {
    id: id('Yang mengajukan tidak boleh memutuskan.', 'Mintalah Ketua Tim lain memutuskannya.'),
    en: en('Whoever asked does not decide.', 'Have another head of team decide.'),
  },
  'sittings.event-mode': {
    id: id('Sesi ujian hanya dibuat untuk tes sendiri yang belum ditutup.', 'Periksa cara pelaksanaan dan keadaan kegiatan.'),
    en: en('Sessions are made only for a test of our own that is not over.', 'Look at the mode and the state of the event.'),
  },
  'sittings.papers-missing': {
    id: id('Belum semua jenjang peserta mempunyai paket soal: {classes}.', 'Pilih sedikitnya satu paket untuk setiap jenjang.'),
    en: en('Not every class of the participants has a form: {classes}.', 'Choose at least one form for each class.'),
  },
  'sittings.papers-twice': {
    id: id('Paket yang sama dipilih dua kali untuk satu jenjang.', 'Pilih paket yang berbeda, atau kosongkan pilihan itu.'),
    en: en('The same form was chosen twice for one class.', 'Choose different forms, or leave that choice empty.'),
  },
  'sittings.papers-minutes': {
    id: id(
      'Waktu paket tidak sama ({minutes} menit), padahal satu ruang memakai satu jam.',
      'Pilih paket yang waktunya sama untuk semua jenjang.',
    ),
    en: en(
      'The forms differ in their time ({minutes} minutes), but a room has one clock.',
      'Choose forms of the same time for all classes.',
    ),
  },
  'sittings.papers-instrument': {
    id: id('Paket {form} bukan dari instrumen kegiatan ini.', 'Pilih paket dari instrumen yang tercantum dalam Rencana.'),
    en: en('The form {form} is not of this event’s instrument.', 'Choose a form of the instrument that the plan names.'),
  },
  'sittings.papers-all-kept': {
    id: id(
      'Semua paket satu jenjang disimpan untuk susulan, sehingga sesi biasa tidak mempunyai paket.',
      'Lepaskan satu paket dari simpanan susulan.',
    ),
    en: en('All forms of a class are kept for susulan, so ordinary sessions have none.', 'Let one form be used in ordinary sessions.'),
  },
  'sittings.plan-missing': {
    id: id('Belum ada jadwal yang berlaku.', 'Terbitkan jadwal lebih dulu di Jadwal & Ruang.'),
    en: en('There is no plan in force yet.', 'Publish a plan first, in Jadwal & Ruang.'),
  },
  'sittings.cards-none': {
    id: id(
      'Tidak ada kartu yang perlu dicetak: semuanya sudah mempunyai kartu atau sudah memulai.',
      'Muat ulang halaman. Untuk mengganti kartu, pilih semua.',
    ),
    en: en('There is no card to print: everybody has one or has begun.', 'Reload the page. To replace cards, choose all.'),
  },
}
