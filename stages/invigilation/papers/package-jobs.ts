// Puts a package together file by file. What is there stays there: a job that was cut off, or runs twice, goes on
// with the files that lack. Index and sums are made last, of all the others.
import { z } from 'zod'
import { localDate } from '../../../kit/clock.ts'
import type { Job } from '../../../server/serve.ts'
import { installationKind } from '../../access/store.ts'
import { record } from '../../audit/store.ts'
import { eventById } from '../../events/store.ts'
import { findAgency } from '../../register/store.ts'
import { indexPath, packageIndex, packageSums, sumsPath } from './package.ts'
import * as store from './package-store.ts'

const asked = z.object({ packageId: z.uuid() })

export const packageJobs: Readonly<Record<string, Job>> = {
  'invigilation-package': async (payload, { db, clock, address }) => {
    const { packageId } = asked.parse(payload)
    const row = await store.packageById(db, packageId)
    if (!row || row.state === 'selesai') return
    const { parts, missing } = await store.plannedParts({ db, eventId: row.eventId, now: row.askedAt, address })
    const kept = new Set((await store.partsOf(db, packageId)).map((one) => one.path))
    const total = parts.length
    let done = parts.filter((one) => kept.has(one.path)).length
    await store.setProgress(db, packageId, { done, total })
    for (const { path, title, make } of parts) {
      if (kept.has(path)) continue
      await store.appendPart(db, packageId, { path, title, body: await make() })
      done += 1
      await store.setProgress(db, packageId, { done, total })
    }
    const event = await eventById(db, row.eventId)
    const head = {
      agency: (await findAgency(db))?.name ?? '',
      event: event.title,
      date: localDate(row.askedAt, event.zone),
      example: (await installationKind(db)) === 'contoh',
      missing,
    }
    await db.transaction().execute(async (tx) => {
      const made = (await store.partsOf(tx, packageId)).filter((one) => one.path !== indexPath && one.path !== sumsPath)
      await store.appendPart(tx, packageId, { path: indexPath, title: 'Isi paket', body: Buffer.from(packageIndex(head, made)) })
      await store.appendPart(tx, packageId, { path: sumsPath, title: 'Sidik berkas', body: Buffer.from(packageSums(made)) })
      await store.finishPackage(tx, row, clock())
      const about = { object: `event:${row.eventId}`, data: { files: made.length, missing: missing.length } }
      await record({ tx, actor: { kind: 'system', job: 'invigilation-package' }, now: clock() }, 'invigilation.package-made', about)
    })
  },
}
