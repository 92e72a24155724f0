// Who is signed in, and what that person may see.
import { createContext, useContext } from 'react'
import type { OutputOf } from '../../kit/contract.ts'
import { type Permission, permissions } from '../../kit/permission.ts'
import type { showMe } from '../../stages/access/api.ts'

export type Me = OutputOf<typeof showMe>

export const MeOf = createContext<Me | null>(null)

/** The signed-in account. Only inside the desk. */
export function useMe(): Me {
  const me = useContext(MeOf)
  if (!me) throw new Error('useMe stands outside the desk')
  return me
}

/** Whether the account may do more than see to its own person: the desk is for those. */
export const isStaff = (me: Pick<Me, 'permissions' | 'personId'>): boolean =>
  me.personId === null || me.permissions.some((permission) => permissions[permission].ownCase !== 'only')

/** Whether the signed-in person has `permission` in any scope; the server decides about each object. */
export function useMay(permission: Permission): boolean {
  return useMe().permissions.includes(permission)
}
