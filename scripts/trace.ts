// `npm run trace -- NIP`: prints the way from one answer of a person to the report of the last run, and
// computes again what can be. Shows answers and keys, so it is for the one who answers for the results;
// that it was run, for whom and why, is recorded. Exit code 1: something does not hold.
import { userInfo } from 'node:os'
import { record } from '../stages/audit/store.ts'
import { argumentsOf, database, leave, momentOf, say } from './arguments.ts'
import { allHold, linesOf } from './trace/text.ts'
import { runsOf, wayOf } from './trace/way.ts'

const usage = 'npm run trace -- NIP [--item KODE] [--run ID] [--alasan TEKS] [--data FOLDER]'
const texts = { item: { type: 'string' }, run: { type: 'string' }, alasan: { type: 'string' } } as const
const { values, positionals } = argumentsOf(texts, 1, usage)
const nip = (positionals[0] ?? '').replace(/\s/g, '')
if (!/^\d{18}$/.test(nip)) leave('NIP terdiri atas 18 angka.', 2)

const attached = await database(values.data)
const outcome = await trace().finally(() => attached.close())
if (outcome.sentence) leave(outcome.sentence, outcome.code)

async function trace(): Promise<{ sentence?: string; code: number }> {
  const { db } = attached
  const runs = await runsOf(db, nip)
  const runId = values.run ? runs.find((id) => id === values.run) : runs[0]
  if (!runId) return { sentence: 'Belum ada hasil pengolahan untuk NIP ini.', code: 2 }
  const way = await wayOf(db, runId, values.item)
  if (!way) return { sentence: `Soal ${values.item} tidak ada pada paket ini.`, code: 2 }
  const now = await momentOf(attached)
  await db.transaction().execute((tx) =>
    record({ tx, actor: { kind: 'system', job: 'trace' }, now }, 'scoring.run-traced', {
      object: `run:${runId}`,
      subjects: [way.run.person.id],
      ...(values.alasan ? { reason: values.alasan } : {}),
      data: { item: way.item.id, systemUser: userInfo().username },
    }),
  )
  for (const line of linesOf(way)) say(line)
  if (runs.length > 1) say(`\nPengolahan terakhir pelaksanaan lain: ${runs.filter((id) => id !== runId).join(', ')} (--run ID)`)
  return allHold(way.checks) ? { code: 0 } : { sentence: '\nTIDAK UTUH: lihat yang bertanda TIDAK COCOK.', code: 1 }
}
