// What was asked and answered, in the order in which it was said.
import type { OutputOf } from '../../../kit/contract.ts'
import type { listQuestions } from '../../../stages/objections/own-api.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { objectionWords } from './words.ts'

type Message = OutputOf<typeof listQuestions>['questions'][number]['messages'][number]

/** `side`: who reads; the own words stand on the right. */
export function Thread({ of, side }: { of: readonly Message[]; side: 'office' | 'person' }) {
  const words = useWords(objectionWords)
  const { stamp } = useWriting()
  return (
    <ol className="thread">
      {of.map((one) => (
        <li key={`${one.at}${one.text}`} className={one.fromOffice === (side === 'office') ? 'mine' : undefined}>
          <p>{one.text}</p>
          <span className="small">
            {one.fromOffice && `${words.office}: `}
            {one.name ?? words.somebody}, {stamp(one.at)}
          </span>
        </li>
      ))}
    </ol>
  )
}
