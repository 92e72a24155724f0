// The board with what it opens: below it a seat map and the limits of units, beside it the person and what
// the version changes.
import { IconLoader2 } from '@tabler/icons-react'
import { useWords } from '../../kit/language.tsx'
import { Empty } from '../../kit/parts.tsx'
import { BoardCard } from './board.tsx'
import { CapsCard } from './caps.tsx'
import { DifferenceCard } from './difference.tsx'
import { LoadCard } from './load-card.tsx'
import { PersonCard } from './person.tsx'
import { planWords } from './plan-words.ts'
import { ProofStrip } from './proof.tsx'
import { RoomSessionCard } from './room-session.tsx'
import { useSchedule } from './use-schedule.ts'

export function BoardView() {
  const { at, board, plans, planId } = useSchedule()
  const plan = plans.plans.find((one) => one.id === planId)
  const seated = board.slots.some((slot) => slot.people > 0)
  if (plan && (plan.state === 'dihitung' || plan.state === 'mustahil') && !seated) return <Making running={plan.state === 'dihitung'} />
  return (
    <div className="schedule-lay">
      <div className="schedule-col">
        <BoardCard />
        <div className="schedule-two">
          {at.sesi && at.ruang ? <RoomSessionCard /> : <LoadCard />}
          <CapsCard />
        </div>
      </div>
      <div className="schedule-col side">
        {at.orang && <PersonCard />}
        <DifferenceCard />
      </div>
    </div>
  )
}

/** Before the first plan stands, and where none can. */
function Making({ running }: { running: boolean }) {
  const words = useWords(planWords)
  return (
    <div className="schedule-lay">
      {running ? (
        <section className="card" aria-label={words.making}>
          <ProofStrip />
          <Empty icon={<IconLoader2 className="spin" aria-hidden stroke={1.5} />} title={words.making}>
            {words.makingText}
          </Empty>
        </section>
      ) : (
        <div />
      )}
      <div className="schedule-col side">
        <DifferenceCard />
      </div>
    </div>
  )
}
