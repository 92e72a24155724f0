// Who is moved by a version: from where to where, in windows of a hundred.
import { Modal } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { comparePlans } from '../../../stages/schedule/plan-api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { planWords } from './plan-words.ts'
import { hours, useWhen } from './when.ts'
import { scheduleWords } from './words.ts'

type Line = OutputOf<typeof comparePlans>['people'][number]
const step = 100
/** The longest list that the call gives at once. */
const most = 500

export function NamesDialog({
  planId,
  against,
  version,
  onClose,
}: {
  planId: string
  against: string | undefined
  version: number
  onClose: () => void
}) {
  const words = useWords(planWords)
  const all = useWords(scheduleWords)
  const kit = useWords(kitWords)
  const { count, nip } = useWriting()
  const [page, setPage] = useState({ offset: 0, limit: step })
  const read = useCall(comparePlans, { planId, against, ...page }, { keep: true })
  const more = () => setPage((now) => (now.limit < most ? { ...now, limit: now.limit + step } : { offset: now.offset + most, limit: step }))
  return (
    <Modal opened onClose={onClose} size={960} title={words.namesTitle(version)} closeButtonProps={{ 'aria-label': kit.close }}>
      <RefusalNotice of={read.error} again={() => void read.refetch()} />
      {!read.data && read.isPending && <Waiting />}
      {read.data && (
        <>
          <table className="t compact">
            <thead>
              <tr>
                <th scope="col">{all.name}</th>
                <th scope="col">{all.unit}</th>
                <th scope="col">{words.from}</th>
                <th scope="col">{words.to}</th>
              </tr>
            </thead>
            <tbody>
              {read.data.people.map((one) => (
                <tr key={one.person.id}>
                  <td>
                    {one.person.name}
                    <span className="small nip"> {nip(one.person.nip)}</span>
                  </td>
                  <td>{one.person.unit}</td>
                  <td>{one.from ? <Place of={one.from} /> : <span className="dim">{words.none}</span>}</td>
                  <td>{one.to ? <Place of={one.to} /> : <span className="dim">{words.gone}</span>}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="row names-foot">
            <span className="small">{kit.rows(count(page.offset + read.data.people.length), count(read.data.total))}</span>
            {page.offset + read.data.people.length < read.data.total && (
              <Button size="small" busy={read.isFetching} onClick={more}>
                {words.moreNames}
              </Button>
            )}
          </p>
        </>
      )}
    </Modal>
  )
}

function Place({ of }: { of: NonNullable<Line['from']> }) {
  const words = useWords(planWords)
  const { short } = useWhen()
  return (
    <>
      {short(of.date)}, {hours(of.starts)}
      <span className="small"> {words.place(of.room, of.seat)}</span>
    </>
  )
}
