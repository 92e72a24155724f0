// SQL of the agency's sign-in service: its settings, and sign-ins that are on their way.
import { randomBytes } from 'node:crypto'
import type { Db } from '../../../database/db.ts'
import { seal, unseal } from '../sealing.ts'
import { hashOf } from '../store.ts'
import { attemptMinutes } from './oidc.ts'

const secretPurpose = 'oidc-secret'

/** The settings with the secret opened, or undefined; an unreadable secret refuses (access.key-elsewhere). */
export async function findOidc(db: Db) {
  const row = await db
    .selectFrom('access.oidc as o')
    .innerJoin('access.account as a', 'a.id', 'o.changedBy')
    .selectAll('o')
    .select('a.name as changedByName')
    .executeTakeFirst()
  if (!row) return undefined
  const { secretSealed, ...settings } = row
  return {
    ...settings,
    secretKept: secretSealed !== null,
    secret: () => (secretSealed ? unseal(secretPurpose, secretSealed).toString('utf8') : null),
  }
}

export type OidcSettings = {
  readonly issuer: string
  readonly clientId: string
  readonly nipClaim: string
  readonly button: string
  readonly enabled: boolean
  readonly withRoles: boolean
}

/** Keeps the settings; `secret` null leaves the one that is kept. */
export async function replaceOidc(tx: Db, of: OidcSettings & { secret: string | null; by: string; now: Date }): Promise<void> {
  const { secret, by, now, ...settings } = of
  const sealed = secret === null ? {} : { secretSealed: secret === '' ? null : seal(secretPurpose, Buffer.from(secret)) }
  const row = { ...settings, ...sealed, changedAt: now, changedBy: by }
  await tx
    .insertInto('access.oidc')
    .values(row)
    .onConflict((at) => at.column('sole').doUpdateSet((old) => ({ ...row, version: old('access.oidc.version', '+', 1) })))
    .execute()
}

/** A sign-in on its way: what the answer is held against. */
export type Attempt = { readonly nonce: string; readonly verifier: string; readonly redirectUri: string }

const attemptPurpose = 'oidc-attempt'

/** Remembers a sign-in on its way; returns what the browser keeps. Old ones are forgotten. */
export async function appendAttempt(tx: Db, of: Attempt & { state: string; now: Date }): Promise<string> {
  const browser = randomBytes(24).toString('base64url')
  const old = new Date(of.now.getTime() - attemptMinutes * 60_000)
  await tx.deleteFrom('access.oidcAttempt').where('beganAt', '<', old).execute()
  const verifierSealed = seal(attemptPurpose, Buffer.from(JSON.stringify([of.verifier, of.redirectUri])))
  const row = { stateHash: hashOf(of.state), browserHash: hashOf(browser), nonce: of.nonce, verifierSealed, beganAt: of.now }
  await tx.insertInto('access.oidcAttempt').values(row).execute()
  return browser
}

/** Takes a sign-in back, once, where state and browser fit and its time is not over. */
export async function takeAttempt(tx: Db, of: { state: string; browser: string; now: Date }): Promise<Attempt | undefined> {
  const row = await tx
    .deleteFrom('access.oidcAttempt')
    .where('stateHash', '=', hashOf(of.state))
    .where('browserHash', '=', hashOf(of.browser))
    .where('beganAt', '>=', new Date(of.now.getTime() - attemptMinutes * 60_000))
    .returningAll()
    .executeTakeFirst()
  if (!row) return undefined
  const [verifier, redirectUri] = JSON.parse(unseal(attemptPurpose, row.verifierSealed).toString('utf8')) as [string, string]
  return { nonce: row.nonce, verifier, redirectUri }
}
