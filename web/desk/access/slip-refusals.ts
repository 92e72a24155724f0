// What the way in by slip may refuse, in sentences.
import type { SlipRefusal } from '../../../stages/access/slips/slip-api.ts'
import type { RefusalWords } from '../../kit/refusal-words.ts'

const keptId = 'Tidak ada yang diubah.'
const keptEn = 'Nothing was changed.'

export const slipRefusals: RefusalWords<SlipRefusal> = {
  'access.slip-code': {
    id: {
      what: 'NIP dan kode slip tidak cocok.',
      kept: 'Kode Anda tetap berlaku.',
      todo: 'Periksa lagi keduanya. Slip terbaru yang berlaku; bila hilang, minta slip baru kepada pengelola kepegawaian unit Anda.',
    },
    en: {
      what: 'NIP and slip code do not match.',
      kept: 'Your code still holds.',
      todo: 'Check both again. Only the newest slip holds; if it is lost, ask your unit’s personnel officer for another.',
    },
  },
  'access.slip-used': {
    id: {
      what: 'Slip ini sudah dipakai: akun ini sudah punya kata sandi.',
      kept: 'Kata sandi akun tidak berubah.',
      todo: 'Masuk dengan kata sandi. Bila bukan Anda yang memakainya, segera lapor kepada Admin Sistem.',
    },
    en: {
      what: 'This slip was used: the account has a password.',
      kept: 'The password was not changed.',
      todo: 'Sign in with the password. If it was not you who used the slip, tell the Admin Sistem at once.',
    },
  },
  'access.slip-lapsed': {
    id: {
      what: 'Kode slip ini tidak berlaku lagi.',
      kept: 'Akun Anda tetap aman.',
      todo: 'Minta slip baru kepada pengelola kepegawaian unit Anda.',
    },
    en: {
      what: 'This slip’s code holds no more.',
      kept: 'Your account is safe.',
      todo: 'Ask your unit’s personnel officer for a new slip.',
    },
  },
  'access.slip-roles': {
    id: {
      what: 'Akun ini sudah memegang peran, jadi tidak dibuka dengan slip.',
      kept: keptId,
      todo: 'Minta kata sandi pertama langsung kepada Admin Sistem.',
    },
    en: {
      what: 'This account holds a role, so no slip opens it.',
      kept: keptEn,
      todo: 'Ask the Admin Sistem for a first password in person.',
    },
  },
  'access.slip-nobody': {
    id: {
      what: 'Tidak ada seorang pun dalam pilihan ini yang memerlukan slip.',
      kept: 'Tidak ada slip yang dibuat.',
      todo: 'Lihat rincian alasannya, atau pilih orang lain.',
    },
    en: { what: 'Nobody in this choice needs a slip.', kept: 'No slip was made.', todo: 'Look at the reasons, or choose other people.' },
  },
  'access.slip-choice': {
    id: { what: 'Belum dipilih slip untuk siapa.', kept: keptId, todo: 'Pilih kegiatan, perangkat daerah, atau isi daftar NIP.' },
    en: { what: 'It was not said whom the slips are for.', kept: keptEn, todo: 'Choose an event or a unit, or fill in a list of NIPs.' },
  },
  'access.slip-batch': {
    id: { what: 'Kumpulan slip ini tidak ada.', kept: keptId, todo: 'Kembali ke daftar slip dan pilih lagi.' },
    en: { what: 'There is no such batch of slips.', kept: keptEn, todo: 'Go back to the list and choose again.' },
  },
  'access.slip-busy': {
    id: { what: 'Slip masih dicetak.', kept: 'Yang sudah jadi tetap menunggu Anda.', todo: 'Tunggu sebentar, lalu unduh lagi.' },
    en: { what: 'The slips are still being printed.', kept: 'What is ready waits for you.', todo: 'Wait a moment, then fetch them again.' },
  },
  'access.slip-fetched': {
    id: {
      what: 'Slip ini sudah pernah diunduh, dan berkasnya sudah dihapus dari server.',
      kept: 'Kode di atas kertas tetap berlaku.',
      todo: 'Bila berkasnya hilang, cetak ulang: kode lama mati dan kode baru dibuat.',
    },
    en: {
      what: 'These slips were fetched before, and the file is gone from the server.',
      kept: 'The codes on paper still hold.',
      todo: 'If the file is lost, print anew: the old codes die and new ones are made.',
    },
  },
  'access.slip-not-yours': {
    id: {
      what: 'Hanya yang meminta slip ini yang dapat mengunduhnya.',
      kept: 'Slip tetap menunggu pemintanya.',
      todo: 'Minta orang itu mengunduhnya, atau cetak ulang atas nama Anda.',
    },
    en: {
      what: 'Only whoever asked for these slips can fetch them.',
      kept: 'They wait for that person.',
      todo: 'Ask that person, or print them anew in your own name.',
    },
  },
}
