// Beside a result: the talk about it, the report to take along, the way to object, and who looked at it.
import { IconDownload, IconMessage } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { showOwnObjections } from '../../../stages/objections/own-api.ts'
import { listOwnFeedback } from '../../../stages/scoring/handover/feedback-api.ts'
import { fetchOwnReport, listOwnLooks, type OwnResult } from '../../../stages/scoring/own/own-api.ts'
import { Button } from '../../kit/button.tsx'
import { download, type RefusalError } from '../../kit/call.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { Looks } from './looks-card.tsx'
import { hasPage } from './pages.ts'
import { sideWords } from './side-words.ts'
import { Talk } from './talk.tsx'

const objections = '/saya/keberatan'

export function ResultSide({ of }: { of: OwnResult }) {
  const looks = useCall(listOwnLooks, {})
  return (
    <aside className="my-side">
      <TalkCard of={of} />
      <ObjectionCard of={of} />
      {looks.data && <Looks of={looks.data} />}
    </aside>
  )
}

function TalkCard({ of }: { of: OwnResult }) {
  const words = useWords(sideWords)
  const asked = useCall(listOwnFeedback, {})
  return (
    <section className="card my-card">
      <h3>{words.talk}</h3>
      <Talk of={asked.data} eventId={of.eventId} />
      {hasPage(objections) && (
        <Link to={objections} className="btn primary my-wide-btn">
          <IconMessage aria-hidden />
          {words.ask}
        </Link>
      )}
      <ReportButton of={of} />
    </section>
  )
}

function ReportButton({ of }: { of: OwnResult }) {
  const words = useWords(sideWords)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<RefusalError | null>(null)
  const fetch = async () => {
    setBusy(true)
    setRefusal(null)
    await download(fetchOwnReport, { id: of.runId }).catch(setRefusal)
    setBusy(false)
  }
  if (!of.report) return <p className="my-note">{words.reportLater}</p>
  return (
    <>
      <span className="my-button">
        <Button icon={<IconDownload aria-hidden />} busy={busy} onClick={() => void fetch()}>
          {words.report}
        </Button>
      </span>
      <p className="small">{words.reportNote}</p>
      {refusal && <RefusalNotice of={refusal} />}
    </>
  )
}

function ObjectionCard({ of }: { of: OwnResult }) {
  const words = useWords(sideWords)
  const { day, date } = useWriting()
  const { data } = useCall(showOwnObjections, {})
  const result = data?.results.find((one) => one.sittingId === of.sittingId)
  const last = data?.objections.find((one) => one.sittingId === of.sittingId)
  if (!result || !hasPage(objections) || (result.blocked === 'withdrawn' && !last)) return null
  const open = result.blocked === 'open'
  const line = open
    ? words.objectionOpen(last?.number ?? '', last?.answerDue ? date(last.answerDue) : null)
    : last?.answer
      ? words.objectionDone(last.number, date(last.answer.decidedOn))
      : result.daysLeft < 0
        ? words.objectionPast(day(result.fileUntil))
        : words.objectionUntil(day(result.fileUntil))
  return (
    <section className="card my-card">
      <h3>{words.objection}</h3>
      <p className="my-note">{line}</p>
      <Link to={objections} className="btn my-wide-btn">
        {open || last ? words.seeObjection : words.object}
      </Link>
    </section>
  )
}
