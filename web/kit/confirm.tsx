// Before something that counts: a dialog that names the effect on its button, and, where the choice is
// for ever, asks for a word to be typed. What the house refuses is told inside the dialog.
import { Modal, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Button } from './button.tsx'
import { useWords } from './language.tsx'
import { RefusalNotice } from './refusal-notice.tsx'
import { kitWords } from './words.ts'

type Asked = {
  readonly open: boolean
  readonly title: string
  /** What will happen, in a sentence. */
  readonly children: ReactNode
  /** The effect, as the button says it: "Cabut peran". */
  readonly effect: string
  readonly harm?: boolean
  readonly busy?: boolean
  readonly refusal?: Error | null
  /** The word that must be typed first. */
  readonly word?: string
  /** False while something in the dialog is still missing. */
  readonly ready?: boolean
  readonly onDo: () => void
  readonly onClose: () => void
}

/** A dialog that names its effect. */
export function Confirm(of: Asked) {
  const words = useWords(kitWords)
  const [typed, setTyped] = useState('')
  const ready = (of.ready ?? true) && (of.word === undefined || typed.trim() === of.word)
  return (
    <Modal opened={of.open} onClose={of.onClose} title={of.title} closeButtonProps={{ 'aria-label': words.close }}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (ready && !of.busy) of.onDo()
        }}
      >
        <div className="sub">{of.children}</div>
        {of.word !== undefined && (
          <TextInput
            label={words.typeToConfirm(of.word)}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            autoComplete="off"
          />
        )}
        <RefusalNotice of={of.refusal} />
        <div className="ends">
          <Button onClick={of.onClose}>{words.cancel}</Button>
          <Button type="submit" look={of.harm ? 'harm' : 'primary'} disabled={!ready} busy={of.busy}>
            {of.effect}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
