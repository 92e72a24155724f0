// Fetching the package of the day before, sealed with a passphrase that only the proctor knows.
import { PasswordInput } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { roomPackage } from '../../../stages/invigilation/api.ts'
import { Button } from '../../kit/button.tsx'
import { call } from '../../kit/call.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Strip } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useMe } from '../me.tsx'
import { useShell } from '../offline/register.ts'
import { helpWords } from './help-words.ts'
import { useSealed } from './kept-rooms.ts'
import { seal } from './package.ts'
import { tabletStore } from './tablet-store.ts'
import { useRoom } from './use-room.ts'
import { keepView, newKeys, packagePlace } from './view-box.ts'

const shortest = 8

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
