// The pages of this room beside each other, as far as the reader may see them.
import { Link, useRouterState } from '@tanstack/react-router'
import { useWords } from '../../kit/language.tsx'
import { useMay } from '../me.tsx'
import { objectionWords } from './words.ts'

export function ObjectionTabs() {
  const words = useWords(objectionWords)
  const path = useRouterState({ select: (state) => state.location.pathname })
  const [reads, examines] = [useMay('objections.read'), useMay('objections.examine')]
  const tabs = [
    ...(reads ? [{ to: '/hasil/keberatan', name: words.tabs.list }] : []),
    ...(examines ? [{ to: '/hasil/keberatan/periksa', name: words.tabs.mine }] : []),
    ...(reads
      ? [
          { to: '/hasil/keberatan/tanya', name: words.tabs.questions },
          { to: '/hasil/keberatan/statistik', name: words.tabs.statistics },
        ]
      : []),
  ]
  if (tabs.length < 2) return null
  return (
    <nav className="tabs" aria-label={words.title}>
      {tabs.map(({ to, name }) => (
        <Link key={to} to={to} activeOptions={{ exact: true }} aria-current={path === to ? 'page' : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  )
}
