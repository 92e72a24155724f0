// The head of a result: the sentence, the standing with its line of validity, and what the result is and is not.
import { IconCheck, IconInfoCircle, IconX } from '@tabler/icons-react'
import { localDate } from '../../../kit/clock.ts'
import type { OwnResult } from '../../../stages/scoring/own/own-api.ts'
import { className } from '../../../stages/standards/class.ts'
import { useLanguage, useWords, useWriting } from '../../kit/language.tsx'
import { useServerNow } from '../house.tsx'
import type { Sheet } from './result-sheet.tsx'
import { countsOf, numberWords, summaryOf } from './summary.ts'
import { resultWords } from './words.ts'

export function Hero({ of, onOpen }: { of: OwnResult; onOpen: (sheet: Sheet) => void }) {
  const words = useWords(resultWords)
  const { language } = useLanguage()
  const sentence = summaryOf(countsOf(of.competencies.map((one) => one.gap)), language)
  return (
    <section className="card my-card my-hero">
      <div>
        {of.hidden ? (
          <p className="my-say">{words.trialSay}</p>
        ) : (
          <p className="my-say">
            {sentence.map(({ text, strong }) => (strong ? <b key={text}>{text}</b> : <span key={text}>{text}</span>))}
          </p>
        )}
        <p className="my-below">{of.hidden ? words.trialCompared : words.comparedWith(className(of.class, language))}</p>
      </div>
      <Standing of={of} onOpen={onOpen} />
    </section>
  )
}

function Standing({ of, onOpen }: { of: OwnResult; onOpen: (sheet: Sheet) => void }) {
  const words = useWords(resultWords)
  const { zone } = useWriting()
  const today = localDate(useServerNow(60_000), zone)
  const until = of.standing === 'hasil-penilaian' && !of.hidden && !of.ended ? of.validUntil : null
  const note = useStandingNote(of, until, today)
  return (
    <div className="my-stand">
      <span className="cap">{words.standing}</span>
      <button type="button" className="my-opens" onClick={() => onOpen({ kind: 'standing' })}>
        <b>{of.hidden ? words.trialStanding : words.standings[of.standing]}</b>
        <IconInfoCircle aria-hidden />
        <span className="only-read">{words.opens}</span>
      </button>
      <span className="cap">{note}</span>
      {until && <ValidLine from={of.assessedOn} until={until} today={today} />}
    </div>
  )
}

/** Until when it counts, or why it does not. */
function useStandingNote(of: OwnResult, until: string | null, today: string): string {
  const words = useWords(resultWords)
  const { date } = useWriting()
  if (of.ended) return words.noLonger
  if (of.hidden) return words.trialNote
  if (until) return today > until ? words.lapsed(date(until)) : words.validUntil(date(until))
  return of.standing === 'hasil-penilaian' ? words.notRecorded : words.internal
}

/** Where today lies between the day of the assessment and the last valid day. */
function ValidLine({ from, until, today }: { from: string; until: string; today: string }) {
  const words = useWords(resultWords)
  const { date, language } = useWriting()
  const [a, b, t] = [from, until, today].map((day) => Date.parse(`${day}T00:00:00Z`)) as [number, number, number]
  const share = Math.min(98.5, Math.max(1.5, (100 * (t - a)) / (b - a || 1)))
  const short = (day: string) => {
    const [number, month = '', year] = date(day).split(' ')
    return `${number} ${month.slice(0, 3)} ${year}`
  }
  return (
    <div className="my-valid">
      <svg height="16" role="img" aria-label={words.validLine(date(from), date(until), date(today))} lang={language}>
        <rect x="0" y="5" width="100%" height="6" rx="3" className="track" />
        <rect x="0" y="5" width={`${share}%`} height="6" rx="3" className="gone" />
        <circle cx={`${share}%`} cy="8" r="6" className="today" />
      </svg>
      <div>
        <span>{short(from)}</span>
        <span>{short(until)}</span>
      </div>
    </div>
  )
}

export function ThreeCards({ of }: { of: OwnResult }) {
  const words = useWords(resultWords)
  return (
    <div className="my-three">
      <section className="card my-card">
        <h3>
          <IconCheck aria-hidden stroke={2.2} />
          {words.measured}
        </h3>
        <Measured of={of} />
      </section>
      <section className="card my-card">
        <h3>
          <IconX aria-hidden stroke={2.2} />
          {words.notMeasured}
        </h3>
        <p>{of.form.reasoning > 0 ? words.notMeasuredMore : words.notMeasuredWhat}</p>
      </section>
      <section className="card my-card">
        <h3>
          <IconInfoCircle aria-hidden />
          {words.usedFor}
        </h3>
        <p>{of.hidden ? words.trialUse : words.usedForWhat[of.standing]}</p>
      </section>
    </div>
  )
}

function Measured({ of }: { of: OwnResult }) {
  const words = useWords(resultWords)
  const { count, language } = useWriting()
  const of9 = (kind: string) => of.measured.filter((one) => one.kind === kind).length
  const social = of9('sosial-kultural')
  const managerial = of9('manajerial')
  const parts = [
    ...(managerial > 0 ? [words.managerial(numberWords(managerial, language))] : []),
    ...(social > 0 ? [words.social(numberWords(social, language))] : []),
  ]
  return (
    <p>
      {words.measuredWhat(count(of.form.situations), parts.join(` ${words.and} `))}
      {of.form.reasoning > 0 && ` ${words.reasoningToo(count(of.form.reasoning))}`}
    </p>
  )
}
