// The seats of the plan in force by person, fetched in the background behind a list that does not wait.
import { useQuery } from '@tanstack/react-query'
import { listSeats, type SeatRow } from '../../../stages/schedule/board-api.ts'
import { call } from '../../kit/call.ts'
import { useMay } from '../me.tsx'

/** Rows in one request, the most that the server gives. */
const atOnce = 500

/** Person → number and place; undefined: no plan in force, not permitted, or still on the way. */
export function useSeats(id: string): ReadonlyMap<string, SeatRow> | undefined {
  const may = useMay('schedule.read')
  const read = useQuery({
    queryKey: [listSeats.name, 'by-person', id],
    enabled: may,
    staleTime: 120_000,
    queryFn: async ({ signal }) => {
      const first = await call(listSeats, { id, limit: atOnce }, signal)
      if (!first.plan) return null
      const rows = [...first.rows]
      while (rows.length < first.total) {
        const more = await call(listSeats, { id, offset: rows.length, limit: atOnce }, signal)
        if (more.rows.length === 0) break
        rows.push(...more.rows)
      }
      return new Map(rows.map((row) => [row.person.id, row]))
    },
  })
  return read.data ?? undefined
}
