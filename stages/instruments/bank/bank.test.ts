import { describe, expect, test } from 'vitest'
import { competencyKeys } from '../../standards/competency.ts'
import { bankItems } from './bank.ts'
import type { BankItem, BankOption, Bracket } from './bank-item.ts'

const letters: Record<Bracket, string> = { pelaksana: 'P', pengawas: 'S', administrator: 'A' }
const standards: Record<Bracket, number> = { pelaksana: 1, pengawas: 2, administrator: 3 }
const shapes: Record<Bracket, readonly string[]> = {
  pelaksana: ['0,0,1,2'],
  pengawas: ['0,1,2,3'],
  administrator: ['0,2,3,4', '1,2,3,4'],
}
const counts: Record<Bracket, number> = { pelaksana: 7, pengawas: 7, administrator: 6 }
const shortCodes = ['INT', 'KSM', 'KOM', 'OPH', 'PPB', 'PDO', 'MPB', 'PKP', 'PBS']

const levels = (item: BankItem) => item.options.map((option) => option.level)
const lengths = (item: BankItem) => item.options.map((option) => option.text.length)
const highest = (item: BankItem) => Math.max(...levels(item))
const lowest = (item: BankItem) => Math.min(...levels(item))
const words = (text: string) => text.split(/\s+/).length
const texts = (item: BankItem) => [item.stem, ...item.options.map((option) => option.text)]
const codes = (items: readonly BankItem[]) => items.map((item) => item.code)
/** Codes of the items for which `wrong` holds: a broken rule names its items. */
const broken = (wrong: (item: BankItem) => boolean) => codes(bankItems.filter(wrong))

/** The first option of an item with the greatest measure. */
const most = (item: BankItem, measure: (option: BankOption) => number) =>
  item.options.reduce((best, option) => (measure(option) > measure(best) ? option : best))
const longest = (item: BankItem) => most(item, (option) => option.text.length)
const shortest = (item: BankItem) => most(item, (option) => -option.text.length)
const grandest = (item: BankItem) => item.options.find((option) => option.grand)

/** The items of each file: one competency, one class. */
const files = competencyKeys.flatMap((competency) =>
  (['pelaksana', 'pengawas', 'administrator'] as const).map((bracket) => ({
    name: `${competency}-${bracket}`,
    competency,
    bracket,
    items: bankItems.filter((item) => item.competency === competency && item.bracket === bracket),
  })),
)
const inFile = (items: readonly BankItem[], holds: (item: BankItem) => boolean) => items.filter(holds).length

describe('one item', () => {
  test('four options whose keys bracket the standard of the class', () => {
    expect(broken((item) => !shapes[item.bracket].includes(levels(item).sort().join()))).toEqual([])
  })

  test('every key is justified by its level in one sentence', () => {
    const justified = ({ level, rationale }: BankOption) =>
      /^Level [0-4]: .{15,}[.]$/.test(rationale) && rationale.startsWith(`Level ${level}:`)
    expect(broken((item) => !item.options.every(justified))).toEqual([])
  })

  test('short enough to read: stem 60 words, option 35, ending in a full stop', () => {
    expect(broken((item) => words(item.stem) > 60 || item.options.some((option) => words(option.text) > 35))).toEqual([])
    expect(broken((item) => !texts(item).every((text) => /[.?]$/.test(text) && text === text.trim()))).toEqual([])
  })

  test('options of like length: the longest at most 1.6 times the shortest', () => {
    expect(broken((item) => Math.max(...lengths(item)) > 1.6 * Math.min(...lengths(item)))).toEqual([])
  })

  test('no word gives a key away', () => {
    const giveaway = /\b(selalu|tidak pernah|tak pernah|level|paham|dasar|menengah|mumpuni|ahli)\b/i
    expect(broken((item) => texts(item).some((text) => giveaway.test(text)))).toEqual([])
  })

  test('a grand option shows least, and an item has at most one', () => {
    expect(broken((item) => item.options.some((option) => option.grand && option.level !== lowest(item)))).toEqual([])
    expect(broken((item) => item.options.filter((option) => option.grand).length > 1)).toEqual([])
  })

  test('no situation stands twice: two stems share less than half of their long words', () => {
    const sets = bankItems.map((item) => ({ code: item.code, words: new Set(item.stem.toLowerCase().match(/[a-z]{5,}/g)) }))
    const alike = sets.flatMap((a, at) =>
      sets.slice(at + 1).flatMap((b) => {
        const shared = [...a.words].filter((word) => b.words.has(word)).length
        return shared * 2 >= Math.min(a.words.size, b.words.size) ? [`${a.code} ${b.code}`] : []
      }),
    )
    expect(alike).toEqual([])
  })

  test('no text stands twice', () => {
    const all = bankItems.flatMap(texts)
    expect(all.filter((text, at) => all.indexOf(text) !== at)).toEqual([])
  })
})

