// What can be done with chosen people: take them off with a reason, or put them back.
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import type { EventShown } from '../../../stages/events/api.ts'
import { addParticipants, removeParticipants } from '../../../stages/events/participant-api.ts'
import { isOpen } from '../../../stages/events/state.ts'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { useDuring } from '../register/use-during.ts'
import { refreshed } from './event-head.tsx'
import type { ParticipantList } from './participants.tsx'
import { participantWords } from './participants-words.ts'
import { WithReason } from './reasoned.tsx'

type Chosen = {
  readonly of: EventShown
  readonly list: ParticipantList
  readonly chosen: ReadonlySet<string>
  readonly gone: boolean
  readonly onNone: () => void
}

/** The most that one act of either kind takes. */
const most = { off: 2000, back: 500 }

export function ChosenActs({ of, list, chosen, gone, onNone }: Chosen) {
  const words = useWords(participantWords)
  const { count } = useWriting()
  const mayPlan = useMay('events.plan') && isOpen(of.event.state)
  const [ids, setIds] = useState<readonly string[] | null>(null)
  const { busy, refusal, during } = useDuring()
  const n = count(chosen.size)
  const limit = gone ? most.back : most.off
  const ask = () => during(async () => setIds((await list.all()).filter((_, at) => chosen.has(String(at))).map((row) => row.personId)))
  const over = () => {
    setIds(null)
    onNone()
  }
  return (
    <>
      {mayPlan && chosen.size > limit && <span className="small">{words.tooMany(count(limit))}</span>}
      {mayPlan && chosen.size <= limit && (
        <Button size="small" look={gone ? undefined : 'harm'} busy={busy} onClick={() => void ask()}>
          {gone ? words.again(n) : words.remove(n)}
        </Button>
      )}
      <Button size="small" onClick={onNone}>
        {words.chosenNone}
      </Button>
      <RefusalNotice of={refusal} />
      {ids && !gone && <Removing of={of} ids={ids} onClose={() => setIds(null)} onDone={over} />}
      {ids && gone && <Returning of={of} ids={ids} onClose={() => setIds(null)} onDone={over} />}
    </>
  )
}

type Acting = { readonly of: EventShown; readonly ids: readonly string[]; readonly onClose: () => void; readonly onDone: () => void }

/** Taking people off: always with a reason. */
export function Removing({ of, ids, onClose, onDone }: Acting) {
  const words = useWords(participantWords)
  const { count } = useWriting()
  const act = useAct(removeParticipants, refreshed)
  const told = ({ removed }: { removed: number }) => {
    notifications.show({ message: words.removed(count(removed)) })
    onDone()
  }
  return (
    <WithReason
      harm
      title={words.remove(count(ids.length))}
      effect={words.remove(count(ids.length))}
      label={words.reason}
      busy={act.isPending}
      refusal={act.error}
      onClose={onClose}
      onDo={(reason) => act.mutate({ id: of.event.id, personIds: [...ids], reason }, { onSuccess: told })}
    >
      {words.removeWhat(count(ids.length))}
    </WithReason>
  )
}

/** Putting people back: by name; with a reason once the event is published. */
function Returning({ of, ids, onClose, onDone }: Acting) {
  const words = useWords(participantWords)
  const { count } = useWriting()
  const act = useAct(addParticipants, refreshed)
  const told = ({ added }: { added: number }) => {
    notifications.show({ message: words.back(count(added)) })
    onDone()
  }
  const put = (reason: string | null) => act.mutate({ id: of.event.id, way: 'nama', personIds: [...ids], reason }, { onSuccess: told })
  const title = words.again(count(ids.length))
  const shared = { title, effect: title, busy: act.isPending, refusal: act.error, onClose }
  const what = words.againWhat(count(ids.length))
  if (!of.event.publishedAt)
    return (
      <Confirm {...shared} open onDo={() => put(null)}>
        {what}
      </Confirm>
    )
  return (
    <WithReason {...shared} label={words.reason} onDo={put}>
      {what}
    </WithReason>
  )
}
