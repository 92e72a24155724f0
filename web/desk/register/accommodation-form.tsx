// Recording what was approved for a person. There is no field for a reason, on purpose.
import { Checkbox, Modal, NumberInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { localDate } from '../../../kit/clock.ts'
import { listAccommodations, recordAccommodation } from '../../../stages/register/accommodation-api.ts'
import { type Provision, provisionKeys, provisions } from '../../../stages/register/accommodations/provisions.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { useServerNow } from '../house.tsx'
import { accommodationWords } from './accommodation-words.ts'

const texts = ['approvedBy', 'approvedOffice', 'letterNumber'] as const
const dates = ['approvedOn', 'validFrom', 'validTo'] as const

export function AccommodationForm({ personId, name, onClose }: { personId: string; name: string; onClose: () => void }) {
  const words = useWords(accommodationWords)
  const kit = useWords(kitWords)
  const { zone, language } = useWriting()
  const today = localDate(useServerNow(), zone)
  const act = useAct(recordAccommodation, [listAccommodations])
  const [chosen, setChosen] = useState<ReadonlySet<Provision>>(new Set())
  const [extra, setExtra] = useState({ extraPercent: 0, extraMinutes: 0 })
  const [draft, setDraft] = useState({
    ...{ approvedBy: '', approvedOffice: '', letterNumber: '', note: '' },
    ...{ approvedOn: today, validFrom: today, validTo: '' },
  })
  const put = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const timed = chosen.has('waktu-tambahan')
  const ready =
    chosen.size > 0 &&
    texts.every((key) => draft[key].trim() !== '') &&
    draft.approvedOn !== '' &&
    draft.validFrom !== '' &&
    (!timed || extra.extraPercent + extra.extraMinutes > 0)
  const turn = (key: Provision) =>
    setChosen(chosen.has(key) ? new Set([...chosen].filter((one) => one !== key)) : new Set([...chosen, key]))
  const save = () => {
    const { note, validTo, ...rest } = draft
    const time = timed ? extra : { extraPercent: 0, extraMinutes: 0 }
    const kept = { note: note.trim() || null, validTo: validTo || null, provisions: provisionKeys.filter((key) => chosen.has(key)) }
    act.mutate({ personId, ...rest, ...time, ...kept }, { onSuccess: onClose })
  }
  return (
    <Modal opened onClose={onClose} size={560} title={words.addTitle(name)} closeButtonProps={{ 'aria-label': kit.close }}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) save()
        }}
      >
        <fieldset className="stack" style={{ gap: 8 }}>
          <legend className="mantine-InputWrapper-label">{words.provisions}</legend>
          {provisionKeys.map((key) => (
            <Checkbox key={key} size="md" label={provisions[key][language]} checked={chosen.has(key)} onChange={() => turn(key)} />
          ))}
        </fieldset>
        {timed && (
          <>
            <div className="pair">
              <NumberInput
                label={words.extraPercent}
                min={0}
                max={100}
                value={extra.extraPercent}
                onChange={(value) => setExtra({ ...extra, extraPercent: Number(value) || 0 })}
              />
              <NumberInput
                label={words.extraMinutes}
                min={0}
                max={240}
                value={extra.extraMinutes}
                onChange={(value) => setExtra({ ...extra, extraMinutes: Number(value) || 0 })}
              />
            </div>
            <p className="small">{words.extraBoth}</p>
          </>
        )}
        <TextInput
          label={words.note}
          description={words.noteHint}
          maxLength={500}
          value={draft.note}
          onChange={(event) => put({ note: event.currentTarget.value })}
        />
        {texts.map((key) => (
          <TextInput
            key={key}
            required
            label={words[key]}
            value={draft[key]}
            onChange={(event) => put({ [key]: event.currentTarget.value })}
          />
        ))}
        {dates.map((key) => (
          <TextInput
            key={key}
            type="date"
            required={key !== 'validTo'}
            label={words[key]}
            value={draft[key]}
            onChange={(event) => put({ [key]: event.currentTarget.value })}
          />
        ))}
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
