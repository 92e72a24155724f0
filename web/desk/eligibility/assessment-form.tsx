// Putting one assessment of a person on record. Its standing follows from the accreditation.
import { Modal, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { listDue, summariseDue } from '../../../stages/eligibility/api.ts'
import { listAssessments, listProviders, recordAssessment } from '../../../stages/register/assessment-api.ts'
import { className, type JobClass, jobClasses } from '../../../stages/standards/class.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { dueWords } from './words.ts'

type Of = { readonly personId: string; readonly name: string; readonly jobClass: string; readonly onClose: () => void }

export function AssessmentForm({ personId, name, jobClass, onClose }: Of) {
  const words = useWords(dueWords)
  const kit = useWords(kitWords)
  const { language } = useWriting()
  const read = useCall(listProviders, {})
  const act = useAct(recordAssessment, [listAssessments, listDue, summariseDue])
  const first = jobClasses.find((one) => one.class === jobClass)?.class ?? 'pelaksana'
  const [draft, setDraft] = useState({
    ...{ provider: '', accreditationNumber: '', assessedOn: '', validUntil: '', documentNumber: '', note: '' },
    ...{ class: first as JobClass },
  })
  const put = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const providers = read.data?.providers ?? []
  const held = providers.find((one) => one.name === draft.provider)?.accreditations ?? []
  const ready = draft.provider !== '' && draft.assessedOn !== ''
  const save = () => {
    const { provider, assessedOn, class: assessed, ...rest } = draft
    const given = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, value.trim() || null]))
    act.mutate({ personId, provider, assessedOn, class: assessed, ...given }, { onSuccess: onClose })
  }
  const text = (key: 'assessedOn' | 'validUntil' | 'documentNumber' | 'note', more: object) => (
    <TextInput label={words[key]} value={draft[key]} onChange={(event) => put({ [key]: event.currentTarget.value })} {...more} />
  )
  return (
    <Modal opened onClose={onClose} size={560} title={words.recordTitle(name)} closeButtonProps={{ 'aria-label': kit.close }}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) save()
        }}
      >
        <Select
          required
          searchable
          label={words.provider}
          placeholder={words.chooseProvider}
          data={providers.map((one) => one.name)}
          value={draft.provider || null}
          onChange={(provider) => put({ provider: provider ?? '', accreditationNumber: '' })}
        />
        <Select
          label={words.accreditation}
          allowDeselect={false}
          data={[{ value: '', label: words.accreditationNone }, ...held.filter((one) => !one.revokedAt).map((one) => one.number)]}
          value={draft.accreditationNumber}
          onChange={(accreditationNumber) => put({ accreditationNumber: accreditationNumber ?? '' })}
        />
        <div className="pair">
          {text('assessedOn', { type: 'date', required: true })}
          {text('validUntil', { type: 'date', description: words.validUntilHint })}
        </div>
        <Select
          label={words.classAssessed}
          allowDeselect={false}
          data={jobClasses.map((one) => ({ value: one.class, label: className(one.class, language) }))}
          value={draft.class}
          onChange={(value) => put({ class: (value ?? first) as JobClass })}
        />
        {text('documentNumber', { maxLength: 100 })}
        {text('note', { maxLength: 500 })}
        <RefusalNotice of={act.error} />
        <div className="ends">
          <Button onClick={onClose}>{kit.cancel}</Button>
          <Button type="submit" look="primary" disabled={!ready} busy={act.isPending}>
            {words.record}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
