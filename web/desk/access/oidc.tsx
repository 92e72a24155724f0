// Pengaturan › Layanan masuk: the agency's own sign-in service, tried before it is opened.
import { Checkbox, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconPlugConnected } from '@tabler/icons-react'
import { useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { setOidc, showOidc, showSignInWays, testOidc } from '../../../stages/access/oidc/oidc-api.ts'
import { Button } from '../../kit/button.tsx'
import { CopyButton } from '../../kit/copy.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Checks, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { oidcWords } from './oidc-words.ts'
import { SettingsHead } from './settings-head.tsx'

type Read = OutputOf<typeof showOidc>

export function Page() {
  const words = useWords(oidcWords)
  const read = useCall(showOidc, {})
  return (
    <>
      <SettingsHead title={words.title} sub={words.what} />
      <RefusalNotice of={read.error} again={() => void read.refetch()} />
      {read.isPending && <Waiting />}
      {read.data && <Settings key={read.data.settings?.changedAt ?? ''} of={read.data} />}
    </>
  )
}

function Settings({ of }: { of: Read }) {
  const words = useWords(oidcWords)
  const { stamp } = useWriting()
  const mayWrite = useMay('access.write')
  const { issuer = '', clientId = '', nipClaim = 'nip', button = '', enabled = false, withRoles = true } = of.settings ?? {}
  const [draft, setDraft] = useState({ issuer, clientId, secret: '', nipClaim, button, enabled, withRoles })
  const save = useAct(setOidc, [showOidc, showSignInWays])
  const test = useAct(testOidc)
  const put = (part: Partial<typeof draft>) => {
    setDraft({ ...draft, ...part })
    test.reset()
  }
  const secret = draft.secret === '' ? null : draft.secret
  const connected = draft.issuer.trim() !== '' && draft.clientId.trim() !== ''
  const ready = connected && /^[A-Za-z0-9_.:/-]{1,100}$/.test(draft.nipClaim) && draft.button.trim().length > 2
  const connection = { issuer: draft.issuer.trim(), clientId: draft.clientId.trim(), secret }
  const submit = () =>
    save.mutate({ ...draft, ...connection, button: draft.button.trim() }, { onSuccess: () => notifications.show({ message: words.saved }) })
  return (
    <Card label={words.title}>
      <form
        className="form"
        style={{ maxWidth: 760 }}
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) submit()
        }}
      >
        <div>
          <p className="sub">{words.redirect}</p>
          {of.redirectUri ? (
            <p className="row">
              <code>{of.redirectUri}</code> <CopyButton text={of.redirectUri} />
            </p>
          ) : (
            <p>{words.redirectNone}</p>
          )}
        </div>
        <TextInput
          label={words.issuer}
          type="url"
          placeholder="https://"
          readOnly={!mayWrite}
          value={draft.issuer}
          onChange={(event) => put({ issuer: event.currentTarget.value })}
        />
        <div className="grid even" style={{ marginTop: 0 }}>
          <TextInput
            label={words.clientId}
            readOnly={!mayWrite}
            value={draft.clientId}
            onChange={(event) => put({ clientId: event.currentTarget.value })}
          />
          <TextInput
            label={words.secret}
            type="password"
            autoComplete="new-password"
            placeholder={of.settings?.secretKept ? words.secretKept : undefined}
            readOnly={!mayWrite}
            value={draft.secret}
            onChange={(event) => put({ secret: event.currentTarget.value })}
          />
          <TextInput
            label={words.claim}
            placeholder={words.claimHint}
            readOnly={!mayWrite}
            value={draft.nipClaim}
            onChange={(event) => put({ nipClaim: event.currentTarget.value.trim() })}
          />
          <TextInput
            label={words.button}
            maxLength={60}
            readOnly={!mayWrite}
            value={draft.button}
            onChange={(event) => put({ button: event.currentTarget.value })}
          />
        </div>
        <Checkbox
          label={words.withRoles}
          disabled={!mayWrite}
          checked={draft.withRoles}
          onChange={(event) => put({ withRoles: event.currentTarget.checked })}
        />
        <Checkbox
          label={words.enabled}
          disabled={!mayWrite}
          checked={draft.enabled}
          onChange={(event) => put({ enabled: event.currentTarget.checked })}
        />
        {test.data && (
          <Checks
            of={test.data.checks.map(({ check, finding }) => ({
              key: check,
              done: finding === 'baik',
              words: words.checks[check],
              aside: words.findings[finding],
            }))}
          />
        )}
        <RefusalNotice of={test.error ?? save.error} />
        {mayWrite && (
          <div className="ends">
            {of.settings && <span className="small">{words.changed(stamp(of.settings.changedAt), of.settings.changedBy)}</span>}
            <Button
              icon={<IconPlugConnected aria-hidden />}
              disabled={!connected}
              busy={test.isPending}
              onClick={() => test.mutate(connection)}
            >
              {words.test}
            </Button>
            <Button type="submit" look="primary" disabled={!ready} busy={save.isPending}>
              {words.save}
            </Button>
          </div>
        )}
      </form>
    </Card>
  )
}
