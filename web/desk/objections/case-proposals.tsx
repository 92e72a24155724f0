// What examiners proposed, the last one first, and the second person's decision on it.
import { Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { decideObjection, listObjections, type ObjectionDetail, showObjection } from '../../../stages/objections/api.ts'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { objectionWords } from './words.ts'

type Proposal = ObjectionDetail['proposals'][number]

export function Proposals({ of, mayDecide }: { of: ObjectionDetail; mayDecide: boolean }) {
  const words = useWords(objectionWords)
  const list = [...of.proposals].reverse()
  return list.map((one) => (
    <Card
      key={one.proposed.at}
      title={one.decision?.agreed ? words.answerTitle : words.proposalTitle}
      aside={<span className="small">{words.effects[one.effect].name}</span>}
    >
      <ProposalWords of={one} />
      {mayDecide && one.decision === null && <Decide of={of} proposal={one} />}
      {!mayDecide && one.decision === null && of.state === 'menunggu-putusan' && <p className="small">{words.mayNotDecide}</p>}
    </Card>
  ))
}

/** Findings, answer, effect, and who said what about it. */
export function ProposalWords({ of }: { of: Proposal }) {
  const words = useWords(objectionWords)
  const { stamp } = useWriting()
  const said = of.decision && (of.decision.agreed ? words.agreedBy : words.givenBackBy)
  return (
    <div className="objection-proposal">
      <h3 className="objection-sub">{words.findings}</h3>
      <p className="objection-words">{of.findings}</p>
      <h3 className="objection-sub">{words.answer}</h3>
      <p className="objection-words">{of.answer}</p>
      <h3 className="objection-sub">{words.effect}</h3>
      <p>
        <b>{words.effects[of.effect].name}.</b> <span className="mut">{words.effects[of.effect].what}</span>
      </p>
      {of.correction && (
        <>
          <h3 className="objection-sub">{words.correction}</h3>
          <p className="objection-words">{of.correction}</p>
        </>
      )}
      <p className="small">{words.proposedBy(of.proposed.name ?? words.somebody, stamp(of.proposed.at))}</p>
      {of.decision && said && (
        <p className="small">
          {said(of.decision.name ?? words.somebody, stamp(of.decision.at))}
          {of.decision.reason && `: ${of.decision.reason}`}
        </p>
      )}
    </div>
  )
}

function Decide({ of, proposal }: { of: ObjectionDetail; proposal: Proposal }) {
  const words = useWords(objectionWords)
  const act = useAct(decideObjection, [showObjection, listObjections])
  const [reason, setReason] = useState('')
  const [agreeing, setAgreeing] = useState(false)
  const agree = () =>
    act.mutate(
      { id: of.id, agreed: true },
      {
        onSuccess: () => {
          setAgreeing(false)
          notifications.show({ message: words.decided })
        },
      },
    )
  return (
    <div className="form objection-decide">
      <Textarea
        label={words.decideReason}
        autosize
        minRows={1}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {!agreeing && <RefusalNotice of={act.error} />}
      <div className="ends">
        <Button
          disabled={reason.trim().length < 3}
          busy={act.isPending && !agreeing}
          onClick={() => act.mutate({ id: of.id, agreed: false, reason: reason.trim() }, { onSuccess: () => setReason('') })}
        >
          {words.giveBack}
        </Button>
        <Button look="primary" onClick={() => setAgreeing(true)}>
          {words.agree}
        </Button>
      </div>
      <Confirm
        open={agreeing}
        title={words.agreeTitle}
        effect={words.agree}
        harm={proposal.effect === 'dianulir' || proposal.effect === 'susulan'}
        busy={act.isPending}
        refusal={act.error}
        onDo={agree}
        onClose={() => setAgreeing(false)}
      >
        <p>
          <b>{words.effects[proposal.effect].name}.</b> {words.effects[proposal.effect].what}
        </p>
        <p>{words.agreeWhat}</p>
      </Confirm>
    </div>
  )
}
