// How the forms measured, the recap of the event, and all its reports as one file.
import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import * as quality from '../../../stages/scoring/quality/quality-api.ts'
import * as recap from '../../../stages/scoring/recap/recap-api.ts'
import { patience, until } from '../http.ts'
import type { Line } from '../table.ts'
import type { World } from './world.ts'

/** Waits until every form of the event is measured, and prints its technical report. */
export async function reportQuality(world: World, eventId: string): Promise<Line[]> {
  const leader = await world.as('ketua-tim')
  const { events } = await until(
    () => leader.call(quality.listQuality, {}),
    (shown) => shown.events.some((one) => one.id === eventId && one.forms.every((form) => form.weak !== null)),
    patience,
  )
  const event = events.find((one) => one.id === eventId)
  if (!event) throw new Error('The forms of the event are not measured')
  let [printed, reliable] = [0, 0]
  for (const form of event.forms) {
    const of = { id: event.batchId, formId: form.id }
    const { report } = await leader.call(quality.showQuality, of)
    const pdf = await leader.download(quality.printQuality, of)
    printed += pdf.subarray(0, 5).toString() === '%PDF-' ? 1 : 0
    reliable += report?.precision.some((one) => one.reliability !== null) ? 1 : 0
  }
  return [
    { what: 'Laporan mutu paket soal', figure: printed, must: event.forms.length, because: 'paket yang dikerjakan' },
    { what: '  dengan reliabilitas JPM', figure: reliable },
  ]
}

/** Asks for all individual reports as one file; it is made in the background. Returns what `fetchPack` needs. */
export async function askForPack(world: World, id: string): Promise<string> {
  return (await (await world.as('kepala-bkpsdm')).call(recap.askPack, { id, kinds: ['laporan-individual'] })).packId
}

/** Waits for the file, keeps it in `folder` and counts what is in it. `must`: reports. */
export async function fetchPack(world: World, of: { eventId: string; packId: string; folder: string }, must: number): Promise<Line[]> {
  const { eventId: id, packId, folder } = of
  await until(
    async () => (await world.as('kepala-bkpsdm')).call(recap.listPacks, { id }),
    ({ packs }) => {
      const pack = packs.find((one) => one.id === packId)
      if (pack) world.watch.sofar(pack.done, pack.total)
      return pack?.state === 'selesai'
    },
    patience,
  )
  const path = join(folder, 'laporan.zip')
  await (await world.as('kepala-bkpsdm')).save(recap.packFile, { id: packId }, path)
  const workbook = await (await world.as('kepala-bkpsdm')).download(recap.recapWorkbook, { id })
  return [
    {
      what: 'Berkas ZIP: laporan individu dan daftar isinya',
      figure: await entriesIn(path),
      must: must + 1,
      because: 'laporan tercetak + daftar isi',
    },
    {
      what: 'Rekap kegiatan sebagai lembar kerja',
      figure: workbook.subarray(0, 2).toString() === 'PK' ? 1 : 0,
      must: 1,
      because: 'kegiatan',
    },
  ]
}

/** How many files a ZIP holds: the last record but its comment says so. */
async function entriesIn(path: string): Promise<number> {
  let file: FileHandle | undefined
  try {
    file = await open(path)
    const { size } = await file.stat()
    const { buffer } = await file.read(Buffer.alloc(22), 0, 22, Math.max(0, size - 22))
    return buffer.readUInt32LE(0) === 0x06054b50 ? buffer.readUInt16LE(10) : 0
  } finally {
    await file?.close()
  }
}
