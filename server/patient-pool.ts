// The pool as the job runner sees it. graphile-worker tries again to note that a job is done, or was
// not, only on errors that it knows to pass; on every other one a rejection that nobody awaits ends the
// whole process, web server included. A lost connection (EPIPE, "terminated", 57P01) is none that it
// knows, though the database is back in seconds: so each of them says "cannot connect now" (57P03), on
// which it waits and tries again, and no job stays locked.
import type pg from 'pg'

/** `pool` with the same methods; what its connections meet when they are lost becomes worth another try. */
export function patientPool(pool: pg.Pool): pg.Pool {
  const connect = (callback?: (...args: never[]) => void) =>
    callback ? pool.connect(callback as never) : pool.connect().then(patientClient, passing)
  return new Proxy(pool, { get: (of, key) => (key === 'connect' ? connect : boundTo(of, key)) })
}

function patientClient(client: pg.PoolClient): pg.PoolClient {
  const query = (...args: Parameters<typeof client.query>) => {
    const asked: unknown = client.query(...args)
    return asked instanceof Promise ? asked.catch(passing) : asked
  }
  return new Proxy(client, { get: (of, key) => (key === 'query' ? query : boundTo(of, key)) })
}

function boundTo(of: object, key: string | symbol): unknown {
  const value = Reflect.get(of, key, of)
  return typeof value === 'function' ? value.bind(of) : value
}

/** Without an SQLSTATE (which has a digit; EPIPE has none) the server never answered; classes 08, 53, 57 and 58 say that it could not. */
function passing(error: unknown): never {
  const { code } = error as { code?: unknown }
  const lost = typeof code !== 'string' || !/^(?=.*\d)[0-9A-Z]{5}$/.test(code) || /^(08|53|57|58)/.test(code)
  throw lost ? Object.assign(new Error('The connection was lost', { cause: error }), { code: '57P03' }) : error
}
