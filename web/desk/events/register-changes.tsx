// Perubahan Data Pegawai: people on the list whose facts a new register has otherwise, what is usual for
// each, and the act: take the facts over, or take the person off.
import { notifications } from '@mantine/notifications'
import { IconArrowRight, IconChecks } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import type { EventShown } from '../../../stages/events/api.ts'
import { registerChanges, takeOverFacts } from '../../../stages/events/participant-api.ts'
import { isOpen } from '../../../stages/events/state.ts'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Chip, Empty, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { type Column, DataTable } from '../../kit/table.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { standingName } from '../register/field-words.ts'
import { refreshed } from './event-head.tsx'
import { Removing } from './participants-acts.tsx'
import { classOrUnknown } from './participants-columns.tsx'
import { participantWords } from './participants-words.ts'
import { WithReason } from './reasoned.tsx'

type Changed = OutputOf<typeof registerChanges>['people'][number]
const nothing: ReadonlySet<string> = new Set()

export function RegisterChanges({ of }: { of: EventShown }) {
  const words = useWords(participantWords)
  const mayPlan = useMay('events.plan') && isOpen(of.event.state)
  const read = useCall(registerChanges, { id: of.event.id })
  const [chosen, setChosen] = useState(nothing)
  const columns = useColumns()
  const people = read.data?.people ?? []
  if (read.isPending) return <Waiting />
  if (read.error) return <RefusalNotice of={read.error} again={() => void read.refetch()} />
  return (
    <>
      {people.length > 0 && <p className="changes-what">{words.changesWhat}</p>}
      <DataTable
        label={words.changed}
        rows={people}
        rowId={(row) => row.personId}
        columns={columns}
        rowHeight={64}
        height="max(360px, calc(100vh - 380px))"
        {...(mayPlan ? { chosen, onChoose: setChosen } : {})}
        tools={mayPlan && <Acts of={of} people={people} chosen={chosen} onChoose={setChosen} />}
        empty={
          <Empty icon={<IconChecks aria-hidden />} title={words.noChanges}>
            {words.noChangesWhat}
          </Empty>
        }
      />
    </>
  )
}

function useColumns(): readonly Column<Changed>[] {
  const words = useWords(participantWords)
  const { nip, language } = useWriting()
  return useMemo(() => {
    const said = (field: Changed['changes'][number]['field'], value: string) =>
      field === 'class' ? classOrUnknown(value, language, words.unknownClass) : field === 'standing' ? standingName(value, language) : value
    return [
      {
        id: 'name',
        name: words.name,
        fixed: true,
        minWidth: 200,
        sort: (row) => row.name,
        cell: (row) => (
          <span className="two-lines">
            {row.name}
            <span className="small nip">{nip(row.nip)}</span>
          </span>
        ),
      },
      { id: 'office', name: words.unit, minWidth: 180, sort: (row) => row.office, cell: (row) => row.office },
      {
        id: 'change',
        name: words.change,
        fixed: true,
        minWidth: 320,
        cell: (row) =>
          row.changes.map((one) => (
            <span key={one.field} className="was-is">
              <span className="small">{words.fields[one.field]}</span> <del>{said(one.field, one.before)}</del>{' '}
              <IconArrowRight aria-label={words.becomes} /> <b>{said(one.field, one.after)}</b>
            </span>
          )),
      },
      {
        id: 'suggestion',
        name: words.suggestion,
        width: 140,
        sort: (row) => row.suggestion,
        cell: (row) => <Chip tone={row.suggestion === 'keluarkan' ? 'attention' : 'plain'}>{words.suggestions[row.suggestion]}</Chip>,
      },
    ]
  }, [words, nip, language])
}

type ActsOf = {
  readonly of: EventShown
  readonly people: readonly Changed[]
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (chosen: ReadonlySet<string>) => void
}

function Acts({ of, people, chosen, onChoose }: ActsOf) {
  const words = useWords(participantWords)
  const { count } = useWriting()
  const [asked, setAsked] = useState<'take' | 'off' | null>(null)
  const ids = people.filter((one) => chosen.has(one.personId)).map((one) => one.personId)
  const over = () => {
    setAsked(null)
    onChoose(nothing)
  }
  const suggested = (what: Changed['suggestion']) => people.filter((one) => one.suggestion === what)
  if (ids.length === 0)
    return (['ambil-alih', 'keluarkan'] as const).flatMap((what) => {
      const those = suggested(what)
      if (those.length === 0) return []
      return (
        <Button key={what} size="small" onClick={() => onChoose(new Set(those.map((one) => one.personId)))}>
          {words.chooseSuggested(count(those.length), words.suggestions[what].toLowerCase())}
        </Button>
      )
    })
  return (
    <>
      <Button size="small" look="primary" onClick={() => setAsked('take')}>
        {words.takeOver(count(ids.length))}
      </Button>
      <Button size="small" look="harm" onClick={() => setAsked('off')}>
        {words.remove(count(ids.length))}
      </Button>
      {asked === 'take' && <TakingOver of={of} ids={ids} onClose={() => setAsked(null)} onDone={over} />}
      {asked === 'off' && <Removing of={of} ids={ids} onClose={() => setAsked(null)} onDone={over} />}
    </>
  )
}

function TakingOver({ of, ids, onClose, onDone }: Parameters<typeof Removing>[0]) {
  const words = useWords(participantWords)
  const { count } = useWriting()
  const act = useAct(takeOverFacts, refreshed)
  const told = ({ taken }: { taken: number }) => {
    notifications.show({ message: words.taken(count(taken)) })
    onDone()
  }
  const take = (reason: string | null) => act.mutate({ id: of.event.id, personIds: [...ids], reason }, { onSuccess: told })
  const title = words.takeOver(count(ids.length))
  const shared = { title, effect: title, busy: act.isPending, refusal: act.error, onClose }
  const what = words.takeOverWhat(count(ids.length))
  if (!of.event.publishedAt)
    return (
      <Confirm {...shared} open onDo={() => take(null)}>
        {what}
      </Confirm>
    )
  return (
    <WithReason {...shared} label={words.reason} onDo={take}>
      {what}
    </WithReason>
  )
}
