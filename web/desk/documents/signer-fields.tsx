// Who signs: as each draft says, another official of the agency's list, or a substitute by letter.
import { NativeSelect, TextInput } from '@mantine/core'
import type { LetterLine } from '../../../stages/documents/letter-api.ts'
import { useWords } from '../../kit/language.tsx'
import { letterWords } from './letter-words.ts'

type Signer = NonNullable<LetterLine['signer']>
export type SignerDraft = {
  readonly how: 'tetap' | 'daftar' | 'pengganti'
  readonly listed: number
  readonly office: string
  readonly name: string
  readonly nip: string
  readonly rank: string
  readonly number: string
  readonly date: string
}
export const emptySigner: SignerDraft = { how: 'tetap', listed: 0, office: '', name: '', nip: '', rank: '', number: '', date: '' }

/** The signer that the fields name; null: as each draft says; undefined: something is missing. */
export function signerOf(draft: SignerDraft, officials: readonly Signer[]): Signer | null | undefined {
  if (draft.how === 'tetap') return null
  if (draft.how === 'daftar') return officials[draft.listed]
  const nip = draft.nip.replace(/\s/g, '')
  const text = [draft.office, draft.name, draft.number, draft.date].map((one) => one.trim())
  if (text.some((one) => one === '') || (nip !== '' && !/^\d{18}$/.test(nip))) return undefined
  const [office = '', name = '', number = '', date = ''] = text
  return { office, name, nip: nip || null, rank: draft.rank.trim() || null, substitute: { number, date } }
}

export function SignerFields({
  value,
  officials,
  onChange,
}: {
  value: SignerDraft
  officials: readonly Signer[]
  onChange: (next: SignerDraft) => void
}) {
  const words = useWords(letterWords)
  const put = (part: Partial<SignerDraft>) => onChange({ ...value, ...part })
  const choice = (how: SignerDraft['how'], name: string, what?: string) => (
    <label className="choice">
      <input type="radio" name="penanda-tangan" checked={value.how === how} onChange={() => put({ how })} />
      <span>
        <b>{name}</b>
        {what}
      </span>
    </label>
  )
  return (
    <fieldset className="form" aria-label={words.whoSigns}>
      {choice('tetap', words.asSet, words.asSetWhat)}
      {officials.length > 1 && choice('daftar', words.official)}
      {value.how === 'daftar' && (
        <NativeSelect
          label={words.official}
          value={String(value.listed)}
          data={officials.map((one, at) => ({ value: String(at), label: `${one.office}: ${one.name}` }))}
          onChange={(event) => put({ listed: Number(event.currentTarget.value) })}
        />
      )}
      {choice('pengganti', words.substituteChoice, words.substituteWhat)}
      {value.how === 'pengganti' && <SubstituteFields value={value} put={put} />}
    </fieldset>
  )
}

function SubstituteFields({ value, put }: { value: SignerDraft; put: (part: Partial<SignerDraft>) => void }) {
  const words = useWords(letterWords)
  const field = (key: 'office' | 'name' | 'nip' | 'rank' | 'number', label: string, required = true) => (
    <TextInput
      label={label}
      required={required}
      value={value[key]}
      maxLength={200}
      onChange={(event) => put({ [key]: event.currentTarget.value })}
    />
  )
  return (
    <>
      {field('office', words.office)}
      {field('name', words.name)}
      <div className="pair">
        {field('nip', words.nip, false)}
        {field('rank', words.rank, false)}
      </div>
      <div className="pair">
        {field('number', words.letterNumber)}
        <TextInput
          type="date"
          required
          label={words.letterDate}
          value={value.date}
          onChange={(event) => put({ date: event.currentTarget.value })}
        />
      </div>
    </>
  )
}
