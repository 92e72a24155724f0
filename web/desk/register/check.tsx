// Periksa: what an import would do, before it does it. Tiles choose what the table shows; refused rows
// and the reconciliation stay in view; the foot says what will happen and does it.
import { IconLink, IconX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Import } from '../../../stages/register/import-api.ts'
import { useAddress } from '../../kit/address.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { PageHead, Steps, Strip } from '../../kit/parts.tsx'
import { type Tile, TileTabs } from '../../kit/stat-tabs.tsx'
import { CheckFoot } from './check-foot.tsx'
import { CheckRows, type Verdict } from './check-rows.tsx'
import { ColumnsCard } from './columns-card.tsx'
import { useImportCrumbs } from './import-crumbs.ts'
import { importWords } from './import-words.ts'
import { Reconciliation } from './reconciliation.tsx'
import { RefusedCard } from './refused-card.tsx'

const tabs = ['changed', 'new', 'unchanged', 'refused', 'waiting'] as const satisfies readonly Verdict[]
const shown: readonly Verdict[] = [...tabs, 'noticed']
const first = { lihat: '', kolom: '', alasan: '', cari: '' }

/** The tile that is lit: rows with a note are among the changed and new. */
export function tileOf(verdict: Verdict): Verdict {
  return verdict === 'noticed' ? 'changed' : verdict
}

/** What to look at first: what differs; on a new register what waits or is new. */
function firstTab({ counts }: Import): Verdict {
  return (['changed', 'waiting', 'new', 'refused'] as const).find((verdict) => counts[verdict] > 0) ?? 'unchanged'
}

export function CheckPage({ of }: { of: Import }) {
  const words = useWords(importWords)
  const [at, change] = useAddress(first)
  const [opened] = useState(() => firstTab(of))
  const verdict = shown.find((one) => one === at.lihat) ?? opened
  return (
    <div className="check">
      <CheckHead of={of} />
      <UnknownStrip of={of} />
      <section className="card" aria-label={words.checkTitle}>
        <CheckTiles of={of} chosen={verdict} onChoose={(key) => change({ ...first, lihat: key })} />
        <div id="baris" role="tabpanel" aria-labelledby={`tab-${tileOf(verdict)}`}>
          <CheckRows
            key={verdict}
            of={of}
            verdict={verdict}
            field={at.kolom}
            code={at.alasan}
            search={at.cari}
            onVerdict={(lihat) => change({ ...first, lihat })}
            onField={(kolom) => change({ kolom })}
            onCode={(alasan) => change({ alasan })}
            onSearch={(cari) => change({ cari })}
          />
        </div>
      </section>
      {of.template !== 'undo' && (
        <div className="check-grid">
          {verdict !== 'refused' && of.counts.refused > 0 ? (
            <RefusedCard of={of} onAll={() => change({ ...first, lihat: 'refused' })} />
          ) : (
            <ColumnsCard of={of} />
          )}
          <Reconciliation of={of} />
        </div>
      )}
      {verdict !== 'refused' && of.counts.refused > 0 && (
        <div className="grid">
          <ColumnsCard of={of} />
        </div>
      )}
      <CheckFoot of={of} />
    </div>
  )
}

function CheckHead({ of }: { of: Import }) {
  const words = useWords(importWords)
  const { count, language } = useWriting()
  const undo = of.template === 'undo'
  const columns = of.columns.used.length + of.columns.notStored.length
  const seconds = of.tookMs === null ? null : (of.tookMs / 1000).toFixed(1).replace('.', language === 'id' ? ',' : '.')
  const facts = [
    undo ? words.subUndo(count(of.counts.total)) : words.subRows(count(of.counts.total), count(columns)),
    ...(seconds && !undo ? [words.subRead(seconds)] : []),
  ]
  return (
    <PageHead
      crumbs={useImportCrumbs(of)}
      title={undo ? words.checkUndo : words.checkTitle}
      sub={
        <>
          <b>{of.fileName}</b> · {facts.join(' · ')}
        </>
      }
      actions={!undo && <Steps names={words.steps} at={2} />}
    />
  )
}

/** Names that the register does not know come first: mapping them changes everything below. */
function UnknownStrip({ of }: { of: Import }) {
  const words = useWords(importWords)
  const { count } = useWriting()
  if (of.counts.waiting === 0) return null
  const { units, positions } = of.unknown
  const names = [units > 0 && words.unknownUnits(count(units)), positions > 0 && words.unknownPositions(count(positions))].filter(
    (part) => part !== false,
  )
  return (
    <div className="unknown-strip">
      <Strip tone="attention">
        <span className="strip-act">
          <b>{words.unknownStrip(count(of.counts.waiting), names.join(words.and))}</b>
          <Link to="/data-pegawai/impor/$id/pemetaan" params={{ id: of.id }} className="strip-link">
            {words.openMapping}
          </Link>
        </span>
      </Strip>
    </div>
  )
}

type Tiles = { of: Import; chosen: Verdict; onChoose: (key: string) => void }

/** The five numbers; after the import was applied they tell what became of them. */
export function CheckTiles({ of, chosen, onChoose }: Tiles) {
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
