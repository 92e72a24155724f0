import { timeWords } from '../../kit/wording.ts'
import { Icon } from './icons.tsx'
import type { PaperProps } from './paper-props.ts'
import { minutesLeft } from './server-clock.ts'
import { Page, TopBar } from './top-bar.tsx'
import { rareWords } from './words-rare.ts'

/** The clock stands still and the question is hidden; it opens again by itself. */
export function PausedScreen(of: PaperProps & { pausedAt: number }) {
  const { view, w, paper, pausedAt } = of
  const r = rareWords(view.words)
  return (
    <Page top={<TopBar {...of} />}>
      <div class="sheet card" role="status">
        <Icon name="pause" size={40} weight={4} />
        <h1>{r.pausedTitle}</h1>
        <p class="lead">{r.pausedText(timeWords(new Date(pausedAt), view.state?.zone ?? 'WIB'))}</p>
        <p class="big">
          {minutesLeft(Date.parse(paper.endsAt), pausedAt)}
          <small>{r.minutesKept}</small>
        </p>
        <p class="lead">{r.pausedStay}</p>
        {view.away && <p class="notice">{`${w.awayTitle} ${w.awayText}`}</p>}
      </div>
    </Page>
  )
}
