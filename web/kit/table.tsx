// The long table: 9,000 rows scroll smoothly, columns sort and hide, rows are chosen, everything has a
// key, and on paper it is a plain table with its filter in words above it.
import { IconArrowDown, IconArrowsSort, IconArrowUp, IconColumns } from '@tabler/icons-react'
import {
  type ColumnDef,
  columnVisibilityFeature,
  createSortedRowModel,
  flexRender,
  rowSelectionFeature,
  rowSortingFeature,
  type SortingState,
  type Row as TableRow,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react'
import { Button } from './button.tsx'
import { CheckMenu } from './check-menu.tsx'
import { useKeyWords } from './keys.tsx'
import { useWords, useWriting } from './language.tsx'
import { Rows } from './table-rows.tsx'
import { kitWords } from './words.ts'

export const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  rowSelectionFeature,
  sortedRowModel: createSortedRowModel(),
})

/** One column. `sort` gives what it is ordered by (with `order`: any value marks it sortable). */
export type Column<Data> = {
  readonly id: string
  readonly name: string
  /** Stands in the head instead of the name. */
  readonly head?: ReactNode
  readonly cell: (row: Data) => ReactNode
  readonly sort?: (row: Data) => string | number | null
  /** Right-aligned, tabular. */
  readonly figure?: boolean
  /** Hidden until chosen. */
  readonly hidden?: boolean
  /** Cannot be hidden. */
  readonly fixed?: boolean
  readonly minWidth?: number
  /** Pixels. When any column has one, widths stay while rows come and go; columns without share the rest. */
  readonly width?: number
}

export type Order = { readonly by: string; readonly down: boolean }

export type DataTableOf<Data extends object> = {
  /** What the table is, read to those who do not see it. */
  readonly label: string
  readonly rows: readonly Data[]
  readonly rowId: (row: Data) => string
  readonly columns: readonly Column<Data>[]
  /** Rows that exist in all; without it, as many as `rows`. */
  readonly total?: number
  /** Filters, left of the tools. */
  readonly filters?: ReactNode
  /** Buttons, right of the tools. */
  readonly tools?: ReactNode
  /** The filter in words, for paper. */
  readonly filterWords?: string
  /** With `onOrder` the server orders; without, the table does. */
  readonly order?: Order | null
  readonly onOrder?: (order: Order | null) => void
  readonly chosen?: ReadonlySet<string>
  readonly onChoose?: (ids: ReadonlySet<string>) => void
  readonly onOpen?: (row: Data) => void
  /** Ids of hidden columns, kept by the page (in the address, for example); without it the table keeps them. */
  readonly hidden?: readonly string[]
  readonly onHide?: (ids: readonly string[]) => void
  /** Called when the reader nears the last row. */
  readonly onNearEnd?: () => void
  /** Hears which rows are in view, for lists that are fetched in windows. */
  readonly onView?: (first: number, last: number) => void
  readonly empty: ReactNode
  readonly rowHeight?: number
  /** CSS length; without it the table takes what the window leaves. */
  readonly height?: string
}

const collator = new Intl.Collator('id', { numeric: true, sensitivity: 'base' })

/** Orders texts as Indonesian readers expect, numbers by size, what is missing last. */
export function compareCells(a: string | number | null, b: string | number | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))
}

