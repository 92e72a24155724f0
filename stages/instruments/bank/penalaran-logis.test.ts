import { describe, expect, test } from 'vitest'
import { reasoningKeys } from './penalaran-item.ts'
import { penalaranLogis } from './penalaran-logis.ts'

const byCode = (code: string) => {
  const item = penalaranLogis.find((one) => one.code === code)
  if (!item) throw new Error(code)
  return item
}

describe('logic, by going through all cases', () => {
  /** All rows of `n` truth values. */
  const rows = (n: number): boolean[][] =>
    Array.from({ length: 2 ** n }, (_, at) => Array.from({ length: n }, (_, bit) => Boolean(at & (1 << bit))))
  const orders = (names: string): string[] =>
    names.length < 2 ? [names] : [...names].flatMap((name) => orders(names.replace(name, '')).map((rest) => name + rest))
  /** Letters of the options that hold in every case; there must be a case. */
  const follows = <Case>(cases: readonly Case[], options: readonly ((one: Case) => boolean)[]) => {
    expect(cases.length).toBeGreaterThan(0)
    return reasoningKeys.filter((_, at) => options[at] && cases.every(options[at]))
  }

  test('R-LOG-01', () => {
    const cases = rows(5).filter(([early, hall]) => (!early || hall) && !hall)
    const found = follows(cases, [([a]) => !!a, ([a]) => !a, ([, , late]) => !!late, ([, , , off]) => !!off, ([, , , , moved]) => !!moved])
    expect(found).toEqual([byCode('R-LOG-01').key])
  })

  test('R-LOG-04', () => {
    const cases = rows(5).filter(([money, open, print, room]) => (!money || open) && (!open || print) && (!print || room) && !room)
    const options = [
      ([money, , print]: boolean[]) => !!money && !print,
      ([, open, , room]: boolean[]) => !!open && !room,
      ([, , print]: boolean[]) => !!print,
      ([money]: boolean[]) => !money,
      ([, , , , later]: boolean[]) => !!later,
    ]
    expect(follows(cases, options)).toEqual([byCode('R-LOG-04').key])
  })

  /** A world is a set of kinds of things, each with or without every quality; only what exists is in it. */
  const worlds = (qualities: number) => {
    const kinds = rows(qualities)
    return rows(kinds.length).map((exists) => kinds.filter((_, at) => exists[at]))
  }
  type World = boolean[][]

  test('R-LOG-02', () => {
    const cases = worlds(3).filter(
      (world) => world.every(([desk, badge]) => !desk || badge) && world.some(([desk, , contract]) => desk && contract),
    )
    const options = [
      (world: World) => world.every(([, badge, contract]) => !contract || badge),
      (world: World) => world.some(([, badge, contract]) => contract && !badge),
      (world: World) => world.every(([desk, badge]) => !badge || desk),
      (world: World) => world.some(([, badge, contract]) => contract && badge),
      (world: World) => world.every(([desk, , contract]) => !contract || desk),
    ]
    expect(follows(cases, options)).toEqual([byCode('R-LOG-02').key])
  })

  test('R-LOG-07', () => {
    const premises = (world: World) =>
      world.every(([full, refused, , red]) => !(full && refused) && (full || red)) && world.some(([, refused, north]) => refused && north)
    const options = [
      (world: World) => world.every(([, refused, , red]) => !red || refused),
      (world: World) => world.every(([full, , , red]) => !(full && red)),
      (world: World) => world.every(([full, , north]) => !north || !full),
      (world: World) => world.some(([full, , north]) => north && full),
      (world: World) => world.some(([, , north, red]) => north && red),
    ]
    expect(follows(worlds(4).filter(premises), options)).toEqual([byCode('R-LOG-07').key])
  })

  test('R-LOG-03', () => {
    const right = (order: string) => order[2] === 'L' && order.includes('KM') && order.indexOf('N') < order.indexOf('K')
    const item = byCode('R-LOG-03')
    const options = item.options.map((name) => (order: string) => order.endsWith(name))
    expect(follows(orders('KLMNO').filter(right), options)).toEqual([item.key])
  })

  test('R-LOG-05', () => {
    const right = (order: string) => order.includes('SB') && order.indexOf('D') < order.indexOf('R') && !order.endsWith('R')
    const item = byCode('R-LOG-05')
    const options = item.options.slice(0, 4).map(
      ([first]) =>
        (order: string) =>
          order[2] === first,
    )
    expect(follows(orders('RBSD').filter(right), options)).toEqual([item.key])
  })

  test('R-LOG-06', () => {
    const trueWords = (holder: string) => [holder === 'Hana', holder !== 'Imam', holder !== 'Hana'].filter(Boolean).length
    const item = byCode('R-LOG-06')
    const cases = ['Hana', 'Imam', 'Joko'].filter((holder) => trueWords(holder) === 1)
    expect(
      follows(
        cases,
        item.options.map((option) => (holder: string) => option.includes(holder)),
      ),
    ).toEqual([item.key])
  })

  test('R-LOG-08', () => {
    const teams = rows(5).map((chosen) => [...'PQRST'].filter((_, at) => chosen[at]).join(''))
    const right = (team: string) =>
      team.length === 3 && (!team.includes('P') || team.includes('Q')) && !/RS/.test(team) && (!team.includes('T') || team.includes('R'))
    const item = byCode('R-LOG-08')
    const options = item.options.map((pair) => (team: string) => team.replace('S', '') === pair.replace(' dan ', ''))
    expect(
      follows(
        teams.filter((team) => right(team) && team.includes('S')),
        options,
      ),
    ).toEqual([item.key])
  })
})
