// Bringing back the record as signed by both.
import { FileInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Talk, type TalkPerson, uploadFeedbackScan } from '../../../stages/scoring/handover/feedback-api.ts'
import { upload } from '../../kit/call.ts'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords } from '../../kit/language.tsx'
import { feedbackPageWords } from './feedback-words.ts'
import { touched } from './touched.ts'

export function BringScan({ talk, person, onClose }: { talk: Talk; person: TalkPerson; onClose: () => void }) {
  const words = useWords(feedbackPageWords)
  const client = useQueryClient()
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
        <FileInput required label={words.file} accept="application/pdf,image/jpeg,image/png" value={file} onChange={setFile} />
      </div>
    </Confirm>
  )
}
