// Opening the package without the server: what this device keeps of a room, and as whom.
import { PasswordInput } from '@mantine/core'
import { IconDeviceTablet } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Strip } from '../../kit/parts.tsx'
import type { Me } from '../me.tsx'
import { helpWords } from './help-words.ts'
import { useSealed } from './kept-rooms.ts'
import { setOpened } from './opened.ts'
import { type SealedPackage, unseal, viewOf } from './package.ts'
import { lastView } from './view-box.ts'
import './room.css'

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
