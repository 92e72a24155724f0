// How long each kind of record is kept, what has had its years, and destroying it by two persons.
import { IconFileText } from '@tabler/icons-react'
import { useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { askDestruction, type DestructionShown, decideDestruction, fetchMinutes, showRetention } from '../../../stages/privacy/api.ts'
import { Button } from '../../kit/button.tsx'
import { download } from '../../kit/call.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { DecideDestruction, ReasonedDestruction } from './destruction-forms.tsx'
import { privacyWords } from './words.ts'

type Kind = OutputOf<typeof showRetention>['kinds'][number]

/** "12 pelaksanaan, 1.080 jawaban", or null where there is nothing. */
function useCounted(): (of: Readonly<Record<string, number>>) => string | null {
  const words = useWords(privacyWords)
  const { count } = useWriting()
  return (of) => {
    const some = Object.entries(of).filter(([, n]) => n > 0)
    return some.length > 0 ? some.map(([what, n]) => `${count(n)} ${words.counted[what] ?? what}`).join(', ') : null
  }
}

export function Retention() {
  const words = useWords(privacyWords)
  const { count } = useWriting()
  const [waits, setWaits] = useState(false)
  const read = useCall(showRetention, {}, { every: waits ? 2000 : false })
  const running = read.data?.destructions.some((one) => one.agreed && !one.minutes) ?? false
  if (running !== waits) setWaits(running)
  if (!read.data) return read.error ? <RefusalNotice of={read.error} again={() => void read.refetch()} /> : <Waiting />
  return (
    <div className="stack">
      <Card bare title={words.retention} aside={<span className="sub">{words.policy(count(read.data.policyVersion))}</span>}>
        <Kinds of={read.data.kinds} busy={read.data.destructions} />
      </Card>
      <Card bare title={words.destructions}>
        {read.data.destructions.length > 0 ? (
          <Destructions of={read.data.destructions} />
        ) : (
          <p className="sub" style={{ padding: '0 20px 20px' }}>
            {words.noDestructions}
          </p>
        )}
      </Card>
    </div>
  )
}

function Kinds({ of, busy }: { of: readonly Kind[]; busy: readonly DestructionShown[] }) {
  const words = useWords(privacyWords)
  const { count, date } = useWriting()
  const counted = useCounted()
  const mayAsk = useMay('privacy.write')
  const [asked, setAsked] = useState<Kind | null>(null)
  const ask = useAct(askDestruction, [showRetention])
  const open = (kind: Kind) => busy.some((one) => one.kind === kind.kind && (one.agreed === null || (one.agreed && !one.carriedAt)))
  return (
    <div className="privacy-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.recordKind}</th>
            <th scope="col">{words.kept}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.dueNow}</th>
            <th scope="col">{words.mustStay}</th>
            <th scope="col" />
          </tr>
        </thead>
        <tbody>
          {of.map((kind) => (
            <tr key={kind.kind}>
              <th scope="row">{words.recordKinds[kind.kind]}</th>
              <td>{words.years(count(kind.years))}</td>
              <td>{date(kind.before)}</td>
              <td>{counted(kind.due) ?? <span className="dim">{words.nothing}</span>}</td>
              <td>{counted(kind.kept) ?? <span className="dim">–</span>}</td>
              <td className="n">
                {mayAsk && counted(kind.due) !== null && !open(kind) && (
                  <Button size="small" look="harm" onClick={() => setAsked(kind)}>
                    {words.askDestroy}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {asked && (
        <ReasonedDestruction
          title={words.askTitle(words.recordKinds[asked.kind])}
          effect={words.askDestroy}
          busy={ask.isPending}
          refusal={ask.error}
          onClose={() => setAsked(null)}
          onDo={(reason) => ask.mutate({ kind: asked.kind, reason }, { onSuccess: () => setAsked(null) })}
        >
          {words.askWords(counted(asked.due) ?? '')}
        </ReasonedDestruction>
      )}
    </div>
  )
}

const stateOf = (of: DestructionShown) => (of.agreed === null ? 'menunggu' : !of.agreed ? 'ditolak' : of.carriedAt ? 'selesai' : 'berjalan')
const tones = { menunggu: 'attention', ditolak: 'plain', selesai: 'good', berjalan: 'accent' } as const

function Destructions({ of }: { of: readonly DestructionShown[] }) {
  const words = useWords(privacyWords)
  const { date, stamp } = useWriting()
  const counted = useCounted()
  const [decided, setDecided] = useState<DestructionShown | null>(null)
  const mayDecide = useMay('privacy.decide')
  const decide = useAct(decideDestruction, [showRetention])
  return (
    <div className="privacy-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.recordKind}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.asked}</th>
            <th scope="col">{words.decided}</th>
            <th scope="col">{words.state}</th>
            <th scope="col" />
          </tr>
        </thead>
        <tbody>
          {of.map((one) => (
            <tr key={one.id}>
              <th scope="row" className="whole">
                {one.number}
              </th>
              <td>
                {words.recordKinds[one.kind]}
                <br />
                <span className="dim">{counted(one.due)}</span>
              </td>
              <td>{date(one.before)}</td>
              <td>
                {one.askedBy}
                <br />
                <span className="dim">{stamp(one.askedAt)}</span>
              </td>
              <td>
                {one.decidedBy ?? '–'}
                <br />
                <span className="dim">{one.decidedAt && stamp(one.decidedAt)}</span>
              </td>
              <td>
                <Chip tone={tones[stateOf(one)]}>{words.states[stateOf(one)]}</Chip>
              </td>
              <td className="n">
                {one.agreed === null && mayDecide && !one.mine && (
                  <Button size="small" look="primary" onClick={() => setDecided(one)}>
                    {words.decide}
                  </Button>
                )}
                {one.agreed === null && one.mine && <span className="dim">{words.mine}</span>}
                {one.minutes && (
                  <Button size="small" icon={<IconFileText aria-hidden />} onClick={() => void download(fetchMinutes, { id: one.id })}>
                    {words.minutes}
                    <span className="only-read">{one.number}</span>
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {decided && (
        <DecideDestruction
          of={decided}
          counted={counted(decided.due) ?? ''}
          busy={decide.isPending}
          refusal={decide.error}
          onClose={() => setDecided(null)}
          onDo={(agreed, reason) => decide.mutate({ id: decided.id, agreed, reason }, { onSuccess: () => setDecided(null) })}
        />
      )}
    </div>
  )
}
