// The problem of the bench: the synthetic regency's 45 offices, 2,268 people by class as in the event of
// December 2023, four days with two sessions in four rooms of 75 seats. The same seed, the same problem.
import type { Person, Problem, Unit } from '../../stages/schedule/solver/problem.ts'
import { classGroups, groupOfClass } from '../../stages/standards/class.ts'
import { type Random, random } from '../../test/world/regency/random.ts'
import { type Employee, regency } from '../../test/world/regency/regency.ts'

export type Size = {
  readonly rooms?: number
  /** The cap is this share of the unit's active employees, or of its participants. */
  readonly capOf?: 'active' | 'participants'
  readonly makeup?: boolean
  /** The share of people who would rather not come on the last day before the holiday; unset: one in forty. */
  readonly notLast?: number
}

// the classes are an assumption of the example: 214 + 791 + 307 + 956 = 2,268
const wanted: Readonly<Record<string, number>> = { administrator: 214, pengawas: 791, fungsional: 307, pelaksana: 956 }
const days = ['2023-12-18', '2023-12-19', '2023-12-20', '2023-12-21']
const seats = 75
const reserve = Math.ceil(seats * 0.05)
const capShare = 0.4

/** A problem of 2,268 people in 45 offices with several hundred units. */
export function benchProblem({ rooms = 4, capOf = 'active', makeup = false, notLast = 0 }: Size = {}): Problem {
  const everybody = regency()
  const chance = random(4)
  const chosen = choose(everybody)
  const { units, unitOf } = unitsOf(everybody, chosen, capOf)
  const slots = days.flatMap((date) => [
    { id: `${date} 07.30`, date, half: 'pagi' as const, makeup: false },
    { id: `${date} 13.00`, date, half: 'siang' as const, makeup: false },
  ])
  if (makeup) slots.push({ id: '2023-12-22 07.30', date: '2023-12-22', half: 'pagi' as const, makeup: true })
  const roomList = Array.from({ length: rooms }, (_, room) => ({ id: `ruang ${room + 1}`, venueId: `lokasi ${room + 1}` }))
  // a make-up session in every room as well
  const places = slots.flatMap((_, slot) => roomList.map((_, room) => ({ slot, room, people: seats - reserve, accessible: 2 })))
  const office = (name: string) => units.findIndex((unit) => unit.name === name)
  const alert = office('Badan Penanggulangan Bencana Daerah')
  const crew = office('Dinas Pemadam Kebakaran')
  const people = chosen.map((employee): Person => {
    const unit = unitOf(employee)
    const top = units[unit]?.parent ?? unit
    return {
      ...wishes(chance, top === alert, notLast),
      id: employee.nip,
      unit,
      group: groupIndex(employee),
      duties: top === crew ? [0] : [],
      at: null,
    }
  })
  const inCrew = people.filter((person) => person.duties.length > 0).length
  const duties = [{ id: 'regu', name: 'Regu pemadam', unit: crew, size: inCrew + 10, minimum: Math.ceil((inCrew + 10) * 0.8) }]
  return { slots, rooms: roomList, places, units, groups: classGroups.map(({ group }) => group), people, duties }
}

const groupIndex = (employee: Employee) => classGroups.findIndex(({ group }) => group === groupOfClass(employee.class))

function choose(everybody: readonly Employee[]): Employee[] {
  const left: Record<string, number> = { ...wanted }
  const first = everybody.filter((employee) => {
    const group = groupOfClass(employee.class)
    if ((left[group] ?? 0) === 0) return false
    left[group] = (left[group] ?? 0) - 1
    return true
  })
  // a class with fewer people than wanted is filled up from the largest one
  const taken = new Set(first)
  const lacking = Object.values(left).reduce((sum, count) => sum + count, 0)
  return [...first, ...everybody.filter((one) => !taken.has(one) && one.class === 'pelaksana').slice(0, lacking)]
}

function unitsOf(everybody: readonly Employee[], chosen: readonly Employee[], capOf: 'active' | 'participants') {
  const names = new Map<string, number>()
  const units: Unit[] = []
  const count = (list: readonly Employee[], of: (one: Employee) => string) => {
    const counted = new Map<string, number>()
    for (const one of list) counted.set(of(one), (counted.get(of(one)) ?? 0) + 1)
    return counted
  }
  const add = (key: string, name: string, parent: number | null, active: number) => {
    names.set(key, units.length)
    const applies = active >= 5 || parent === null
    units.push({ id: key, name, active, cap: applies ? Math.max(1, Math.floor(active * capShare)) : active, parent })
  }
  const basis = capOf === 'active' ? everybody : chosen
  const inOffice = count(basis, (one) => one.office)
  const inUnit = count(basis, (one) => `${one.office} / ${one.unit}`)
  for (const one of everybody) if (!names.has(one.office)) add(one.office, one.office, null, inOffice.get(one.office) ?? 0)
  for (const one of everybody) {
    const key = `${one.office} / ${one.unit}`
    if (one.unit !== one.office && !names.has(key)) add(key, one.unit, names.get(one.office) ?? null, inUnit.get(key) ?? 0)
  }
  const unitOf = (one: Employee) => names.get(`${one.office} / ${one.unit}`) ?? names.get(one.office) ?? 0
  return { units, unitOf }
}

/** One in ten would rather not come on one day, one in fifty on three of the four; one in a hundred cannot; the team on alert keeps Wednesday free. */
function wishes(chance: Random, onAlert: boolean, notLast: number): Pick<Person, 'forbidden' | 'second' | 'accessible'> {
  const dayOf = (day: number) => [2 * day, 2 * day + 1]
  const kept = chance.whole(0, 3)
  const draw = chance.next()
  const last = chance.chance(notLast) ? dayOf(3) : []
  const some = draw < 0.02 ? [0, 1, 2, 3].filter((day) => day !== kept).flatMap(dayOf) : draw < 0.12 ? dayOf(chance.whole(0, 3)) : []
  const second = [...new Set([...some, ...last])].sort((a, b) => a - b)
  const cannot = chance.chance(0.01) ? dayOf(chance.whole(0, 3)) : []
  const forbidden = [...new Set([...cannot, ...(onAlert ? dayOf(2) : [])])].sort((a, b) => a - b)
  return { forbidden, second: second.filter((slot) => !forbidden.includes(slot)), accessible: chance.chance(0.01) }
}
