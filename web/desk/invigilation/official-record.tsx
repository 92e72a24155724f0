// Berita acara: how it would stand now, what must agree, what hinders it, who signs, and what was printed.
import { IconFileText, IconPrinter } from '@tabler/icons-react'
import type { OutputOf } from '../../../kit/contract.ts'
import { absenceKinds } from '../../../stages/invigilation/kinds.ts'
import { downloadRecord, showRecord } from '../../../stages/invigilation/record-api.ts'
import { urlOf } from '../../kit/call.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Checks, Pairs, Strip, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { RecordSigners } from './record-signers.tsx'
import { recordWords } from './record-words.ts'
import { useRoom } from './use-room.ts'

export type RecordShown = OutputOf<typeof showRecord>

export function OfficialRecord() {
  const words = useWords(recordWords)
  const { view, line } = useRoom()
  const read = useCall(showRecord, { id: view.id }, { when: line !== 'away', every: 15_000 })
  if (!read.data)
    return (
      <div className="rm-page">
        {line === 'away' ? <Strip tone="attention">{words.away}</Strip> : read.error ? <RefusalNotice of={read.error} /> : <Waiting />}
      </div>
    )
  return (
    <div className="rm-page rm-cards">
      <Standing of={read.data} />
      <Agreement of={read.data} />
      <Open of={read.data} />
      <RecordSigners of={read.data} />
      <Versions of={read.data} />
    </div>
  )
}

const shownCounts = [
  'terdaftar',
  'hadir',
  'tidakHadir',
  'dikirim',
  'waktuHabis',
  'dibatalkan',
  'tidakMemulai',
  'belumSinkron',
  'belumDicatat',
  'masihBerjalan',
] as const

function Standing({ of }: { of: RecordShown }) {
  const words = useWords(recordWords)
  const { count } = useWriting()
  const always = new Set<string>(['terdaftar', 'hadir', 'tidakHadir', 'dikirim', 'waktuHabis'])
  const shown = shownCounts.filter((key) => always.has(key) || of.counts[key] > 0)
  return (
    <Card title={words.asItStands}>
      <dl className="rm-counts">
        {shown.map((key) => (
          <div key={key}>
            <dt>{words.counts[key]}</dt>
            <dd>{count(of.counts[key])}</dd>
          </div>
        ))}
        <div>
          <dt>{words.incidents}</dt>
          <dd>{count(of.incidents)}</dd>
        </div>
        <div>
          <dt>{words.accommodated}</dt>
          <dd>{count(of.accommodated)}</dd>
        </div>
      </dl>
    </Card>
  )
}

/** Each identity with both its sides, and the root over the receipts. */
function Agreement({ of }: { of: RecordShown }) {
  const words = useWords(recordWords)
  const { count } = useWriting()
  return (
    <Card title={words.checks}>
      <ul className="rm-agree">
        {of.checks.map((check) => (
          <li key={check.identity} className={check.holds ? 'holds' : 'differs'}>
            <b role="img" aria-label={check.holds ? words.holds : words.differs}>
              {check.holds ? '✓' : '≠'}
            </b>
            <span>{check.identity}</span>
            <span className="tnum">
              {count(check.left)} {check.holds ? '=' : '≠'} {count(check.right)}
            </span>
          </li>
        ))}
      </ul>
      <h3>{words.root}</h3>
      {of.root ? (
        <>
          <p className="rm-root">
            {of.root.match(/.{1,8}/g)?.map((part) => (
              <span key={part}>{part}</span>
            ))}
          </p>
          <p className="small">{words.rootWhat(of.receipts)}</p>
        </>
      ) : (
        <p className="sub">{words.noRoot}</p>
      )}
    </Card>
  )
}

/** Who was absent, whose answers are not here, what came late, what hinders printing. */
function Open({ of }: { of: RecordShown }) {
  const words = useWords(recordWords)
  const { language } = useWriting()
  const absent = of.absent.map((line) => words.absentLine(absenceKinds[line.kind][language], line.numbers.join(', '), line.withDocument))
  const pairs = [
    ...(absent.length > 0 ? [[words.absent, absent.join('; ')] as const] : []),
    ...(of.unsynchronised.length > 0 ? [[words.unsynchronised, of.unsynchronised.join(', ')] as const] : []),
    ...(of.lateAnswers.length > 0
      ? [[words.late, of.lateAnswers.map((line) => words.lateLine(line.number, line.count)).join('; ')] as const]
      : []),
  ]
  if (pairs.length === 0 && of.hindrances.length === 0) return null
  return (
    <Card title={of.hindrances.length > 0 ? words.hinders : words.absent} label={words.hinders}>
      {of.hindrances.length > 0 && <Checks of={of.hindrances.map((code) => ({ key: code, done: false, words: words.hindrances[code] }))} />}
      {pairs.length > 0 && <Pairs of={pairs} />}
      {of.unsynchronised.length > 0 && <p className="small">{words.unsynchronisedWhat}</p>}
    </Card>
  )
}

function Versions({ of }: { of: RecordShown }) {
  const words = useWords(recordWords)
  const { stamp } = useWriting()
  const { view } = useRoom()
  if (of.versions.length === 0) return null
  return (
    <Card title={words.versions}>
      {!of.current && <Strip tone="attention">{words.notCurrent}</Strip>}
      <ul className="rm-versions">
        {of.versions.map((one) => (
          <li key={one.version}>
            <div>
              <b>
                <IconFileText aria-hidden /> {words.version(one.version)}
              </b>
              <span className="small">{stamp(one.at)}</span>
              {one.changes.length > 0 && (
                <>
                  <p className="small">{words.changes}:</p>
                  <ul>
                    {one.changes.map((change) => (
                      <li key={change}>{change}</li>
                    ))}
                  </ul>
                </>
              )}
            </div>
            <a className="btn" href={urlOf(downloadRecord, { id: view.id, version: one.version }).url} target="_blank" rel="noreferrer">
              <IconPrinter aria-hidden />
              {words.openPdf}
            </a>
          </li>
        ))}
      </ul>
    </Card>
  )
}
