// The package of the day before: fetching it with a passphrase, opening it without the server.
import { PasswordInput } from '@mantine/core'
import { IconDeviceTablet, IconDownload } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { roomPackage } from '../../../stages/invigilation/api.ts'
import { Button } from '../../kit/button.tsx'
import { call } from '../../kit/call.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Strip } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { helpWords } from './help-words.ts'
import { type SealedPackage, seal, unseal, viewOf } from './package.ts'
import { tabletStore } from './tablet-store.ts'
import { type RoomView, useRoom } from './use-room.ts'

const shortest = 8

/** The package of a session on this device; undefined while it is looked for, null where there is none. */
function useSealed(id: string): [SealedPackage | null | undefined, (next: SealedPackage) => void] {
  const [sealed, setSealed] = useState<SealedPackage | null>()
  useEffect(() => {
    void tabletStore().then(async (store) =>
      setSealed((await store.all<SealedPackage>('bekal')).find((one) => one.sessionId === id) ?? null),
    )
  }, [id])
  return [sealed, setSealed]
}

export function FetchPackage() {
  const words = useWords(helpWords)
  const { stamp } = useWriting()
  const { view, line } = useRoom()
  const [sealed, setSealed] = useSealed(view.id)
  const [passphrase, setPassphrase] = useState('')
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Error | null>(null)
  const fetchIt = async () => {
    setBusy(true)
    setRefusal(null)
    try {
      const made = await seal(await call(roomPackage, { id: view.id }), passphrase)
      const store = await tabletStore()
      await store.put('bekal', view.id, made)
      setSealed(made)
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
        <p className="sub">{words.packageWhat}</p>
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

/** Stands where the server is not reached and nothing of the room is known yet. */
export function OpenPackage({ id, onOpen }: { id: string; onOpen: (view: RoomView) => void }) {
  const words = useWords(helpWords)
  const { stamp } = useWriting()
  const [sealed] = useSealed(id)
  const [passphrase, setPassphrase] = useState('')
  const [state, setState] = useState<'idle' | 'busy' | 'wrong'>('idle')
  if (sealed === undefined) return null
  const open = async () => {
    if (!sealed) return
    setState('busy')
    const opened = await unseal(sealed, passphrase)
    if (opened) return onOpen(viewOf(opened))
    setState('wrong')
  }
  return (
    <main className="rm-alone">
      <title>{`${words.openPackage} · Nawa`}</title>
      <Card>
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault()
            void open()
          }}
        >
          <h1>
            <IconDeviceTablet aria-hidden /> {words.openPackage}
          </h1>
          {sealed ? (
            <>
              <p className="sub">{words.openWhat(sealed.room, stamp(sealed.madeAt))}</p>
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
            </>
          ) : (
            <Strip tone="attention">{words.noPackage}</Strip>
          )}
        </form>
      </Card>
    </main>
  )
}
