// Sessions of an event by day, each with what is ready and who came.
import { IconDeviceDesktop, IconDoorEnter } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { EventSession } from '../../../../stages/sittings/event/event-api.ts'
import { Button } from '../../../kit/button.tsx'
import { useWords, useWriting } from '../../../kit/language.tsx'
import { Card, Chip, Empty } from '../../../kit/parts.tsx'
import { ScrollRegion } from '../../../kit/scroll-region.tsx'
import { useMay } from '../../me.tsx'
import { useGroupName } from '../../schedule/groups.ts'
import { sittingWords } from '../words.ts'
import type { Delivery } from './delivery.tsx'
import { deliveryWords } from './words.ts'

export function SessionsView({ of, day, mayOrganise, onPapers }: Delivery & { onPapers: () => void }) {
  const words = useWords(deliveryWords)
  const { count, day: dayOf } = useWriting()
  if (of.sessions.length === 0)
    return (
      <Card>
        <Empty
          icon={<IconDeviceDesktop aria-hidden stroke={1.5} />}
          title={words.none}
          actions={
            mayOrganise && of.classes.every((one) => one.papers.length === 0) && <Button onClick={onPapers}>{words.toPapers}</Button>
          }
        >
          {words.noneWhat}
        </Empty>
      </Card>
    )
  const days = [...Map.groupBy(of.sessions, (session) => session.date)]
  return days.map(([date, sessions]) => {
    const people = sessions.reduce((sum, one) => sum + one.counts.seated, 0)
    return (
      <Card
        key={date}
        bare
        title={dayOf(date)}
        aside={<span className="small">{words.daySum(count(sessions.length), count(people))}</span>}
      >
        <SessionTable sessions={sessions} day={day} />
      </Card>
    )
  })
}

function SessionTable({ sessions, day }: { sessions: readonly EventSession[]; day: Delivery['day'] }) {
  const words = useWords(deliveryWords)
  const heads = [words.people, words.packs, words.cards, words.proctors, words.present, words.absent, words.submitted, words.timeUp]
  return (
    // a narrow screen moves the table, not the page
    <ScrollRegion className="delivery-table" label={words.session}>
      <table className="t compact">
        <thead>
          <tr>
            <th scope="col">{words.session}</th>
            <th scope="col">{words.forms}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className="n">
                {head}
              </th>
            ))}
            <th scope="col">{words.state}</th>
            <th scope="col">
              <span className="only-read">{words.openRoom}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <SessionRow key={session.id} of={session} came={day.sessions.find((one) => one.id === session.id)} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function SessionRow({ of, came }: { of: EventSession; came: Delivery['day']['sessions'][number] | undefined }) {
  const words = useWords(deliveryWords)
  const groupName = useGroupName()
  const mayRun = useMay('invigilation.run')
  const { count } = useWriting()
  const { counts } = of
  const part = (have: number) => <td className={have < counts.seated ? 'n off' : 'n'}>{`${count(have)}/${count(counts.seated)}`}</td>
  const codes = [...new Set(of.forms.map((one) => one.code))]
  const whoHas = (code: string) =>
    of.forms.flatMap((one) => (one.code === code ? [`${groupName(one.group)} ${count(one.people)}`] : [])).join(', ')
  return (
    <tr>
      <th scope="row">
        <Link className="link" to={`/pelaksanaan/${of.id}` as string}>
          {words.sessionLine(of.starts.replace(':', '.'), of.ends.replace(':', '.'), of.zone)}
        </Link>{' '}
        {of.makeup && (
          <Chip tone="attention" icon={null}>
            {words.makeup}
          </Chip>
        )}
        <span className="small line">{`${of.venue} · ${of.room}`}</span>
      </th>
      <td>
        {codes.map((code) => (
          <span key={code} className="line">
            {code} {codes.length > 1 && <span className="small">{whoHas(code)}</span>}
          </span>
        ))}
      </td>
      <td className="n">{count(counts.seated)}</td>
      {part(counts.packed)}
      {part(counts.cards)}
      <td className={came?.proctors ? 'n' : 'n off'}>{count(came?.proctors ?? 0)}</td>
      <td className="n">{count(came?.present ?? 0)}</td>
      <td className="n">{count(came?.absent ?? 0)}</td>
      <td className="n">{count(counts.submitted)}</td>
      <td className="n">{count(counts.timeUp)}</td>
      <td>
        <State of={of} />
      </td>
      <td>
        {mayRun && (
          <Link
            className="btn small-size"
            to={`/ruang/${of.id}` as string}
            aria-label={`${words.openRoom}: ${of.venue}, ${of.room}, ${of.starts}`}
          >
            <IconDoorEnter aria-hidden />
          </Link>
        )}
      </td>
    </tr>
  )
}

function State({ of }: { of: EventSession }) {
  const words = useWords(deliveryWords)
  const sessions = useWords(sittingWords)
  if (of.state === 'ditutup') return <Chip>{sessions.states.ditutup}</Chip>
  if (of.state === 'disiapkan' && of.over) return <Chip tone="attention">{words.notHeld}</Chip>
  if (of.startedAt) return <Chip tone="good">{words.begun}</Chip>
  return <Chip tone={of.state === 'dibuka' ? 'good' : 'accent'}>{sessions.states[of.state]}</Chip>
}
