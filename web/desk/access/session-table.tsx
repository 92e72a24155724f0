// Sessions still alive, of the own account or of another, each of which can be ended.
import { useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import type { listMySessions } from '../../../stages/access/api.ts'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Chip } from '../../kit/parts.tsx'
import { deviceWords } from './device.ts'
import { accessWords } from './words.ts'

export type SessionLine = OutputOf<typeof listMySessions>['sessions'][number]

type Ending = { busy: boolean; refusal: Error | null; onEnd?: (id: string) => Promise<unknown> }

/** `onEnd` missing: the sessions are only shown. */
export function SessionTable({ sessions, busy, refusal, onEnd }: { sessions: readonly SessionLine[] } & Ending) {
  const words = useWords(accessWords)
  const { stamp } = useWriting()
  const [asked, setAsked] = useState<SessionLine | null>(null)
  const nameOf = (session: SessionLine) => deviceWords(session.device, words.on, words.unknownDevice)
  const end = async () => {
    if (!asked || !onEnd) return
    await onEnd(asked.id)
    setAsked(null)
  }
  return (
    <>
      <div className="wide">
        <table className="t">
          <thead>
            <tr>
              <th>{words.device}</th>
              <th>{words.began}</th>
              <th>{words.seen}</th>
              <th>{words.ends}</th>
              <th>
                <span className="only-read">{words.endSession}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {sessions.map((session) => (
              <tr key={session.id}>
                <td>
                  {nameOf(session)} {session.own && <Chip tone="accent">{words.thisSession}</Chip>}
                </td>
                <td>{stamp(session.createdAt)}</td>
                <td>{stamp(session.seenAt)}</td>
                <td>{stamp(session.endsAt)}</td>
                <td className="n">
                  {onEnd && !session.own && (
                    <Button look="harm" size="small" onClick={() => setAsked(session)}>
                      {words.endSession}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Confirm
        open={asked !== null}
        title={words.endSessionTitle}
        effect={words.endSessionEffect}
        harm
        busy={busy}
        refusal={refusal}
        onClose={() => setAsked(null)}
        onDo={() => void end().catch(() => undefined)}
      >
        {asked && words.endSessionWords(nameOf(asked))}
      </Confirm>
    </>
  )
}
