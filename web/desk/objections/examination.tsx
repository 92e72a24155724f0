// The case as its examiner sees it: the person's words, the result, the facts of the room; beside them the answer.
import { useParams } from '@tanstack/react-router'
import type { OutputOf } from '../../../kit/contract.ts'
import { downloadExaminedFile, showExamination } from '../../../stages/objections/api.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, PageHead, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { FileList } from './attachments.tsx'
import { ExaminedResult } from './examined-result.tsx'
import { ExaminedItems, ExaminedSitting } from './examined-sitting.tsx'
import { DueDay, StateChip } from './marks.tsx'
import { ProposalForm } from './proposal-form.tsx'
import { objectionWords } from './words.ts'
import './objections.css'

export type Examination = OutputOf<typeof showExamination>

export function Page() {
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const words = useWords(objectionWords)
  const { nip } = useWriting()
  const asked = useCall(showExamination, { id })
  if (asked.error) return <RefusalNotice of={asked.error} again={() => void asked.refetch()} />
  if (!asked.data) return <Waiting />
  const of = asked.data
  const { objection } = of
  return (
    <>
      <PageHead
        crumbs={[{ words: words.results }, { words: words.mineTitle, to: '/hasil/keberatan/periksa' }, { words: objection.number }]}
        title={words.examineTitle(objection.number)}
        sub={
          <>
            {objection.person.name} · <span className="nip">{nip(objection.person.nip)}</span> · {objection.eventTitle}
          </>
        }
        chips={
          <>
            <StateChip of={objection.state} />
            {objection.late && <Chip tone="attention">{words.late}</Chip>}
          </>
        }
        actions={
          <span className="objection-due">
            <span className="small">{words.answerDue}</span>
            <DueDay of={objection} />
          </span>
        }
      />
      <div className="grid objection-desk">
        <div className="stack">
          <Card title={words.reasonOf}>
            <p className="objection-words">{objection.reason}</p>
            {objection.attachments.length > 0 && <FileList files={objection.attachments} of={downloadExaminedFile} id={id} />}
          </Card>
          <ExaminedSitting of={of} />
          <ExaminedResult of={of} />
          <ExaminedItems of={of} />
        </div>
        <ProposalForm of={objection} />
      </div>
    </>
  )
}
