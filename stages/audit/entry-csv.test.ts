import { expect, test } from 'vitest'
import { entryCsv } from './entry-csv.ts'

const entry = {
  id: '7',
  at: new Date('2023-12-18T00:30:00Z'),
  actor: { kind: 'system', job: 'x' },
  act: 'audit.tried',
  object: null,
  subjects: ['a', 'b'],
  reason: 'satu; "dua"\ntiga',
  data: {},
  hash: Buffer.alloc(2, 255),
  block: '3',
}

test('separators, quotes and line ends stay inside their cell', () => {
  expect(entryCsv([entry]).split('\r\n')[1]).toBe(
    '7;2023-12-18T00:30:00.000Z;"{""job"":""x"",""kind"":""system""}";audit.tried;;a b;"satu; ""dua""\ntiga";{};ffff;3',
  )
})

test('a text that a spreadsheet would compute stays a text', () => {
  expect(entryCsv([{ ...entry, reason: '=HYPERLINK("x")' }])).toContain(`;"'=HYPERLINK(""x"")";`)
})
