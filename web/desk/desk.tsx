// The door of the desk: who is not signed in signs in here, at the address he or she came to; who must
// choose a password does that first.
import { useQueryClient } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { showHouse, showMe, signOut } from '../../stages/access/api.ts'
import { call } from '../kit/call.ts'
import { Waiting } from '../kit/parts.tsx'
import { RefusalNotice } from '../kit/refusal-notice.tsx'
import { useCall } from '../kit/use-call.ts'
import { SignIn } from './access/sign-in.tsx'
import { MeOf } from './me.tsx'
import { OwnFrame } from './own-frame.tsx'
import { pageAt } from './pages.ts'
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
  const client = useQueryClient()
  const page = pageAt(useRouterState({ select: (state) => state.location.pathname }))
  // Whoever signs in next at this tab finds nothing of the one before.
  const enter = () => {
    setQuiet(false)
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== showHouse.name && queryKey[0] !== showMe.name })
  }
  if (me.error?.status === 401) return <SignIn quiet={quiet} onEnter={enter} />
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
      ) : page?.frame === 'own' ? (
        <OwnFrame page={page} onQuiet={() => void leave()} />
      ) : (
        <Shell onQuiet={() => void leave()} />
      )}
    </MeOf>
  )
}
