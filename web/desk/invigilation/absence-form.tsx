// People who did not come: why, and whether there is a document. No conclusion is drawn.
import { Checkbox, Textarea } from '@mantine/core'
import { useState } from 'react'
import { type AbsenceKind, absenceKinds, keysOf } from '../../../stages/invigilation/kinds.ts'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { dayWords } from './day-words.ts'
import { useNoting } from './use-noting.ts'
import { useRoom } from './use-room.ts'

export function AbsenceForm({ sittingIds, onClose }: { sittingIds: readonly string[]; onClose: () => void }) {
  const words = useWords(dayWords)
  const { language } = useWriting()
  const { outbox } = useRoom()
  const { note, busy, refusal } = useNoting(outbox)
  const [kind, setKind] = useState<AbsenceKind>('tanpa-keterangan')
  const [hasDocument, setHasDocument] = useState(false)
  const [text, setText] = useState('')
  const save = async () => {
    const act = { kind: 'absence' as const, sittingIds, absence: kind, hasDocument, ...(text.trim() ? { note: text.trim() } : {}) }
    if (await note(act)) onClose()
  }
  return (
    <Confirm
      open
      title={words.absentTitle}
      effect={words.absentDo(sittingIds.length)}
      busy={busy}
      refusal={refusal}
      onClose={onClose}
      onDo={() => void save()}
    >
      <p>{words.absentWhat}</p>
      <fieldset className="rm-choice">
        <legend>{words.absentKind}</legend>
        {keysOf(absenceKinds).map((each) => (
          <label key={each}>
            <input type="radio" name="sebab" checked={kind === each} onChange={() => setKind(each)} />
            {absenceKinds[each][language]}
          </label>
        ))}
      </fieldset>
      <Checkbox
        mt={12}
        size="md"
        label={words.absentDocument}
        checked={hasDocument}
        onChange={(event) => setHasDocument(event.currentTarget.checked)}
      />
      <Textarea
        mt={12}
        label={words.absentNote}
        value={text}
        maxLength={500}
        autosize
        minRows={2}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </Confirm>
  )
}
