// Which rooms this device keeps, as far as that can be read without a passphrase.
import { useEffect, useState } from 'react'
import type { SealedPackage, SealedView } from './package.ts'
import { tabletStore } from './tablet-store.ts'

export type KeptRoom = Pick<SealedPackage, 'sessionId' | 'room' | 'madeAt'>

/** Packages of a session, or of all; those of a former version, which name no account, open nothing any more. */
export async function sealedPackages(sessionId?: string): Promise<SealedPackage[]> {
  const all = await (await tabletStore()).all<SealedPackage | SealedView>('bekal')
  const whole = all.filter((one): one is SealedPackage => !('of' in one) && typeof one.accountId === 'string')
  return whole.filter((one) => sessionId === undefined || one.sessionId === sessionId)
}

/** One line a room, the newest package first. */
export async function keptRooms(): Promise<KeptRoom[]> {
  const newest = (await sealedPackages()).sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1))
  return newest.filter((one, at) => newest.findIndex((other) => other.sessionId === one.sessionId) === at)
}

/** The packages of a session on this device; undefined while they are looked for. */
export function useSealed(id: string): [readonly SealedPackage[] | undefined, (next: readonly SealedPackage[]) => void] {
  const [sealed, setSealed] = useState<readonly SealedPackage[]>()
  useEffect(() => {
    void sealedPackages(id).then(setSealed, () => setSealed([]))
  }, [id])
  return [sealed, setSealed]
}
