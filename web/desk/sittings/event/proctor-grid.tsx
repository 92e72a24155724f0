// One day of proctors: a row a session, a column a room.
import { IconPlus, IconX } from '@tabler/icons-react'
import type { EventProctors, ProctoredSession } from '../../../../stages/sittings/event/proctor-api.ts'
import type { Duty } from '../../../../stages/sittings/event/proctors.ts'
import { IconButton } from '../../../kit/button.tsx'
import { useWords, useWriting } from '../../../kit/language.tsx'
import { Chip } from '../../../kit/parts.tsx'
import { ScrollRegion } from '../../../kit/scroll-region.tsx'
import { type Chosen, useWhere } from './proctor-acts.tsx'
import { proctorWords } from './proctor-words.ts'
import { deliveryWords } from './words.ts'

type Grid = {
  readonly of: EventProctors
  readonly sessions: readonly ProctoredSession[]
  readonly draft: readonly Duty[]
  readonly onOne: (chosen: Chosen) => void
  readonly onAdd: (session: ProctoredSession) => void
  readonly onRemove: (duty: Duty) => void
}

export function ProctorGrid(of: Grid) {
  const words = useWords(proctorWords)
  const delivery = useWords(deliveryWords)
  const place = (one: ProctoredSession) => `${one.venue} · ${one.room}`
  const places = [...new Set(of.sessions.map(place))].sort((a, b) => a.localeCompare(b, 'id'))
  const times = [...Map.groupBy(of.sessions, (one) => `${one.starts} ${one.ends} ${one.zone}`)]
  return (
    // a narrow screen moves the table, not the page
    <ScrollRegion className="delivery-table proctor-grid" label={words.title}>
      <table className="t compact">
        <thead>
          <tr>
            <th scope="col">{words.session}</th>
            {places.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {times.map(([time, sessions]) => {
            const [first] = sessions
            return (
              <tr key={time}>
                <th scope="row">
                  {first && delivery.sessionLine(first.starts.replace(':', '.'), first.ends.replace(':', '.'), first.zone)}{' '}
                  {first?.makeup && (
                    <Chip tone="attention" icon={null}>
                      {delivery.makeup}
                    </Chip>
                  )}
                </th>
                {places.map((name) => {
                  const session = sessions.find((one) => place(one) === name)
                  return <td key={name}>{session && <Cell {...of} session={session} />}</td>
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function Cell({ of, session, draft, onOne, onAdd, onRemove }: Grid & { session: ProctoredSession }) {
  const words = useWords(proctorWords)
  const delivery = useWords(deliveryWords)
  const { count } = useWriting()
  const where = useWhere()
  const may = session.open && !session.own
  const fresh = draft.filter((one) => one.sessionId === session.id)
  const personOf = (accountId: string) => of.people.find((one) => one.accountId === accountId)
  return (
    <>
      <span className="small line">{`${count(session.people)} ${delivery.people.toLowerCase()}`}</span>
      {session.assigned.map((grant) => (
        <span key={grant.grantId} className="line">
          {may && !personOf(grant.accountId)?.self ? (
            <button type="button" className="link" onClick={() => onOne({ session, grant })}>
              {grant.name}
            </button>
          ) : (
            grant.name
          )}
          {grant.review && <span className="small line off">{`${words.review}: ${words.reviews[grant.review]}`}</span>}
        </span>
      ))}
      {fresh.map((duty) => {
        const person = personOf(duty.accountId)
        return (
          <span key={duty.accountId} className="line proctor-fresh">
            <span>
              {person?.name}
              <span className="small line">{person?.ownUnit.includes(session.id) ? `${words.fresh}; ${words.ownUnit}` : words.fresh}</span>
            </span>
            <IconButton bare name={words.remove(person?.name ?? '')} onClick={() => onRemove(duty)}>
              <IconX aria-hidden />
            </IconButton>
          </span>
        )
      })}
      {session.assigned.length + fresh.length === 0 && <span className="line off">{words.empty}</span>}
      {may && (
        <IconButton bare name={words.add(where(session))} onClick={() => onAdd(session)}>
          <IconPlus aria-hidden />
        </IconButton>
      )}
    </>
  )
}
