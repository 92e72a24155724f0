// The menu on the left: what exists and is permitted, and the account at its foot.
import { Menu } from '@mantine/core'
import { IconDevices, IconKey, IconKeyboard, IconLogout, IconSelector, IconUserCircle } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { roleWords } from '../../kit/role-words.ts'
import { signOut } from '../../stages/access/api.ts'
import { call } from '../kit/call.ts'
import { useKeyHelp } from '../kit/keys.tsx'
import { useWords } from '../kit/language.tsx'
import { Mark } from '../kit/mark.tsx'
import { useHouse } from './house.tsx'
import { useMe } from './me.tsx'
import { entries, type MenuKey } from './menu.ts'
import { maySee } from './page.ts'
import { pageAt, pages } from './pages.ts'
import { deskWords } from './words.ts'

export function SideMenu() {
  const words = useWords(deskWords)
  const house = useHouse()
  return (
    <aside className="menu" aria-label={words.menu}>
      <Link to="/" className="brand">
        <Mark />
        <span>
          <b>Nawa</b>
          <span>{house.agency?.name}</span>
        </span>
      </Link>
      <nav aria-label={words.menu}>
        <Entries />
      </nav>
      <Account />
    </aside>
  )
}

const Waits = lazy(async () => ({ default: (await import('./events/waits.tsx')).Waits }))
const eventPath = '/kegiatan/$id'

/** The event whose pages one is in, or undefined. */
export function eventIn(pathname: string): string | undefined {
  const [, first, second] = pathname.split('/')
  return first === 'kegiatan' && second !== 'baru' ? second || undefined : undefined
}

function Entries() {
  const me = useMe()
  const names = useWords({ id: 'id', en: 'en' } as const)
  const pathname = useRouterState({ select: (state) => state.location.pathname })
  const at = pageAt(pathname)?.menu
  const event = eventIn(pathname)
  const target = (key: string) => {
    const leads = pages.filter((page) => page.menu === key && maySee(page, me.permissions)).map((page) => page.path)
    // within an event its own pages come before a list of everything
    const inside = event && leads.find((path) => path.startsWith(`${eventPath}/`))
    return inside ? inside.replace(eventPath, `/kegiatan/${event}`) : leads.find((path) => !path.includes('$'))
  }
  return (
    <ul>
      {entries.map((entry) => {
        const below = (entry.below ?? []).flatMap((one) => {
          const to = target(one.key)
          return to ? [{ key: one.key as MenuKey, name: one.name[names], to }] : []
        })
        const to = target(entry.key) ?? below[0]?.to
        if (!to) return null
        const inside = below.some((one) => one.key === at)
        const on = at === entry.key || inside
        return (
          <li key={entry.key}>
            <Link to={to} className={on ? 'on' : undefined} aria-current={on && to === pathname ? 'page' : undefined}>
              <entry.icon aria-hidden stroke={1.7} />
              {entry.name[names]}
            </Link>
            {below.length > 0 && (on || below.length < 3) && (
              <ul>
                {below.map((one) => (
                  <li key={one.key}>
                    <Link to={one.to} className={one.key === at ? 'on' : undefined} aria-current={one.key === at ? 'page' : undefined}>
                      {one.name}
                      {event && one.to.startsWith(`/kegiatan/${event}/`) && (
                        <Suspense>
                          <Waits event={event} entry={one.key} />
                        </Suspense>
                      )}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** Two letters for the round mark: first letters of the first two names, titles left out. */
export function initialsOf(name: string): string {
  const parts = (name.split(',')[0] ?? '').split(/\s+/).filter((part) => part !== '' && !part.endsWith('.'))
  return parts
    .slice(0, 2)
    .map((part) => part[0]?.toUpperCase() ?? '')
    .join('')
}

function Account() {
  const words = useWords(deskWords)
  const roles = useWords(roleWords)
  const me = useMe()
  const navigate = useNavigate()
  const client = useQueryClient()
  const keyHelp = useKeyHelp()
  const leave = async () => {
    await call(signOut, {})
    client.clear()
    await navigate({ to: '/' })
    window.location.reload()
  }
  const inForce = [...new Set(me.grants.filter((grant) => grant.inForce).map((grant) => roles[grant.role]))]
  return (
    <Menu position="top-start" width={216}>
      <Menu.Target>
        <button type="button" className="me">
          <i aria-hidden>{initialsOf(me.name)}</i>
          <span>
            <b title={me.name}>{me.name}</b>
            <span>{inForce.length > 0 ? inForce.join(', ') : words.noRole}</span>
          </span>
          <IconSelector aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {me.personId && (
          <Menu.Item leftSection={<IconUserCircle size={16} />} onClick={() => navigate({ to: '/saya/hasil' })}>
            {words.myPages}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconDevices size={16} />} onClick={() => navigate({ to: '/sesi-saya' })}>
          {words.mySessions}
        </Menu.Item>
        <Menu.Item leftSection={<IconKey size={16} />} onClick={() => navigate({ to: '/kata-sandi' })}>
          {words.changePassword}
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={16} />} onClick={keyHelp} rightSection={<kbd>?</kbd>}>
          {words.keys}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => void leave()}>
          {words.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
