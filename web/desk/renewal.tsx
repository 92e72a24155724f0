// Parts of the desk are fetched when they are first needed. After an update of the house the parts of a
// page that was open before are gone: the page is loaded anew, once, and says so. When it is the house
// that cannot be reached, the page stays and says that instead.
import { notifications } from '@mantine/notifications'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { useEffect } from 'react'
import { RefusalError } from '../kit/call.ts'
import { useWords } from '../kit/language.tsx'
import { RefusalNotice } from '../kit/refusal-notice.tsx'
import { deskWords } from './words.ts'

const mark = 'nawa-dimuat-ulang'
/** A part that is still missing so soon after a reload is not missing because of an update. */
const soon = 60_000
let partMissing = false

/** True when the page was loaded anew less than a minute before `now`. `kept`: what stands in the session's storage. */
export function renewedJustNow(kept: string | null, now: number): boolean {
  const at = Number(kept ?? Number.NaN)
  return Number.isFinite(at) && now - at < soon
}

/** Whether a part of a page could not be fetched since this page was loaded. */
export const partIsMissing = () => partMissing

async function renew(): Promise<void> {
  if (renewedJustNow(sessionStorage.getItem(mark), Date.now())) return
  const answer = await fetch('/', { cache: 'no-store' }).catch(() => null)
  if (!answer?.ok) return
  sessionStorage.setItem(mark, String(Date.now()))
  window.location.reload()
}

/** Hears of parts that could not be fetched. */
export function watchParts(): void {
  window.addEventListener('vite:preloadError', (event) => {
    // or the router would reload at once, and with the house out of reach nothing would be left on the screen
    event.preventDefault()
    partMissing = true
    void renew()
  })
}

/** After a reload for an update: one sentence. */
export function RenewedNotice() {
  const words = useWords(deskWords)
  useEffect(() => {
    if (renewedJustNow(sessionStorage.getItem(mark), Date.now())) notifications.show({ id: mark, message: words.renewed })
  }, [words])
  return null
}

/** In the place of a page that could not be drawn. */
export function Unwell({ error }: ErrorComponentProps) {
  const told = partMissing || !(error instanceof Error) ? new RefusalError('client.offline', {}, 0) : error
  return <RefusalNotice of={told} again={() => window.location.reload()} />
}
