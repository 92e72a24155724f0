// A page without the menu: sign-in, first run, a document's verification.
import type { ReactNode } from 'react'
import { useWords } from '../kit/language.tsx'
import { Mark } from '../kit/mark.tsx'
import { useHouse } from './house.tsx'
import { ExampleChip } from './shell.tsx'
import { LanguageSwitch, SchemeSwitch } from './switches.tsx'
import { deskWords } from './words.ts'

export function Plain({ title, children }: { title: string; children: ReactNode }) {
  const words = useWords(deskWords)
  const house = useHouse()
  return (
    <div className="plain-page">
      <title>{`${title} · Nawa`}</title>
      <header>
        <span className="brand">
          <Mark />
          <span>
            <b>Nawa</b>
            <span>{house.agency?.name ?? words.product}</span>
          </span>
        </span>
        <span className="r">
          {house.kind === 'contoh' && <ExampleChip />}
          <LanguageSwitch />
          <SchemeSwitch />
        </span>
      </header>
      <main>{children}</main>
      <footer>{words.footer(house.version)}</footer>
    </div>
  )
}
