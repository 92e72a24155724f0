// One PostgreSQL for a whole test run, in a folder of its own, with a migrated template database
// that every test file clones. fsync is off: these data are thrown away.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../../database/db.ts'
import { launch } from '../../database/launcher.ts'
import { migrate } from '../../database/migrate.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: string
  }
}

export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'nawa-test-'))
  const launched = await launch(folder, {
    settings: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300'],
  })
  const database = openDatabase(launched.connection)
  await migrate(database.pool)
  await database.close()
  project.provide('postgres', JSON.stringify(launched.connection))
  return async () => {
    await launched.leave()
    await rm(folder, { recursive: true, force: true })
  }
}
