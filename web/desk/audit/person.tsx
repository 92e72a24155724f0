// People in the record: it knows ids only; who may see the register reads and writes names and NIPs.
import { Select, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { fullName } from '../../../kit/wording.ts'
import { listEmployees, showEmployee } from '../../../stages/register/api.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { auditWords } from './words.ts'

type Filter = { readonly value: string; readonly onChange: (id: string) => void }

const isId = (text: string) => /^[0-9a-f-]{36}$/i.test(text)

/** Entries about one person, chosen by name or NIP; by id where the register is closed to the reader. */
export function PersonFilter({ value, onChange }: Filter) {
  const words = useWords(auditWords)
  if (useMay('register.read')) return <PersonChoice value={value} onChange={onChange} />
  return <TextInput label={words.subjectId} value={value} onChange={(event) => onChange(event.currentTarget.value.trim())} />
}

function PersonChoice({ value, onChange }: Filter) {
  const words = useWords(auditWords)
  const { nip } = useWriting()
  const [typed, setTyped] = useState('')
  const search = useDeferredValue(typed.trim())
  const chosen = useCall(showEmployee, { id: value }, { when: isId(value) }).data
  const label = (of: Parameters<typeof fullName>[0] & { nip: string }) => `${fullName(of)} · ${nip(of.nip)}`
  // the field holds the chosen person's own label: that is no search
  const asked = search.length >= 3 && !(chosen && search === label(chosen))
  const found = useCall(listEmployees, { search, limit: 8, counts: 'no' }, { when: asked, keep: true })
  const hits = asked ? (found.data?.rows ?? []) : []
  const people = [...(chosen ? [chosen] : []), ...hits.filter((one) => one.id !== chosen?.id)]
  return (
    <Select
      label={words.subject}
      placeholder={words.subjectHint}
      data={people.map((one) => ({ value: one.id, label: label(one) }))}
      value={chosen ? value : null}
      clearable
      searchable
      filter={({ options }) => options}
      searchValue={typed}
      onSearchChange={setTyped}
      nothingFoundMessage={asked && !found.isFetching ? words.subjectNone : words.subjectMore}
      onChange={(id) => onChange(id ?? '')}
    />
  )
}

/** A person concerned: the name with a way to the employee; the id where that is closed to the reader. */
export function PersonName({ id }: { id: string }) {
  const person = useCall(showEmployee, { id }, { when: useMay('register.read') }).data
  if (!person) return <code>{id}</code>
  return (
    <Link to="/data-pegawai/$id" params={{ id }} className="link">
      {fullName(person)}
    </Link>
  )
}
