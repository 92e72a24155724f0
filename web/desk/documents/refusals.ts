// What the press may refuse, in sentences.
import type { DocumentsRefusal } from '../../../stages/documents/api.ts'
import type { RefusalWords } from '../../kit/refusal-words.ts'

export const refusals: RefusalWords<DocumentsRefusal> = {
  'documents.no-document': {
    id: { what: 'Dokumen ini tidak ada.', kept: 'Tidak ada yang diubah.', todo: 'Kembali ke daftar dan pilih dokumen lain.' },
    en: { what: 'There is no such document.', kept: 'Nothing was changed.', todo: 'Go back to the list and choose another document.' },
  },
  'documents.destroyed': {
    id: {
      what: 'Isi dokumen ini sudah dimusnahkan karena masa simpannya habis.',
      kept: 'Sidik datanya tetap tersimpan, jadi keaslian lembar yang sudah beredar masih dapat diperiksa.',
      todo: 'Lihat berita acara pemusnahan di Pengaturan › Pelindungan Data.',
    },
    en: {
      what: 'The content of this document was destroyed because its time of keeping was over.',
      kept: 'Its fingerprint is kept, so a paper in somebody’s hands can still be checked.',
      todo: 'See the minutes of destruction under Settings › Data protection.',
    },
  },
}
