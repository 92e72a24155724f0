// The parts of an event that exist and that the reader may see, asked of each room at once.
import { showPart } from '../../../stages/events/api.ts'
import { showDeliveryPart } from '../../../stages/invigilation/event/event-day-api.ts'
import { showPart as showSchedulePart } from '../../../stages/schedule/board-api.ts'
import { lettersPart } from '../../../stages/schedule/letter-api.ts'
import { showResultsPart } from '../../../stages/scoring/event/event-api.ts'
import { showHandoverPart } from '../../../stages/scoring/handover/api.ts'
import { useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import type { Stage } from './overview-parts.ts'

/** Stages in their order; `error`: what a room refused. A room that has not answered yet is absent. */
export function useStages(id: string) {
  const maySchedule = useMay('schedule.read')
  const maySittings = useMay('sittings.read')
  const mayResults = useMay('results.read')
  const mayHandOver = useMay('handover.read')
  const events = useCall(showPart, { id })
  const schedule = useCall(showSchedulePart, { id }, { when: maySchedule })
  const letters = useCall(lettersPart, { id })
  const delivery = useCall(showDeliveryPart, { id }, { when: maySittings })
  const results = useCall(showResultsPart, { id }, { when: mayResults })
  const handover = useCall(showHandoverPart, { id }, { when: mayHandOver })
  const page = (name: string) => `/kegiatan/${id}/${name}`
  const stages: Stage[] = []
  if (events.data) {
    stages.push({ key: 'rencana', page: page('rencana'), part: events.data.rencana })
    stages.push({ key: 'peserta', page: page('peserta'), part: events.data.peserta })
  }
  if (schedule.data) stages.push({ key: 'jadwal', page: page('jadwal'), part: schedule.data })
  if (letters.data) stages.push({ key: 'surat', page: page('surat'), part: letters.data.surat })
  if (delivery.data) stages.push({ key: 'pelaksanaan', page: page('pelaksanaan'), part: delivery.data })
  if (results.data) stages.push({ key: 'hasil', page: '/hasil/persetujuan', part: results.data })
  if (handover.data) stages.push({ key: 'penyampaian', page: '/hasil/penyampaian', part: handover.data })
  return {
    stages,
    closing: events.data?.penutupan,
    activity: events.data?.activity,
    error: events.error ?? schedule.error ?? letters.error ?? delivery.error ?? results.error ?? handover.error,
    pending: events.isPending || letters.isPending || (maySchedule && schedule.isPending) || (maySittings && delivery.isPending),
  }
}
