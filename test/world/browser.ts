// A real Chromium for journeys, and the accessibility check that every page has to pass.
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'

/** Starts Chromium: CHROMIUM_PATH, or the system's own. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  if (!existsSync(executablePath)) throw new Error('Journeys need Chromium: install it (apt-get install chromium) or set CHROMIUM_PATH')
  // a name besides localhost: there a browser withholds what it gives to safe origins only, as in a venue without TLS
  const names = '--host-resolver-rules=MAP *.contoh.test 127.0.0.1'
  const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', names, ...quiet] })
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * What axe finds wrong on the page as it stands (WCAG 2.2 A and AA): one line a finding; empty is good.
 * `strict` adds axe's own good practice, which the dialogs of the desk's component library do not follow.
 */
export async function accessibilityFindings(page: Page, strict = false): Promise<string[]> {
  // not as a script element: the page's own policy refuses scripts that are not ours, as it should
  await page.evaluate(axeSource)
  return page.evaluate(
    async (runOnly) => {
      type Found = { id: string; nodes: { html: string; failureSummary?: string }[] }
      const axe = (globalThis as unknown as { axe: { run(of: object): Promise<{ violations: Found[] }> } }).axe
      const { violations } = await axe.run({ runOnly })
      return violations.flatMap((found) =>
        found.nodes.map((node) => `${found.id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
      )
    },
    [...wcag, ...(strict ? ['best-practice'] : [])],
  )
}

/** Keeps a picture of the page in the three sizes when NAWA_PICTURES names a folder. */
export async function pictures(page: Page, name: string): Promise<void> {
  const folder = process.env.NAWA_PICTURES
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  const before = page.viewportSize()
  for (const [width, height] of [
    [1366, 768],
    [1920, 1080],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.screenshot({ path: join(folder, `${name}-${width}.png`) })
  }
  if (before) await page.setViewportSize(before)
}
