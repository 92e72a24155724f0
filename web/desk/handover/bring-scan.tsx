// Bringing back the record as signed by both.

import { IconUpload } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { type Talk, type TalkPerson, uploadFeedbackScan } from '../../../stages/scoring/handover/feedback-api.ts'
import { Button } from '../../kit/button.tsx'
import { upload } from '../../kit/call.ts'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords } from '../../kit/language.tsx'
import { feedbackPageWords } from './feedback-words.ts'
import { touched } from './touched.ts'

export function BringScan({ talk, person, onClose }: { talk: Talk; person: TalkPerson; onClose: () => void }) {
  const words = useWords(feedbackPageWords)
  const client = useQueryClient()
  const field = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File | null>(null)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Error | null>(null)
  const send = async () => {
    if (!file) return
    setBusy(true)
    setRefusal(null)
    try {
      await upload(uploadFeedbackScan, { id: talk.id, personId: person.personId }, file)
      await Promise.all(touched.map((read) => client.invalidateQueries({ queryKey: [read.name] })))
      onClose()
    } catch (problem) {
      setRefusal(problem as Error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Confirm
      open
      title={words.bringTitle(person.name)}
      effect={words.upload}
      ready={file !== null}
      busy={busy}
      refusal={refusal}
      onDo={() => void send()}
      onClose={onClose}
    >
      <div className="form">
        <p>{words.bringBody}</p>
        <div className="stack" style={{ gap: 8 }}>
          <Button icon={<IconUpload aria-hidden />} onClick={() => field.current?.click()}>
            {words.file}
          </Button>
          <input
            ref={field}
            type="file"
            hidden
            accept="application/pdf,image/jpeg,image/png"
            aria-label={words.file}
            onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
          />
          <span className="small">{file?.name ?? words.noFile}</span>
        </div>
      </div>
    </Confirm>
  )
}
