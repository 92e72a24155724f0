// `npm run chaos`: at least 100,000 acknowledged answers while application and PostgreSQL are killed,
// lines are cut and machines changed; then the database is held against what the participants heard.
// Exit code 0: nothing lost, doubled or changed. `--seed N` strikes the same way again.
import { cpus, loadavg } from 'node:os'
import { argumentsOf, leave, progress, say } from './arguments.ts'
import { type RunResult, runChaos } from './chaos/run.ts'

const usage = 'npm run chaos -- [--seed N] [--answers N] [--minutes M] [--people N]'
const options = { seed: { type: 'string' }, answers: { type: 'string' }, minutes: { type: 'string' }, people: { type: 'string' } } as const
const { values } = argumentsOf(options, 0, usage)
const whole = (text: string | undefined, otherwise: number, least: number): number => {
  const number = text === undefined ? otherwise : Number(text)
  return Number.isInteger(number) && number >= least ? number : leave(`Pemakaian: ${usage}`, 2)
}
const seed = whole(values.seed, Math.floor(Date.now() / 1000) % 1_000_000, 0)
const answers = whole(values.answers, 100_000, 100)
const minutes = whole(values.minutes, 30, 1)
const people = whole(values.people, Math.min(240, Math.max(20, Math.round(answers / 300))), 2)

say(`chaos: seed ${seed}, ${answers} answers, at most ${minutes} minutes`)
const asked = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => asked.abort())
const result = await runChaos({ seed, answers, minutes, people, thinkMs: 250, signal: asked.signal, say: clear, progress: tick }).catch(
  (error: Error) => leave(`chaos: ${error.message}`, 1),
)
clear('')
report(result)
process.exit(result.held && result.reached ? 0 : 1)

function clear(line: string): void {
  progress('')
  if (line) say(line)
}

/** On a terminal once a second over itself, elsewhere a line every half minute. */
function tick(line: string): void {
  if (process.stderr.isTTY) progress(line)
  else if (Math.floor(performance.now() / 1000) % 30 === 0) say(line)
}

function report({ tally, receipts, pauses, audit, ...run }: RunResult): void {
  for (const line of [...tally.examples, ...run.fallen.map((words) => `fell by itself: ${words}`)]) say(line)
  const { examples: _, ...figures } = tally
  const rows: [string, number, string][] = [
    ['acknowledged', tally.acknowledged, `of ${tally.clicks} clicks`],
    ['found', tally.found, tally.foundLate > 0 ? `${tally.foundLate} of them kept as arrived after the time` : ''],
    ['lost', tally.lost, 'must be 0'],
    ['doubled', tally.doubled, 'must be 0'],
    ['changed', tally.changed, 'must be 0'],
    ['rows that nobody sent', tally.foreign, 'must be 0'],
    ['stored, never acknowledged', tally.storedUnacknowledged, 'allowed'],
    ['shown as not saved', tally.shownNotSaved, 'allowed: refused, or still on a device'],
    ['vanished without a word', tally.silent, 'must be 0'],
    ['receipts', receipts.closed, `of ${receipts.sittings} sittings; ${receipts.wrong} do not follow from the answers (must be 0)`],
    ['counted after the time', receipts.afterDeadline, 'must be 0'],
    [
      'room pauses',
      pauses.pauses,
      `${pauses.taken} answers taken while the clock stood still (must be 0); ${pauses.onTheirWay} within the grace`,
    ],
    ['ends looked at', pauses.ends, `${pauses.wrongEnds} not where the rule puts them (must be 0)`],
    ['audit entries', audit.entries, audit.intact ? 'chain intact' : 'CHAIN BROKEN'],
  ]
  for (const [what, figure, more] of rows) say(`  ${what.padEnd(27)}${String(figure).padStart(8)}  ${more}`.trimEnd())
  const { fallen, seconds, slowestReturnSeconds, ...rest } = run
  say(
    JSON.stringify({
      chaos: 'answers',
      seed,
      people,
      ...figures,
      receipts,
      pauses,
      audit,
      ...rest,
      fallen: fallen.length,
      slowestReturnSeconds: Math.round(slowestReturnSeconds * 10) / 10,
      seconds: Math.round(seconds),
      cores: cpus().length,
      load1: Math.round((loadavg()[0] ?? 0) * 100) / 100,
    }),
  )
}
