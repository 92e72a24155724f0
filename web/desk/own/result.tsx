// Hasil Saya: which assessment, and either its result or how far it is.
import { Select } from '@mantine/core'
import type { OutputOf } from '../../../kit/contract.ts'
import { listOwnResults, showOwnResult } from '../../../stages/scoring/own/own-api.ts'
import { useAddress } from '../../kit/address.ts'
import { ButtonLink } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Empty, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { OwnHead } from './head.tsx'
import { ResultView } from './result-view.tsx'
import { Where } from './where.tsx'
import { resultWords } from './words.ts'
import './result.css'

export type ResultLine = OutputOf<typeof listOwnResults>['results'][number]

export function Page() {
  const asked = useCall(listOwnResults, {})
  const words = useWords(resultWords)
  const [{ pelaksanaan }, change] = useAddress({ pelaksanaan: '' })
  if (asked.error) return <RefusalNotice of={asked.error} again={() => void asked.refetch()} />
  if (!asked.data) return <Waiting />
  const { results } = asked.data
  // what was handed over comes before what is still on its way
  const chosen = results.find((one) => one.sittingId === pelaksanaan) ?? results.find((one) => one.runId !== null) ?? results[0]
  return (
    <>
      <Head of={chosen} all={results} onChoose={(sittingId) => change({ pelaksanaan: sittingId })} />
      {chosen ? <Chosen of={chosen} /> : <None words={words} />}
    </>
  )
}

function Head(at: { of: ResultLine | undefined; all: readonly ResultLine[]; onChoose: (sittingId: string) => void }) {
  const words = useWords(resultWords)
  const { date } = useWriting()
  const name = (one: ResultLine) => words.chooseOf(one.event ?? one.title, date(one.assessedOn))
  return (
    <div className="my-head">
      <div>
        <OwnHead title={words.title} over={at.of && (at.of.event ?? at.of.title)} />
      </div>
      {at.all.length > 1 && at.of && (
        <Select
          label={words.choose}
          data={at.all.map((one) => ({ value: one.sittingId, label: name(one) }))}
          value={at.of.sittingId}
          allowDeselect={false}
          onChange={(value) => value && at.onChoose(value)}
        />
      )}
    </div>
  )
}

function Chosen({ of }: { of: ResultLine }) {
  return of.runId === null ? <Where of={of} /> : <HandedOver runId={of.runId} />
}

function HandedOver({ runId }: { runId: string }) {
  const asked = useCall(showOwnResult, { id: runId })
  if (asked.error) return <RefusalNotice of={asked.error} again={() => void asked.refetch()} />
  return asked.data ? <ResultView of={asked.data.result} /> : <Waiting />
}

function None({ words }: { words: (typeof resultWords)['id'] }) {
  return (
    <div className="card my-card my-block">
      <Empty
        title={words.none}
        actions={
          <>
            <ButtonLink to="/saya/jadwal">{words.toSchedule}</ButtonLink>
            <a className="btn" href="/ujian/latihan">
              {words.toPractice}
            </a>
          </>
        }
      >
        {words.noneHelp}
      </Empty>
    </div>
  )
}
