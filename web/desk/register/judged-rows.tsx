// The rows of an import by what was judged of each: tiles choose, the table shows. The same before an
// import is applied and after; what is looked at stands in the address.
import { IconLink, IconX } from '@tabler/icons-react'
import type { Import } from '../../../stages/register/import-api.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { type Tile, TileTabs } from '../../kit/stat-tabs.tsx'
import { CheckRows, type Verdict } from './check-rows.tsx'
import { importWords } from './import-words.ts'

const tabs = ['changed', 'new', 'unchanged', 'refused', 'waiting'] as const satisfies readonly Verdict[]
export const judgedVerdicts: readonly Verdict[] = [...tabs, 'noticed']

/** Nothing chosen: as an address that names no part of the list. */
export const wholeList = { lihat: '', kolom: '', alasan: '', cari: '' }
type At = typeof wholeList

/** The tile that is lit: rows with a note are among the changed and new. */
function tileOf(verdict: Verdict): Verdict {
  return verdict === 'noticed' ? 'changed' : verdict
}

type Judged = { of: Import; title: string; verdict: Verdict; at: At; change: (part: Partial<At>) => void }

export function JudgedRows({ of, title, verdict, at, change }: Judged) {
  return (
    <section className="card" aria-label={title}>
      <JudgedTiles of={of} chosen={verdict} onChoose={(lihat) => change({ ...wholeList, lihat })} />
      <div id="baris" role="tabpanel" aria-labelledby={`tab-${tileOf(verdict)}`}>
        <CheckRows
          key={verdict}
          of={of}
          verdict={verdict}
          field={at.kolom}
          code={at.alasan}
          search={at.cari}
          onVerdict={(lihat) => change({ ...wholeList, lihat })}
          onField={(kolom) => change({ kolom })}
          onCode={(alasan) => change({ alasan })}
          onSearch={(cari) => change({ cari })}
        />
      </div>
    </section>
  )
}

type Tiles = { of: Import; chosen: Verdict; onChoose: (key: string) => void }

/** The five numbers; after the import was applied they tell what became of them. */
function JudgedTiles({ of, chosen, onChoose }: Tiles) {
  const words = useWords(importWords)
  const notes =
    of.template === 'undo'
      ? { ...words.doneNotes, changed: words.putBackNote }
      : of.state === 'committed'
        ? words.doneNotes
        : words.verdictNotes
  const { count } = useWriting()
  const tone = {
    refused: { tone: 'harm', icon: <IconX aria-hidden stroke={2.4} /> },
    waiting: { tone: 'attention', icon: <IconLink aria-hidden stroke={2} /> },
  } as const
  const tiles = tabs.map((verdict): Tile => {
    const marked = (verdict === 'refused' || verdict === 'waiting') && of.counts[verdict] > 0 ? tone[verdict] : {}
    return { key: verdict, name: words.verdicts[verdict], figure: count(of.counts[verdict]), note: notes[verdict], ...marked }
  })
  return <TileTabs label={words.checkTitle} tiles={tiles} chosen={tileOf(chosen)} onChoose={onChoose} panel="baris" />
}
