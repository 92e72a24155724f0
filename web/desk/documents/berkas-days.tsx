// The record of each day: how many rooms have theirs, printing, and the file for Inspektorat.
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import {
  downloadChainHead,
  downloadDayRecord,
  type EventPapers,
  listEventPapers,
  printDayRecord,
} from '../../../stages/invigilation/papers/paper-api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip } from '../../kit/parts.tsx'
import { useAct } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { FileButton } from './berkas-file.tsx'
import { SignForm } from './berkas-sign.tsx'
import { berkasWords } from './berkas-words.ts'

type Day = EventPapers['days'][number]

export function DaysCard({ eventId, of }: { eventId: string; of: EventPapers }) {
  const words = useWords(berkasWords)
  const { count, day: dayOf } = useWriting()
  const mayPrint = useMay('sittings.organise')
  const print = useAct(printDayRecord, [listEventPapers])
  const [signing, setSigning] = useState<string | null>(null)
  if (of.days.length === 0) return <Card title={words.days}>{words.noDays}</Card>
  const ready = of.days.find((one) => isReady(one) && !one.record?.current)
  return (
    <Card bare title={words.days}>
      <div className="wide">
        <table className="t papers">
          <thead>
            <tr>
              <th scope="col">{words.day}</th>
              <th scope="col">{words.records}</th>
              <th scope="col">{words.standing}</th>
              <th scope="col">{words.papers}</th>
            </tr>
          </thead>
          <tbody>
            {of.days.map((one) => (
              <tr key={one.date}>
                <th scope="row">{dayOf(one.date)}</th>
                <td>
                  <Rooms of={one} />
                </td>
                <td>
                  <Standing of={one} />
                </td>
                <td>
                  <span className="acts">
                    {mayPrint && isReady(one) && !one.record?.current && (
                      <Button size="small" look={one === ready ? 'primary' : undefined} onClick={() => setSigning(one.date)}>
                        {one.record ? words.printAgain : words.print}
                      </Button>
                    )}
                    {one.record && (
                      <>
                        <FileButton
                          of={downloadDayRecord}
                          input={{ id: eventId, date: one.date, version: one.record.version }}
                          label={`${words.open}: ${dayOf(one.date)}`}
                        >
                          {words.open}
                        </FileButton>
                        <FileButton
                          of={downloadChainHead}
                          input={{ id: eventId, date: one.date, version: one.record.version }}
                          title={words.headWhat}
                          label={`${words.head}: ${dayOf(one.date)}`}
                        >
                          {words.head}
                        </FileButton>
                      </>
                    )}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {signing && (
        <SignForm
          title={words.signOf.day(dayOf(signing))}
          effect={words.printNow.day}
          officials={of.officials}
          noted
          busy={print.isPending}
          refusal={print.error}
          onClose={() => setSigning(null)}
          onDo={(signers, note) =>
            print.mutate(
              { id: eventId, date: signing, signers, note },
              {
                onSuccess: ({ version, added }) => {
                  setSigning(null)
                  notifications.show({ message: added ? words.done(count(version)) : words.same(count(version)) })
                },
              },
            )
          }
        />
      )}
    </Card>
  )
}

const isReady = (of: Day) => of.rooms.every((one) => one.standing === 'lengkap')

function Rooms({ of }: { of: Day }) {
  const words = useWords(berkasWords)
  const { count } = useWriting()
  const open = of.rooms.filter((one) => one.standing !== 'lengkap')
  const said = words.recordsDone(count(of.rooms.length - open.length), count(of.rooms.length))
  if (open.length === 0) return <span className="tnum">{said}</span>
  return (
    <details>
      <summary className="tnum">{said}</summary>
      <ul className="small">
        {open.map((one) => (
          <li key={one.sessionId}>
            {`${one.venue}, ${one.room}, ${one.starts.replace(':', '.')}: ${one.standing === 'terbuka' ? words.roomOpen : words.roomBare}`}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Standing({ of }: { of: Day }) {
  const words = useWords(berkasWords)
  const { count } = useWriting()
  if (of.record?.current) return <Chip tone="good">{words.printed(count(of.record.version))}</Chip>
  if (of.record) return <Chip tone="attention">{words.old}</Chip>
  return isReady(of) ? <Chip tone="accent">{words.ready}</Chip> : <span className="small">{words.waits}</span>
}
