// Handing in a file: dropped or chosen, sent with its progress, then read on its own page.
import { IconDownload, IconFileSpreadsheet, IconUpload } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { type DragEvent, useRef, useState } from 'react'
import { downloadTemplate, startImport } from '../../../stages/register/import-api.ts'
import { Button } from '../../kit/button.tsx'
import { download, upload } from '../../kit/call.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Checks } from '../../kit/parts.tsx'
import { Progress } from '../../kit/progress.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { importWords } from './import-words.ts'

/** The place to drop a file, and what files are understood. */
export function HandIn() {
  const words = useWords(importWords)
  const [refusal, setRefusal] = useState<Error | null>(null)
  const take = () => {
    setRefusal(null)
    void download(downloadTemplate, {}).catch(setRefusal)
  }
  const understood = [words.understoodSiasn, words.understoodNawa, words.understoodForm, words.understoodOrder, words.understoodNip]
  return (
    <Card label={words.title}>
      <div className="drop-with">
        <DropZone />
        <div>
          <h2>{words.understood}</h2>
          <Checks of={understood.map((line) => ({ key: line, done: true, words: line }))} />
          <p className="row" style={{ marginTop: 8 }}>
            <Button size="small" icon={<IconDownload aria-hidden />} onClick={take}>
              {words.template}
            </Button>
          </p>
          <RefusalNotice of={refusal} />
        </div>
      </div>
    </Card>
  )
}

function DropZone() {
  const words = useWords(importWords)
  const navigate = useNavigate()
  const field = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [sending, setSending] = useState<{ name: string; share: number } | null>(null)
  const [refusal, setRefusal] = useState<Error | null>(null)
  const send = async (file: File | undefined) => {
    if (!file || sending) return
    setRefusal(null)
    setSending({ name: file.name, share: 0 })
    try {
      const { id } = await upload(startImport, {}, file, (share) => setSending({ name: file.name, share }))
      await navigate({ to: '/data-pegawai/impor/$id', params: { id } })
    } catch (cause) {
      setRefusal(cause as Error)
      setSending(null)
    }
  }
  const drag = (event: DragEvent, is: boolean) => {
    event.preventDefault()
    setOver(is)
  }
  return (
    <div className="stack">
      <section
        className={over ? 'drop over' : 'drop'}
        aria-label={words.drop}
        onDragOver={(event) => drag(event, true)}
        onDragLeave={(event) => drag(event, false)}
        onDrop={(event) => {
          drag(event, false)
          void send(event.dataTransfer.files[0])
        }}
      >
        {sending ? (
          <Sending name={sending.name} share={sending.share} />
        ) : (
          <>
            <IconFileSpreadsheet aria-hidden stroke={1.5} />
            <b>{over ? words.dropNow : words.drop}</b>
            <span>{words.orChoose}</span>
            <Button look="primary" icon={<IconUpload aria-hidden />} onClick={() => field.current?.click()}>
              {words.choose}
            </Button>
          </>
        )}
        <input
          ref={field}
          type="file"
          hidden
          aria-label={words.choose}
          accept=".xlsx,.csv,.txt"
          onChange={(event) => {
            void send(event.currentTarget.files?.[0])
            event.currentTarget.value = ''
          }}
        />
      </section>
      <RefusalNotice of={refusal} />
    </div>
  )
}

function Sending({ name, share }: { name: string; share: number }) {
  const words = useWords(importWords)
  const { count } = useWriting()
  return (
    <div style={{ width: '100%' }}>
      <Progress words={`${words.sending} ${name}`} done={Math.round(share * 100)} total={100} />
      <span className="small">{words.percentSent(count(Math.round(share * 100)))}</span>
    </div>
  )
}
