// People who are named: a list of NIPs that is pasted or handed in as a file, or names that are searched.
import { Textarea, TextInput } from '@mantine/core'
import { IconFileSpreadsheet, IconX } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { fullName } from '../../../kit/wording.ts'
import { readList } from '../../../stages/events/participant-api.ts'
import { listEmployees } from '../../../stages/register/api.ts'
import { Button } from '../../kit/button.tsx'
import { upload } from '../../kit/call.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Chip, FilterChip } from '../../kit/parts.tsx'
import { Progress } from '../../kit/progress.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { useDuring } from '../register/use-during.ts'
import { type Choice, pastedNips } from './add-choice.ts'
import { addWords } from './add-words.ts'

type Of = { readonly choice: Choice; readonly onChange: (part: Partial<Choice>) => void }

export function ByList({ id, choice, onChange }: Of & { id: string }) {
  const words = useWords(addWords)
  const { count } = useWriting()
  const field = useRef<HTMLInputElement>(null)
  const { busy, refusal, during } = useDuring()
  const take = (file: File | undefined) => {
    if (!file) return
    void during(async () => {
      const { nips, column } = await upload(readList, { id }, file)
      onChange({ file: { name: file.name, column, nips } })
    })
  }
  const pasted = pastedNips(choice.pasted).length
  return (
    <div className="nip-list">
      <Textarea
        label={words.paste}
        description={words.pasteHint}
        autosize
        minRows={5}
        maxRows={12}
        disabled={choice.file !== null}
        value={choice.pasted}
        onChange={(event) => onChange({ pasted: event.currentTarget.value })}
      />
      <div className="stack" style={{ gap: 8 }}>
        <Button icon={<IconFileSpreadsheet aria-hidden />} busy={busy} onClick={() => field.current?.click()}>
          {words.file}
        </Button>
        <span className="small">{words.fileHint}</span>
        {busy && <Progress words={words.reading} done={0} total={null} />}
        {choice.file ? (
          <FilterChip on onPress={() => onChange({ file: null })}>
            {words.fileRead(count(choice.file.nips.length), choice.file.name, choice.file.column ?? '')}
            <IconX aria-label={words.drop(choice.file.name)} />
          </FilterChip>
        ) : (
          pasted > 0 && (
            <span>
              <Chip>{words.pasted(count(pasted))}</Chip>
            </span>
          )
        )}
        <RefusalNotice of={refusal} />
        <input
          ref={field}
          type="file"
          hidden
          aria-label={words.file}
          accept=".xlsx,.csv,.txt"
          onChange={(event) => {
            take(event.currentTarget.files?.[0])
            event.currentTarget.value = ''
          }}
        />
      </div>
    </div>
  )
}

/** Names of the register, found by what is typed, kept as chips. */
export function ByName({ choice, onChange }: Of) {
  const words = useWords(addWords)
  const { nip } = useWriting()
  const [typed, setTyped] = useState('')
  const search = typed.trim()
  const long = search.length > 2
  const read = useCall(listEmployees, { search, limit: 8, counts: 'no' }, { when: long, keep: true })
  const rows = long ? (read.data?.rows ?? []) : []
  const has = (id: string) => choice.people.some((one) => one.id === id)
  return (
    <div className="stack" style={{ gap: 8 }}>
      <TextInput label={words.find} description={words.findHint} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
      <RefusalNotice of={read.error} />
      {long && read.data && rows.length === 0 && <p className="small">{words.nobodyFound}</p>}
      {rows.map((row) => (
        <label key={row.id} className="row found-name">
          <input
            type="checkbox"
            checked={has(row.id)}
            onChange={() =>
              onChange({
                people: has(row.id)
                  ? choice.people.filter((one) => one.id !== row.id)
                  : [...choice.people, { id: row.id, name: fullName(row) }],
              })
            }
          />
          <span>
            {fullName(row)} <span className="small nip">{nip(row.nip)}</span> <span className="small">{row.position ?? row.unit}</span>
          </span>
        </label>
      ))}
      <div className="chips-line">
        {choice.people.map((one) => (
          <FilterChip key={one.id} on onPress={() => onChange({ people: choice.people.filter((other) => other.id !== one.id) })}>
            {one.name} <IconX aria-label={words.drop(one.name)} />
          </FilterChip>
        ))}
      </div>
    </div>
  )
}
