// What Pelaksanaan says on the page of an event with another body's test: who came, as its lists say.
import type { EventPart } from '../../../kit/event-part.ts'
import { type OutsideFacts, presenceOf } from './presence.ts'

export type OutsidePartFacts = { readonly id: string; readonly state: string; readonly people: readonly OutsideFacts[] }

export function outsidePart(of: OutsidePartFacts): EventPart {
  const page = `/kegiatan/${of.id}/pelaksanaan`
  const step = (code: string, people: number) => ({ code: `outside.next-${code}`, data: { people }, page })
  const count = (presence: string) => of.people.filter((one) => presenceOf(one) === presence).length
  const [present, absent, open] = [count('hadir'), count('tidak-hadir'), count('belum')]
  const undecided = of.people.filter((one) => presenceOf(one) === 'tidak-hadir' && one.decision === null).length
  const begun = present + absent > 0
  const lines: EventPart['lines'] = begun
    ? [
        { code: 'outside.present', data: { present, people: of.people.length } },
        { code: 'outside.absent', data: { absent, undecided } },
      ]
    : []
  if (of.state !== 'berjalan') return { state: begun && open + undecided === 0 ? 'done' : 'later', lines, next: null, readiness: [] }
  const next = undecided > 0 ? step('decide', undecided) : open > 0 ? step('note', open) : null
  return { state: undecided > 0 ? 'attention' : open > 0 ? 'current' : 'done', lines, next, readiness: [] }
}
