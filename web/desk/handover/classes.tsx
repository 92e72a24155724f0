// How far each class is: decisive numbers first, then a line for each class with a bar; numbers in words beside it.
import type { ClassLine } from '../../../stages/scoring/handover/api.ts'
import type { FeedbackState } from '../../../stages/scoring/handover/feedback-rule.ts'
import { leftWords } from '../../../stages/scoring/handover/words.ts'
import { className } from '../../../stages/standards/class.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip } from '../../kit/parts.tsx'
import { Tiles } from '../../kit/stat-tabs.tsx'
import { handoverWords } from './words.ts'

const talks = (of: ClassLine, ...states: FeedbackState[]) => states.reduce((sum, state) => sum + (of.feedback[state] ?? 0), 0)
const held: FeedbackState[] = ['terlaksana', 'tidak-setuju', 'ditandatangani']

/** All classes as one line. */
function totalOf(lines: readonly ClassLine[]): ClassLine {
  const sum = (of: (one: ClassLine) => number) => lines.reduce((all, one) => all + of(one), 0)
  const states = ['belum', 'dijadwalkan', 'tidak-hadir', 'terlaksana', 'ditandatangani', 'tidak-setuju'] as const
  return {
    class: '',
    ...{ results: sum((one) => one.results), approved: sum((one) => one.approved), ready: sum((one) => one.ready) },
    ...{ handed: sum((one) => one.handed), opened: sum((one) => one.opened) },
    left: {},
    feedback: Object.fromEntries(states.map((state) => [state, sum((one) => one.feedback[state] ?? 0)])) as ClassLine['feedback'],
  }
}

export function ClassCard({ of }: { of: readonly ClassLine[] }) {
  const words = useWords(handoverWords)
  const { count } = useWriting()
  const all = totalOf(of)
  const heads = [words.approved, words.handed, words.openedShort, words.planned, words.held, words.closed]
  return (
    <Card bare title={words.byClass}>
      <Tiles
        of={[
          { key: 'disetujui', name: words.approved, figure: count(all.approved), note: words.ofResults(count(all.results)) },
          { key: 'disampaikan', name: words.handed, figure: count(all.handed), note: words.ofApproved(count(all.approved)) },
          { key: 'dibuka', name: words.opened, figure: count(all.opened), note: words.ofHanded(count(all.handed)) },
          { key: 'selesai', name: words.signed, figure: count(talks(all, 'ditandatangani')), note: words.ofHanded(count(all.handed)) },
        ]}
      />
      <div className="wide">
        <table className="t handover-classes">
          <thead>
            <tr>
              <th scope="col">{words.class}</th>
              <th scope="col">{words.progress}</th>
              {heads.map((name) => (
                <th key={name} scope="col" className="n">
                  {name}
                </th>
              ))}
              <th scope="col">{words.waitingFor}</th>
            </tr>
          </thead>
          <tbody>
            {of.map((one) => (
              <ClassRow key={one.class} of={one} />
            ))}
            {of.length > 1 && <ClassRow of={all} total />}
          </tbody>
        </table>
      </div>
    </Card>
  )
}

function ClassRow({ of, total }: { of: ClassLine; total?: boolean }) {
  const words = useWords(handoverWords)
  const { count, language } = useWriting()
  const figures = [of.approved, of.handed, of.opened, talks(of, 'dijadwalkan'), talks(of, ...held), talks(of, 'ditandatangani')]
  return (
    <tr className={total ? 'sum' : undefined}>
      <th scope="row">{total ? words.all : className(of.class, language)}</th>
      <td>
        <Bar of={of} />
      </td>
      {figures.map((figure, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed row of figures
        <td key={at} className="n tnum">
          {count(figure)}
        </td>
      ))}
      <td>{!total && <LeftChips of={of} />}</td>
    </tr>
  )
}

function Bar({ of }: { of: ClassLine }) {
  const words = useWords(handoverWords)
  const { count } = useWriting()
  const share = (part: number) => `${of.approved === 0 ? 0 : (part * 100) / of.approved}%`
  return (
    <span className="handover-bar" role="img" aria-label={words.progressOf(count(of.handed), count(of.approved), count(of.opened))}>
      <i style={{ width: share(of.handed) }} />
      <b style={{ width: share(of.opened) }} />
    </span>
  )
}

function LeftChips({ of }: { of: ClassLine }) {
  const words = useWords(handoverWords)
  const { count, language } = useWriting()
  const left = Object.entries(of.left) as [keyof typeof leftWords, number][]
  return (
    <span className="handover-left">
      {of.ready > 0 && <Chip tone="accent">{words.ready(count(of.ready))}</Chip>}
      {left.map(([why, people]) => (
        <Chip key={why} tone="attention">
          {count(people)} {leftWords[why][language]}
        </Chip>
      ))}
    </span>
  )
}
