// What a person reads when the house says no: what happened, what was kept, what to do, and the code
// that a helper will ask for.
import { IconAlertTriangle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext } from 'react'
import { Button } from './button.tsx'
import { RefusalError } from './call.ts'
import { useLanguage, useWords } from './language.tsx'
import { type AnyRefusalWords, fillTold, type Told } from './refusal-words.ts'
import { kitWords } from './words.ts'

/** Fetches the sentences of the room that `code` belongs to. */
export type SentencesOf = (code: string) => Promise<AnyRefusalWords>

/** Set once by the client; the sentences of a room are fetched when the first refusal needs them. */
export const RefusalSentences = createContext<SentencesOf>(async () => ({}))

const unknown: Record<'id' | 'en', Told> = {
  id: {
    what: 'Permintaan belum dapat diproses.',
    kept: 'Tidak ada data yang diubah.',
    todo: 'Coba sekali lagi. Bila terulang, sampaikan kode di bawah kepada Admin Sistem.',
  },
  en: {
    what: 'The request could not be processed yet.',
    kept: 'No data was changed.',
    todo: 'Try once more. If it happens again, give the code below to the Admin Sistem.',
  },
}

/** The sentences for a refusal in the person's language; null while they are fetched. */
export function useTold(refusal: RefusalError | null): Told | null {
  const { language } = useLanguage()
  const sentencesOf = useContext(RefusalSentences)
  const room = refusal?.code.split('.')[0] ?? ''
  const sentences = useQuery({
    queryKey: ['refusal-words', room],
    queryFn: () => sentencesOf(refusal?.code ?? ''),
    enabled: refusal !== null,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  if (!refusal || sentences.isPending) return null
  const told = sentences.data?.[refusal.code]?.[language] ?? unknown[language]
  return fillTold(told, refusal.data, language)
}

/** Shows a refusal; nothing when there is none. `again` offers another try. */
export function RefusalNotice({ of, again, children }: { of: Error | null | undefined; again?: () => void; children?: ReactNode }) {
  const refusal = of instanceof RefusalError ? of : of ? new RefusalError('client.bug', {}, 0) : null
  const told = useTold(refusal)
  const words = useWords(kitWords)
  if (!refusal || !told) return null
  return (
    <div className="strip attention" role="alert">
      <IconAlertTriangle aria-hidden />
      <div>
        <b>{told.what}</b> {told.kept} {told.todo}
        {children}
        <span className="code">
          {words.code}: {refusal.code}
          {refusal.errorId && ` · ${words.errorId}: ${refusal.errorId}`}
        </span>
        {again && (
          <p style={{ marginTop: 8 }}>
            <Button size="small" onClick={again}>
              {words.again}
            </Button>
          </p>
        )}
      </div>
    </div>
  )
}
