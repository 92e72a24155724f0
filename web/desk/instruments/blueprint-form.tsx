// A blueprint written as a matrix: what is measured down, whose standard the items bracket across.
import { Modal, NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { type Blueprint, listBlueprints, writeBlueprint } from '../../../stages/instruments/form-api.ts'
import { type Bracket, brackets, kindOf, type Measure, measures } from '../../../stages/instruments/kinds.ts'
import { className, type JobClass, jobClasses } from '../../../stages/standards/class.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { formWords } from './form-words.ts'
import { useNames } from './item-marks.tsx'

type Supply = OutputOf<typeof listBlueprints>['supply']
type Asked = { instrumentId: string; from: Blueprint | null; supply: Supply; onClose: () => void }

const keyOf = (measure: Measure, bracket: Bracket | null) => `${measure} ${bracket ?? ''}`

export function BlueprintForm({ instrumentId, from, supply, onClose }: Asked) {
  const words = useWords(formWords)
  const kit = useWords(kitWords)
  const { language, count } = useWriting()
  const names = useNames()
  const act = useAct(writeBlueprint, [listBlueprints])
  const [jobClass, setJobClass] = useState<JobClass>(from?.class ?? 'pelaksana')
  const [minutes, setMinutes] = useState(from?.minutes ?? 120)
  const [note, setNote] = useState(from?.note ?? '')
  const [cells, setCells] = useState<Readonly<Record<string, number>>>(() =>
    Object.fromEntries((from?.rows ?? []).map((row) => [keyOf(row.measure, row.bracket), row.items])),
  )
  const rows = measures.flatMap((measure) =>
    [...brackets, null].flatMap((bracket) => {
      const items = cells[keyOf(measure, bracket)] ?? 0
      return items > 0 ? [{ measure, bracket, items }] : []
    }),
  )
  const total = rows.reduce((sum, row) => sum + row.items, 0)
  const have = (measure: Measure, bracket: Bracket | null) =>
    supply
      .filter((one) => one.instrumentId === instrumentId && one.measure === measure && (bracket === null || one.bracket === bracket))
      .reduce((sum, one) => sum + one.items, 0)
  const columns: readonly (Bracket | null)[] = [...brackets, null]
  return (
    <Modal opened onClose={onClose} size={1000} title={words.newBlueprint} closeButtonProps={{ 'aria-label': kit.close }}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (rows.length > 0) act.mutate({ instrumentId, class: jobClass, minutes, note: note.trim(), rows }, { onSuccess: onClose })
        }}
      >
        <div className="pair">
          <NativeSelect
            label={words.class}
            value={jobClass}
            data={jobClasses.map((one) => ({ value: one.class, label: className(one.class, language) }))}
            onChange={(event) => setJobClass(jobClasses.find((one) => one.class === event.currentTarget.value)?.class ?? jobClass)}
          />
          <NumberInput label={words.minutes} min={1} max={600} value={minutes} onChange={(value) => setMinutes(Number(value) || 0)} />
        </div>
        <table className="t compact matrix-form">
          <thead>
            <tr>
              <th scope="col">{words.rowsOf}</th>
              {columns.map((bracket) => (
                <th key={bracket ?? ''} scope="col">
                  {names.bracket(bracket)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {measures.map((measure) => (
              <tr key={measure}>
                <td>{names.measure(measure)}</td>
                {columns.map((bracket) => {
                  const there = have(measure, bracket)
                  // a scale of its own is written for nobody's standard in particular, and a level for somebody's
                  if ((kindOf(measure) === 'situasi') === (bracket === null)) return <td key={bracket ?? ''} />
                  return (
                    <td key={bracket ?? ''}>
                      <NumberInput
                        size="xs"
                        min={0}
                        max={60}
                        aria-label={`${names.measure(measure)}, ${names.bracket(bracket)}`}
                        rightSection={<span className="small">/{count(there)}</span>}
                        value={cells[keyOf(measure, bracket)] ?? 0}
                        onChange={(value) => setCells({ ...cells, [keyOf(measure, bracket)]: Number(value) || 0 })}
                      />
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
        <TextInput label={words.note} maxLength={500} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
        <p className="small">
          {words.total}: {count(total)}. {words.saveWhat}
        </p>
        <RefusalNotice of={act.error} />
        <div className="ends">
          <Button onClick={onClose}>{kit.cancel}</Button>
          <Button type="submit" look="primary" disabled={rows.length === 0 || minutes < 1} busy={act.isPending}>
            {words.save}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
