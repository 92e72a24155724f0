// Example or real, for ever: what each means, and a word typed to confirm.
import { TextInput } from '@mantine/core'
import { kindConfirmation } from '../../../stages/access/api.ts'
import { useWords } from '../../kit/language.tsx'
import { firstRunWords } from './first-run-words.ts'

export type Kind = keyof typeof kindConfirmation
type Chosen = { readonly kind: Kind | null; readonly typed: string; readonly startDate: string }

export function KindChoice({ value, onChange }: { value: Chosen; onChange: (value: Chosen) => void }) {
  const words = useWords(firstRunWords)
  return (
    <>
      <fieldset className="form" aria-label={words.kindTitle}>
        {(['contoh', 'nyata'] as const).map((kind) => (
          <label key={kind} className="choice">
            <input type="radio" name="kind" checked={value.kind === kind} onChange={() => onChange({ ...value, kind, typed: '' })} />
            <span>
              <b>{words[kind]}</b>
              {words[`${kind}What`]}
            </span>
          </label>
        ))}
      </fieldset>
      {value.kind === 'contoh' && (
        <TextInput
          type="date"
          label={words.startDate}
          description={words.startDateHint}
          value={value.startDate}
          onChange={(event) => onChange({ ...value, startDate: event.currentTarget.value })}
        />
      )}
      {value.kind && (
        <TextInput
          label={words.confirm(kindConfirmation[value.kind])}
          autoComplete="off"
          value={value.typed}
          onChange={(event) => onChange({ ...value, typed: event.currentTarget.value })}
        />
      )}
    </>
  )
}
