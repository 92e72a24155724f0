// What the register may refuse of accommodations, in sentences.
import type { AccommodationRefusal } from '../../../stages/register/accommodation-api.ts'
import type { RefusalWords } from '../../kit/refusal-words.ts'

const keptId = 'Tidak ada yang dicatat.'
const keptEn = 'Nothing was recorded.'

export const accommodationRefusals: RefusalWords<AccommodationRefusal> = {
  'register.accommodation-missing': {
    id: { what: 'Akomodasi ini tidak ditemukan.', kept: keptId, todo: 'Muat ulang halaman pegawai.' },
    en: { what: 'This accommodation was not found.', kept: keptEn, todo: "Reload the employee's page." },
  },
  'register.accommodation-dates': {
    id: { what: 'Tanggal berlakunya tidak mungkin.', kept: keptId, todo: 'Periksa tanggal mulai dan sampai.' },
    en: { what: 'These dates cannot be.', kept: keptEn, todo: 'Check from when and until when it holds.' },
  },
  'register.accommodation-time': {
    id: { what: 'Waktu tambahan dan pilihan “Waktu tambahan” tidak cocok.', kept: keptId, todo: 'Isi waktunya, atau hapus pilihannya.' },
    en: { what: 'The extra time and the choice “Extra time” do not agree.', kept: keptEn, todo: 'Give the time, or take the choice away.' },
  },
  'register.accommodation-revoked': {
    id: { what: 'Akomodasi ini sudah dicabut.', kept: 'Pencabutan pertama tetap.', todo: 'Catat akomodasi baru bila perlu.' },
    en: { what: 'This accommodation was revoked before.', kept: 'The first revocation stands.', todo: 'Record a new one if needed.' },
  },
}
