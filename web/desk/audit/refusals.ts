// What the record may refuse, in sentences.
import type { AuditRefusal } from '../../../stages/audit/api.ts'
import type { RefusalWords } from '../../kit/refusal-words.ts'

export const refusals: RefusalWords<AuditRefusal> = {
  'audit.entry-missing': {
    id: { what: 'Catatan nomor {id} tidak ada.', kept: 'Jejak audit tidak berubah.', todo: 'Kembali ke daftar dan pilih catatan lain.' },
    en: { what: 'There is no entry number {id}.', kept: 'The record is unchanged.', todo: 'Go back to the list and choose another entry.' },
  },
  'audit.export-too-long': {
    id: {
      what: 'Daftar ini lebih panjang dari {limit} catatan.',
      kept: 'Tidak ada berkas yang dibuat.',
      todo: 'Persempit tanggal atau jenis tindakannya, lalu unduh lagi.',
    },
    en: {
      what: 'This list is longer than {limit} entries.',
      kept: 'No file was made.',
      todo: 'Narrow the dates or the acts, then download again.',
    },
  },
}
