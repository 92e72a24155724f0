// Where every page of one import lies.
import type { Import } from '../../../stages/register/import-api.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { importWords } from './import-words.ts'

/** Crumbs of every page of one import. */
export function useImportCrumbs(of: Pick<Import, 'createdAt'>) {
  const words = useWords(importWords)
  const { stamp } = useWriting()
  return [
    { words: words.register, to: '/data-pegawai' },
    { words: words.import, to: '/data-pegawai/impor' },
    { words: stamp(of.createdAt) },
  ]
}
