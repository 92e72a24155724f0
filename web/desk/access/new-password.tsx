// A new password, typed twice, with a sentence on its strength: length counts, oddity does not.
import { PasswordInput } from '@mantine/core'
import { useId } from 'react'
import { passwordFlaw } from '../../../stages/access/password.ts'
import { useWords } from '../../kit/language.tsx'
import { accessWords } from './words.ts'

export type NewPassword = { readonly first: string; readonly second: string }

/** Whether both fields agree and the password will do. `known`: words that others know. */
export function passwordReady(of: NewPassword, known: readonly string[]): boolean {
  return of.first === of.second && passwordFlaw(of.first, known) === null
}

type Fields = { value: NewPassword; known: readonly string[]; onChange: (value: NewPassword) => void }

export function NewPasswordFields({ value, known, onChange }: Fields) {
  const words = useWords(accessWords)
  const strengthId = useId()
  const flaw = passwordFlaw(value.first, known)
  const verdict = flaw ?? (value.first.length >= 18 ? 'strong' : 'fine')
  return (
    <>
      <div>
        <PasswordInput
          label={words.newPassword}
          autoComplete="new-password"
          aria-describedby={strengthId}
          value={value.first}
          onChange={(event) => onChange({ ...value, first: event.currentTarget.value })}
          visibilityToggleButtonProps={{ 'aria-label': words.showPassword }}
        />
        <p
          id={strengthId}
          className="small"
          style={{ marginTop: 4, color: value.first === '' || !flaw ? undefined : 'var(--attention)' }}
          aria-live="polite"
        >
          {value.first === '' ? words.strength.empty : words.strength[verdict]}
        </p>
      </div>
      <PasswordInput
        label={words.repeatPassword}
        autoComplete="new-password"
        value={value.second}
        onChange={(event) => onChange({ ...value, second: event.currentTarget.value })}
        error={value.second !== '' && value.first !== value.second && words.notSame}
        visibilityToggleButtonProps={{ 'aria-label': words.showPassword }}
      />
    </>
  )
}
