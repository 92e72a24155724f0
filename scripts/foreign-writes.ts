// A room reads tables of rooms to its left and writes only its own: looked for in the text of its
// files, in Kysely calls and in SQL.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rooms } from '../.dependency-cruiser.ts'
import type { Breach } from './walls.ts'

const schemas = rooms.join('|')
const writes = new RegExp(
  [
    `(?:insertInto|updateTable|deleteFrom|mergeInto|replaceInto)\\(\\s*['"\`](${schemas})[.]`,
    `\\b(?:insert\\s+into|update|delete\\s+from|merge\\s+into|truncate(?:\\s+table)?|copy|lock\\s+table)\\s+(?:only\\s+)?"?(${schemas})"?[.]`,
  ].join('|'),
  'gi',
)

/** Every place in `files` (paths below `root`) where a room writes another room's table. */
export function foreignWrites(root: string, files: readonly string[]): Breach[] {
  const breaches: Breach[] = []
  for (const file of files) {
    const own = /^stages\/([^/]+)\//.exec(file)?.[1]
    if (!own || /[.](test|spec)[.]ts$/.test(file) || !existsSync(join(root, file))) continue
    const text = readFileSync(join(root, file), 'utf8')
    for (const match of text.matchAll(writes)) {
      const schema = match[1] ?? match[2]
      if (schema === own) continue
      const line = text.slice(0, match.index).split('\n').length
      breaches.push({
        rule: 'foreign-write',
        where: `${file}:${line} → ${schema}`,
        why: "A store writes only its own schema's tables: call the owner.",
      })
    }
  }
  return breaches
}
