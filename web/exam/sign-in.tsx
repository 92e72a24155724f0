import { useState } from 'preact/hooks'
import { Page, type ScreenProps, TopBar } from './top-bar.tsx'

/** Card: NIP and PIN. Also when the session ended in the middle; what waits is said then. */
export function SignInScreen(of: ScreenProps) {
  const { exam, view, w } = of
  const [nip, setNip] = useState('')
  const [pin, setPin] = useState('')
  const [empty, setEmpty] = useState(false)
  const again = view.outbox !== undefined && !view.receipt
  const send = (event: Event) => {
    event.preventDefault()
    const filled = nip.trim() !== '' && pin.trim() !== ''
    setEmpty(!filled)
    if (filled && !view.busy) void exam.signIn(nip, pin)
  }
  const wait = view.refusal?.code === 'sittings.card-wait' && Number(view.refusal.data.seconds)
  const said = empty
    ? w.fillBoth
    : wait
      ? w.cardWait(wait)
      : view.refusal?.code === 'sittings.move-refused'
        ? w.moveRefused
        : view.refusal
          ? w.cardRefused
          : view.away
            ? `${w.awayTitle} ${w.awayText}`
            : ''
  return (
    <Page top={<TopBar {...of} />}>
      <form class="sheet card" onSubmit={send} noValidate>
        <h1>{again ? w.signedOutTitle : w.signInTitle}</h1>
        <p class="lead">{again ? w.signedOutText(view.outbox?.waiting ?? 0) : w.signInText}</p>
        <label class="field">
          <b>{w.nip}</b>
          <input
            name="nip"
            inputMode="numeric"
            autocomplete="off"
            value={nip}
            onInput={(event) => setNip(event.currentTarget.value)}
            aria-describedby="nip-hint"
          />
          <span id="nip-hint">{w.nipHint}</span>
        </label>
        <label class="field">
          <b>{w.pin}</b>
          <input
            name="pin"
            class="code"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            value={pin}
            onInput={(event) => setPin(event.currentTarget.value)}
            aria-describedby="pin-hint"
          />
          <span id="pin-hint">{w.pinHint}</span>
        </label>
        <div role="alert">{said && <p class="notice">{said}</p>}</div>
        <button type="submit" class="primary" aria-disabled={view.busy}>
          {w.signIn}
        </button>
        {!again && (
          <p class="doors">
            <a href="/ujian/latihan">{w.tryPractice}</a>
            <a href="/ujian/siap">{w.tryReady}</a>
          </p>
        )}
      </form>
    </Page>
  )
}
