// An objection that came on paper: whose, about which result, in the person's words, and when it came in.
import { Textarea, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { listObjections, listResultsOf, registerObjection } from '../../../stages/objections/api.ts'
import type { EmployeeLine } from '../../../stages/register/api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, PageHead, Strip, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { EmployeeSearch } from '../register/employee-search.tsx'
import { objectionWords } from './words.ts'
import './objections.css'

export function Page() {
  const words = useWords(objectionWords)
  const [person, setPerson] = useState<EmployeeLine | null>(null)
  return (
    <>
      <PageHead
        crumbs={[{ words: words.results }, { words: words.title, to: '/hasil/keberatan' }, { words: words.register }]}
        title={words.registerTitle}
        sub={words.registerSub}
      />
      <div className="grid objection-form">
        <Card>
          <div className="form">
            <EmployeeSearch label={words.whose} chosen={person} onChoose={setPerson} />
            {person && <About key={person.id} personId={person.id} />}
          </div>
        </Card>
      </div>
    </>
  )
}

function About({ personId }: { personId: string }) {
  const words = useWords(objectionWords)
  const { date } = useWriting()
  const navigate = useNavigate()
  const asked = useCall(listResultsOf, { personId })
  const act = useAct(registerObjection, [listObjections])
  const [sittingId, setSitting] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [received, setReceived] = useState<string | null>(null)
  if (asked.error) return <RefusalNotice of={asked.error} />
  if (!asked.data) return <Waiting />
  const { results, today } = asked.data
  const receivedOn = received ?? today
  const chosen = results.find((one) => one.sittingId === sittingId)
  const save = () =>
    chosen &&
    act.mutate(
      { personId, sittingId: chosen.sittingId, reason: reason.trim(), receivedOn },
      {
        onSuccess: ({ id, number }) => {
          notifications.show({ message: words.saved(number) })
          void navigate({ to: '/hasil/keberatan/$id', params: { id } })
        },
      },
    )
  return (
    <>
      <fieldset className="objection-results">
        <legend>{words.whichResult}</legend>
        {results.length === 0 && <p className="sub">{words.noResults}</p>}
        {results.map((one) => (
          <label key={one.sittingId} className="choice">
            <input
              type="radio"
              name="hasil"
              disabled={one.blocked !== null}
              checked={sittingId === one.sittingId}
              onChange={() => setSitting(one.sittingId)}
            />
            <span>
              <b>
                {one.eventTitle}, {words.resultOf(date(one.assessedOn))}
              </b>
              {words.resultUntil(date(one.handedOn), date(one.fileUntil))}
              {one.blocked && ` · ${words.blocked[one.blocked]}`}
            </span>
          </label>
        ))}
      </fieldset>
      {chosen && (
        <>
          <TextInput
            type="date"
            label={words.receivedOn}
            min={chosen.handedOn}
            max={today}
            value={receivedOn}
            onChange={(event) => setReceived(event.currentTarget.value || null)}
            w={240}
          />
          {receivedOn > chosen.fileUntil && <Strip tone="attention">{words.willBeLate}</Strip>}
          <Textarea
            label={words.reasonWords}
            autosize
            minRows={5}
            maxLength={4000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <RefusalNotice of={act.error} />
          <div className="ends">
            <Button look="primary" disabled={reason.trim().length < 10} busy={act.isPending} onClick={save}>
              {words.save}
            </Button>
          </div>
        </>
      )}
    </>
  )
}
