// A venue: its name as printed on cards, where it is, its time zone.
import { Modal, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Zone } from '../../../kit/clock.ts'
import { zoneNames } from '../../../stages/schedule/api.ts'
import { createVenue, listVenues, updateVenue } from '../../../stages/schedule/place-api.ts'
import { Button } from '../../kit/button.tsx'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import type { Venue } from './setup-rooms.tsx'
import { setupWords } from './setup-words.ts'
import { refreshed } from './use-schedule.ts'

export function VenueForm({ of, onClose }: { of?: Venue; onClose: () => void }) {
  const words = useWords(setupWords)
  const kit = useWords(kitWords)
  const { zone } = useLanguage()
  const [draft, setDraft] = useState({ name: of?.name ?? '', address: of?.address ?? '', zone: of?.zone ?? zone, note: of?.note ?? '' })
  const put = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const create = useAct(createVenue, [listVenues])
  const update = useAct(updateVenue, [listVenues, ...refreshed])
  const ready = draft.name.trim() !== ''
  const save = () => (of ? update.mutate({ id: of.id, ...draft }, { onSuccess: onClose }) : create.mutate(draft, { onSuccess: onClose }))
  return (
    <Modal opened onClose={onClose} title={of ? words.editVenue : words.addVenue} closeButtonProps={{ 'aria-label': kit.close }}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) save()
        }}
      >
        <TextInput
          data-autofocus
          required
          label={words.venueName}
          maxLength={200}
          value={draft.name}
          onChange={(event) => put({ name: event.currentTarget.value })}
        />
        <TextInput
          label={words.address}
          maxLength={300}
          value={draft.address}
          onChange={(event) => put({ address: event.currentTarget.value })}
        />
        <div className="pair">
          <NativeSelect
            label={words.zone}
            data={[...zoneNames]}
            value={draft.zone}
            onChange={(event) => put({ zone: event.currentTarget.value as Zone })}
          />
          <TextInput label={words.note} maxLength={500} value={draft.note} onChange={(event) => put({ note: event.currentTarget.value })} />
        </div>
        <RefusalNotice of={create.error ?? update.error} />
        <div className="ends">
          <Button onClick={onClose}>{kit.cancel}</Button>
          <Button type="submit" look="primary" disabled={!ready} busy={create.isPending || update.isPending}>
            {of ? words.save : words.addVenue}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
