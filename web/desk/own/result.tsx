// Hasil Saya.
import { useWords } from '../../kit/language.tsx'
import { frameWords } from './frame-words.ts'
import { OwnHead } from './head.tsx'

export function Page() {
  const words = useWords(frameWords)
  return <OwnHead title={words.ownTitle} />
}
