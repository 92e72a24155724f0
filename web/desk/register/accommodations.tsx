// The accommodations of one employee: what is provided, by whose approval, until when; recording and
// revoking for those with the right. Nobody sees those of his or her own.
import { TextInput } from '@mantine/core'
import { IconAccessible, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { type AccommodationLine, listAccommodations, revokeAccommodation } from '../../../stages/register/accommodation-api.ts'
import { provisions } from '../../../stages/register/accommodations/provisions.ts'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { AccommodationForm } from './accommodation-form.tsx'
import { accommodationWords } from './accommodation-words.ts'

export function Accommodations({ personId, name }: { personId: string; name: string }) {
  const words = useWords(accommodationWords)
  const mayWrite = useMay('accommodations.write')
  const read = useCall(listAccommodations, { personId })
  const [adding, setAdding] = useState(false)
  const [revoking, setRevoking] = useState<AccommodationLine | null>(null)
  return (
    <Card
      title={words.title}
      aside={
        mayWrite && (
          <Button size="small" icon={<IconPlus aria-hidden />} onClick={() => setAdding(true)}>
            {words.add}
          </Button>
        )
      }
    >
      <p className="sub">{words.what}</p>
      <RefusalNotice of={read.error} />
      {read.isPending && <Waiting />}
      {read.data?.accommodations.length === 0 && <p className="small">{words.none}</p>}
      <ul className="checks">
        {read.data?.accommodations.map((line) => (
          <Line key={line.id} of={line} onRevoke={mayWrite && !line.revokedAt ? () => setRevoking(line) : null} />
        ))}
      </ul>
      {adding && <AccommodationForm personId={personId} name={name} onClose={() => setAdding(false)} />}
      {revoking && <Revoke of={revoking} onClose={() => setRevoking(null)} />}
    </Card>
  )
}

function Line({ of, onRevoke }: { of: AccommodationLine; onRevoke: (() => void) | null }) {
  const words = useWords(accommodationWords)
  const { date, language } = useWriting()
  const provided = [
    ...(of.extraPercent > 0 ? [words.percent(of.extraPercent)] : []),
    ...(of.extraMinutes > 0 ? [words.minutes(of.extraMinutes)] : []),
    ...of.provisions.filter((key) => key !== 'waktu-tambahan').map((key) => provisions[key][language]),
    ...(of.note ? [of.note] : []),
  ]
  return (
    <li style={{ flexWrap: 'wrap' }}>
      <IconAccessible aria-hidden />
      <span style={{ flex: '1 1 240px' }}>
        <b>{provided.join(', ')}</b>
        <span className="small" style={{ display: 'block' }}>
          {words.approval(of.approvedBy, of.approvedOffice, of.letterNumber, date(of.approvedOn))};{' '}
          {words.valid(date(of.validFrom), of.validTo && date(of.validTo))}
        </span>
        {of.revokedAt && (
          <span className="small" style={{ display: 'block' }}>
            {words.revokedBecause(of.revokedReason ?? '')}
          </span>
        )}
      </span>
      <Chip tone={of.inForce ? 'good' : 'plain'}>{of.revokedAt ? words.revoked : of.inForce ? words.inForce : words.notInForce}</Chip>
      {onRevoke && (
        <Button size="small" look="harm" onClick={onRevoke}>
          {words.revoke}
        </Button>
      )}
    </li>
  )
}

function Revoke({ of, onClose }: { of: AccommodationLine; onClose: () => void }) {
  const words = useWords(accommodationWords)
  const [reason, setReason] = useState('')
  const act = useAct(revokeAccommodation, [listAccommodations])
  return (
    <Confirm
      open
      harm
      title={words.revokeTitle}
      effect={words.revoke}
      ready={reason.trim().length >= 3}
      busy={act.isPending}
      refusal={act.error}
      onClose={onClose}
      onDo={() => act.mutate({ id: of.id, reason: reason.trim() }, { onSuccess: onClose })}
    >
      {words.revokeWhat}
      <TextInput
        mt={12}
        data-autofocus
        required
        label={words.reason}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Confirm>
  )
}
