// Everybody with a result, by unit and name, with filters in the address; those who are ready can be chosen for a wave.
import { IconFilterOff, IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { localDate } from '../../../kit/clock.ts'
import { listHandoverPeople, type PersonLine } from '../../../stages/scoring/handover/api.ts'
import { feedbackStates } from '../../../stages/scoring/handover/feedback-rule.ts'
import { resultStandings } from '../../../stages/scoring/handover/standing.ts'
import { feedbackWords, standingWords } from '../../../stages/scoring/handover/words.ts'
import { className, jobClasses } from '../../../stages/standards/class.ts'
import { useAddress } from '../../kit/address.ts'
import { Button, IconButton } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Empty, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { DataTable } from '../../kit/table.tsx'
import { useCall } from '../../kit/use-call.ts'
import { useServerNow } from '../house.tsx'
import { SearchField } from '../register/employee-filters.tsx'
import { FilterMenu } from '../register/filter-menu.tsx'
import { columnsOf } from './people-columns.tsx'
import { handoverWords } from './words.ts'

const none = { cari: '', jenjang: '', penyampaian: '', umpanbalik: '' }
type View = typeof none
const listOf = (text: string) => (text === '' ? [] : text.split(','))

/** Whether a person fits the view. */
function fits(of: PersonLine, view: View): boolean {
  const text = view.cari.toLowerCase()
  const has = (list: string, value: string) => list === '' || listOf(list).includes(value)
  return (
    has(view.jenjang, of.class) &&
    has(view.penyampaian, of.standing) &&
    has(view.umpanbalik, of.feedback) &&
    (text === '' || [of.name, of.nip, of.unitName].some((one) => one.toLowerCase().includes(text)))
  )
}

export function People({ eventId, onAsk }: { eventId: string; onAsk: ((personIds: readonly string[]) => void) | null }) {
  const asked = useCall(listHandoverPeople, { id: eventId })
  if (asked.error) return <RefusalNotice of={asked.error} again={() => void asked.refetch()} />
  return asked.data ? <Listed people={asked.data.people} onAsk={onAsk} /> : <Waiting />
}

type Of = { readonly people: readonly PersonLine[]; readonly onAsk: ((personIds: readonly string[]) => void) | null }

function Listed({ people, onAsk }: Of) {
  const words = useWords(handoverWords)
  const writing = useWriting()
  const today = localDate(useServerNow(), writing.zone)
  const [view, change] = useAddress(none)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const rows = people.filter((one) => fits(one, view))
  const columns = useMemo(() => columnsOf(words, writing, today), [words, writing, today])
  const picked = people.filter((one) => chosen.has(one.sittingId) && one.standing === 'siap')
  const ask = () => {
    onAsk?.([...new Set(picked.map((one) => one.personId))])
    setChosen(new Set())
  }
  return (
    <Card bare label={words.list}>
      <DataTable
        label={words.list}
        rows={rows}
        rowId={(one) => one.sittingId}
        columns={columns}
        total={people.length}
        rowHeight={56}
        height="max(380px, calc(100vh - 300px))"
        chosen={chosen}
        onChoose={onAsk ? setChosen : undefined}
        filters={<Filters people={people} view={view} change={change} />}
        filterWords={wordsOf(view, writing.language)}
        tools={
          picked.length > 0 && (
            <Button size="small" look="primary" onClick={ask}>
              {words.askFor(writing.count(picked.length))}
            </Button>
          )
        }
        empty={
          <Empty
            icon={<IconSearch aria-hidden />}
            title={words.noneTitle}
            actions={<Button onClick={() => change(none)}>{words.clear}</Button>}
          >
            {words.noneText}
          </Empty>
        }
      />
    </Card>
  )
}

/** The filter in words, for paper. */
const wordsOf = (view: View, language: 'id' | 'en') =>
  [
    ...listOf(view.jenjang).map((one) => className(one, language)),
    ...resultStandings.filter((one) => listOf(view.penyampaian).includes(one)).map((one) => standingWords[one][language]),
    ...feedbackStates.filter((one) => listOf(view.umpanbalik).includes(one)).map((one) => feedbackWords[one][language]),
    view.cari,
  ]
    .filter(Boolean)
    .join(' · ')

type FiltersOf = { people: readonly PersonLine[]; view: View; change: (part: Partial<View>) => void }

function Filters({ people, view, change }: FiltersOf) {
  const words = useWords(handoverWords)
  const { language } = useWriting()
  const counted = (values: readonly string[], of: (one: PersonLine) => string, name: (value: string) => string) =>
    values
      .map((value) => ({ value, name: name(value), people: people.filter((one) => of(one) === value).length }))
      .filter((one) => one.people > 0)
  const filtered = Object.values(view).some((value) => value !== '')
  return (
    <>
      <SearchField value={view.cari} onChange={(cari) => change({ cari })} />
      <FilterMenu
        name={words.class}
        choices={counted(
          jobClasses.map((one) => one.class),
          (one) => one.class,
          (value) => className(value, language),
        )}
        chosen={listOf(view.jenjang)}
        onChoose={(values) => change({ jenjang: values.join(',') })}
      />
      <FilterMenu
        name={words.standing}
        choices={counted(
          resultStandings,
          (one) => one.standing,
          (value) => standingWords[value as PersonLine['standing']][language],
        )}
        chosen={listOf(view.penyampaian)}
        onChoose={(values) => change({ penyampaian: values.join(',') })}
      />
      <FilterMenu
        name={words.talk}
        choices={counted(
          feedbackStates,
          (one) => one.feedback,
          (value) => feedbackWords[value as PersonLine['feedback']][language],
        )}
        chosen={listOf(view.umpanbalik)}
        onChoose={(values) => change({ umpanbalik: values.join(',') })}
      />
      {filtered && (
        <IconButton name={words.clear} bare onClick={() => change(none)}>
          <IconFilterOff aria-hidden />
        </IconButton>
      )}
    </>
  )
}
