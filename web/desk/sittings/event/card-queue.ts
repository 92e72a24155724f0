// Card files one after the other: each is asked for, saved by the browser and kept on the page so that it
// can be saved again. A file that was not made has changed no PIN.
import { useRef, useState } from 'react'
import type { OutputOf } from '../../../../kit/contract.ts'
import { type listCardGroups, printCards } from '../../../../stages/sittings/event/event-api.ts'
import { fetchFile, RefusalError, saveFile } from '../../../kit/call.ts'

export type CardGroup = OutputOf<typeof listCardGroups>['groups'][number]
type FileState = 'menunggu' | 'dibuat' | 'disimpan' | 'tertahan'
export type QueuedFile = { readonly group: CardGroup; readonly state: FileState; readonly file: { name: string; blob: Blob } | null }

/** The files of one printing, how far it is, and what stopped it. */
export function useCardQueue(eventId: string) {
  const [files, setFiles] = useState<readonly QueuedFile[]>([])
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Error | null>(null)
  const stopping = useRef(false)

  async function start(groups: readonly CardGroup[], of: { again: boolean; receipt: boolean; title: (group: CardGroup) => string }) {
    stopping.current = false
    setBusy(true)
    setFailure(null)
    let list: QueuedFile[] = groups.map((group) => ({ group, state: 'menunggu', file: null }))
    const put = (at: number, part: Partial<QueuedFile>) => {
      list = list.map((one, place) => (place === at ? { ...one, ...part } : one))
      setFiles(list)
    }
    setFiles(list)
    for (const [at, group] of groups.entries()) {
      if (stopping.current) break
      put(at, { state: 'dibuat' })
      try {
        const input = { id: eventId, sittingIds: group.sittingIds, title: of.title(group), again: of.again, receipt: of.receipt }
        const file = await fetchFile(printCards, input)
        saveFile(file)
        put(at, { state: 'disimpan', file })
      } catch (problem) {
        if (!(problem instanceof RefusalError)) throw problem
        put(at, { state: 'tertahan' })
        setFailure(problem)
        break
      }
    }
    setBusy(false)
  }
  return { files, busy, failure, start, stop: () => (stopping.current = true) }
}
