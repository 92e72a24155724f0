/** The colours a chart is drawn with. On screen these may be CSS variables (`var(--accent)`). */
export type Palette = {
  readonly ink: string
  readonly ink2: string
  readonly ink3: string
  readonly surface: string
  readonly line: string
  readonly accent: string
  readonly accentInk: string
  readonly attention: string
  readonly attentionSoft: string
  /** Written on texts; undefined: the page's own typeface. */
  readonly font?: string
}

/** The light theme with the typeface named, for paper and for files that leave the house. */
export const paper: Palette = {
  ink: '#16211f',
  ink2: '#4a5855',
  ink3: '#66726f',
  surface: '#ffffff',
  line: '#d5dcda',
  accent: '#0b6b62',
  accentInk: '#07443f',
  attention: '#9a4a06',
  attentionSoft: '#fdf0dd',
  font: 'Plus Jakarta Sans',
}

/** The colours of the page the chart stands on, so that one drawing serves light and dark. */
export const screen: Palette = {
  ink: 'var(--ink)',
  ink2: 'var(--ink-2)',
  ink3: 'var(--ink-3)',
  surface: 'var(--surface)',
  line: 'var(--line)',
  accent: 'var(--accent)',
  accentInk: 'var(--accent-ink)',
  attention: 'var(--attention)',
  attentionSoft: 'var(--attention-soft)',
}
