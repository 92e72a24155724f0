// Talking to the agency's sign-in service. The only place of the house that calls another address, and only where an
// administrator has set one up.
import * as client from 'openid-client'
import type { oidcFindings } from './oidc-api.ts'

export type Connection = { readonly issuer: string; readonly clientId: string; readonly secret: string | null }
type Finding = (typeof oidcFindings)[number]

const seconds = 10

/** The service as it describes itself. Throws what openid-client throws. */
export async function discovered(of: Connection): Promise<client.Configuration> {
  const plain = of.issuer.startsWith('http:')
  return client.discovery(new URL(of.issuer), of.clientId, of.secret ?? undefined, undefined, {
    timeout: seconds,
    // the signature of the token is checked, not only where it came from; plain http was held against loopback before: oidc.ts
    execute: [client.enableNonRepudiationChecks, ...(plain ? [client.allowInsecureRequests] : [])],
  })
}

/** Where the browser is sent, with what its answer is held against. */
export async function authorization(config: client.Configuration, redirectUri: string) {
  const verifier = client.randomPKCECodeVerifier()
  const [state, nonce] = [client.randomState(), client.randomNonce()]
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    scope: 'openid profile',
    response_type: 'code',
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
  })
  return { url: url.href, state, nonce, verifier }
}

/** The claims of the signed token, checked: signature, issuer, audience, nonce, state, times. Throws what openid-client throws. */
export async function claimsOf(
  config: client.Configuration,
  of: { query: string; redirectUri: string; verifier: string; state: string; nonce: string },
): Promise<Readonly<Record<string, unknown>>> {
  const tokens = await client.authorizationCodeGrant(config, new URL(`${of.redirectUri}?${of.query}`), {
    pkceCodeVerifier: of.verifier,
    expectedState: of.state,
    expectedNonce: of.nonce,
    idTokenExpected: true,
  })
  return tokens.claims() ?? {}
}

type Checks = { check: 'alamat' | 'kunci' | 'klien'; finding: Finding }[]

/** Tries address, keys and client one after the other; what cannot be tried is said. */
export async function tried(of: Connection): Promise<Checks> {
  const checks: Checks = [
    { check: 'alamat', finding: 'baik' },
    { check: 'kunci', finding: 'tidak-diuji' },
    { check: 'klien', finding: 'tidak-diuji' },
  ]
  const told = (at: number, finding: Finding) => {
    checks[at] = { ...(checks[at] as Checks[number]), finding }
  }
  try {
    const config = await discovered(of)
    const keys = await keysOf(config)
    told(1, keys ? 'baik' : 'tanpa-kunci')
    told(2, await clientFinding(config))
  } catch (error) {
    told(0, addressFinding(error))
  }
  return checks
}

/** Whether the service publishes a key to check signatures with. */
async function keysOf(config: client.Configuration): Promise<boolean> {
  const uri = config.serverMetadata().jwks_uri
  if (!uri) return false
  try {
    const answer = await fetch(uri, { signal: AbortSignal.timeout(seconds * 1000), redirect: 'error' })
    const set = (await answer.json()) as { keys?: unknown[] }
    return answer.ok && Array.isArray(set.keys) && set.keys.length > 0
  } catch {
    return false
  }
}

/** A code that nobody was given: a service that knows the client refuses the code, one that does not refuses the client. */
async function clientFinding(config: client.Configuration): Promise<Finding> {
  try {
    await client.genericGrantRequest(config, 'authorization_code', {
      code: 'uji',
      redirect_uri: 'https://localhost/uji',
      code_verifier: 'u'.repeat(43),
    })
    return 'baik'
  } catch (error) {
    if (error instanceof client.ResponseBodyError)
      return error.error === 'invalid_client' || error.error === 'unauthorized_client' ? 'klien-ditolak' : 'baik'
    return error instanceof client.WWWAuthenticateChallengeError ? 'klien-ditolak' : 'tidak-diuji'
  }
}

function addressFinding(error: unknown): Finding {
  const code = (error as { code?: string }).code ?? ''
  const cause = (error as { cause?: { code?: string } }).cause
  if (error instanceof TypeError || code === 'OAUTH_TIMEOUT' || cause?.code === 'ECONNREFUSED' || cause?.code === 'ENOTFOUND')
    return 'tidak-terjangkau'
  return code === 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED' ? 'penerbit-lain' : 'bukan-layanan'
}
