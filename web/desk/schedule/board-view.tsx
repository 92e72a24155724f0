// The board with what it opens: below it a seat map and the limits of units, beside it the person and what
// the version changes.
import { BoardCard } from './board.tsx'
import { CapsCard } from './caps.tsx'
import { DifferenceCard } from './difference.tsx'
import { LoadCard } from './load-card.tsx'
import { PersonCard } from './person.tsx'
import { RoomSessionCard } from './room-session.tsx'
import { useSchedule } from './use-schedule.ts'

export function BoardView() {
  const { at } = useSchedule()
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
