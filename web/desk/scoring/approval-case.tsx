// One case to be read: figures against the standard, flags with what they rest on, how the level was
// found, and the decision.
import { TextInput } from '@mantine/core'
import { IconAlertTriangle, IconArrowBackUp, IconCheck, IconInfoCircle } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { levelWords } from '../../../kit/chart/level.ts'
import { decimalWords } from '../../../kit/rounding.ts'
import { fullName } from '../../../kit/wording.ts'
import { categoryWords } from '../../../stages/scoring/category.ts'
import { decideCase, showCase } from '../../../stages/scoring/event/event-api.ts'
import { className } from '../../../stages/standards/class.ts'
import { Button } from '../../kit/button.tsx'
import { useKey } from '../../kit/keys.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Strip, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { OpenMark } from '../objections/open-mark.tsx'
import { CaseEvidence, CaseProfile } from './approval-evidence.tsx'
import { type Case, isPlain, touched } from './approval-shared.ts'
import { approvalWords } from './approval-words.ts'

export function CaseView({ runId, closed, onDecided }: { runId: string; closed: boolean; onDecided: () => void }) {
  const asked = useCall(showCase, { id: runId })
  const [key, setKey] = useState<string | null>(null)
  if (asked.error) return <RefusalNotice of={asked.error} again={() => void asked.refetch()} />
  if (!asked.data) return <Waiting />
  const of = asked.data
  const shown = of.run.competencies.find((one) => one.key === key) ?? lowest(of)
  return (
    <section className="card approval-case" aria-label={fullName(of.run.person)}>
      <CaseHead of={of} />
      {of.run.hidden ? <Hidden of={of} /> : <CaseProfile of={of} chosen={shown?.key ?? ''} onChoose={setKey} />}
      <div className="approval-why">
        <CaseFlags of={of} />
        <CaseEvidence of={of} competency={shown} />
      </div>
      <Decision of={of} closed={closed} onDecided={onDecided} />
    </section>
  )
}

/** The competency that is looked at first: the largest shortfall. */
const lowest = ({ run }: Case) => [...run.competencies].sort((a, b) => (a.gap ?? -501) - (b.gap ?? -501))[0]

function Hidden({ of }: { of: Case }) {
  const { language } = useWriting()
  return <div className="approval-hidden">{of.run.hidden && <Strip tone="attention">{of.run.hidden[language]}</Strip>}</div>
}

function CaseHead({ of: { run, margin } }: { of: Case }) {
  const words = useWords(approvalWords)
  const { nip, language } = useWriting()
  const { person, jpm } = run
  return (
    <header className="approval-head">
      <div>
        <h2>
          {fullName(person)} <OpenMark runId={run.id} />
        </h2>
        <p className="sub">
          <span className="nip">{nip(person.nip)}</span> · {person.unitName}
          <br />
          {className(run.class, language)} ·{' '}
          <Link className="link" to="/hasil/pengolahan/$id" params={{ id: run.id }}>
            {words.openRun}
          </Link>
        </p>
      </div>
      {!run.hidden && (
        <dl className="approval-figures">
          <div>
            <dt>{words.level}</dt>
            <dd>{jpm ? levelWords(jpm.achieved, language) : '–'}</dd>
            <dd className="of">{jpm ? words.ofStandard(levelWords(jpm.required, language)) : words.none}</dd>
          </div>
          <div>
            <dt>{words.jpm}</dt>
            <dd>{jpm ? `${decimalWords(jpm.percent, language)} %` : '–'}</dd>
            <dd className="of">{margin === null ? words.noInterval : words.interval(decimalWords(margin, language))}</dd>
          </div>
          <div>
            <dt>{words.category[run.purpose]}</dt>
            <dd>{run.category ? categoryWords[run.category][language] : '–'}</dd>
            <dd className="of">
              <Range of={run} />
            </dd>
          </div>
        </dl>
      )}
    </header>
  )
}

function Range({ of }: { of: Case['run'] }) {
  const words = useWords(approvalWords)
  const { high, middle } = of.cutOffs
  if (of.category === null) return words.none
  if (of.category === 'optimal' || of.category === 'ms') return words.from(high)
  return of.category === 'cukup-optimal' || of.category === 'mms' ? words.between(middle, high) : words.under(middle)
}

function CaseFlags({ of }: { of: Case }) {
  const words = useWords(approvalWords)
  const { count, stamp } = useWriting()
  return (
    <section>
      <h3>{of.flags.length === 0 ? words.sample : words.flags(count(of.flags.length))}</h3>
      <ul className="approval-flags">
        {of.flags.map((flag) => (
          <li key={flag.code} className={isPlain(flag.code) ? 'info' : ''}>
            {isPlain(flag.code) ? <IconInfoCircle aria-hidden /> : <IconAlertTriangle aria-hidden />}
            <span>
              <b>{words.flagWords[flag.code].chip}.</b> <span className="mut">{flagText(words.flagWords[flag.code].what, flag.data)}</span>
            </span>
          </li>
        ))}
        {of.incidents.map((one) => (
          <li key={`${one.from}${one.text}`} className="info">
            <IconInfoCircle aria-hidden />
            <span>
              {stamp(one.from)}: {one.text}
              {one.givenMinutes > 0 && `, ${words.given(count(one.givenMinutes))}`}
            </span>
          </li>
        ))}
        {of.run.notes.map((note) => (
          <CaseNote key={note.code} of={note.words} />
        ))}
      </ul>
      {of.flags.length === 0 && <p className="mut">{words.noFlags}</p>}
      <p className="small">{words.notChecked}</p>
    </section>
  )
}

const flagText = (what: string | ((data: Case['flags'][number]['data']) => string), data: Case['flags'][number]['data']) =>
  typeof what === 'string' ? what : what(data)

function CaseNote({ of }: { of: { id: string; en: string } }) {
  const { language } = useWriting()
  return (
    <li className="info">
      <IconInfoCircle aria-hidden />
      <span className="mut">{of[language]}</span>
    </li>
  )
}

function Decision({ of, closed, onDecided }: { of: Case; closed: boolean; onDecided: () => void }) {
  const words = useWords(approvalWords)
  const { stamp } = useWriting()
  const [note, setNote] = useState('')
  const act = useAct(decideCase, touched)
  const written = note.trim()
  const decide = (decision: 'setuju' | 'kembali') => {
    if (closed || act.isPending || (decision === 'kembali' && written.length < 3)) return
    act.mutate({ id: of.run.id, decision, note: written.length >= 3 ? written : null }, { onSuccess: onDecided })
  }
  useKey('S', words.agree, () => decide('setuju'))
  useKey('K', words.sendBack, () => decide('kembali'))
  return (
    <footer className="approval-decision">
      {act.error && <RefusalNotice of={act.error} />}
      {of.decision && (
        <p className="small">
          {words.decided[of.decision.decision]}: {of.decision.name ?? words.somebody}, {stamp(of.decision.at)}
          {of.decision.note && ` · ${of.decision.note}`}
        </p>
      )}
      {!closed && (
        <div>
          <TextInput
            className="note"
            aria-label={words.note}
            placeholder={words.note}
            maxLength={1000}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <Button
            icon={<IconArrowBackUp aria-hidden />}
            disabled={written.length < 3}
            busy={act.isPending}
            onClick={() => decide('kembali')}
          >
            {words.sendBack} <kbd>K</kbd>
          </Button>
          <Button look="primary" icon={<IconCheck aria-hidden />} busy={act.isPending} onClick={() => decide('setuju')}>
            {words.agree} <kbd>S</kbd>
          </Button>
        </div>
      )}
    </footer>
  )
}
