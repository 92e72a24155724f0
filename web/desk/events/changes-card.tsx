// What was changed after publishing, why, and what it did to seats.
import type { ChangeShown, EventShown } from '../../../stages/events/api.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card } from '../../kit/parts.tsx'
import { planWords } from './plan-words.ts'

export function ChangesCard({ of }: { of: EventShown }) {
  const words = useWords(planWords)
  const { stamp } = useWriting()
  if (of.changes.length === 0) return null
  return (
    <Card title={words.changes}>
      <ol className="changes">
        {of.changes.map((one) => (
          <li key={one.id}>
            <p>
              <b>{words.changeKinds[one.kind] ?? one.kind}</b> “{one.reason}”
            </p>
            <Effects of={one} />
            <p className="small">{words.by(one.by ?? '', stamp(one.at))}</p>
          </li>
        ))}
      </ol>
    </Card>
  )
}

function Effects({ of }: { of: ChangeShown }) {
  const words = useWords(planWords)
  const { count } = useWriting()
  const named = (people: ChangeShown['needSeat']) => {
    const names = people.first.slice(0, 5).map((one) => one.name)
    return `${names.join(', ')}${people.count > names.length && names.length > 0 ? ', …' : ''}`
  }
  const said = [
    of.needSeat.count > 0 && words.needSeat(count(of.needSeat.count), named(of.needSeat)),
    of.loseSeat.count > 0 && words.loseSeat(count(of.loseSeat.count), named(of.loseSeat)),
    of.otherFacts.count > 0 && words.otherFacts(count(of.otherFacts.count), named(of.otherFacts)),
    of.fields.length > 0 && words.changedFields(of.fields.map((key) => words.fields[key] ?? key).join(', ')),
  ].filter((one) => one !== false)
  return said.map((one) => <p key={one}>{one}</p>)
}
