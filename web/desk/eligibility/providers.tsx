// Penyelenggara: who assesses, under which accreditation, for which classes, from when to when.
import { Checkbox, Modal, Select, TextInput } from '@mantine/core'
import { IconBuilding, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import {
  type AccreditationLine,
  accreditationCategories,
  addAccreditation,
  addProvider,
  listProviders,
  type ProviderLine,
  providerKinds,
  revokeAccreditation,
} from '../../../stages/register/assessment-api.ts'
import { className, type JobClass, jobClasses } from '../../../stages/standards/class.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, Empty, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { useMay } from '../me.tsx'
import { Assessors } from './assessors.tsx'
import { DueHead } from './head.tsx'
import { RevokeDialog } from './revoke.tsx'
import { dueWords } from './words.ts'
import './eligibility.css'

export function Page() {
  const words = useWords(dueWords)
  const mayWrite = useMay('assessments.write')
  const read = useCall(listProviders, {})
  const [adding, setAdding] = useState(false)
  const add = mayWrite && (
    <Button look="primary" icon={<IconPlus aria-hidden />} onClick={() => setAdding(true)}>
      {words.addProvider}
    </Button>
  )
  const none = read.data?.providers.length === 0
  return (
    <>
      <DueHead title={words.tabProviders} sub={words.providersSub} actions={!none && add} />
      <RefusalNotice of={read.error} again={() => void read.refetch()} />
      {read.isPending && <Waiting />}
      <div className="stack">
        {none && (
          <Card>
            <Empty icon={<IconBuilding aria-hidden />} title={words.noProviders} actions={add}>
              {words.noProvidersText}
            </Empty>
          </Card>
        )}
        {read.data?.providers.map((one) => (
          <Provider key={one.id} of={one} mayWrite={mayWrite} />
        ))}
        <Assessors mayWrite={mayWrite} />
      </div>
      {adding && <ProviderForm onClose={() => setAdding(false)} />}
    </>
  )
}

function Provider({ of, mayWrite }: { of: ProviderLine; mayWrite: boolean }) {
  const words = useWords(dueWords)
  const [adding, setAdding] = useState(false)
  return (
    <Card
      title={of.name}
      label={of.name}
      aside={
        <span className="row">
          <Chip>{words.kinds[of.kind]}</Chip>
          {mayWrite && (
            <Button size="small" icon={<IconPlus aria-hidden />} onClick={() => setAdding(true)}>
              {words.addAccreditation}
            </Button>
          )}
        </span>
      }
    >
      {of.accreditations.length === 0 && <p className="small">{words.noAccreditation}</p>}
      <ul className="checks history-list">
        {of.accreditations.map((one) => (
          <Accreditation key={one.id} of={one} mayWrite={mayWrite} />
        ))}
      </ul>
      {adding && <AccreditationForm of={of} onClose={() => setAdding(false)} />}
    </Card>
  )
}

function Accreditation({ of, mayWrite }: { of: AccreditationLine; mayWrite: boolean }) {
  const words = useWords(dueWords)
  const { date, language } = useWriting()
  const [revoking, setRevoking] = useState(false)
  const act = useAct(revokeAccreditation, [listProviders])
  return (
    <li>
      <span className="what">
        <b>{words.number(of.number)}</b> · {words.category} {words.categories[of.category]} ·{' '}
        {words.from(date(of.validFrom), date(of.validTo))}
        <span className="small">{of.classes.map((one) => className(one, language)).join(', ')}</span>
        {of.revokedReason && <span className="small">{words.because(of.revokedReason)}</span>}
      </span>
      <Chip tone={of.inForce ? 'good' : 'plain'}>{of.revokedAt ? words.revoked : of.inForce ? words.inForce : words.notInForce}</Chip>
      {mayWrite && !of.revokedAt && (
        <Button size="small" look="harm" onClick={() => setRevoking(true)}>
          {words.revoke}
        </Button>
      )}
      {revoking && (
        <RevokeDialog
          title={words.revokeAccreditation}
          what={words.revokeAccreditationWhat}
          busy={act.isPending}
          refusal={act.error}
          onClose={() => setRevoking(false)}
          onDo={(reason) => act.mutate({ id: of.id, reason }, { onSuccess: () => setRevoking(false) })}
        />
      )}
    </li>
  )
}

function ProviderForm({ onClose }: { onClose: () => void }) {
  const words = useWords(dueWords)
  const kit = useWords(kitWords)
  const act = useAct(addProvider, [listProviders])
  const [name, setName] = useState('')
  const [kind, setKind] = useState<ProviderLine['kind']>('instansi-ini')
  const ready = name.trim() !== ''
  return (
    <Modal opened onClose={onClose} title={words.addProvider} closeButtonProps={{ 'aria-label': kit.close }}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) act.mutate({ name: name.trim(), kind }, { onSuccess: onClose })
        }}
      >
        <TextInput
          data-autofocus
          required
          label={words.providerName}
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Select
          label={words.providerKind}
          allowDeselect={false}
          data={providerKinds.map((value) => ({ value, label: words.kinds[value] }))}
          value={kind}
          onChange={(value) => setKind((value ?? 'instansi-ini') as ProviderLine['kind'])}
        />
        <RefusalNotice of={act.error} />
        <div className="ends">
          <Button onClick={onClose}>{kit.cancel}</Button>
          <Button type="submit" look="primary" disabled={!ready} busy={act.isPending}>
            {words.addProvider}
          </Button>
        </div>
      </form>
    </Modal>
  )
}