function definitionsOf<Data extends object>(
  columns: readonly Column<Data>[],
  pick: { all: string; one: string } | null,
): ColumnDef<typeof features, Data>[] {
  const given = columns.map(
    (column): ColumnDef<typeof features, Data> => ({
      id: column.id,
      accessorFn: column.sort ?? (() => null),
      header: column.head === undefined ? column.name : () => column.head,
      cell: ({ row }) => column.cell(row.original),
      enableSorting: column.sort !== undefined,
      enableHiding: !column.fixed,
      sortDescFirst: false,
      sortFn: (a, b) => compareCells(a.getValue(column.id), b.getValue(column.id)),
    }),
  )
  if (!pick) return given
  const box: ColumnDef<typeof features, Data> = {
    id: 'pick',
    enableSorting: false,
    enableHiding: false,
    header: ({ table }) => (
      <input
        type="checkbox"
        aria-label={pick.all}
        checked={table.getIsAllRowsSelected()}
        ref={(element) => {
          if (element) element.indeterminate = table.getIsSomeRowsSelected() && !table.getIsAllRowsSelected()
        }}
        onChange={table.getToggleAllRowsSelectedHandler()}
      />
    ),
    cell: ({ row }) => (
      <input type="checkbox" aria-label={pick.one} checked={row.getIsSelected()} onChange={row.getToggleSelectedHandler()} />
    ),
  }
  return [box, ...given]
}

const asState = (order: Order | null | undefined): SortingState => (order ? [{ id: order.by, desc: order.down }] : [])

/** The long table. It stands in a Card with `bare`. */
export function DataTable<Data extends object>(of: DataTableOf<Data>) {
  const words = useWords(kitWords)
  const { count } = useWriting()
  // State, not a ref: the rows inside measure this element and are drawn again once it stands.
  const [scroll, setScroll] = useState<HTMLElement | null>(null)
  const picks = of.onChoose !== undefined
  const columns = useMemo(
    () => definitionsOf(of.columns, picks ? { all: words.chooseAll, one: words.chooseRow } : null),
    [of.columns, picks, words],
  )
  const [own, setOwn] = useState<SortingState>([])
  const sorting = of.onOrder ? asState(of.order) : own
  const [ownHidden, setOwnHidden] = useState<readonly string[]>(() =>
    of.columns.filter((column) => column.hidden).map((column) => column.id),
  )
  const hidden = of.hidden ?? ownHidden
  const visible = useMemo(() => Object.fromEntries(hidden.map((id) => [id, false])), [hidden])
  const setVisible = (next: Record<string, boolean>) => {
    const ids = Object.keys(next).filter((id) => next[id] === false)
    if (of.onHide) of.onHide(ids)
    else setOwnHidden(ids)
  }
  const chosen = useMemo(() => Object.fromEntries([...(of.chosen ?? [])].map((id) => [id, true] as const)), [of.chosen])
  const table = useTable({
    features,
    columns,
    data: of.rows as Data[],
    getRowId: of.rowId,
    manualSorting: of.onOrder !== undefined,
    enableMultiSort: false,
    enableRowSelection: picks,
    state: { sorting, columnVisibility: visible, rowSelection: chosen },
    onColumnVisibilityChange: (update) => setVisible(typeof update === 'function' ? update(visible) : update),
    onSortingChange: (update) => {
      const next = typeof update === 'function' ? update(sorting) : update
      if (!of.onOrder) return setOwn(next)
      of.onOrder(next[0] ? { by: next[0].id, down: next[0].desc } : null)
    },
    onRowSelectionChange: (update) => {
      const next = typeof update === 'function' ? update(chosen) : update
      of.onChoose?.(new Set(Object.keys(next).filter((id) => next[id])))
    },
  })
  useKeyWords('↑ ↓', words.keyRows)
  useKeyWords('Enter', words.keyOpen)
  const figures = useMemo(() => new Set(of.columns.filter((column) => column.figure).map((column) => column.id)), [of.columns])
  const widths = useMemo(() => new Map(of.columns.map((column) => [column.id, column])), [of.columns])
  const still = of.columns.some((column) => column.width !== undefined)
  // Fixed widths alone would press the columns without one to nothing on a narrow window: it scrolls sideways instead.
  const least = table.getVisibleLeafColumns().reduce((sum, { id }) => sum + leastWidth(widths.get(id)), 0)
  const rows = table.getRowModel().rows
  const enter = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.key !== 'ArrowDown') return
    event.preventDefault()
    scroll?.querySelector<HTMLElement>('tr[data-index]')?.focus()
  }
  return (
    <>
      <div className="table-tools">
        {of.filters}
        <span className="count" role="status">
          {words.rows(count(of.rows.length), count(of.total ?? of.rows.length))}
          {of.chosen && of.chosen.size > 0 && ` · ${words.chosen(count(of.chosen.size))}`}
        </span>
        <span className="r">
          {of.tools}
          <ColumnChoice columns={of.columns} visible={visible} onChange={setVisible} />
        </span>
        {of.filterWords && <p className="only-print">{of.filterWords}</p>}
      </div>
      {rows.length === 0 ? (
        of.empty
      ) : (
        <section
          className="table-scroll"
          ref={setScroll}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
          tabIndex={0}
          aria-label={of.label}
          onKeyDown={enter}
          style={of.height ? { ['--table-height' as string]: of.height } : undefined}
        >
          <table
            className={still ? 't still' : 't'}
            style={still ? { minWidth: least } : undefined}
            aria-rowcount={(of.total ?? rows.length) + 1}
          >
            <caption className="only-read">{of.label}</caption>
            <thead>
              {table.getHeaderGroups().map((group) => (
                <tr key={group.id}>
                  {group.headers.map((header) => (
                    <th
                      key={header.id}
                      scope="col"
                      className={figures.has(header.column.id) ? 'n' : header.column.id === 'pick' ? 'pick' : undefined}
                      style={{ minWidth: widths.get(header.column.id)?.minWidth, width: widths.get(header.column.id)?.width }}
                      aria-sort={ariaSort(header.column.getCanSort(), header.column.getIsSorted())}
                    >
                      {header.column.getCanSort() ? (
                        <button type="button" onClick={header.column.getToggleSortingHandler()}>
                          {flexRender(header.column.columnDef.header, header.getContext())}
                          <SortIcon of={header.column.getIsSorted()} />
                        </button>
                      ) : (
                        flexRender(header.column.columnDef.header, header.getContext())
                      )}
                    </th>
                  ))}
                </tr>
              ))}
            </thead>
            <Rows
              rows={rows}
              figures={figures}
              scroll={scroll}
              rowHeight={of.rowHeight ?? 35}
              columns={table.getVisibleLeafColumns().length}
              onOpen={of.onOpen}
              onPick={picks ? (row: TableRow<typeof features, Data>) => row.toggleSelected() : undefined}
              onNearEnd={of.onNearEnd}
              onView={of.onView}
            />
          </table>
        </section>
      )}
    </>
  )
}

