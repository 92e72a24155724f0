import { expect, test } from 'vitest'
import { findings } from './house-rules.ts'

const rulesOf = (file: string, text: string) => findings(file, text).map(({ rule }) => rule)

test('a rule is given the time and chance, it does not take them', () => {
  expect(rulesOf('stages/scoring/jpm.ts', 'const at = new Date()')).toEqual(['clock-is-supplied'])
  expect(rulesOf('stages/scoring/jpm.ts', 'const at = Date.now()')).toEqual(['clock-is-supplied'])
  expect(rulesOf('stages/scoring/jpm.ts', 'const at = new Date(now)')).toEqual([])
  expect(rulesOf('stages/scoring/jpm.ts', 'Math.random()')).toEqual(['chance-is-supplied'])
  expect(rulesOf('kit/clock.ts', 'Date.now()')).toEqual([])
})

test('SQL does not take the time either', () => {
  expect(rulesOf('stages/access/store.ts', 'sql`update x set at = now()`')).toEqual(['no-clock-in-sql'])
  expect(rulesOf('database/migrations/0001_audit.sql', 'at timestamptz default CURRENT_TIMESTAMP')).toEqual(['no-clock-in-sql'])
  expect(rulesOf('stages/access/store.ts', 'clock.now()')).toEqual([])
})

test('a test that does not run, an open end and a silenced compiler are found where they stand', () => {
  const skipped = `test.${'skip'}('x', () => {})`
  expect(findings('stages/a/b.test.ts', `\n${skipped}`)).toEqual([{ rule: 'no-skipped-test', line: 2, text: skipped }])
  expect(rulesOf('kit/a.ts', `// ${'TO'}DO later`)).toEqual(['no-open-end'])
  expect(rulesOf('kit/a.ts', `// @ts-${'ignore'}`)).toEqual(['no-silenced-compiler'])
})

test('screens say what happened, not that something failed', () => {
  expect(rulesOf('web/desk/words.ts', "id: 'Impor gagal'")).toEqual(['plain-words'])
  expect(rulesOf('web/desk/words.ts', "id: 'Berkas tidak dapat dibaca'")).toEqual([])
})
