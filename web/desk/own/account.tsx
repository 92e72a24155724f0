// What the account can do for itself: as a menu under the name, or as a list on a phone.
import { Menu } from '@mantine/core'
import { IconDevices, IconKey, IconLayoutDashboard, IconLogout } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { signOut } from '../../../stages/access/api.ts'
import { call } from '../../kit/call.ts'
import { useWords } from '../../kit/language.tsx'
import { isStaff, useMe } from '../me.tsx'
import { initialsOf } from '../side-menu.tsx'
import { deskWords } from '../words.ts'
import { frameWords } from './frame-words.ts'

function useActs() {
  const words = useWords(deskWords)
  const mine = useWords(frameWords)
  const me = useMe()
  const navigate = useNavigate()
  const client = useQueryClient()
  const leave = async () => {
    await call(signOut, {})
    client.clear()
    await navigate({ to: '/' })
    window.location.reload()
  }
  const go = (to: string) => () => void navigate({ to })
  return [
    ...(isStaff(me) ? [{ name: mine.toDesk, icon: IconLayoutDashboard, act: go('/') }] : []),
    { name: words.mySessions, icon: IconDevices, act: go('/sesi-saya') },
    { name: words.changePassword, icon: IconKey, act: go('/kata-sandi') },
    { name: words.signOut, icon: IconLogout, act: () => void leave() },
  ]
}

export function AccountMenu() {
  const words = useWords(frameWords)
  const { name } = useMe()
  const acts = useActs()
  return (
    <Menu position="bottom-end" width={216}>
      <Menu.Target>
        <button type="button" className="my-account" title={`${words.account}: ${name}`}>
          <i aria-hidden>{initialsOf(name)}</i>
          <span>{name.split(',')[0]}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {acts.map((one) => (
          <Menu.Item key={one.name} leftSection={<one.icon size={16} aria-hidden />} onClick={one.act}>
            {one.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

export function AccountActs() {
  const { name } = useMe()
  const acts = useActs()
  return (
    <>
      <p className="my-who">
        <i aria-hidden>{initialsOf(name)}</i>
        <b>{name}</b>
      </p>
      <ul className="my-acts">
        {acts.map((one) => (
          <li key={one.name}>
            <button type="button" onClick={one.act}>
              <one.icon size={20} aria-hidden stroke={1.7} />
              {one.name}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
