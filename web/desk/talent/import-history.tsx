// What was taken in so far, and the way back from one import.
import { Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { showMap } from '../../../stages/talent/api.ts'
import { type ImportLine, listImports, undoImport } from '../../../stages/talent/list-api.ts'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { ScrollRegion } from '../../kit/scroll-region.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { talentWords } from './words.ts'

export function ImportHistory() {
  const words = useWords(talentWords)
  const asked = useCall(listImports, {})
  const [undoing, setUndoing] = useState<ImportLine | null>(null)
  const imports = asked.data?.imports ?? []
  return (
    <div className="talent-boxes">
      <Card bare title={words.history}>
        <RefusalNotice of={asked.error} />
        {imports.length === 0 ? (
          <p className="card-note">{words.noImports}</p>
        ) : (
          <ScrollRegion className="wide" label={words.history}>
            <table className="t compact talent-history">
              <tbody>
                {imports.map((one) => (
                  <Line key={one.id} of={one} onUndo={() => setUndoing(one)} />
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        )}
      </Card>
      {undoing && <Undo of={undoing} onClose={() => setUndoing(null)} />}
    </div>
  )
}

function Line({ of, onUndo }: { of: ImportLine; onUndo: () => void }) {
  const words = useWords(talentWords)
  const { count, stamp } = useWriting()
  return (
    <tr>
      <td>
        <span className="two-lines">
          <b>
            {words.importNumber(of.number)}: {words.lists[of.kind]}
          </b>
          <span className="small">{of.undoes === null ? of.fileName : `${words.undoes(of.undoes)}: ${of.reason}`}</span>
        </span>
      </td>
      <td>
        <span className="two-lines">
          {stamp(of.importedAt)}
          <span className="small">{of.importedBy}</span>
        </span>
      </td>
      <td>{words.counting(count(of.standing))}</td>
      <td className="n">
        {of.undone ? (
          <Chip>{words.undone}</Chip>
        ) : (
          of.undoes === null &&
          of.standing > 0 && (
            <Button size="small" look="harm" onClick={onUndo}>
              {words.undo}
            </Button>
          )
        )}
      </td>
    </tr>
  )
}

function Undo({ of, onClose }: { of: ImportLine; onClose: () => void }) {
  const words = useWords(talentWords)
  const { count } = useWriting()
  const [reason, setReason] = useState('')
  const act = useAct(undoImport, [listImports, showMap])
  const undo = () =>
    act.mutate(
      { id: of.id, reason: reason.trim() },
      {
        onSuccess: ({ restored }) => {
          notifications.show({ message: words.restored(count(restored)) })
          onClose()
        },
      },
    )
  return (
    <Confirm
      open
      harm
      title={words.undoTitle}
      effect={words.undo}
      busy={act.isPending}
      refusal={act.error}
      ready={reason.trim().length >= 5}
      onDo={undo}
      onClose={onClose}
    >
      <p>{words.undoWhat(count(of.standing))}</p>
      <Textarea mt={12} data-autofocus label={words.reason} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
    </Confirm>
  )
}
