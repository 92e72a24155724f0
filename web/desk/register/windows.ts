// A long list fetched in windows: what is in view is asked for, what was seen is kept, and everything
// can be fetched at once for paper.
import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
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

type Kept<Row, P> = {
  readonly name: string
  readonly slots: { index: number; row: Row | null }[]
  readonly pages: Map<number, P>
  first: P
}

/**
 * Puts what came into the slots. They stay the same objects in the same list for as long as the list has
 * its length, so that a table of 9,000 rows need not be built anew with each window.
 */
export function filled<Row, P extends Page<Row>>(
  before: Kept<Row, P> | null,
  name: string,
  first: P,
  pageOf: (index: number) => P | undefined,
): Kept<Row, P> {
  const same = before !== null && before.name === name && before.slots.length === first.total
  const kept: Kept<Row, P> = same
    ? before
    : { name, first, pages: new Map(), slots: Array.from({ length: first.total }, (_, index) => ({ index, row: null })) }
  kept.first = first
  for (let index = 0; index * windowSize < first.total; index++) {
    const page = pageOf(index)
    if (!page || kept.pages.get(index) === page) continue
    kept.pages.set(index, page)
    for (const [step, row] of page.rows.entries()) {
      const slot = kept.slots[index * windowSize + step]
      if (slot) slot.row = row
    }
  }
  return kept
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
  const kept = useRef<Kept<Row, P> | null>(null)
  if (first) kept.current = filled(kept.current, name, first, (index) => client.getQueryData<P>([...key, index]))
  const onView = useCallback((from: number, to: number) => {
    const same = (before: { first: number; last: number }) => windowsOf(before.first, before.last).join() === windowsOf(from, to).join()
    setView((before) => (same(before) ? before : { first: from, last: to }))
  }, [])
  const all = async () => {
    const rows: Row[] = []
    for (let index = 0; index * windowSize < (first?.total ?? 0); index++) rows.push(...(await client.fetchQuery(query(index))).rows)
    setView((before) => ({ ...before }))
    return rows
  }
  return {
    slots: kept.current?.slots ?? [],
    total: kept.current?.first.total ?? 0,
    first: kept.current?.first,
    error: (results.find((result) => result.error)?.error as RefusalError | undefined) ?? null,
    late: first === undefined && kept.current !== null,
    onView,
    again: () => void client.invalidateQueries({ queryKey: key }),
    all,
  }
}
