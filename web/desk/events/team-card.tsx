// The team by role; whoever ended stays with the reason.
import { IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { EventShown, Member } from '../../../stages/events/api.ts'
import { teamRoles } from '../../../stages/events/kinds.ts'
import { endMember } from '../../../stages/events/plan-api.ts'
import { isOpen } from '../../../stages/events/state.ts'
import { className } from '../../../stages/standards/class.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip } from '../../kit/parts.tsx'
import { useAct } from '../../kit/use-call.ts'
import { assessorWords } from '../eligibility/assessor-words.ts'
import { useMay } from '../me.tsx'
import { AddMember } from './add-member.tsx'
import { refreshed } from './event-head.tsx'
import { planWords } from './plan-words.ts'
import { WithReason } from './reasoned.tsx'
import { eventWords } from './words.ts'

export function TeamCard({ of }: { of: EventShown }) {
  const words = useWords(planWords)
  const mayPlan = useMay('events.plan') && isOpen(of.event.state)
  const [adding, setAdding] = useState(false)
  const [ending, setEnding] = useState<Member | null>(null)
  const roles = teamRoles.filter((role) => of.team.some((one) => one.role === role))
  const add = mayPlan && (
    <Button size="small" icon={<IconUserPlus aria-hidden />} onClick={() => setAdding(true)}>
      {words.addMember}
    </Button>
  )
  return (
    <Card title={words.team} aside={add}>
      <p className="small" style={{ marginBottom: 12 }}>
        {words.teamWhat}
      </p>
      {of.team.length === 0 && <p className="mut">{words.noTeam}</p>}
      {roles.map((role) => (
        <div key={role} className="team-role">
          <h3>{words.roles[role]}</h3>
          <ul>
            {of.team
              .filter((one) => one.role === role)
              .map((one) => (
                <MemberLine key={one.id} of={one} onEnd={mayPlan && !one.endedAt ? () => setEnding(one) : undefined} />
              ))}
          </ul>
        </div>
      ))}
      {adding && <AddMember event={of.event} onClose={() => setAdding(false)} />}
      {ending && <EndMember eventId={of.event.id} of={ending} onClose={() => setEnding(null)} />}
    </Card>
  )
}

function MemberLine({ of, onEnd }: { of: Member; onEnd: (() => void) | undefined }) {
  const words = useWords(planWords)
  const said = [of.office, of.brings].filter(Boolean).join(' · ')
  return (
    <li>
      <span className="who">
        <span className={of.endedAt ? 'dim' : undefined}>{of.name}</span>
        {said && <span className="small">{said}</span>}
        {of.endReason && <span className="small">{words.ended(of.endReason)}</span>}
        {!of.endedAt && (of.role === 'ketua-tim' || of.participates) && (
          <span className="row">
            {of.assessor && <AssessorChip of={of.assessor} />}
            {of.participates && (
              <span title={words.participatesWhat}>
                <Chip tone="attention">{words.participates}</Chip>
              </span>
            )}
          </span>
        )}
      </span>
      <span className="r">
        {onEnd && (
          <Button size="small" onClick={onEnd} aria-label={`${words.end}: ${of.name}`}>
            {words.end}
          </Button>
        )}
      </span>
    </li>
  )
}

/** Whether the roll of assessors bears out who heads the team. */
function AssessorChip({ of }: { of: NonNullable<Member['assessor']> }) {
  const words = useWords(planWords)
  const { assessorLevels } = useWords(assessorWords)
  const { language } = useWriting()
  const level = assessorLevels[of.level ?? ''] ?? of.level ?? ''
  const said = {
    covered: () => words.assessor.covered(level, of.certificate ?? ''),
    uncovered: () => words.assessor.uncovered(level, of.missing.map((one) => className(one, language)).join(', ')),
    expired: () => words.assessor.expired(of.certificate ?? ''),
    unknown: words.assessor.unknown,
  }[of.state]
  return <Chip tone={of.state === 'covered' ? 'good' : 'attention'}>{said()}</Chip>
}

function EndMember({ eventId, of, onClose }: { eventId: string; of: Member; onClose: () => void }) {
  const words = useWords(planWords)
  const shared = useWords(eventWords)
  const act = useAct(endMember, refreshed)
  return (
    <WithReason
      harm
      title={words.endTitle(of.name)}
      effect={words.end}
      label={shared.reason}
      busy={act.isPending}
      refusal={act.error}
      onClose={onClose}
      onDo={(reason) => act.mutate({ id: eventId, memberId: of.id, reason }, { onSuccess: onClose })}
    >
      {words.endWhat}
    </WithReason>
  )
}
