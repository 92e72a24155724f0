// The fields of an agency, used by the first run and by Pengaturan.
import { Select, Textarea, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import type { Zone } from '../../../kit/clock.ts'
import { Button, IconButton } from '../../kit/button.tsx'
import { useWords } from '../../kit/language.tsx'
import { type AgencyKind, agencyKinds, emptySignatory, type IdentityDraft, identityFlaws, nipFits, type SignatoryDraft } from './draft.ts'
import { agencyWords } from './words.ts'

type Identity = { value: IdentityDraft; tried: boolean; onChange: (value: IdentityDraft) => void }

/** Name, kind, letterhead, address, city, zone. `tried`: show what is missing. */
export function IdentityFields({ value, tried, onChange }: Identity) {
  const words = useWords(agencyWords)
  const flaws = tried ? identityFlaws(value) : new Set()
  const error = (key: keyof IdentityDraft) => flaws.has(key) && words.required
  const put = (part: Partial<IdentityDraft>) => onChange({ ...value, ...part })
  return (
    <>
      <TextInput
        label={words.name}
        description={words.nameHint}
        value={value.name}
        error={error('name')}
        onChange={(event) => put({ name: event.currentTarget.value })}
      />
      <div className="pair">
        <Select
          label={words.kind}
          data={agencyKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
          value={value.kind}
          onChange={(kind) => kind && put({ kind: kind as AgencyKind })}
        />
        <Select
          label={words.zone}
          data={(['WIB', 'WITA', 'WIT'] as const).map((zone) => ({ value: zone, label: words.zones[zone] }))}
          value={value.zone}
          onChange={(zone) => zone && put({ zone: zone as Zone })}
        />
      </div>
      <Textarea
        label={words.letterhead}
        description={words.letterheadHint}
        autosize
        minRows={3}
        maxRows={5}
        value={value.letterhead}
        error={error('letterhead')}
        onChange={(event) => put({ letterhead: event.currentTarget.value })}
      />
      <div className="pair">
        <TextInput
          label={words.address}
          description={words.addressHint}
          value={value.address}
          error={error('address')}
          onChange={(event) => put({ address: event.currentTarget.value })}
        />
        <TextInput
          label={words.city}
          description={words.cityHint}
          value={value.city}
          error={error('city')}
          onChange={(event) => put({ city: event.currentTarget.value })}
        />
      </div>
    </>
  )
}

type Signatories = { value: readonly SignatoryDraft[]; tried: boolean; onChange: (value: readonly SignatoryDraft[]) => void }

/** The officials who sign, at most six. */
export function SignatoryFields({ value, tried, onChange }: Signatories) {
  const words = useWords(agencyWords)
  const put = (key: string, part: Partial<SignatoryDraft>) => onChange(value.map((one) => (one.key === key ? { ...one, ...part } : one)))
  const missing = (text: string) => tried && text.trim() === '' && words.required
  return (
    <div className="form">
      {value.map((one) => (
        <fieldset key={one.key} className="signatory" aria-label={one.name || words.signatories}>
          <TextInput
            label={words.office}
            value={one.office}
            error={missing(one.office)}
            onChange={(event) => put(one.key, { office: event.currentTarget.value })}
          />
          <TextInput
            label={words.officialName}
            value={one.name}
            error={missing(one.name)}
            onChange={(event) => put(one.key, { name: event.currentTarget.value })}
          />
          <TextInput
            label={words.nip}
            inputMode="numeric"
            value={one.nip}
            error={one.nip !== '' && !nipFits(one.nip) && words.nipFlaw}
            onChange={(event) => put(one.key, { nip: event.currentTarget.value })}
          />
          <TextInput label={words.rank} value={one.rank} onChange={(event) => put(one.key, { rank: event.currentTarget.value })} />
          <IconButton name={words.removeSignatory} onClick={() => onChange(value.filter((other) => other.key !== one.key))}>
            <IconTrash aria-hidden />
          </IconButton>
        </fieldset>
      ))}
      {value.length < 6 && (
        <div>
          <Button size="small" icon={<IconPlus aria-hidden />} onClick={() => onChange([...value, emptySignatory()])}>
            {words.addSignatory}
          </Button>
        </div>
      )}
    </div>
  )
}
