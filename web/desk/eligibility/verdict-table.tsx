// Counts with each verdict, by class or by office: a bar, and beside it every figure in its own column.
import type { OutputOf } from '../../../kit/contract.ts'
import type { summariseDue } from '../../../stages/eligibility/api.ts'
import type { VerdictCode } from '../../../stages/eligibility/verdict.ts'
import { verdictNames } from '../../../stages/eligibility/verdict-words.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card } from '../../kit/parts.tsx'
import { barOrder, groupName, verdictColours } from './due-view.ts'
import { dueWords } from './words.ts'
import './eligibility.css'
import { ScrollRegion } from '../../kit/scroll-region.tsx'

type Summary = OutputOf<typeof summariseDue>
type Line = { readonly key: string; readonly name: string; readonly total: number; readonly verdicts: Summary['verdicts'] }

type Of = {
  readonly of: Summary
  readonly by: string
  readonly onBy: (by: 'jenjang' | 'unit') => void
  /** Narrows the list below to one line. */
  readonly onPick: (key: string) => void
}

export function VerdictTable({ of, by, onBy, onPick }: Of) {
  const words = useWords(dueWords)
  const { language } = useWriting()
  const office = by === 'unit'
  const lines: Line[] = office
    ? of.offices.map(({ id, ...line }) => ({ ...line, key: id }))
    : of.classes.map(({ group, ...line }) => ({ ...line, key: group, name: groupName(group, language) }))
  const choice = (key: 'jenjang' | 'unit', name: string) => (
    <button type="button" aria-pressed={(key === 'unit') === office} onClick={() => onBy(key)}>
      {name}
    </button>
  )
  return (
    <Card
      bare
      title={
        <span className="seg verdict-by">
          {choice('jenjang', words.byClass)}
          {choice('unit', words.byOffice)}
        </span>
      }
      label={office ? words.byOffice : words.byClass}
    >
      <ScrollRegion className="wide verdict-table" label={office ? words.byOffice : words.byClass}>
        <table className="t compact">
          <thead>
            <tr>
              <th scope="col">{office ? words.officeHead : words.classHead}</th>
              <th scope="col">{words.share}</th>
              {barOrder.map((code) => (
                <th key={code} scope="col" className="n">
                  <i className="swatch" style={{ background: verdictColours[code] }} aria-hidden />
                  {verdictNames[code][language]}
                </th>
              ))}
              <th scope="col" className="n">
                {words.total}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Row key={line.key} of={line} onPick={() => onPick(line.key)} />
            ))}
          </tbody>
          <tfoot>
            <Figures of={{ key: 'all', name: words.total, total: of.total, verdicts: of.verdicts }} />
          </tfoot>
        </table>
      </ScrollRegion>
    </Card>
  )
}

function Row({ of, onPick }: { of: Line; onPick: () => void }) {
  return (
    <Figures
      of={of}
      name={
        <button type="button" className="link" onClick={onPick}>
          {of.name}
        </button>
      }
    />
  )
}

function Figures({ of, name }: { of: Line; name?: React.ReactNode }) {
  const { count } = useWriting()
  return (
    <tr>
      <th scope="row">{name ?? of.name}</th>
      <td>
        <Bar of={of} />
      </td>
      {barOrder.map((code) => (
        <td key={code} className={of.verdicts[code] === 0 ? 'n dim' : 'n'}>
          {count(of.verdicts[code])}
        </td>
      ))}
      <td className="n">
        <b>{count(of.total)}</b>
      </td>
    </tr>
  )
}

function Bar({ of }: { of: Line }) {
  const parts = barOrder.filter((code: VerdictCode) => of.verdicts[code] > 0)
  return (
    <span className="verdict-bar" aria-hidden>
      {parts.map((code) => (
        <i key={code} style={{ flexGrow: of.verdicts[code], background: verdictColours[code] }} />
      ))}
    </span>
  )
}
