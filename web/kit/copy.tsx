// Take it with you: copy a text, print the page.
import { IconCheck, IconCopy, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { Button } from './button.tsx'
import { useWords } from './language.tsx'
import { kitWords } from './words.ts'

/** Writes to the clipboard; on plain http the browser has no clipboard, so the text is selected and copied the old way. */
export async function copyText(text: string): Promise<void> {
  if (navigator.clipboard && window.isSecureContext) return navigator.clipboard.writeText(text)
  const area = document.createElement('textarea')
  area.value = text
  area.style.position = 'fixed'
  area.style.opacity = '0'
  document.body.append(area)
  area.select()
  document.execCommand('copy')
  area.remove()
}

/** A button that copies `text` and says so. */
export function CopyButton({ text, name }: { text: string; name?: string }) {
  const words = useWords(kitWords)
  const [done, setDone] = useState(false)
  const press = async () => {
    await copyText(text)
    setDone(true)
    setTimeout(() => setDone(false), 1600)
  }
  return (
    <Button size="small" icon={done ? <IconCheck aria-hidden /> : <IconCopy aria-hidden />} onClick={press} aria-live="polite">
      {done ? words.copied : (name ?? words.copy)}
    </Button>
  )
}

/** A button that prints the page as a document. */
export function PrintButton() {
  const words = useWords(kitWords)
  return (
    <Button icon={<IconPrinter aria-hidden />} onClick={() => window.print()}>
      {words.print}
    </Button>
  )
}
