// After an import was applied: what changed, what is held back, and the way back as a new version.
import { IconArrowBackUp, IconUsers } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type Import, listImports, showImport, undoImport } from '../../../stages/register/import-api.ts'
import { useAddress } from '../../kit/address.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { PageHead, Strip } from '../../kit/parts.tsx'
import { useAct } from '../../kit/use-call.ts'
import { Download } from './check-rows.tsx'
import { ColumnsCard } from './columns-card.tsx'
import { useImportCrumbs } from './import-crumbs.ts'
import { ImportState } from './import-state.tsx'
import { importWords } from './import-words.ts'
import { JudgedRows, judgedVerdicts, wholeList } from './judged-rows.tsx'
import { Reconciliation } from './reconciliation.tsx'

export function DonePage({ of }: { of: Import }) {
  const words = useWords(importWords)
  const { stamp } = useWriting()
  const crumbs = useImportCrumbs(of)
  const [at, change] = useAddress(wholeList)
  const held = of.counts.refused + of.counts.waiting
  const verdict = judgedVerdicts.find((one) => one === at.lihat) ?? judgedVerdicts.find((one) => of.counts[one] > 0) ?? 'unchanged'
  return (
    <div className="check">
      <PageHead
        crumbs={crumbs}
        title={of.undoes ? words.doneUndo : words.doneTitle}
        sub={
          <>
            <b>{of.fileName}</b> · {of.committedAt && words.doneSub(stamp(of.committedAt), of.committedBy ?? '–')}
          </>
        }
        chips={of.undoneBy && <ImportState of={of} />}
        actions={
          <>
            {!of.undoneBy && !of.undoes && <Undo of={of} />}
            <ButtonLink to="/data-pegawai" look="primary" icon={<IconUsers aria-hidden />}>
              {words.toRegister}
            </ButtonLink>
          </>
        }
      />
      <Notes of={of} held={held} />
      <JudgedRows of={of} title={words.doneTitle} verdict={verdict} at={at} change={change} />
      {of.template !== 'undo' && (
        <div className="check-grid">
          <ColumnsCard of={of} />
          <Reconciliation of={of} />
        </div>
      )}
    </div>
  )
}

function Notes({ of, held }: { of: Import; held: number }) {
  const words = useWords(importWords)
  const { count } = useWriting()
  const link = (id: string, name: string) => (
    <Link to="/data-pegawai/impor/$id" params={{ id }} className="link">
      {name}
    </Link>
  )
  return (
    <div className="notes">
      {of.undoneBy && (
        <Strip>
          {words.undoneBy} {link(of.undoneBy, words.undoneOpen)}
        </Strip>
      )}
      {of.undoes && <Strip>{link(of.undoes, words.undoesOpen)}</Strip>}
      {held > 0 && of.template !== 'undo' && !of.undoneBy && (
        <Strip tone="attention">
          <span className="strip-act">
            {words.heldStrip(count(held))}
            <Download of={of} verdict="refused" />
          </span>
        </Strip>
      )}
    </div>
  )
}

function Undo({ of }: { of: Import }) {
  const words = useWords(importWords)
  const navigate = useNavigate()
  const [asked, setAsked] = useState(false)
  const undo = useAct(undoImport, [showImport, listImports])
  const prepare = () =>
    undo.mutate({ id: of.id }, { onSuccess: ({ id }) => void navigate({ to: '/data-pegawai/impor/$id', params: { id } }) })
  return (
    <>
      <Button icon={<IconArrowBackUp aria-hidden />} onClick={() => setAsked(true)}>
        {words.undo}
      </Button>
      <Confirm
        open={asked}
        title={words.undo}
        effect={words.undo}
        busy={undo.isPending}
        refusal={undo.error}
        onDo={prepare}
        onClose={() => setAsked(false)}
      >
        {words.undoWhat}
      </Confirm>
    </>
  )
}