/** Pixels that a column needs; without one it is the column of ticks. */
export function leastWidth(column: { readonly width?: number; readonly minWidth?: number } | undefined): number {
  return column ? (column.width ?? column.minWidth ?? 140) : 48
}

function ariaSort(can: boolean, is: false | 'asc' | 'desc'): 'none' | 'ascending' | 'descending' | undefined {
  if (!can) return undefined
  return is === 'asc' ? 'ascending' : is === 'desc' ? 'descending' : 'none'
}

function SortIcon({ of }: { of: false | 'asc' | 'desc' }) {
  if (of === 'asc') return <IconArrowUp aria-hidden />
  return of === 'desc' ? <IconArrowDown aria-hidden /> : <IconArrowsSort aria-hidden opacity={0.5} />
}

type Choice<Data> = {
  columns: readonly Column<Data>[]
  visible: Record<string, boolean>
  onChange: (visible: Record<string, boolean>) => void
}

function ColumnChoice<Data>({ columns, visible, onChange }: Choice<Data>) {
  const words = useWords(kitWords)
  const free = columns.filter((column) => !column.fixed)
  if (free.length < 2) return null
  const items = free.map(({ id, name }) => ({ key: id, name, on: visible[id] !== false }))
  return (
    <CheckMenu label={words.columns} items={items} onTurn={(id) => onChange({ ...visible, [id]: visible[id] === false })}>
      <Button size="small" icon={<IconColumns aria-hidden />}>
        {words.columns}
      </Button>
    </CheckMenu>
  )
}
