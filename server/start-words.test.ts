import { expect, it } from 'vitest'
import { optionsOf } from './options.ts'
import { startWords } from './start-words.ts'

const system = (code: string, facts: object) => Object.assign(new Error(`${code}: in English`), { code, ...facts })

it('says what to do when the port is taken or closed', () => {
  expect(startWords(system('EADDRINUSE', { port: 8080, address: '127.0.0.1' }))).toBe(
    'port 8080 di 127.0.0.1 sedang dipakai program lain. Hentikan program itu, atau pilih port lain: npm start -- --port 8081',
  )
  expect(startWords(system('EACCES', { port: 80, address: '0.0.0.0' }))).toContain('port 80 hanya boleh dibuka oleh root')
  expect(startWords(system('EADDRNOTAVAIL', { port: 80, address: '10.1.2.3' }))).toBe(
    'alamat 10.1.2.3 bukan milik komputer ini. Periksa --host.',
  )
})

it('says which folder cannot be written', () => {
  expect(startWords(system('EACCES', { path: '/srv/data' }))).toContain('/srv/data tidak dapat ditulis')
})

it('names an option that does not exist or lacks its value', () => {
  const said = (...args: string[]) => {
    try {
      return String(optionsOf(args, {}).port)
    } catch (error) {
      return startWords(error as Error)
    }
  }
  expect(said('--peran', 'web')).toBe('--peran: pilihan ini tidak dikenal, atau nilainya kurang. Semua pilihan: docs/operations.md')
  expect(said('--port')).toContain('--port')
  expect(said('--port', '99999')).toBe('--port: tulis angka 0 sampai 65535')
})
