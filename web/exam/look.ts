// How the page looks to this person: text size (to 400 %, everything with it) and contrast. Kept by the
// browser where it keeps anything.
import { remember, remembered } from './settings.ts'

/** Sizes of the question's text in px at normal size, then of the whole page in percent. */
export const sizes = ['16', '18', '24', '200', '300', '400'] as const
export type Size = (typeof sizes)[number]
export const contrasts = ['normal', 'light', 'dark'] as const
export type Contrast = (typeof contrasts)[number]

export const sizeNow = (): Size => sizes.find((each) => each === remembered('size')) ?? '18'
export const contrastNow = (): Contrast => contrasts.find((each) => each === remembered('contrast')) ?? 'normal'

/** Applies and keeps what is given; the rest stays. */
export function setLook(look: { size?: Size; contrast?: Contrast }): void {
  if (look.size) remember('size', look.size)
  if (look.contrast) remember('contrast', look.contrast)
  showLook(look.size ?? sizeNow(), look.contrast ?? contrastNow())
}

export function showLook(size: Size = sizeNow(), contrast: Contrast = contrastNow()): void {
  const root = document.documentElement
  const whole = Number(size) >= 100
  root.style.fontSize = whole ? `${size}%` : ''
  root.style.setProperty('--q', whole ? '1.125rem' : `${Number(size) / 16}rem`)
  if (contrast === 'normal') root.removeAttribute('data-contrast')
  else root.dataset.contrast = contrast
}
