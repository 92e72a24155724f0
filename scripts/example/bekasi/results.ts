// From closed sittings to results in the register: processing, the Ketua Tim's queue, acceptance by a second
// person; the individual reports that were printed on the way.
import * as documents from '../../../stages/documents/api.ts'
import * as results from '../../../stages/scoring/event/event-api.ts'
import { patience, until } from '../http.ts'
import type { Line } from '../table.ts'
import { together } from './scale.ts'
import type { World } from './world.ts'

/** Processes the event, has every case of the queue read, approves, accepts. `closed`: sittings that ended. */
export async function approveResults(world: World, id: string, closed: number): Promise<Line[]> {
  await (await world.as('admin-penilaian')).call(results.processEvent, { id })
  const { batch } = await until(
    async () => (await world.as('kepala-bkpsdm')).call(results.showEventScoring, { id }),
    ({ processing }) => {
      if (processing) world.watch.sofar(processing.done, processing.total)
      return processing?.state === 'selesai'
    },
    patience,
  )
  if (!batch) throw new Error('Hasil kegiatan belum terhimpun')
  const { cases } = await (await world.as('ketua-tim')).call(results.listCases, { id: batch.id })
  await together(cases, 8, async ({ runId }) => {
    const leader = await world.as('ketua-tim')
    await leader.call(results.showCase, { id: runId })
    await leader.call(results.decideCase, { id: runId, decision: 'setuju' })
  })
  const { approved } = await (await world.as('ketua-tim')).call(results.approveBatch, { id: batch.id })
  await (await world.as('kepala-bkpsdm')).call(results.decideBatch, { id: batch.id, accepted: true })
  const after = await until(
    async () => (await world.as('kepala-bkpsdm')).call(results.showEventScoring, { id }),
    ({ batch: now }) => (now?.approval?.recorded ?? 0) + (now?.approval?.notRecorded ?? 0) >= approved,
    patience,
  )
  return [
    { what: 'Diolah', figure: batch.runs, must: closed, because: 'dikirim + waktu habis' },
    { what: '  ditandai, dibaca satu per satu', figure: batch.progress.flagged },
    { what: '  contoh acak yang dibaca', figure: batch.progress.sampled },
    { what: 'Disetujui Ketua Tim, diterima orang kedua', figure: approved, must: batch.runs, because: 'diolah' },
    { what: 'Tercatat dalam register', figure: after.batch?.approval?.recorded ?? 0, must: approved, because: 'disetujui' },
  ]
}

/** Waits until every approved result has its individual report and its short one, and looks at one. `must`: how many. */
export async function waitForReports(world: World, must: number): Promise<Line[]> {
  const printed = (kind: 'laporan-individual' | 'laporan-ringkas') =>
    until(
      async () => (await world.as('ketua-tim')).call(documents.listDocuments, { kind, limit: 1 }),
      (shown) => world.watch.sofar(shown.total, must),
      patience,
    )
  const { documents: some, total } = await printed('laporan-individual')
  const { total: short } = await printed('laporan-ringkas')
  const pdf = await (await world.as('ketua-tim')).download(documents.downloadDocument, { id: some[0]?.id as string })
  if (pdf.subarray(0, 5).toString() !== '%PDF-') throw new Error('A report is no PDF')
  return [
    { what: 'Laporan individu tercetak', figure: total, must, because: 'disetujui' },
    { what: 'Laporan ringkas tercetak', figure: short, must, because: 'disetujui' },
  ]
}
