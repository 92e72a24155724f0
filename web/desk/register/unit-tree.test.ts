import { describe, expect, it } from 'vitest'
import type { Unit } from '../../../stages/register/api.ts'
import { unitLines } from './unit-tree.ts'

const unit = (id: string, name: string, parentId: string | null, depth: number): Unit => ({
  id,
  name,
  parentId,
  depth,
  people: 1,
  peopleBelow: 2,
})
const units = [
  unit('a', 'Dinas Kesehatan', null, 0),
  unit('b', 'Puskesmas Sukamaju', 'a', 1),
  unit('c', 'Tata Usaha Puskesmas', 'b', 2),
  unit('d', 'Dinas Pendidikan', null, 0),
]
const names = (lines: ReturnType<typeof unitLines>) => lines.map((line) => line.unit.id)

describe('lines of the unit tree', () => {
  it('shows the topmost units while nothing is open', () => {
    expect(names(unitLines(units, new Set(), ''))).toEqual(['a', 'd'])
  })
  it('shows what hangs under open units, and nothing under a folded one', () => {
    expect(names(unitLines(units, new Set(['a']), ''))).toEqual(['a', 'b', 'd'])
    expect(names(unitLines(units, new Set(['a', 'b']), ''))).toEqual(['a', 'b', 'c', 'd'])
    expect(names(unitLines(units, new Set(['b']), ''))).toEqual(['a', 'd'])
  })
  it('finds every unit that has all typed words, with the unit above it', () => {
    const found = unitLines(units, new Set(), 'puskesmas')
    expect(found.map((line) => [line.unit.id, line.above])).toEqual([
      ['b', 'Dinas Kesehatan'],
      ['c', 'Puskesmas Sukamaju'],
    ])
    expect(names(unitLines(units, new Set(), 'usaha tata'))).toEqual(['c'])
  })
})
