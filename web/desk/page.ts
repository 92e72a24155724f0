// What a page of the desk says of itself. Each room lists its pages in `<room>/pages.ts`; the menu, the
// search and the router are made from those lists, so nothing leads to a page that does not exist.
import type { ComponentType } from 'react'
import type { Need } from '../../kit/contract.ts'
import type { Permission } from '../../kit/permission.ts'
import type { Words } from '../kit/language.tsx'
import type { MenuKey } from './menu.ts'

export type DeskPage = {
  /** Address; `$name` stands for a part that changes ("/data-pegawai/$id"). */
  readonly path: string
  /** What the person must be allowed to do to see it. */
  readonly need: Need
  readonly load: () => Promise<{ readonly Page: ComponentType }>
  /** The menu entry that is lit here; the first page of an entry without `$` is where the entry leads. */
  readonly menu?: MenuKey
  /** `own`: the page fills the window and brings its own head, without the menu. `mine`: it stands in the person's own place. */
  readonly frame?: 'own' | 'mine'
  /** Opens without the server, from what this device keeps under a passphrase. */
  readonly kept?: true
  /** Name in the search, for pages that somebody would look for. */
  readonly name?: Words<string>
}

/** Whether somebody with `permissions` may see the page. */
export function maySee(page: Pick<DeskPage, 'need'>, permissions: readonly Permission[]): boolean {
  return page.need === 'public' || page.need === 'signed-in' || permissions.includes(page.need)
}
