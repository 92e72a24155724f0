// The first sign-in with a sealed slip: NIP, code, and a password of one's own, in one step.
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { showMe } from '../../../stages/access/api.ts'
import { readCode } from '../../../stages/access/slips/slip.ts'
import { redeemSlip } from '../../../stages/access/slips/slip-api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords } from '../../kit/language.tsx'
import { Strip } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { useWait } from './countdown.ts'
import { NewPasswordFields, passwordReady } from './new-password.tsx'
import { accessWords } from './words.ts'

const digits = (typed: string) => typed.replace(/[\s.-]/g, '')

/** Sixteen signs in groups of four, as they stand on the paper. */
const grouped = (typed: string) =>
  readCode(typed)
    .slice(0, 16)
    .replace(/(.{4})(?=.)/g, '$1 ')

export function SlipSignIn({ onEnter, onBack }: { onEnter: () => void; onBack: () => void }) {
  const words = useWords(accessWords)
  const [login, setLogin] = useState('')
  const [code, setCode] = useState('')
  const [next, setNext] = useState({ first: '', second: '' })
  const [tried, setTried] = useState(false)
  const redeem = useAct(redeemSlip, [showMe])
  const wait = useWait(redeem.error)
  const known = [digits(login)]
  const nipFits = /^\d{18}$/.test(digits(login))
  const codeFits = readCode(code).length === 16
  const submit = async () => {
    setTried(true)
    if (!nipFits || !codeFits || !passwordReady(next, known) || wait > 0) return
    try {
      await redeem.mutateAsync({ login: digits(login), code: readCode(code), password: next.first })
      if (location.hash === '#slip') history.replaceState(history.state, '', location.pathname)
      onEnter()
    } catch {
      // told below; what was typed stays
    }
  }
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
        <h1>{words.slipTitle}</h1>
        <p className="sub">{words.slipWhat}</p>
      </div>
      <TextInput
        label={words.slipLogin}
        name="username"
        autoComplete="username"
        inputMode="numeric"
        autoFocus
        value={login}
        onChange={(event) => setLogin(event.currentTarget.value)}
        error={tried && !nipFits && words.slipLoginFlaw}
      />
      <TextInput
        label={words.slipCode}
        name="code"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        placeholder="XXXX XXXX XXXX XXXX"
        styles={{ input: { fontFamily: 'ui-monospace, monospace', letterSpacing: '0.04em' } }}
        value={code}
        onChange={(event) => setCode(grouped(event.currentTarget.value))}
        error={tried && !codeFits && words.slipCodeFlaw}
      />
      <NewPasswordFields value={next} known={known} onChange={setNext} />
      {redeem.error && !(wait > 0 && redeem.error.code === 'access.sign-in-wait') && <RefusalNotice of={redeem.error} />}
      <div aria-live="polite">{wait > 0 && <Strip tone="attention">{words.waitSeconds(wait)}</Strip>}</div>
      <Button type="submit" look="primary" busy={redeem.isPending} disabled={wait > 0}>
        {words.slipEnter}
      </Button>
      <button type="button" className="link" onClick={onBack}>
        {words.slipBack}
      </button>
    </form>
  )
}
