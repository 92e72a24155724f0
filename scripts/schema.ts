// `npm run schema`: migrates an empty PostgreSQL of its own and writes down what came out, as
// database/schema.sql (to read) and database/types.ts (to compile against).
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../database/db.ts'
import { launch } from '../database/launcher.ts'
import { migrate } from '../database/migrate.ts'
import { schemaText } from '../database/schema-text.ts'
import { typeText } from '../database/type-text.ts'

const folder = await mkdtemp(join(tmpdir(), 'nawa-schema-'))
const server = await launch(folder, { settings: ['fsync=off', 'shared_buffers=32MB'] })
const { pool, close } = openDatabase(server.connection, 4)
try {
  await migrate(pool)
  await writeFile(new URL('../database/schema.sql', import.meta.url), await schemaText(pool))
  await writeFile(new URL('../database/types.ts', import.meta.url), await typeText(pool))
  process.stdout.write('Ditulis: database/schema.sql, database/types.ts\n')
} finally {
  await close()
  await server.leave()
  await rm(folder, { recursive: true, force: true })
}
