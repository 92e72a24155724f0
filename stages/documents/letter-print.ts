// From a kept letter to what the press prints: template, facts, letterhead and signer put together.
import type { Db } from '../../database/db.ts'
import { type LetterSigner, type LetterSource, letterOf } from './letter.ts'
import type { LetterKind } from './letter-kinds.ts'
import type { TemplateText } from './letter-template.ts'
import type { LetterFacts } from './letter-text.ts'
import { letterheadOf } from './letterhead-store.ts'
import type { Draft } from './print.ts'

/** Where every letter's look is. */
export const letterTemplate = 'stages/documents/surat.typ'

/** What a letter says, before the house's own part is added. */
export type LetterContent = {
  readonly kind: LetterKind
  readonly template: TemplateText
  readonly facts: LetterFacts
  readonly number: string | null
  readonly dated: string | null
  readonly signer: LetterSigner | null
  readonly madeAt: Date
}

/** The data of a letter and its pictures. */
export async function letterData(
  db: Db,
  content: LetterContent,
): Promise<{ data: ReturnType<typeof letterOf>; files: Record<string, Uint8Array> }> {
  const { files, ...head } = await letterheadOf(db)
  const source: LetterSource = { ...content, ...head }
  return { data: letterOf(source), files }
}

/** A letter ready for the press; versions of it (another number) are counted in its own series. */
export async function letterDraft(
  db: Db,
  letter: LetterContent & { readonly id: string; readonly subjects: readonly string[]; readonly unitPath: readonly string[] },
): Promise<Draft> {
  const { data, files } = await letterData(db, letter)
  const at = `letter:${letter.id}`
  const { subjects, unitPath } = letter
  return {
    kind: 'surat',
    title: data.frame.title,
    object: at,
    series: at,
    subjects,
    unitPath,
    template: letterTemplate,
    data: data as unknown as Draft['data'],
    files,
  }
}
