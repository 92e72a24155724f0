// Which of an event's parallel forms a person gets (domain office 13 and 25): each session takes the next
// one, so that people of the same class in one session have the same form and the session after it another.
// Susulan takes one that this person has not seen and, where there is one, that nobody of the event has.

export type EventPaper = { readonly jobClass: string; readonly position: number; readonly formId: string; readonly makeupOnly: boolean }

const ofClass = (papers: readonly EventPaper[], jobClass: string): EventPaper[] =>
  papers.filter((paper) => paper.jobClass === jobClass).sort((a, b) => a.position - b.position)

/** The form of a class in the `nth` ordinary session of the event (from 0, in time); null: it has none. */
export function formOfSession(papers: readonly EventPaper[], jobClass: string, nth: number): string | null {
  const turn = ofClass(papers, jobClass).filter((paper) => !paper.makeupOnly)
  return turn[nth % turn.length]?.formId ?? null
}

/** `fresh`: the form is new to everybody of the event, only to this person, or not even that. */
export type MakeupForm = { readonly formId: string; readonly fresh: 'event' | 'person' | 'none' }

/**
 * The form for susulan; null: the class has none.
 * @param seen forms that this person has worked on, in any event
 * @param uses how many people of the event's ordinary sessions have each form
 */
export function formOfMakeup(
  papers: readonly EventPaper[],
  jobClass: string,
  seen: ReadonlySet<string>,
  uses: ReadonlyMap<string, number>,
): MakeupForm | null {
  const all = ofClass(papers, jobClass)
  const unseen = all.filter((paper) => !seen.has(paper.formId))
  const used = (paper: EventPaper) => uses.get(paper.formId) ?? 0
  const [best] = (unseen.length > 0 ? unseen : all).sort((a, b) => used(a) - used(b) || a.position - b.position)
  if (!best) return null
  if (unseen.length === 0) return { formId: best.formId, fresh: 'none' }
  return { formId: best.formId, fresh: used(best) === 0 ? 'event' : 'person' }
}
