// The fields of an event, for a new one and for a change. `published`: only what a change may still touch.
import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { OutputOf } from '../../../kit/contract.ts'
import type { listChoices } from '../../../stages/events/api.ts'
import { aspects, modes, purposes } from '../../../stages/events/kinds.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Strip } from '../../kit/parts.tsx'
import { type Draft, flawsOf } from './event-draft.ts'
import { eventWords } from './words.ts'

type Choices = OutputOf<typeof listChoices>
type Fields = { draft: Draft; put: (part: Partial<Draft>) => void; tried: boolean }

/** All fields in the order in which one would tell them. */
export function EventFields({ choices, published, ...of }: Fields & { choices: Choices; published: boolean }) {
  return (
    <>
      <NameFields {...of} published={published} />
      <OrderFields {...of} />
      <DayFields {...of} published={published} />
      {!published && <BodyFields {...of} choices={choices} />}
      {!published && <MeasureFields {...of} />}
    </>
  )
}

function NameFields({ draft, put, tried, published }: Fields & { published: boolean }) {
  const words = useWords(eventWords)
  return (
    <>
      <TextInput
        data-autofocus
        required
        label={words.title}
        description={words.titleHint}
        maxLength={200}
        value={draft.title}
        error={tried && flawsOf(draft).title && words.required}
        onChange={(event) => put({ title: event.currentTarget.value })}
      />
      {!published && (
        <div className="pair">
          <NativeSelect
            label={words.purpose}
            value={draft.purpose}
            data={purposes.map((value) => ({ value, label: words.purposes[value] }))}
            onChange={(event) => put({ purpose: event.currentTarget.value as Draft['purpose'] })}
          />
          <NativeSelect
            label={words.mode}
            value={draft.mode}
            data={modes.map((value) => ({ value, label: words.modes[value] }))}
            onChange={(event) => put({ mode: event.currentTarget.value as Draft['mode'] })}
          />
        </div>
      )}
      {!published && <p className="small">{words.modeWhat[draft.mode]}</p>}
    </>
  )
}

