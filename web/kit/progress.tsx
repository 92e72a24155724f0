// Work that takes longer than a second: what it does, how far it is, what remains.
import { useRef } from 'react'
import { useWords, useWriting } from './language.tsx'
import { kitWords } from './words.ts'

/** Seconds that the rest will take at the pace so far; null while that is a guess (under a second, or nothing done). */
export function remainingSeconds(startedAt: number, now: number, done: number, total: number): number | null {
  const spent = (now - startedAt) / 1000
  if (spent < 1 || done <= 0 || total <= done) return null
  return Math.ceil((spent / done) * (total - done))
}

/** Progress of a job. `total` null: not known yet. `stays` says that the page may be left. */
export function Progress({ words: doing, done, total, stays }: { words: string; done: number; total: number | null; stays?: boolean }) {
  const words = useWords(kitWords)
  const { count } = useWriting()
  const began = useRef({ at: performance.now(), done })
  const share = total ? Math.min(1, done / total) : 0
  const left = total ? remainingSeconds(began.current.at, performance.now(), done - began.current.done, total - began.current.done) : null
  return (
    <div className="progress">
      <div className="words">
        <b>{doing}</b>
        <span className="tnum">
          {total !== null && `${count(done)} / ${count(total)}`}
          {left !== null && ` · ${words.remaining(left < 90 ? words.seconds(left) : words.minutes(Math.round(left / 60)))}`}
        </span>
      </div>
      <div
        className={total === null ? 'bar unknown' : 'bar'}
        role="progressbar"
        aria-label={doing}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={total === null ? undefined : Math.round(share * 100)}
      >
        <i style={{ width: `${Math.round(share * 100)}%` }} />
      </div>
      {stays && <span className="small">{words.mayLeave}</span>}
    </div>
  )
}
