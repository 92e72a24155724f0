// Pelindungan data: requests with their clock, the impact assessment, retention and destruction.
import { useAddress } from '../../kit/address.ts'
import { useWords } from '../../kit/language.tsx'
import { FilterChip } from '../../kit/parts.tsx'
import { SettingsHead } from '../access/settings-head.tsx'
import { Impact } from './impact.tsx'
import { Requests } from './requests.tsx'
import { Retention } from './retention.tsx'
import { privacyWords } from './words.ts'
import './privacy.css'

const parts = { permintaan: Requests, dampak: Impact, simpan: Retention } as const
type Part = keyof typeof parts

export function Page() {
  const words = useWords(privacyWords)
  const [{ bagian }, change] = useAddress({ bagian: 'permintaan' })
  const part: Part = bagian in parts ? (bagian as Part) : 'permintaan'
  const Shown = parts[part]
  const names: Record<Part, string> = { permintaan: words.requests, dampak: words.impact, simpan: words.retention }
  return (
    <>
      <SettingsHead title={words.title} sub={words.what} />
      <nav className="row privacy-parts" aria-label={words.parts}>
        {(Object.keys(parts) as Part[]).map((key) => (
          <FilterChip key={key} on={key === part} onPress={() => change({ bagian: key })}>
            {names[key]}
          </FilterChip>
        ))}
      </nav>
      <Shown />
    </>
  )
}
