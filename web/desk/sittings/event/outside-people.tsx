// Who came to a test of another body, person by person; noted by hand, and what follows from absence.
import { Modal, NativeSelect, TextInput } from '@mantine/core'
import { useDeferredValue, useMemo, useState } from 'react'
import { absenceKinds } from '../../../../stages/invigilation/kinds.ts'
import { decideOutside, decisions, type OutsideLine, outsideStates, showOutside } from '../../../../stages/invigilation/outside/api.ts'
import { Button } from '../../../kit/button.tsx'
import { useLanguage, useWords, useWriting } from '../../../kit/language.tsx'
import { Card, Chip, Empty, FilterChip } from '../../../kit/parts.tsx'
import { RefusalNotice } from '../../../kit/refusal-notice.tsx'
import { type Column, DataTable } from '../../../kit/table.tsx'
import { useAct, useCall } from '../../../kit/use-call.ts'
import { kitWords } from '../../../kit/words.ts'
import { MarkByHand, outsideRefreshed } from './outside-list.tsx'
import { outsideWords } from './outside-words.ts'

const tones = { belum: 'plain', hadir: 'good', 'tidak-hadir': 'attention' } as const
const most = 200

export function OutsidePeople({ eventId, startsOn, mayNote }: { eventId: string; startsOn: string; mayNote: boolean }) {
  const words = useWords(outsideWords)
  const { count } = useWriting()
  const [state, setState] = useState<OutsideLine['presence'] | 'semua'>('semua')
  const [typed, setTyped] = useState('')
  const search = useDeferredValue(typed.trim())
  const read = useCall(showOutside, { id: eventId, state, search, limit: most }, { keep: true })
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [open, setOpen] = useState<'mark' | 'decide' | null>(null)
  const rows = read.data?.rows ?? []
  const those = rows.filter((row) => chosen.has(row.personId))
  const absent = those.filter((row) => row.presence === 'tidak-hadir')
  const shut = (done: boolean) => {
    setOpen(null)
    if (done) setChosen(new Set())
  }
  return (
    <Card bare title={words.presence}>
      <RefusalNotice of={read.error} />
      <DataTable
        label={words.people}
        rows={rows}
        rowId={(row) => row.personId}
        columns={useColumns()}
        {...(mayNote ? { chosen, onChoose: setChosen } : {})}
        filters={
          <>
            {(['semua', ...outsideStates] as const).map((one) => (
              <FilterChip key={one} on={state === one} onPress={() => setState(one)}>
                {words.states[one]}
              </FilterChip>
            ))}
            <TextInput
              aria-label={words.search}
              placeholder={words.search}
              value={typed}
              onChange={(of) => setTyped(of.currentTarget.value)}
            />
            {read.data && read.data.total > rows.length && (
              <span className="small">{words.shown(count(rows.length), count(read.data.total))}</span>
            )}
          </>
        }
        tools={
          mayNote &&
          those.length > 0 && (
            <>
              <Button onClick={() => setOpen('mark')}>{words.mark(count(those.length))}</Button>
              {absent.length > 0 && (
                <Button look="primary" onClick={() => setOpen('decide')}>
                  {words.decide(count(absent.length))}
                </Button>
              )}
            </>
          )
        }
        rowHeight={60}
        empty={<Empty title={words.nobody} />}
      />
      {open === 'mark' && <MarkByHand eventId={eventId} startsOn={startsOn} people={those} onClose={shut} />}
      {open === 'decide' && <Decide eventId={eventId} people={absent} onClose={shut} />}
    </Card>
  )
}

function useColumns(): readonly Column<OutsideLine>[] {
  const words = useWords(outsideWords)
  const { date, nip } = useWriting()
  const { language } = useLanguage()
  return useMemo(
    () => [
      {
        ...{ id: 'name', name: words.name, fixed: true, minWidth: 220, sort: (row) => row.name },
        cell: (row) => (
          <>
            {row.name}
            <span className="small line">
              <span className="nip">{nip(row.nip)}</span>
            </span>
          </>
        ),
      },
      {
        ...{ id: 'unit', name: words.unit, sort: (row) => `${row.office} ${row.unit}` },
        cell: (row) => (
          <>
            {row.unit}
            {row.unit !== row.office && <span className="small line">{row.office}</span>}
          </>
        ),
      },
      {
        ...{ id: 'place', name: words.place, sort: (row) => `${row.date} ${row.starts}` },
        cell: (row) =>
          row.date && (
            <>
              {date(row.date)}, {row.starts?.replace(':', '.')}
              <span className="small line">{[row.venue, row.room].filter(Boolean).join(' · ')}</span>
            </>
          ),
      },
      {
        ...{ id: 'presence', name: words.presence, sort: (row) => row.presence },
        cell: (row) => (
          <>
            <Chip tone={tones[row.presence]}>
              {row.presence === 'tidak-hadir' && row.noted?.kind ? absenceKinds[row.noted.kind][language] : words.states[row.presence]}
            </Chip>
            {row.noted && <span className="small line">{words.noted(date(row.noted.date), row.noted.source)}</span>}
          </>
        ),
      },
      {
        ...{ id: 'decision', name: words.decision, sort: (row) => row.decision?.decision ?? null },
        cell: (row) =>
          row.decision ? (
            <>
              {words.decisions[row.decision.decision]}
              <span className="small line">{row.decision.reason}</span>
            </>
          ) : (
            row.presence === 'tidak-hadir' && words.undecided
          ),
      },
    ],
    [words, date, nip, language],
  )
}

function Decide({ eventId, people, onClose }: { eventId: string; people: readonly OutsideLine[]; onClose: (done: boolean) => void }) {
  const words = useWords(outsideWords)
  const kit = useWords(kitWords)
  const { count } = useWriting()
  const act = useAct(decideOutside, outsideRefreshed)
  const [decision, setDecision] = useState<(typeof decisions)[number]>('susulan')
  const [reason, setReason] = useState('')
  const title = words.decide(count(people.length))
  const ready = reason.trim().length > 2
  return (
    <Modal opened onClose={() => onClose(false)} title={title} closeButtonProps={{ 'aria-label': kit.close }}>
      <form
        className="form"
        onSubmit={(submitted) => {
          submitted.preventDefault()
          const personIds = people.map((one) => one.personId)
          if (ready) act.mutate({ id: eventId, personIds, decision, reason }, { onSuccess: () => onClose(true) })
        }}
      >
        <p className="small">{words.decideWhat}</p>
        <NativeSelect
          label={words.decision}
          value={decision}
          data={decisions.map((value) => ({ value, label: words.decisions[value] }))}
          onChange={(of) => setDecision(of.currentTarget.value as typeof decision)}
        />
        <TextInput required label={words.reason} maxLength={500} value={reason} onChange={(of) => setReason(of.currentTarget.value)} />
        <RefusalNotice of={act.error} />
        <div className="ends">
          <Button onClick={() => onClose(false)}>{kit.cancel}</Button>
          <Button type="submit" look="primary" disabled={!ready} busy={act.isPending}>
            {title}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
