// The head that the parts of Pengaturan share. A tab is shown to those who may open it.
import { Link, useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useWords } from '../../kit/language.tsx'
import { PageHead } from '../../kit/parts.tsx'
import { useMay } from '../me.tsx'
import { settingsWords } from './settings-words.ts'

export function SettingsHead(of: { title: string; sub?: ReactNode; actions?: ReactNode }) {
  const words = useWords(settingsWords)
  const path = useRouterState({ select: (state) => state.location.pathname.replace(/\/$/, '') })
  const tabs = [
    { to: '/pengaturan', name: words.agency, shown: useMay('agency.read') },
    { to: '/pengaturan/akun', name: words.accounts, shown: useMay('access.read') },
    { to: '/pengaturan/layanan-masuk', name: words.oidc, shown: useMay('access.read') },
    { to: '/pengaturan/pelindungan-data', name: words.privacy, shown: useMay('privacy.read') },
    { to: '/pengaturan/templat-surat', name: words.templates, shown: useMay('letters.templates') },
  ].filter((tab) => tab.shown)
  return (
    <>
      <PageHead {...of} crumbs={[{ words: words.area }]} />
      {tabs.length > 1 && (
        <nav className="tabs" aria-label={words.parts}>
          {tabs.map((tab) => (
            <Link key={tab.to} to={tab.to} aria-current={path === tab.to ? 'page' : undefined} activeOptions={{ exact: true }}>
              {tab.name}
            </Link>
          ))}
        </nav>
      )}
    </>
  )
}
