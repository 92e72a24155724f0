// The map itself: what an axis cannot tell, the picture, and the key to it.
import { IconAlertTriangle } from '@tabler/icons-react'
import { decimal, decimalText, decimalWords } from '../../../kit/rounding.ts'
import type { MapHead } from '../../../stages/talent/api.ts'
import { gradeNames, performanceNames, potentialNames } from '../../../stages/talent/words.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { type MapReply, sameMargin, shareWords } from './map-view.ts'
import { Plot } from './plot.tsx'
import { talentWords } from './words.ts'

export function MapCard({ of }: { of: MapReply }) {
  const words = useWords(talentWords)
  const { head } = of
  return (
    <section className="card talent-map" aria-label={words.title}>
      <Warnings head={head} />
      <Plot of={of} />
      <Key head={head} differs={of.people.some((one) => one.simata !== null && one.simata.box !== one.box)} />
    </section>
  )
}

/** An axis on which one part holds almost everybody does not tell people apart: said before the picture. */
function Warnings({ head }: { head: MapHead }) {
  const words = useWords(talentWords)
  const { language, count } = useWriting()
  const { performance, grade, potential } = head.separates
  const limit = decimalWords(head.policy.separation, language)
  const says = (of: NonNullable<typeof performance | typeof potential>, where: string) =>
    words.fails(count(of.people), count(of.total), shareWords(of.people, of.total, language), where, limit)
  return (
    <>
      {performance?.fails && (
        <p className="talent-warn">
          <IconAlertTriangle aria-hidden />
          <span>
            <b>{words.axisPerformance}</b>{' '}
            {says(
              performance,
              grade ? words.withGrade(gradeNames[grade][language]) : words.inPart(performanceNames[performance.part][language]),
            )}
          </span>
        </p>
      )}
      {potential?.fails && (
        <p className="talent-warn">
          <IconAlertTriangle aria-hidden />
          <span>
            <b>{words.axisPotential}</b> {says(potential, words.inPart(potentialNames[potential.part][language]))}
          </span>
        </p>
      )}
    </>
  )
}

/** What the marks mean, and from what the bands come. */
function Key({ head, differs }: { head: MapHead; differs: boolean }) {
  const words = useWords(talentWords)
  const { language, count } = useWriting()
  const { margins, withoutMargin, policy } = head
  const text = (margin: string) => decimalWords(decimalText(decimal(margin), 1), language)
  const z = decimalWords(policy.nearZ, language)
  return (
    <div className="talent-key">
      <span>
        <svg width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="3.5" fill="var(--accent)" />
        </svg>
        {words.legendOne}
      </span>
      {margins && (
        <span>
          <svg width="12" height="12" aria-hidden="true">
            <circle cx="6" cy="6" r="3" fill="var(--surface)" stroke="var(--accent)" strokeWidth="1.5" />
          </svg>
          {sameMargin(margins) ? words.legendNear(text(margins.most), z) : words.legendRange(text(margins.least), text(margins.most), z)}
        </span>
      )}
      {differs && (
        <span>
          <svg width="12" height="12" aria-hidden="true">
            <rect x="2.5" y="2.5" width="7" height="7" fill="var(--accent)" />
          </svg>
          {words.legendDiffers}
        </span>
      )}
      <span>
        <svg width="16" height="12" aria-hidden="true">
          <path d="M8 0V12" stroke="var(--ink-2)" strokeDasharray="4 3" strokeWidth="1.5" />
        </svg>
        {policy.cutsConfirmed ? words.legendCut : words.legendUnconfirmed}
      </span>
      {!margins && <span>{words.legendNone}</span>}
      {margins && withoutMargin > 0 && <span>{words.legendSome(count(withoutMargin))}</span>}
      <span className="dim">{words.upright}</span>
    </div>
  )
}
