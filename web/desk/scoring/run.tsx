// One scoring: every figure opens down to what it was made of. The standing stands beside the title;
// notes say what a figure cannot tell.
import { Link, useParams } from '@tanstack/react-router'
import type { OutputOf } from '../../../kit/contract.ts'
import { fullName } from '../../../kit/wording.ts'
import { showRun } from '../../../stages/scoring/api.ts'
import { className } from '../../../stages/standards/class.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, PageHead, Strip, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { OpenStrip } from '../objections/open-mark.tsx'
import { RunAspects } from './run-aspects.tsx'
import { RunBasis } from './run-basis.tsx'
import { RunCompetencies } from './run-competencies.tsx'
import { RunCopies } from './run-copies.tsx'
import { RunJpm } from './run-jpm.tsx'
import { RunProfile } from './run-profile.tsx'
import { ReportButtons } from './run-report.tsx'
import { RunTrial } from './run-trial.tsx'
import { ScoreAgain } from './score-again.tsx'
import { scoringWords } from './words.ts'
import './scoring.css'

export type Run = OutputOf<typeof showRun>['run']

export function Page() {
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const asked = useCall(showRun, { id })
  if (asked.error) return <RefusalNotice of={asked.error} again={() => void asked.refetch()} />
  return asked.data ? <RunPage of={asked.data.run} /> : <Waiting />
}

function RunPage({ of }: { of: Run }) {
  const words = useWords(scoringWords)
  const { nip, day, language } = useWriting()
  const mayScore = useMay('results.score')
  const mayRegister = useMay('register.read')
  const facts = [of.person.unitName, className(of.class, language), day(of.assessedOn)]
  const number = mayRegister ? (
    <Link to="/data-pegawai/$id" params={{ id: of.person.id }} className="link nip" title={words.openPerson}>
      {nip(of.person.nip)}
    </Link>
  ) : (
    nip(of.person.nip)
  )
  return (
    <>
      <PageHead
        crumbs={[{ words: words.results }, { words: words.title, to: '/hasil/pengolahan' }, { words: nip(of.person.nip) }]}
        title={fullName(of.person)}
        sub={
          <>
            {number} · {facts.join(' · ')}
          </>
        }
        chips={<Standing of={of} />}
        actions={
          <>
            {mayScore && <ScoreAgain of={of} />}
            <ReportButtons runId={of.id} />
          </>
        }
      />
      <OpenStrip runId={of.id} />
      <Notes of={of} />
      {!of.hidden && (
        <div className="run-grid">
          <RunCompetencies of={of} />
          <div className="stack">
            <RunJpm of={of} />
            <RunAspects of={of} />
            <Card title={words.profile}>
              <RunProfile of={of} />
            </Card>
          </div>
        </div>
      )}
      <div className="grid">
        <RunTrial of={of} />
        <RunBasis of={of} />
        <RunCopies runId={of.id} />
      </div>
    </>
  )
}

/** What the result counts as; it stands beside the title of every page that shows results. */
function Standing({ of }: { of: Run }) {
  const words = useWords(scoringWords)
  const { day } = useWriting()
  return (
    <>
      <span title={words.standingWhat[of.standing]}>
        <Chip tone="accent">{words.standings[of.standing]}</Chip>
      </span>
      {of.recordedAt ? (
        <Chip tone="accent">{words.recorded(day(of.recordedAt.slice(0, 10)))}</Chip>
      ) : (
        <Chip tone="attention">{words.draft}</Chip>
      )}
      {(of.simulated || of.form.example) && <Chip>{of.simulated ? words.simulated : words.example}</Chip>}
      {of.instrumentStatus !== 'tervalidasi-internal' && <Chip tone="attention">{words.statuses[of.instrumentStatus]}</Chip>}
    </>
  )
}

function Notes({ of }: { of: Run }) {
  const { language } = useWriting()
  if (!of.hidden && of.notes.length === 0) return null
  return (
    <div className="run-notes">
      {of.hidden && <Strip tone="attention">{of.hidden[language]}</Strip>}
      {of.notes.length > 0 && (
        <Strip tone="attention">
          {of.notes.map((note) => (
            <p key={note.code}>{note.words[language]}</p>
          ))}
        </Strip>
      )}
    </div>
  )
}