function AccreditationForm({ of, onClose }: { of: ProviderLine; onClose: () => void }) {
  const words = useWords(dueWords)
  const kit = useWords(kitWords)
  const { language } = useWriting()
  const act = useAct(addAccreditation, [listProviders])
  const [draft, setDraft] = useState({ number: '', category: 'A' as AccreditationLine['category'], validFrom: '', validTo: '' })
  const [classes, setClasses] = useState<readonly JobClass[]>([])
  const put = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const ready = draft.number.trim() !== '' && classes.length > 0 && draft.validFrom !== '' && draft.validTo !== ''
  const all = jobClasses.map((one) => one.class)
  const turn = (one: JobClass) => setClasses(classes.includes(one) ? classes.filter((other) => other !== one) : [...classes, one])
  return (
    <Modal opened onClose={onClose} size={560} title={words.addAccreditationTo(of.name)} closeButtonProps={{ 'aria-label': kit.close }}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) act.mutate({ id: of.id, ...draft, number: draft.number.trim(), classes: [...classes] }, { onSuccess: onClose })
        }}
      >
        <div className="pair">
          <TextInput
            data-autofocus
            required
            label={words.accreditationNumber}
            maxLength={100}
            value={draft.number}
            onChange={(event) => put({ number: event.currentTarget.value })}
          />
          <Select
            label={words.category}
            allowDeselect={false}
            data={accreditationCategories.map((value) => ({ value, label: words.categories[value] }))}
            value={draft.category}
            onChange={(value) => put({ category: (value ?? 'A') as AccreditationLine['category'] })}
          />
        </div>
        <div className="pair">
          {(['validFrom', 'validTo'] as const).map((key) => (
            <TextInput
              key={key}
              required
              type="date"
              label={words[key]}
              value={draft[key]}
              onChange={(event) => put({ [key]: event.currentTarget.value })}
            />
          ))}
        </div>
        <fieldset className="class-choice">
          <legend className="mantine-InputWrapper-label">{words.classes}</legend>
          <Button size="small" onClick={() => setClasses(all)}>
            {words.allClasses}
          </Button>
          <div className="class-grid">
            {all.map((one) => (
              <Checkbox key={one} label={className(one, language)} checked={classes.includes(one)} onChange={() => turn(one)} />
            ))}
          </div>
        </fieldset>
        <RefusalNotice of={act.error} />
        <div className="ends">
          <Button onClick={onClose}>{kit.cancel}</Button>
          <Button type="submit" look="primary" disabled={!ready} busy={act.isPending}>
            {words.addAccreditation}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
