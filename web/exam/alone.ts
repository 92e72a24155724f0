// A room without the server, and a machine that was left: the start by a code that was read out, the
// end with a receipt computed here, and handing in what is kept, over the line or as a file.

import type { Paper } from './call.ts'
import type { Core } from './core.ts'
import { bundleOf, opened, receiptHere } from './sealed.ts'
import type { Ended } from './seat-record.ts'
import type { Sitting } from './sitting.ts'

export function alone(core: Core, sittingOf: () => Sitting) {
  const { view, set, calls, clock, records, device, wait } = core
  let handing = false

  /** Opens the sealed paper that this machine has. `startedAt`, `endsAt` ISO; undefined: the code does not fit. */
  async function unseal(code: string): Promise<(Omit<Paper, 'startedAt' | 'endsAt'> & { minutes: number }) | undefined> {
    const { pack, sittingId } = core.seat ?? {}
    if (!pack || !sittingId) return undefined
    const content = await opened(pack.bytes, code, sittingId)
    if (!content) return undefined
    core.key = { nonce: content.nonce, deviceKey: content.deviceKey }
    set({ provable: true })
    await core.keep({ key: core.key })
    const items = content.items.map((item) => ({ ...item, options: item.options.map((option) => ({ ...option })) }))
    const minutes = content.minutes + content.extraMinutes
    return { serverNow: new Date(clock.now()).toISOString(), sittingId, state: 'berjalan', items, answers: [], lastSeq: 0, minutes }
  }

  async function startByCode(code: string): Promise<boolean> {
    set({ busy: true })
    const found = await unseal(code).catch(() => undefined)
    set({ busy: false })
    if (!found) return false
    const { minutes, ...paper } = found
    const now = clock.now()
    set({ local: true })
    await core.keep({ local: true })
    await sittingOf().open({ ...paper, startedAt: new Date(now).toISOString(), endsAt: new Date(now + minutes * 60_000).toISOString() })
    return true
  }

  /** The test ended here while nobody else knows: receipt, and handing in until it arrives. */
  async function end(): Promise<void> {
    const { paper } = view
    if (!paper || !core.key) return
    const known = (await records.run(paper.sittingId))?.ended
    const ended = known ?? endedHere(paper)
    if (!known) await sittingOf().keepRun({ ended })
    set({ screen: 'local-receipt', localReceipt: ended.receipt ?? undefined })
    if (handing) return
    handing = true
    while (view.handedIn !== 'sent') {
      if (await send(ended)) break
      await wait(8000 + Math.random() * 8000)
    }
    handing = false
  }

  function endedHere(paper: Paper): Ended {
    const now = Math.min(clock.now(), Date.parse(paper.endsAt))
    return {
      finishedAt: new Date(now).toISOString(),
      finishedElapsed: Math.max(0, Math.round(now - Date.parse(paper.startedAt))),
      receipt: core.key ? receiptHere(paper.sittingId, core.key, view.choices) : null,
    }
  }

  /** What this machine has to hand in, with its proof; undefined where it has no key. */
  async function bundle(ended?: Ended) {
    const { paper } = view
    if (!paper || !core.key) return undefined
    const changes = core.outbox?.unsent() ?? (await (await device).kept(paper.sittingId))
    const agreement = core.seat?.agreement ?? null
    return { changes, bundle: bundleOf({ sittingId: paper.sittingId, startedAt: paper.startedAt, ended, agreement, changes }, core.key) }
  }

  /** Hands in over the line. True when it need not be tried again. */
  async function send(ended?: Ended): Promise<boolean> {
    const made = await bundle(ended)
    if (!made) return true
    const reply = await calls.bundle(made.bundle)
    if (reply.kind === 'away') {
      set({ away: true })
      return false
    }
    if (reply.kind === 'refused') {
      // the proctor's screen takes the file, or says why not
      set({ away: false, refusal: { code: reply.code, data: reply.data } })
      return true
    }
    await core.outbox?.arrived(made.changes)
    set({ away: false, handedIn: 'sent', said: view.words.handedInSaid })
    await records.forget(made.bundle.sittingId)
    return true
  }

  /** The same as a file, for a stick in the proctor's hand. */
  async function saveFile(): Promise<void> {
    const { paper } = view
    const ended = paper && (await records.run(paper.sittingId))?.ended
    const made = await bundle(ended)
    if (!made) return
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([JSON.stringify(made.bundle)], { type: 'application/json' }))
    link.download = `jawaban-${view.state?.number ?? made.bundle.sittingId}.json`
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
    if (view.handedIn === 'not-yet') set({ handedIn: 'saved' })
  }

  return { unseal, startByCode, end, send, saveFile }
}
export type Alone = ReturnType<typeof alone>
