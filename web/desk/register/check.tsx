// Periksa: what an import would do, before it does it. Tiles choose what the table shows; refused rows
// and the reconciliation stay in view; the foot says what will happen and does it.
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Import } from '../../../stages/register/import-api.ts'
import { useAddress } from '../../kit/address.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { PageHead, Steps, Strip } from '../../kit/parts.tsx'
import { CheckFoot } from './check-foot.tsx'
import type { Verdict } from './check-rows.tsx'
import { ColumnsCard } from './columns-card.tsx'
import { useImportCrumbs } from './import-crumbs.ts'
import { importWords } from './import-words.ts'
import { JudgedRows, judgedVerdicts, wholeList } from './judged-rows.tsx'
import { Reconciliation } from './reconciliation.tsx'
import { RefusedCard } from './refused-card.tsx'

/** What to look at first: what differs; on a new register what waits or is new. */
function firstTab({ counts }: Import): Verdict {
  return (['changed', 'waiting', 'new', 'refused'] as const).find((verdict) => counts[verdict] > 0) ?? 'unchanged'
}

export function CheckPage({ of }: { of: Import }) {
  const words = useWords(importWords)
  const [at, change] = useAddress(wholeList)
  const [opened] = useState(() => firstTab(of))
  const verdict = judgedVerdicts.find((one) => one === at.lihat) ?? opened
  return (
    <div className="check">
      <CheckHead of={of} />
      <UnknownStrip of={of} />
      <JudgedRows of={of} title={words.checkTitle} verdict={verdict} at={at} change={change} />
      {of.template !== 'undo' && (
        <div className="check-grid">
          {verdict !== 'refused' && of.counts.refused > 0 ? (
            <RefusedCard of={of} onAll={() => change({ ...wholeList, lihat: 'refused' })} />
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
