// The own sessions.
import { endMySession, listMySessions } from '../../../stages/access/api.ts'
import { useWords } from '../../kit/language.tsx'
import { Card, PageHead, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { SessionTable } from './session-table.tsx'
import { accessWords } from './words.ts'

export function Page() {
  const words = useWords(accessWords)
  const list = useCall(listMySessions, {})
  const end = useAct(endMySession, [listMySessions])
  return (
    <>
      <PageHead title={words.mySessions} sub={words.mySessionsWhat} />
      <RefusalNotice of={list.error} again={() => void list.refetch()} />
      <Card bare label={words.mySessions} title={words.mySessions}>
        {list.data ? (
          <SessionTable sessions={list.data.sessions} busy={end.isPending} refusal={end.error} onEnd={(id) => end.mutateAsync({ id })} />
        ) : (
          <Waiting />
        )}
      </Card>
    </>
  )
}
