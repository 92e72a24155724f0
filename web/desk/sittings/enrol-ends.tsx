// The end of both ways of putting people on the list.
import { enrolPeople, listSessions, showSession } from '../../../stages/sittings/api.ts'
import { findPeople } from '../../../stages/sittings/organise-api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords } from '../../kit/language.tsx'
import { Strip } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { sittingWords } from './words.ts'

export const useEnrol = () => useAct(enrolPeople, [showSession, listSessions, findPeople])

/** What came of it, what was refused, and the button that says how many it adds. */
export function EnrolEnds({ act, count, onClose }: { act: ReturnType<typeof useEnrol>; count: number; onClose: () => void }) {
  const words = useWords(sittingWords)
  const kit = useWords(kitWords)
  return (
    <>
      {act.data && <Strip tone="good">{words.enrolled1(act.data.added, act.data.already)}</Strip>}
      <RefusalNotice of={act.error} />
      <div className="ends">
        <Button onClick={onClose}>{act.data ? kit.close : kit.cancel}</Button>
        <Button type="submit" look="primary" disabled={count === 0} busy={act.isPending}>
          {words.enrolCount(count)}
        </Button>
      </div>
    </>
  )
}
