// Maps that were kept, two of them held against each other, and what was decided about one.
import { TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconCamera, IconClock } from '@tabler/icons-react'
import { useState } from 'react'
import { listSnapshots, type SnapshotLine, takeSnapshot } from '../../../stages/talent/snapshot-api.ts'
import { purposeWords } from '../../../stages/talent/words.ts'
import { useAddress } from '../../kit/address.ts'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Empty, PageHead, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { ScrollRegion } from '../../kit/scroll-region.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { ChangeCard } from './change-card.tsx'
import { DecisionsCard } from './decisions-card.tsx'
import { talentWords } from './words.ts'
import './talent.css'

const firstView = { dari: '', ke: '', jenjang: 'semua' }
export type ChangeView = typeof firstView

export function Page() {
  const words = useWords(talentWords)
  const { language } = useWriting()
  const [at, change] = useAddress(firstView)
  const asked = useCall(listSnapshots, {})
  const mayTake = useMay('talent.import')
  const of = asked.data
  return (
    <div className="talent">
      <PageHead
        crumbs={[{ words: words.talent }, { words: words.title, to: '/talenta/peta' }, { words: words.overTime }]}
        title={words.overTime}
        sub={words.overTimeSub}
        actions={mayTake && <Take />}
      />
      <RefusalNotice of={asked.error} again={() => void asked.refetch()} />
      {!of ? (
        !asked.error && <Waiting />
      ) : of.snapshots.length === 0 ? (
        <Card>
          <Empty icon={<IconClock aria-hidden />} title={words.noSnapshots}>
            {words.noSnapshotsText}
          </Empty>
        </Card>
      ) : (
        <>
          <ChangeCard snapshots={of.snapshots} at={at} change={change} />
          <div className="talent-two">
            <Kept of={of.snapshots} />
            <DecisionsCard decisions={of.decisions} snapshots={of.snapshots} />
          </div>
        </>
      )}
      <p className="small talent-foot">{purposeWords[language]}</p>
    </div>
  )
}

/** Keeps the map with the latest grades. */
function Take() {
  const words = useWords(talentWords)
  const [open, setOpen] = useState(false)
  const [title, setTitle] = useState('')
  const act = useAct(takeSnapshot, [listSnapshots])
  const take = () =>
    act.mutate(
      { title: title.trim() },
      {
        onSuccess: ({ number }) => {
          notifications.show({ message: words.taken(number) })
          setOpen(false)
          setTitle('')
        },
      },
    )
  return (
    <>
      <Button look="primary" icon={<IconCamera aria-hidden />} onClick={() => setOpen(true)}>
        {words.take}
      </Button>
      <Confirm
        open={open}
        title={words.takeTitle}
        effect={words.take}
        busy={act.isPending}
        refusal={act.error}
        ready={title.trim().length >= 3}
        onDo={take}
        onClose={() => setOpen(false)}
      >
        <p>{words.takeWhat}</p>
        <TextInput
          mt={12}
          data-autofocus
          label={words.takeName}
          placeholder={words.takeNameExample}
          maxLength={120}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
      </Confirm>
    </>
  )
}

function Kept({ of }: { of: readonly SnapshotLine[] }) {
  const words = useWords(talentWords)
  const { count, stamp } = useWriting()
  return (
    <Card bare title={words.snapshots}>
      <ScrollRegion className="wide" label={words.snapshots}>
        <table className="t compact">
          <thead>
            <tr>
              <th scope="col">{words.takeName}</th>
              <th scope="col" className="n">
                {words.mapped}
              </th>
              <th scope="col" className="n">
                {words.unmapped}
              </th>
              <th scope="col">{words.rules}</th>
              <th scope="col">{words.takenAt}</th>
            </tr>
          </thead>
          <tbody>
            {of.map((one) => (
              <tr key={one.id}>
                <td>
                  <span className="two-lines">
                    <b>
                      {one.number}. {one.title}
                    </b>
                    <span className="small">
                      {words.fingerprint} {one.hash}
                    </span>
                  </span>
                </td>
                <td className="n">{count(one.mapped)}</td>
                <td className="n">{count(one.unmapped)}</td>
                <td>
                  <span className="two-lines">
                    {words.performance} {one.year}
                    <span className="small">{words.policy(one.policyVersion)}</span>
                  </span>
                </td>
                <td>
                  <span className="two-lines">
                    {stamp(one.takenAt)}
                    <span className="small">{one.takenBy}</span>
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Card>
  )
}
