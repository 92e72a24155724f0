// The words of the frame of the own place.
const id = {
  menu: 'Menu',
  menuName: 'Menu halaman saya',
  account: 'Akun Anda',
  practice: 'Latihan',
  toDesk: 'Ke meja kerja',
  ownTitle: 'Hasil Saya',
  notLinked: 'Akun ini belum ditautkan dengan pegawai',
  notLinkedHelp: 'Halaman ini hanya memuat hal Anda sendiri. Mintalah Admin Sistem menautkan akun Anda dengan NIP Anda.',
}

const en: typeof id = {
  menu: 'Menu',
  menuName: 'Menu of my pages',
  account: 'Your account',
  practice: 'Practice',
  toDesk: 'To the desk',
  ownTitle: 'My Results',
  notLinked: 'This account is not tied to an employee yet',
  notLinkedHelp: 'This page holds what concerns you alone. Ask the Admin Sistem to tie your account to your NIP.',
}

export const frameWords = { id, en }
