// Rows of a list of assessments as they were judged, each with what it would be or why it is refused.
import type { AssessmentRow } from '../../../stages/register/assessment-api.ts'
import { rowReasonWords } from '../../../stages/register/assessments/row-reasons.ts'
import { className } from '../../../stages/standards/class.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Chip } from '../../kit/parts.tsx'
import { ScrollRegion } from '../../kit/scroll-region.tsx'
import { dueWords } from './words.ts'

export function HistoryRows({ of, total }: { of: readonly AssessmentRow[]; total: number }) {
  const words = useWords(dueWords)
  const { count } = useWriting()
  const refused = of[0]?.verdict === 'refused'
  if (of.length === 0) return <p className="card-note">{words.none}</p>
  return (
    <>
      <ScrollRegion className="wide judged-rows" label={words.preview}>
        <table className="t compact">
          <thead>
            <tr>
              <th scope="col" className="n">
                {words.line}
              </th>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.assessedOn}</th>
              <th scope="col">{words.provider}</th>
              <th scope="col">{words.class}</th>
              <th scope="col">{refused ? words.problem : words.standing}</th>
            </tr>
          </thead>
          <tbody>
            {of.map((row) => (
              <Row key={row.line} of={row} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {total > of.length && <p className="card-note">{words.shownOnly(count(of.length))}</p>}
    </>
  )
}

function Row({ of }: { of: AssessmentRow }) {
  const words = useWords(dueWords)
  const { count, date, nip, language } = useWriting()
  return (
    <tr>
      <td className="n dim">{count(of.line)}</td>
      <td>
        <span className="two-lines">
          {of.name ?? words.none}
          {of.nip && <span className="small nip">{nip(of.nip)}</span>}
        </span>
      </td>
      <td>{of.assessedOn ? date(of.assessedOn) : words.none}</td>
      <td>
        <span className="two-lines">
          {of.provider ?? words.none}
          {of.accreditationNumber && <span className="small">{words.number(of.accreditationNumber)}</span>}
        </span>
      </td>
      <td>{of.class ? className(of.class, language) : words.none}</td>
      <td>{of.verdict === 'refused' ? <Problems of={of} /> : <Standing of={of} />}</td>
    </tr>
  )
}

function Problems({ of }: { of: AssessmentRow }) {
  const { language } = useWriting()
  return (
    <>
      {of.problems.map((problem) => {
        const { reason, remedy } = rowReasonWords(problem, language)
        return (
          <span key={`${problem.column} ${problem.code}`} className="two-lines">
            <b>
              {problem.column}: {reason}
            </b>
            <span className="small">{remedy}</span>
          </span>
        )
      })}
    </>
  )
}

function Standing({ of }: { of: AssessmentRow }) {
  const words = useWords(dueWords)
  const { date } = useWriting()
  if (!of.standing) return words.none
  return (
    <span className="two-lines">
      <span>
        <Chip tone={of.standing === 'hasil-penilaian' ? 'good' : 'plain'}>{words.standingNames[of.standing]}</Chip>
      </span>
      {of.validUntil && <span className="small">{words.until(date(of.validUntil))}</span>}
    </span>
  )
}
