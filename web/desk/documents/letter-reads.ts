// What acts on letters make old, and what several parts of the page say alike.
import { type LetterLine, listLetters } from '../../../stages/documents/letter-api.ts'
import { letterPlan, lettersPart } from '../../../stages/schedule/letter-api.ts'
import type { Tone } from '../../kit/parts.tsx'

export const refreshed = [listLetters, letterPlan, lettersPart]

export const stateTones: Readonly<Record<LetterLine['state'], Tone>> = {
  draf: 'plain',
  'menunggu-nomor': 'accent',
  'menunggu-tanda-tangan': 'accent',
  terbit: 'good',
  dibatalkan: 'plain',
}

/** A file came back and a second person has to look. */
export const needsEye = (of: LetterLine): boolean => of.state === 'menunggu-tanda-tangan' && of.signed !== null

/** Numbered, and its print is not there yet. */
export const beingPrinted = (of: LetterLine): boolean => of.state === 'menunggu-tanda-tangan' && !of.printed
