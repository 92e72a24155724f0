// A new entry of the roll: an employee or a name from outside, the certificate, the classes it covers.
import { Checkbox, Modal, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { EmployeeLine } from '../../../stages/register/api.ts'
import { type AssessorLine, addAssessor, assessorLevels, listAssessors } from '../../../stages/register/assessor-api.ts'
import { className, type JobClass, jobClasses } from '../../../stages/standards/class.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { EmployeeSearch } from '../register/employee-search.tsx'
import { assessorWords } from './assessor-words.ts'

const empty = { level: 'ahli-madya' as AssessorLine['level'], outside: false, name: '', certificateNumber: '', validFrom: '', validTo: '' }

export function AssessorForm({ onClose }: { onClose: () => void }) {
  const words = useWords(assessorWords)
  const kit = useWords(kitWords)
  const act = useAct(addAssessor, [listAssessors])
  const [draft, setDraft] = useState(empty)
  const [person, setPerson] = useState<EmployeeLine | null>(null)
  const [classes, setClasses] = useState<readonly JobClass[]>([])
  const put = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const who = draft.outside ? draft.name.trim() !== '' : person !== null
  const ready = who && draft.certificateNumber.trim() !== '' && draft.validFrom !== '' && classes.length > 0
  const save = () => {
    const { level, certificateNumber, validFrom, validTo } = draft
    const named = draft.outside ? { name: draft.name } : { personId: person?.id ?? null }
    act.mutate({ ...named, level, classes: [...classes], certificateNumber, validFrom, validTo: validTo || null }, { onSuccess: onClose })
  }
  return (
    <Modal opened onClose={onClose} size={560} title={words.add} closeButtonProps={{ 'aria-label': kit.close }}>
      <form
        className="form"
        onSubmit={(submitted) => {
          submitted.preventDefault()
          if (ready) save()
        }}
      >
        <Checkbox label={words.outside} checked={draft.outside} onChange={(of) => put({ outside: of.currentTarget.checked })} />
        {draft.outside ? (
          <TextInput
            required
            label={words.name}
            maxLength={200}
            value={draft.name}
            onChange={(of) => put({ name: of.currentTarget.value })}
          />
        ) : (
          <EmployeeSearch label={words.find} chosen={person} onChoose={setPerson} />
        )}
        <div className="pair">
          <NativeSelect
            label={words.level}
            value={draft.level}
            data={assessorLevels.map((value) => ({ value, label: words.assessorLevels[value] ?? value }))}
            onChange={(of) => put({ level: of.currentTarget.value as AssessorLine['level'] })}
          />
          <TextInput
            required
            label={words.certificate}
            maxLength={100}
            value={draft.certificateNumber}
            onChange={(of) => put({ certificateNumber: of.currentTarget.value })}
          />
        </div>
        <div className="pair">
          <TextInput
            required
            type="date"
            label={words.from}
            value={draft.validFrom}
            onChange={(of) => put({ validFrom: of.currentTarget.value })}
          />
          <TextInput
            type="date"
            label={words.to}
            description={words.toHint}
            value={draft.validTo}
            onChange={(of) => put({ validTo: of.currentTarget.value })}
          />
        </div>
        <Classes chosen={classes} onChange={setClasses} />
        <RefusalNotice of={act.error} />
        <div className="ends">
          <Button onClick={onClose}>{kit.cancel}</Button>
          <Button type="submit" look="primary" disabled={!ready} busy={act.isPending}>
            {words.add}
          </Button>
        </div>
      </form>
    </Modal>
  )
}

function Classes({ chosen, onChange }: { chosen: readonly JobClass[]; onChange: (of: readonly JobClass[]) => void }) {
  const words = useWords(assessorWords)
  const { language } = useWriting()
  const turn = (one: JobClass) => onChange(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one])
  return (
    <fieldset className="class-choice">
      <legend className="mantine-InputWrapper-label">{words.covers}</legend>
      <div className="class-grid">
        {jobClasses.map(({ class: one }) => (
          <Checkbox key={one} label={className(one, language)} checked={chosen.includes(one)} onChange={() => turn(one)} />
        ))}
      </div>
    </fieldset>
  )
}
