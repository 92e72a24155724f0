// The part of the long table that knows which rows are in view. Only those are in the page; a space
// above and below stands for the rest. On paper all rows are there.
import { flexRender, type Row as TableRow } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { features } from './table.tsx'

type Rows<Data extends object> = {
  readonly rows: readonly TableRow<typeof features, Data>[]
  readonly figures: ReadonlySet<string>
  /** The element that scrolls; null until it stands. */
  readonly scroll: HTMLElement | null
  readonly rowHeight: number
  readonly columns: number
  readonly onOpen?: (row: Data) => void
  readonly onPick?: (row: TableRow<typeof features, Data>) => void
  readonly onNearEnd?: () => void
  readonly onView?: (first: number, last: number) => void
}

/** True while the browser prepares paper. */
function usePaper(): boolean {
  const [paper, setPaper] = useState(false)
  useEffect(() => {
    const before = () => flushSync(() => setPaper(true))
    const after = () => setPaper(false)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  return paper
}

/** Rows in view, with keys: arrows, Home and End move, Enter opens, space chooses. */
export function Rows<Data extends object>(of: Rows<Data>) {
  const { rows, scroll, columns } = of
  const paper = usePaper()
  const view = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll,
    estimateSize: () => of.rowHeight,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 12,
    scrollPaddingStart: 40,
  })
  const items = view.getVirtualItems()
  const last = items.at(-1)?.index ?? 0
  const { onNearEnd } = of
  useEffect(() => {
    if (onNearEnd && rows.length > 0 && last >= rows.length - 20) onNearEnd()
  }, [onNearEnd, last, rows.length])
  const { onView } = of
  const first = items[0]?.index ?? 0
  useEffect(() => onView?.(first, last), [onView, first, last])

  const focusRow = (index: number) => {
    const to = Math.max(0, Math.min(rows.length - 1, index))
    view.scrollToIndex(to)
    requestAnimationFrame(() => scroll?.querySelector<HTMLElement>(`tr[data-index="${to}"]`)?.focus())
  }
  const press = (event: KeyboardEvent, index: number) => {
    if (event.target !== event.currentTarget) return
    const row = rows[index]
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: rows.length - 1 }[event.key]
    if (to !== undefined) focusRow(to)
    else if (event.key === 'Enter' && row && of.onOpen) of.onOpen(row.original)
    else if (event.key === ' ' && row && of.onPick) of.onPick(row)
    else return
    event.preventDefault()
  }
  const shown = paper ? rows.map((_, index) => index) : items.map((item) => item.index)
  const above = paper ? 0 : (items[0]?.start ?? 0)
  const below = paper ? 0 : view.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    <tbody>
      {above > 0 && <Space height={above} columns={columns} />}
      {shown.map((index) => {
        const row = rows[index]
        if (!row) return null
        return (
          <tr
            key={row.id}
            ref={view.measureElement}
            data-index={index}
            tabIndex={-1}
            aria-rowindex={index + 2}
            className={row.getIsSelected() ? 'chosen' : undefined}
            onKeyDown={(event) => press(event, index)}
          >
            {row.getVisibleCells().map((cell) => (
              <td key={cell.id} className={of.figures.has(cell.column.id) ? 'n' : cell.column.id === 'pick' ? 'pick' : undefined}>
                {flexRender(cell.column.columnDef.cell, cell.getContext())}
              </td>
            ))}
          </tr>
        )
      })}
      {below > 0 && <Space height={below} columns={columns} />}
    </tbody>
  )
}

function Space({ height, columns }: { height: number; columns: number }) {
  return (
    <tr className="space" aria-hidden>
      <td colSpan={columns} style={{ height }} />
    </tr>
  )
}
