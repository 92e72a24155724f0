import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOf } from './columns.ts'
import { applied, difference, type PersonFacts, personFields } from './difference.ts'
import { judge, judgeOf, type Names, type PersonText, positionKey, registerOf, withoutTwins } from './judge.ts'
import type { PersonRecord, ReadRow } from './person-row.ts'

const verdict = columnsOf(['NIP', 'NAMA', 'TANGGAL LAHIR', 'JENIS KELAMIN', 'JENIS JABATAN', 'JABATAN', 'UNIT KERJA', 'PNS ID'])
if (!('columns' in verdict)) throw new Error('columns')
const { columns } = verdict

const names: Names = {
  unitByCode: new Map([['U1', 'unit-1']]),
  positionByCode: new Map([['P1', 'position-1']]),
  unitByName: new Map([['/dinas contoh', 'unit-2']]),
  keyOfUnit: new Map([
    ['unit-1', '/dinas satu'],
    ['unit-2', '/dinas contoh'],
    ['unit-3', 'dinas kesehatan/tata usaha'],
  ]),
  positionByKey: new Map([
    [positionKey('pelaksana', 'pelaksana', 'Pengelola Data'), 'position-2'],
    [positionKey('fungsional', 'jf-ahli-muda', 'Guru'), 'position-3'],
  ]),
  classOfPosition: new Map([
    ['position-1', 'pengawas'],
    ['position-2', 'pelaksana'],
    ['position-3', 'jf-ahli-muda'],
  ]),
}
const record = (changes: Partial<PersonRecord> = {}): PersonRecord => ({
  ...{ nip: '198609262015051001', name: 'Ade Contoh', birthDate: '1986-09-26', sex: 'L', employment: 'PNS', grade: 'III/c' },
  unit: { code: 'U1', label: 'Dinas Satu', office: null },
  post: { code: 'P1', label: 'Kepala Seksi', kind: 'struktural', eselon: 'IV.a', class: 'pengawas' },
  ...changes,
})
const row = (changes: Partial<PersonRecord> = {}, line = 2): ReadRow => {
  const made = record(changes)
  return { line, nip: made.nip, name: made.name, class: made.post.class, record: made, cells: null, problems: [] }
}
const known = (facts: PersonFacts, id = 'person-1'): PersonText => [
  facts.nip ?? '',
  facts.siasnId ?? null,
  JSON.stringify([id, 3, personFields.map((field) => facts[field] ?? null)]),
]
const facts: PersonFacts = {
  ...{ nip: '198609262015051001', name: 'Ade Contoh', birthDate: '1986-09-26', sex: 'L', employment: 'PNS', grade: 'III/c' },
  ...{ unit: 'unit-1', position: 'position-1', class: 'pengawas', standing: 'aktif', siasnId: 'A' },
}
const against = (...people: PersonText[]) => registerOf(columns, people, names)

