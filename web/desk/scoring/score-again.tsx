// Scoring again: adds a run, never edits one, and only with a reason.
import { Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconRefresh } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { listRuns, scoreAgain, showRun } from '../../../stages/scoring/api.ts'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords } from '../../kit/language.tsx'
import { useAct } from '../../kit/use-call.ts'
import type { Run } from './run.tsx'
import { scoringWords } from './words.ts'

const shortest = 10

export function ScoreAgain({ of }: { of: Pick<Run, 'id' | 'sittingId'> }) {
  const words = useWords(scoringWords)
  const navigate = useNavigate()
  const [asked, setAsked] = useState(false)
  const [reason, setReason] = useState('')
  const act = useAct(scoreAgain, [listRuns, showRun])
  const score = () =>
    act.mutate(
      { sittingId: of.sittingId, reason: reason.trim() },
      {
        onSuccess: ({ runId, added }) => {
          setAsked(false)
          setReason('')
          notifications.show({ message: added ? words.scoredAdded : words.scoredSame })
          if (runId !== of.id) void navigate({ to: '/hasil/pengolahan/$id', params: { id: runId } })
        },
      },
    )
  return (
    <>
      <Button icon={<IconRefresh aria-hidden />} onClick={() => setAsked(true)}>
        {words.scoreAgain}
      </Button>
      <Confirm
        open={asked}
        title={words.scoreAgainTitle}
        effect={words.scoreAgain}
        ready={reason.trim().length >= shortest}
        busy={act.isPending}
        refusal={act.error}
        onDo={score}
        onClose={() => setAsked(false)}
      >
        <p>{words.scoreAgainBody}</p>
        <Textarea
          mt={12}
          required
          data-autofocus
          label={words.reason}
          description={words.reasonHint}
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
