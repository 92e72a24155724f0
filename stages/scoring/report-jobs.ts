// Prints the report of a run when it has been scored; of an event's run only once it is approved, accepted
// and recorded: until then nobody sees a figure of it (domain office 8). Only the last run of a sitting is printed: an
// earlier one that comes late must not replace the newer report.
import { z } from 'zod'
import type { Job } from '../../server/serve.ts'
import type { Draft } from '../documents/print.ts'
import { printAndKeep } from '../documents/store.ts'
import { reportOf } from './report.ts'
import { reportCharts, trialCharts } from './report-charts.ts'
import { shortOf } from './report-short.ts'
import { type LoadedReport, loadReport, reportRun } from './report-store.ts'
import { trialReportOf } from './report-trial.ts'

const printReport = z.object({ runId: z.uuid() })

export const jobs: Readonly<Record<string, Job>> = {
  'print-report': async (payload, { db, clock, address }) => {
    const { runId } = printReport.parse(payload)
    const run = await reportRun(db, runId)
    if (!run.latest || (run.eventId && !run.recorded)) return
    const keeper = { address, actor: { kind: 'system', job: 'print-report' }, now: clock() } as const
    for (const draft of reportDrafts(runId, await loadReport(db, run))) await printAndKeep(db, draft, keeper)
  },
}

/**
 * The reports of one run, ready for the press: the individual one and the participant's short version, or the one
 * report that an instrument in trial gives.
 */
export function reportDrafts(runId: string, { source, sittingId, personId, unitPath, files, trial }: LoadedReport): Draft[] {
  const place = { object: `run:${runId}`, series: `sitting:${sittingId}`, subjects: [personId], unitPath }
  if (trial !== undefined) {
    const data = trialReportOf(source, trial)
    const template = 'stages/scoring/laporan-uji-coba.typ'
    return [{ kind: 'laporan-uji-coba', title: data.frame.title, ...place, template, data, files: { ...trialCharts(trial), ...files } }]
  }
  const charts = { ...reportCharts(source), ...files }
  const [long, short] = [reportOf(source), shortOf(source)]
  return [
    {
      ...{ kind: 'laporan-individual', title: long.frame.title, ...place },
      ...{ template: 'stages/scoring/laporan-individual.typ', data: long, files: charts },
    },
    {
      ...{ kind: 'laporan-ringkas', title: short.frame.title, ...place },
      ...{ template: 'stages/scoring/laporan-ringkas.typ', data: short, files: charts },
    },
  ]
}
