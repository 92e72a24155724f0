import { useState } from 'preact/hooks'
import { Dialog } from './dialog.tsx'
import { contrastNow, contrasts, setLook, sizeNow, sizes } from './look.ts'
import type { ScreenProps } from './top-bar.tsx'
import { rareWords } from './words-rare.ts'

/** Text size to 400 %, contrast, language: the same for everybody, without asking why. */
export function LookDialog({ exam, view, w, onClose }: ScreenProps & { onClose: () => void }) {
  const r = rareWords(view.words)
  const [size, setSize] = useState(sizeNow())
  const [contrast, setContrast] = useState(contrastNow())
  const other = view.language === 'id' ? 'en' : 'id'
  return (
    <Dialog title={w.look} onClose={onClose}>
      <Choices
        name={w.textSize}
        options={sizes.map((each) => [each, w.sizeNames[each]])}
        chosen={size}
        onChoose={(next) => {
          setLook({ size: next })
          setSize(next)
        }}
      />
      <Choices
        name={r.contrast}
        options={contrasts.map((each) => [each, r.contrastNames[each]])}
        chosen={contrast}
        onChoose={(next) => {
          setLook({ contrast: next })
          setContrast(next)
        }}
      />
      <button type="button" class="btn wide" lang={other} onClick={() => exam.speak(other)}>
        {w.otherLanguage}
      </button>
      <button type="button" class="btn wide" onClick={onClose}>
        {w.close}
      </button>
    </Dialog>
  )
}

function Choices<T extends string>(of: {
  name: string
  options: readonly (readonly [T, string])[]
  chosen: T
  onChoose: (next: T) => void
}) {
  return (
    <fieldset class="choices">
      <legend>{of.name}</legend>
      {of.options.map(([value, name]) => (
        <button key={value} type="button" class="btn" aria-pressed={value === of.chosen} onClick={() => of.onChoose(value)}>
          {name}
        </button>
      ))}
    </fieldset>
  )
}
