// The way of an objection: what is done, where it stands, what comes next and who does it.
import type { ReactNode } from 'react'
import type { ObjectionDetail } from '../../../stages/objections/api.ts'
import { ButtonLink } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, type StageState, Stages } from '../../kit/parts.tsx'
import { followStep, stageStates } from './way.ts'
import { objectionWords } from './words.ts'

export function Way({ of }: { of: ObjectionDetail }) {
  const words = useWords(objectionWords)
  const { date, count } = useWriting()
  const states = stageStates(of)
  const last = of.proposals.at(-1)
  const dayOf = (at: string) => date(at.slice(0, 10))
  const stage = (key: keyof typeof words.stages, note: ReactNode) => ({
    ...{ key, state: states[key] satisfies StageState, name: words.stages[key] },
    ...(note ? { note } : {}),
  })
  const taken = !of.late ? words.inTime : of.lateness ? (of.lateness.accepted ? words.lateAccepted : words.refusedLate) : words.late
  const outcome = of.effect && words.effects[of.effect].name
  return (
    <Card bare label={words.way}>
      <div className="objection-way">
        <Stages
          label={words.way}
          of={[
            stage('filed', date(of.filedOn)),
            stage('taken', of.state === 'dicabut' ? words.withdrawnBy : taken),
            stage('examiner', of.examiner),
            stage('proposal', last ? dayOf(last.proposed.at) : null),
            stage(
              'decision',
              of.decidedOn ? date(of.decidedOn) : of.answerDue && states.decision !== 'done' ? words.until(date(of.answerDue)) : null,
            ),
            stage(
              'outcome',
              outcome && `${outcome}${of.followUp?.newRun ? `, ${words.newRun(of.followUp.newRun.number).toLowerCase()}` : ''}`,
            ),
          ]}
        />
      </div>
      <Next of={of} count={count} />
    </Card>
  )
}

function Next({ of }: { of: ObjectionDetail; count: (n: number) => string }) {
  const words = useWords(objectionWords)
  if (of.state === 'diputus') return <FollowUp of={of} />
  if (of.state === 'tidak-diterima' || of.state === 'dicabut') return null
  const who = of.state === 'diperiksa' ? of.examiner : of.state === 'menunggu-putusan' ? words.who.decide : words.who.handle
  return (
    <p className="next-bar">
      <span>
        <b>{words.waitsFor}:</b> {words.next[of.state]} <span className="mut">{who}</span>
      </span>
    </p>
  )
}

function FollowUp({ of }: { of: ObjectionDetail }) {
  const words = useWords(objectionWords)
  const step = followStep(of)
  if (!of.effect) return null
  const act = {
    ...{ processing: null, approve: { to: `/hasil/persetujuan?kegiatan=${of.eventId}`, name: words.toApproval } },
    accept: { to: `/hasil/persetujuan?kegiatan=${of.eventId}`, name: words.toApproval },
    ...{
      handOver: { to: '/hasil/penyampaian', name: words.toHandover },
      retest: { to: `/kegiatan/${of.eventId}/pelaksanaan`, name: words.toEvent },
    },
  }
  const link = step && act[step]
  return (
    <div className="next-bar">
      <span>
        {step ? (
          <>
            <b>{words.waitsFor}:</b> {words.follow[step]}
          </>
        ) : (
          words.followDone[of.effect]
        )}
      </span>
      {link && (
        <span className="acts">
          <ButtonLink size="small" to={link.to}>
            {link.name}
          </ButtonLink>
        </span>
      )}
    </div>
  )
}
