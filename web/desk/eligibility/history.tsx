// Riwayat penilaian of one employee, on the employee's page: by whom, when, with what standing, until
// when; recording and revoking for those with the right. No result or level stands here.
import { IconCertificate, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { localDate } from '../../../kit/clock.ts'
import { listDue, summariseDue } from '../../../stages/eligibility/api.ts'
import { type AssessmentLine, listAssessments, revokeAssessment } from '../../../stages/register/assessment-api.ts'
import { className } from '../../../stages/standards/class.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { useServerNow } from '../house.tsx'
import { useMay } from '../me.tsx'
import { AssessmentForm } from './assessment-form.tsx'
import { RevokeDialog } from './revoke.tsx'
import { dueWords } from './words.ts'
import './eligibility.css'

export function AssessmentHistory({ personId, name, jobClass }: { personId: string; name: string; jobClass: string }) {
  const words = useWords(dueWords)
  const mayWrite = useMay('assessments.write')
  const read = useCall(listAssessments, { personId })
  const [adding, setAdding] = useState(false)
  return (
    <Card
      title={words.history}
      aside={
        mayWrite && (
          <Button size="small" icon={<IconPlus aria-hidden />} onClick={() => setAdding(true)}>
            {words.record}
          </Button>
        )
      }
    >
      <RefusalNotice of={read.error} />
      {read.isPending && <Waiting />}
      {read.data?.assessments.length === 0 && <p className="small">{words.historyNone}</p>}
      <ul className="checks history-list">
        {read.data?.assessments.map((line) => (
          <Line key={line.id} of={line} mayWrite={mayWrite} />
        ))}
      </ul>
      {adding && <AssessmentForm personId={personId} name={name} jobClass={jobClass} onClose={() => setAdding(false)} />}
    </Card>
  )
}

function Line({ of, mayWrite }: { of: AssessmentLine; mayWrite: boolean }) {
  const words = useWords(dueWords)
  const { date, language, zone } = useWriting()
  const today = localDate(useServerNow(), zone)
  const [revoking, setRevoking] = useState(false)
  const act = useAct(revokeAssessment, [listAssessments, listDue, summariseDue])
  const holds = !of.revokedAt && of.validUntil >= today
  const more = [
    className(of.class, language),
    of.accreditationNumber && words.number(of.accreditationNumber),
    of.documentNumber && words.document(of.documentNumber),
    holds ? words.until(date(of.validUntil)) : words.expired(date(of.validUntil)),
    of.note,
  ]
  return (
    <li>
      <IconCertificate aria-hidden />
      <span className="what">
        <b>{words.by(of.provider, date(of.assessedOn))}</b>
        <span className="small">{more.filter(Boolean).join(' · ')}</span>
        {of.revokedReason && <span className="small">{words.because(of.revokedReason)}</span>}
      </span>
      <Chip tone={holds && of.standing === 'hasil-penilaian' ? 'good' : 'plain'}>
        {of.revokedAt ? words.revoked : words.standingNames[of.standing]}
      </Chip>
      {mayWrite && !of.revokedAt && (
        <Button size="small" look="harm" onClick={() => setRevoking(true)}>
          {words.revoke}
        </Button>
      )}
      {revoking && (
        <RevokeDialog
          title={words.revokeAssessment}
          what={words.revokeAssessmentWhat}
          busy={act.isPending}
          refusal={act.error}
          onClose={() => setRevoking(false)}
          onDo={(reason) => act.mutate({ id: of.id, reason }, { onSuccess: () => setRevoking(false) })}
        />
      )}
    </li>
  )
}
