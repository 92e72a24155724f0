import { localTime } from '../../kit/clock.ts'
import { timeWords } from '../../kit/wording.ts'
import type { ExamState } from './call.ts'
import { minutesLeft } from './server-clock.ts'
import { Page, type ScreenProps, TopBar } from './top-bar.tsx'
import type { Words } from './words.ts'

/** Before the start: the room's clock, what to do, the seat; the start button appears by itself. */
export function WaitingScreen(of: ScreenProps & { state: ExamState }) {
  const { exam, view, w, state } = of
  const time = localTime(new Date(view.now), state.zone)
  const shut = state.sessionState === 'ditutup' || state.state === 'dibatalkan'
  return (
    <Page top={<TopBar {...of} />}>
      <div class="wait">
        <section>
          <h1>
            {w.greeting(Number(time.slice(0, 2)))}, {state.name}
          </h1>
          <p class="lead">{leadOf(state, w)}</p>
          <div class="clock">
            <div>
              <div class="cap">{w.roomClock}</div>
              <div class="big">
                {time.replace(':', '.')}
                <small>{state.zone}</small>
              </div>
            </div>
            <div class="left">
              <div class="cap">{w.startsAt(timeWords(new Date(state.opensAt), state.zone))}</div>
              <ToGo state={state} now={view.now} w={w} />
            </div>
          </div>
          {state.mayStart && (
            <button type="button" class="primary start" onClick={() => void exam.start()} aria-disabled={view.busy}>
              {w.start}
            </button>
          )}
          {!shut && <Instructions state={state} w={w} />}
        </section>
        <aside aria-label={w.seat}>
          <div class="seat">
            <div class="cap">{w.seat}</div>
            <div class="big">{state.seat}</div>
          </div>
          <div class="card id">
            <b>{state.name}</b>
            <p>
              {w.number} {state.number}
            </p>
            <p class="q">{w.notYou}</p>
            <button type="button" class="link" onClick={() => void exam.signOut()}>
              {w.leave}
            </button>
          </div>
        </aside>
      </div>
    </Page>
  )
}

function leadOf(state: ExamState, w: Words): string {
  if (state.state === 'dibatalkan') return w.voidedText
  if (state.sessionState === 'ditutup') return w.closedText
  return state.mayStart ? w.openText : w.waitText
}

function ToGo({ state, now, w }: { state: ExamState; now: number; w: Words }) {
  const minutes = minutesLeft(Date.parse(state.opensAt), now)
  if (minutes > 0)
    return (
      <div class="big">
        {minutes}
        <small>{w.minutesToGo}</small>
      </div>
    )
  return <div class="big words">{state.mayStart ? w.nowOpen : w.soon}</div>
}

function Instructions({ state, w }: { state: ExamState; w: Words }) {
  const lines = [w.howOne(state.items, state.minutes + state.extraMinutes), w.howTwo, w.howThree, w.howFour, w.howFive, w.howSix]
  return (
    <>
      <h2>{w.how}</h2>
      <ol class="numbers">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </>
  )
}
