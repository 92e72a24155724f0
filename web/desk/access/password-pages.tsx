// The own password: the first one, which must be replaced before anything else, and any later change.
import { PasswordInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { changePassword, listMySessions, showMe } from '../../../stages/access/api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords } from '../../kit/language.tsx'
import { Card, PageHead } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { useMe } from '../me.tsx'
import { Plain } from '../plain.tsx'
import { NewPasswordFields, passwordReady } from './new-password.tsx'
import { accessWords } from './words.ts'

function PasswordForm() {
  const words = useWords(accessWords)
  const me = useMe()
  const known = [me.login, ...me.name.split(/\s+/)]
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState({ first: '', second: '' })
  const change = useAct(changePassword, [showMe, listMySessions])
  const ready = current !== '' && passwordReady(next, known)
  const submit = async () => {
    if (!ready) return
    await change.mutateAsync({ current, next: next.first })
    setCurrent('')
    setNext({ first: '', second: '' })
    notifications.show({ message: words.passwordChanged })
  }
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        submit().catch(() => undefined)
      }}
    >
      <input type="text" name="username" autoComplete="username" value={me.login} readOnly hidden />
      <PasswordInput
        label={words.currentPassword}
        autoComplete="current-password"
        value={current}
        onChange={(event) => setCurrent(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': words.showPassword }}
      />
      <NewPasswordFields value={next} known={known} onChange={setNext} />
      <RefusalNotice of={change.error} />
      <div className="ends">
        <Button type="submit" look="primary" disabled={!ready} busy={change.isPending}>
          {words.changePassword}
        </Button>
      </div>
    </form>
  )
}

/** Change of the own password. */
export function Page() {
  const words = useWords(accessWords)
  return (
    <>
      <PageHead title={words.changePassword} sub={words.passwordWhat} />
      <div style={{ maxWidth: 480 }}>
        <Card label={words.changePassword}>
          <PasswordForm />
        </Card>
      </div>
    </>
  )
}

/** Stands before everything else while the first password has not been replaced. */
export function FirstPassword() {
  const words = useWords(accessWords)
  return (
    <Plain title={words.firstPassword}>
      <div style={{ width: '100%', maxWidth: 480 }}>
        <Card>
          <h1>{words.firstPassword}</h1>
          <p className="sub" style={{ margin: '4px 0 16px' }}>
            {words.firstPasswordWhy}
          </p>
          <PasswordForm />
        </Card>
      </div>
    </Plain>
  )
}
