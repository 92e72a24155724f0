// File against register by class: the difference is always shown, also when it is nought.
import type { Import } from '../../../stages/register/import-api.ts'
import { className } from '../../../stages/standards/class.ts'
import { useWords, useWriting, type Writing } from '../../kit/language.tsx'
import { Card } from '../../kit/parts.tsx'
import { importWords } from './import-words.ts'

type Line = Import['reconciliation'][number]
type Sums = Omit<Line, 'class'>

/** The last line: sums over all classes. */
export function totalsOf(lines: readonly Line[]): Sums {
  const sum = (key: keyof Sums) => lines.reduce((total, line) => total + line[key], 0)
  return { inFile: sum('inFile'), inRegister: sum('inRegister'), difference: sum('difference'), applied: sum('applied'), held: sum('held') }
}

/** 3 → "+3", −3 → "−3", 0 → "0". */
export function signed(value: number, count: Writing['count']): string {
  return value > 0 ? `+${count(value)}` : count(value)
}

function Figures({ of }: { of: Sums }) {
  const { count } = useWriting()
  return (
    <>
      <td className="n">{count(of.inRegister)}</td>
      <td className="n">{count(of.inFile)}</td>
      <td className={of.difference === 0 ? 'n dim' : 'n off'}>{signed(of.difference, count)}</td>
      <td className="n">{count(of.applied)}</td>
      <td className="n">{count(of.held)}</td>
    </>
  )
}

export function Reconciliation({ of }: { of: Import }) {
  const words = useWords(importWords)
  const { count, language } = useWriting()
  const { refused, waiting, absent } = of.counts
  return (
    <Card bare title={words.reconcile}>
      <table className="t compact">
        <thead>
          <tr>
            <th>{words.class}</th>
            <th className="n">{words.inRegisterShort}</th>
            <th className="n">{words.inFileShort}</th>
            <th className="n">{words.difference}</th>
            <th className="n">{words.applied}</th>
            <th className="n">{words.held}</th>
          </tr>
        </thead>
        <tbody>
          {of.reconciliation.map((line) => (
            <tr key={line.class ?? '-'}>
              <td>{line.class ? className(line.class, language) : words.noClass}</td>
              <Figures of={line} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td>{words.total}</td>
            <Figures of={totalsOf(of.reconciliation)} />
          </tr>
        </tfoot>
      </table>
      {refused + waiting > 0 && <p className="card-note">{words.heldSum(count(refused + waiting), count(refused), count(waiting))}</p>}
      {absent > 0 && <p className="card-note">{words.absentNote(count(absent))}</p>}
    </Card>
  )
}
