// The door of the desk: who is not signed in signs in here, at the address he or she came to; who must
// choose a password does that first. Without the server only a room that this device keeps opens, with its
// passphrase, as the account that fetched it.
import { useQueryClient } from '@tanstack/react-query'
import { Navigate, useRouterState } from '@tanstack/react-router'
import { Activity, lazy, Suspense, useEffect, useRef, useState } from 'react'
import { showHouse, showMe } from '../../stages/access/api.ts'
import { Waiting } from '../kit/parts.tsx'
import { RefusalNotice } from '../kit/refusal-notice.tsx'
import { SignIn } from './access/sign-in.tsx'
import { setOpened, useOpened } from './invigilation/opened.ts'
import { leaveHouse, useOwedLeave } from './leaving.ts'
import { useLine } from './line.ts'
import { isStaff, type Me, MeOf } from './me.tsx'
import { NoLine } from './no-line.tsx'
import { OwnFrame } from './own-frame.tsx'
import type { DeskPage } from './page.ts'
import { pageAt } from './pages.ts'
import { Shell } from './shell.tsx'

const FirstPassword = lazy(async () => ({ default: (await import('./access/password-pages.tsx')).FirstPassword }))
const OwnPlace = lazy(async () => ({ default: (await import('./own/frame.tsx')).OwnPlace }))
const OpenPackage = lazy(async () => ({ default: (await import('./invigilation/open-package.tsx')).OpenPackage }))

export function Desk() {
  const { asked: me, away } = useLine(showMe, {}, 120_000)
  const opened = useOpened()
  const [quiet, setQuiet] = useState(false)
  const leave = async () => {
    setQuiet(true)
    await leaveHouse()
    await me.refetch()
  }
  const owed = useOwedLeave()
  const { refetch } = me
  useEffect(() => {
    if (owed && !away) void leaveHouse().then(() => refetch())
  }, [owed, away, refetch])
  const known = owed ? undefined : me.data
  const client = useQueryClient()
  const page = pageAt(useRouterState({ select: (state) => state.location.pathname }))
  const seen = useRef<string | undefined>(undefined)
  const out = me.error?.status === 401
  // an opened room stands for its account until the server says who is here
  const who = known ?? opened?.me
  if (!out && who) seen.current = who.accountId
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
  const stranger = known && opened && known.accountId !== opened.me.accountId
  useEffect(() => {
    if (stranger) setOpened(null)
  }, [stranger])
  if (out && !who) return <SignIn quiet={quiet} onEnter={enter} />
  if (!known && away && !page?.kept) return <NoLine again={() => void me.refetch()} />
  if (!who) return <Unknown failure={me.error} away={away} again={() => void me.refetch()} />
  return (
    <>
      {out && <SignIn quiet={quiet} back={opened !== null} onEnter={enter} />}
      {/* kept out of sight, with its keys and clocks at rest: what was typed is still there after signing in again */}
      <Activity mode={out ? 'hidden' : 'visible'} key={who.accountId}>
        <Inside me={who} page={page} onQuiet={() => void leave()} />
      </Activity>
    </>
  )
}

/** Nobody knows yet who is here. */
function Unknown({ failure, away, again }: { failure: Error | null; away: boolean; again: () => void }) {
  if (away)
    return (
      <Suspense fallback={<Waiting />}>
        <OpenPackage me={null} />
      </Suspense>
    )
  if (!failure) return <Waiting />
  return (
    <main>
      <RefusalNotice of={failure} again={again} />
    </main>
  )
}

function Inside({ me, page, onQuiet }: { me: Me; page: DeskPage | undefined; onQuiet: () => void }) {
  return (
    <MeOf value={me}>
      {me.mustChange ? (
        <Suspense fallback={<Waiting />}>
          <FirstPassword />
        </Suspense>
      ) : (
        <Framed me={me} page={page} onQuiet={onQuiet} />
      )}
    </MeOf>
  )
}

/** Who has no role has no desk: the own place is where such a person begins and stays. */
function Framed({ me, page, onQuiet }: { me: Me; page: DeskPage | undefined; onQuiet: () => void }) {
  if (page?.frame === 'own') return <OwnFrame page={page} onQuiet={onQuiet} />
  if (page?.frame !== 'mine' && isStaff(me)) return <Shell onQuiet={onQuiet} />
  return (
    <Suspense fallback={<Waiting />}>
      {page?.path === '/' ? <Navigate to="/saya/hasil" replace /> : <OwnPlace page={page} onQuiet={onQuiet} />}
    </Suspense>
  )
}
