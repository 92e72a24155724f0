// What stands against the plan in view, with whom it concerns; and that the plan in force needs a repair.
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type Conflict, showPlan } from '../../../stages/schedule/plan-api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Strip } from '../../kit/parts.tsx'
import { useCall } from '../../kit/use-call.ts'
import { ImpossibleCard } from './impossible.tsx'
import { planWords } from './plan-words.ts'
import { RepairDialog } from './repair.tsx'
import { useSchedule } from './use-schedule.ts'
import { useWhen } from './when.ts'
import { scheduleWords } from './words.ts'

export function ConflictStrip() {
  const { planId, plans } = useSchedule()
  const read = useCall(showPlan, { planId: planId ?? '' }, { when: planId !== undefined, keep: true })
  const of = read.data
  const computing = plans.plans.find((one) => one.id === planId)?.state
  if (of?.plan.impossible && computing === 'mustahil') return <ImpossibleCard of={of.plan.impossible} sessionsADay={of.plan.sessionsADay} />
  return (
    <>
      <BrokenStrip />
      {of && of.plan.id === planId && of.conflicts.length > 0 && of.plan.state !== 'berlaku' && <Conflicts of={of.conflicts} />}
    </>
  )
}

/** The plan in force does not hold any more: somebody lost a seat or has none. A proposal that repairs it is offered first. */
function BrokenStrip() {
  const words = useWords(planWords)
  const { plans, planId, mayPlan, change } = useSchedule()
  const { count } = useWriting()
  const [open, setOpen] = useState(false)
  const people = plans.unseated + plans.broken
  const force = plans.plans.find((one) => one.id === plans.inForce)
  if (!force || people === 0 || planId !== force.id) return null
  const repair = plans.plans.find((one) => one.version > force.version && (one.state === 'usulan' || one.state === 'diminta'))
  return (
    <div className="strip-space">
      <Strip tone="attention">
        <b>{words.brokenTitle(count(people))}.</b>{' '}
        {repair ? (
          <Button size="small" onClick={() => change({ rencana: repair.id })}>
            {words.lookAtRepair(repair.version)}
          </Button>
        ) : (
          mayPlan && (
            <Button size="small" onClick={() => setOpen(true)}>
              {words.repairNow}
            </Button>
          )
        )}
      </Strip>
      {open && <RepairDialog kind="perbaiki" onClose={() => setOpen(false)} />}
    </div>
  )
}

function Conflicts({ of }: { of: readonly Conflict[] }) {
  const words = useWords(planWords)
  const { count } = useWriting()
  return (
    <div className="strip-space">
      <Strip tone="attention">
        <b>{words.conflictTitle(count(of.length))}</b>
        <ul className="conflict-list">
          {of.slice(0, 6).map((one, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two conflicts may say the same
            <li key={`${one.code}${index}`}>
              <ConflictLine of={one} />
            </li>
          ))}
        </ul>
        {of.some((one) => one.code === 'tanpa-meja') && <WayOut />}
      </Strip>
    </div>
  )
}

/** Who has no seat goes to make-up sessions, where there are some, or they are added first. */
function WayOut() {
  const words = useWords(planWords)
  const { id, board, plans, mayPlan } = useSchedule()
  const navigate = useNavigate()
  const [open, setOpen] = useState(false)
  if (!mayPlan || !plans.inForce) return null
  if (board.slots.some((slot) => slot.makeup))
    return (
      <p className="strip-acts">
        <Button size="small" onClick={() => setOpen(true)}>
          {words.repairMakeup}
        </Button>
        {open && <RepairDialog kind="perbaiki" onClose={() => setOpen(false)} />}
      </p>
    )
  return (
    <p className="strip-acts">
      <Button
        size="small"
        onClick={() => void navigate({ to: `/kegiatan/${id}/jadwal/susun`, search: { langkah: 'sesi', jenis: 'susulan' } as never })}
      >
        {words.addMakeup}
      </Button>
    </p>
  )
}

function ConflictLine({ of }: { of: Conflict }) {
  const words = useWords(planWords)
  const all = useWords(scheduleWords)
  const { count } = useWriting()
  const { short } = useWhen()
  const where = [of.unit, of.duty, of.room, of.date && `${short(of.date)}${of.half ? ` ${all.halves[of.half]}` : ''}`]
    .filter(Boolean)
    .join(', ')
  const who = of.who.map((one) => one.name).join('; ')
  const said = words.conflicts[of.code] ?? of.code
  return (
    <>
      {of.people > 0 ? words.conflictLine(count(of.people), said) : said}
      {where && ` (${where})`}
      {who && `: ${who}${of.people > of.who.length ? '; …' : ''}`}
    </>
  )
}
