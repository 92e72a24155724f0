// A sign-in service of our own on loopback, with real signatures: for tests of the way there and back. What it says of
// who signed in, and how it is wrong, is set from outside.
import { createHash, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

export type Provider = {
  readonly issuer: string
  readonly clientId: string
  readonly secret: string
  /** Claims of whoever signs in next. */
  claims: Record<string, unknown>
  /** How the next token is wrong: signed with a key that is not published, or with another nonce. */
  wrong: 'key' | 'nonce' | null
  /** What a browser does: opens the address and comes back with the query of the answer. */
  visit(url: string): Promise<string>
  close(): Promise<void>
}

const bodyOf = async (request: IncomingMessage) => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return new URLSearchParams(Buffer.concat(chunks).toString())
}

export async function openProvider(): Promise<Provider> {
  const [own, other] = [await generateKeyPair('RS256'), await generateKeyPair('RS256')]
  const jwk = { ...(await exportJWK(own.publicKey)), kid: 'a', alg: 'RS256', use: 'sig' }
  const codes = new Map<string, { nonce: string; challenge: string; redirectUri: string }>()
  const of = { clientId: 'nawa', secret: 'rahasia-layanan', claims: {} as Record<string, unknown>, wrong: null as Provider['wrong'] }

  const token = async (request: IncomingMessage) => {
    const body = await bodyOf(request)
    const basic = Buffer.from(String(request.headers.authorization ?? '').replace(/^Basic /, ''), 'base64')
      .toString()
      .split(':')
    const id = body.get('client_id') ?? decodeURIComponent(basic[0] ?? '')
    const secret = body.get('client_secret') ?? decodeURIComponent(basic[1] ?? '')
    if (id !== of.clientId || secret !== of.secret) return { status: 401, body: { error: 'invalid_client' } }
    const begun = codes.get(body.get('code') ?? '')
    codes.delete(body.get('code') ?? '')
    const challenge = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url')
    if (!begun || challenge !== begun.challenge || body.get('redirect_uri') !== begun.redirectUri)
      return { status: 400, body: { error: 'invalid_grant' } }
    const signed = await new SignJWT({ ...of.claims, nonce: of.wrong === 'nonce' ? 'lain' : begun.nonce })
      .setProtectedHeader({ alg: 'RS256', kid: 'a' })
      .setIssuer(issuer)
      .setAudience(of.clientId)
      .setSubject('orang')
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(of.wrong === 'key' ? other.privateKey : own.privateKey)
    return { status: 200, body: { access_token: randomUUID(), token_type: 'Bearer', id_token: signed } }
  }
  const described = () => ({
    issuer,
    authorization_endpoint: `${issuer}/masuk`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/kunci`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256'],
  })
  const server = createServer(async (request, reply) => {
    const { pathname } = new URL(request.url ?? '/', issuer)
    const answer =
      pathname === '/.well-known/openid-configuration'
        ? { status: 200, body: described() }
        : pathname === '/kunci'
          ? { status: 200, body: { keys: [jwk] } }
          : pathname === '/token'
            ? await token(request)
            : { status: 404, body: {} }
    reply.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return Object.assign(of, {
    issuer,
    async visit(url: string) {
      const asked = new URL(url).searchParams
      const code = randomUUID()
      const [nonce, challenge, redirectUri] = ['nonce', 'code_challenge', 'redirect_uri'].map((key) => asked.get(key) ?? '')
      codes.set(code, { nonce: nonce ?? '', challenge: challenge ?? '', redirectUri: redirectUri ?? '' })
      return new URLSearchParams({ code, state: asked.get('state') ?? '' }).toString()
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  })
}
