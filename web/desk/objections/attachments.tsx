// Files of an objection: fetched as they came, never shown in the page; more while it is open.
import { IconPaperclip } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Endpoint, SentOf } from '../../../kit/contract.ts'
import { attachFile, downloadAttachment, type ObjectionDetail, showObjection } from '../../../stages/objections/api.ts'
import { stateAfter } from '../../../stages/objections/objection.ts'
import { Button } from '../../kit/button.tsx'
import { upload } from '../../kit/call.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { FileButton } from '../documents/berkas-file.tsx'
import { useMay } from '../me.tsx'
import { objectionWords } from './words.ts'

export function Attachments({ of }: { of: ObjectionDetail }) {
  const words = useWords(objectionWords)
  const mayHandle = useMay('objections.handle')
  const open = stateAfter(of.state, 'attach') !== undefined
  return (
    <Card title={words.attachments}>
      <FileList files={of.attachments} of={downloadAttachment} id={of.id} />
      {open && mayHandle && <AttachButton of={attachFile} id={of.id} refresh={showObjection} />}
    </Card>
  )
}

type Attached = ObjectionDetail['attachments'][number]

/** Files with a button each. `of`: the endpoint that hands one out. */
export function FileList<E extends Endpoint>({ files, of, id }: { files: readonly Attached[]; of: E; id: string }) {
  const words = useWords(objectionWords)
  const { count } = useWriting()
  if (files.length === 0) return <p className="sub">{words.noAttachments}</p>
  return (
    <ul className="objection-files">
      {files.map((file) => (
        <li key={file.id}>
          <FileButton of={of} input={{ id, fileId: file.id } as unknown as SentOf<E>}>
            {file.name}
          </FileButton>
          <span className="small">{words.kilobytes(count(Math.max(1, Math.round(file.size / 1024))))}</span>
        </li>
      ))}
    </ul>
  )
}

/** Adds a file at once. `of`: the endpoint that takes it; `refresh`: what it makes old. */
export function AttachButton<E extends Endpoint>({ of, id, refresh }: { of: E; id: string; refresh: Endpoint }) {
  const words = useWords(objectionWords)
  const client = useQueryClient()
  const field = useRef<HTMLInputElement>(null)
  const [state, setState] = useState<'idle' | 'busy' | Error>('idle')
  const send = async (file: File | undefined) => {
    if (!file) return
    setState('busy')
    try {
      await upload(of, { id } as SentOf<E>, file)
      await client.invalidateQueries({ queryKey: [refresh.name] })
      setState('idle')
    } catch (cause) {
      setState(cause as Error)
    }
    if (field.current) field.current.value = ''
  }
  return (
    <div className="objection-attach">
      <Button size="small" icon={<IconPaperclip aria-hidden />} busy={state === 'busy'} onClick={() => field.current?.click()}>
        {words.attach}
      </Button>
      <span className="small">{words.attachWhat}</span>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={words.attach}
        accept=".pdf,.jpg,.jpeg"
        onChange={(event) => void send(event.currentTarget.files?.[0])}
      />
      {state instanceof Error && <RefusalNotice of={state} />}
    </div>
  )
}
