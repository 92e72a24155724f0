// Who works alike: people of one form by their score in the competency that an item belongs to. Answers are compared
// among them, because what is unusual for one is what another of lower level chooses.
import { absent, type FormAnswers, type FormItem, pointOf } from './form-answers.ts'

/**
 * People in groups of like score in each competency; equal scores stay together.
 * @param of least people that a group should have, and most groups
 * @returns `group` by person × item
 */
export function likeScores(
  { items, people }: FormAnswers,
  of: { readonly least: number; readonly most: number },
): { group: Uint8Array; groups: number } {
  const groups = Math.max(1, Math.min(of.most, Math.floor(people.length / of.least)))
  const group = new Uint8Array(people.length * items.length)
  for (const competency of new Set(items.map((item) => item.competency))) {
    const places = items.flatMap((item, place) => (item.competency === competency ? [place] : []))
    const sums = people.map(({ choices }) =>
      places.reduce((total, place) => total + (pointOf(items[place] as FormItem, choices[place] ?? absent) ?? 0), 0),
    )
    const sorted = [...sums].sort((a, b) => a - b)
    const edges = Array.from({ length: groups - 1 }, (_, at) => sorted[Math.floor(((at + 1) * people.length) / groups)] ?? 0)
    sums.forEach((own, person) => {
      const band = edges.filter((edge) => own >= edge).length
      for (const place of places) group[person * items.length + place] = band
    })
  }
  return { group, groups }
}
