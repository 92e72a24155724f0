// The door of the desk: who is not signed in signs in here, at the address he or she came to; who must
// choose a password does that first.
import { useQueryClient } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'
import { Activity, lazy, Suspense, useRef, useState } from 'react'
import { showHouse, showMe, signOut } from '../../stages/access/api.ts'
import { call } from '../kit/call.ts'
import { Waiting } from '../kit/parts.tsx'
import { RefusalNotice } from '../kit/refusal-notice.tsx'
import { useCall } from '../kit/use-call.ts'
import { SignIn } from './access/sign-in.tsx'
import { type Me, MeOf } from './me.tsx'
import { OwnFrame } from './own-frame.tsx'
import type { DeskPage } from './page.ts'
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
  const seen = useRef<string | undefined>(undefined)
  const out = me.error?.status === 401
  if (!out && me.data) seen.current = me.data.accountId
  const before = seen.current
  // Whoever signs in next at this tab finds nothing of the one before; the same person goes on where the page stood.
  const enter = () => {
    setQuiet(false)
    const of = {
      predicate: ({ queryKey }: { queryKey: readonly unknown[] }) => queryKey[0] !== showHouse.name && queryKey[0] !== showMe.name,
    }
    if (client.getQueryData<Me>([showMe.name, {}])?.accountId === before) void client.invalidateQueries(of)
    else client.removeQueries(of)
  }
  if (out && !me.data) return <SignIn quiet={quiet} onEnter={enter} />
  if (!me.data)
    return me.error ? (
      <main>
        <RefusalNotice of={me.error} again={() => void me.refetch()} />
      </main>
    ) : (
      <Waiting />
    )
  return (
    <>
      {out && <SignIn quiet={quiet} onEnter={enter} />}
      {/* kept out of sight, with its keys and clocks at rest: what was typed is still there after signing in again */}
      <Activity mode={out ? 'hidden' : 'visible'} key={me.data.accountId}>
        <Inside me={me.data} page={page} onQuiet={() => void leave()} />
      </Activity>
    </>
  )
}

function Inside({ me, page, onQuiet }: { me: Me; page: DeskPage | undefined; onQuiet: () => void }) {
  return (
    <MeOf value={me}>
      {me.mustChange ? (
        <Suspense fallback={<Waiting />}>
          <FirstPassword />
        </Suspense>
      ) : page?.frame === 'own' ? (
        <OwnFrame page={page} onQuiet={onQuiet} />
      ) : (
        <Shell onQuiet={onQuiet} />
      )}
    </MeOf>
  )
}
