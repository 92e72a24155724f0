// The form of an objection: one text in the person's own words. Files are added once it has its number.
import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { fileObjection, showOwnObjections } from '../../../stages/objections/own-api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords } from '../../kit/language.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import type { OwnResultLine } from './own.tsx'
import { ownObjectionWords } from './own-words.ts'

export function FileForm({ of, onDone }: { of: OwnResultLine; onDone: (number: string | null) => void }) {
  const words = useWords(ownObjectionWords)
  const act = useAct(fileObjection, [showOwnObjections])
  const [reason, setReason] = useState('')
  const ready = reason.trim().length >= 10
  return (
    <form
      className="form objection-file"
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) act.mutate({ sittingId: of.sittingId, reason: reason.trim() }, { onSuccess: ({ number }) => onDone(number) })
      }}
    >
      <Textarea
        label={words.reason}
        description={words.reasonLeast}
        placeholder={words.reasonHint}
        autosize
        minRows={5}
        maxLength={4000}
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <RefusalNotice of={act.error} />
      <div className="ends">
        <Button onClick={() => onDone(null)}>{words.close}</Button>
        <Button type="submit" look="primary" disabled={!ready} busy={act.isPending}>
          {words.file}
        </Button>
      </div>
    </form>
  )
}
