// The words of the agency's sign-in service.
import type { oidcChecks, oidcFindings } from '../../../stages/access/oidc/oidc-api.ts'

const id = {
  title: 'Layanan masuk instansi',
  what: 'Pegawai masuk dengan akun instansi yang sudah ada (OpenID Connect). Yang baru mendapat akun tanpa peran; peran tetap diberikan di Akun & peran.',
  issuer: 'Alamat penerbit (issuer)',
  clientId: 'Nama klien (client id)',
  secret: 'Rahasia klien',
  secretKept: 'Tersimpan tersegel. Kosongkan bila tidak diganti.',
  claim: 'Klaim yang memuat NIP',
  claimHint: '18 angka sebagai teks',
  button: 'Tulisan pada tombol',
  enabled: 'Tampilkan tombol di halaman masuk',
  withRoles: 'Akun yang memegang peran boleh masuk lewat layanan ini',
  redirect: 'Alamat kembali yang didaftarkan di layanan itu',
  redirectNone: 'Jalankan Nawa dengan --address agar alamat kembali pasti.',
  test: 'Uji sambungan',
  save: 'Simpan',
  saved: 'Tersimpan.',
  changed: (when: string, by: string) => `Diubah ${when} oleh ${by}.`,
  checks: { alamat: 'Alamat', kunci: 'Kunci tanda tangan', klien: 'Klien dan rahasianya' } satisfies Record<
    (typeof oidcChecks)[number],
    string
  >,
  findings: {
    baik: 'baik',
    'tidak-terjangkau': 'tidak terjangkau dari server ini',
    'bukan-layanan': 'bukan penerbit OpenID Connect',
    'penerbit-lain': 'menyebut dirinya dengan alamat lain',
    'tanpa-kunci': 'tidak mengumumkan kunci',
    'klien-ditolak': 'nama klien atau rahasianya ditolak',
    'tidak-diuji': 'belum dapat diuji',
  } satisfies Record<(typeof oidcFindings)[number], string>,
  returning: 'Memeriksa jawaban layanan instansi',
  toSignIn: 'Ke halaman masuk',
}

const en: typeof id = {
  title: 'Sign-in service of the agency',
  what: 'People come in with the account they already have (OpenID Connect). Newcomers get an account without roles; roles are still given in Accounts & roles.',
  issuer: 'Issuer',
  clientId: 'Client id',
  secret: 'Client secret',
  secretKept: 'Kept sealed. Leave empty to keep it.',
  claim: 'Claim that carries the NIP',
  claimHint: '18 digits as text',
  button: 'Words on the button',
  enabled: 'Show the button on the sign-in page',
  withRoles: 'Accounts that hold a role may come in this way',
  redirect: 'Address to come back to, as registered there',
  redirectNone: 'Start Nawa with --address so that this address is certain.',
  test: 'Try the connection',
  save: 'Save',
  saved: 'Saved.',
  changed: (when, by) => `Changed ${when} by ${by}.`,
  checks: { alamat: 'Address', kunci: 'Signing keys', klien: 'Client and secret' },
  findings: {
    baik: 'fine',
    'tidak-terjangkau': 'cannot be reached from this server',
    'bukan-layanan': 'no OpenID Connect issuer',
    'penerbit-lain': 'calls itself by another address',
    'tanpa-kunci': 'publishes no key',
    'klien-ditolak': 'refuses client id or secret',
    'tidak-diuji': 'could not be tried',
  },
  returning: 'Checking the answer of the agency’s service',
  toSignIn: 'To the sign-in page',
}

export const oidcWords = { id, en }
