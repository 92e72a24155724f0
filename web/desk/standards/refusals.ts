// What the standards may refuse, in sentences.
import type { StandardsRefusal } from '../../../stages/standards/api.ts'
import type { RefusalWords } from '../../kit/refusal-words.ts'

const keptId = 'Versi yang ada tidak berubah.'
const keptEn = 'The versions that exist are unchanged.'

export const refusals: RefusalWords<StandardsRefusal> = {
  'standards.no-dictionary': {
    id: { what: 'Kamus kompetensi itu tidak ada.', kept: keptId, todo: 'Buka versi yang berlaku dari daftar.' },
    en: { what: 'There is no such dictionary.', kept: keptEn, todo: 'Open the version in force from the list.' },
  },
  'standards.no-standard': {
    id: { what: 'Standar jenjang itu tidak ada.', kept: keptId, todo: 'Pilih standar dari tabel.' },
    en: { what: 'There is no such class standard.', kept: keptEn, todo: 'Choose a standard from the table.' },
  },
  'standards.no-policy': {
    id: { what: 'Ketentuan itu tidak ada.', kept: keptId, todo: 'Pilih versi dari daftar.' },
    en: { what: 'There is no such policy set.', kept: keptEn, todo: 'Choose a version from the list.' },
  },
  'standards.policy-key': {
    id: { what: 'Butir ketentuan “{key}” tidak dikenal.', kept: keptId, todo: 'Muat ulang halaman, lalu ubah butir yang ada.' },
    en: { what: 'The rule “{key}” is not known.', kept: keptEn, todo: 'Reload the page and change a rule that exists.' },
  },
  'standards.policy-value': {
    id: {
      what: 'Nilai untuk butir “{key}” tidak dapat dipakai.',
      kept: keptId,
      todo: 'Tulis nilai dalam bentuk yang sama seperti sebelumnya.',
    },
    en: { what: 'The value for the rule “{key}” cannot be used.', kept: keptEn, todo: 'Write it in the same form as before.' },
  },
  'standards.policy-nothing-changed': {
    id: { what: 'Belum ada butir yang berubah.', kept: keptId, todo: 'Ubah sekurang-kurangnya satu butir, atau batalkan.' },
    en: { what: 'No rule has changed yet.', kept: keptEn, todo: 'Change at least one rule, or cancel.' },
  },
  'standards.policy-date': {
    id: { what: 'Tanggal mulai berlaku tidak dapat dipakai.', kept: keptId, todo: 'Pilih tanggal sesudah versi sebelumnya mulai berlaku.' },
    en: { what: 'The first day in force cannot be used.', kept: keptEn, todo: 'Choose a day after the former version came into force.' },
  },
  'standards.standard-competency': {
    id: { what: 'Kompetensi “{key}” tidak ada pada standar ini.', kept: keptId, todo: 'Muat ulang halaman, lalu ubah level yang ada.' },
    en: { what: 'This standard has no competency “{key}”.', kept: keptEn, todo: 'Reload the page and change a level that exists.' },
  },
  'standards.standard-nothing-changed': {
    id: { what: 'Belum ada level yang berubah.', kept: keptId, todo: 'Ubah sekurang-kurangnya satu level, atau batalkan.' },
    en: { what: 'No level has changed yet.', kept: keptEn, todo: 'Change at least one level, or cancel.' },
  },
  'standards.standard-date': {
    id: { what: 'Tanggal mulai berlaku tidak dapat dipakai.', kept: keptId, todo: 'Pilih tanggal sejak versi sebelumnya mulai berlaku.' },
    en: { what: 'The first day in force cannot be used.', kept: keptEn, todo: 'Choose a day from which the former version was in force.' },
  },
}
