import { localTime } from '../../kit/clock.ts'
import { timeWords } from '../../kit/wording.ts'
import type { ExamState } from './call.ts'
import { Icon } from './icons.tsx'
import { Later } from './later.tsx'
import { minutesLeft } from './server-clock.ts'
import { Page, type ScreenProps, TopBar } from './top-bar.tsx'

type WaitingProps = ScreenProps & { readonly state: ExamState }

/** Before the start: the room's clock, what comes next, the seat; the test opens by itself. */
export function WaitingScreen(of: WaitingProps) {
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
          <p class="lead">{leadOf(of)}</p>
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
              <ToGo {...of} />
            </div>
          </div>
          {state.mayStart && !view.away && (
            <button type="button" class="primary start" onClick={() => void exam.start()} aria-disabled={view.busy}>
              {w.start}
            </button>
          )}
          {view.away && view.pack === 'ready' && !shut && <Later it="startCode" {...of} />}
          {!shut && <Next {...of} />}
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
          {!shut && (
            <div class="prac">
              <button type="button" class="btn" onClick={() => void exam.practise()}>
                <Icon name="play" />
                {w.practiceFive}
              </button>
              <p>{w.practiceNote}</p>
            </div>
          )}
        </aside>
        {!shut && <Device {...of} />}
      </div>
    </Page>
  )
}

function leadOf({ view, w, state }: WaitingProps): string {
  if (state.state === 'dibatalkan') return w.voidedText
  if (state.sessionState === 'ditutup') return w.closedText
  if (state.mayStart && !view.away) return w.openText
  return view.pulse?.roomStartedAt && !view.pulse.checkedIn ? w.notCheckedIn : w.waitText
}

function ToGo({ view, w, state }: WaitingProps) {
  const minutes = minutesLeft(Date.parse(state.opensAt), view.now)
  if (minutes > 0)
    return (
      <div class="big">
        {minutes}
        <small>{w.minutesToGo}</small>
      </div>
    )
  return <div class="big words">{state.mayStart && !view.away ? w.nowOpen : w.soon}</div>
}

/** What happens next, with the times of this session. */
function Next({ w, state }: WaitingProps) {
  const minutes = state.minutes + state.extraMinutes
  const opens = Date.parse(state.opensAt)
  const at = (ms: number) => localTime(new Date(ms), state.zone).replace(':', '.')
  const steps = [
    { time: '', title: w.stepAgreed, text: w.stepAgreedText, done: true },
    { time: at(opens - 10 * 60_000), title: w.stepRules, text: w.stepRulesText, now: true },
    { time: at(opens), title: w.stepOpens, text: w.howOne(state.items, minutes) },
    { time: at(opens + minutes * 60_000), title: w.stepEnds, text: w.stepEndsText },
  ]
  return (
    <>
      <h2>{w.nextTitle}</h2>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step.title} class={step.now ? 'now' : step.done ? 'done' : ''} aria-current={step.now ? 'step' : undefined}>
            <time>{step.time || <Icon name="tick" size={18} weight={2.4} />}</time>
            <i class="d" />
            <div>
              <b>{step.title}</b>
              <span>{step.text}</span>
            </div>
          </li>
        ))}
      </ol>
      <details class="how">
        <summary>{w.how}</summary>
        <ol class="numbers">
          {[w.howTwo, w.howThree, w.howFour, w.howFive, w.howSix].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </details>
    </>
  )
}

/** Whether this machine has the paper already. */
function Device({ view, w }: WaitingProps) {
  const ready = view.pack === 'ready'
  return (
    <p class={`ok device${ready ? '' : ' attention'}`} role="status">
      <Icon name={ready ? 'lock' : 'device'} size={22} />
      <span>
        <b>{ready ? w.deviceReady : view.pack === 'loading' ? w.deviceLoading : w.deviceWaits}</b>{' '}
        <span>{ready ? w.deviceReadyText : w.deviceWaitsText}</span>
      </span>
    </p>
  )
}
