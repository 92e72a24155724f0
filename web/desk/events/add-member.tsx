// A new member of the team: a person of the register, or a name from outside.
import { Modal, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { fullName } from '../../../kit/wording.ts'
import type { EventLine } from '../../../stages/events/api.ts'
import { type TeamRole, teamRoles } from '../../../stages/events/kinds.ts'
import { addMember } from '../../../stages/events/plan-api.ts'
import { type EmployeeLine, listEmployees } from '../../../stages/register/api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { FilterChip } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { refreshed } from './event-head.tsx'
import { planWords } from './plan-words.ts'
import { eventWords } from './words.ts'

const empty = { role: 'panitia' as TeamRole, outside: false, name: '', office: '', brings: '', reason: '' }

export function AddMember({ event, onClose }: { event: EventLine; onClose: () => void }) {
  const words = useWords(planWords)
  const shared = useWords(eventWords)
  const kit = useWords(kitWords)
  const act = useAct(addMember, refreshed)
  const [draft, setDraft] = useState(empty)
  const [person, setPerson] = useState<EmployeeLine | null>(null)
  const put = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const published = event.publishedAt !== null
  const outside = draft.outside || draft.role === 'mitra'
  const ready = (outside ? draft.name.trim() !== '' : person !== null) && (!published || draft.reason.trim().length > 2)
  const save = () => {
    const { role, name, office, brings, reason } = draft
    const who = outside ? { name } : { personId: person?.id ?? null }
    act.mutate({ id: event.id, role, ...who, office, brings, reason: reason.trim() || null }, { onSuccess: onClose })
  }
  return (
    <Modal opened onClose={onClose} size={560} title={words.addMember} closeButtonProps={{ 'aria-label': kit.close }}>
      <form
        className="form"
        onSubmit={(submitted) => {
          submitted.preventDefault()
          if (ready) save()
        }}
      >
        <NativeSelect
          label={words.role}
          value={draft.role}
          data={teamRoles.map((value) => ({ value, label: words.roles[value] }))}
          onChange={(changed) => put({ role: changed.currentTarget.value as TeamRole })}
        />
        {draft.role !== 'mitra' && (
          <div className="row">
            <FilterChip on={!draft.outside} onPress={() => put({ outside: false })}>
              {words.fromRegister}
            </FilterChip>
            <FilterChip on={draft.outside} onPress={() => put({ outside: true })}>
              {words.fromOutside}
            </FilterChip>
          </div>
        )}
        {outside ? (
          <TextInput
            required
            label={words.name}
            maxLength={200}
            value={draft.name}
            onChange={(of) => put({ name: of.currentTarget.value })}
          />
        ) : (
          <PersonSearch chosen={person} onChoose={setPerson} />
        )}
        {(outside || person) && (
          <TextInput label={words.office} maxLength={200} value={draft.office} onChange={(of) => put({ office: of.currentTarget.value })} />
        )}
        {(draft.role === 'mitra' || draft.role === 'ketua-tim') && (
          <TextInput
            label={draft.role === 'mitra' ? words.brings : words.assessorLevel}
            description={draft.role === 'mitra' ? words.bringsHint : words.assessorHint}
            maxLength={500}
            value={draft.brings}
            onChange={(of) => put({ brings: of.currentTarget.value })}
          />
        )}
        {published && (
          <TextInput
            required
            label={shared.reason}
            description={shared.reasonHint}
            maxLength={500}
            value={draft.reason}
            onChange={(of) => put({ reason: of.currentTarget.value })}
          />
        )}
        <RefusalNotice of={act.error} />
        <div className="ends">
          <Button onClick={onClose}>{kit.cancel}</Button>
          <Button type="submit" look="primary" disabled={!ready} busy={act.isPending}>
            {words.addMember}
          </Button>
        </div>
      </form>
    </Modal>
  )
}

/** One person of the register, by name or NIP. */
function PersonSearch({ chosen, onChoose }: { chosen: EmployeeLine | null; onChoose: (person: EmployeeLine | null) => void }) {
  const words = useWords(planWords)
  const { nip } = useWriting()
  const [search, setSearch] = useState('')
  const long = search.trim().length > 2
  const read = useCall(listEmployees, { search: search.trim(), limit: 6, counts: 'no' }, { when: long, keep: true })
  const rows = long ? (read.data?.rows ?? []) : []
  return (
    <div className="stack" style={{ gap: 8 }}>
      <TextInput
        label={words.findPerson}
        description={words.typeMore}
        value={search}
        onChange={(event) => {
          setSearch(event.currentTarget.value)
          onChoose(null)
        }}
      />
      <RefusalNotice of={read.error} />
      {long && read.data && rows.length === 0 && <p className="small">{words.nobodyFound}</p>}
      {rows.map((row) => (
        <label key={row.id} className="row" style={{ flexWrap: 'nowrap', alignItems: 'flex-start' }}>
          <input type="radio" name="person" checked={chosen?.id === row.id} onChange={() => onChoose(row)} style={{ marginTop: 4 }} />
          <span>
            {fullName(row)}
            <span className="small" style={{ display: 'block' }}>
              <span className="nip">{nip(row.nip)}</span> · {row.position ?? row.unit}
            </span>
          </span>
        </label>
      ))}
    </div>
  )
}
