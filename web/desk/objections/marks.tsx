// How the state of an objection and the days left look, wherever they stand.
import type { ObjectionState } from '../../../stages/objections/kinds.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Chip, type Tone } from '../../kit/parts.tsx'
import { objectionWords } from './words.ts'

/** From here on the days left are shown warm. */
export const closeDays = 3

const tones: Record<ObjectionState, Tone> = {
  'menunggu-penerimaan': 'attention',
  'menunggu-pemeriksa': 'accent',
  diperiksa: 'accent',
  'menunggu-putusan': 'accent',
  diputus: 'good',
  'tidak-diterima': 'plain',
  dicabut: 'plain',
}

export function StateChip({ of }: { of: ObjectionState }) {
  const words = useWords(objectionWords)
  return (
    <Chip tone={tones[of]} icon={of === 'diputus' ? undefined : null}>
      {words.states[of]}
    </Chip>
  )
}

type Due = { readonly answerDue: string | null; readonly daysLeft: number | null }

/** The last day for the answer with what remains; warm when close, red when over. */
export function DueDay({ of }: { of: Due }) {
  const words = useWords(objectionWords)
  const { date } = useWriting()
  if (of.answerDue === null) return <span className="small">{words.noDue}</span>
  const left = of.daysLeft
  const tone = left === null || left > closeDays ? 'small' : left < 0 ? 'small due-over' : 'small due-close'
  return (
    <span className="two-lines">
      {date(of.answerDue)}
      {left !== null && <span className={tone}>{words.daysLeft(left)}</span>}
    </span>
  )
}
