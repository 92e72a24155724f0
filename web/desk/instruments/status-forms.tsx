// A new instrument, and what is stated of one.
import { Modal, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { localDate } from '../../../kit/clock.ts'
import { type InstrumentStatus, instrumentStatuses, listInstruments } from '../../../stages/instruments/api.ts'
import { addInstrument, listStatements, stateStatus } from '../../../stages/instruments/form-api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { useServerNow } from '../house.tsx'
import { formWords } from './form-words.ts'

export function AddInstrument({ onClose }: { onClose: () => void }) {
  const words = useWords(formWords)
  const kit = useWords(kitWords)
  const act = useAct(addInstrument, [listInstruments])
  const [name, setName] = useState('')
  const [method, setMethod] = useState('')
  const ready = name.trim().length > 2 && method.trim().length > 2
  return (
    <Modal opened onClose={onClose} size={560} title={words.newInstrument} closeButtonProps={{ 'aria-label': kit.close }}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) act.mutate({ name: name.trim(), method: method.trim() }, { onSuccess: onClose })
        }}
      >
        <p className="small">{words.newInstrumentWhat}</p>
        <TextInput
          required
          data-autofocus
          label={words.name}
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          required
          label={words.method}
          maxLength={120}
          value={method}
          onChange={(event) => setMethod(event.currentTarget.value)}
        />
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

const noFacts = { n: null as number | null, reliability: '', panel: '', normGroup: '', responsible: '' }

export function StateStatus({ instrumentId, onClose }: { instrumentId: string; onClose: () => void }) {
  const words = useWords(formWords)
  const kit = useWords(kitWords)
  const { zone } = useWriting()
  const act = useAct(stateStatus, [listStatements, listInstruments])
  const [status, setStatus] = useState<InstrumentStatus>('uji-coba')
  const [evidence, setEvidence] = useState('')
  const [facts, setFacts] = useState(noFacts)
  const [decidedOn, setDecidedOn] = useState(localDate(useServerNow(), zone))
  const ready = evidence.trim().length >= 20 && decidedOn !== ''
  const fields = [
    ['reliability', words.reliability],
    ['panel', words.panelOf],
    ['normGroup', words.normGroup],
    ['responsible', words.responsible],
  ] as const
  return (
    <Modal opened onClose={onClose} size={620} title={words.stateStatus} closeButtonProps={{ 'aria-label': kit.close }}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) act.mutate({ id: instrumentId, status, evidence: evidence.trim(), facts, decidedOn }, { onSuccess: onClose })
        }}
      >
        <p className="small">{words.stateWhat}</p>
        <div className="pair">
          <NativeSelect
            label={words.status}
            value={status}
            data={instrumentStatuses.map((value) => ({ value, label: words.statuses[value] }))}
            onChange={(event) => setStatus(instrumentStatuses.find((one) => one === event.currentTarget.value) ?? status)}
          />
          <TextInput type="date" label={words.decidedOn} value={decidedOn} onChange={(event) => setDecidedOn(event.currentTarget.value)} />
        </div>
        <Textarea
          required
          label={words.evidence}
          rows={4}
          maxLength={2000}
          value={evidence}
          onChange={(event) => setEvidence(event.currentTarget.value)}
        />
        <NumberInput
          label={words.n}
          min={0}
          value={facts.n ?? ''}
          onChange={(value) => setFacts({ ...facts, n: value === '' ? null : Number(value) })}
        />
        {fields.map(([key, label]) => (
          <TextInput
            key={key}
            label={label}
            maxLength={key === 'responsible' ? 200 : 500}
            value={facts[key]}
            onChange={(event) => setFacts({ ...facts, [key]: event.currentTarget.value })}
          />
        ))}
        <RefusalNotice of={act.error} />
        <div className="ends">
          <Button onClick={onClose}>{kit.cancel}</Button>
          <Button type="submit" look="primary" disabled={!ready} busy={act.isPending}>
            {words.state2}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
