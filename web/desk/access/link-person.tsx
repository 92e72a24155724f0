// Tying an account to the employee behind it, once: from then on the own-case rule knows the person.
import { Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { linkPerson, listAccounts, showAccount } from '../../../stages/access/api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords } from '../../kit/language.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { agencyWords } from '../agency/words.ts'
import { settingsWords } from './settings-words.ts'

export function LinkPerson({ account, onClose }: { account: { id: string; name: string }; onClose: () => void }) {
  const words = useWords(settingsWords)
  const kit = useWords(kitWords)
  const { nipFlaw } = useWords(agencyWords)
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const link = useAct(linkPerson, [showAccount, listAccounts])
  const nip = typed.replace(/\s/g, '')
  const fits = /^\d{18}$/.test(nip)
  return (
    <Modal opened onClose={onClose} title={words.linkTitle(account.name)} closeButtonProps={{ 'aria-label': kit.close }}>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (fits) link.mutate({ id: account.id, nip }, { onSuccess: onClose })
        }}
      >
        <p className="sub">{words.linkWhat}</p>
        <TextInput
          label={words.linkedNip}
          data-autofocus
          inputMode="numeric"
          value={typed}
          error={tried && !fits && nipFlaw}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <RefusalNotice of={link.error} />
        <div className="ends">
          <Button onClick={onClose}>{kit.cancel}</Button>
          <Button look="primary" type="submit" busy={link.isPending}>
            {words.linkEffect}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
