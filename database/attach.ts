// How a command beside the server (verify, trace, export, import) reaches the database: DATABASE_URL,
// or the embedded server of the data folder, started for the length of the command if it is not up.
import { type Connection, type Database, openDatabase } from './db.ts'
import { launch } from './launcher.ts'
import { migrate } from './migrate.ts'

export type Attached = Database & { readonly connection: Connection; readonly notes: readonly string[] }

/** Opens the installation's database, migrated. `dataFolder` is used where `url` is not given. */
export async function attach(of: { url?: string | undefined; dataFolder: string; keep?: boolean; max?: number }): Promise<Attached> {
  const launched = of.url ? null : await launch(of.dataFolder, { keep: of.keep ?? false })
  const connection = of.url ?? (launched as NonNullable<typeof launched>).connection
  const database = openDatabase(connection, of.max)
  const notes = [...(launched?.notes ?? [])]
  try {
    const run = await migrate(database.pool)
    if (run.length > 0) notes.push(`Skema basis data diperbarui: ${run.length} langkah.`)
  } catch (error) {
    await database.close()
    await launched?.leave()
    throw error
  }
  return {
    ...database,
    connection,
    notes,
    async close() {
      await database.close()
      await launched?.leave()
    },
  }
}
