// Agreement of BKN (before October 2024 KASN): where it stands, its letters, and what can be noted next. Only
// where participants of JPT are on the list.
import { useState } from 'react'
import type { AgreementShown, AgreementStep } from '../../../stages/events/agreement/api.ts'
import { noteNeed, showAgreement } from '../../../stages/events/agreement/api.ts'
import type { EventShown } from '../../../stages/events/api.ts'
import { isOpen } from '../../../stages/events/state.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, Strip, type Tone } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { agreementRefreshed } from './agreement-reads.ts'
import { type NotedKind, NoteStep } from './agreement-step.tsx'
import { agreementWords } from './agreement-words.ts'
import { ClearanceTable } from './clearance-table.tsx'
import { WithReason } from './reasoned.tsx'

const tones: Readonly<Record<AgreementShown['state'], Tone>> = {
  'tidak-perlu': 'plain',
  'belum-diminta': 'attention',
  diminta: 'attention',
  disetujui: 'good',
  ditolak: 'harm',
  dicabut: 'harm',
}

export function AgreementCard({ of }: { of: EventShown }) {
  const words = useWords(agreementWords)
  const read = useCall(showAgreement, { id: of.event.id })
  if (read.error) return <RefusalNotice of={read.error} />
  if (!read.data || read.data.jpt === 0) return null
  const { authority, state } = read.data
  return (
    <Card title={words.title(authority)} aside={<Chip tone={tones[state]}>{words.states[state]}</Chip>}>
      <Agreement of={of} agreement={read.data} />
    </Card>
  )
}

function Agreement({ of, agreement }: { of: EventShown; agreement: AgreementShown }) {
  const words = useWords(agreementWords)
  const { count } = useWriting()
  const mayPlan = useMay('events.plan') && isOpen(of.event.state)
  const [noting, setNoting] = useState<NotedKind | null>(null)
  const { authority, needed, optional, jpt, uncovered, steps, next } = agreement
  return (
    <div className="stack" style={{ gap: 12 }}>
      <p className="small">{needed ? (optional ? words.neededBy : words.byLaw(authority)) : words.notNeeded(count(jpt))}</p>
      {needed && agreement.state === 'disetujui' && uncovered > 0 && <Strip tone="attention">{words.uncovered(count(uncovered))}</Strip>}
      {steps.length > 0 && (
        <ol className="decided">
          {steps.map((step) => (
            <StepLine key={step.id} of={step} />
          ))}
        </ol>
      )}
      {mayPlan && (
        <div className="row">
          {next
            .filter((kind): kind is NotedKind => kind !== 'kewajiban')
            .map((kind, at) => (
              <Button key={kind} look={kind === 'pencabutan' ? 'harm' : at === 0 ? 'primary' : undefined} onClick={() => setNoting(kind)}>
                {words.note[kind]}
              </Button>
            ))}
          {optional && <Need eventId={of.event.id} needed={needed} />}
        </div>
      )}
      {needed && agreement.people.length > 0 && <ClearanceTable eventId={of.event.id} of={agreement} mayPlan={mayPlan} />}
      {noting && <NoteStep eventId={of.event.id} kind={noting} people={agreement.people} onClose={() => setNoting(null)} />}
    </div>
  )
}

function StepLine({ of }: { of: AgreementStep }) {
  const words = useWords(agreementWords)
  const { date, stamp } = useWriting()
  const letter = of.letterNumber && of.letterDate ? words.letter(of.letterNumber, date(of.letterDate)) : words.need(of.needed === true)
  return (
    <li>
      <b>{words.steps[of.kind]}</b> {letter}
      {of.outcome && <> · {words.outcomes[of.outcome]}</>}
      {of.words && <span className="small line">“{of.words}”</span>}
      {of.people.length > 0 && <span className="small line">{words.leftOut(of.people.map((one) => one.name).join(', '))}</span>}
      <span className="small line">{words.by(of.by ?? '', stamp(of.at))}</span>
    </li>
  )
}

function Need({ eventId, needed }: { eventId: string; needed: boolean }) {
  const words = useWords(agreementWords)
  const act = useAct(noteNeed, agreementRefreshed)
  const [open, setOpen] = useState(false)
  const effect = needed ? words.dropIt : words.askIt
  return (
    <>
      <Button onClick={() => setOpen(true)}>{effect}</Button>
      {open && (
        <WithReason
          title={effect}
          effect={effect}
          label={words.reason}
          busy={act.isPending}
          refusal={act.error}
          onClose={() => setOpen(false)}
          onDo={(reason) => act.mutate({ id: eventId, needed: !needed, reason }, { onSuccess: () => setOpen(false) })}
        >
          {words.needWhat}
        </WithReason>
      )}
    </>
  )
}
