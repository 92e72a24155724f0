// The package of the day before: fetching it with a passphrase, opening it without the server.
import { PasswordInput } from '@mantine/core'
import { IconDeviceTablet, IconDownload } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { roomPackage } from '../../../stages/invigilation/api.ts'
import { Button } from '../../kit/button.tsx'
import { call } from '../../kit/call.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Strip } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { type Me, useMe } from '../me.tsx'
import { useShell } from '../offline/register.ts'
import { helpWords } from './help-words.ts'
import { sealedPackages } from './kept-rooms.ts'
import { setOpened } from './opened.ts'
import { type SealedPackage, seal, unseal, viewOf } from './package.ts'
import { tabletStore } from './tablet-store.ts'
import { useRoom } from './use-room.ts'
import { keepView, lastView, newKeys, packagePlace } from './view-box.ts'
import './room.css'

const shortest = 8

/** The packages of a session on this device; undefined while they are looked for. */
function useSealed(id: string): [readonly SealedPackage[] | undefined, (next: readonly SealedPackage[]) => void] {
  const [sealed, setSealed] = useState<readonly SealedPackage[]>()
  useEffect(() => {
    void sealedPackages(id).then(setSealed, () => setSealed([]))
  }, [id])
  return [sealed, setSealed]
}

export function FetchPackage() {
  const words = useWords(helpWords)
  const { stamp } = useWriting()
  const { view, line } = useRoom()
  const me = useMe()
  const shell = useShell()
  const [all, setSealed] = useSealed(view.id)
  const sealed = all?.find((one) => one.accountId === me.accountId)
  const [passphrase, setPassphrase] = useState('')
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Error | null>(null)
  const fetchIt = async () => {
    setBusy(true)
    setRefusal(null)
    try {
      const fetched = await call(roomPackage, { id: view.id })
      const keys = await newKeys()
      const made = await seal({ package: fetched, me, viewKey: keys?.viewKey ?? null }, passphrase, keys?.viewLock ?? null)
      const store = await tabletStore()
      await store.put('bekal', packagePlace(made), made)
      await keepView(view, made)
      // of a former version: it names no account
      await store.remove('bekal', view.id)
      setSealed([made])
      setPassphrase('')
    } catch (cause) {
      setRefusal(cause instanceof Error ? cause : new Error('unknown'))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Card title={words.package}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (passphrase.trim().length >= shortest) void fetchIt()
        }}
      >
        <p className="sub">
          {words.packageWhat} {shell !== 'coming' && words.shell[shell]}
        </p>
        {sealed && <Strip tone="good">{words.packageHere(stamp(sealed.madeAt))}</Strip>}
        <PasswordInput
          label={words.passphrase}
          description={words.passphraseWhat(shortest)}
          autoComplete="off"
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
        />
        <RefusalNotice of={refusal} />
        <div>
          <Button
            type="submit"
            icon={<IconDownload aria-hidden />}
            busy={busy}
            disabled={line === 'away' || passphrase.trim().length < shortest}
          >
            {sealed ? words.fetchAgain : words.fetch}
          </Button>
        </div>
      </form>
    </Card>
  )
}

/** What the server would be asked, and what is kept instead: opened as the account that fetched it. */
async function openKept(packages: readonly SealedPackage[], passphrase: string): Promise<boolean> {
  for (const sealed of packages) {
    const kept = await unseal(sealed, passphrase)
    if (!kept) continue
    const last = await lastView(sealed, kept)
    const view = last && last.serverNow > kept.package.madeAt ? last : viewOf(kept.package)
    setOpened({ sessionId: sealed.sessionId, me: kept.me, view, madeAt: sealed.madeAt })
    return true
  }
  return false
}

/** Stands where the server is not reached and nothing of the room is known yet. `me`: who is signed in, where that is known. */
export function OpenPackage({ me }: { me: Me | null }) {
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const words = useWords(helpWords)
  const [all] = useSealed(id)
  if (!all) return null
  const mine = me ? all.filter((one) => one.accountId === me.accountId) : all
  return (
    <main className="rm-alone">
      <title>{`${words.openPackage} · Nawa`}</title>
      <Card>
        {mine.length > 0 ? (
          <OpenForm packages={mine} />
        ) : (
          <div className="form">
            <OpenTitle />
            <Strip tone="attention">{all.length > 0 ? words.notYours : words.noPackage}</Strip>
          </div>
        )}
      </Card>
    </main>
  )
}

function OpenTitle() {
  const words = useWords(helpWords)
  return (
    <h1>
      <IconDeviceTablet aria-hidden /> {words.openPackage}
    </h1>
  )
}

function OpenForm({ packages }: { packages: readonly SealedPackage[] }) {
  const words = useWords(helpWords)
  const { stamp } = useWriting()
  const [passphrase, setPassphrase] = useState('')
  const [state, setState] = useState<'idle' | 'busy' | 'wrong'>('idle')
  const open = async () => {
    setState('busy')
    if (!(await openKept(packages, passphrase))) setState('wrong')
  }
  const [newest] = [...packages].sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1))
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        void open()
      }}
    >
      <OpenTitle />
      <p className="sub">{newest && words.openWhat(newest.room, stamp(newest.madeAt))}</p>
      <PasswordInput
        data-autofocus
        label={words.passphrase}
        autoComplete="off"
        value={passphrase}
        error={state === 'wrong' && words.wrong}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" look="primary" busy={state === 'busy'}>
          {words.open}
        </Button>
      </div>
    </form>
  )
}
