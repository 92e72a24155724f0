// The roll of assessors, below the providers: who may head the assessment of which classes.
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { type AssessorLine, listAssessors, revokeAssessor } from '../../../stages/register/assessor-api.ts'
import { className } from '../../../stages/standards/class.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { AssessorForm } from './assessor-form.tsx'
import { assessorWords } from './assessor-words.ts'
import { RevokeDialog } from './revoke.tsx'

export function Assessors({ mayWrite }: { mayWrite: boolean }) {
  const words = useWords(assessorWords)
  const read = useCall(listAssessors, {})
  const [adding, setAdding] = useState(false)
  const add = mayWrite && (
    <Button size="small" icon={<IconPlus aria-hidden />} onClick={() => setAdding(true)}>
      {words.add}
    </Button>
  )
  return (
    <Card title={words.title} aside={add}>
      <RefusalNotice of={read.error} again={() => void read.refetch()} />
      <p className="small">{read.data?.assessors.length === 0 ? words.none : words.what}</p>
      <ul className="checks history-list">
        {read.data?.assessors.map((one) => (
          <Line key={one.id} of={one} mayWrite={mayWrite} />
        ))}
      </ul>
      {adding && <AssessorForm onClose={() => setAdding(false)} />}
    </Card>
  )
}

function Line({ of, mayWrite }: { of: AssessorLine; mayWrite: boolean }) {
  const words = useWords(assessorWords)
  const { date, language, nip } = useWriting()
  const [revoking, setRevoking] = useState(false)
  const act = useAct(revokeAssessor, [listAssessors])
  const state = of.revokedAt ? words.revoked : of.inForce ? words.inForce : words.notInForce
  return (
    <li>
      <span className="what">
        <b>{of.name}</b>
        {of.nip && (
          <>
            {' '}
            · <span className="nip">{nip(of.nip)}</span>
          </>
        )}
        <span className="small">
          {words.assessorLevels[of.level]} · {of.certificateNumber} · {words.until(date(of.validFrom), of.validTo && date(of.validTo))}
        </span>
        <span className="small">{of.classes.map((one) => className(one, language)).join(', ')}</span>
        {of.revokedReason && <span className="small">{words.because(of.revokedReason)}</span>}
      </span>
      <Chip tone={of.inForce ? 'good' : 'plain'}>{state}</Chip>
      {mayWrite && !of.revokedAt && (
        <Button size="small" look="harm" aria-label={`${words.revoke}: ${of.name}`} onClick={() => setRevoking(true)}>
          {words.revoke}
        </Button>
      )}
      {revoking && (
        <RevokeDialog
          title={words.revokeTitle}
          what={words.revokeWhat}
          busy={act.isPending}
          refusal={act.error}
          onClose={() => setRevoking(false)}
          onDo={(reason) => act.mutate({ id: of.id, reason }, { onSuccess: () => setRevoking(false) })}
        />
      )}
    </li>
  )
}
