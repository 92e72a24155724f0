// One objection: its steps from left to right, what is to be done next and by whom, and everything that was said.
import { useParams } from '@tanstack/react-router'
import type { OutputOf } from '../../../kit/contract.ts'
import { downloadAnswer, showObjection } from '../../../stages/objections/api.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, PageHead, Pairs, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { FileButton } from '../documents/berkas-file.tsx'
import { Attachments } from './attachments.tsx'
import { Lateness } from './case-late.tsx'
import { Proposals } from './case-proposals.tsx'
import { Way } from './case-way.tsx'
import { ExaminerChoice } from './examiner-choice.tsx'
import { DueDay, StateChip } from './marks.tsx'
import { objectionWords } from './words.ts'
import './objections.css'

export type ObjectionCase = OutputOf<typeof showObjection>

export function Page() {
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const words = useWords(objectionWords)
  const { nip, date } = useWriting()
  const asked = useCall(showObjection, { id })
  if (asked.error) return <RefusalNotice of={asked.error} again={() => void asked.refetch()} />
  if (!asked.data) return <Waiting />
  const { objection: of, mayDecide } = asked.data
  return (
    <>
      <PageHead
        crumbs={[{ words: words.results }, { words: words.title, to: '/hasil/keberatan' }, { words: of.number }]}
        title={of.person.name}
        sub={
          <>
            <span className="nip">{nip(of.person.nip)}</span> · {of.person.unitName} · {of.eventTitle}
          </>
        }
        chips={
          <>
            <Chip icon={null}>{of.number}</Chip>
            <StateChip of={of.state} />
            {of.late && <Chip tone="attention">{words.late}</Chip>}
          </>
        }
        actions={
          of.printed && (
            <FileButton of={downloadAnswer} input={{ id }} look="primary">
              {words.printed}
            </FileButton>
          )
        }
      />
      <Way of={of} />
      <div className="grid two objection-case">
        <div className="stack">
          <Card title={words.reasonOf}>
            <p className="objection-words">{of.reason}</p>
          </Card>
          <Lateness of={of} />
          <Proposals of={of} mayDecide={mayDecide} />
          <ExaminerChoice of={of} />
        </div>
        <div className="stack">
          <Card title={words.facts}>
            <Pairs
              of={[
                [words.assessedOn, date(of.assessedOn)],
                [words.handedOn, date(of.handedOn)],
                [words.fileUntil, date(of.fileUntil)],
                [words.receivedOn, `${date(of.filedOn)}, ${words.channels[of.channel]}`],
                ...(of.channel === 'kertas' ? [[words.filedBy, of.filedBy ?? words.somebody] as const] : []),
                [words.answerDue, <DueDay key="due" of={of} />],
                [words.examiner, of.examiner ?? words.noExaminer],
              ]}
            />
          </Card>
          <Attachments of={of} />
        </div>
      </div>
    </>
  )
}
