// What the register says otherwise now about somebody on the list, and what is usual then: who left
// service or is away comes off the list, who changed class or unit stays with the new facts.

export type Facts = { readonly class: string; readonly unitId: string; readonly standing: string }
export type FactField = 'class' | 'unit' | 'standing'
export type FactChange = { readonly field: FactField; readonly before: string; readonly after: string }

const columns = [
  ['class', 'class'],
  ['unit', 'unitId'],
  ['standing', 'standing'],
] as const

/** The facts that differ, in the order class, unit, standing; units by id. */
export function factChanges(kept: Facts, now: Facts): FactChange[] {
  return columns.flatMap(([field, key]) => (kept[key] === now[key] ? [] : [{ field, before: kept[key], after: now[key] }]))
}

/** Who is no longer at work is usually taken off the list; the organiser decides. */
export function suggestionFor(now: Pick<Facts, 'standing'>): 'ambil-alih' | 'keluarkan' {
  return now.standing === 'aktif' ? 'ambil-alih' : 'keluarkan'
}
