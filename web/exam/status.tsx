// What the participant must always be able to trust: where the last answer is, and what is wrong.
import { timeWords } from '../../kit/wording.ts'
import { Icon } from './icons.tsx'
import type { ScreenProps } from './top-bar.tsx'
import type { View } from './view.ts'
import type { Words } from './words.ts'

/** "Tersimpan 08.26 WIB" or "Di perangkat · 3 jawaban menunggu", in one place. */
export function SavedChip({ view, w }: { view: View; w: Words }) {
  const { outbox, state } = view
  if (view.practice)
    return (
      <div class="saved calm" role="status">
        <span>{w.notKept}</span>
      </div>
    )
  if (!outbox || !state) return null
  if (outbox.waiting > 0)
    return (
      <div class={`saved ${outbox.away ? 'attention' : 'calm'}`} role="status">
        <Icon name="device" size={18} />
        <span>
          {outbox.onDevice > 0 || outbox.durable ? w.onDevice : w.inMemory}
          {outbox.away && <span class="only-l"> · {w.waiting(outbox.waiting)}</span>}
        </span>
      </div>
    )
  return (
    <div class="saved good" role="status">
      <Icon name="tick" size={18} weight={2.4} />
      <span>
        {outbox.savedAt || view.choices.size > 0 ? w.saved : w.ready}
        {outbox.savedAt && <span class="only-l"> {timeWords(new Date(outbox.savedAt), state.zone)}</span>}
      </span>
    </div>
  )
}

/** Strips under the bar: no network, nothing kept on the device, answers that the server refused. */
export function Strips({ view, w }: Pick<ScreenProps, 'view' | 'w'>) {
  const { outbox } = view
  if (!outbox) return null
  const offline = outbox.away || view.away
  return (
    <div role="alert">
      {offline && (
        <Strip
          icon="offline"
          title={view.local ? w.localTitle : outbox.durable ? w.offlineTitle : w.offlineMemoryTitle}
          text={outbox.durable ? w.offlineText : w.offlineMemoryText}
        />
      )}
      {view.local && !offline && <Strip icon="device" title={w.localTitle} text={w.offlineText} />}
      {!offline && !outbox.durable && <Strip icon="alert" title={w.memoryTitle} text={w.memoryText} />}
      <RefusedStrip view={view} w={w} />
    </div>
  )
}

export function RefusedStrip({ view, w }: Pick<ScreenProps, 'view' | 'w'>) {
  const refused = view.outbox?.refused ?? []
  const late = view.outbox?.late ?? 0
  if (refused.length === 0) return late > 0 ? <Strip icon="alert" title={w.lateTitle(late)} text={w.lateText} /> : null
  const codes = [...new Set(refused.map((each) => each.code))]
  const places = [...new Set(refused.map(({ change }) => 1 + (view.paper?.items.findIndex((item) => item.itemId === change.itemId) ?? -1)))]
  const title = `${w.refusedTitle(refused.length)} (${places.map(w.question).join(', ')}), ${codes.map((code) => w.refused[code] ?? '').join(' ')}`
  return <Strip icon="alert" harm title={title} text={w.refusedText} />
}

function Strip({ icon, title, text, harm }: { icon: 'offline' | 'alert' | 'device'; title: string; text: string; harm?: boolean }) {
  return (
    <div class={`off${harm ? ' harm' : ''}`}>
      <div class="off-in">
        <Icon name={icon} size={28} />
        <div>
          <b>{title}</b>
          <span>{text}</span>
        </div>
      </div>
    </div>
  )
}
