// What the press may refuse, in sentences.
import type { DocumentsRefusal } from '../../../stages/documents/api.ts'
import type { RefusalWords } from '../../kit/refusal-words.ts'

export const refusals: RefusalWords<DocumentsRefusal> = {
  'documents.no-document': {
    id: { what: 'Dokumen ini tidak ada.', kept: 'Tidak ada yang diubah.', todo: 'Kembali ke daftar dan pilih dokumen lain.' },
    en: { what: 'There is no such document.', kept: 'Nothing was changed.', todo: 'Go back to the list and choose another document.' },
  },
}
