// What neither the compiler nor the formatter sees: the clock is supplied, tests are not skipped, words
// on screen are plain. `npm run check` runs it over every file that git lists. Long files are noted only.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Finding = { readonly rule: string; readonly line: number; readonly text: string }

type Rule = { readonly name: string; readonly files: RegExp; readonly not?: RegExp; readonly pattern: RegExp }

const tests = /[.](test|spec)[.]tsx?$/

const rules: readonly Rule[] = [
  {
    name: 'clock-is-supplied',
    files: /^(stages|kit)\/.*[.]ts$/,
    not: /[.]test[.]ts$|^kit\/clock[.]ts$/,
    pattern: /\bnew Date\(\)|\bDate\.now\(|\bDate\(\)/,
  },
  { name: 'chance-is-supplied', files: /^(stages|kit)\/.*[.]ts$/, not: tests, pattern: /\bMath\.random\(/ },
  {
    name: 'no-clock-in-sql',
    files: /^(stages\/.*[.]ts|database\/migrations\/.*[.]sql)$/,
    not: tests,
    pattern:
      /(?<![.\w])(?:now|clock_timestamp|statement_timestamp|transaction_timestamp)\(\)|\b(?:current_timestamp|current_date|localtimestamp)\b/i,
  },
  { name: 'no-skipped-test', files: tests, pattern: /\b(?:test|it|describe)\.(?:only|skip|todo|fails|skipIf|runIf)\b/ },
  { name: 'no-open-end', files: /[.](tsx?|mjs|sql|typ|css|html)$/, not: /^scripts\/house-rules/, pattern: /\b(?:TODO|FIXME|XXX|HACK)\b/ },
  { name: 'no-silenced-compiler', files: /[.]tsx?$/, not: /^scripts\/house-rules/, pattern: /@ts-(?:ignore|nocheck|expect-error)/ },
  {
    name: 'plain-words',
    files: /^(web|server|scripts|stages)\/.*[.](tsx?|mjs|html|typ)$/,
    not: /^scripts\/house-rules|[.]test[.]/,
    pattern: /\bgagal\b/i,
  },
]

/** Every place in `text`, the content of `file` (a path from the root), that breaks a rule. */
export function findings(file: string, text: string): Finding[] {
  const held = rules.filter(({ files, not }) => files.test(file) && !not?.test(file))
  if (held.length === 0) return []
  return text
    .split('\n')
    .flatMap((line, at) =>
      held.filter(({ pattern }) => pattern.test(line)).map(({ name }) => ({ rule: name, line: at + 1, text: line.trim() })),
    )
}

/** A file past this is looked at again. */
const longFile = 300

if (import.meta.main) {
  const root = join(import.meta.dirname, '..')
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  }).split('\0')
  let broken = 0
  for (const file of new Set(listed.filter((name) => /[.](tsx?|mjs|sql|typ|css|html)$/.test(name) && existsSync(join(root, name))))) {
    const text = readFileSync(join(root, file), 'utf8')
    for (const { rule, line, text: found } of findings(file, text)) {
      process.stdout.write(`${rule}: ${file}:${line}\n    ${found.slice(0, 160)}\n`)
      broken += 1
    }
    const lines = text.split('\n').length - 1
    if (lines > longFile && /[.]tsx?$/.test(file) && !tests.test(file) && file !== 'database/types.ts')
      process.stdout.write(`note: ${file} has ${lines} lines\n`)
  }
  process.stdout.write(`${broken} broken rules\n`)
  process.exitCode = broken > 0 ? 1 : 0
}
