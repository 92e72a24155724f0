// Bantuan: who waits, what to do when, machines made ready, a room without the server, this tablet.
import { TextInput } from '@mantine/core'
import { IconCheck, IconLogout, IconPhone } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { showRoom } from '../../../stages/invigilation/api.ts'
import { readinessChecks } from '../../../stages/invigilation/kinds.ts'
import { readStartCode } from '../../../stages/sittings/room-api.ts'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Pairs, Strip } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { leaveHouse } from '../leaving.ts'
import { useMay } from '../me.tsx'
import { LanguageSwitch, SchemeSwitch } from '../switches.tsx'
import { BundlesCard } from './bundles-card.tsx'
import { FetchPackage } from './fetch-package.tsx'
import { helpWords } from './help-words.ts'
import { isReason } from './room-acts.tsx'
import { useNoting } from './use-noting.ts'
import { useRoom } from './use-room.ts'
import { useRoomTime } from './use-room-time.ts'
import { roomWords } from './words.ts'

export function HelpTab() {
  const { keptAt } = useRoom()
  return (
    <div className="rm-page rm-cards">
      <Calls />
      {!keptAt && <Readiness />}
      <StartCode />
      <BundlesCard />
      {!keptAt && <FetchPackage />}
      <Guide />
      <Tablet />
    </div>
  )
}

function Calls() {
  const words = useWords(helpWords)
  const room = useWords(roomWords)
  const time = useRoomTime()
  const { view, seats, outbox, choose } = useRoom()
  const navigate = useNavigate()
  const { note, busy, refusal } = useNoting(outbox)
  const open = (sittingId: string) => {
    choose(sittingId)
    void navigate({ to: '.', search: {} as never })
  }
  const calls = seats.filter((seat) => seat.help).sort((a, b) => ((a.help?.at ?? '') < (b.help?.at ?? '') ? -1 : 1))
  return (
    <Card title={words.calls}>
      {calls.length === 0 && <p className="sub">{words.callsNone}</p>}
      <ul className="rm-calls">
        {calls.map((seat) => (
          <li key={seat.sittingId} className="rm-need">
            <b>
              {room.desk(seat.seat)}, {seat.name}, {words.callSince(time(seat.help?.at ?? view.serverNow))}
            </b>
            {seat.help?.text && <span>“{seat.help.text}”</span>}
            <div className="rm-two">
              <Button onClick={() => open(seat.sittingId)}>{words.show}</Button>
              <Button icon={<IconCheck aria-hidden />} busy={busy} onClick={() => void note({ kind: 'helped', sittingId: seat.sittingId })}>
                {words.helped}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <RefusalNotice of={refusal} />
    </Card>
  )
}

function Readiness() {
  const words = useWords(helpWords)
  const { language } = useWriting()
  const { view, seats } = useRoom()
  const looked = new Map(view.readiness.map((one) => [one.seat, one]))
  const bad = view.readiness.filter((one) => !one.ok)
  const open = seats.filter((seat) => !looked.has(seat.seat)).map((seat) => seat.seat)
  return (
    <Card
      title={words.ready}
      aside={<span className="small">{words.readyCount(view.readiness.length - bad.length, bad.length, open.length)}</span>}
    >
      <p className="sub">{words.readyWhat}</p>
      <Pairs
        of={[
          [
            words.readyCode,
            <b key="code" className="rm-code">
              {view.readinessCode}
            </b>,
          ],
          [words.readyAddress, `${window.location.origin}/ujian/siap`],
          ...(bad.length > 0
            ? [
                [
                  words.readyBad,
                  bad.map((one) => `${one.seat}: ${one.failed.map((key) => readinessChecks[key][language]).join(', ')}`).join('; '),
                ] as const,
              ]
            : []),
          ...(open.length > 0 ? [[words.readyOpen, open.join(', ')] as const] : []),
        ]}
      />
    </Card>
  )
}

function StartCode() {
  const words = useWords(helpWords)
  const time = useRoomTime()
  const { view, line } = useRoom()
  const may = useMay('invigilation.read-code')
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const act = useAct(readStartCode, [showRoom])
  const code = act.data?.startCode
  const { serverLessAt, serverLessReason } = view.clock
  return (
    <Card title={words.serverLess}>
      <div className="form">
        <p className="sub">{words.serverLessWhat}</p>
        {serverLessAt && <Strip tone="attention">{words.serverLessSince(time(serverLessAt), serverLessReason ?? '')}</Strip>}
        {code && (
          <div role="status">
            <span className="small">{words.code}</span>
            <p className="rm-code big">{code.replace(/(.{5})(?=.)/g, '$1 ')}</p>
            <p className="small">{words.codeWhat}</p>
          </div>
        )}
        {may && !code && view.state !== 'ditutup' && (
          <div>
            <Button icon={<IconPhone aria-hidden />} disabled={line === 'away'} onClick={() => setAsking(true)}>
              {words.readCode}
            </Button>
          </div>
        )}
      </div>
      <Confirm
        open={asking}
        title={words.readCode}
        effect={words.readCode}
        ready={isReason(reason)}
        busy={act.isPending}
        refusal={act.error}
        onClose={() => setAsking(false)}
        onDo={() => act.mutate({ id: view.id, reason: reason.trim() }, { onSuccess: () => setAsking(false) })}
      >
        {words.readCodeWhat}
        <TextInput mt={12} required label={words.reason} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      </Confirm>
    </Card>
  )
}

function Guide() {
  const words = useWords(helpWords)
  return (
    <Card title={words.guide}>
      <dl className="rm-guide">
        {words.guideLines.map(([what, todo]) => [<dt key={what}>{what}</dt>, <dd key={`${what}-todo`}>{todo}</dd>])}
      </dl>
    </Card>
  )
}

function Tablet() {
  const words = useWords(helpWords)
  const { outbox } = useRoom()
  const navigate = useNavigate()
  const leave = async () => {
    await leaveHouse()
    await navigate({ to: '/' })
    window.location.reload()
  }
  return (
    <Card title={words.tablet}>
      <div className="row">
        <LanguageSwitch />
        <SchemeSwitch />
        <Link to="/ruang" className="btn">
          {words.toRooms}
        </Link>
        <Button icon={<IconLogout aria-hidden />} onClick={() => void leave()}>
          {words.leave}
        </Button>
      </div>
      {outbox.notes.length > 0 && <p className="small">{words.leaveWait(outbox.notes.length)}</p>}
    </Card>
  )
}
