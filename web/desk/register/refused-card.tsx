// The first refused rows beside the reconciliation: what, why, what to do, and the file to correct.

import { blocks, type Reason } from '../../../stages/register/import/reasons.ts'
import { type Import, listImportRows } from '../../../stages/register/import-api.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Waiting } from '../../kit/parts.tsx'
import { useCall } from '../../kit/use-call.ts'
import { Finding, ReasonOf } from './check-columns.tsx'
import { Download } from './check-rows.tsx'
import { importWords } from './import-words.ts'

const shown = 6

export function RefusedCard({ of, onAll }: { of: Import; onAll: () => void }) {
  const words = useWords(importWords)
  const { count, nip, language } = useWriting()
  const rows = useCall(listImportRows, { id: of.id, verdict: 'refused', limit: shown }, { keep: true }).data
  return (
    <Card bare title={words.refusedTitle(count(of.counts.refused))} aside={<Download of={of} verdict="refused" />}>
      {!rows ? (
        <Waiting />
      ) : (
        <table className="t compact">
          <thead>
            <tr>
              <th className="n">{words.line}</th>
              <th>{words.columnValue}</th>
              <th>{words.reason}</th>
            </tr>
          </thead>
          <tbody>
            {rows.rows.map((row) => {
              const problem = row.problems.find((one) => blocks(one.code as Reason)) ?? row.problems[0]
              if (!problem) return null
              return (
                <tr key={row.line}>
                  <td className="n dim">{count(row.line)}</td>
                  <td>
                    <Finding of={problem} words={words} nip={nip} />
                  </td>
                  <td>
                    <ReasonOf of={problem} language={language} />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      <p className="card-note">
        {words.fixWhat}{' '}
        {of.counts.refused > shown && (
          <button type="button" className="link" onClick={onAll}>
            {words.allRefused(count(of.counts.refused))}
          </button>
        )}
      </p>
    </Card>
  )
}
