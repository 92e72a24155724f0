// What the sign-in through the agency's own service may refuse, in sentences.
import type { OidcRefusal } from '../../../stages/access/oidc/oidc-api.ts'
import type { RefusalWords } from '../../kit/refusal-words.ts'

const again = {
  id: 'Mulai lagi dari halaman masuk, atau pakai kata sandi atau slip.',
  en: 'Begin again at the sign-in page, or use a password or a slip.',
}
const out = { id: 'Anda belum masuk.', en: 'You are not signed in.' }

export const oidcRefusals: RefusalWords<OidcRefusal> = {
  'access.oidc-off': {
    id: { what: 'Masuk lewat layanan instansi sedang tidak dibuka.', kept: out.id, todo: 'Pakai kata sandi atau slip.' },
    en: { what: 'Sign-in through the agency’s service is not open.', kept: out.en, todo: 'Use a password or a slip.' },
  },
  'access.oidc-issuer': {
    id: {
      what: 'Alamat layanan belum benar.',
      kept: 'Pengaturan lama tetap.',
      todo: 'Tulis alamat penerbit lengkap, seperti https://sso.kabupaten.go.id/realms/asn.',
    },
    en: {
      what: 'The address of the service is not one.',
      kept: 'The old settings stay.',
      todo: 'Write the issuer in full, such as https://sso.example.go.id/realms/asn.',
    },
  },
  'access.oidc-https': {
    id: { what: 'Alamat layanan harus https.', kept: 'Pengaturan lama tetap.', todo: 'Minta pengelola layanan memasang sertifikat.' },
    en: {
      what: 'The address of the service must be https.',
      kept: 'The old settings stay.',
      todo: 'Ask the service’s keepers for a certificate.',
    },
  },
  'access.oidc-reach': {
    id: {
      what: 'Layanan masuk instansi tidak terjangkau dari server ini.',
      kept: out.id,
      todo: 'Coba lagi sebentar lagi, atau pakai kata sandi atau slip.',
    },
    en: {
      what: 'The agency’s sign-in service cannot be reached from this server.',
      kept: out.en,
      todo: 'Try again shortly, or use a password or a slip.',
    },
  },
  'access.oidc-state': {
    id: { what: 'Jawaban ini bukan untuk peramban ini, atau sudah lewat sepuluh menit.', kept: out.id, todo: again.id },
    en: { what: 'This answer is not for this browser, or ten minutes have passed.', kept: out.en, todo: again.en },
  },
  'access.oidc-answer': {
    id: { what: 'Layanan instansi tidak menyatakan siapa Anda dengan tanda yang sah.', kept: out.id, todo: again.id },
    en: { what: 'The service did not say who you are in a valid way.', kept: out.en, todo: again.en },
  },
  'access.oidc-claim': {
    id: {
      what: 'Layanan instansi tidak menyertakan NIP Anda.',
      kept: out.id,
      todo: 'Minta pengelola layanan mengisi klaim {claim} dengan 18 angka NIP. Sementara itu pakai kata sandi atau slip.',
    },
    en: {
      what: 'The service did not tell your NIP.',
      kept: out.en,
      todo: 'Ask its keepers to put the 18 digits into the claim {claim}. Use a password or a slip meanwhile.',
    },
  },
  'access.oidc-nobody': {
    id: { what: 'NIP dari layanan instansi tidak ada di Data Pegawai.', kept: out.id, todo: 'Hubungi pengelola kepegawaian unit Anda.' },
    en: { what: 'The register has no such NIP.', kept: out.en, todo: 'Ask your unit’s personnel officer.' },
  },
  'access.oidc-closed': {
    id: { what: 'Akun Anda ditutup, atau NIP Anda dipakai sebagai nama masuk akun lain.', kept: out.id, todo: 'Hubungi Admin Sistem.' },
    en: { what: 'Your account is closed, or your NIP is another account’s login.', kept: out.en, todo: 'Ask the Admin Sistem.' },
  },
  'access.oidc-roles': {
    id: {
      what: 'Akun yang memegang peran masuk dengan kata sandinya sendiri.',
      kept: out.id,
      todo: 'Masuk dengan nama masuk dan kata sandi.',
    },
    en: { what: 'Accounts that hold a role come in with their own password.', kept: out.en, todo: 'Sign in with login and password.' },
  },
}
