// All pages of the desk. A room adds its list here.
import { accessPages } from './access/pages.ts'
import { auditPages } from './audit/pages.ts'
import { documentPages } from './documents/pages.ts'
import { eligibilityPages } from './eligibility/pages.ts'
import { eventPages } from './events/pages.ts'
import { handoverPages } from './handover/pages.ts'
import { homePages } from './home/pages.ts'
import { instrumentPages } from './instruments/pages.ts'
import { invigilationPages } from './invigilation/pages.ts'
import { objectionPages } from './objections/pages.ts'
import { ownPages } from './own/pages.ts'
import type { DeskPage } from './page.ts'
import { privacyPages } from './privacy/pages.ts'
import { registerPages } from './register/pages.ts'
import { schedulePages } from './schedule/pages.ts'
import { scoringPages } from './scoring/pages.ts'
import { sittingPages } from './sittings/pages.ts'
import { standardsPages } from './standards/pages.ts'
import { talentPages } from './talent/pages.ts'

export const pages: readonly DeskPage[] = [
  ...homePages,
  ...registerPages,
  ...eligibilityPages,
  ...eventPages,
  ...schedulePages,
  ...sittingPages,
  ...invigilationPages,
  ...scoringPages,
  ...handoverPages,
  ...talentPages,
  ...objectionPages,
  ...instrumentPages,
  ...standardsPages,
  ...auditPages,
  ...accessPages,
  ...privacyPages,
  ...documentPages,
  ...ownPages,
]

/** The page at an address, the most exact one first; undefined where there is none. */
export function pageAt(pathname: string): DeskPage | undefined {
  const plain = pathname === '/' ? pathname : pathname.replace(/\/$/, '')
  const fits = (page: DeskPage) => new RegExp(`^${page.path.replace(/\$[A-Za-z]+/g, '[^/]+')}$`).test(plain)
  return pages.find((page) => page.path === plain) ?? pages.find(fits)
}
