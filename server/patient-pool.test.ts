import type pg from 'pg'
import { describe, expect, it } from 'vitest'
import { patientPool } from './patient-pool.ts'

/** A pool whose connections meet `error` at every query, or at connecting. */
const poolOf = (error: unknown, at: 'query' | 'connect') => {
  const client = { query: () => Promise.reject(error), release: () => 'released' }
  return { connect: () => (at === 'connect' ? Promise.reject(error) : Promise.resolve(client)) } as unknown as pg.Pool
}
const met = async (pool: pg.Pool) =>
  patientPool(pool)
    .connect()
    .then((client) => client.query('select 1'))
    .then(
      () => 'nothing',
      (error: { code?: string }) => error.code,
    )

describe('the patient pool', () => {
  it.each([
    ['a broken pipe', { code: 'EPIPE' }],
    ['a reset', { code: 'ECONNRESET' }],
    ['no socket', { code: 'ENOENT' }],
    ['an end without a word', new Error('Connection terminated unexpectedly')],
    ['an administrator', { code: '57P01' }],
    ['a lost connection', { code: '08006' }],
    ['no place left', { code: '53300' }],
  ])('makes %s worth another try', async (_, error) => {
    expect(await met(poolOf(error, 'query'))).toBe('57P03')
    expect(await met(poolOf(error, 'connect'))).toBe('57P03')
  })
  it.each(['23505', '42P01', '40001', 'P0001', 'XX000'])('leaves %s as it is: somebody else knows it, or it is a bug', async (code) => {
    expect(await met(poolOf({ code }, 'query'))).toBe(code)
  })
  it('lets everything else through', async () => {
    expect((await patientPool(poolOf(null, 'query')).connect()).release()).toBe('released')
  })
})
