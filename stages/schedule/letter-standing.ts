// Which letters an event needs, which of them stand, and what that says on the page of the event.
import { canonical, type Json } from '../../kit/canonical.ts'
import type { EventPart } from '../../kit/event-part.ts'
import type { LetterDraft } from '../documents/letter-kinds.ts'
import type { LettersDue } from '../events/letters.ts'
import type { KindStanding } from './letter-api.ts'

/** A letter that lives, as documents/letter-store.ts gives it. */
export type LivingLetter = {
  readonly kind: string
  readonly part: string
  readonly state: string
  readonly title: string
  readonly recipient: string
  readonly facts: unknown
  readonly subjects: readonly string[]
  readonly received: boolean
}

/** What stands of one kind against what is needed. */
export function kindStanding({ kind, drafts, hindrance }: LettersDue, letters: readonly LivingLetter[]): KindStanding {
  const own = new Map(letters.filter((one) => one.kind === kind).map((one) => [one.part, one]))
  const needed = hindrance === null ? drafts : []
  const standing = needed.flatMap((draft) => own.get(draft.part) ?? [])
  const count = (...states: string[]) => standing.filter((one) => states.includes(one.state)).length
  const line = (one: { part: string; recipient: string; subjects: readonly string[] }) => ({
    part: one.part,
    recipient: one.recipient,
    people: one.subjects.length,
  })
  const parts = new Set(drafts.map((one) => one.part))
  return {
    kind,
    due: needed.length,
    drafts: count('draf'),
    waiting: count('menunggu-nomor', 'menunggu-tanda-tangan'),
    issued: count('terbit'),
    received: standing.filter((one) => one.received).length,
    missing: needed.filter((draft) => !own.has(draft.part)).map(line),
    changed: needed.filter((draft) => differs(own.get(draft.part), draft)).map(line),
    gone: hindrance === 'no-plan' ? [] : [...own.values()].filter((one) => !parts.has(one.part)).map(line),
    hindrance,
  }
}

function differs(letter: LivingLetter | undefined, draft: LetterDraft): boolean {
  if (!letter) return false
  return letter.recipient !== draft.recipient || canonical(letter.facts as Json) !== canonical(draft.facts as unknown as Json)
}

/** Kinds that an event cannot do without before its first day. */
const required = ['keputusan-tim', 'penugasan-peserta', 'surat-tugas-pengawas', 'pemberitahuan-jadwal']

/** Letters on the page of the event. */
export function lettersPartOf(eventId: string, kinds: readonly KindStanding[]): EventPart {
  const page = `/kegiatan/${eventId}/surat`
  const sum = (of: (one: KindStanding) => number) => kinds.reduce((all, one) => all + of(one), 0)
  const [due, issued, missing, changed] = [
    sum((one) => one.due),
    sum((one) => one.issued),
    sum((one) => one.missing.length),
    sum((one) => one.changed.length),
  ]
  const drafts = sum((one) => one.drafts)
  const step = (code: string, letters: number) => ({ code: `documents.next-${code}`, data: { letters }, page })
  const next =
    missing > 0
      ? step('make', missing)
      : changed > 0
        ? step('replace', changed)
        : drafts > 0
          ? step('submit', drafts)
          : due > issued
            ? step('issue', due - issued)
            : null
  const state = due === 0 ? 'later' : changed > 0 ? 'attention' : issued === due ? 'done' : 'current'
  const lines = due === 0 ? [] : [{ code: 'documents.letters-issued', data: { issued, due } }]
  const more =
    missing > 0
      ? [{ code: 'documents.letters-missing', data: { missing } }]
      : changed > 0
        ? [{ code: 'documents.letters-changed', data: { changed } }]
        : []
  return { state, lines: [...lines, ...more], next, readiness: readinessOf(kinds) }
}

function readinessOf(kinds: readonly KindStanding[]): EventPart['readiness'] {
  return kinds
    .filter((one) => required.includes(one.kind) || (one.kind === 'panggilan-susulan' && one.due > 0))
    .map(({ kind, due, issued, hindrance }) => ({
      key: `surat-${kind}`,
      milestone: kind === 'surat-tugas-pengawas' || kind === 'panggilan-susulan' ? ('h-7' as const) : ('h-14' as const),
      done: hindrance === null && due > 0 && issued === due,
      have: hindrance === null ? issued : null,
      of: hindrance === null ? due : null,
    }))
}
