// Says on the pages of an event who is to be tested again by a decision on an objection.
import { listRetests } from '../../../stages/objections/api.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Strip } from '../../kit/parts.tsx'
import { useCall } from '../../kit/use-call.ts'
import { objectionWords } from './words.ts'

export function RetestStrip({ eventId }: { eventId: string }) {
  const words = useWords(objectionWords)
  const { count, nip } = useWriting()
  const people = useCall(listRetests, { eventId }).data?.people ?? []
  const waiting = people.filter((one) => !one.done)
  if (waiting.length === 0) return null
  return (
    <Strip tone="attention">
      <details>
        <summary>
          <b>{words.retests(count(waiting.length))}.</b> {words.retestsWhat}
        </summary>
        <ul>
          {waiting.map((one) => (
            <li key={one.personId}>
              {one.name}, <span className="nip">{nip(one.nip)}</span>, {one.unitName} ({one.number})
            </li>
          ))}
        </ul>
      </details>
    </Strip>
  )
}
