// How far a result is that was not handed over yet: four steps, and not one figure.
import { IconCheck } from '@tabler/icons-react'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Strip } from '../../kit/parts.tsx'
import type { ResultLine } from './result.tsx'
import { resultWords } from './words.ts'
import './where.css'

const order = ['dinilai', 'diperiksa', 'disetujui', 'disampaikan'] as const

export function Where({ of }: { of: ResultLine }) {
  const words = useWords(resultWords)
  const { day } = useWriting()
  const noteOf = (step: (typeof order)[number], done: boolean, now: boolean): string => {
    if (step === 'dinilai') return day(of.assessedOn)
    if (done) return step === 'disetujui' && of.since ? day(of.since) : ''
    // handing over waits for a letter; checking is under way
    return now ? (step === 'diperiksa' ? words.inProgress : '') : words.later
  }
  const at = (order as readonly string[]).indexOf(of.step)
  if (at < 0)
    return (
      <div className="my-block">
        <Strip tone="attention">{words.stepNotes[of.step]}</Strip>
      </div>
    )
  return (
    <section className="card my-card my-block my-where">
      <h2>{words.where}</h2>
      <p className="my-lead">{words.whereLead}</p>
      <ol>
        {order.map((step, index) => {
          // answers that are in were assessed; each later step is done once the result is past it
          const done = index === 0 || index < at || (step === 'disetujui' && of.step === 'disetujui')
          const now = !done && index === firstOpen(at)
          return (
            <li key={step} className={done ? 'done' : now ? 'now' : undefined} aria-current={now ? 'step' : undefined}>
              <i aria-hidden>{done ? <IconCheck /> : index + 1}</i>
              <div>
                <b>{words.steps[step]}</b>
                <span>{noteOf(step, done, now)}</span>
                {now && <p>{words.stepNotes[of.step]}</p>}
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** The step that is being worked on: checking follows the answers, handing over follows the acceptance. */
const firstOpen = (at: number): number => (at <= 1 ? 1 : 3)
