// Letters and printed papers of an event are two pages of one entry of the menu.
import { Link } from '@tanstack/react-router'
import { useWords } from '../../kit/language.tsx'
import { berkasWords } from './berkas-words.ts'

export function LetterTabs({ eventId, on }: { eventId: string; on: 'surat' | 'berkas' }) {
  const words = useWords(berkasWords)
  const tab = (key: 'surat' | 'berkas', name: string) => (
    <Link to={`/kegiatan/${eventId}/${key}`} aria-current={on === key ? 'page' : undefined}>
      {name}
    </Link>
  )
  return (
    <nav className="letter-tabs" aria-label={words.tabs}>
      {tab('surat', words.letters)}
      {tab('berkas', words.page)}
    </nav>
  )
}
