// The calm page: login and password. After too many slips it counts the seconds that remain.
import { PasswordInput, TextInput } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { showMe, signIn } from '../../../stages/access/api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords } from '../../kit/language.tsx'
import { Card, Strip } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { useHouse } from '../house.tsx'
import { Plain } from '../plain.tsx'
import { useWait } from './countdown.ts'
import { OidcButton } from './oidc-button.tsx'
import { SlipSignIn } from './slip-sign-in.tsx'
import { accessWords } from './words.ts'
import './access.css'

/** `quiet`: the desk was left alone and signed itself out. `back`: the line is back, and a room was open here without it. */
export function SignIn({ quiet, back = false, onEnter }: { quiet: boolean; back?: boolean; onEnter: () => void }) {
  const words = useWords(accessWords)
  // the QR code of a slip leads here
  const [bySlip, setBySlip] = useState(() => location.hash === '#slip')
  return (
    <Plain title={words.signIn}>
      <div style={{ width: '100%', maxWidth: 400 }}>
        <Card>
          {bySlip ? (
            <SlipSignIn onEnter={onEnter} onBack={() => setBySlip(false)} />
          ) : (
            <ByPassword quiet={quiet} back={back} onEnter={onEnter} />
          )}
        </Card>
        {!bySlip && (
          <div className="sub sign-in-ways">
            <button type="button" className="link" onClick={() => setBySlip(true)}>
              {words.slipWay}
            </button>
            <span>
              {words.participant} <a href="/ujian/">{words.participantLink}</a>
            </span>
          </div>
        )}
      </div>
    </Plain>
  )
}

function ByPassword({ quiet, back, onEnter }: { quiet: boolean; back: boolean; onEnter: () => void }) {
  const words = useWords(accessWords)
  const house = useHouse()
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [tried, setTried] = useState(false)
  const [caps, setCaps] = useState(false)
  const enter = useAct(signIn, [showMe])
  const wait = useWait(enter.error)
  const submit = async () => {
    setTried(true)
    if (!login.trim() || !password || wait > 0) return
    try {
      await enter.mutateAsync({ login, password })
      onEnter()
    } catch {
      setPassword('')
    }
  }
  const watchCaps = (event: KeyboardEvent) => setCaps(event.getModifierState('CapsLock'))
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <div>
        <h1>{words.signIn}</h1>
        <p className="sub">{house.agency?.name}</p>
      </div>
      {quiet && <Strip>{words.leftAlone}</Strip>}
      {back && <Strip tone="good">{words.lineBack}</Strip>}
      <TextInput
        label={words.login}
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        autoFocus
        value={login}
        onChange={(event) => setLogin(event.currentTarget.value)}
        error={tried && !login.trim() && words.missing}
      />
      <PasswordInput
        label={words.password}
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        onKeyUp={watchCaps}
        error={tried && !password && !enter.error && words.missing}
        visibilityToggleButtonProps={{ 'aria-label': words.showPassword }}
      />
      {caps && <p className="small">{words.capsLock}</p>}
      {enter.error && !(wait > 0 && enter.error.code === 'access.sign-in-wait') && <RefusalNotice of={enter.error} />}
      <div aria-live="polite">{wait > 0 && <Strip tone="attention">{words.waitSeconds(wait)}</Strip>}</div>
      <Button type="submit" look="primary" busy={enter.isPending} disabled={wait > 0}>
        {words.signIn}
      </Button>
      <OidcButton />
      <p className="small">{words.forgotten}</p>
    </form>
  )
}
