// All runs under a filter, each with the newest version of its report.
import { useQuery } from '@tanstack/react-query'
import type { OutputOf } from '../../../kit/contract.ts'
import { type DocumentLine, listDocuments } from '../../../stages/documents/api.ts'
import { listRuns } from '../../../stages/scoring/api.ts'
import { call, type RefusalError } from '../../kit/call.ts'
import { everyPage } from './every-page.ts'

type Run = OutputOf<typeof listRuns>['runs'][number]

/** A run and the newest version of its report. */
export type RunLine = { readonly run: Run; readonly report: DocumentLine | null }

type Filter = { readonly search: string; readonly session: string; readonly person: string }

/** Reads all runs, and with `withReports` the list of their reports; empty parts of the filter say nothing. */
export function useRuns({ search, session, person }: Filter, withReports: boolean) {
  const filter = {
    ...(search ? { search } : {}),
    ...(session ? { sessionId: session } : {}),
    ...(person ? { personId: person } : {}),
  }
  return useQuery<readonly RunLine[], RefusalError>({
    queryKey: [listRuns.name, filter, withReports],
    queryFn: async ({ signal }) => {
      const runs = everyPage<Run>(async (offset) => {
        const page = await call(listRuns, { ...filter, offset, limit: 200 }, signal)
        return { rows: page.runs, total: page.total }
      })
      const reports = withReports ? reportsByObject(person, signal) : new Map<string, DocumentLine>()
      const found = await reports
      return (await runs).map((run) => ({ run, report: found.get(`run:${run.id}`) ?? null }))
    },
    placeholderData: (before) => before,
  })
}

async function reportsByObject(person: string, signal: AbortSignal): Promise<ReadonlyMap<string, DocumentLine>> {
  const about = person ? { personId: person } : {}
  const lists = (['laporan-individual', 'laporan-uji-coba'] as const).map((kind) =>
    everyPage<DocumentLine>(async (offset) => {
      const page = await call(listDocuments, { kind, ...about, offset, limit: 200 }, signal)
      return { rows: page.documents, total: page.total }
    }),
  )
  const all = (await Promise.all(lists)).flat()
  return new Map(all.filter((one) => one.latest).map((one) => [one.object, one]))
}
