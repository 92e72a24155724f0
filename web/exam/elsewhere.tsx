import { Icon } from './icons.tsx'
import { Page, type ScreenProps, TopBar } from './top-bar.tsx'
import { rareWords } from './words-rare.ts'

/** Another machine is in use with this card: only the proctor moves a person; then this page goes on by itself. */
export function ElsewhereScreen(of: ScreenProps) {
  const { exam, view, w } = of
  const r = rareWords(view.words)
  return (
    <Page top={<TopBar {...of} />}>
      <div class="sheet card">
        <Icon name="hand" size={40} weight={1.8} />
        <h1>{r.elsewhereTitle}</h1>
        <p class="lead" role="status">
          {r.elsewhereText}
        </p>
        <p class="lead">{r.elsewhereWhy}</p>
        {view.away && <p class="notice">{`${w.awayTitle} ${w.awayText}`}</p>}
        <button type="button" class="btn wide" onClick={exam.giveUpMove}>
          {r.otherCard}
        </button>
      </div>
    </Page>
  )
}
