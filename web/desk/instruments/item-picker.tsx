// Items chosen by hand: the active items of an instrument with a tick each, filtered by what they measure.
import { Checkbox, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { listItems } from '../../../stages/instruments/bank-api.ts'
import { type Measure, measures } from '../../../stages/instruments/kinds.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Waiting } from '../../kit/parts.tsx'
import { ScrollRegion } from '../../kit/scroll-region.tsx'
import { useCall } from '../../kit/use-call.ts'
import { formWords } from './form-words.ts'
import { useNames } from './item-marks.tsx'
import { bankWords } from './words.ts'

/** `chosen`: ids in the order of the form. */
export function ItemPicker({
  instrumentId,
  chosen,
  onChange,
}: {
  instrumentId: string
  chosen: readonly string[]
  onChange: (ids: readonly string[]) => void
}) {
  const words = useWords(formWords)
  const bank = useWords(bankWords)
  const names = useNames()
  const { count } = useWriting()
  const read = useCall(listItems, { instrumentId })
  const [measure, setMeasure] = useState<Measure | ''>('')
  if (!read.data) return <Waiting />
  const active = read.data.items.filter((item) => item.state === 'aktif')
  const order = new Map(active.map((item, at) => [item.id, measures.indexOf(item.measure) * 10_000 + at]))
  const put = (id: string, on: boolean) => {
    const next = on ? [...chosen, id] : chosen.filter((one) => one !== id)
    onChange([...next].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)))
  }
  return (
    <>
      <div className="row">
        <NativeSelect
          aria-label={bank.allMeasures}
          value={measure}
          data={[{ value: '', label: bank.allMeasures }, ...measures.map((value) => ({ value, label: names.measure(value) }))]}
          onChange={(event) => setMeasure(measures.find((one) => one === event.currentTarget.value) ?? '')}
        />
        <b>{words.chosen(count(chosen.length))}</b>
      </div>
      <ScrollRegion className="picker" label={words.list}>
        {active
          .filter((item) => measure === '' || item.measure === measure)
          .map((item) => (
            <Checkbox
              key={item.id}
              checked={chosen.includes(item.id)}
              onChange={(event) => put(item.id, event.currentTarget.checked)}
              label={`${item.code} · ${names.measure(item.measure)} · ${names.bracket(item.bracket)}`}
              description={item.stem}
            />
          ))}
      </ScrollRegion>
    </>
  )
}
