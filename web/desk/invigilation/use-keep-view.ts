// While the server shows the room, its state is put beside the package on this device every few seconds,
// so that a reload without the server finds more than the list of the day before. A closed room is kept no longer.
import { useEffect, useRef } from 'react'
import { sealedPackages } from './kept-rooms.ts'
import type { SealedPackage } from './package.ts'
import type { RoomView } from './use-room.ts'
import { dropPackage, keepView } from './view-box.ts'

const everyMs = 3000

/** `account`: whose package it is laid beside; without one nothing is kept. */
export function useKeepView(view: RoomView | undefined, account: string, live: boolean): void {
  const latest = useRef(view)
  latest.current = view
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    if (!view || !live || waiting.current !== undefined) return
    const keep = async () => {
      const shown = latest.current
      if (!shown) return
      const keepOrDrop = shown.state === 'ditutup' ? dropPackage : (one: SealedPackage) => keepView(shown, one)
      for (const one of await sealedPackages(shown.id)) if (one.accountId === account) await keepOrDrop(one)
    }
    waiting.current = setTimeout(() => {
      waiting.current = undefined
      // a device that takes nothing more still shows the room
      void keep().catch(() => undefined)
    }, everyMs)
  }, [view, account, live])
  useEffect(
    () => () => {
      clearTimeout(waiting.current)
      waiting.current = undefined
    },
    [],
  )
}
