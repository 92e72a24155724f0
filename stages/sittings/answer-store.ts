// What never changes about an answer's session: its sitting, and the letters of its form. Kept in
// memory, so that an answer costs no query of its own. Whether the session still lives is not kept:
// the answer statement looks at that each time.
import pg from 'pg'
import type { FormLetters } from './answering.ts'

export type AnswerBinding = { readonly sittingId: string; readonly form: FormLetters }

/**
 * Two connections for answers alone. In the house's own pool they would stand in line behind a room
 * that signs in or starts at the same moment. Closes by itself when nothing uses it.
 */
export function answerPool(of: pg.Pool): pg.Pool {
  // the password does not travel with a copy of the options: the pool hides it from listings
  const { password } = of.options
  const own = new pg.Pool({ ...of.options, password, max: 2, idleTimeoutMillis: 10_000, allowExitOnIdle: true })
  // a lost connection is no error of its own: the next group opens another
  own.on('error', () => undefined)
  own.on('connect', (client) => client.on('error', () => undefined))
  return own
}

const mostBindings = 50_000

/** Finds the binding of a session by its token's hash; undefined when it is no participant's. */
export function answerBindings(pool: Pick<pg.Pool, 'query'>): (tokenHash: Buffer) => Promise<AnswerBinding | undefined> {
  const bindings = new Map<string, AnswerBinding>()
  const forms = new Map<string, Promise<FormLetters>>()

  async function load(tokenHash: Buffer): Promise<AnswerBinding | undefined> {
    const found = await pool.query<{ sitting_id: string; form_id: string }>({
      name: 'sittings-binding',
      text: `select sitting.id as sitting_id, sitting.form_id from access.session as entry
        join sittings.sitting on sitting.id = entry.sitting_id where entry.token_hash = $1`,
      values: [tokenHash],
    })
    const row = found.rows[0]
    return row && { sittingId: row.sitting_id, form: await formOf(row.form_id) }
  }

  function formOf(formId: string): Promise<FormLetters> {
    const known = forms.get(formId)
    if (known) return known
    const loading = lettersOf(pool, formId)
    forms.set(formId, loading)
    loading.catch(() => forms.delete(formId))
    return loading
  }

  return async (tokenHash) => {
    const key = tokenHash.toString('latin1')
    const known = bindings.get(key)
    if (known) return known
    const loaded = await load(tokenHash)
    if (!loaded) return undefined
    // the oldest goes first; a session that is still in use is simply looked up again
    if (bindings.size >= mostBindings) bindings.delete(bindings.keys().next().value as string)
    bindings.set(key, loaded)
    return loaded
  }
}

async function lettersOf(pool: Pick<pg.Pool, 'query'>, formId: string): Promise<FormLetters> {
  const found = await pool.query<{ item_id: string; letters: string }>({
    text: `select item.item_id, string_agg(option.letter, '') as letters from instruments.form_item as item
      join instruments.item_option as option on option.item_id = item.item_id where item.form_id = $1 group by item.item_id`,
    values: [formId],
  })
  return new Map(found.rows.map((row) => [row.item_id, new Set(row.letters)]))
}
