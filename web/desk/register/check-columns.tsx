// The columns of the checked rows, by verdict.
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { fullName } from '../../../kit/wording.ts'
import { blocks, type Reason, reasonWords } from '../../../stages/register/import/reasons.ts'
import type { ImportRow } from '../../../stages/register/import-api.ts'
import { className } from '../../../stages/standards/class.ts'
import type { Writing } from '../../kit/language.tsx'
import { Difference } from '../../kit/parts.tsx'
import type { Column } from '../../kit/table.tsx'
import type { Verdict } from './check-rows.tsx'
import { changesShown } from './field-words.ts'
import type { importWords } from './import-words.ts'
import type { Slot } from './windows.ts'

type Words = (typeof importWords)['id']
type RowColumn = Column<Slot<ImportRow>>
type Problem = ImportRow['problems'][number]

const column = (of: Omit<RowColumn, 'cell' | 'sort'>, cell: (row: ImportRow) => ReactNode): RowColumn => ({
  ...of,
  cell: ({ row }) => (row ? cell(row) : <span className="slot" />),
})

/** Who a row is about: name with titles, NIP as far as it could be read. */
export function RowPerson({ row, words, nip }: { row: ImportRow; words: Words; nip: Writing['nip'] }) {
  return (
    <span className="two-lines">
      <b>{row.name ? fullName({ ...row, name: row.name }) : words.noName}</b>
      {row.nip && <span className="small nip">{nip(row.nip)}</span>}
    </span>
  )
}

/** Column and value of a finding: what stood in the file. */
export function Finding({ of, words, nip }: { of: Problem; words: Words; nip: Writing['nip'] }) {
  return (
    <span className="two-lines">
      <span className="small">{of.column}</span>
      <code className={of.value.length <= 24 ? 'bad nowrap' : 'bad'}>{of.value === '' ? words.emptyValue : nip(of.value)}</code>
    </span>
  )
}

/** Reason and remedy of a finding. */
export function ReasonOf({ of, language }: { of: Problem; language: Writing['language'] }) {
  const { reason, remedy } = reasonWords(of, language)
  return (
    <span className="two-lines">
      <b>{reason}</b>
      <span className="mut">{remedy}</span>
    </span>
  )
}

/** A finding that does not hold the row back: it is applied, and said. */
function Notices({ row, language }: { row: ImportRow; language: Writing['language'] }) {
  return row.problems
    .filter((problem) => !blocks(problem.code as Reason))
    .map((problem) => {
      const { reason, remedy } = reasonWords(problem, language)
      return (
        <span key={`${problem.column}-${problem.code}`} className="noticed">
          <IconAlertTriangle aria-hidden />
          <span>
            {reason}. {remedy}.
          </span>
        </span>
      )
    })
}

/** Columns for `verdict`; `undo`: the rows of a taking back. */
export function checkColumns(verdict: Verdict, words: Words, writing: Writing, undo: boolean): readonly RowColumn[] {
  const { count, nip, language } = writing
  const line = column({ id: 'line', name: words.line, figure: true, fixed: true, width: 76 }, (row) => (
    <span className="dim">{count(row.line)}</span>
  ))
  const person = (width?: number) =>
    column({ id: 'person', name: words.nameNip, fixed: true, ...(width ? { width } : {}) }, (row) => (
      <RowPerson row={row} words={words} nip={nip} />
    ))
  const unit = column({ id: 'unit', name: words.unit, fixed: true, width: 190 }, (row) => <span className="mut">{row.unit ?? '–'}</span>)
  if (verdict === 'changed' || verdict === 'noticed') {
    const head = (
      <span className="diff-head">
        <span>{words.column}</span>
        <span>{undo ? words.now : words.inRegister}</span>
        <span>{undo ? words.putBack : words.inFile}</span>
      </span>
    )
    return [
      line,
      person(236),
      unit,
      column({ id: 'changes', name: words.column, head, fixed: true }, (row) => (
        <>
          {row.changes.length > 0 && <Difference of={changesShown(row.changes, language)} />}
          <Notices row={row} language={language} />
        </>
      )),
    ]
  }
  if (verdict === 'refused') {
    const findings = (row: ImportRow) => row.problems.filter((problem) => blocks(problem.code as Reason))
    const several = (row: ImportRow, of: (problem: Problem) => ReactNode) => (
      <span className="stack-small">
        {findings(row).map((problem) => (
          <span key={`${problem.column}-${problem.code}`}>{of(problem)}</span>
        ))}
      </span>
    )
    return [
      line,
      person(236),
      column({ id: 'cell', name: words.columnValue, fixed: true, width: 240 }, (row) =>
        several(row, (problem) => <Finding of={problem} words={words} nip={nip} />),
      ),
      column({ id: 'reason', name: words.reason, fixed: true }, (row) =>
        several(row, (problem) => <ReasonOf of={problem} language={language} />),
      ),
    ]
  }
  if (verdict === 'waiting')
    return [
      line,
      person(),
      column({ id: 'unknown', name: words.unknownName, fixed: true }, (row) => (
        <span className="stack-small">
          {row.problems.map((problem) => (
            <span key={`${problem.column}-${problem.code}`} className="two-lines">
              <span className="small">{reasonWords(problem, language).reason}</span>
              <b>{problem.value}</b>
            </span>
          ))}
        </span>
      )),
    ]
  return [
    line,
    person(),
    unit,
    column({ id: 'position', name: words.position, fixed: true }, (row) => (
      <>
        {row.position ?? '–'}
        <Notices row={row} language={language} />
      </>
    )),
    column({ id: 'class', name: words.class, fixed: true, width: 130 }, (row) => (row.class ? className(row.class, language) : '–')),
  ]
}
