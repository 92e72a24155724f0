// Seats against people, in one line.
import { useWords, useWriting } from '../../kit/language.tsx'
import type { Rules } from './rules.ts'
import { setupWords } from './setup-words.ts'

export function CapacityLine({ of }: { of: Rules['capacity'] }) {
  const words = useWords(setupWords)
  const { count } = useWriting()
  const left = of.seats - of.people
  return (
    <>
      <b>{words.capacity(count(of.seats), count(of.people), count(of.roomSessions))}</b>
      {of.people > 0 && of.seats > 0 && (
        <span className={left < 0 ? 'w' : 'mut'}>
          {left < 0 ? `, ${words.capacityShort(count(-left))}` : `, ${words.capacityLeft(count(left))}`}
        </span>
      )}
      {of.makeupSeats > 0 && <span className="mut">; {words.makeupSeats(count(of.makeupSeats))}</span>}
    </>
  )
}
