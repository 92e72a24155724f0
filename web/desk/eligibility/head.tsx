// The head that the parts of Jatuh Tempo Penilaian share. A tab is shown to those who may open it.
import { Link, useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useWords } from '../../kit/language.tsx'
import { PageHead } from '../../kit/parts.tsx'
import { useMay } from '../me.tsx'
import { dueWords } from './words.ts'

export function DueHead({ title, sub, actions }: { title?: string; sub?: ReactNode; actions?: ReactNode }) {
  const words = useWords(dueWords)
  const path = useRouterState({ select: (state) => state.location.pathname.replace(/\/$/, '') })
  const tabs = [
    { to: '/jatuh-tempo', name: words.tabDue, shown: true },
    { to: '/jatuh-tempo/riwayat', name: words.tabHistory, shown: useMay('assessments.write') },
    { to: '/jatuh-tempo/penyelenggara', name: words.tabProviders, shown: true },
  ].filter((tab) => tab.shown)
  return (
    <>
      <PageHead
        title={title ?? words.title}
        sub={sub}
        actions={actions}
        crumbs={title ? [{ words: words.title, to: '/jatuh-tempo' }] : []}
      />
      <nav className="tabs" aria-label={words.parts}>
        {tabs.map((tab) => (
          <Link key={tab.to} to={tab.to} aria-current={path === tab.to ? 'page' : undefined} activeOptions={{ exact: true }}>
            {tab.name}
          </Link>
        ))}
      </nav>
    </>
  )
}
