// Making an account. The first password is shown once, to be handed over in person.
import { Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { createAccount, listAccounts } from '../../../stages/access/api.ts'
import { Button } from '../../kit/button.tsx'
import { CopyButton } from '../../kit/copy.tsx'
import { useWords } from '../../kit/language.tsx'
import { Strip } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { agencyWords } from '../agency/words.ts'
import { settingsWords } from './settings-words.ts'

/** A first password, shown once. */
export function FirstPasswordShown({ password, told, onClose }: { password: string; told: string; onClose: () => void }) {
  const words = useWords(settingsWords)
  return (
    <div className="form">
      <Strip tone="good">{told}</Strip>
      <div className="row">
        <span className="sub">{words.firstPassword}</span>
        <code style={{ fontSize: 16, lineHeight: '24px' }}>{password}</code>
        <CopyButton text={password} />
      </div>
      <div className="ends">
        <Button look="primary" onClick={onClose}>
          {words.understood}
        </Button>
      </div>
    </div>
  )
}

export function NewAccount({ onClose }: { onClose: () => void }) {
  const words = useWords(settingsWords)
  const kit = useWords(kitWords)
  const { required, nipFlaw } = useWords(agencyWords)
  const [draft, setDraft] = useState({ name: '', login: '', nip: '' })
  const [tried, setTried] = useState(false)
  const create = useAct(createAccount, [listAccounts])
  const nip = draft.nip.replace(/\s/g, '')
  const loginFits = /^[a-z0-9@._-]{3,120}$/.test(draft.login)
  const nipFits = nip === '' || /^\d{18}$/.test(nip)
  const put = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const submit = () => {
    setTried(true)
    if (draft.name.trim().length > 1 && loginFits && nipFits)
      create.mutate({ name: draft.name.trim(), login: draft.login, nip: nip || null })
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={words.newAccount}
      closeButtonProps={{ 'aria-label': kit.close }}
      closeOnClickOutside={!create.data}
    >
      {create.data ? (
        <FirstPasswordShown password={create.data.firstPassword} told={words.created} onClose={onClose} />
      ) : (
        <form
          className="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            submit()
          }}
        >
          <TextInput
            label={words.nameTitles}
            data-autofocus
            value={draft.name}
            error={tried && draft.name.trim().length < 2 && required}
            onChange={(event) => put({ name: event.currentTarget.value })}
          />
          <TextInput
            label={words.login}
            description={words.loginHint}
            autoCapitalize="none"
            spellCheck={false}
            value={draft.login}
            error={tried && !loginFits && words.loginFlaw}
            onChange={(event) => put({ login: event.currentTarget.value.trim().toLowerCase() })}
          />
          <TextInput
            label={words.nip}
            description={words.nipHint}
            inputMode="numeric"
            value={draft.nip}
            error={tried && !nipFits && nipFlaw}
            onChange={(event) => put({ nip: event.currentTarget.value })}
          />
          <RefusalNotice of={create.error} />
          <div className="ends">
            <Button onClick={onClose}>{kit.cancel}</Button>
            <Button type="submit" look="primary" busy={create.isPending}>
              {words.createEffect}
            </Button>
          </div>
        </form>
      )}
    </Modal>
  )
}
