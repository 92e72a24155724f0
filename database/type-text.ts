// The TypeScript types of the migrated schema, as Kysely wants them: camelCase, tables by their
// qualified names (`register.person`). graphile-worker's own tables stay out.
import { Kysely, PostgresDialect } from 'kysely'
import { PostgresDialect as CodegenDialect, generate } from 'kysely-codegen'
import type pg from 'pg'

/** The text of database/types.ts for the database behind `pool`. Leaves the pool open. */
export async function typeText(pool: pg.Pool): Promise<string> {
  // no default schema: every table keeps its room's name
  const dialect = new CodegenDialect({ defaultSchemas: ['none'], dateParser: 'string' })
  const text = await generate({
    db: new Kysely({ dialect: new PostgresDialect({ pool }) }),
    dialect,
    camelCase: true,
    defaultSchemas: ['none'],
    excludePattern: '{graphile_worker,public}.*',
    outFile: null,
  })
  return text
}
