// Who was handed a result and has no talk yet: chosen one by one or together, and planned.
import { IconCalendarPlus, IconCheck } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { className } from '../../../stages/standards/class.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting, type Writing } from '../../kit/language.tsx'
import { Card, Empty } from '../../kit/parts.tsx'
import { type Column, DataTable } from '../../kit/table.tsx'
import { SearchField } from '../register/employee-filters.tsx'
import type { Feedback } from './feedback.tsx'
import { feedbackPageWords } from './feedback-words.ts'

type Person = Feedback['waiting'][number]

export function WaitingPeople({ of, onPlan }: { of: Feedback; onPlan: (personIds: readonly string[]) => void }) {
  const words = useWords(feedbackPageWords)
  const writing = useWriting()
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const columns = useMemo(() => columnsOf(words, writing, of.today), [words, writing, of.today])
  const text = search.toLowerCase()
  const rows = of.waiting.filter((one) => [one.name, one.nip, one.unitName].some((part) => part.toLowerCase().includes(text)))
  const picked = of.waiting.filter((one) => chosen.has(one.personId)).map((one) => one.personId)
  const plan = () => {
    onPlan(picked)
    setChosen(new Set())
  }
  return (
    <Card bare title={words.waiting}>
      {of.waiting.length === 0 ? (
        <Empty icon={<IconCheck aria-hidden />} title={words.allPlanned} />
      ) : (
        <DataTable
          label={words.waiting}
          rows={rows}
          rowId={(one) => one.personId}
          columns={columns}
          total={of.waiting.length}
          rowHeight={56}
          height="420px"
          chosen={chosen}
          onChoose={setChosen}
          filters={<SearchField value={search} onChange={setSearch} />}
          tools={
            picked.length > 0 && (
              <Button size="small" look="primary" icon={<IconCalendarPlus aria-hidden />} onClick={plan}>
                {words.planFor(writing.count(picked.length))}
              </Button>
            )
          }
          empty={<Empty title={words.allPlanned} />}
        />
      )}
    </Card>
  )
}

type Words = (typeof feedbackPageWords)['id']

const columnsOf = (words: Words, { nip, date, language }: Writing, today: string): readonly Column<Person>[] => [
  {
    ...{ id: 'nama', name: words.name, fixed: true, minWidth: 240, sort: (one: Person) => one.name },
    cell: (one) => (
      <span className="two-lines">
        <b>{one.name}</b>
        <span className="small tnum">{nip(one.nip)}</span>
      </span>
    ),
  },
  { id: 'jenjang', name: words.class, minWidth: 130, sort: (one) => one.class, cell: (one) => className(one.class, language) },
  { id: 'unit', name: words.unit, minWidth: 240, sort: (one) => one.unitName, cell: (one) => one.unitName },
  {
    ...{ id: 'jatuh-tempo', name: words.due, minWidth: 170, sort: (one: Person) => one.dueOn },
    cell: (one) => `${date(one.dueOn)}${one.dueOn < today ? ` (${words.late})` : ''}`,
  },
]
