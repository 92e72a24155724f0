// What one plan changes against another: who changes day, session, room or only the seat, who is new
// and who is gone; and what follows, since a card carries all four and a notice tells of them.

/** Where somebody sits, with what the comparison needs of the session. */
export type Placed = {
  readonly personId: string
  readonly unitId: string
  readonly slotId: string
  readonly date: string
  readonly starts: string
  readonly roomId: string
  readonly seat: number
}
export type ChangeKind = 'hari' | 'sesi' | 'ruang' | 'meja' | 'baru' | 'keluar'
export type Change = { readonly personId: string; readonly kind: ChangeKind; readonly from: Placed | null; readonly to: Placed | null }
export type ChangeGroup = {
  readonly kind: ChangeKind
  readonly fromDate: string | null
  readonly toDate: string | null
  readonly people: number
  readonly units: number
}
export type Difference = {
  readonly changes: readonly Change[]
  /** Changes of one kind between the same days, most people first. */
  readonly groups: readonly ChangeGroup[]
  readonly unchanged: number
  /** People to notify, cards to print again, room-sessions whose lists and plans change. */
  readonly follows: { readonly notices: number; readonly cards: number; readonly rooms: number }
}

function kindOf(from: Placed, to: Placed): ChangeKind | null {
  if (from.date !== to.date) return 'hari'
  if (from.slotId !== to.slotId) return 'sesi'
  if (from.roomId !== to.roomId) return 'ruang'
  return from.seat === to.seat ? null : 'meja'
}

/** The difference that `after` makes to `before`; everybody new when there was no plan before. */
export function differenceOf(before: readonly Placed[], after: readonly Placed[]): Difference {
  const then = new Map(before.map((one) => [one.personId, one]))
  const now = new Map(after.map((one) => [one.personId, one]))
  const changes: Change[] = []
  for (const to of after) {
    const from = then.get(to.personId)
    const kind = from ? kindOf(from, to) : 'baru'
    if (kind) changes.push({ personId: to.personId, kind, from: from ?? null, to })
  }
  for (const from of before) if (!now.has(from.personId)) changes.push({ personId: from.personId, kind: 'keluar', from, to: null })
  const touched = changes.flatMap(({ from, to }) => [from, to].flatMap((one) => (one ? [`${one.slotId} ${one.roomId}`] : [])))
  return {
    changes,
    groups: groupsOf(changes),
    unchanged: after.length - changes.filter(({ to }) => to !== null).length,
    follows: { notices: changes.length, cards: changes.filter(({ to }) => to !== null).length, rooms: new Set(touched).size },
  }
}

function groupsOf(changes: readonly Change[]): ChangeGroup[] {
  const groups = Map.groupBy(changes, ({ kind, from, to }) =>
    kind === 'hari' ? `hari ${from?.date} ${to?.date}` : kind === 'baru' || kind === 'keluar' ? kind : `${kind} ${to?.date}`,
  )
  return [...groups.values()]
    .map((members) => {
      const [first] = members
      const units = new Set(members.map(({ from, to }) => (to ?? from)?.unitId))
      const ends = first?.kind === 'baru' || first?.kind === 'keluar' ? {} : { fromDate: first?.from?.date, toDate: first?.to?.date }
      return {
        kind: first?.kind as ChangeKind,
        fromDate: ends.fromDate ?? null,
        toDate: ends.toDate ?? null,
        people: members.length,
        units: units.size,
      }
    })
    .sort((a, b) => b.people - a.people || a.kind.localeCompare(b.kind))
}
