// Reading a required vector: which of its levels stand out.

/** The level that most competencies require; the lower one when two are as frequent. */
export function commonLevel(required: Readonly<Record<string, number>>): number {
  const counts = new Map<number, number>()
  for (const level of Object.values(required)) counts.set(level, (counts.get(level) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0
}
