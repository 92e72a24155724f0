// The versions of a schedule: which is in force, which are proposals, what became of the others.
import { Checkbox, Modal } from '@mantine/core'
import { useState } from 'react'
import { discardPlan, listPlans, type PlanHead } from '../../../stages/schedule/plan-api.ts'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Chip, type Tone, Waiting } from '../../kit/parts.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { planWords } from './plan-words.ts'
import { refreshed, useSchedule } from './use-schedule.ts'

const tones: Readonly<Record<PlanHead['state'], Tone>> = {
  dihitung: 'accent',
  mustahil: 'attention',
  usulan: 'accent',
  diminta: 'attention',
  berlaku: 'good',
  diganti: 'plain',
  dibuang: 'plain',
}

/** Beside the title: the version in view, and the one in force where that is another. */
export function VersionChips() {
  const words = useWords(planWords)
  const { board, plans, planId } = useSchedule()
  const plan = plans.plans.find((one) => one.id === planId) ?? board.plan
  if (!plan) return null
  return (
    <>
      <StateChip of={plan} />
      {board.inForce && board.inForce.id !== plan.id && <Chip tone="good">{words.inForce(board.inForce.version)}</Chip>}
    </>
  )
}

function StateChip({ of }: { of: PlanHead }) {
  const words = useWords(planWords)
  return (
    <Chip
      tone={tones[of.state]}
      {...(of.state === 'diminta' || of.state === 'mustahil' ? {} : of.state === 'berlaku' ? {} : { icon: null })}
    >
      {words.versionState(of.version, words.states[of.state] ?? of.state)}
    </Chip>
  )
}

export function VersionsDialog({ onClose }: { onClose: () => void }) {
  const words = useWords(planWords)
  const kit = useWords(kitWords)
  const { id } = useSchedule()
  const [discarded, setDiscarded] = useState(false)
  const read = useCall(listPlans, { id, discarded: String(discarded) }, { keep: true })
  return (
    <Modal opened onClose={onClose} size={720} title={words.versions} closeButtonProps={{ 'aria-label': kit.close }}>
      <Checkbox label={words.showDiscarded} checked={discarded} onChange={(event) => setDiscarded(event.currentTarget.checked)} mb={12} />
      {!read.data && <Waiting />}
      <ul className="version-list">
        {read.data?.plans.map((one) => (
          <Version key={one.id} of={one} onClose={onClose} />
        ))}
      </ul>
    </Modal>
  )
}

function Version({ of, onClose }: { of: PlanHead; onClose: () => void }) {
  const words = useWords(planWords)
  const { planId, mayPlan, change } = useSchedule()
  const { count, stamp } = useWriting()
  const [discarding, setDiscarding] = useState(false)
  const act = useAct(discardPlan, refreshed)
  const look = () => {
    change({ rencana: of.id, sesi: '', ruang: '', orang: '' })
    onClose()
  }
  return (
    <li>
      <div>
        <b>
          {words.version} {of.version}
        </b>{' '}
        <StateChip of={of} />
        <span className="small line">
          {words.kinds[of.kind]} · {words.seated(count(of.seated))} · {words.madeBy(of.createdBy ?? '–', stamp(of.createdAt))}
        </span>
        {of.reason && <span className="small line">{words.because(of.reason)}</span>}
        {of.decisionReason && <span className="small line">{words.givenBack(of.decisionReason)}</span>}
      </div>
      <span className="row">
        {of.id === planId ? (
          <span className="small">{words.looking}</span>
        ) : (
          of.state !== 'dibuang' && (
            <Button size="small" onClick={look}>
              {words.look}
            </Button>
          )
        )}
        {mayPlan && (of.state === 'usulan' || of.state === 'mustahil') && (
          <Button size="small" look="harm" onClick={() => setDiscarding(true)}>
            {words.discard}
          </Button>
        )}
      </span>
      <Confirm
        open={discarding}
        title={words.discardTitle(of.version)}
        effect={words.discard}
        harm
        busy={act.isPending}
        refusal={act.error}
        onClose={() => setDiscarding(false)}
        onDo={() => act.mutate({ planId: of.id }, { onSuccess: () => setDiscarding(false) })}
      >
        {words.discardText}
      </Confirm>
    </li>
  )
}
