// `npm start -- --example utas`: starts the house and brings one synthetic regency from its employee
// list to twenty printed reports, through the endpoints that people use. `--example bekasi-2023` rebuilds a
// whole event of 2,268 people. Participants are simulated. Then the server stays up; `--once` ends it.
import { writeFile } from 'node:fs/promises'
import { announceAddress, start, stopOnSignal } from '../server/main.ts'
import { optionsOf } from '../server/options.ts'
import { startWords } from '../server/start-words.ts'
import { scaleOf } from './example/bekasi/scale.ts'
import { runBekasi } from './example/bekasi/thread.ts'
import { tableOf } from './example/table.ts'
import { runThread } from './example/thread.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

/** For measuring: only so many people. */
const part = Number(process.env.NAWA_EXAMPLE_PEOPLE ?? 0)

async function main(): Promise<void> {
  const options = optionsOf(process.argv.slice(2), process.env)
  if (options.role === 'worker') throw new Error('--example memerlukan proses web')
  const running = await start(options, say)
  stopOnSignal(running, say)
  try {
    const summary =
      options.example === 'bekasi-2023'
        ? await runBekasi(running, { dataFolder: options.dataFolder, say, ...(part ? { scale: scaleOf(part) } : {}) })
        : await runThread(running, options, say)
    say('')
    for (const line of tableOf(summary)) say(line)
    if (options.summary) await writeFile(options.summary, `${JSON.stringify(summary, null, 2)}\n`)
    if (options.once) {
      await running.stop()
      process.exit(summary.reconciles ? 0 : 1)
    }
    say('')
    announceAddress({ ...running, setUpCode: null }, say)
  } catch (error) {
    await running.stop()
    throw error
  }
}

await main().catch((error: Error) => {
  process.stderr.write(`Contoh belum selesai: ${startWords(error)}\n`)
  process.exit(1)
})
