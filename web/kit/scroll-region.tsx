// What scrolls by itself and holds nothing to tab to, such as a wide table.
import type { ReactNode } from 'react'

/** Reachable by keyboard (WCAG 2.1.1) and named, so that whoever hears the page knows what scrolls. */
export function ScrollRegion({ className, label, children }: { className: string; label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className={className} tabIndex={0} aria-label={label}>
      {children}
    </section>
  )
}
