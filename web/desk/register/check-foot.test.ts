import { describe, expect, it } from 'vitest'
import { countWords } from '../../../kit/wording.ts'
import { effectWords } from './check-foot.tsx'
import { importWords } from './import-words.ts'

const none = { total: 0, new: 0, changed: 0, unchanged: 0, refused: 0, waiting: 0, noticed: 0, absent: 0 }
const told = (counts: Partial<typeof none>, template: 'nawa' | 'undo' = 'nawa') =>
  effectWords({ counts: { ...none, ...counts }, template }, importWords.id, countWords)

describe('what an import would do, in a sentence', () => {
  it('names what is added, changed and confirmed, and leaves out what is nought', () => {
    expect(told({ new: 143, changed: 1186, unchanged: 7483 })).toBe(
      '143 pegawai ditambahkan, 1.186 diperbarui, 7.483 dikonfirmasi, dalam satu transaksi.',
    )
    expect(told({ new: 8971 })).toBe('8.971 pegawai ditambahkan, dalam satu transaksi.')
  })
  it('says that nothing changes, that nothing can be applied, or what is put back', () => {
    expect(told({ unchanged: 8971 })).toBe('Tidak ada yang berubah, 8.971 dikonfirmasi.')
    expect(told({ waiting: 12 })).toBe('Belum ada baris yang dapat diterapkan.')
    expect(told({ changed: 20 }, 'undo')).toBe('20 pegawai dikembalikan ke data sebelumnya, dalam satu transaksi.')
  })
})
