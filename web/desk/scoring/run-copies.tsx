// Who was handed which copy of a report. Every page of a copy carries the same words.
import { listCopies, listDocuments } from '../../../stages/documents/api.ts'
import { useWords, useWriting, type Words } from '../../kit/language.tsx'
import { Card } from '../../kit/parts.tsx'
import { useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { reportKinds } from './run-report.tsx'

const id = {
  title: 'Salinan yang diserahkan',
  none: 'Belum ada salinan laporan ini yang diserahkan.',
  copy: 'Salinan',
  reader: 'Untuk',
  at: 'Waktu',
}
const en: typeof id = {
  title: 'Copies handed out',
  none: 'No copy of this report was handed out yet.',
  copy: 'Copy',
  reader: 'For',
  at: 'When',
}
const copyWords: Words<typeof id> = { id, en }

export function RunCopies({ runId }: { runId: string }) {
  const words = useWords(copyWords)
  const { count, stamp } = useWriting()
  const may = useMay('documents.read')
  const papers = useCall(listDocuments, { object: `run:${runId}` }, { when: may })
  const report = papers.data?.documents.find((one) => one.latest && reportKinds.includes(one.kind))
  const asked = useCall(listCopies, { id: report?.id ?? '' }, { when: may && report !== undefined })
  if (!may || !report || !asked.data) return null
  const { copies } = asked.data
  return (
    <Card title={words.title}>
      {copies.length === 0 ? (
        <p className="sub">{words.none}</p>
      ) : (
        <table className="t compact">
          <thead>
            <tr>
              <th scope="col" className="n">
                {words.copy}
              </th>
              <th scope="col">{words.reader}</th>
              <th scope="col">{words.at}</th>
            </tr>
          </thead>
          <tbody>
            {copies.map((copy) => (
              <tr key={copy.number}>
                <td className="n">{count(copy.number)}</td>
                <td>{copy.reader}</td>
                <td>{stamp(copy.madeAt)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  )
}
