// The first Admin Sistem, with the letter that names the person.
import { TextInput } from '@mantine/core'
import { useWords } from '../../kit/language.tsx'
import { agencyWords } from '../agency/words.ts'
import { firstRunWords } from './first-run-words.ts'
import { NewPasswordFields, passwordReady } from './new-password.tsx'

export type AdminDraft = {
  readonly name: string
  readonly login: string
  readonly password: { readonly first: string; readonly second: string }
  readonly letterNumber: string
  readonly letterDate: string
}

export const emptyAdmin: AdminDraft = { name: '', login: '', password: { first: '', second: '' }, letterNumber: '', letterDate: '' }

const loginFits = (login: string) => /^[a-z0-9@._-]{3,120}$/.test(login)
const knownOf = (of: AdminDraft) => [of.login, ...of.name.split(/\s+/)]

export function adminReady(of: AdminDraft): boolean {
  return (
    of.name.trim().length > 1 &&
    loginFits(of.login) &&
    of.letterNumber.trim() !== '' &&
    of.letterDate !== '' &&
    passwordReady(of.password, knownOf(of))
  )
}

export function AdminFields({ value, tried, onChange }: { value: AdminDraft; tried: boolean; onChange: (value: AdminDraft) => void }) {
  const words = useWords(firstRunWords)
  const { required } = useWords(agencyWords)
  const put = (part: Partial<AdminDraft>) => onChange({ ...value, ...part })
  const missing = (text: string) => tried && text.trim() === '' && required
  return (
    <>
      <TextInput
        label={words.adminName}
        autoComplete="name"
        value={value.name}
        error={missing(value.name)}
        onChange={(event) => put({ name: event.currentTarget.value })}
      />
      <TextInput
        label={words.login}
        description={words.loginHint}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={value.login}
        error={tried && !loginFits(value.login) && words.loginFlaw}
        onChange={(event) => put({ login: event.currentTarget.value.trim().toLowerCase() })}
      />
      <NewPasswordFields value={value.password} known={knownOf(value)} onChange={(password) => put({ password })} />
      <div className="pair">
        <TextInput
          label={words.letterNumber}
          value={value.letterNumber}
          error={missing(value.letterNumber)}
          onChange={(event) => put({ letterNumber: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={words.letterDate}
          value={value.letterDate}
          error={missing(value.letterDate)}
          onChange={(event) => put({ letterDate: event.currentTarget.value })}
        />
      </div>
    </>
  )
}
