// What a result was scored by: rules, standard, form, instrument, and the fingerprint of its inputs.
import { Link } from '@tanstack/react-router'
import { className } from '../../../stages/standards/class.ts'
import { CopyButton } from '../../kit/copy.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, Pairs } from '../../kit/parts.tsx'
import type { Run } from './run.tsx'
import { scoringWords } from './words.ts'

export function RunBasis({ of }: { of: Run }) {
  const words = useWords(scoringWords)
  const { count, day, stamp, language } = useWriting()
  const version = (number: number) => words.version(count(number))
  return (
    <Card title={words.basis}>
      <div className="basis">
        <Pairs
          of={[
            [words.purpose, words.purposes[of.purpose]],
            [words.sitting, `${of.sessionTitle}, ${day(of.assessedOn)}`],
            [words.policy, `${of.policy.title}, ${version(of.policy.version)}`],
            [
              words.standardOf,
              <span key="standard">
                {className(of.standard.class, language)}, {version(of.standard.version)}{' '}
                {!of.standard.confirmed && <Chip tone="attention">{words.unconfirmed}</Chip>}
                <span className="small basis-note">{of.standard.basis}</span>
              </span>,
            ],
            [words.form, `${of.form.title} (${of.form.code}), ${version(of.form.version)}`],
            [
              words.instrument,
              <span key="instrument">
                {of.instrument.name}
                <span className="small basis-note">
                  {words.statuses[of.instrumentStatus]}. {of.instrument.evidence}
                </span>
              </span>,
            ],
          ]}
        />
        <Pairs
          of={[
            [words.scored, stamp(of.scoredAt)],
            [
              words.inputs,
              <span key="inputs">
                <code>{of.inputsHash}</code> <CopyButton text={of.inputsHash} />
                <span className="small basis-note">{words.inputsWhat}</span>
              </span>,
            ],
            [words.code, <code key="code">{of.codeVersion}</code>],
            [words.runs, <Runs key="runs" of={of} />],
          ]}
        />
      </div>
    </Card>
  )
}

/** All scorings of the sitting, this one marked. */
function Runs({ of }: { of: Run }) {
  const words = useWords(scoringWords)
  const { count, stamp } = useWriting()
  const all = [...of.others, { id: of.id, number: of.number, scoredAt: of.scoredAt }].sort((a, b) => b.number - a.number)
  return (
    <ul>
      {all.map((run) => (
        <li key={run.id}>
          {run.id === of.id ? (
            <>
              <b>{words.runNumber(count(run.number))}</b>, {words.thisOne}
            </>
          ) : (
            <>
              <Link to="/hasil/pengolahan/$id" params={{ id: run.id }} className="link">
                {words.runNumber(count(run.number))}
              </Link>
              , {stamp(run.scoredAt)}
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
