// What changed in one employee, newest first: field by field, with the import that brought it.
import { Link } from '@tanstack/react-router'
import type { Employee } from '../../../stages/register/api.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Difference } from '../../kit/parts.tsx'
import { useMay } from '../me.tsx'
import { changesShown } from './field-words.ts'
import { registerWords } from './words.ts'

type Line = Employee['history'][number]

/** Lines of one import together, in the order in which they come. */
export function byImport(lines: readonly Line[]): readonly (readonly [Line, readonly Line[]])[] {
  const groups = new Map<string, Line[]>()
  for (const line of lines) groups.set(line.importId, [...(groups.get(line.importId) ?? []), line])
  return [...groups.values()].flatMap((group) => (group[0] ? [[group[0], group] as const] : []))
}

export function EmployeeHistory({ of }: { of: Employee }) {
  const words = useWords(registerWords)
  const { count, stamp, language } = useWriting()
  const mayOpen = useMay('register.import')
  return (
    <Card
      bare
      title={words.history}
      aside={of.history.length > 0 && <span className="small">{words.historyCount(count(of.history.length))}</span>}
    >
      {of.history.length === 0 && <p className="card-note">{words.noHistory}</p>}
      <ol className="history">
        {byImport(of.history).map(([first, lines]) => (
          <li key={first.importId}>
            <div>
              <b>{stamp(first.at)}</b>
              <div className="small">
                {mayOpen ? (
                  <Link to="/data-pegawai/impor/$id" params={{ id: first.importId }} className="link">
                    {first.fileName}
                  </Link>
                ) : (
                  first.fileName
                )}
              </div>
              {first.by && <div className="small">{words.historyBy(first.by)}</div>}
            </div>
            <Difference of={changesShown(lines, language)} />
          </li>
        ))}
      </ol>
    </Card>
  )
}
