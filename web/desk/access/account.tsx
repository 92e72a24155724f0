// One account: its roles with scope, dates and letters, its sessions, and what can be done about it.
import { Modal } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { closeAccount, endSession, listAccounts, resetPassword, showAccount } from '../../../stages/access/api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords } from '../../kit/language.tsx'
import { Card, PageHead, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { AccountState } from './accounts.tsx'
import { GrantForm } from './grant-form.tsx'
import { GrantTable } from './grant-table.tsx'
import { LinkPerson } from './link-person.tsx'
import { FirstPasswordShown } from './new-account.tsx'
import { Reasoned } from './reasoned.tsx'
import { SessionTable } from './session-table.tsx'
import { settingsWords } from './settings-words.ts'

type Account = OutputOf<typeof showAccount>

export function Page() {
  const words = useWords(settingsWords)
  const { id } = useParams({ strict: false }) as { id: string }
  const read = useCall(showAccount, { id })
  return (
    <>
      <RefusalNotice of={read.error} again={() => void read.refetch()} />
      {read.isPending && <Waiting />}
      {read.data && <About account={read.data} crumb={words.accounts} />}
    </>
  )
}

function About({ account, crumb }: { account: Account; crumb: string }) {
  const words = useWords(settingsWords)
  const mayWrite = useMay('access.write') && !account.closedAt
  const [giving, setGiving] = useState(false)
  const end = useAct(endSession, [showAccount])
  return (
    <>
      <PageHead
        crumbs={[
          { words: words.area, to: '/pengaturan' },
          { words: crumb, to: '/pengaturan/akun' },
        ]}
        title={account.name}
        sub={account.login}
        chips={<AccountState of={account} />}
        actions={mayWrite && <Acts account={account} onGive={() => setGiving(true)} />}
      />
      <div className="stack">
        <Card bare title={words.roleHistory}>
          <GrantTable account={account} mayWrite={mayWrite} />
        </Card>
        <Card bare title={words.sessions}>
          {account.sessions.length === 0 ? (
            <p className="sub" style={{ padding: '0 20px 20px' }}>
              {words.noSession}
            </p>
          ) : (
            <SessionTable
              sessions={account.sessions}
              busy={end.isPending}
              refusal={end.error}
              onEnd={mayWrite ? (sessionId) => end.mutateAsync({ id: account.id, sessionId }) : undefined}
            />
          )}
        </Card>
      </div>
      {giving && <GrantForm accountId={account.id} name={account.name} onClose={() => setGiving(false)} />}
    </>
  )
}

function Acts({ account, onGive }: { account: Account; onGive: () => void }) {
  const words = useWords(settingsWords)
  const [asked, setAsked] = useState<'reset' | 'close' | 'link' | null>(null)
  const reset = useAct(resetPassword, [showAccount])
  const close = useAct(closeAccount, [showAccount, listAccounts])
  const shut = () => {
    setAsked(null)
    reset.reset()
    close.reset()
  }
  return (
    <>
      <Button look="harm" onClick={() => setAsked('close')}>
        {words.close}
      </Button>
      <Button onClick={() => setAsked('reset')}>{words.resetPassword}</Button>
      {account.personId === null && <Button onClick={() => setAsked('link')}>{words.link}</Button>}
      <Button look="primary" icon={<IconPlus aria-hidden />} onClick={onGive}>
        {words.grant}
      </Button>
      {asked === 'link' && <LinkPerson account={account} onClose={shut} />}
      <Reasoned
        open={asked === 'reset' && !reset.data}
        title={words.resetTitle(account.name)}
        effect={words.resetEffect}
        busy={reset.isPending}
        refusal={reset.error}
        onClose={shut}
        onDo={(reason) => reset.mutate({ id: account.id, reason })}
      >
        {words.resetWords}
      </Reasoned>
      <Reasoned
        open={asked === 'close'}
        harm
        title={words.closeTitle(account.name)}
        effect={words.closeEffect}
        busy={close.isPending}
        refusal={close.error}
        onClose={shut}
        onDo={(reason) => close.mutate({ id: account.id, reason }, { onSuccess: shut })}
      >
        {words.closeWords}
      </Reasoned>
      <Modal
        opened={reset.data !== undefined}
        onClose={shut}
        title={words.firstPassword}
        withCloseButton={false}
        closeOnClickOutside={false}
      >
        {reset.data && <FirstPasswordShown password={reset.data.firstPassword} told={words.reset} onClose={shut} />}
      </Modal>
    </>
  )
}
