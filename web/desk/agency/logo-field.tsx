// Choosing the emblem: a picture of at most 512 kB. The server looks at the content again.
import { IconUpload } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { Button } from '../../kit/button.tsx'
import { useWords } from '../../kit/language.tsx'
import { agencyWords } from './words.ts'

const largest = 512 * 1024
const kinds = ['image/png', 'image/jpeg', 'image/svg+xml']

type Field = { has: boolean; busy?: boolean; onChoose: (file: File) => void; onRemove: () => void }

export function LogoField({ has, busy, onChoose, onRemove }: Field) {
  const words = useWords(agencyWords)
  const input = useRef<HTMLInputElement>(null)
  const [flaw, setFlaw] = useState('')
  const choose = (file: File | undefined) => {
    if (!file) return
    const found = !kinds.includes(file.type) ? words.logoKind : file.size > largest ? words.logoBig : ''
    setFlaw(found)
    if (found === '') onChoose(file)
  }
  return (
    <div>
      <b className="sub">{words.logo}</b>
      <p className="small" style={{ marginBottom: 6 }}>
        {words.logoHint}
      </p>
      <input
        ref={input}
        type="file"
        accept={kinds.join(',')}
        hidden
        aria-label={words.logo}
        onChange={(event) => {
          choose(event.currentTarget.files?.[0])
          event.currentTarget.value = ''
        }}
      />
      <div className="row">
        <Button size="small" busy={busy} icon={<IconUpload aria-hidden />} onClick={() => input.current?.click()}>
          {words.chooseLogo}
        </Button>
        {has && (
          <Button size="small" onClick={onRemove}>
            {words.removeLogo}
          </Button>
        )}
      </div>
      {flaw && (
        <p className="small" role="alert" style={{ color: 'var(--harm)', marginTop: 4 }}>
          {flaw}
        </p>
      )}
    </div>
  )
}
