// One person of the map, in the words of a card.
import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { MappedPerson } from '../../../stages/talent/api.ts'
import { gradeNames } from '../../../stages/talent/words.ts'
import { useWords, useWriting, type Writing } from '../../kit/language.tsx'
import { figuresFor, type MapReply } from './map-view.ts'
import { talentWords } from './words.ts'

type Talent = (typeof talentWords)['id']
type Of = Pick<MapReply, 'head' | 'units'>

const listed = (texts: readonly (string | number)[], language: string) => texts.join(language === 'id' ? ' dan ' : ' and ')

function nearWords(person: MappedPerson, { policy }: Of['head'], words: Talent, { language }: Writing): string {
  return person.near.length === 0
    ? ''
    : words.nearOf(
        listed(
          person.near.map((key) => policy.cuts[key]),
          language,
        ),
      )
}

/** The same in one line, for who hears the page. */
export function personLine(person: MappedPerson, { head, units }: Of, words: Talent, writing: Writing): string {
  const { language } = writing
  const figures = figuresFor(person, head.policy.cap, language)
  const parts = [
    person.name,
    units[person.unit]?.name,
    `${words.box(person.box)}${nearWords(person, head, words, writing)}`,
    `${words.jpm} ${figures.jpm}`,
    `${words.performance} ${gradeNames[person.grade][language]}`,
    person.beyond.length > 0 ? words.notTold(listed(person.beyond, language)) : undefined,
    person.simata ? `${words.simata} ${words.box(person.simata.box)}` : undefined,
    person.objection ? words.objection(person.objection) : undefined,
  ]
  return parts.filter(Boolean).join(', ')
}

type Card = {
  readonly person: MappedPerson
  readonly of: Of
  readonly at: { readonly x: number; readonly y: number }
  readonly frame: { readonly width: number; readonly height: number }
  /** Whether it stays: then it holds a link. */
  readonly kept: boolean
}

const size = { width: 236, height: 236 }

/** Beside the dot, on the side that has room. */
function placeOf({ at, frame }: Pick<Card, 'at' | 'frame'>) {
  const left = at.x + 24 + size.width > frame.width ? at.x - size.width - 20 : at.x + 20
  const top = Math.min(Math.max(4, at.y - 100), Math.max(4, frame.height - size.height - 4))
  return { left: Math.max(4, left), top }
}

export function PersonCard({ person, of, at, frame, kept }: Card) {
  const words = useWords(talentWords)
  const writing = useWriting()
  const { language, nip, date } = writing
  const figures = figuresFor(person, of.head.policy.cap, language)
  const unit = of.units[person.unit]
  return (
    <div className="talent-person" style={placeOf({ at, frame })} aria-hidden={!kept}>
      <p className="nm">{person.name}</p>
      <p className="small nip">{nip(person.nip)}</p>
      <p className="small">{[person.position, unit?.name].filter(Boolean).join(', ')}</p>
      <dl>
        <dt>{words.place}</dt>
        <dd>
          <b>{words.box(person.box)}</b>
          {nearWords(person, of.head, words, writing)}
        </dd>
        {person.simata && (
          <>
            <dt>{words.simata}</dt>
            <dd>
              <b>{words.box(person.simata.box)}</b>, {date(person.simata.on)}
              {person.simata.box !== person.box && <span className="dim"> ({words.simataWins})</span>}
            </dd>
          </>
        )}
        <dt>{words.jpm}</dt>
        <dd>
          <b>{figures.jpm}</b>{' '}
          {figures.interval ? `(${figures.interval})` : person.margin === null && <span className="dim">({words.noMargin})</span>}
        </dd>
        <dt>{words.level}</dt>
        <dd>{words.levelOf(figures.achieved, figures.required)}</dd>
        <dt>{words.performance}</dt>
        <dd>
          {gradeNames[person.grade][language]}, {of.head.year}
        </dd>
      </dl>
      {person.beyond.length > 0 && <Warn>{words.notTold(listed(person.beyond, language))}</Warn>}
      {person.objection && <Warn>{words.objection(person.objection)}</Warn>}
      {kept && (
        <p className="small">
          <Link to="/data-pegawai/$id" params={{ id: person.id }}>
            {words.openPerson}
          </Link>
        </p>
      )}
    </div>
  )
}

function Warn({ children }: { children: string }) {
  return (
    <p className="w">
      <IconAlertTriangle aria-hidden />
      {children}
    </p>
  )
}
