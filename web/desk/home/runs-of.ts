/** Neighbours that are alike by `likeness`, as one: the first of them and how many there are. */
export function runsOf<T>(list: readonly T[], likeness: (one: T) => string): { first: T; times: number }[] {
  const runs: { first: T; times: number }[] = []
  for (const one of list) {
    const last = runs.at(-1)
    if (last && likeness(last.first) === likeness(one)) last.times += 1
    else runs.push({ first: one, times: 1 })
  }
  return runs
}
