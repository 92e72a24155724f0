// Giving a role: for the whole agency or a unit, from when to when, and by which letter.
import { Modal, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { localDate } from '../../../kit/clock.ts'
import { type Role, roles } from '../../../kit/permission.ts'
import { roleWords } from '../../../kit/role-words.ts'
import { grantRole, listAccounts, showAccount, showMe } from '../../../stages/access/api.ts'
import { wholeAgencyRoles } from '../../../stages/access/role-permission.ts'
import { listUnits } from '../../../stages/register/api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { useServerNow } from '../house.tsx'
import { settingsWords } from './settings-words.ts'

/** The session that the address of a room names, or null. */
export const sessionIn = (address: string): string | null =>
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/.exec(address.toLowerCase())?.[0] ?? null

export function GrantForm({ accountId, name, onClose }: { accountId: string; name: string; onClose: () => void }) {
  const words = useWords(settingsWords)
  const kit = useWords(kitWords)
  const roleNames = useWords(roleWords)
  const { zone } = useWriting()
  const today = localDate(useServerNow(), zone)
  const [draft, setDraft] = useState({
    role: 'admin-penilaian' as Role,
    unitId: null as string | null,
    room: '',
    validFrom: today,
    validTo: '',
    letterNumber: '',
    letterDate: '',
  })
  const wholeOnly = wholeAgencyRoles.includes(draft.role)
  const units = useCall(listUnits, {}, { when: !wholeOnly })
  const give = useAct(grantRole, [showAccount, listAccounts, showMe])
  const put = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const forRoom = draft.role === 'pengawas-ruang'
  const sessionId = forRoom ? sessionIn(draft.room) : null
  const roomFits = !forRoom || draft.room.trim() === '' || sessionId !== null
  const ready = roomFits && draft.validFrom !== '' && draft.letterNumber.trim() !== '' && draft.letterDate !== ''
  const submit = () => {
    if (!ready) return
    const { room: _, ...rest } = draft
    const unitId = wholeOnly || sessionId ? null : draft.unitId
    const sent = { ...rest, id: accountId, unitId, sessionId, validTo: draft.validTo || null }
    give.mutate(sent, { onSuccess: onClose })
  }
  return (
    <Modal opened onClose={onClose} title={words.grantTitle(name)} size={560} closeButtonProps={{ 'aria-label': kit.close }}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <Select
          label={words.role}
          data={roles.map((role) => ({ value: role, label: roleNames[role] }))}
          value={draft.role}
          onChange={(role) => role && put({ role: role as Role })}
        />
        {!wholeOnly && (
          <Select
            label={words.unit}
            description={words.unitHint}
            searchable
            clearable
            limit={60}
            data={(units.data?.units ?? []).map((unit) => ({ value: unit.id, label: unit.name }))}
            value={draft.unitId}
            onChange={(unitId) => put({ unitId })}
          />
        )}
        {forRoom && (
          <TextInput
            label={words.room}
            description={words.roomHint}
            value={draft.room}
            error={!roomFits && words.roomFlaw}
            onChange={(event) => put({ room: event.currentTarget.value })}
          />
        )}
        <div className="pair">
          <TextInput
            type="date"
            label={words.validFrom}
            value={draft.validFrom}
            onChange={(event) => put({ validFrom: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            label={words.validTo}
            value={draft.validTo}
            onChange={(event) => put({ validTo: event.currentTarget.value })}
          />
        </div>
        <div className="pair">
          <TextInput
            label={words.letterNumber}
            value={draft.letterNumber}
            onChange={(event) => put({ letterNumber: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            label={words.letterDate}
            value={draft.letterDate}
            onChange={(event) => put({ letterDate: event.currentTarget.value })}
          />
        </div>
        <RefusalNotice of={give.error} />
        <div className="ends">
          <Button onClick={onClose}>{kit.cancel}</Button>
          <Button type="submit" look="primary" disabled={!ready} busy={give.isPending}>
            {words.grant}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
