// The walls are tried by breaking them, in a copy of the tree.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rooms } from '../.dependency-cruiser.ts'
import { type Breach, breachesIn, filesOf } from '../scripts/walls.ts'

const here = join(import.meta.dirname, '..')
const copy = mkdtempSync(join(tmpdir(), 'nawa-walls-'))

const plants: Record<string, string> = {
  'stages/audit/planted-later.ts': "import type { RegisterRefusal } from '../register/api.ts'\nexport type A = RegisterRefusal\n",
  'stages/audit/planted-lazy-store.ts': "export const later = () => import('../register/api.ts')\n",
  'stages/scoring/planted-pure.ts': "import { record } from '../audit/store.ts'\nexport const a = record\n",
  'stages/scoring/planted-disk.ts': "import { readFile } from 'node:fs/promises'\nexport const a = readFile\n",
  'stages/scoring/planted-store.ts':
    "import type { Db } from '../../database/db.ts'\nimport '../../server/http.ts'\nexport const a = (db: Db) => db.updateTable('register.person')\n",
  'stages/scoring/planted-sql-store.ts': 'export const a = `\n  insert into register.person (id) values (1)`\n',
  'stages/nowhere/rule.ts': 'export const a = 1\n',
  'stages/scoring/planted-room.ts': "import { a } from '../nowhere/rule.ts'\nexport const b = a\n",
  'web/desk/planted-server.ts': "import { serve } from '../../server/serve.ts'\nexport const a = serve\n",
  'web/desk/planted-store.tsx': "import type { About } from '../../stages/audit/store.ts'\nexport type A = About\n",
  'web/desk/planted-node.ts': "import { join } from 'node:path'\nexport const a = join\n",
  'kit/planted.ts': "import type { Act } from '../stages/audit/act.ts'\nexport type A = Act\n",
  'kit/planted-node.ts': "import { join } from 'node:path'\nexport const a = join\n",
  'database/planted.ts': "import { zones } from '../kit/clock.ts'\nexport const a = zones\n",
  'server/planted.ts': "import '../test/world/database.ts'\n",
  'kit/planted-one.ts': "import { b } from './planted-two.ts'\nexport const a: number = b\n",
  'kit/planted-two.ts': "import { a } from './planted-one.ts'\nexport const b: number = a\n",
  'kit/planted-gone.ts': 'export const a = 1\n',
  'scripts/planted-nowhere.ts': "import { a } from './not-there.ts'\nexport const b = a\n",
}
let breaches: Breach[] = []

beforeAll(async () => {
  for (const file of filesOf(here)) cpSync(join(here, file), join(copy, file), { recursive: true })
  for (const file of ['package.json', 'tsconfig.json', 'tsconfig.base.json']) cpSync(join(here, file), join(copy, file))
  symlinkSync(join(here, 'node_modules'), join(copy, 'node_modules'))
  for (const [file, text] of Object.entries(plants)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    writeFileSync(join(copy, file), text)
  }
  const git = (...args: string[]) => execFileSync('git', args, { cwd: copy, stdio: 'ignore' })
  git('init', '-q')
  git('add', '-A')
  // listed by git, and nowhere to be read
  rmSync(join(copy, 'kit/planted-gone.ts'))
  breaches = (await breachesIn(copy)).breaches
}, 60_000)
afterAll(() => rmSync(copy, { recursive: true, force: true }))

const rulesAt = (file: string) => [...new Set(breaches.filter(({ where }) => where.startsWith(file)).map(({ rule }) => rule))].sort()

test.each([
  ['a later room, even for a type alone', 'stages/audit/planted-later.ts', ['later-room']],
  ['a later room, even when loaded late', 'stages/audit/planted-lazy-store.ts', ['later-room']],
  ['a store from a pure file', 'stages/scoring/planted-pure.ts', ['store-from-pure']],
  ['the disk from a pure file', 'stages/scoring/planted-disk.ts', ['world-from-pure']],
  ["the server from a stage, and another room's table", 'stages/scoring/planted-store.ts', ['foreign-write', 'server-from-stage']],
  ["another room's table in plain SQL", 'stages/scoring/planted-sql-store.ts', ['foreign-write']],
  ['a room that is not in the list', 'stages/scoring/planted-room.ts', ['unknown-room']],
  ['the server from the web', 'web/desk/planted-server.ts', ['web-sees-only-api-and-pure']],
  ['a store from the web', 'web/desk/planted-store.tsx', ['web-sees-only-api-and-pure']],
  ['Node from the web', 'web/desk/planted-node.ts', ['web-without-node']],
  ['a stage from the kit', 'kit/planted.ts', ['kit-is-pure']],
  ['Node from the kit', 'kit/planted-node.ts', ['kit-is-pure']],
  ['the house from the database', 'database/planted.ts', ['database-imports-nothing-of-the-house']],
  ['a test from the server', 'server/planted.ts', ['nothing-imports-scripts-or-test']],
  ['a circle', 'kit/planted-one.ts', ['no-cycles']],
  ['too few files', 'kit/planted-gone.ts', ['saw-too-few-files']],
  ['a file that is not there', 'scripts/planted-nowhere.ts', ['leads-nowhere']],
])('an import is named that crosses the wall: %s', (_, file, rules) => {
  expect(rulesAt(file)).toEqual(rules)
})

test('the list of rooms is the one of the record, in the order of an assessment', () => {
  expect(rooms).toHaveLength(19)
  expect(rooms.indexOf('scoring')).toBeGreaterThan(rooms.indexOf('sittings'))
})
