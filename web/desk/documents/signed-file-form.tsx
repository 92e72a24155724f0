// Bringing the signed letter back, and deciding as a second person where the check does not suffice.
import { Modal, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { decideSigned, type LetterLine, letterFile, uploadSigned } from '../../../stages/documents/letter-api.ts'
import { Button } from '../../kit/button.tsx'
import { upload, urlOf } from '../../kit/call.ts'
import { useWords } from '../../kit/language.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { refreshed } from './letter-reads.ts'
import { letterWords } from './letter-words.ts'

type Of = { readonly of: LetterLine; readonly onClose: () => void; readonly onDone: (message: string) => void }

export function BringSigned({ of, onClose, onDone }: Of) {
  const words = useWords(letterWords)
  const kit = useWords(kitWords)
  const client = useQueryClient()
  const field = useRef<HTMLInputElement>(null)
  const [how, setHow] = useState<'elektronik' | 'scan'>('elektronik')
  const [file, setFile] = useState<File | null>(null)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Error | null>(null)
  const send = async () => {
    if (!file || busy) return
    setBusy(true)
    setRefusal(null)
    try {
      const { verdict } = await upload(uploadSigned, { id: of.id, how }, file)
      await Promise.all(refreshed.map((read) => client.invalidateQueries({ queryKey: [read.name] })))
      onDone(verdict === 'sesuai' ? words.issuedNow : words.waitsForEye)
    } catch (cause) {
      setRefusal(cause as Error)
      setBusy(false)
    }
  }
  const choice = (value: typeof how, name: string, what: string) => (
    <label className="choice">
      <input type="radio" name="cara" checked={how === value} onChange={() => setHow(value)} />
      <span>
        <b>{name}</b>
        {what}
      </span>
    </label>
  )
  return (
    <Modal opened onClose={onClose} title={words.bringTitle} closeButtonProps={{ 'aria-label': kit.close }}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <p className="sub">
          {of.recipient}, {of.number}
        </p>
        {choice('elektronik', words.electronic, words.electronicWhat)}
        {choice('scan', words.scan, words.scanWhat)}
        <div className="row">
          <Button onClick={() => field.current?.click()}>{words.chooseFile}</Button>
          <span className="small">{file?.name}</span>
        </div>
        <input
          ref={field}
          type="file"
          hidden
          aria-label={words.chooseFile}
          accept={how === 'scan' ? '.pdf,.jpg,.jpeg,.png' : '.pdf'}
          onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
        />
        <RefusalNotice of={refusal} />
        <div className="ends">
          <Button onClick={onClose}>{kit.cancel}</Button>
          <Button type="submit" look="primary" disabled={!file} busy={busy}>
            {words.upload}
          </Button>
        </div>
      </form>
    </Modal>
  )
}

export function DecideSigned({ of, onClose, onDone }: Of) {
  const words = useWords(letterWords)
  const kit = useWords(kitWords)
  const act = useAct(decideSigned, refreshed)
  const [reason, setReason] = useState('')
  const ready = reason.trim().length > 2
  const decide = (agreed: boolean) =>
    act.mutate({ id: of.id, agreed, reason: reason.trim() }, { onSuccess: () => onDone(agreed ? words.issuedNow : words.giveBackWhat) })
  const link = (which: 'cetak' | 'bertanda', name: string) => (
    <a className="btn" target="_blank" rel="noreferrer" href={urlOf(letterFile, { id: of.id, which }).url}>
      {name}
    </a>
  )
  return (
    <Modal opened onClose={onClose} title={words.decideTitle} closeButtonProps={{ 'aria-label': kit.close }}>
      <div className="form">
        <p className="sub">{words.decideWhat}</p>
        <div className="row">
          {link('bertanda', words.openSigned)}
          {link('cetak', words.downloadPrint)}
        </div>
        <TextInput
          data-autofocus
          required
          label={words.reason}
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <RefusalNotice of={act.error} />
        <div className="ends">
          <Button look="harm" disabled={!ready} busy={act.isPending} onClick={() => decide(false)}>
            {words.giveBack}
          </Button>
          <Button look="primary" disabled={!ready} busy={act.isPending} onClick={() => decide(true)}>
            {words.accept}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
