// The printed report of a run: open it, or take it along. The reader is recorded by the server.
import { IconDownload, IconFileText } from '@tabler/icons-react'
import { useState } from 'react'
import { downloadDocument, listDocuments } from '../../../stages/documents/api.ts'
import { Button } from '../../kit/button.tsx'
import { download, urlOf } from '../../kit/call.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Chip } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { scoringWords } from './words.ts'

/** The whole report, or the one of an instrument in trial. */
export const reportKinds: readonly string[] = ['laporan-individual', 'laporan-uji-coba']

export function ReportButtons({ runId }: { runId: string }) {
  const words = useWords(scoringWords)
  const { count } = useWriting()
  const may = useMay('documents.read')
  const [refusal, setRefusal] = useState<Error | null>(null)
  const asked = useCall(listDocuments, { object: `run:${runId}` }, { when: may })
  const report = asked.data?.documents.find((one) => one.latest && reportKinds.includes(one.kind))
  // A report follows its run by seconds: asked for again until it is there.
  useCall(listDocuments, { object: `run:${runId}` }, { when: may && asked.data?.total === 0, every: 2000 })
  if (!may) return null
  if (!report) return asked.data ? <Chip>{words.noReport}</Chip> : <RefusalNotice of={asked.error} />
  const take = () => {
    setRefusal(null)
    void download(downloadDocument, { id: report.id }).catch(setRefusal)
  }
  return (
    <>
      <Button icon={<IconDownload aria-hidden />} onClick={take}>
        {words.downloadReport}
      </Button>
      <a
        className="btn primary"
        href={urlOf(downloadDocument, { id: report.id }).url}
        target="_blank"
        rel="noreferrer"
        title={words.reportVersion(count(report.version))}
      >
        <IconFileText aria-hidden />
        {words.openReport}
      </a>
      <RefusalNotice of={refusal} />
    </>
  )
}
