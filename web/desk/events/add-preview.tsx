// What a choice would do: how many are new, there already or unknown, and whom to look at before adding.
import type { ReactNode } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import type { VerdictCode } from '../../../stages/eligibility/verdict.ts'
import { verdictNames, verdictSentence } from '../../../stages/eligibility/verdict-words.ts'
import type { Way } from '../../../stages/events/kinds.ts'
import type { previewParticipants } from '../../../stages/events/participant-api.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Strip } from '../../kit/parts.tsx'
import { type Tile, Tiles } from '../../kit/stat-tabs.tsx'
import { addWords } from './add-words.ts'
import { classOrUnknown } from './participants-columns.tsx'
import { participantWords } from './participants-words.ts'
import { eventWords } from './words.ts'

type Preview = OutputOf<typeof previewParticipants>
type Person = Preview['first'][number] & { readonly event?: string }

export function AddPreview({ of, way }: { of: Preview; way: Way }) {
  const words = useWords(addWords)
  const { count } = useWriting()
  const tiles: Tile[] = [
    { key: 'found', name: words.found, figure: count(of.found), note: words.foundNote },
    { key: 'fresh', name: words.fresh, figure: count(of.fresh), note: words.freshNote },
    { key: 'already', name: words.already, figure: count(of.already), note: words.alreadyNote },
    ...(way === 'daftar'
      ? [
          {
            ...{ key: 'unknown', name: words.unknown, figure: count(of.unknownCount), note: words.unknownNote },
            ...(of.unknownCount > 0 ? { tone: 'attention' as const } : {}),
          },
        ]
      : []),
  ]
  return (
    <>
      {of.self && <Strip tone="attention">{words.self}</Strip>}
      <Card bare title={words.previewTitle}>
        <Tiles of={tiles} />
        {of.fresh > 0 && <Parts of={of} />}
        <div className="looks">
          {of.nowOrdered > 0 && <p className="changes-what">{words.nowOrdered(count(of.nowOrdered))}</p>}
          {of.unknownCount > 0 && (
            <Look open title={words.unknownLines(count(of.unknownCount))}>
              <Unknown of={of} />
            </Look>
          )}
          <People title={words.exempt(count(of.exempt.count))} of={of.exempt.first} />
          <People title={words.retiring(count(of.retiring.count))} of={of.retiring.first} />
          <People title={words.elsewhere(count(of.elsewhere.count))} of={of.elsewhere.first} />
          <People title={words.first(count(of.first.length))} of={of.first} />
        </div>
      </Card>
    </>
  )
}

/** How many by class and by status. */
function Parts({ of }: { of: Preview }) {
  const words = useWords(addWords)
  const shared = useWords(eventWords)
  const { count, language } = useWriting()
  const said = (parts: readonly { key: string; count: number }[], nameOf: (key: string) => string) =>
    parts.map((one) => `${nameOf(one.key)} ${count(one.count)}`).join(' · ')
  return (
    <div className="preview-parts">
      <p>
        <b>{words.byClass}:</b> {said(of.byGroup, (key) => shared.groups[key] ?? key)}
      </p>
      <p>
        <b>{words.byVerdict}:</b> {said(of.byVerdict, (key) => verdictNames[key as VerdictCode]?.[language] ?? key)}
      </p>
    </div>
  )
}

function Look({ title, open, children }: { title: string; open?: boolean; children: ReactNode }) {
  return (
    <details open={open}>
      <summary>{title}</summary>
      <section
        className="wide"
        aria-label={title}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
        tabIndex={0}
      >
        {children}
      </section>
    </details>
  )
}

function Unknown({ of }: { of: Preview }) {
  const words = useWords(addWords)
  const { count } = useWriting()
  return (
    <>
      <table className="t compact">
        <thead>
          <tr>
            <th scope="col" className="n">
              {words.line}
            </th>
            <th scope="col">{words.written}</th>
            <th scope="col">{words.problem}</th>
          </tr>
        </thead>
        <tbody>
          {of.unknown.map((one) => (
            <tr key={`${one.line} ${one.nip}`}>
              <td className="n">{count(one.line)}</td>
              <td className="nip">{one.nip}</td>
              <td>{words.whys[one.why]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {of.unknown.length < of.unknownCount && <p className="small">{words.unknownFirst(count(of.unknown.length))}</p>}
    </>
  )
}

function People({ title, of }: { title: string; of: readonly Person[] }) {
  const words = useWords(addWords)
  const list = useWords(participantWords)
  const { nip, language } = useWriting()
  if (of.length === 0) return null
  const elsewhere = of.some((one) => one.event !== undefined)
  return (
    <Look title={title}>
      <table className="t compact">
        <thead>
          <tr>
            {[words.name, words.unit, words.class, elsewhere ? words.otherEvent : words.status].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {of.map((one) => (
            <tr key={one.personId}>
              <td>
                {one.name} <span className="small nip">{nip(one.nip)}</span>
              </td>
              <td>{one.unit}</td>
              <td>{classOrUnknown(one.class, language, list.unknownClass)}</td>
              <td>{one.event ?? verdictSentence(one.verdict, language).sentence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Look>
  )
}
