// Penutupan: whether everything adds up, in all, by class and by day; and the request to close.
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { type EventShown, showEvent } from '../../../stages/events/api.ts'
import { askFor, closingFigures } from '../../../stages/events/decision-api.ts'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, type Tone, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { closingWords } from './closing-words.ts'
import { Decided, OpenRequest } from './decision-card.tsx'
import { EventHead, refreshed } from './event-head.tsx'
import { planWords } from './plan-words.ts'
import { eventWords } from './words.ts'
import './events.css'

type Figures = OutputOf<typeof closingFigures>
type Identity = Figures['identities'][number]

const tones: Readonly<Record<Identity['state'], Tone>> = { holds: 'good', differs: 'attention', unknown: 'plain' }

export function Page() {
  const { id } = useParams({ strict: false }) as { id: string }
  const words = useWords(closingWords)
  const read = useCall(showEvent, { id })
  const figures = useCall(closingFigures, { id })
  return (
    <>
      <RefusalNotice of={read.error ?? figures.error} again={() => void Promise.all([read.refetch(), figures.refetch()])} />
      {(read.isPending || figures.isPending) && <Waiting />}
      {read.data && figures.data && (
        <>
          <EventHead of={read.data} page={words.closing} />
          <div className="plan closing">
            <Identities of={figures.data} />
            <div className="stack">
              <Closing event={read.data} figures={figures.data} />
            </div>
          </div>
        </>
      )}
    </>
  )
}

function Identities({ of }: { of: Figures }) {
  const words = useWords(closingWords)
  const { stamp } = useWriting()
  return (
    <Card bare title={words.closingWhat} label={words.closing}>
      {of.identities.map((one) => (
        <IdentityLine key={one.key} of={one} />
      ))}
      <p className="identity small">{of.countedAt ? words.countedAt(stamp(of.countedAt)) : words.neverCounted}</p>
    </Card>
  )
}

function IdentityLine({ of }: { of: Identity }) {
  const words = useWords(closingWords)
  const { count } = useWriting()
  const figure = (value: number | null) => (value === null ? '–' : count(value))
  const head = (
    <>
      <Chip tone={tones[of.state]}>{words.identityStates[of.state]}</Chip>
      <span>{words.identities[of.key] ?? of.key}</span>
      {!of.required && <span className="small">{words.notRequired}</span>}
      {of.left.every((one) => one.value !== null) && (
        <span className="figures">
          {of.left.map((one) => figure(one.value)).join(' + ')} {of.state === 'differs' ? '≠' : '='}{' '}
          {of.right.map((one) => figure(one.value)).join(' + ')}
        </span>
      )}
    </>
  )
  if (of.rows.length === 0)
    return (
      <div className="identity">
        <div className="summary">{head}</div>
      </div>
    )
  return (
    <details className="identity" open={of.state === 'differs'}>
      <summary>{head}</summary>
      <IdentityRows of={of} />
    </details>
  )
}

function IdentityRows({ of }: { of: Identity }) {
  const words = useWords(closingWords)
  const shared = useWords(eventWords)
  const { count, date } = useWriting()
  const named = (name: string) => words.figures[name] ?? name
  return (['group', 'day'] as const).map((by) => {
    const rows = of.rows.filter((row) => row.by === by)
    if (rows.length === 0) return null
    return (
      <table key={by} className="t compact">
        <thead>
          <tr>
            <th scope="col">{words.byWhat[by]}</th>
            {[...of.left, ...of.right].map((one) => (
              <th key={one.name} scope="col" className="n">
                {named(one.name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{by === 'day' ? date(row.key) : (shared.groups[row.key] ?? row.key)}</th>
              {[...row.left, ...row.right].map((value, at) => (
                <td key={[...of.left, ...of.right][at]?.name} className={row.holds ? 'n' : 'n off'}>
                  {count(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    )
  })
}

function Closing({ event, figures }: { event: EventShown; figures: Figures }) {
  const words = useWords(closingWords)
  const plan = useWords(planWords)
  const mayPlan = useMay('events.plan')
  const act = useAct(askFor, refreshed)
  const [asked, setAsked] = useState(false)
  const { id, state } = event.event
  const open = event.requests.find((one) => one.decidedAt === null)
  const hinders = figures.hindrances.filter((one) => one !== 'state')
  const said = () => {
    if (state === 'ditutup') return words.done
    if (state !== 'berjalan') return words.notRunning
    return hinders.length > 0 ? words.mayNotClose(hinders.length) : words.mayClose
  }
  return (
    <Card title={words.closing}>
      <div className="stack" style={{ gap: 12 }}>
        <p>{said()}</p>
        {open && <OpenRequest of={event} request={open} />}
        {mayPlan && !open && state === 'berjalan' && (
          <p>
            <Button look="primary" disabled={figures.hindrances.length > 0} onClick={() => setAsked(true)}>
              {words.askClose}
            </Button>
          </p>
        )}
        <Decided of={event.requests.filter((one) => one.act === 'tutup')} />
      </div>
      <Confirm
        open={asked}
        title={words.askClose}
        effect={words.askClose}
        busy={act.isPending}
        refusal={act.error}
        onClose={() => setAsked(false)}
        onDo={() => act.mutate({ id, act: 'tutup' }, { onSuccess: () => setAsked(false) })}
      >
        {plan.askCloseWhat} {plan.anotherDecides}
      </Confirm>
    </Card>
  )
}
