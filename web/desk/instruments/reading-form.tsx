// The second reader's verdict: the own key for each option first, then what is said of the item.
import { NativeSelect, Radio, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { type ItemShown, listItems, readItem, showItem } from '../../../stages/instruments/bank-api.ts'
import { keyRange, type ReadingVerdict, readingVerdicts } from '../../../stages/instruments/kinds.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { bankWords } from './words.ts'

export function ReadingForm({ of }: { of: ItemShown }) {
  const words = useWords(bankWords)
  const { count } = useWriting()
  const act = useAct(readItem, [showItem, listItems])
  const [keyed, setKeyed] = useState<Record<string, string>>({})
  const [verdict, setVerdict] = useState<ReadingVerdict | ''>('')
  const [note, setNote] = useState('')
  const options = of.kind === 'likert' ? [] : of.options
  const [least, most] = keyRange[of.kind]
  const data = Array.from({ length: most - least + 1 }, (_, at) => ({
    value: String(least + at),
    label: of.kind === 'pilihan' ? (least + at === 1 ? words.right : words.wrong) : words.levelOf(count(least + at)),
  }))
  const ready = verdict !== '' && note.trim().length > 2 && options.every((option) => keyed[option.letter])
  const save = () => {
    if (verdict === '') return
    const given = Object.fromEntries(options.map(({ letter }) => [letter, Number(keyed[letter])]))
    act.mutate(
      { id: of.id, verdict, note: note.trim(), keyed: given },
      { onSuccess: ({ agreed, options: all }) => notifications.show({ message: words.readDone(count(agreed), count(all)) }) },
    )
  }
  return (
    <Card title={words.readTitle}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) save()
        }}
      >
        <p className="small">{words.readWhat}</p>
        <div className="pair">
          {options.map(({ letter }) => (
            <NativeSelect
              key={letter}
              label={words.yourKey(letter)}
              value={keyed[letter] ?? ''}
              data={[{ value: '', label: '–' }, ...data]}
              onChange={(event) => setKeyed({ ...keyed, [letter]: event.currentTarget.value })}
            />
          ))}
        </div>
        <Radio.Group label={words.verdict} value={verdict} onChange={(value) => setVerdict(value as ReadingVerdict)}>
          <div className="row">
            {readingVerdicts.map((one) => (
              <Radio key={one} value={one} label={words.verdicts[one]} />
            ))}
          </div>
        </Radio.Group>
        <Textarea label={words.readNote} rows={3} maxLength={1000} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
        <RefusalNotice of={act.error} />
        <div className="ends">
          <Button type="submit" look="primary" disabled={!ready} busy={act.isPending}>
            {words.readSave}
          </Button>
        </div>
      </form>
    </Card>
  )
}
