// The stages of an event from left to right, each leading to its page, and the next step at their foot.
import { Link } from '@tanstack/react-router'
import type { EventPart } from '../../../kit/event-part.ts'
import { ButtonLink } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, Stages, Waiting } from '../../kit/parts.tsx'
import { useMe } from '../me.tsx'
import { maySee } from '../page.ts'
import { pageAt } from '../pages.ts'
import { stageMarks, stepsOf } from './overview-parts.ts'
import { overviewWords } from './overview-words.ts'
import { stageWords } from './stage-words.ts'
import type { useStages } from './use-stages.ts'

type Note = EventPart['lines'][number]

/** A note of any room as a sentence. */
export function useNotes(): (note: Note) => string {
  const { notes } = useWords(stageWords)
  const writing = useWriting()
  return (note) => notes[note.code]?.(note.data, writing) ?? note.code
}

/** Stages that no room tells of yet are named, and nothing is claimed of them. */
const later = ['pelaksanaan', 'hasil', 'penyampaian'] as const
const order: readonly string[] = ['rencana', 'peserta', 'jadwal', 'surat', ...later]

export function StagesCard({ of }: { of: ReturnType<typeof useStages> }) {
  const words = useWords(overviewWords)
  return (
    <Card bare label={words.stages}>
      <StagesAndNext of={of} />
    </Card>
  )
}

/** The stages with the next step below them; they stand in a Card with `bare`. */
export function StagesAndNext({ of }: { of: ReturnType<typeof useStages> }) {
  const words = useWords(overviewWords)
  const said = useNotes()
  const known = of.stages.map(({ key, page, part }) => ({
    ...{ key: key as string, state: stageMarks[part.state], name: <StageName page={page} name={words.stage[key]} /> },
    ...{ note: part.lines[0] ? said(part.lines[0]) : words.notBegun, more: part.lines[1] && said(part.lines[1]) },
  }))
  const toCome = later
    .filter((key) => !of.stages.some((stage) => stage.key === key))
    .map((key) => ({ key: key as string, state: 'next' as const, name: words.stage[key], note: words.toCome, more: undefined }))
  if (of.stages.length === 0 && of.pending) return <Waiting />
  return (
    <>
      <Stages label={words.stages} of={[...known, ...toCome].sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key))} />
      <NextBar of={of} />
    </>
  )
}

/** A stage leads to its page where that page exists and the reader may see it. */
function StageName({ page, name }: { page: string; name: string }) {
  const { permissions } = useMe()
  const found = pageAt(page)
  return found && maySee(found, permissions) ? (
    <Link to={page} className="stage-link">
      {name}
    </Link>
  ) : (
    name
  )
}

function NextBar({ of }: { of: ReturnType<typeof useStages> }) {
  const words = useWords(overviewWords)
  const said = useNotes()
  const closing = of.closing?.next
  const steps = stepsOf(of.stages).map(({ key, next }) => ({ name: words.stage[key], next }))
  const [first, ...rest] = closing ? [{ name: words.closing, next: closing }, ...steps] : steps
  const page = first && pageAt(first.next.page.split('?')[0] ?? '')
  return (
    <div className="next-bar">
      <Chip tone={first ? 'accent' : 'good'}>{words.next}</Chip>
      <span className="next-words">
        {first ? <b>{said(first.next)}</b> : words.nothingNext}{' '}
        {rest.length > 0 && <span className="mut">{words.also(rest.map((one) => said(one.next)).join(' '))}</span>}
      </span>
      {first && page && (
        <span className="acts">
          <ButtonLink to={first.next.page} look="primary" size="small">
            {words.open(first.name)}
          </ButtonLink>
        </span>
      )}
    </div>
  )
}