describe.each(files)('$name', ({ competency, bracket, items }) => {
  const standard = standards[bracket]

  test('is complete and numbered in order', () => {
    const prefix = `S-${shortCodes[competencyKeys.indexOf(competency)]}-${letters[bracket]}`
    expect(codes(items)).toEqual(Array.from({ length: counts[bracket] }, (_, at) => `${prefix}${String(at + 1).padStart(2, '0')}`))
  })

  test('the place of an option says nothing about it', () => {
    const places = [0, 1, 2, 3]
    const best = places.map((place) => inFile(items, (item) => item.options[place]?.level === highest(item)))
    const enough = places.map((place) => inFile(items, (item) => (item.options[place]?.level ?? 0) >= standard))
    expect(Math.max(...best) - Math.min(...best)).toBeLessThanOrEqual(1)
    expect(Math.max(...enough) - Math.min(...enough)).toBeLessThanOrEqual(1)
  })

  test('length says nothing either', () => {
    expect(inFile(items, (item) => longest(item).level === highest(item))).toBeLessThanOrEqual(items.length / 4)
    expect(inFile(items, (item) => longest(item).level >= standard)).toBeLessThanOrEqual(4)
    expect(inFile(items, (item) => shortest(item).level >= standard)).toBeLessThanOrEqual(4)
  })

  test('most items have an option that only sounds good', () => {
    expect(inFile(items, (item) => grandest(item) !== undefined)).toBeGreaterThan(items.length / 2)
  })
})

describe.each(files)('people who only click, on $name', ({ bracket, items }) => {
  // Mastery corrected for chance: half of all options stand at the standard or above, so p = 1/2 is nothing.
  const mastery = (choose: (item: BankItem) => number) => {
    const share = items.reduce((sum, item) => sum + choose(item), 0) / items.length
    return (share - 0.5) / 0.5
  }
  const reaches = (option: BankOption | undefined) => Number((option?.level ?? 0) >= standards[bracket])
  const chance = (item: BankItem) => levels(item).filter((level) => level >= standards[bracket]).length / item.options.length

  test('half of the options are enough, in every item', () => {
    expect(items.map(chance)).toEqual(items.map(() => 0.5))
  })

  test.each([
    ['the first', (item: BankItem) => reaches(item.options[0])],
    ['the second', (item: BankItem) => reaches(item.options[1])],
    ['the third', (item: BankItem) => reaches(item.options[2])],
    ['the last', (item: BankItem) => reaches(item.options[3])],
    ['the longest', (item: BankItem) => reaches(longest(item))],
    ['the shortest', (item: BankItem) => reaches(shortest(item))],
    ['the grandest, or any', (item: BankItem) => (grandest(item) ? reaches(grandest(item)) : chance(item))],
  ])('who chooses %s masters nothing', (_, choose) => {
    expect(mastery(choose)).toBeLessThan(0.34)
  })
})
