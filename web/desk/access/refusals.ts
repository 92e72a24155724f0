// What access may refuse, in sentences.
import type { AccessRefusal } from '../../../stages/access/api.ts'
import type { RefusalWords } from '../../kit/refusal-words.ts'

const keptId = 'Tidak ada yang diubah.'
const keptEn = 'Nothing was changed.'

export const refusals: RefusalWords<AccessRefusal> = {
  'access.already-set-up': {
    id: { what: 'Instalasi ini sudah disiapkan.', kept: keptId, todo: 'Muat ulang halaman untuk masuk.' },
    en: { what: 'This installation has been set up already.', kept: keptEn, todo: 'Reload the page to sign in.' },
  },
  'access.not-set-up': {
    id: { what: 'Instalasi ini belum disiapkan.', kept: keptId, todo: 'Selesaikan penyiapan awal dengan kode dari layar server.' },
    en: {
      what: 'This installation has not been set up yet.',
      kept: keptEn,
      todo: 'Finish the first set-up with the code from the server’s screen.',
    },
  },
  'access.set-up-code': {
    id: {
      what: 'Kode pemasangan tidak cocok.',
      kept: keptId,
      todo: 'Salin kode yang tampil pada layar tempat Nawa dijalankan. Huruf besar dan kecil sama saja.',
    },
    en: {
      what: 'The set-up code does not match.',
      kept: keptEn,
      todo: 'Copy the code shown where Nawa was started. Upper or lower case does not matter.',
    },
  },
  'access.kind-confirmation': {
    id: {
      what: 'Pilihan contoh atau nyata belum ditegaskan.',
      kept: 'Isian Anda tetap di halaman ini.',
      todo: 'Ketik kata penegasannya persis seperti tertulis.',
    },
    en: {
      what: 'Example or real has not been confirmed.',
      kept: 'What you filled in stays on this page.',
      todo: 'Type the word exactly as it is written.',
    },
  },
  'access.sign-in': {
    id: {
      what: 'Nama masuk dan kata sandi tidak cocok.',
      kept: 'Akun Anda tetap aman.',
      todo: 'Periksa huruf besar dan tombol Caps Lock, lalu coba lagi. Lupa kata sandi: hubungi Admin Sistem.',
    },
    en: {
      what: 'Login and password do not match.',
      kept: 'Your account is safe.',
      todo: 'Check capitals and Caps Lock, then try again. Forgotten the password: ask the Admin Sistem.',
    },
  },
  'access.sign-in-wait': {
    id: { what: 'Terlalu banyak percobaan untuk akun ini.', kept: 'Akun tidak dikunci.', todo: 'Tunggu {seconds} detik, lalu coba lagi.' },
    en: { what: 'Too many tries for this account.', kept: 'The account is not locked.', todo: 'Wait {seconds} seconds, then try again.' },
  },
  'access.password-weak': {
    id: {
      what: 'Kata sandi baru terlalu mudah ditebak.',
      kept: 'Kata sandi lama tetap berlaku.',
      todo: 'Pakai kalimat dari 12 huruf atau lebih, bukan nama, NIP, atau kata yang umum, dan bukan yang lama.',
    },
    en: {
      what: 'The new password is too easy to guess.',
      kept: 'The old password stays in force.',
      todo: 'Use a phrase of 12 letters or more, no name, NIP or common word, and not the old one.',
    },
  },
  'access.password-wrong': {
    id: {
      what: 'Kata sandi sekarang tidak cocok.',
      kept: 'Kata sandi Anda tidak berubah.',
      todo: 'Ketik lagi kata sandi yang Anda pakai untuk masuk.',
    },
    en: {
      what: 'The present password does not match.',
      kept: 'Your password was not changed.',
      todo: 'Type the password again that you sign in with.',
    },
  },
  'access.login-taken': {
    id: { what: 'Nama masuk ini sudah dipakai akun lain.', kept: 'Akun belum dibuat.', todo: 'Pilih nama masuk lain.' },
    en: { what: 'Another account has this login.', kept: 'Nothing was changed.', todo: 'Choose another login.' },
  },
  'access.account-unknown': {
    id: { what: 'Akun ini tidak ada.', kept: keptId, todo: 'Kembali ke daftar akun dan pilih lagi.' },
    en: { what: 'There is no such account.', kept: keptEn, todo: 'Go back to the list of accounts and choose again.' },
  },
  'access.account-closed': {
    id: { what: 'Akun ini sudah ditutup.', kept: 'Riwayatnya tetap tersimpan.', todo: 'Buat akun baru bila orangnya bertugas lagi.' },
    en: {
      what: 'This account has been closed.',
      kept: 'Its history is kept.',
      todo: 'Create a new account if the person is on duty again.',
    },
  },
  'access.person-unknown': {
    id: {
      what: 'NIP ini tidak ada di Data Pegawai.',
      kept: 'Tidak ada yang berubah.',
      todo: 'Periksa NIP-nya, atau impor datanya dulu.',
    },
    en: {
      what: 'The register has no such NIP.',
      kept: 'Nothing was changed.',
      todo: 'Check the NIP, or import the person first.',
    },
  },
  'access.person-taken': {
    id: { what: 'Pegawai ini sudah mempunyai akun.', kept: 'Akun belum dibuat.', todo: 'Buka akunnya di daftar dan beri peran di sana.' },
    en: {
      what: 'This employee already has an account.',
      kept: 'No account was created.',
      todo: 'Open that account and give the role there.',
    },
  },
  'access.grant-session': {
    id: {
      what: 'Hanya peran Pengawas Ruang yang dapat diberikan untuk satu sesi, dan tanpa unit kerja.',
      kept: 'Peran belum diberikan.',
      todo: 'Pilih peran Pengawas Ruang, atau kosongkan sesinya.',
    },
    en: {
      what: 'Only the role of room proctor can be given for one session, and without a unit.',
      kept: 'The role was not given.',
      todo: 'Choose the role of room proctor, or leave the session out.',
    },
  },
  'access.person-linked': {
    id: {
      what: 'Akun ini sudah tertaut dengan seorang pegawai.',
      kept: 'Tautannya tetap.',
      todo: 'Bila tautannya keliru, tutup akun ini dan buat yang baru.',
    },
    en: {
      what: 'This account is already tied to an employee.',
      kept: 'The tie stays as it is.',
      todo: 'If it is wrong, close this account and make a new one.',
    },
  },
  'access.grant-unknown': {
    id: { what: 'Peran ini tidak ada, atau sudah dicabut.', kept: keptId, todo: 'Muat ulang akun untuk melihat peran yang berlaku.' },
    en: {
      what: 'This role does not exist, or was taken back before.',
      kept: keptEn,
      todo: 'Reload the account to see the roles in force.',
    },
  },
  'access.grant-dates': {
    id: { what: 'Tanggal akhir mendahului tanggal mulai.', kept: 'Peran belum diberikan.', todo: 'Perbaiki salah satu tanggalnya.' },
    en: { what: 'The last day lies before the first.', kept: 'The role was not given.', todo: 'Correct one of the dates.' },
  },
  'access.grant-whole-agency': {
    id: { what: 'Peran ini selalu mencakup seluruh instansi.', kept: 'Peran belum diberikan.', todo: 'Kosongkan pilihan unit kerja.' },
    en: { what: 'This role always covers the whole agency.', kept: 'The role was not given.', todo: 'Leave the unit empty.' },
  },
  'access.last-admin': {
    id: { what: 'Ini Admin Sistem terakhir.', kept: keptId, todo: 'Beri peran Admin Sistem kepada orang lain dulu.' },
    en: { what: 'This is the last Admin Sistem.', kept: keptEn, todo: 'Give the role to somebody else first.' },
  },
  'access.session-unknown': {
    id: { what: 'Sesi ini sudah berakhir.', kept: keptId, todo: 'Tidak perlu tindakan; muat ulang untuk melihat sesi yang masih hidup.' },
    en: { what: 'This session has ended already.', kept: keptEn, todo: 'Nothing to do; reload to see the sessions still alive.' },
  },
  'access.key-elsewhere': {
    id: {
      what: 'Isi yang tersegel tidak dapat dibuka dengan kunci instalasi ini.',
      kept: keptId,
      todo: 'Berkas house.key tidak ikut dipindahkan. Isi ulang rahasianya, atau cetak ulang slipnya.',
    },
    en: {
      what: 'What is sealed cannot be opened with the key of this installation.',
      kept: keptEn,
      todo: 'The file house.key was not moved along. Enter the secret again, or print the slips anew.',
    },
  },
}
