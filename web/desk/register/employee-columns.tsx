// The columns of the list. Names are never cut: they wrap.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { fullName } from '../../../kit/wording.ts'
import type { EmployeeLine } from '../../../stages/register/api.ts'
import { className } from '../../../stages/standards/class.ts'
import type { Writing } from '../../kit/language.tsx'
import { Chip } from '../../kit/parts.tsx'
import type { Column } from '../../kit/table.tsx'
import { standingName } from './field-words.ts'
import type { Slot } from './windows.ts'
import type { registerWords } from './words.ts'

type Words = (typeof registerWords)['id']
export type EmployeeSlot = Slot<EmployeeLine>

/** A column whose cells wait for their window. `sortable`: the server orders by it. */
function column(
  of: Omit<Column<EmployeeSlot>, 'cell' | 'sort'>,
  cell: (row: EmployeeLine) => ReactNode,
  sortable = true,
): Column<EmployeeSlot> {
  return {
    ...of,
    cell: ({ row }) => (row ? cell(row) : <span className="slot" />),
    ...(sortable ? { sort: () => null } : {}),
  }
}

export function employeeColumns(words: Words, { nip, date, language }: Writing): readonly Column<EmployeeSlot>[] {
  return [
    column({ id: 'name', name: words.name, fixed: true, minWidth: 220 }, (row) => (
      <span className="two-lines">
        <Link to="/data-pegawai/$id" params={{ id: row.id }} className="person">
          {fullName(row)}
        </Link>
        <span className="small nip">{nip(row.nip)}</span>
      </span>
    )),
    column({ id: 'position', name: words.position, minWidth: 200 }, (row) => row.position ?? words.none),
    column({ id: 'unit', name: words.unit, minWidth: 200 }, (row) => (
      <span className="two-lines">
        {row.unit}
        {row.office !== row.unit && <span className="small">{row.office}</span>}
      </span>
    )),
    column({ id: 'class', name: words.class, width: 124 }, (row) => className(row.class, language)),
    column({ id: 'grade', name: words.grade, width: 72 }, (row) => row.grade ?? '–'),
    column({ id: 'employment', name: words.employmentShort, width: 84 }, (row) => row.employment, false),
    column({ id: 'positionSince', name: words.positionSince, width: 140 }, (row) => (row.positionSince ? date(row.positionSince) : '–')),
    column(
      { id: 'standing', name: words.standing, width: 128 },
      (row) =>
        row.standing === 'aktif' ? (
          <span className="mut">{standingName(row.standing, language)}</span>
        ) : (
          <Chip>{standingName(row.standing, language)}</Chip>
        ),
      false,
    ),
  ]
}
