// Facts of the sitting, incidents, and (for a head of team) answers item by item.

import { incidentKinds } from '../../../stages/invigilation/kinds.ts'
import { type Provision, provisions } from '../../../stages/register/accommodations/provisions.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Pairs } from '../../kit/parts.tsx'
import type { Examination } from './examination.tsx'
import { objectionWords } from './words.ts'

export function ExaminedSitting({ of }: { of: Examination }) {
  const words = useWords(objectionWords)
  const { count, time, language, day } = useWriting()
  const { sitting, incidents, accommodations } = of
  const hours = [sitting.startedAt, sitting.finishedAt].map((at) => (at ? time(at) : '–')).join(' – ')
  const provided = accommodations.map((key) => provisions[key as Provision]?.[language] ?? key)
  return (
    <Card title={words.sittingCard}>
      <Pairs
        of={[
          [words.assessedOn, day(of.objection.assessedOn)],
          [words.place, `${sitting.venue}, ${sitting.room}, ${words.seat.toLowerCase()} ${sitting.seat}`],
          [words.time, `${hours}${sitting.minutes === null ? '' : `, ${words.minutes(count(sitting.minutes))}`}`],
          [words.extra, sitting.extraMinutes > 0 ? words.extraMinutes(count(sitting.extraMinutes)) : words.noneOf],
          [words.provided, provided.length > 0 ? provided.join(', ') : words.noneOf],
          [
            words.lateAnswers,
            sitting.lateAnswers > 0 ? words.lateAnswersOf(count(sitting.lateAnswers), sitting.lateAdmitted) : words.noneOf,
          ],
          [words.annulled, sitting.annulledItems > 0 ? count(sitting.annulledItems) : words.noneOf],
        ]}
      />
      {sitting.serverLess && <p className="small">{words.serverLess}</p>}
      <h3 className="objection-sub">{words.incidents}</h3>
      {incidents.length === 0 && <p className="sub">{words.noIncidents}</p>}
      <ul className="objection-incidents">
        {incidents.map((one) => (
          <li key={`${one.from}${one.text}`}>
            <span className="tnum">{`${time(one.from)}${one.to ? ` – ${time(one.to)}` : ''}`}</span>
            <span>
              <b>{kindWords(one.kind, language)}</b>, {one.seat ? words.atSeat : words.inRoom}: {one.text}
              {one.givenMinutes > 0 && `, ${words.given(count(one.givenMinutes))}`}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

const kindWords = (kind: string, language: 'id' | 'en') =>
  (incidentKinds as Record<string, { id: string; en: string }>)[kind]?.[language] ?? kind

export function ExaminedItems({ of }: { of: Examination }) {
  const words = useWords(objectionWords)
  if (of.items === null) return <p className="small">{words.itemsHidden}</p>
  const names = new Map(of.run.competencies.map((one) => [one.key, one.name]))
  return (
    <Card bare title={words.itemsCard} aside={<span className="small">{words.itemsWhat}</span>}>
      <div className="objection-items">
        <table className="t compact">
          <thead>
            <tr>
              <th scope="col">{words.item}</th>
              <th scope="col">{words.competency}</th>
              <th scope="col" className="n">
                {words.keyed}
              </th>
            </tr>
          </thead>
          <tbody>
            {of.items.map((one) => (
              <tr key={one.code}>
                <th scope="row" className="tnum">
                  {one.code}
                </th>
                <td>{names.get(one.competency) ?? one.competency}</td>
                <td className="n">{one.annulled ? words.annulledItem : !one.administered ? words.notGiven : (one.keyed ?? words.empty)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}
