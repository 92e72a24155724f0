// Sign-in through the agency's own service: its settings, a trial of the connection, and the way there and back.
import { z } from 'zod'
import { endpoint } from '../../../kit/contract.ts'

export type OidcRefusal =
  | 'access.oidc-off'
  | 'access.oidc-issuer'
  | 'access.oidc-https'
  | 'access.oidc-reach'
  | 'access.oidc-state'
  | 'access.oidc-answer'
  | 'access.oidc-claim'
  | 'access.oidc-nobody'
  | 'access.oidc-closed'
  | 'access.oidc-roles'

const text = z.string().trim().min(1).max(300)

const connection = {
  issuer: text,
  clientId: text,
  /** Null: the one that is kept. */
  secret: z.string().max(500).nullable(),
}

export const showOidc = endpoint({
  name: 'access.show-oidc',
  method: 'GET',
  path: '/api/access/oidc',
  need: 'access.read',
  summary: 'Settings of the agency’s sign-in service, without its secret',
  input: z.object({}),
  output: z.object({
    /** What has to be registered there as the address to come back to; null: `--address` is not set. */
    redirectUri: z.string().nullable(),
    settings: z
      .object({
        issuer: text,
        clientId: text,
        secretKept: z.boolean(),
        nipClaim: text,
        button: text,
        enabled: z.boolean(),
        withRoles: z.boolean(),
        changedAt: z.iso.datetime(),
        changedBy: z.string(),
      })
      .nullable(),
  }),
})

export const setOidc = endpoint({
  name: 'access.set-oidc',
  method: 'PUT',
  path: '/api/access/oidc',
  need: 'access.write',
  summary: 'Sets the agency’s sign-in service up, on or off',
  input: z.object({
    ...connection,
    nipClaim: z
      .string()
      .trim()
      .regex(/^[A-Za-z0-9_.:/-]{1,100}$/),
    button: z.string().trim().min(3).max(60),
    enabled: z.boolean(),
    /** Whether accounts that hold a role may come in this way. */
    withRoles: z.boolean(),
  }),
  output: z.object({}),
})

/** `alamat` the issuer answers as what it says it is; `kunci` it signs with keys that can be read; `klien` it knows id and secret. */
export const oidcChecks = ['alamat', 'kunci', 'klien'] as const
export const oidcFindings = [
  'baik',
  'tidak-terjangkau',
  'bukan-layanan',
  'penerbit-lain',
  'tanpa-kunci',
  'klien-ditolak',
  'tidak-diuji',
] as const

export const testOidc = endpoint({
  name: 'access.test-oidc',
  method: 'POST',
  path: '/api/access/oidc/test',
  need: 'access.write',
  summary: 'Tries the connection and says what is wrong; changes nothing',
  input: z.object(connection),
  output: z.object({ checks: z.array(z.object({ check: z.enum(oidcChecks), finding: z.enum(oidcFindings) })) }),
})

export const showSignInWays = endpoint({
  name: 'access.sign-in-ways',
  method: 'GET',
  path: '/api/sign-in/ways',
  need: 'public',
  summary: 'Ways to sign in besides the password',
  input: z.object({}),
  output: z.object({ oidc: z.object({ button: z.string() }).nullable() }),
})

export const beginOidc = endpoint({
  name: 'access.begin-oidc',
  method: 'POST',
  path: '/api/sign-in/oidc',
  need: 'public',
  summary: 'Begins a sign-in at the agency’s service; `browser` proves later that the same browser came back',
  input: z.object({ origin: z.string().max(200) }),
  output: z.object({ url: z.string(), browser: z.string() }),
})

export const finishOidc = endpoint({
  name: 'access.finish-oidc',
  method: 'POST',
  path: '/api/sign-in/oidc/answer',
  need: 'public',
  summary: 'Brings back what the agency’s service answered; signs in',
  input: z.object({ query: z.string().max(6000), browser: z.string().max(100) }),
  output: z.object({}),
})
