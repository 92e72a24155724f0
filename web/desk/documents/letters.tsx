// Letters of an event: what is needed, what stands, what is done next.
import { notifications } from '@mantine/notifications'
import { IconFileZip } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { type LetterLine, lettersZip, listLetters } from '../../../stages/documents/letter-api.ts'
import { showEvent } from '../../../stages/events/api.ts'
import { letterPlan } from '../../../stages/schedule/letter-api.ts'
import { Button } from '../../kit/button.tsx'
import { download } from '../../kit/call.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Waiting } from '../../kit/parts.tsx'
import { Progress } from '../../kit/progress.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { EventHead } from '../events/event-head.tsx'
import { useMay } from '../me.tsx'
import { KindsCard } from './letter-kinds-card.tsx'
import { NextStep } from './letter-next.tsx'
import { beingPrinted } from './letter-reads.ts'
import { type LetterAct, LetterSheet } from './letter-sheet.tsx'
import { LetterTable } from './letter-table.tsx'
import { LetterTabs } from './letter-tabs.tsx'
import { letterWords } from './letter-words.ts'
import { CancelLetter, ReceiptForm } from './receipt-form.tsx'
import { BringSigned, DecideSigned } from './signed-file-form.tsx'
import { NumberLetters, SubmitLetters } from './submit-letters.tsx'
import './letters.css'

type Doing = { readonly act: LetterAct; readonly letters: readonly LetterLine[] }

export function Page() {
  const words = useWords(letterWords)
  const { id } = useParams({ strict: false }) as { id: string }
  const event = useCall(showEvent, { id })
  const plan = useCall(letterPlan, { id })
  const read = useCall(listLetters, { object: `event:${id}` }, { every: 15_000 })
  const letters = read.data?.letters ?? []
  const waits = letters.some(beingPrinted)
  useCall(listLetters, { object: `event:${id}` }, { when: waits, every: 1500 })
  const [doing, setDoing] = useState<Doing | null>(null)
  const [openId, setOpenId] = useState<string | null>(null)
  const opened = letters.find((one) => one.id === openId)
  const tell = (message: string) => {
    setDoing(null)
    notifications.show({ message })
  }
  return (
    <>
      {event.data && <EventHead of={event.data} page={words.page} actions={<ZipButton eventId={id} letters={letters} />} />}
      <LetterTabs eventId={id} on="surat" />
      <RefusalNotice of={event.error ?? plan.error ?? read.error} again={() => void read.refetch()} />
      {(plan.isPending || read.isPending) && <Waiting />}
      {plan.data && read.data && (
        <div className="stack">
          <NextStep kinds={plan.data.kinds} letters={letters} />
          {waits && <Printing letters={letters} />}
          <KindsCard eventId={id} kinds={plan.data.kinds} onMade={tell} />
          <Letters letters={letters} onOpen={(one) => setOpenId(one.id)} onDo={setDoing} />
        </div>
      )}
      {opened && !doing && (
        <LetterSheet of={opened} onAct={(act) => setDoing({ act, letters: [opened] })} onClose={() => setOpenId(null)} />
      )}
      {doing && <Doings of={doing} officials={read.data?.officials ?? []} onClose={() => setDoing(null)} onDone={tell} />}
    </>
  )
}

/** The table with what is done with many letters at once. */
function Letters({
  letters,
  onOpen,
  onDo,
}: {
  letters: readonly LetterLine[]
  onOpen: (of: LetterLine) => void
  onDo: (doing: Doing) => void
}) {
  const words = useWords(letterWords)
  const { count } = useWriting()
  const mayWrite = useMay('letters.write')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const picked = letters.filter((one) => chosen.has(one.id))
  const drafts = picked.filter((one) => one.state === 'draf')
  const numberless = picked.filter((one) => one.state === 'menunggu-nomor')
  const act = (kind: LetterAct, of: readonly LetterLine[]) => {
    onDo({ act: kind, letters: of })
    setChosen(new Set())
  }
  const tools = mayWrite && (
    <>
      {drafts.length > 0 && (
        <Button size="small" look="primary" onClick={() => act('submit', drafts)}>
          {words.submit(count(drafts.length))}
        </Button>
      )}
      {numberless.length > 0 && (
        <Button size="small" look={drafts.length > 0 ? undefined : 'primary'} onClick={() => act('number', numberless)}>
          {words.give(count(numberless.length))}
        </Button>
      )}
    </>
  )
  return <LetterTable letters={letters} chosen={chosen} onChoose={mayWrite ? setChosen : undefined} onOpen={onOpen} tools={tools} />
}

type Officials = readonly NonNullable<LetterLine['signer']>[]
type Forms = { readonly of: Doing; readonly officials: Officials; readonly onClose: () => void; readonly onDone: (message: string) => void }

function Doings({ of: { act, letters }, officials, ...rest }: Forms) {
  const [first] = letters
  if (!first) return null
  if (act === 'submit') return <SubmitLetters letters={letters} officials={officials} {...rest} />
  if (act === 'number') return <NumberLetters letters={letters} {...rest} />
  if (act === 'bring') return <BringSigned of={first} {...rest} />
  if (act === 'decide') return <DecideSigned of={first} {...rest} />
  return act === 'receipt' ? <ReceiptForm of={first} {...rest} /> : <CancelLetter of={first} {...rest} />
}

function Printing({ letters }: { letters: readonly LetterLine[] }) {
  const words = useWords(letterWords)
  const numbered = letters.filter((one) => one.state === 'menunggu-tanda-tangan')
  return <Progress words={words.printing} done={numbered.filter((one) => one.printed).length} total={numbered.length} stays />
}

function ZipButton({ eventId, letters }: { eventId: string; letters: readonly LetterLine[] }) {
  const words = useWords(letterWords)
  const [refusal, setRefusal] = useState<Error | null>(null)
  if (!letters.some((one) => one.printed)) return null
  const take = () => {
    setRefusal(null)
    void download(lettersZip, { object: `event:${eventId}` }).catch(setRefusal)
  }
  return (
    <>
      <Button icon={<IconFileZip aria-hidden />} title={words.zipWhat} onClick={take}>
        {words.zip}
      </Button>
      <RefusalNotice of={refusal} />
    </>
  )
}
