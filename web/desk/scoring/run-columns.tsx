// The columns of the list of scorings. No figure of a result stands here, and no column sorts by one.
import { Link } from '@tanstack/react-router'
import { fullName } from '../../../kit/wording.ts'
import { className } from '../../../stages/standards/class.ts'
import type { Writing } from '../../kit/language.tsx'
import { Chip } from '../../kit/parts.tsx'
import type { Column } from '../../kit/table.tsx'
import type { RunLine } from './use-runs.ts'
import type { scoringWords } from './words.ts'

type Words = (typeof scoringWords)['id']

export function runColumns(words: Words, { nip, date, count, language }: Writing): readonly Column<RunLine>[] {
  return [
    {
      id: 'unit',
      name: words.unit,
      fixed: true,
      cell: ({ run }) => run.person.unitName,
    },
    {
      id: 'name',
      name: words.name,
      fixed: true,
      cell: ({ run }) => (
        <span className="two-lines">
          <Link to="/hasil/pengolahan/$id" params={{ id: run.id }} className="person">
            {fullName(run.person)}
          </Link>
          <span className="small nip">{nip(run.person.nip)}</span>
        </span>
      ),
    },
    { id: 'class', name: words.class, width: 124, cell: ({ run }) => className(run.class, language) },
    {
      id: 'session',
      name: words.session,
      cell: ({ run }) => (
        <span className="two-lines">
          {run.sessionTitle}
          <span className="small">
            {date(run.assessedOn)}
            {run.simulated && ` · ${words.simulatedShort}`}
          </span>
        </span>
      ),
    },
    { id: 'standing', name: words.standing, width: 150, cell: ({ run }) => words.standings[run.standing] },
    {
      id: 'state',
      name: words.state,
      width: 190,
      cell: ({ run, report }) => (
        <span className="two-lines">
          {run.complete ? words.complete : <Chip tone="attention">{words.incomplete}</Chip>}
          <span className="small">{report ? words.reportStates.printed : words.reportStates.none}</span>
          {run.runs > 1 && <span className="small">{words.again(count(run.runs))}</span>}
        </span>
      ),
    },
  ]
}
