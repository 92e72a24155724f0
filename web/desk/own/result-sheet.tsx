// Every figure opens, to the depth of a participant: standard, method, day, rules, interval. Never an item,
// a key or another person.
import { Drawer } from '@mantine/core'
import type { ReactNode } from 'react'
import { gapWords, levelWords } from '../../../kit/chart/level.ts'
import { decimalWords } from '../../../kit/rounding.ts'
import type { OwnResult } from '../../../stages/scoring/own/own-api.ts'
import { className } from '../../../stages/standards/class.ts'
import { useLanguage, useWords, useWriting } from '../../kit/language.tsx'
import { Pairs } from '../../kit/parts.tsx'
import { categoryOf } from './result-jpm.tsx'
import { useName, usePlace } from './result-levels.tsx'
import { sheetWords } from './sheet-words.ts'
import { resultWords } from './words.ts'
import './sheet.css'

export type Sheet = { readonly kind: 'competency'; readonly key: string } | { readonly kind: 'jpm' } | { readonly kind: 'standing' }

export function ResultSheet({ of, sheet, onClose }: { of: OwnResult; sheet: Sheet | null; onClose: () => void }) {
  const words = useWords(sheetWords)
  const name = useName(of)
  const title = sheet?.kind === 'competency' ? name(sheet.key) : sheet?.kind === 'jpm' ? words.jpm : words.standing
  return (
    <Drawer
      opened={sheet !== null}
      onClose={onClose}
      position="right"
      size={460}
      title={title}
      closeButtonProps={{ 'aria-label': words.close }}
      className="my-sheet"
    >
      {sheet?.kind === 'competency' && <CompetencySheet of={of} at={sheet.key} />}
      {sheet?.kind === 'jpm' && of.jpm && <JpmSheet of={of} jpm={of.jpm} />}
      {sheet?.kind === 'standing' && <StandingSheet of={of} />}
    </Drawer>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  )
}

function CompetencySheet({ of, at }: { of: OwnResult; at: string }) {
  const words = useWords(sheetWords)
  const { count, language } = useWriting()
  const place = usePlace()
  const one = of.competencies.find((each) => each.key === at)
  if (!one) return null
  const level = levelWords(one.level, language)
  return (
    <>
      <dl className="my-figures">
        <div>
          <dt>{words.yours}</dt>
          <dd>{level}</dd>
        </div>
        <div>
          <dt>{words.standard}</dt>
          <dd>{one.required}</dd>
        </div>
        <div>
          <dt>{words.gap}</dt>
          <dd>{gapWords(one.gap, language)}</dd>
        </div>
      </dl>
      <p className="my-lead">{place(one.gap)}</p>
      {one.meaning !== '' && (
        <Part title={words.means(level)}>
          <p lang="id">
            <b>{one.meaning}</b>
          </p>
          <ul lang="id">
            {one.indicators.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p className="small">{words.dictionary}</p>
        </Part>
      )}
      <MadeOf of={of} items={words.itemsOf(count(one.administered), count(one.answered))} exact={words.exactLevel} />
    </>
  )
}

/** What the figure rests on. */
function MadeOf({ of, items, exact }: { of: OwnResult; items?: string; exact: string }) {
  const words = useWords(sheetWords)
  const result = useWords(resultWords)
  const { day, date, language } = useWriting()
  const { standard, policy, instrument } = of
  const basis = `${standard.basis}${standard.confirmed ? '' : ` ${words.unconfirmed}`}`
  const status = `${words.statusOf(result.statuses[instrument.status], instrument.decidedOn && date(instrument.decidedOn))}${instrument.example ? ` ${words.example}` : ''}`
  return (
    <>
      <Part title={words.madeOf}>
        <Pairs
          of={[
            [words.method, instrument.method],
            ...(items ? ([[words.items, items]] as const) : []),
            [words.assessed, day(of.assessedOn)],
            [words.standardFrom, words.standardOf(className(of.class, language), standard.version, basis)],
            [words.policy, words.policyOf(policy.version, policy.title)],
            [words.instrument, status],
            [words.exact, exact],
          ]}
        />
      </Part>
      <p className="small">{words.never}</p>
    </>
  )
}

function JpmSheet({ of, jpm }: { of: OwnResult; jpm: NonNullable<OwnResult['jpm']> }) {
  const words = useWords(sheetWords)
  const { language } = useLanguage()
  const name = useName(of)
  const written = (text: string) => decimalWords(text, language)
  const { margin, low, high } = jpm
  return (
    <>
      <p className="my-lead">{words.jpmHow}</p>
      <table className="t compact my-sums">
        <thead>
          <tr>
            <th>{words.competency}</th>
            <th className="n">{words.level}</th>
            <th className="n">{words.standardFrom}</th>
          </tr>
        </thead>
        <tbody>
          {of.competencies.map((one) => (
            <tr key={one.key}>
              <td>{name(one.key)}</td>
              <td className="n">{levelWords(one.level, language)}</td>
              <td className="n">{one.required}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td>{words.sum}</td>
            <td className="n">{levelWords(jpm.achieved, language)}</td>
            <td className="n">{levelWords(jpm.required, language)}</td>
          </tr>
        </tfoot>
      </table>
      <p>
        {levelWords(jpm.achieved, language)} / {levelWords(jpm.required, language)} = <b>{written(jpm.percent)} %</b>
      </p>
      <Part title={`${words.category}: ${categoryOf(jpm, language)}`}>
        <p>{words.categoryLines(written(of.policy.high), written(of.policy.middle))}</p>
      </Part>
      <MadeOf
        of={of}
        exact={
          margin !== null && low !== null && high !== null ? words.exactJpm(written(margin), written(low), written(high)) : words.exactNone
        }
      />
    </>
  )
}

function StandingSheet({ of }: { of: OwnResult }) {
  const words = useWords(sheetWords)
  const result = useWords(resultWords)
  const { date } = useWriting()
  const { provider, instrument } = of
  return (
    <>
      <p>
        <b>{of.hidden ? result.trialStanding : result.standings[of.standing]}</b>
      </p>
      <p className="my-lead">{of.hidden ? result.trialNote : words.standingHow[of.standing]}</p>
      <Part title={words.madeOf}>
        <Pairs
          of={[
            ...(provider
              ? ([
                  [words.provider, provider.accreditation ? words.accredited(provider.name, provider.accreditation) : provider.name],
                ] as const)
              : []),
            [
              words.instrument,
              `${words.statusOf(result.statuses[instrument.status], instrument.decidedOn && date(instrument.decidedOn))} ${instrument.evidence}`,
            ],
            ...(of.validUntil && of.standing === 'hasil-penilaian' && !of.hidden && !of.ended
              ? ([[words.validity, words.validityOf(date(of.validUntil), of.policy.validityYears)]] as const)
              : []),
            ...(of.approvedOn && of.acceptedOn
              ? ([[words.approval, words.approvalOf(date(of.approvedOn), date(of.acceptedOn))]] as const)
              : []),
            [words.handed, date(of.handedOn)],
            [words.scoring, words.scoringOf(of.number)],
          ]}
        />
      </Part>
    </>
  )
}
