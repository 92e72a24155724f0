// Participant numbers (nomor peserta): the day of the event and a serial within it, such as 1-0143. They
// are given once, when a plan is first published, and kept by every move; who comes later gets the next.

export type Seated = {
  readonly personId: string
  readonly date: string
  readonly starts: string
  readonly roomId: string
  readonly seat: number
}

/** Numbers for those of `seated` who have none in `given`, in the order of day, session, room, seat. `days`: of the event, in order. */
export function newNumbers(seated: readonly Seated[], given: ReadonlyMap<string, string>, days: readonly string[]): Map<string, string> {
  const last = new Map<number, number>()
  for (const number of given.values()) {
    const [day = 0, serial = 0] = number.split('-').map(Number)
    last.set(day, Math.max(last.get(day) ?? 0, serial))
  }
  const order = (one: Seated) => [one.date, one.starts, one.roomId, String(one.seat).padStart(5, '0')].join(' ')
  const fresh = seated.filter((one) => !given.has(one.personId)).sort((a, b) => (order(a) < order(b) ? -1 : 1))
  return new Map(
    fresh.map((one) => {
      const day = days.indexOf(one.date) + 1
      const serial = (last.get(day) ?? 0) + 1
      last.set(day, serial)
      return [one.personId, `${day}-${String(serial).padStart(4, '0')}`]
    }),
  )
}
