// One person of the register, by name or NIP.
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { fullName } from '../../../kit/wording.ts'
import { type EmployeeLine, listEmployees } from '../../../stages/register/api.ts'
import { useWriting } from '../../kit/language.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'

type Of = { readonly label: string; readonly chosen: EmployeeLine | null; readonly onChoose: (person: EmployeeLine | null) => void }

export function EmployeeSearch({ label, chosen, onChoose }: Of) {
  const { nip } = useWriting()
  const [search, setSearch] = useState('')
  const long = search.trim().length > 2
  const read = useCall(listEmployees, { search: search.trim(), limit: 6, counts: 'no' }, { when: long, keep: true })
  return (
    <div className="stack" style={{ gap: 8 }}>
      <TextInput
        label={label}
        value={search}
        autoComplete="off"
        onChange={(event) => {
          setSearch(event.currentTarget.value)
          onChoose(null)
        }}
      />
      <RefusalNotice of={read.error} />
      {(long ? (read.data?.rows ?? []) : []).map((row) => (
        <label key={row.id} className="row" style={{ flexWrap: 'nowrap', alignItems: 'flex-start' }}>
          <input type="radio" name="employee" checked={chosen?.id === row.id} onChange={() => onChoose(row)} style={{ marginTop: 4 }} />
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
