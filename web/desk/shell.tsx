// The frame of every page behind the sign-in: menu, search, clock, language, light or dark, account.
import { Drawer } from '@mantine/core'
import { IconMenu2, IconSearch } from '@tabler/icons-react'
import { Outlet, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { staffIdleMinutes } from '../../stages/access/session-life.ts'
import { IconButton } from '../kit/button.tsx'
import { useKey } from '../kit/keys.tsx'
import { useWords, useWriting } from '../kit/language.tsx'
import { Chip, Waiting } from '../kit/parts.tsx'
import { useHouse, useServerNow } from './house.tsx'
import { useMe } from './me.tsx'
import { NotPermitted } from './not-permitted.tsx'
import { maySee } from './page.ts'
import { pageAt } from './pages.ts'
import { useQuiet } from './quiet.ts'
import { SideMenu } from './side-menu.tsx'
import { LanguageSwitch, SchemeSwitch } from './switches.tsx'
import { deskWords } from './words.ts'

const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }))

export function Shell({ onQuiet }: { onQuiet: () => void }) {
  useQuiet(staffIdleMinutes, onQuiet)
  const words = useWords(deskWords)
  const [searching, setSearching] = useState(false)
  const [drawer, setDrawer] = useState(false)
  const main = useRef<HTMLElement>(null)
  const path = useRouterState({ select: (state) => state.location.pathname })
  const came = useRef(path)
  const page = pageAt(path)
  const { permissions } = useMe()
  useKey('Ctrl+K', words.keySearch, () => setSearching(true))
  useEffect(() => {
    // A new page begins at its top for those who read by keyboard or ear, too.
    if (came.current !== path) main.current?.focus({ preventScroll: true })
    came.current = path
    setDrawer(false)
  }, [path])
  return (
    <div className="app">
      <a className="skip" href="#isi">
        {words.skip}
      </a>
      <SideMenu />
      <Drawer
        opened={drawer}
        onClose={() => setDrawer(false)}
        size={280}
        padding={0}
        withCloseButton={false}
        className="menu-drawer"
        title={words.menu}
        styles={{ header: { display: 'none' } }}
      >
        <SideMenu />
      </Drawer>
      <div style={{ minWidth: 0 }}>
        <TopBar onSearch={() => setSearching(true)} onMenu={() => setDrawer(true)} />
        <main id="isi" ref={main} tabIndex={-1}>
          <div className="main-in">
            <PrintHead />
            <Suspense fallback={<Waiting />}>{page && !maySee(page, permissions) ? <NotPermitted page={page} /> : <Outlet />}</Suspense>
          </div>
        </main>
      </div>
      {searching && (
        <Suspense>
          <Palette onClose={() => setSearching(false)} />
        </Suspense>
      )}
    </div>
  )
}

function TopBar({ onSearch, onMenu }: { onSearch: () => void; onMenu: () => void }) {
  const words = useWords(deskWords)
  const house = useHouse()
  const now = useServerNow()
  const { moment } = useWriting()
  return (
    <header className="top">
      <span className="menu-open">
        <IconButton name={words.openMenu} onClick={onMenu}>
          <IconMenu2 aria-hidden />
        </IconButton>
      </span>
      <button type="button" className="search" onClick={onSearch} title={words.searchName} aria-keyshortcuts="Control+K Meta+K">
        <IconSearch aria-hidden stroke={1.6} />
        <span>{words.searchHint}</span>
        <kbd aria-hidden>{/Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘K' : 'Ctrl K'}</kbd>
      </button>
      <span className="clock">
        {house.kind === 'contoh' && <ExampleChip />}
        <span className="tnum" title={words.serverClock}>
          {moment(now)}
        </span>
      </span>
      <LanguageSwitch />
      <SchemeSwitch />
    </header>
  )
}

/** Stands on every page of an example installation. */
export function ExampleChip() {
  const words = useWords(deskWords)
  return (
    <span title={words.exampleMeans}>
      <Chip tone="attention" icon={null}>
        {words.example}
      </Chip>
    </span>
  )
}

/** On paper: agency, mark of an example, and when the page was printed. */
export function PrintHead() {
  const words = useWords(deskWords)
  const house = useHouse()
  const now = useServerNow()
  const { moment } = useWriting()
  return (
    <div className="only-print">
      <div className="print-head">
        <b>{house.agency?.name}</b>
        {house.kind === 'contoh' && <b>{words.examplePrint}</b>}
        <span>{words.printed(moment(now))}</span>
      </div>
    </div>
  )
}