describe('the verdict', () => {
  it('new, unchanged, changed', () => {
    expect(judge(row(), against())).toMatchObject({ verdict: 'new', unitId: 'unit-1', positionId: 'position-1', class: 'pengawas' })
    expect(judge(row(), against(known(facts)))).toMatchObject({ verdict: 'unchanged', personId: 'person-1', personVersion: 3 })
    const changed = judge(row({ grade: null, name: 'Ade Contoh Baru' }), against(known(facts)))
    expect(changed).toMatchObject({ verdict: 'changed', changes: { grade: ['III/c', null], name: ['Ade Contoh', 'Ade Contoh Baru'] } })
    expect(Object.keys(changed.changes)).toHaveLength(2)
  })

  it('does not compare what the file does not say', () => {
    const { grade: _grade, ...silent } = record()
    expect(judge({ ...row(), record: silent }, against(known(facts))).verdict).toBe('unchanged')
  })

  it('waits for names that are not known', () => {
    const waiting = judge(row({ unit: { code: 'U9', label: 'Unit Baru', office: null } }), against())
    expect(waiting).toMatchObject({
      verdict: 'waiting',
      unitId: null,
      problems: [{ code: 'unit-unknown', column: 'UNIT KERJA', value: 'Unit Baru' }],
    })
    const classless = { code: 'P9', label: 'Guru', kind: 'fungsional' as const, eselon: null, class: null }
    expect(judge(row({ post: classless }), against())).toMatchObject({ verdict: 'waiting', problems: [{ code: 'position-unknown' }] })
  })

  it('knows units and posts by name in our own template, and where a name is shared, by where the person is', () => {
    const unit = { code: '/dinas contoh', label: 'Dinas  CONTOH', office: null }
    expect(judge(row({ unit }), against())).toMatchObject({ unitId: 'unit-2' })
    const shared = { code: 'x', label: 'Tata Usaha', office: { code: 'y', label: 'Dinas Kesehatan' } }
    expect(judge(row({ unit: shared }), against())).toMatchObject({ verdict: 'waiting' })
    expect(judge(row({ unit: shared }), against(known({ ...facts, unit: 'unit-3' })))).toMatchObject({
      verdict: 'unchanged',
      unitId: 'unit-3',
    })
    const guru = { code: 'g', label: 'Guru', kind: 'fungsional' as const, eselon: null, class: null }
    const teacher = { ...facts, position: 'position-3', class: 'jf-ahli-muda' }
    expect(judge(row({ post: guru }), against(known(teacher)))).toMatchObject({ verdict: 'unchanged', class: 'jf-ahli-muda' })
  })

  it('follows a PNS ID through a corrected NIP, and refuses one that points at two people', () => {
    const renumbered = judge(row({ nip: '198609252015051001', siasnId: 'A' }), against(known(facts)))
    expect(renumbered).toMatchObject({
      verdict: 'changed',
      personId: 'person-1',
      changes: { nip: ['198609262015051001', '198609252015051001'] },
    })
    const other = known({ ...facts, nip: '198609252015051001', siasnId: 'B' }, 'person-2')
    expect(judge(row({ nip: '198609252015051001', siasnId: 'A' }), against(known(facts), other))).toMatchObject({ verdict: 'refused' })
    expect(judge(row({ siasnId: 'C' }), against(known(facts)))).toMatchObject({ verdict: 'refused', problems: [{ code: 'person-of-two' }] })
  })

  it('notices a class that the register has otherwise', () => {
    const post = { code: 'P1', label: 'Kepala Bidang', kind: 'struktural' as const, eselon: 'III.b', class: 'administrator' }
    expect(judge(row({ post }), against())).toMatchObject({ verdict: 'new', class: 'pengawas', problems: [{ code: 'class-differs' }] })
  })

  it('lets no person be meant twice', () => {
    const judgeRow = judgeOf(against(known(facts)))
    expect([row({}, 2), row({ nip: '198609252015051001', siasnId: 'A' }, 3)].map(judgeRow).map((one) => one.verdict)).toEqual([
      'unchanged',
      'refused',
    ])
  })
})

describe('twins', () => {
  it('that say the same leave the first one; that differ leave none', () => {
    expect(withoutTwins([row({}, 2), row({}, 3)], columns).map((one) => one.problems.map((problem) => problem.data.line))).toEqual([
      [],
      [2],
    ])
    const differing = withoutTwins([row({}, 2), row({ grade: 'III/d' }, 3), row({ nip: '199001012015051001' }, 4)], columns)
    expect(differing.map((one) => one.record === null)).toEqual([true, true, false])
    expect(differing[0]?.cells).toMatchObject({ NIP: '198609262015051001', NAMA: 'Ade Contoh' })
    expect(
      withoutTwins([row({ siasnId: 'Z' }, 2), row({ siasnId: 'Z', nip: '199001012015051001' }, 3)], columns).map((one) => one.record),
    ).toEqual([null, null])
  })
})

describe('the difference', () => {
  const anyFacts = fc.record(
    Object.fromEntries(personFields.map((field) => [field, fc.option(fc.constantFrom('a', 'b'), { nil: null })])),
  ) as fc.Arbitrary<PersonFacts>

  it('applied to what was gives what is said; nothing differs from itself; the way back is its mirror', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (before, after) => {
        const changes = difference(before, after)
        expect(applied(before, changes)).toEqual(after)
        expect(difference(before, before)).toEqual({})
        const back = Object.fromEntries(Object.entries(changes).map(([field, change]) => [field, [change?.[1], change?.[0]]]))
        expect(difference(after, before)).toEqual(back)
      }),
    )
  })
})
