// Two kept maps: how many stand in another box, who they are by unit and name, and what may be said of it.

import type { OutputOf } from '../../../kit/contract.ts'
import { jobClasses } from '../../../stages/standards/class.ts'
import { compareSnapshots, type SnapshotLine } from '../../../stages/talent/snapshot-api.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, Strip, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { ScrollRegion } from '../../kit/scroll-region.tsx'
import { type Column, DataTable } from '../../kit/table.tsx'
import { useCall } from '../../kit/use-call.ts'
import { ChoiceMenu } from './choice-menu.tsx'
import type { ChangeView } from './over-time.tsx'
import { talentWords } from './words.ts'

type Change = OutputOf<typeof compareSnapshots>
type Move = Change['moves'][number]
type Of = { snapshots: readonly SnapshotLine[]; at: ChangeView; change: (part: Partial<ChangeView>) => void }

/** The two that are compared: those of the address, else the last two. */
function pairOf(snapshots: readonly SnapshotLine[], at: ChangeView): { from: SnapshotLine; to: SnapshotLine } | null {
  const find = (id: string) => snapshots.find((one) => one.id === id)
  const to = find(at.ke) ?? snapshots[0]
  const from = find(at.dari) ?? snapshots.find((one) => one.id !== to?.id)
  return from && to && from.id !== to.id ? { from, to } : null
}

export function ChangeCard({ snapshots, at, change }: Of) {
  const words = useWords(talentWords)
  const { language } = useWriting()
  const pair = pairOf(snapshots, at)
  const jobClass = jobClasses.find((one) => one.class === at.jenjang)?.class
  const input = { from: pair?.from.id ?? '', to: pair?.to.id ?? '', ...(jobClass ? { class: jobClass } : {}) }
  const asked = useCall(compareSnapshots, input, { when: pair !== null, keep: true })
  const choices = snapshots.map((one) => ({ value: one.id, name: `${one.number}. ${one.title}` }))
  if (!pair)
    return (
      <Card title={words.compare}>
        <p className="sub">{words.oneSnapshot}</p>
      </Card>
    )
  return (
    <Card
      bare
      title={words.compare}
      aside={
        <span className="talent-pair">
          <ChoiceMenu name={words.from} choices={choices} chosen={pair.from.id} onChoose={(dari) => change({ dari, ke: pair.to.id })} />
          <ChoiceMenu name={words.to} choices={choices} chosen={pair.to.id} onChoose={(ke) => change({ ke, dari: pair.from.id })} />
          <ChoiceMenu
            name={words.class}
            chosen={jobClass ?? 'semua'}
            choices={[
              { value: 'semua', name: words.everyUnit },
              ...jobClasses.map((one) => ({ value: one.class, name: language === 'id' ? one.name : one.nameEn })),
            ]}
            onChoose={(jenjang) => change({ jenjang })}
          />
        </span>
      }
    >
      <RefusalNotice of={asked.error} />
      {asked.data ? <Compared of={asked.data} /> : !asked.error && <Waiting />}
    </Card>
  )
}

function Compared({ of }: { of: Change }) {
  const words = useWords(talentWords)
  const { count } = useWriting()
  const facts: [string, number][] = [
    [words.stayed, of.stayed],
    [words.moved, of.moves.length],
    [words.entered, of.entered],
    [words.left, of.left],
  ]
  return (
    <>
      <dl className="talent-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count(value)}</dd>
          </div>
        ))}
      </dl>
      {of.incomparable > 0 && <Strip tone="attention">{words.incomparable(count(of.incomparable))}</Strip>}
      {of.moves.length === 0 ? <p className="card-note">{words.noMoves}</p> : <Moves of={of} />}
      {of.leftOut > 0 && <p className="card-note">{words.leftOut}</p>}
    </>
  )
}

function Moves({ of }: { of: Change }) {
  const words = useWords(talentWords)
  const { count, nip } = useWriting()
  const columns: Column<Move>[] = [
    {
      ...{ id: 'name', name: words.name, fixed: true, width: 260, sort: (one) => one.name },
      cell: (one) => (
        <span className="two-lines">
          <b>{one.name}</b>
          <span className="small nip">{nip(one.nip)}</span>
        </span>
      ),
    },
    { ...{ id: 'unit', name: words.unitColumn, width: 260, sort: (one) => one.unit }, cell: (one) => one.unit },
    { ...{ id: 'change', name: words.change, width: 130 }, cell: (one) => `${one.from} → ${one.to}` },
    {
      ...{ id: 'says', name: words.reading },
      cell: (one) => (one.says === 'comparable' ? words.says.comparable : <Chip tone="attention">{words.says[one.says]}</Chip>),
    },
  ]
  return (
    <>
      <ScrollRegion className="wide talent-moves" label={words.moves}>
        <table className="t compact">
          <thead>
            <tr>
              <th scope="col">{words.moves}</th>
              <th scope="col" className="n">
                {words.moved}
              </th>
            </tr>
          </thead>
          <tbody>
            {of.counts.map(({ from, to, people }) => (
              <tr key={`${from} ${to}`}>
                <td>
                  {words.box(from)} → {words.box(to)}
                </td>
                <td className="n">{count(people)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <DataTable
        label={words.movers}
        rows={of.moves}
        rowId={(one) => one.id}
        columns={columns}
        rowHeight={54}
        height="min(420px, 60vh)"
        empty={<p className="card-note">{words.noMoves}</p>}
      />
    </>
  )
}
