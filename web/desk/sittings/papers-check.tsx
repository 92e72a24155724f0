// Whether the papers of a session are sealed, what is missing, and the button that has it done.
import { useState } from 'react'
import { showSession } from '../../../stages/sittings/api.ts'
import { packPapers } from '../../../stages/sittings/organise-api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { dayCardWords } from './day-card-words.ts'
import type { SessionShown } from './session.tsx'

type One = SessionShown['participants'][number]
const isOpen = (one: One) => one.state === 'terdaftar' && !one.packed
const isStale = (one: One) => one.state === 'terdaftar' && one.sealedMinutes !== null && one.sealedMinutes !== one.extraMinutes
const desksOf = (list: readonly One[]) => list.map((one) => one.seat).join(', ')

/** The lines for a list of checks. Who began without a sealed paper needs none any more. */
export function usePapersCheck(session: SessionShown) {
  const words = useWords(dayCardWords)
  const { stamp } = useWriting()
  const open = session.participants.filter(isOpen)
  const stale = session.participants.filter(isStale)
  const { packed, enrolled } = session.counts
  const line = session.packedAt === null ? words.notPacked : words.packed(packed, enrolled, stamp(session.packedAt))
  return [
    { key: 'packed', done: session.packedAt !== null && open.length === 0, words: line },
    ...(session.packedAt !== null && open.length > 0 ? [{ key: 'unpacked', done: false, words: words.unpacked(desksOf(open)) }] : []),
    ...(stale.length > 0 ? [{ key: 'stale', done: false, words: words.stale(desksOf(stale)) }] : []),
  ]
}

export function PackButton({ session }: { session: SessionShown }) {
  const words = useWords(dayCardWords)
  const mayOrganise = useMay('sittings.organise')
  // until papers have been sealed since
  const [askedAt, setAskedAt] = useState<string>()
  const asked = askedAt === (session.packedAt ?? 'never')
  const pack = useAct(packPapers, [showSession])
  const due = session.participants.some((one) => isOpen(one) || isStale(one))
  if (!mayOrganise || !due || session.state === 'ditutup') return null
  return (
    <>
      <RefusalNotice of={pack.error} />
      <div className="row">
        <Button
          busy={pack.isPending}
          disabled={asked}
          onClick={() => pack.mutate({ id: session.id }, { onSuccess: () => setAskedAt(session.packedAt ?? 'never') })}
        >
          {words.pack}
        </Button>
        {asked && (
          <span className="small" role="status">
            {words.packing}
          </span>
        )}
      </div>
    </>
  )
}
