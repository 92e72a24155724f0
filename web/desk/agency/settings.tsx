// Pengaturan: what the agency says of itself, and who signs.
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { showHouse } from '../../../stages/access/api.ts'
import { removeLogo, replaceLogo, replaceSignatories, showAgency, showLogo, updateAgency } from '../../../stages/register/api.ts'
import { Button } from '../../kit/button.tsx'
import { upload } from '../../kit/call.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Pairs, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { SettingsHead } from '../access/settings-head.tsx'
import { useMay } from '../me.tsx'
import {
  emptySignatory,
  type IdentityDraft,
  identityFlaws,
  identityOf,
  linesOf,
  type SignatoryDraft,
  signatoriesOf,
  signatoriesReady,
} from './draft.ts'
import { IdentityFields, SignatoryFields } from './fields.tsx'
import { Letterhead } from './letterhead.tsx'
import { LogoField } from './logo-field.tsx'
import { agencyWords } from './words.ts'

type Agency = OutputOf<typeof showAgency>

export function Page() {
  const words = useWords(agencyWords)
  const read = useCall(showAgency, {})
  const mayWrite = useMay('agency.write')
  return (
    <>
      <SettingsHead title={words.identity} />
      <RefusalNotice of={read.error} again={() => void read.refetch()} />
      {read.isPending && <Waiting />}
      {read.data && (mayWrite ? <Forms key={read.data.updatedAt} agency={read.data} /> : <Told agency={read.data} />)}
    </>
  )
}

const logoUrl = (agency: Agency) => (agency.logo ? `${showLogo.path}?v=${encodeURIComponent(agency.updatedAt)}` : null)

function Told({ agency }: { agency: Agency }) {
  const words = useWords(agencyWords)
  return (
    <div className="grid two">
      <Card title={words.identity}>
        <Pairs
          of={[
            [words.name, agency.name],
            [words.kind, words.kinds[agency.kind]],
            [words.address, agency.address],
            [words.city, agency.city],
            [words.zone, words.zones[agency.zone]],
          ]}
        />
      </Card>
      <Letterhead lines={agency.letterhead} address={agency.address} logo={logoUrl(agency)} />
    </div>
  )
}

function Forms({ agency }: { agency: Agency }) {
  return (
    <div className="stack">
      <IdentityForm agency={agency} />
      <SignatoryForm agency={agency} />
    </div>
  )
}

function IdentityForm({ agency }: { agency: Agency }) {
  const words = useWords(agencyWords)
  const [draft, setDraft] = useState<IdentityDraft>({ ...agency, letterhead: agency.letterhead.join('\n') })
  const [tried, setTried] = useState(false)
  const save = useAct(updateAgency, [showAgency, showHouse])
  const submit = () => {
    setTried(true)
    if (identityFlaws(draft).size > 0) return
    save.mutate(identityOf(draft), { onSuccess: () => notifications.show({ message: words.saved }) })
  }
  return (
    <Card title={words.identity}>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <div className="grid two" style={{ marginTop: 0, gap: 24 }}>
          <div className="form">
            <IdentityFields value={draft} tried={tried} onChange={setDraft} />
          </div>
          <div className="form" style={{ alignContent: 'start' }}>
            <Letterhead lines={linesOf(draft.letterhead)} address={draft.address} logo={logoUrl(agency)} />
            <LogoPart agency={agency} />
          </div>
        </div>
        <RefusalNotice of={save.error} />
        <div className="ends">
          <Button type="submit" look="primary" busy={save.isPending}>
            {words.save}
          </Button>
        </div>
      </form>
    </Card>
  )
}

function LogoPart({ agency }: { agency: Agency }) {
  const words = useWords(agencyWords)
  const read = useCall(showAgency, {})
  const remove = useAct(removeLogo, [showAgency])
  const [sending, setSending] = useState<{ busy: boolean; refusal: Error | null }>({ busy: false, refusal: null })
  const send = async (file: File) => {
    setSending({ busy: true, refusal: null })
    try {
      await upload(replaceLogo, {}, file)
      await read.refetch()
      notifications.show({ message: words.savedLogo })
      setSending({ busy: false, refusal: null })
    } catch (refusal) {
      setSending({ busy: false, refusal: refusal as Error })
    }
  }
  return (
    <>
      <LogoField has={agency.logo !== null} busy={sending.busy} onChoose={(file) => void send(file)} onRemove={() => remove.mutate({})} />
      <RefusalNotice of={sending.refusal ?? remove.error} />
    </>
  )
}

function SignatoryForm({ agency }: { agency: Agency }) {
  const words = useWords(agencyWords)
  const { nip } = useWriting()
  const [list, setList] = useState<readonly SignatoryDraft[]>(() =>
    agency.signatories.map((one) => ({ ...emptySignatory(), ...one, nip: one.nip ? nip(one.nip) : '', rank: one.rank ?? '' })),
  )
  const [tried, setTried] = useState(false)
  const save = useAct(replaceSignatories, [showAgency])
  const submit = () => {
    setTried(true)
    if (!signatoriesReady(list)) return
    save.mutate({ signatories: signatoriesOf(list) }, { onSuccess: () => notifications.show({ message: words.savedSignatories }) })
  }
  return (
    <Card title={words.signatories} aside={<span className="small">{words.signatoriesHint}</span>}>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        {list.length === 0 && <p className="sub">{words.noSignatory}</p>}
        <SignatoryFields value={list} tried={tried} onChange={setList} />
        <RefusalNotice of={save.error} />
        <div className="ends">
          <Button type="submit" busy={save.isPending}>
            {words.save}
          </Button>
        </div>
      </form>
    </Card>
  )
}
