// The first run: a code that only the keeper of the server has, the agency, the first Admin Sistem, and
// whether this is an example or real, for ever.
import { TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { instantOf, type Zone } from '../../../kit/clock.ts'
import { checkSetUpCode, kindConfirmation, setUp, showHouse, showMe } from '../../../stages/access/api.ts'
import { replaceLogo } from '../../../stages/register/api.ts'
import { upload } from '../../kit/call.ts'
import { useWords } from '../../kit/language.tsx'
import { Card, Steps } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { emptyIdentity, identityFlaws, identityOf, linesOf, type SignatoryDraft, signatoriesOf, signatoriesReady } from '../agency/draft.ts'
import { IdentityFields, SignatoryFields } from '../agency/fields.tsx'
import { Letterhead } from '../agency/letterhead.tsx'
import { LogoField } from '../agency/logo-field.tsx'
import { agencyWords } from '../agency/words.ts'
import { useHouse } from '../house.tsx'
import { Plain } from '../plain.tsx'
import { AdminFields, adminReady, emptyAdmin } from './first-admin.tsx'
import { dropDrafts, useDraft } from './first-run-draft.ts'
import { firstRunWords } from './first-run-words.ts'
import { type Kind, KindChoice } from './kind-choice.tsx'
import { Step } from './step.tsx'

export function FirstRun() {
  const words = useWords(firstRunWords)
  const house = useHouse()
  const [at, setAt] = useState(0)
  const [tried, setTried] = useState(false)
  const [code, setCode] = useState('')
  const [identity, setIdentity] = useDraft('instansi', emptyIdentity)
  const [logo, setLogo] = useState<{ file: File; url: string } | null>(null)
  const [signatories, setSignatories] = useDraft<readonly SignatoryDraft[]>('penanda-tangan', [])
  const [admin, setAdmin] = useDraft('admin', emptyAdmin, ({ password: _, ...rest }) => rest)
  const [kind, setKind] = useState<{ kind: Kind | null; typed: string; startDate: string }>({ kind: null, typed: '', startDate: '' })
  const check = useAct(checkSetUpCode)
  const finish = useAct(setUp)
  const client = useQueryClient()

  const go = (to: number) => {
    setTried(false)
    setAt(to)
  }
  const forward = (ready: boolean) => {
    setTried(true)
    if (ready) go(at + 1)
  }
  const send = () => {
    if (kind.kind === null) return
    const chosen = {
      code,
      agency: { ...identityOf(identity), signatories: signatoriesOf(signatories) },
      admin: {
        name: admin.name.trim(),
        login: admin.login,
        password: admin.password.first,
        letterNumber: admin.letterNumber.trim(),
        letterDate: admin.letterDate,
      },
      kind: kind.kind,
      confirmation: kind.typed.trim(),
      clockOffsetSeconds: kind.kind === 'contoh' ? offsetTo(kind.startDate, identity.zone, house.ahead) : 0,
    }
    finish.mutate(chosen, { onSuccess: () => void arrive() })
  }
  // The emblem follows the set-up, which has just signed the admin in: it is a file, not a field.
  const arrive = async () => {
    dropDrafts()
    if (logo) await upload(replaceLogo, {}, logo.file).catch(() => notifications.show({ message: words.logoLater }))
    await Promise.all([showHouse, showMe].map((read) => client.invalidateQueries({ queryKey: [read.name] })))
  }
  return (
    <Plain title={words.title}>
      <div style={{ width: '100%', maxWidth: at === 1 ? 1040 : 560 }}>
        <div style={{ display: 'flex', justifyContent: 'center', marginBottom: 16 }}>
          <Steps names={words.steps} at={at} />
        </div>
        {at === 0 && (
          <Step
            title={words.codeTitle}
            what={words.codeWhat}
            busy={check.isPending}
            onNext={() => code.trim() !== '' && check.mutate({ code }, { onSuccess: () => go(1) })}
          >
            <TextInput
              label={words.code}
              value={code}
              autoComplete="off"
              spellCheck={false}
              autoFocus
              onChange={(event) => setCode(event.currentTarget.value)}
            />
            <RefusalNotice of={check.error} />
          </Step>
        )}
        {at === 1 && (
          <Step
            title={words.agencyTitle}
            what={words.agencyWhat}
            onBack={() => go(0)}
            onNext={() => forward(identityFlaws(identity).size === 0 && signatoriesReady(signatories))}
          >
            <div className="grid two" style={{ marginTop: 0, gap: 24 }}>
              <div className="form">
                <IdentityFields value={identity} tried={tried} onChange={setIdentity} />
              </div>
              <div className="form" style={{ alignContent: 'start' }}>
                <Letterhead lines={linesOf(identity.letterhead)} address={identity.address} logo={logo?.url ?? null} />
                <LogoField
                  has={logo !== null}
                  onChoose={(file) => setLogo({ file, url: URL.createObjectURL(file) })}
                  onRemove={() => setLogo(null)}
                />
              </div>
            </div>
            <SignatoryPart value={signatories} tried={tried} onChange={setSignatories} />
          </Step>
        )}
        {at === 2 && (
          <Step title={words.adminTitle} what={words.adminWhat} onBack={() => go(1)} onNext={() => forward(adminReady(admin))}>
            <AdminFields value={admin} tried={tried} onChange={setAdmin} />
          </Step>
        )}
        {at === 3 && (
          <Step
            title={words.kindTitle}
            what={words.kindWhat}
            nextWords={words.finish(kind.kind === null ? '…' : words[kind.kind].toLowerCase())}
            busy={finish.isPending}
            blocked={kind.kind === null || kind.typed.trim() !== kindConfirmation[kind.kind]}
            onBack={() => go(2)}
            onNext={send}
          >
            <KindChoice value={kind} onChange={setKind} />
            {finish.isPending && <p className="sub">{words.working}</p>}
            <RefusalNotice of={finish.error} />
          </Step>
        )}
      </div>
    </Plain>
  )
}

/** Seconds from now to 08.00 of `date` in `zone`; 0 without a date. */
export function offsetTo(date: string, zone: Zone, ahead: number): number {
  return date === '' ? 0 : Math.round((instantOf(date, '08:00', zone).getTime() - (Date.now() + ahead)) / 1000)
}

function SignatoryPart(of: { value: readonly SignatoryDraft[]; tried: boolean; onChange: (value: readonly SignatoryDraft[]) => void }) {
  const words = useWords(agencyWords)
  return (
    <Card title={words.signatories} aside={<span className="small">{words.signatoriesHint}</span>}>
      <SignatoryFields {...of} />
    </Card>
  )
}
