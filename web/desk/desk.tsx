// The door of the desk: who is not signed in signs in here, at the address he or she came to; who must
// choose a password does that first.
import { lazy, Suspense, useState } from 'react'
import { showMe, signOut } from '../../stages/access/api.ts'
import { call } from '../kit/call.ts'
import { Waiting } from '../kit/parts.tsx'
import { RefusalNotice } from '../kit/refusal-notice.tsx'
import { useCall } from '../kit/use-call.ts'
import { SignIn } from './access/sign-in.tsx'
import { MeOf } from './me.tsx'
import { Shell } from './shell.tsx'

const FirstPassword = lazy(async () => ({ default: (await import('./access/password-pages.tsx')).FirstPassword }))

export function Desk() {
  const me = useCall(showMe, {}, { every: 120_000 })
  const [quiet, setQuiet] = useState(false)
  const leave = async () => {
    setQuiet(true)
    await call(signOut, {}).catch(() => undefined)
    await me.refetch()
  }
  if (me.error?.status === 401) return <SignIn quiet={quiet} onEnter={() => setQuiet(false)} />
  if (!me.data)
    return me.error ? (
      <main>
        <RefusalNotice of={me.error} again={() => void me.refetch()} />
      </main>
    ) : (
      <Waiting />
    )
  return (
    <MeOf value={me.data}>
      {me.data.mustChange ? (
        <Suspense fallback={<Waiting />}>
          <FirstPassword />
        </Suspense>
      ) : (
        <Shell onQuiet={() => void leave()} />
      )}
    </MeOf>
  )
}
