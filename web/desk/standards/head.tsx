// The head that the parts of Ketentuan & Standar share: title and tabs.
import { Link, useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { PrintButton } from '../../kit/copy.tsx'
import { useWords } from '../../kit/language.tsx'
import { PageHead } from '../../kit/parts.tsx'
import { standardsWords } from './words.ts'

const tabs = [
  { to: '/ketentuan', key: 'dictionary' },
  { to: '/ketentuan/standar', key: 'standards' },
  { to: '/ketentuan/aturan', key: 'policy' },
] as const

export function StandardsHead(of: { title: string; sub?: ReactNode; chips?: ReactNode; actions?: ReactNode }) {
  const words = useWords(standardsWords)
  const path = useRouterState({ select: (state) => state.location.pathname.replace(/\/$/, '') })
  return (
    <>
      <PageHead
        {...of}
        crumbs={[{ words: words.area }]}
        actions={
          <>
            <PrintButton />
            {of.actions}
          </>
        }
      />
      <nav className="tabs" aria-label={words.parts}>
        {tabs.map((tab) => (
          <Link key={tab.to} to={tab.to} aria-current={path === tab.to ? 'page' : undefined} activeOptions={{ exact: true }}>
            {words[tab.key]}
          </Link>
        ))}
      </nav>
    </>
  )
}
