// Pelaksanaan of one event: its sessions as the plan has them, its papers, the cards of its people, and who
// did not come.
import { IconRefresh } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import type { OutputOf } from '../../../../kit/contract.ts'
import { type EventShown, showEvent } from '../../../../stages/events/api.ts'
import { showDeliveryPart, showEventDay } from '../../../../stages/invigilation/event/event-day-api.ts'
import { type EventSittings, makeSessions, showEventSittings } from '../../../../stages/sittings/event/event-api.ts'
import { useAddress } from '../../../kit/address.ts'
import { Button } from '../../../kit/button.tsx'
import { useWords, useWriting } from '../../../kit/language.tsx'
import { Waiting } from '../../../kit/parts.tsx'
import { RefusalNotice } from '../../../kit/refusal-notice.tsx'
import { Tiles } from '../../../kit/stat-tabs.tsx'
import { useAct, useCall } from '../../../kit/use-call.ts'
import { EventHead } from '../../events/event-head.tsx'
import { useMay } from '../../me.tsx'
import { RetestStrip } from '../../objections/retest-strip.tsx'
import { AbsencesView } from './absences.tsx'
import { CardsView } from './cards-view.tsx'
import { MakingStrip } from './making-strip.tsx'
import { OutsideView } from './outside.tsx'
import { PapersView } from './papers.tsx'
import { ProctorsView } from './proctors-view.tsx'
import { SessionsView } from './sessions-view.tsx'
import { deliveryWords } from './words.ts'
import './delivery.css'

export type EventDay = OutputOf<typeof showEventDay>
export type Delivery = { readonly of: EventSittings; readonly day: EventDay; readonly mayOrganise: boolean }

const viewNames = ['sesi', 'paket', 'kartu', 'pengawas', 'absen'] as const
const firstView = { tampilan: 'sesi' }

export function Page() {
  const { id } = useParams({ strict: false }) as { id: string }
  const event = useCall(showEvent, { id })
  if (!event.data) return event.error ? <RefusalNotice of={event.error} again={() => void event.refetch()} /> : <Waiting />
  return event.data.event.mode === 'tes-sendiri' ? <OwnTest id={id} event={event.data} /> : <OutsideView event={event.data} />
}

function OwnTest({ id, event }: { id: string; event: EventShown }) {
  const sittings = useCall(showEventSittings, { id }, { every: 5_000 })
  const day = useCall(showEventDay, { id }, { every: 15_000 })
  const failure = sittings.error ?? day.error
  const again = () => void Promise.all([sittings.refetch(), day.refetch()])
  return (
    <>
      <RefusalNotice of={failure} again={again} />
      {sittings.data && day.data ? <Shown event={event} sittings={sittings.data} day={day.data} /> : !failure && <Waiting />}
    </>
  )
}

function Shown({ event, sittings, day }: { event: EventShown; sittings: EventSittings; day: EventDay }) {
  const words = useWords(deliveryWords)
  const mayOrganise = useMay('sittings.organise')
  const [{ tampilan }, change] = useAddress(firstView)
  const make = useAct(makeSessions, [showEventSittings, showDeliveryPart])
  const busy = sittings.making?.state === 'menunggu' || sittings.making?.state === 'berjalan'
  const canMake = mayOrganise && sittings.plan !== null && sittings.classes.some((one) => one.papers.length > 0)
  const of = { of: sittings, day, mayOrganise }
  const views = viewNames.filter((view) => view !== 'pengawas' || mayOrganise)
  const actions = (
    <>
      <fieldset className="seg" aria-label={words.views}>
        {views.map((view) => (
          <button key={view} type="button" aria-pressed={tampilan === view} onClick={() => change({ tampilan: view })}>
            {words[view]}
          </button>
        ))}
      </fieldset>
      {canMake && (
        <Button icon={<IconRefresh aria-hidden />} busy={make.isPending || busy} onClick={() => make.mutate({ id: sittings.event.id })}>
          {words.make}
        </Button>
      )}
    </>
  )
  return (
    <>
      <EventHead of={event} page={words.title} actions={actions} />
      <div className="stack">
        <RetestStrip eventId={sittings.event.id} />
        <RefusalNotice of={make.error} />
        <MakingStrip of={sittings} />
        {sittings.sessions.length > 0 && <Figures {...of} />}
        {tampilan === 'paket' ? (
          <PapersView {...of} />
        ) : tampilan === 'kartu' ? (
          <CardsView {...of} />
        ) : tampilan === 'absen' ? (
          <AbsencesView {...of} />
        ) : tampilan === 'pengawas' && mayOrganise ? (
          <ProctorsView eventId={sittings.event.id} />
        ) : (
          <SessionsView {...of} onPapers={() => change({ tampilan: 'paket' })} />
        )}
      </div>
    </>
  )
}

function Figures({ of, day }: Delivery) {
  const words = useWords(deliveryWords)
  const { count } = useWriting()
  const sum = (value: (one: EventSittings['sessions'][number]) => number) => of.sessions.reduce((total, one) => total + value(one), 0)
  const [seated, cards, packed] = [sum((one) => one.counts.seated), sum((one) => one.counts.cards), sum((one) => one.counts.packed)]
  const moved = sum((one) => one.counts.moved)
  const undecided = day.absences.filter((one) => one.decision === null && one.next === null).length
  const ofAll = words.tiles.of(count(seated))
  return (
    <Tiles
      of={[
        { key: 'seated', name: words.tiles.seated, figure: count(seated), note: words.tiles.sessions(count(of.sessions.length)) },
        {
          key: 'packed',
          name: words.tiles.packed,
          figure: count(packed),
          note: ofAll,
          ...(packed < seated ? { tone: 'attention' as const } : {}),
        },
        {
          ...{ key: 'cards', name: words.tiles.cards, figure: count(cards), note: ofAll },
          ...(moved > 0 ? { note: words.tiles.reprint(count(moved)), tone: 'attention' as const } : {}),
        },
        { key: 'present', name: words.tiles.present, figure: count(day.sessions.reduce((total, one) => total + one.present, 0)) },
        {
          ...{ key: 'absent', name: words.tiles.absent, figure: count(day.sessions.reduce((total, one) => total + one.absent, 0)) },
          ...(undecided > 0 ? { note: words.tiles.undecided(count(undecided)), tone: 'attention' as const } : {}),
        },
        {
          ...{ key: 'ended', name: words.tiles.ended, figure: count(sum((one) => one.counts.submitted + one.counts.timeUp)) },
          note: words.tiles.timeUp(count(sum((one) => one.counts.timeUp))),
        },
      ]}
    />
  )
}
