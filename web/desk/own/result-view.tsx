// One result that was handed over: words before figures, strengths before gaps; every figure opens.
import { useState } from 'react'
import type { OwnResult } from '../../../stages/scoring/own/own-api.ts'
import { className } from '../../../stages/standards/class.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Strip } from '../../kit/parts.tsx'
import { Potential, Trial } from './result-beside.tsx'
import { Hero, ThreeCards } from './result-head.tsx'
import { JpmCard } from './result-jpm.tsx'
import { Nine, Strengths } from './result-levels.tsx'
import { ResultSheet, type Sheet } from './result-sheet.tsx'
import { ResultSide } from './result-side.tsx'
import { Steps } from './result-steps.tsx'
import { resultWords } from './words.ts'

export function ResultView({ of }: { of: OwnResult }) {
  const [sheet, setSheet] = useState<Sheet | null>(null)
  return (
    <>
      <Notices of={of} />
      <Hero of={of} onOpen={setSheet} />
      <ThreeCards of={of} />
      <div className="my-cols">
        <div className="my-main">
          {of.hidden === null ? (
            <>
              <Strengths of={of} onOpen={setSheet} />
              <Nine of={of} onOpen={setSheet} />
              <Potential of={of} />
            </>
          ) : (
            <Trial of={of} />
          )}
        </div>
        <ResultSide of={of} />
        {of.hidden === null && (
          <>
            <Steps of={of} />
            <JpmCard of={of} onOpen={setSheet} />
          </>
        )}
      </div>
      <Foot of={of} />
      <ResultSheet of={of} sheet={sheet} onClose={() => setSheet(null)} />
    </>
  )
}

/** What must be known before anything else: no longer used, scored again, simulated. */
function Notices({ of }: { of: OwnResult }) {
  const words = useWords(resultWords)
  const { date } = useWriting()
  return (
    <div className="my-notices">
      {of.renewed && <Strip tone="attention">{words.renewed}</Strip>}
      {of.ended && !(of.renewed && of.ended.kind === 'dicabut') && (
        <Strip tone="attention">
          <b>{words.ended[of.ended.kind](date(of.ended.on))}</b> {words.endedBecause(of.ended.reason)}
        </Strip>
      )}
      {of.simulated && <Strip tone="attention">{words.simulated}</Strip>}
    </div>
  )
}

function Foot({ of }: { of: OwnResult }) {
  const words = useWords(resultWords)
  const { date, language } = useWriting()
  return (
    <footer className="my-foot">
      <span>{words.foot.policy(of.policy.version)}</span>
      <span>{words.foot.standard(className(of.class, language), of.standard.version)}</span>
      <span>{words.foot.instrument(words.statuses[of.instrument.status])}</span>
      {of.approvedOn && <span>{words.foot.approved(date(of.approvedOn))}</span>}
      <span>{words.foot.handed(date(of.handedOn))}</span>
    </footer>
  )
}
