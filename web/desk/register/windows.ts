// A long list fetched in windows: what is in view is asked for, what was seen is kept, and everything
// can be fetched at once for paper.
import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { RefusalError } from '../../kit/call.ts'

/** One place of the list; `row` is null until its window came. */
export type Slot<Row> = { readonly index: number; readonly row: Row | null }

export const windowSize = 200

type Page<Row> = { readonly total: number; readonly rows: readonly Row[] }

export type Windows<Row, P extends Page<Row>> = {
  readonly slots: readonly Slot<Row>[]
  readonly total: number
  /** The first window with whatever it carries besides rows; undefined before it came. */
  readonly first: P | undefined
  readonly error: RefusalError | null
  /** True while another filter is being fetched and the former rows are still shown. */
  readonly late: boolean
  readonly onView: (first: number, last: number) => void
  readonly again: () => void
  /** Fetches every window; resolves to all rows. */
  readonly all: () => Promise<readonly Row[]>
}

/** The windows of the view from row `first` to `last`, always with the first one. */
export function windowsOf(first: number, last: number): readonly number[] {
  const from = Math.floor(first / windowSize)
  const to = Math.floor(last / windowSize)
  const seen = Array.from({ length: to - from + 1 }, (_, step) => from + step)
  return from === 0 ? seen : [0, ...seen]
}

/** Reads a list in windows. `key` names the list with its filter; `fetch` reads `limit` rows from `offset`. */
export function useWindows<Row, P extends Page<Row>>(
  key: readonly unknown[],
  fetch: (offset: number, limit: number, signal?: AbortSignal) => Promise<P>,
): Windows<Row, P> {
  const client = useQueryClient()
  const [view, setView] = useState({ first: 0, last: 0 })
  const query = (index: number) => ({
    queryKey: [...key, index],
    queryFn: ({ signal }: { signal: AbortSignal }) => fetch(index * windowSize, windowSize, signal),
    staleTime: 60_000,
  })
  const results = useQueries({ queries: windowsOf(view.first, view.last).map(query) })
  const name = JSON.stringify(key)
  const first = results[0]?.data as P | undefined
  const stamp = results.map((result) => result.dataUpdatedAt).join()
  const former = useRef<{ slots: readonly Slot<Row>[]; first: P | undefined }>({ slots: [], first: undefined })
  // biome-ignore lint/correctness/useExhaustiveDependencies: `name` and `stamp` stand for the key and for what came under it
  const now = useMemo(() => {
    if (!first) return null
    const pages = Array.from({ length: Math.ceil(first.total / windowSize) }, (_, index) => client.getQueryData<P>([...key, index]))
    const slots = Array.from({ length: first.total }, (_, index): Slot<Row> => {
      return { index, row: pages[Math.floor(index / windowSize)]?.rows[index % windowSize] ?? null }
    })
    return { slots, first }
  }, [name, stamp])
  if (now) former.current = now
  const shown = now ?? former.current
  const onView = useCallback((from: number, to: number) => {
    const same = (before: { first: number; last: number }) => windowsOf(before.first, before.last).join() === windowsOf(from, to).join()
    setView((before) => (same(before) ? before : { first: from, last: to }))
  }, [])
  const all = async () => {
    const rows: Row[] = []
    for (let index = 0; index * windowSize < (shown.first?.total ?? 0); index++) rows.push(...(await client.fetchQuery(query(index))).rows)
    setView((before) => ({ ...before }))
    return rows
  }
  return {
    ...shown,
    total: shown.first?.total ?? 0,
    error: (results.find((result) => result.error)?.error as RefusalError | undefined) ?? null,
    late: now === null && former.current.first !== undefined,
    onView,
    again: () => void client.invalidateQueries({ queryKey: key }),
    all,
  }
}