function OrderFields({ draft, put }: Fields) {
  const words = useWords(eventWords)
  return (
    <>
      <TextInput
        label={words.orderTitle}
        description={words.orderHint}
        maxLength={200}
        value={draft.orderTitle}
        onChange={(event) => put({ orderTitle: event.currentTarget.value })}
      />
      <div className="pair">
        <TextInput
          label={words.orderNumber}
          maxLength={120}
          value={draft.orderNumber}
          onChange={(event) => put({ orderNumber: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={words.orderDate}
          value={draft.orderDate}
          onChange={(event) => put({ orderDate: event.currentTarget.value })}
        />
      </div>
    </>
  )
}

function DayFields({ draft, put, tried, published }: Fields & { published: boolean }) {
  const words = useWords(eventWords)
  const { day } = useWriting()
  const flaw = tried && flawsOf(draft).dates && words.datesFlaw
  const first = (startsOn: string) => {
    // the day for which due is judged follows the first day until somebody sets it apart
    const follows = draft.asOf === draft.startsOn && !published
    put({ startsOn, ...(draft.endsOn < startsOn ? { endsOn: startsOn } : {}), ...(follows ? { asOf: startsOn } : {}) })
  }
  return (
    <>
      <div className="pair">
        <TextInput
          type="date"
          required
          label={words.startsOn}
          description={draft.startsOn && day(draft.startsOn)}
          value={draft.startsOn}
          onChange={(event) => first(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          required
          label={words.endsOn}
          description={draft.endsOn && day(draft.endsOn)}
          value={draft.endsOn}
          error={flaw}
          onChange={(event) => put({ endsOn: event.currentTarget.value })}
        />
      </div>
      <TextInput label={words.place} maxLength={300} value={draft.place} onChange={(event) => put({ place: event.currentTarget.value })} />
      {!published && (
        <div className="pair">
          <TextInput
            type="date"
            required
            label={words.asOf}
            description={words.asOfHint}
            value={draft.asOf}
            onChange={(event) => put({ asOf: event.currentTarget.value })}
          />
          <NativeSelect
            label={words.zone}
            style={{ alignSelf: 'end' }}
            value={draft.zone}
            data={['WIB', 'WITA', 'WIT']}
            onChange={(event) => put({ zone: event.currentTarget.value as Draft['zone'] })}
          />
        </div>
      )}
    </>
  )
}

function BodyFields({ draft, put, choices }: Fields & { choices: Choices }) {
  const words = useWords(eventWords)
  const { date } = useWriting()
  const provider = choices.providers.find((one) => one.id === draft.providerId)
  const accreditations = provider?.accreditations ?? []
  return (
    <>
      {choices.providers.length === 0 && (
        <Strip>
          {words.noProviders}{' '}
          <Link className="link" to="/jatuh-tempo/penyelenggara">
            {words.provider}
          </Link>
        </Strip>
      )}
      <div className="pair">
        <NativeSelect
          label={words.provider}
          description={words.providerHint}
          value={draft.providerId}
          data={[{ value: '', label: words.noProvider }, ...choices.providers.map((one) => ({ value: one.id, label: one.name }))]}
          onChange={(event) => {
            const providerId = event.currentTarget.value
            const first = choices.providers.find((one) => one.id === providerId)?.accreditations.find((one) => !one.revoked)
            put({ providerId, accreditationId: first?.id ?? '' })
          }}
        />
        <NativeSelect
          label={words.accreditation}
          style={{ alignSelf: 'end' }}
          disabled={accreditations.length === 0}
          value={draft.accreditationId}
          data={[
            { value: '', label: words.noAccreditation },
            ...accreditations.map((one) => ({
              value: one.id,
              label: `${words.accreditationLine(one.number, one.category, date(one.validTo))}${one.revoked ? ` (${words.revoked})` : ''}`,
            })),
          ]}
          onChange={(event) => put({ accreditationId: event.currentTarget.value })}
        />
      </div>
      <div className="pair">
        {draft.mode === 'tes-sendiri' && (
          <NativeSelect
            label={words.instrument}
            value={draft.instrumentId}
            data={[
              { value: '', label: words.noInstrument },
              ...choices.instruments.map((one) => ({
                value: one.id,
                label: `${one.name} · ${words.instrumentStatus[one.status] ?? one.status}${one.example ? ` · ${words.example}` : ''}`,
              })),
            ]}
            onChange={(event) => {
              const instrumentId = event.currentTarget.value
              const chosen = choices.instruments.find((one) => one.id === instrumentId)
              put({ instrumentId, ...(chosen && !draft.method ? { method: chosen.method } : {}) })
            }}
          />
        )}
        <NativeSelect
          label={words.policy}
          value={draft.policyId}
          data={[
            { value: '', label: words.policyByDate },
            ...choices.policies.map((one) => ({ value: one.id, label: words.policyLine(one.version, one.title) })),
          ]}
          onChange={(event) => put({ policyId: event.currentTarget.value })}
        />
      </div>
    </>
  )
}

function MeasureFields({ draft, put }: Fields) {
  const words = useWords(eventWords)
  const turn = (aspect: (typeof aspects)[number]) =>
    put({ measured: draft.measured.includes(aspect) ? draft.measured.filter((one) => one !== aspect) : [...draft.measured, aspect] })
  return (
    <>
      <TextInput
        label={words.method}
        description={words.methodHint}
        maxLength={300}
        value={draft.method}
        onChange={(event) => put({ method: event.currentTarget.value })}
      />
      <fieldset className="stack" style={{ gap: 8 }}>
        <legend className="mantine-InputWrapper-label">{words.measured}</legend>
        <p className="small">{words.aspectsHint}</p>
        <div className="aspects">
          {aspects.map((aspect) => (
            <Checkbox
              key={aspect}
              size="md"
              label={words.aspects[aspect]}
              checked={draft.measured.includes(aspect)}
              onChange={() => turn(aspect)}
            />
          ))}
        </div>
      </fieldset>
    </>
  )
}
