// Who did not come, why, and what was decided: susulan until a day, or not. Decided with a reason, for one
// or several at once; the schedule's repair then finds the seats.
import { IconArrowsShuffle, IconUserCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { Absence } from '../../../../stages/invigilation/event/event-day-api.ts'
import { absenceKinds } from '../../../../stages/invigilation/kinds.ts'
import { Button } from '../../../kit/button.tsx'
import { useLanguage, useWords, useWriting } from '../../../kit/language.tsx'
import { Card, Chip, Empty } from '../../../kit/parts.tsx'
import { type Column, DataTable } from '../../../kit/table.tsx'
import { useMay } from '../../me.tsx'
import { DecideDialog } from './decide.tsx'
import type { Delivery } from './delivery.tsx'
import { deliveryWords } from './words.ts'

export function AbsencesView({ of, day, mayOrganise }: Delivery) {
  const words = useWords(deliveryWords)
  const { count } = useWriting()
  const mayPlan = useMay('schedule.plan')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [open, setOpen] = useState(false)
  const columns = useColumns()
  const decidable = day.absences.filter((one) => one.next === null)
  const those = decidable.filter((one) => chosen.has(one.sittingId))
  const waiting = day.absences.some((one) => one.decision?.decision === 'susulan' && one.next === null)
  return (
    <Card
      bare
      title={words.absen}
      aside={
        waiting &&
        mayPlan && (
          <Link className="btn" to={`/kegiatan/${of.event.id}/jadwal` as string}>
            <IconArrowsShuffle aria-hidden />
            {words.repair}
          </Link>
        )
      }
    >
      <DataTable
        label={words.absen}
        rows={day.absences}
        rowId={(row) => row.sittingId}
        columns={columns}
        {...(mayOrganise ? { chosen, onChoose: setChosen } : {})}
        filters={<span className="small">{words.absencesWhat}</span>}
        tools={
          mayOrganise &&
          those.length > 0 && (
            <Button look="primary" onClick={() => setOpen(true)}>
              {words.decide(count(those.length))}
            </Button>
          )
        }
        rowHeight={60}
        empty={
          <Empty icon={<IconUserCheck aria-hidden stroke={1.5} />} title={words.absencesNone}>
            {words.absencesNoneWhat}
          </Empty>
        }
      />
      {open && (
        <DecideDialog
          eventId={of.event.id}
          people={those}
          onClose={(done) => {
            setOpen(false)
            if (done) setChosen(new Set())
          }}
        />
      )}
    </Card>
  )
}

function useColumns(): readonly Column<Absence>[] {
  const words = useWords(deliveryWords)
  const { date } = useWriting()
  const { language } = useLanguage()
  return useMemo(() => {
    const place = (of: { date: string; starts: string }) => `${date(of.date)}, ${of.starts.replace(':', '.')}`
    return [
      {
        ...{ id: 'name', name: words.name, fixed: true, minWidth: 200, sort: (row) => row.name },
        cell: (row) => (
          <>
            {row.name}
            <span className="small line">{row.number}</span>
          </>
        ),
      },
      { id: 'unit', name: words.unit, sort: (row) => row.unit, cell: (row) => row.unit },
      {
        ...{ id: 'missed', name: words.missed, sort: (row) => `${row.date} ${row.starts} ${row.room}` },
        cell: (row) => (
          <>
            {place(row)}
            <span className="small line">{`${row.venue} · ${row.room}`}</span>
          </>
        ),
      },
      {
        ...{ id: 'kind', name: words.kind, sort: (row) => row.kind },
        cell: (row) =>
          row.kind ? (
            <>
              {absenceKinds[row.kind][language]}
              <span className="small line">
                {[row.hasDocument ? words.document : words.noDocument, row.note].filter(Boolean).join(', ')}
              </span>
            </>
          ) : (
            words.noKind
          ),
      },
      { id: 'decision', name: words.decision, sort: (row) => row.decision?.decision ?? null, cell: (row) => <Decision of={row} /> },
      {
        ...{ id: 'next', name: words.next, sort: (row) => row.next?.date ?? null },
        cell: (row) =>
          row.next && (
            <>
              {place(row.next)}
              <span className="small line">{words.nextPresence[row.next.presence]}</span>
            </>
          ),
      },
    ] satisfies Column<Absence>[]
  }, [words, date, language])
}

function Decision({ of }: { of: Absence }) {
  const words = useWords(deliveryWords)
  const { date, stamp } = useWriting()
  const { decision } = of
  if (!decision) return of.next ? null : <Chip tone="attention">{words.undecided}</Chip>
  const until = date(decision.deadline ?? of.date)
  const said = decision.decision === 'tidak-susulan' ? words.notAgain : decision.late ? words.lateUntil(until) : words.until(until)
  return (
    <>
      <span className={decision.late ? 'off' : undefined}>{said}</span>
      <span className="small line">
        {[decision.reason, decision.by && words.byWhom(decision.by, stamp(decision.at))].filter(Boolean).join(' · ')}
      </span>
    </>
  )
}
