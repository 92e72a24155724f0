import { RefusedStrip } from './status.tsx'
import { Page, type ScreenProps, TopBar } from './top-bar.tsx'

/** The time has ended: what is on the device is sent and the sitting is closed, by itself. */
export function TimeUpScreen(of: ScreenProps) {
  const { view, w } = of
  const away = view.away || view.outbox?.away
  return (
    <Page top={<TopBar {...of} />}>
      <RefusedStrip {...of} />
      <div class="sheet" role="alert">
        <h1>{w.timeUpTitle}</h1>
        <p class={away ? 'notice' : 'lead'}>{away ? w.timeUpAway(view.outbox?.waiting ?? 0) : w.timeUpText}</p>
      </div>
    </Page>
  )
}
