// The waves of an event, the latest first: for whom, by whom, with how many letters, and what became of it.
import { Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconArrowBackUp, IconFilePlus, IconSend } from '@tabler/icons-react'
import { useState } from 'react'
import { askWithdrawal, makeWaveLetters, type Wave } from '../../../stages/scoring/handover/api.ts'
import { className } from '../../../stages/standards/class.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, Empty, type Tone } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import type { Handover } from './handover.tsx'
import { touched } from './touched.ts'
import { handoverWords } from './words.ts'

const tones: Readonly<Record<Wave['state'], Tone>> = { menunggu: 'attention', disampaikan: 'good', ditolak: 'plain', ditarik: 'plain' }

export function WaveCard({ of, onAsk }: { of: Handover; onAsk: (() => void) | null }) {
  const words = useWords(handoverWords)
  const { count } = useWriting()
  // held here: the button of a wave goes with its last missing letter, and what was made is still told
  const make = useAct(makeWaveLetters, touched)
  const makeFor = (id: string) =>
    make.mutate({ id }, { onSuccess: ({ made }) => notifications.show({ message: words.lettersMade(count(made)) }) })
  const heads = [words.number, words.forWhom, words.plannedOn, words.letters, words.carried, words.state]
  if (of.waves.length === 0) {
    return (
      <Card title={words.waves}>
        <Empty
          icon={<IconSend aria-hidden />}
          title={words.noWave}
          actions={
            onAsk && (
              <Button look="primary" icon={<IconSend aria-hidden />} onClick={onAsk}>
                {words.ask}
              </Button>
            )
          }
        >
          {words.noWaveText}
        </Empty>
      </Card>
    )
  }
  return (
    <Card bare title={words.waves}>
      <RefusalNotice of={make.error} />
      <div className="wide">
        <table className="t handover-waves">
          <thead>
            <tr>
              {heads.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
              <th scope="col" className="no-print">
                <span className="only-read">{words.acts}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {of.waves.map((wave) => (
              <WaveRow
                key={wave.id}
                of={wave}
                eventId={of.event.id}
                mayAsk={of.waves.every((one) => one.state !== 'menunggu')}
                making={make.isPending && make.variables.id === wave.id}
                onMake={() => makeFor(wave.id)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}

type RowOf = { of: Wave; eventId: string; mayAsk: boolean; making: boolean; onMake: () => void }

function WaveRow(row: RowOf) {
  const { of } = row
  const words = useWords(handoverWords)
  const { count, date, stamp } = useWriting()
  const name = (by: { name: string | null }) => by.name ?? words.somebody
  return (
    <tr>
      <td className="tnum">
        <b>{of.number}</b>
      </td>
      <td>
        <WaveFor of={of} />
        <span className="small">{words.askedBy(name(of.asked), stamp(of.asked.at))}</span>
        {of.reason && <span className="small">{of.reason}</span>}
      </td>
      <td>
        {date(of.plannedOn)}
        <span className="small">{[words.ways[of.feedbackWay], of.feedbackPlace].filter(Boolean).join(', ')}</span>
      </td>
      <td className="tnum">{of.letters.due > 0 ? `${count(of.letters.issued)} / ${count(of.letters.due)}` : '–'}</td>
      <td>
        {of.carried > 0 ? <span className="tnum">{count(of.carried)}</span> : '–'}
        {of.carried > 0 && <span className="small">{words.openedOf(count(of.opened), count(of.carried))}</span>}
      </td>
      <td>
        <Chip tone={tones[of.state]}>{words.states[of.state]}</Chip>
        {of.decided && <span className="small">{words.decidedBy(name(of.decided), stamp(of.decided.at))}</span>}
        {of.decided?.reason && <span className="small">{of.decided.reason}</span>}
      </td>
      <td className="n no-print">
        <WaveActs {...row} />
      </td>
    </tr>
  )
}

/** For whom a wave is, in words. */
export function WaveFor({ of }: { of: Wave }) {
  const words = useWords(handoverWords)
  const { count, language } = useWriting()
  if (of.withdraws !== null) return <b>{words.withdraws(count(of.withdraws))}</b>
  const parts = of.classes.map((one) => className(one, language))
  const people = of.named.length > 3 ? words.people(count(of.named.length)) : of.named.join(', ')
  return <b>{[...parts, people].filter(Boolean).join(', ')}</b>
}

function WaveActs({ of, eventId, mayAsk, making, onMake }: RowOf) {
  const words = useWords(handoverWords)
  const mayPlan = useMay('handover.plan')
  const mayRead = useMay('letters.read')
  if (of.withdraws !== null) return null
  const lacking = of.letters.made < of.letters.due && (of.state === 'menunggu' || of.state === 'disampaikan')
  return (
    <span className="handover-acts">
      {mayPlan && lacking && (
        <Button size="small" icon={<IconFilePlus aria-hidden />} busy={making} onClick={onMake}>
          {words.makeLetters}
        </Button>
      )}
      {mayRead && of.letters.made > 0 && (
        <ButtonLink size="small" to={`/kegiatan/${eventId}/surat`}>
          {words.openLetters}
        </ButtonLink>
      )}
      {mayPlan && mayAsk && of.state === 'disampaikan' && of.opened === 0 && <AskBack of={of} />}
    </span>
  )
}

function AskBack({ of }: { of: Wave }) {
  const words = useWords(handoverWords)
  const { count } = useWriting()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const act = useAct(askWithdrawal, touched)
  return (
    <>
      <Button size="small" icon={<IconArrowBackUp aria-hidden />} onClick={() => setOpen(true)}>
        {words.askBack}
      </Button>
      <Confirm
        open={open}
        title={words.askBackTitle(count(of.number))}
        effect={words.askBack}
        ready={reason.trim().length >= 10}
        busy={act.isPending}
        refusal={act.error}
        onDo={() => act.mutate({ id: of.id, reason: reason.trim() }, { onSuccess: () => setOpen(false) })}
        onClose={() => setOpen(false)}
      >
        <p>{words.askBackBody}</p>
        <Textarea
          mt={12}
          required
          label={words.reason}
          maxLength={500}
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </Confirm>
    </>
  )
}
