// Pelaksanaan where the test is another body's: why there are no papers, its waves, and who came.
import { IconDownload, IconFileSpreadsheet } from '@tabler/icons-react'
import { useState } from 'react'
import type { EventShown } from '../../../../stages/events/api.ts'
import { type OutsideShown, showOutside } from '../../../../stages/invigilation/outside/api.ts'
import { exportTravel } from '../../../../stages/schedule/travel-api.ts'
import { Button } from '../../../kit/button.tsx'
import { download } from '../../../kit/call.ts'
import { useWords, useWriting } from '../../../kit/language.tsx'
import { Card, Chip, Strip, Waiting } from '../../../kit/parts.tsx'
import { RefusalNotice } from '../../../kit/refusal-notice.tsx'
import { Tiles } from '../../../kit/stat-tabs.tsx'
import { useCall } from '../../../kit/use-call.ts'
import { EventHead } from '../../events/event-head.tsx'
import { useMay } from '../../me.tsx'
import { useDuring } from '../../register/use-during.ts'
import { TakeList } from './outside-list.tsx'
import { OutsidePeople } from './outside-people.tsx'
import { outsideWords } from './outside-words.ts'
import { deliveryWords } from './words.ts'

export function OutsideView({ event }: { event: EventShown }) {
  const words = useWords(outsideWords)
  const { title } = useWords(deliveryWords)
  const { id, mode, state } = event.event
  const running = state === 'terbit' || state === 'berjalan'
  const mayNote = useMay('sittings.organise') && running
  const read = useCall(showOutside, { id, limit: 1 })
  const [taking, setTaking] = useState(false)
  const { busy, refusal, during } = useDuring()
  const planned = (read.data?.waves.length ?? 0) > 0
  const actions = (
    <>
      {planned && (
        <Button icon={<IconDownload aria-hidden />} busy={busy} onClick={() => void during(() => download(exportTravel, { id }))}>
          {words.travel}
        </Button>
      )}
      {mayNote && (
        <Button look="primary" icon={<IconFileSpreadsheet aria-hidden />} onClick={() => setTaking(true)}>
          {words.take}
        </Button>
      )}
    </>
  )
  return (
    <>
      <EventHead of={event} page={title} actions={actions} />
      <div className="stack">
        <RefusalNotice of={read.error ?? refusal} again={() => void read.refetch()} />
        {mode !== 'tes-sendiri' && <Strip>{words.why[mode]}</Strip>}
        {read.isPending && <Waiting />}
        {read.data && (
          <>
            <Figures of={read.data} />
            <Waves of={read.data} zone={event.event.zone} />
            <OutsidePeople eventId={id} startsOn={event.event.startsOn} mayNote={mayNote} />
          </>
        )}
      </div>
      {taking && <TakeList eventId={id} startsOn={event.event.startsOn} onClose={() => setTaking(false)} />}
    </>
  )
}

function Figures({ of: { counts } }: { of: OutsideShown }) {
  const { tiles } = useWords(outsideWords)
  const { count } = useWriting()
  return (
    <Tiles
      of={[
        { key: 'listed', name: tiles.listed, figure: count(counts.listed) },
        { key: 'seated', name: tiles.seated, figure: count(counts.seated) },
        { key: 'present', name: tiles.present, figure: count(counts.present) },
        {
          ...{ key: 'absent', name: tiles.absent, figure: count(counts.absent) },
          ...(counts.undecided > 0 ? { note: tiles.undecided(count(counts.undecided)), tone: 'attention' as const } : {}),
        },
        { key: 'open', name: tiles.open, figure: count(counts.open) },
      ]}
    />
  )
}

function Waves({ of, zone }: { of: OutsideShown; zone: string }) {
  const words = useWords(outsideWords)
  const { count, date } = useWriting()
  if (of.waves.length === 0)
    return (
      <Card title={words.waves}>
        <p className="small">{words.wavesNone}</p>
      </Card>
    )
  return (
    <Card bare title={words.waves}>
      <table className="t">
        <thead>
          <tr>
            <th>{words.date}</th>
            <th>{words.place}</th>
            <th className="n">{words.people}</th>
            <th className="n">{words.tiles.present}</th>
            <th className="n">{words.tiles.absent}</th>
          </tr>
        </thead>
        <tbody>
          {of.waves.map((wave) => (
            <tr key={wave.slotId}>
              <td>
                {date(wave.date)}, {wave.starts.replace(':', '.')}–{wave.ends.replace(':', '.')} {zone}{' '}
                {wave.makeup && <Chip tone="attention">{words.makeup}</Chip>}
              </td>
              <td>{wave.venues.join(', ')}</td>
              <td className="n">{count(wave.people)}</td>
              <td className="n">{count(wave.present)}</td>
              <td className="n">{count(wave.absent)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  )
}
