// What is to be done next with the letters of an event, and the filter that shows which.
import type { LetterLine } from '../../../stages/documents/letter-api.ts'
import type { KindStanding } from '../../../stages/schedule/letter-api.ts'
import { useAddress } from '../../kit/address.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Chip } from '../../kit/parts.tsx'
import { needsEye } from './letter-reads.ts'
import { letterView } from './letter-table.tsx'
import { letterWords } from './letter-words.ts'

type Step = { readonly words: string; readonly status: string | null }

export function NextStep({ kinds, letters }: { kinds: readonly KindStanding[]; letters: readonly LetterLine[] }) {
  const words = useWords(letterWords)
  const step = useStep(kinds, letters)
  const [, change] = useAddress(letterView)
  if (!step) return null
  return (
    <section className="card next-letters" aria-label={words.next}>
      <Chip tone="accent">{words.next}</Chip>
      <b>{step.words}</b>
      {step.status !== null && (
        <span className="acts">
          <Button size="small" onClick={() => change({ status: step.status ?? '', jenis: '', cari: '' })}>
            {words.show}
          </Button>
        </span>
      )}
    </section>
  )
}

function useStep(kinds: readonly KindStanding[], letters: readonly LetterLine[]): Step | null {
  const words = useWords(letterWords)
  const { count } = useWriting()
  const sum = (of: (one: KindStanding) => number) => kinds.reduce((all, one) => all + of(one), 0)
  const having = (of: (one: LetterLine) => boolean) => letters.filter(of).length
  const waitsForSignature = (one: LetterLine) => one.state === 'menunggu-tanda-tangan' && !one.signed
  const steps: [number, (n: string) => string, string | null][] = [
    [having(needsEye), words.nextEye, 'periksa'],
    [sum((one) => one.missing.length), words.nextMake, null],
    [sum((one) => one.changed.length), words.nextReplace, null],
    [having((one) => one.state === 'draf'), words.nextSubmit, 'draf'],
    [having((one) => one.state === 'menunggu-nomor'), words.nextNumber, 'menunggu-nomor'],
    [having(waitsForSignature), words.nextSign, 'menunggu-tanda-tangan'],
    [having((one) => one.state === 'terbit' && one.receivedBy === null && one.people > 0), words.nextReceipt, 'terbit'],
  ]
  const [n, say, status] = steps.find(([found]) => found > 0) ?? []
  if (n !== undefined && say) return { words: say(count(n)), status: status ?? null }
  return sum((one) => one.due) > 0 ? { words: words.nextDone, status: null } : null
}
