// Who signs the berita acara, and printing it: the first version, or one that says what changed.
import { Textarea, TextInput } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { showRoom } from '../../../stages/invigilation/api.ts'
import { printRecord, showRecord } from '../../../stages/invigilation/record-api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords } from '../../kit/language.tsx'
import { Card, Strip } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { useMe } from '../me.tsx'
import type { RecordShown } from './official-record.tsx'
import { recordWords } from './record-words.ts'
import { useRoom } from './use-room.ts'

type Signer = { name: string; nip: string }
const none: Signer = { name: '', nip: '' }
const plainNip = (nip: string) => nip.replace(/[\s.-]/g, '')
const nipFits = (nip: string) => nip.trim() === '' || /^\d{18}$/.test(plainNip(nip))
const sent = ({ name, nip }: Signer) => ({ name: name.trim(), nip: plainNip(nip) || null })

export function RecordSigners({ of }: { of: RecordShown }) {
  const words = useWords(recordWords)
  const me = useMe()
  const { view, line } = useRoom()
  const act = useAct(printRecord, [showRecord, showRoom])
  const [first, setFirst] = useState<Signer>({ name: me.name, nip: '' })
  const [second, setSecond] = useState<Signer>(none)
  const [head, setHead] = useState<Signer & { office: string }>({ ...none, office: '' })
  const [note, setNote] = useState('')
  const newest = of.versions[0]?.version ?? 0
  const fits = [first, second, head].every(({ nip }) => nipFits(nip))
  const ready = of.hindrances.length === 0 && first.name.trim() !== '' && head.name.trim() !== '' && head.office.trim() !== '' && fits
  const print = () => {
    const proctors = [first, ...(second.name.trim() ? [second] : [])].map(sent)
    act.mutate({ id: view.id, proctors, responsible: { ...sent(head), office: head.office.trim() }, note: note.trim() })
  }
  return (
    <Card title={words.signers}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) print()
        }}
      >
        <SignerFields title={words.proctor1} of={first} onChange={setFirst} />
        <SignerFields title={words.proctor2} of={second} onChange={setSecond} />
        <SignerFields title={words.responsible} of={head} onChange={(part) => setHead({ ...head, ...part })} />
        <TextInput label={words.office} value={head.office} onChange={(event) => setHead({ ...head, office: event.currentTarget.value })} />
        <Textarea
          label={words.note}
          value={note}
          maxLength={1000}
          autosize
          minRows={2}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {act.data && <Strip tone="good">{(act.data.added ? words.printed : words.unchanged)(act.data.version)}</Strip>}
        <RefusalNotice of={act.error} />
        <div>
          <Button type="submit" look="primary" icon={<IconPrinter aria-hidden />} busy={act.isPending} disabled={!ready || line === 'away'}>
            {newest > 0 && !of.current ? words.printNew(newest + 1) : words.print}
          </Button>
        </div>
      </form>
    </Card>
  )
}

function SignerFields({ title, of, onChange }: { title: string; of: Signer; onChange: (next: Signer) => void }) {
  const words = useWords(recordWords)
  const { name, nip } = of
  return (
    <fieldset className="rm-signer">
      <legend>{title}</legend>
      <div className="pair">
        <TextInput label={words.name} value={name} onChange={(event) => onChange({ name: event.currentTarget.value, nip })} />
        <TextInput
          label={words.nip}
          inputMode="numeric"
          value={nip}
          error={!nipFits(nip) && words.nipFlaw}
          onChange={(event) => onChange({ name, nip: event.currentTarget.value })}
        />
      </div>
    </fieldset>
  )
}
