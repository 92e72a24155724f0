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

/** The lines for a list of checks. Who began without a sealed paper needs none any more. */
export function usePapersCheck(session: SessionShown) {
  const words = useWords(dayCardWords)
  const { stamp } = useWriting()
  const open = session.participants.filter((one) => !one.packed && one.state === 'terdaftar').map((one) => one.seat)
  const { packed, enrolled } = session.counts
  const line = session.packedAt === null ? words.notPacked : words.packed(packed, enrolled, stamp(session.packedAt))
  return [
    { key: 'packed', done: session.packedAt !== null && open.length === 0, words: line },
    ...(session.packedAt !== null && open.length > 0 ? [{ key: 'unpacked', done: false, words: words.unpacked(open.join(', ')) }] : []),
  ]
}

export function PackButton({ session }: { session: SessionShown }) {
  const words = useWords(dayCardWords)
  const mayOrganise = useMay('sittings.organise')
  const [asked, setAsked] = useState(false)
  const pack = useAct(packPapers, [showSession])
  const open = session.participants.some((one) => !one.packed && one.state === 'terdaftar')
  if (!mayOrganise || !open || session.state === 'ditutup') return null
  return (
    <>
      <RefusalNotice of={pack.error} />
      <div className="row">
        <Button busy={pack.isPending} disabled={asked} onClick={() => pack.mutate({ id: session.id }, { onSuccess: () => setAsked(true) })}>
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
