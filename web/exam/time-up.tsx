import { Later } from './later.tsx'
import { RefusedStrip } from './status.tsx'
import { Page, type ScreenProps, TopBar } from './top-bar.tsx'

/** The time has ended: what is on the device is sent and the sitting is closed, by itself. */
export function TimeUpScreen(of: ScreenProps) {
  const { view, w } = of
  const away = view.away || view.outbox?.away
  const waiting = view.outbox?.waiting ?? 0
  return (
    <Page top={<TopBar {...of} />}>
      <RefusedStrip {...of} />
      <div class="sheet" role="alert">
        <h1>{w.timeUpTitle}</h1>
        {away ? (
          <>
            <p class="notice">{w.timeUpAway(waiting)}</p>
            {waiting > 0 && view.provable && <Later it="sendKept" {...of} waiting={waiting} />}
          </>
        ) : (
          <p class="lead">{w.timeUpText}</p>
        )}
      </div>
    </Page>
  )
}
