// Questions about results: those that wait for a word first, each answered where it stands.
import { Textarea } from '@mantine/core'
import { IconMessageCircleQuestion } from '@tabler/icons-react'
import { useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { answerQuestion, listQuestions } from '../../../stages/objections/own-api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords } from '../../kit/language.tsx'
import { Card, Chip, Empty, PageHead, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { ObjectionTabs } from './tabs.tsx'
import { Thread } from './thread.tsx'
import { objectionWords } from './words.ts'
import './objections.css'

type Question = OutputOf<typeof listQuestions>['questions'][number]

export function Page() {
  const words = useWords(objectionWords)
  const asked = useCall(listQuestions, {})
  const list = asked.data?.questions ?? []
  return (
    <>
      <PageHead crumbs={[{ words: words.results }, { words: words.title }]} title={words.tabs.questions} sub={words.questionsSub} />
      <ObjectionTabs />
      {asked.error && <RefusalNotice of={asked.error} again={() => void asked.refetch()} />}
      {!asked.data && !asked.error && <Waiting />}
      {asked.data && list.length === 0 && (
        <Card bare>
          <Empty icon={<IconMessageCircleQuestion aria-hidden stroke={1.5} />} title={words.noQuestions}>
            {words.noQuestionsText}
          </Empty>
        </Card>
      )}
      <div className="stack objection-threads">
        {list.map((one) => (
          <One key={one.id} of={one} />
        ))}
      </div>
    </>
  )
}

function One({ of }: { of: Question }) {
  const words = useWords(objectionWords)
  const mayAnswer = useMay('objections.handle')
  return (
    <Card
      title={of.personName}
      aside={
        <>
          <span className="small">{[of.unitName, of.eventTitle].filter(Boolean).join(' · ')}</span>
          <Chip tone={of.waits ? 'attention' : 'good'}>{of.waits ? words.waiting : words.answered}</Chip>
        </>
      }
    >
      <Thread of={of.messages} side="office" />
      {mayAnswer && <Reply id={of.id} />}
    </Card>
  )
}

function Reply({ id }: { id: string }) {
  const words = useWords(objectionWords)
  const act = useAct(answerQuestion, [listQuestions])
  const [text, setText] = useState('')
  return (
    <div className="objection-reply">
      <Textarea
        aria-label={words.replyHint}
        placeholder={words.replyHint}
        autosize
        minRows={1}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button
        disabled={text.trim().length < 3}
        busy={act.isPending}
        onClick={() => act.mutate({ id, text: text.trim() }, { onSuccess: () => setText('') })}
      >
        {words.reply}
      </Button>
      <RefusalNotice of={act.error} />
    </div>
  )
}
