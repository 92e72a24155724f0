// `npm run walls [-- FOLDER]`: every import against the walls of .dependency-cruiser.ts, and the writes
// of every store against its own schema. Fails as well when it saw fewer files than git lists: a
// cruiser that cannot read TypeScript sees nothing and would be content.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { folders, rules } from '../.dependency-cruiser.ts'
import { foreignWrites } from './foreign-writes.ts'

/** A broken wall: the rule's name and where. */
export type Breach = { readonly rule: string; readonly where: string; readonly why: string }

/** All breaches of the tree at `root`, and how many files were seen. */
export async function breachesIn(root: string): Promise<{ seen: number; breaches: Breach[] }> {
  const listed = filesOf(root)
  const { output } = await cruise(
    folders.filter((folder) => existsSync(join(root, folder))),
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: [...rules] as never },
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: ['^web/dist/'] },
    },
    { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  )
  const result = output as ICruiseResult
  const seen = new Set(result.modules.map(({ source }) => source))
  const unseen = listed.filter((file) => !seen.has(file))
  const breaches: Breach[] = result.summary.violations.map(({ rule, from, to }) => ({
    rule: rule.name,
    where: `${from} → ${to}`,
    why: rules.find(({ name }) => name === rule.name)?.comment ?? '',
  }))
  for (const file of unseen) breaches.push({ rule: 'saw-too-few-files', where: file, why: 'git lists it, the cruiser did not read it.' })
  breaches.push(...foreignWrites(root, listed))
  return { seen: listed.length - unseen.length, breaches }
}

/** TypeScript files of the house that git lists, new ones included. */
export function filesOf(root: string): string[] {
  const list = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z', '--', ...folders], {
    cwd: root,
    encoding: 'utf8',
  })
  return [...new Set(list.split('\0'))].filter((file) => /[.]tsx?$/.test(file)).sort()
}

if (import.meta.main) {
  const root = resolve(process.argv[2] ?? join(import.meta.dirname, '..'))
  const { seen, breaches } = await breachesIn(root)
  for (const { rule, where, why } of breaches) process.stdout.write(`${rule}: ${where}\n    ${why}\n`)
  process.stdout.write(`${seen} files, ${breaches.length} broken walls\n`)
  process.exitCode = breaches.length > 0 || seen === 0 ? 1 : 0
}
