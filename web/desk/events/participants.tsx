// Peserta: who takes part and why, who was taken off, and what a new register changed. The part, the filter
// and the order stand in the address, so a view can be sent to a colleague.
import { IconDownload, IconPrinter, IconUserPlus } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import type { OutputOf } from '../../../kit/contract.ts'
import { type EventShown, showEvent } from '../../../stages/events/api.ts'
import { exportParticipants, listParticipants, type ParticipantLine } from '../../../stages/events/participant-api.ts'
import { isOpen } from '../../../stages/events/state.ts'
import { useAddress } from '../../kit/address.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { call, download } from '../../kit/call.ts'
import { useKey } from '../../kit/keys.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Empty, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { TileTabs } from '../../kit/stat-tabs.tsx'
import { useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { useDuring } from '../register/use-during.ts'
import { useWindows } from '../register/windows.ts'
import { EventHead } from './event-head.tsx'
import { ParticipantTable } from './participants-table.tsx'
import { filterOf, firstView, type Part, partOf, type View } from './participants-view.ts'
import { participantWords } from './participants-words.ts'
import { RegisterChanges } from './register-changes.tsx'
import '../register/register.css'
import './participants.css'

type Filter = ReturnType<typeof filterOf>

function useParticipants(id: string, filter: Filter) {
  return useWindows<ParticipantLine, OutputOf<typeof listParticipants>>([listParticipants.name, id, filter], (offset, limit, signal) =>
    call(listParticipants, { id, ...filter, offset, limit, counts: offset === 0 ? 'yes' : 'no' }, signal),
  )
}
export type ParticipantList = ReturnType<typeof useParticipants>

export function Page() {
  const { id } = useParams({ strict: false }) as { id: string }
  const read = useCall(showEvent, { id })
  return (
    <>
      <RefusalNotice of={read.error} again={() => void read.refetch()} />
      {read.isPending && <Waiting />}
      {read.data && <Participants of={read.data} />}
    </>
  )
}

function Participants({ of }: { of: EventShown }) {
  const words = useWords(participantWords)
  const { count } = useWriting()
  const [at, change] = useAddress(firstView)
  const filter = filterOf(at)
  const list = useParticipants(of.event.id, filter)
  const part = partOf(at)
  const { listed, ordered, dueOnly, removed } = of.counts
  const tiles = [
    { key: 'ikut', name: words.here, figure: count(listed), note: words.hereNote(count(ordered), count(dueOnly)) },
    { key: 'dikeluarkan', name: words.gone, figure: count(removed), note: words.goneNote },
    {
      ...{ key: 'berubah', name: words.changed, figure: count(of.changedFacts), note: words.changedNote },
      ...(of.changedFacts > 0 ? { tone: 'attention' as const } : {}),
    },
  ]
  const choose = (key: string) => change({ bagian: key === 'ikut' ? '' : key, berubah: '' })
  return (
    <div className="list-page participants-page">
      <EventHead of={of} page={words.title} actions={<Actions of={of} list={list} filter={filter} part={part} />} />
      <RefusalNotice of={list.error} again={list.again} />
      {listed + removed === 0 ? (
        <Nobody of={of} />
      ) : (
        <Card bare label={words.title}>
          <TileTabs label={words.parts} tiles={tiles} chosen={part} onChoose={choose} panel="participants" />
          <div id="participants" role="tabpanel" aria-labelledby={`tab-${part}`} tabIndex={-1}>
            <Body of={of} at={at} change={change} list={list} filter={filter} part={part} />
          </div>
        </Card>
      )}
    </div>
  )
}

type BodyOf = {
  readonly of: EventShown
  readonly at: View
  readonly change: (part: Partial<View>) => void
  readonly list: ParticipantList
  readonly filter: Filter
  readonly part: Part
}
export type TableOf = BodyOf

function Body(of: BodyOf) {
  if (of.part === 'berubah') return <RegisterChanges of={of.of} />
  if (!of.list.first) return of.list.error ? null : <Waiting />
  return <ParticipantTable {...of} />
}

function Nobody({ of }: { of: EventShown }) {
  const words = useWords(participantWords)
  const mayPlan = useMay('events.plan') && isOpen(of.event.state)
  return (
    <Card>
      <Empty icon={<IconUserPlus aria-hidden stroke={1.5} />} title={words.nobody} actions={mayPlan && <AddLink id={of.event.id} />}>
        {words.nobodyWhat}
      </Empty>
    </Card>
  )
}

function AddLink({ id }: { id: string }) {
  const words = useWords(participantWords)
  return (
    <ButtonLink to={`/kegiatan/${id}/peserta/tambah`} look="primary" icon={<IconUserPlus aria-hidden />}>
      {words.add}
    </ButtonLink>
  )
}

function Actions({ of, list, filter, part }: { of: EventShown; list: ParticipantList; filter: Filter; part: Part }) {
  const words = useWords(participantWords)
  const mayPlan = useMay('events.plan') && isOpen(of.event.state)
  const { busy, refusal, during } = useDuring()
  const taking = useDuring()
  const print = () =>
    during(async () => {
      await list.all()
      // The rows must be on the page before the browser takes its picture of it.
      setTimeout(() => window.print(), 150)
    })
  useKey('Ctrl+P', words.keyPrint, () => void print())
  if (of.counts.listed + of.counts.removed === 0) return null
  const take = () => taking.during(() => download(exportParticipants, { id: of.event.id, ...filter }))
  return (
    <>
      {part !== 'berubah' && (
        <>
          <Button icon={<IconPrinter aria-hidden />} busy={busy} onClick={() => void print()}>
            {words.print}
          </Button>
          <Button icon={<IconDownload aria-hidden />} busy={taking.busy} onClick={() => void take()}>
            {words.exportXlsx}
          </Button>
        </>
      )}
      {mayPlan && <AddLink id={of.event.id} />}
      <RefusalNotice of={refusal ?? taking.refusal} />
    </>
  )
}
