import { expect, it } from 'vitest'
import { everyPage } from './every-page.ts'

const pages =
  (rows: readonly number[], size: number, total = rows.length) =>
  async (offset: number) => ({
    rows: rows.slice(offset, offset + size),
    total,
  })

it('reads page after page until everything is there', async () => {
  expect(await everyPage(pages([1, 2, 3, 4, 5], 2))).toEqual([1, 2, 3, 4, 5])
  expect(await everyPage(pages([], 2))).toEqual([])
})

it('ends when the list became shorter in between', async () => {
  expect(await everyPage(pages([1, 2, 3], 2, 9))).toEqual([1, 2, 3])
})
