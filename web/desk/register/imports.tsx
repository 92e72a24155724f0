// Impor: hand in a file, and all imports so far with their state.
import { Link, useNavigate } from '@tanstack/react-router'
import { type ImportLine, listImports } from '../../../stages/register/import-api.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, PageHead, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { HandIn } from './drop-zone.tsx'
import { ImportState } from './import-state.tsx'
import { importWords } from './import-words.ts'
import './register.css'

export function Page() {
  const words = useWords(importWords)
  const list = useCall(listImports, {}, { every: 5000 })
  return (
    <>
      <PageHead crumbs={[{ words: words.register, to: '/data-pegawai' }, { words: words.import }]} title={words.title} sub={words.sub} />
      <HandIn />
      <div className="grid">
        <Card bare title={words.list}>
          {list.error && !list.data ? (
            <div className="in-card">
              <RefusalNotice of={list.error} again={() => void list.refetch()} />
            </div>
          ) : !list.data ? (
            <Waiting />
          ) : list.data.imports.length === 0 ? (
            <p className="card-note">{words.listNone}</p>
          ) : (
            <Imports of={list.data.imports} />
          )}
        </Card>
      </div>
    </>
  )
}

/** Rows that were, or would be, written. */
const appliedOf = ({ counts }: ImportLine) => counts.new + counts.changed + counts.unchanged
const heldOf = ({ counts }: ImportLine) => counts.refused + counts.waiting

function Imports({ of }: { of: readonly ImportLine[] }) {
  const words = useWords(importWords)
  const { count, stamp } = useWriting()
  const navigate = useNavigate()
  const figure = (line: ImportLine, value: number) => (line.template === null ? '–' : count(value))
  return (
    <div className="wide">
      <table className="t">
        <thead>
          <tr>
            <th>{words.file}</th>
            <th>{words.when}</th>
            <th className="n">{words.rows}</th>
            <th className="n">{words.verdicts.new}</th>
            <th className="n">{words.verdicts.changed}</th>
            <th className="n">{words.held}</th>
            <th>{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {of.map((line) => (
            <tr key={line.id} className="opens" onClick={() => void navigate({ to: '/data-pegawai/impor/$id', params: { id: line.id } })}>
              <td>
                <span className="two-lines">
                  <Link to="/data-pegawai/impor/$id" params={{ id: line.id }} className="person">
                    {line.fileName}
                  </Link>
                  {line.template && <span className="small">{words.templates[line.template]}</span>}
                </span>
              </td>
              <td>
                <span className="two-lines">
                  {stamp(line.createdAt)}
                  <span className="small">{line.createdBy}</span>
                </span>
              </td>
              <td className="n">{figure(line, appliedOf(line) + heldOf(line))}</td>
              <td className="n">{figure(line, line.counts.new)}</td>
              <td className="n">{figure(line, line.counts.changed)}</td>
              <td className="n">{figure(line, heldOf(line))}</td>
              <td>
                <ImportState of={line} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
