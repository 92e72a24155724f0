// Cards to print: for whom, in which files, and how far the printing is.
import { Checkbox, Select } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { showDeliveryPart } from '../../../../stages/invigilation/event/event-day-api.ts'
import { type CardChoice, cardChoices, listCardGroups, showEventSittings } from '../../../../stages/sittings/event/event-api.ts'
import { Button } from '../../../kit/button.tsx'
import { saveFile } from '../../../kit/call.ts'
import { Confirm } from '../../../kit/confirm.tsx'
import { useWords, useWriting } from '../../../kit/language.tsx'
import { Card, Chip, Strip, Waiting } from '../../../kit/parts.tsx'
import { Progress } from '../../../kit/progress.tsx'
import { RefusalNotice } from '../../../kit/refusal-notice.tsx'
import { useCall } from '../../../kit/use-call.ts'
import { type CardGroup, type QueuedFile, useCardQueue } from './card-queue.ts'
import type { Delivery } from './delivery.tsx'
import { deliveryWords } from './words.ts'

export function CardsView({ of, mayOrganise }: Delivery) {
  const words = useWords(deliveryWords)
  const { count } = useWriting()
  const client = useQueryClient()
  const [choice, setChoice] = useState<{ by: 'sesi' | 'unit'; only: CardChoice; receipt: boolean }>({
    by: 'sesi',
    only: 'belum',
    receipt: false,
  })
  const read = useCall(listCardGroups, { id: of.event.id, by: choice.by, only: choice.only }, { when: mayOrganise, keep: true })
  const queue = useCardQueue(of.event.id)
  const [asking, setAsking] = useState(false)
  const titleOf = useFileTitle()
  const put = (part: Partial<typeof choice>) => setChoice({ ...choice, ...part })
  const groups = read.data?.groups ?? []
  const replaced = groups.reduce((sum, group) => sum + group.replaced, 0)
  const start = async () => {
    setAsking(false)
    await queue.start(groups, { again: choice.only === 'semua', receipt: choice.receipt, title: titleOf })
    await Promise.all(
      [listCardGroups, showEventSittings, showDeliveryPart].map((one) => client.invalidateQueries({ queryKey: [one.name] })),
    )
  }
  const done = queue.files.filter((file) => file.state === 'disimpan').length
  return (
    <Card title={words.kartu}>
      <div className="stack">
        <p className="sub">{words.cardsWhat}</p>
        <div className="card-choice">
          <Select
            label={words.whose}
            allowDeselect={false}
            disabled={queue.busy}
            data={cardChoices.map((value) => ({ value, label: words.only[value] }))}
            value={choice.only}
            onChange={(only) => put({ only: (only ?? 'belum') as CardChoice })}
          />
          <Select
            label={words.by}
            allowDeselect={false}
            disabled={queue.busy}
            data={[
              { value: 'sesi', label: words.bySesi },
              { value: 'unit', label: words.byUnit },
            ]}
            value={choice.by}
            onChange={(by) => put({ by: by === 'unit' ? 'unit' : 'sesi', receipt: by === 'unit' })}
          />
          <Checkbox
            label={words.receipt}
            disabled={queue.busy}
            checked={choice.receipt}
            onChange={(event) => put({ receipt: event.currentTarget.checked })}
          />
        </div>
        <RefusalNotice of={read.error ?? queue.failure} />
        {read.data?.own && <Strip>{words.ownLeftOut}</Strip>}
        {replaced > 0 && <Strip tone="attention">{words.again(count(replaced))}</Strip>}
        {queue.busy && (
          <>
            <Progress words={words.printing} done={done} total={queue.files.length} />
            <p className="small">{words.keepOpen}</p>
          </>
        )}
        {read.isPending && mayOrganise && <Waiting />}
        <Files groups={groups} queue={queue.files} titleOf={titleOf} />
        {mayOrganise && read.data && (
          <div className="ends">
            <span className="small">
              {read.data.cards > 0 ? words.toPrint(count(read.data.cards), count(groups.length)) : words.nothingToPrint}
            </span>
            {queue.busy ? (
              <Button onClick={queue.stop}>{words.stop}</Button>
            ) : (
              read.data.cards > 0 && (
                <Button look="primary" icon={<IconPrinter aria-hidden />} onClick={() => (replaced > 0 ? setAsking(true) : void start())}>
                  {words.print(count(read.data.cards))}
                </Button>
              )
            )}
          </div>
        )}
      </div>
      <Confirm
        open={asking}
        harm
        title={words.confirmAgain}
        effect={words.print(count(read.data?.cards ?? 0))}
        onClose={() => setAsking(false)}
        onDo={() => void start()}
      >
        {words.again(count(replaced))}
      </Confirm>
    </Card>
  )
}

/** What a file is called: the room-session with its day, or the office. */
function useFileTitle(): (group: CardGroup) => string {
  const words = useWords(deliveryWords)
  const { date } = useWriting()
  return (group) => {
    const [day, time] = group.detail.split(' ')
    const when = day ? `, ${date(day)} ${time?.replace(':', '.')}` : ''
    return `${group.title}${when}${group.parts > 1 ? `, ${words.filePart(group.part, group.parts)}` : ''}`
  }
}

const tones = { menunggu: 'plain', dibuat: 'accent', disimpan: 'good', tertahan: 'attention' } as const

function Files(of: { groups: readonly CardGroup[]; queue: readonly QueuedFile[]; titleOf: (group: CardGroup) => string }) {
  const words = useWords(deliveryWords)
  const { count } = useWriting()
  const rows = of.queue.length > 0 ? of.queue : of.groups.map((group) => ({ group, state: null, file: null }))
  if (rows.length === 0) return null
  return (
    <div className="delivery-table">
      <table className="t compact">
        <thead>
          <tr>
            <th scope="col">{words.file}</th>
            <th scope="col" className="n">
              {words.cardsIn}
            </th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ group, state, file }) => (
            <tr key={group.sittingIds[0] ?? group.title}>
              <th scope="row">{of.titleOf(group)}</th>
              <td className="n">{count(group.sittingIds.length)}</td>
              <td>
                {state && <Chip tone={tones[state]}>{words.fileStates[state]}</Chip>}{' '}
                {file && (
                  <Button size="small" onClick={() => saveFile(file)}>
                    {words.saveAgain}
                    <span className="only-read">{of.titleOf(group)}</span>
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
