// Ctrl+K: pages and employees by a few letters or digits.
import { Modal, TextInput } from '@mantine/core'
import { IconFile, IconSearch, IconUser } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useDeferredValue, useState } from 'react'
import { fullName } from '../../kit/wording.ts'
import { listEmployees } from '../../stages/register/api.ts'
import { useLanguage, useWords, useWriting } from '../kit/language.tsx'
import { useCall } from '../kit/use-call.ts'
import { kitWords } from '../kit/words.ts'
import { useMe } from './me.tsx'
import { entries } from './menu.ts'
import { maySee } from './page.ts'
import { pages } from './pages.ts'
import { deskWords } from './words.ts'

type Hit = { readonly key: string; readonly name: string; readonly aside?: string; readonly to: string; readonly person: boolean }

const employeePage = '/data-pegawai/$id'

/** Pages whose name holds all words that were typed. */
function usePageHits(typed: string): Hit[] {
  const { language } = useLanguage()
  const { permissions } = useMe()
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean)
  return pages
    .filter((page) => !page.path.includes('$') && maySee(page, permissions))
    .flatMap((page) => {
      const entry =
        entries.find((one) => one.key === page.menu) ?? entries.flatMap((one) => one.below ?? []).find((one) => one.key === page.menu)
      const name = page.name?.[language] ?? entry?.name[language]
      return name
        ? [{ key: page.path, name, to: page.path, person: false, ...(page.name && entry ? { aside: entry.name[language] } : {}) }]
        : []
    })
    .filter((hit) => wanted.every((word) => `${hit.name} ${hit.aside ?? ''}`.toLowerCase().includes(word)))
}

/** Employees by name or NIP, from three letters on, where the person may see the register. */
function useEmployeeHits(typed: string): Hit[] {
  const { permissions } = useMe()
  const { nip } = useWriting()
  const page = pages.find((one) => one.path === employeePage)
  const when = page !== undefined && maySee(page, permissions) && typed.trim().length >= 3
  const found = useCall(listEmployees, { search: typed.trim(), limit: 8, counts: 'no' }, { when, keep: true })
  if (!when) return []
  return (found.data?.rows ?? []).map((row) => ({
    key: row.id,
    name: fullName(row),
    aside: `${nip(row.nip)} · ${row.unit}`,
    to: employeePage.replace('$id', row.id),
    person: true,
  }))
}

export function Palette({ onClose }: { onClose: () => void }) {
  const words = useWords(kitWords)
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      title={words.search}
      styles={{ header: { display: 'none' }, body: { paddingTop: 12 } }}
      size={560}
      padding={12}
      yOffset="12vh"
      centered={false}
    >
      <Search onClose={onClose} />
    </Modal>
  )
}

function Search({ onClose }: { onClose: () => void }) {
  const words = useWords(kitWords)
  const desk = useWords(deskWords)
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const late = useDeferredValue(typed)
  const hits = [...usePageHits(typed), ...useEmployeeHits(late)]
  const current = Math.min(at, hits.length - 1)
  const go = (hit: Hit | undefined) => {
    if (!hit) return
    onClose()
    void navigate({ to: hit.to })
  }
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && hits.length > 0) setAt((current + step + hits.length) % hits.length)
    else if (event.key === 'Enter') go(hits[current])
    else return
    event.preventDefault()
  }
  return (
    <>
      <TextInput
        data-autofocus
        leftSection={<IconSearch size={16} aria-hidden />}
        placeholder={desk.searchHint}
        aria-label={words.search}
        role="combobox"
        aria-expanded
        aria-controls="temuan"
        aria-activedescendant={hits[current] ? `temuan-${current}` : undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setAt(0)
        }}
        onKeyDown={press}
      />
      <div className="hits" id="temuan" role="listbox" aria-label={words.search}>
        {hits.map((hit, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above holds the focus and handles the keys
          <div
            key={hit.key}
            id={`temuan-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === current}
            onClick={() => go(hit)}
            onPointerMove={() => setAt(index)}
          >
            {hit.person ? <IconUser size={16} aria-hidden /> : <IconFile size={16} aria-hidden />}
            {hit.name}
            {hit.aside && <span className="r tnum">{hit.aside}</span>}
          </div>
        ))}
      </div>
      {hits.length === 0 && <p className="empty">{words.searchNone}</p>}
    </>
  )
}
