// What will happen, and the button that does it; or the preview is put away.
import { notifications } from '@mantine/notifications'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { listEmployees, listUnits, showEmployee } from '../../../stages/register/api.ts'
import {
  commitImport,
  discardImport,
  type Import,
  judgeImportAgain,
  listImportRows,
  listImports,
  showImport,
} from '../../../stages/register/import-api.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { RefusalError } from '../../kit/call.ts'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { ActionFoot } from '../../kit/parts.tsx'
import { useAct } from '../../kit/use-call.ts'
import { importWords } from './import-words.ts'

type Words = (typeof importWords)['id']

/** "143 pegawai ditambahkan, 1.186 diperbarui, 7.483 dikonfirmasi, dalam satu transaksi." */
export function effectWords(
  { counts, template }: Pick<Import, 'counts' | 'template'>,
  words: Words,
  count: (value: number) => string,
): string {
  if (template === 'undo' && counts.changed > 0) return `${words.willPutBack(count(counts.changed))}, ${words.willOnce}`
  if (counts.new + counts.changed === 0 && counts.unchanged > 0) return words.willSame(count(counts.unchanged))
  const parts = [
    counts.new > 0 && words.willAdd(count(counts.new)),
    counts.changed > 0 && words.willChange(count(counts.changed)),
    counts.unchanged > 0 && words.willConfirm(count(counts.unchanged)),
  ].filter((part) => part !== false)
  return parts.length === 0 ? words.willNothing : `${parts.join(', ')}, ${words.willOnce}`
}

/** What stays as it is, and that the way back is open. */
function restWords({ counts, template }: Import, words: Words, count: (value: number) => string): string {
  const held = counts.refused + counts.waiting
  if (template === 'undo') return [held > 0 && words.willWait(count(held)), words.willLeave].filter((part) => part !== false).join(' ')
  return [
    held > 0 && words.willWait(count(held)),
    counts.absent > 0 && words.willAbsent(count(counts.absent)),
    counts.new + counts.changed > 0 && words.willUndo,
  ]
    .filter((part) => part !== false)
    .join(' ')
}

export function CheckFoot({ of }: { of: Import }) {
  const words = useWords(importWords)
  const { count } = useWriting()
  const [asked, setAsked] = useState<'apply' | 'discard' | null>(null)
  const rows = of.counts.new + of.counts.changed + of.counts.unchanged
  const able = of.counts.new + of.counts.changed > 0
  const close = () => setAsked(null)
  return (
    <>
      <ActionFoot
        actions={
          <>
            <Button onClick={() => setAsked('discard')}>{words.discard}</Button>
            {!able && of.counts.waiting > 0 ? (
              <ButtonLink look="primary" to={`/data-pegawai/impor/${of.id}/pemetaan`}>
                {words.mapFirst(count(of.unknown.units + of.unknown.positions))}
              </ButtonLink>
            ) : (
              <Button look="primary" disabled={!able} onClick={() => setAsked('apply')}>
                {words.apply(count(rows))}
              </Button>
            )}
          </>
        }
      >
        <b>{words.will}</b> {effectWords(of, words, count)}
        <br />
        <span className="mut">{restWords(of, words, count)}</span>
      </ActionFoot>
      <Apply of={of} rows={rows} open={asked === 'apply'} onClose={close} />
      <Discard of={of} open={asked === 'discard'} onClose={close} />
    </>
  )
}

type Asked = { of: Import; open: boolean; onClose: () => void }

function Apply({ of, rows, open, onClose }: Asked & { rows: number }) {
  const words = useWords(importWords)
  const { count } = useWriting()
  const commit = useAct(commitImport, [showImport, listImports, listEmployees, listUnits, showEmployee])
  const again = useAct(judgeImportAgain, [showImport, listImportRows])
  const stale = commit.error instanceof RefusalError && commit.error.code === 'register.import-stale'
  const compare = () =>
    again.mutate(
      { id: of.id },
      {
        onSuccess: () => {
          commit.reset()
          onClose()
        },
      },
    )
  return (
    <Confirm
      open={open}
      title={words.applyTitle(count(rows))}
      effect={stale ? words.judgeAgain : words.apply(count(rows))}
      busy={commit.isPending || again.isPending}
      refusal={again.error ?? commit.error}
      onDo={() => (stale ? compare() : commit.mutate({ id: of.id }, { onSuccess: onClose }))}
      onClose={onClose}
    >
      {effectWords(of, words, count)} {words.applyBody}
    </Confirm>
  )
}

function Discard({ of, open, onClose }: Asked) {
  const words = useWords(importWords)
  const navigate = useNavigate()
  const discard = useAct(discardImport, [showImport, listImports])
  const done = () => {
    notifications.show({ message: words.discardedBody })
    void navigate({ to: '/data-pegawai/impor' })
  }
  return (
    <Confirm
      open={open}
      title={words.discardTitle}
      effect={words.discardEffect}
      harm
      busy={discard.isPending}
      refusal={discard.error}
      onDo={() => discard.mutate({ id: of.id }, { onSuccess: done })}
      onClose={onClose}
    >
      {words.discardBody}
    </Confirm>
  )
}
