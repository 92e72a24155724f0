// Who can proctor and how many sessions each has; and who of the team cannot yet, with what to do.
import type { EventProctors } from '../../../../stages/sittings/event/proctor-api.ts'
import type { Duty } from '../../../../stages/sittings/event/proctors.ts'
import { useWords, useWriting } from '../../../kit/language.tsx'
import { Card } from '../../../kit/parts.tsx'
import { ScrollRegion } from '../../../kit/scroll-region.tsx'
import { loadsOf } from './proctor-draft.ts'
import { proctorWords } from './proctor-words.ts'

export function LoadsCard({ of, draft }: { of: EventProctors; draft: readonly Duty[] }) {
  const words = useWords(proctorWords)
  const { count } = useWriting()
  const loads = loadsOf(of, draft)
  const people = [...of.people].sort((a, b) => (loads.get(b.accountId) ?? 0) - (loads.get(a.accountId) ?? 0))
  if (people.length === 0) return null
  return (
    <Card bare title={words.load}>
      {/* a narrow screen moves the table, not the page */}
      <ScrollRegion className="delivery-table" label={words.load}>
        <table className="t compact">
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.office}</th>
              <th scope="col" className="n">
                {words.sessions}
              </th>
            </tr>
          </thead>
          <tbody>
            {people.map((one) => (
              <tr key={one.accountId}>
                <th scope="row">
                  {one.name} {one.inTeam && <span className="small">{words.inTeam}</span>}
                  {one.self && <span className="small line">{words.hindered.self}</span>}
                </th>
                <td>{one.office}</td>
                <td className="n">{count(loads.get(one.accountId) ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Card>
  )
}

export function WithoutCard({ of }: { of: EventProctors }) {
  const words = useWords(proctorWords)
  const { nip } = useWriting()
  return (
    <Card title={words.without}>
      <ul className="checks">
        {of.without.map((one) => (
          <li key={`${one.name} ${one.nip}`}>
            <span>
              <b>{one.name}</b> {one.nip && `NIP ${nip(one.nip)}`}
              <span className="small line">{one.known ? words.noAccount : words.notKnown}</span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
