// The examiner's findings, answer and proposed effect; earlier ones with what was said to them.
import { Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { listExaminations, type ObjectionDetail, propose, showExamination } from '../../../stages/objections/api.ts'
import { type Effect, effects } from '../../../stages/objections/kinds.ts'
import { Button } from '../../kit/button.tsx'
import { useWords } from '../../kit/language.tsx'
import { Card, Strip } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { ProposalWords } from './case-proposals.tsx'
import { objectionWords } from './words.ts'

export function ProposalForm({ of }: { of: ObjectionDetail }) {
  const words = useWords(objectionWords)
  const last = of.proposals.at(-1)
  if (of.state !== 'diperiksa')
    return (
      <Card title={words.proposalTitle}>
        {of.state === 'menunggu-putusan' && <p className="sub objection-gap">{words.waitsDecision}</p>}
        {last && <ProposalWords of={last} />}
      </Card>
    )
  return <Write of={of} last={last} />
}

function Write({ of, last }: { of: ObjectionDetail; last: ObjectionDetail['proposals'][number] | undefined }) {
  const words = useWords(objectionWords)
  const act = useAct(propose, [showExamination, listExaminations])
  const [findings, setFindings] = useState(last?.findings ?? '')
  const [answer, setAnswer] = useState(last?.answer ?? '')
  const [effect, setEffect] = useState<Effect | null>(last?.effect ?? null)
  const [correction, setCorrection] = useState(last?.correction ?? '')
  const corrected = effect !== 'diolah-ulang' || correction.trim().length >= 10
  const ready = findings.trim().length >= 20 && answer.trim().length >= 20 && effect !== null && corrected
  const send = () =>
    effect &&
    act.mutate(
      {
        ...{ id: of.id, findings: findings.trim(), answer: answer.trim(), effect },
        correction: effect === 'diolah-ulang' ? correction.trim() : null,
      },
      { onSuccess: () => notifications.show({ message: words.proposed }) },
    )
  const area = (label: string, hint: string, value: string, set: (text: string) => void, rows: number) => (
    <Textarea
      label={label}
      placeholder={hint}
      autosize
      minRows={rows}
      maxRows={16}
      maxLength={4000}
      value={value}
      onChange={(event) => set(event.currentTarget.value)}
    />
  )
  return (
    <Card title={words.proposeTitle}>
      <div className="form">
        <p className="sub">{words.proposeSub}</p>
        {last?.decision && (
          <Strip tone="attention">{words.givenBack(last.decision.name ?? words.somebody, last.decision.reason ?? '')}</Strip>
        )}
        {area(words.findings, words.findingsHint, findings, setFindings, 4)}
        {area(words.answer, words.answerHint, answer, setAnswer, 6)}
        <fieldset className="objection-results">
          <legend>{words.effectAsk}</legend>
          {effects.map((key) => (
            <label key={key} className="choice">
              <input type="radio" name="akibat" checked={effect === key} onChange={() => setEffect(key)} />
              <span>
                <b>{words.effects[key].name}</b>
                {words.effects[key].what}
              </span>
            </label>
          ))}
        </fieldset>
        {effect === 'diolah-ulang' && area(words.correction, words.correctionHint, correction, setCorrection, 2)}
        <RefusalNotice of={act.error} />
        <div className="ends">
          <Button look="primary" disabled={!ready} busy={act.isPending} onClick={send}>
            {words.propose}
          </Button>
        </div>
      </div>
    </Card>
  )
}
