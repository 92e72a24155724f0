// One import at its address, whatever its state: being read, not readable, to be checked, applied, put away.
import { useParams } from '@tanstack/react-router'
import { type Import, showImport } from '../../../stages/register/import-api.ts'
import { ButtonLink } from '../../kit/button.tsx'
import { RefusalError } from '../../kit/call.ts'
import { useWords } from '../../kit/language.tsx'
import { Card, PageHead, Steps, Strip, Waiting } from '../../kit/parts.tsx'
import { Progress } from '../../kit/progress.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { CheckPage } from './check.tsx'
import { DonePage } from './done.tsx'
import { HandIn } from './drop-zone.tsx'
import { useImportCrumbs } from './import-crumbs.ts'
import { importWords } from './import-words.ts'
import './register.css'

export function Page() {
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const asked = useReadingImport(id)
  if (asked.error && !asked.data) return <RefusalNotice of={asked.error} again={() => void asked.refetch()} />
  if (!asked.data) return <Waiting />
  const of = asked.data
  if (of.state === 'previewed') return <CheckPage of={of} />
  if (of.state === 'committed') return <DonePage of={of} />
  return <SimplePage of={of} />
}

/** The import, asked again twice a second while its file is being read. */
function useReadingImport(id: string) {
  const once = useCall(showImport, { id })
  const reading = once.data?.state === 'reading'
  useCall(showImport, { id }, { when: reading, every: reading ? 500 : false })
  return once
}

function SimplePage({ of }: { of: Import }) {
  const words = useWords(importWords)
  const crumbs = useImportCrumbs(of)
  const title = of.state === 'reading' ? words.readingTitle : of.state === 'failed' ? words.failedTitle : words.discardedTitle
  return (
    <>
      <PageHead
        crumbs={crumbs}
        title={title}
        sub={<b>{of.fileName}</b>}
        actions={of.state === 'reading' && <Steps names={words.steps} at={of.progress?.phase === 'reading' ? 1 : 0} />}
      />
      {of.state === 'reading' && (
        <Card label={words.readingTitle}>
          <Progress
            key={of.progress?.phase}
            words={words.phases[of.progress?.phase ?? 'queued']}
            done={of.progress?.done ?? 0}
            total={of.progress?.total ?? null}
            stays
          />
        </Card>
      )}
      {of.state === 'failed' && of.failure && (
        <div className="stack">
          <RefusalNotice of={new RefusalError(of.failure.code, of.failure.data as RefusalError['data'], 422)} />
          <HandIn />
        </div>
      )}
      {of.state === 'discarded' && (
        <div className="stack">
          <Strip>{words.discardedBody}</Strip>
          <p>
            <ButtonLink to="/data-pegawai/impor">{words.otherFile}</ButtonLink>
          </p>
        </div>
      )}
    </>
  )
}
