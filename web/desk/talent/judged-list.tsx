// A list as it was judged: what would be new or changed, what is refused and how to put it right; then its recording.
import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { showMap } from '../../../stages/talent/api.ts'
import { type Grade, grades } from '../../../stages/talent/box.ts'
import { importList, type ListKind, type ListRowShown, type ListVerdict, listImports, verdicts } from '../../../stages/talent/list-api.ts'
import { listReasonWords } from '../../../stages/talent/list-reasons.ts'
import { gradeNames } from '../../../stages/talent/words.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { upload } from '../../kit/call.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { ActionFoot, Card } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { ScrollRegion } from '../../kit/scroll-region.tsx'
import { TileTabs } from '../../kit/stat-tabs.tsx'
import { useDuring } from '../register/use-during.ts'
import type { Read } from './import.tsx'
import { talentWords } from './words.ts'

export function JudgedList({ of: { file, kind, preview }, onOther }: { of: Read; onOther: () => void }) {
  const words = useWords(talentWords)
  const { count } = useWriting()
  const client = useQueryClient()
  const { busy, refusal, during } = useDuring()
  const { counts } = preview
  const first = (['refused', 'changed', 'new', 'same'] as const).find((verdict) => counts[verdict] > 0) ?? 'new'
  const [shown, setShown] = useState<ListVerdict>(first)
  const [done, setDone] = useState(false)
  const kept = counts.new + counts.changed
  const record = () =>
    during(async () => {
      const { recorded } = await upload(importList, { kind, digest: preview.digest }, file)
      notifications.show({ message: words.committed(count(recorded)) })
      for (const old of [showMap, listImports]) void client.invalidateQueries({ queryKey: [old.name] })
      setDone(true)
    })
  const tiles = verdicts.map((key) => ({
    ...{ key, name: words.verdicts[key], figure: count(counts[key]), note: words.verdictNotes[key] },
    ...(key === 'refused' && counts.refused > 0 ? { tone: 'attention' as const } : {}),
  }))
  const rows = preview.rows.filter((row) => row.verdict === shown)
  return (
    <>
      <Card bare title={`${words.preview}: ${file.name}`} aside={<span className="small">{words.total(count(preview.total))}</span>}>
        <TileTabs label={words.preview} tiles={tiles} chosen={shown} onChoose={(key) => setShown(key as ListVerdict)} panel="talent-rows" />
        <div id="talent-rows" role="tabpanel" aria-labelledby={`tab-${shown}`} tabIndex={-1}>
          <Rows of={rows} kind={kind} total={counts[shown]} />
        </div>
      </Card>
      <ActionFoot
        actions={
          <>
            <Button onClick={onOther}>{words.other}</Button>
            {done ? (
              <ButtonLink look="primary" to="/talenta/peta">
                {words.seeMap}
              </ButtonLink>
            ) : (
              <Button look="primary" busy={busy} disabled={kept === 0} onClick={() => void record()}>
                {words.commit(count(kept))}
              </Button>
            )}
          </>
        }
      >
        <RefusalNotice of={refusal} />
        {done ? (
          <b>{words.committed(count(kept))}</b>
        ) : kept === 0 ? (
          words.nothingNew
        ) : (
          words.commitWhat(count(kept), count(counts.refused))
        )}
      </ActionFoot>
    </>
  )
}

function Rows({ of, kind, total }: { of: readonly ListRowShown[]; kind: ListKind; total: number }) {
  const words = useWords(talentWords)
  const { count } = useWriting()
  const refused = of[0]?.verdict === 'refused'
  if (of.length === 0) return <p className="card-note">{words.noRows}</p>
  return (
    <>
      <ScrollRegion className="wide judged-rows" label={words.preview}>
        <table className="t compact">
          <thead>
            <tr>
              <th scope="col" className="n">
                {words.line}
              </th>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.when[kind]}</th>
              <th scope="col">{words.value[kind]}</th>
              {refused && <th scope="col">{words.problem}</th>}
            </tr>
          </thead>
          <tbody>
            {of.map((row) => (
              <Row key={row.line} of={row} kind={kind} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {total > of.length && <p className="card-note">{words.shownOnly(count(of.length))}</p>}
    </>
  )
}

function Row({ of, kind }: { of: ListRowShown; kind: ListKind }) {
  const words = useWords(talentWords)
  const { count, date, nip, language } = useWriting()
  const value = (text: string | null) => {
    if (text === null) return words.none
    return kind === 'kinerja' && (grades as readonly string[]).includes(text) ? gradeNames[text as Grade][language] : text
  }
  return (
    <tr>
      <td className="n dim">{count(of.line)}</td>
      <td>
        <span className="two-lines">
          {of.name ?? words.none}
          {of.nip && <span className="small nip">{nip(of.nip)}</span>}
        </span>
      </td>
      <td>{of.when === null ? words.none : kind === 'kinerja' ? of.when : date(of.when)}</td>
      <td>{of.verdict === 'changed' ? `${value(of.before)} → ${value(of.value)}` : value(of.value)}</td>
      {of.verdict === 'refused' && (
        <td>
          {of.problems.map((problem) => {
            const { reason, remedy } = listReasonWords(problem, language)
            return (
              <span key={`${problem.column} ${problem.code}`} className="two-lines">
                <b>
                  {problem.column}
                  {problem.value && ` “${problem.value}”`}: {reason}
                </b>
                <span className="small">{remedy}</span>
              </span>
            )
          })}
        </td>
      )}
    </tr>
  )
}
