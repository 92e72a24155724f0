// The frame of the person's own place: mark, the pages that exist, language, light or dark, account.
// On a narrow screen all of it lies behind one button.
import { Drawer } from '@mantine/core'
import { IconMenu2 } from '@tabler/icons-react'
import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { Suspense, useEffect, useRef, useState } from 'react'
import { staffIdleMinutes } from '../../../stages/access/session-life.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { Mark } from '../../kit/mark.tsx'
import { Empty, Waiting } from '../../kit/parts.tsx'
import { useHouse } from '../house.tsx'
import { useMe } from '../me.tsx'
import { type DeskPage, maySee } from '../page.ts'
import { useQuiet } from '../quiet.ts'
import { ExampleChip, PrintHead } from '../shell.tsx'
import { LanguageSwitch, SchemeSwitch } from '../switches.tsx'
import { deskWords } from '../words.ts'
import { AccountActs, AccountMenu } from './account.tsx'
import { frameWords } from './frame-words.ts'
import { ownPages } from './pages.ts'
import './frame.css'

const practice = '/ujian/latihan'

export function OwnPlace({ page, onQuiet }: { page: DeskPage | undefined; onQuiet: () => void }) {
  useQuiet(staffIdleMinutes, onQuiet)
  const words = useWords(frameWords)
  const { skip } = useWords(deskWords)
  const { permissions } = useMe()
  const path = useRouterState({ select: (state) => state.location.pathname })
  const main = useRef<HTMLElement>(null)
  const came = useRef(path)
  useEffect(() => {
    // A new page begins at its top for those who read by keyboard or ear, too.
    if (came.current !== path) main.current?.focus({ preventScroll: true })
    came.current = path
  }, [path])
  return (
    <div className="my">
      <a className="skip" href="#isi">
        {skip}
      </a>
      <Head path={path} />
      <main id="isi" ref={main} tabIndex={-1}>
        <PrintHead />
        <Suspense fallback={<Waiting />}>
          {page && !maySee(page, permissions) ? <Empty title={words.notLinked}>{words.notLinkedHelp}</Empty> : <Outlet />}
        </Suspense>
      </main>
    </div>
  )
}

function Head({ path }: { path: string }) {
  const words = useWords(frameWords)
  const house = useHouse()
  const [open, setOpen] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page closes the menu
  useEffect(() => setOpen(false), [path])
  return (
    <header className="my-top">
      <div className="my-bar">
        <Link to="/saya/hasil" className="my-mark">
          <Mark size={28} />
          <b>Nawa</b>
        </Link>
        <nav className="my-tabs" aria-label={words.menuName}>
          <Pages path={path} />
        </nav>
        <span className="my-mark-of">{house.kind === 'contoh' && <ExampleChip />}</span>
        <span className="my-switches">
          <LanguageSwitch />
          <SchemeSwitch />
        </span>
        <AccountMenu />
        <button type="button" className="my-open" aria-expanded={open} onClick={() => setOpen(true)}>
          <IconMenu2 aria-hidden stroke={1.8} />
          {words.menu}
        </button>
      </div>
      <Drawer opened={open} onClose={() => setOpen(false)} size={300} position="right" title={words.menu}>
        <nav className="my-drawer" aria-label={words.menuName}>
          <Pages path={path} />
        </nav>
        <div className="my-drawer-foot">
          <span className="row">
            <LanguageSwitch />
            <SchemeSwitch />
          </span>
          <AccountActs />
        </div>
      </Drawer>
    </header>
  )
}

/** The pages that exist, with practice (open to everybody, in the exam's own client) before the results. */
function Pages({ path }: { path: string }) {
  const words = useWords(frameWords)
  const { language } = useLanguage()
  const before = ownPages.findIndex((page) => page.path === '/saya/hasil')
  const links = ownPages.flatMap((page) =>
    page.name
      ? [
          <Link key={page.path} to={page.path} aria-current={path === page.path || path.startsWith(`${page.path}/`) ? 'page' : undefined}>
            {page.name[language]}
          </Link>,
        ]
      : [],
  )
  return [
    ...links.slice(0, before),
    <a key={practice} href={practice}>
      {words.practice}
    </a>,
    ...links.slice(before),
  ]
}
