// People by unit, class and name: first how many there are and who comes first, then the button.
import { Select, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { listUnits } from '../../../stages/register/api.ts'
import { findPeople, mostAtOnce } from '../../../stages/sittings/organise-api.ts'
import { jobClasses } from '../../../stages/standards/class.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { FilterChip, Strip, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { EnrolEnds, useEnrol } from './enrol-ends.tsx'
import { sittingWords } from './words.ts'

type Filter = { readonly unit: string | null; readonly classes: readonly string[]; readonly search: string }

export function EnrolFiltered({ id, onClose }: { id: string; onClose: () => void }) {
  const words = useWords(sittingWords)
  const { language } = useWriting()
  const [filter, setFilter] = useState<Filter>({ unit: null, classes: [], search: '' })
  const units = useCall(listUnits, {}).data?.units ?? []
  const act = useEnrol()
  const { data, error } = usePreview(id, filter)
  const put = (part: Partial<Filter>) => {
    setFilter({ ...filter, ...part })
    act.reset()
  }
  const turn = (one: string) =>
    put({ classes: filter.classes.includes(one) ? filter.classes.filter((other) => other !== one) : [...filter.classes, one] })
  const fresh = data && data.total - data.already - (data.self ? 1 : 0)
  const fits = data !== undefined && fresh !== undefined && fresh <= mostAtOnce
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        if (fits && data.personIds.length > 0) act.mutate({ id, personIds: [...data.personIds] })
      }}
    >
      <p className="sub">{words.filterWhat}</p>
      <Select
        label={words.filterUnit}
        placeholder={words.wholeReach}
        searchable
        clearable
        limit={60}
        data={units.map((unit) => ({ value: unit.id, label: unit.name }))}
        value={filter.unit}
        onChange={(unit) => put({ unit })}
      />
      <fieldset style={{ border: 0, padding: 0, margin: 0, minInlineSize: 0 }}>
        <legend style={{ padding: 0, marginBottom: 6, fontSize: 13 }}>
          <b>{words.filterClass}</b>
          {filter.classes.length === 0 && <span className="dim"> {words.everyClass}</span>}
        </legend>
        <div className="row">
          {jobClasses.map((one) => (
            <FilterChip key={one.class} on={filter.classes.includes(one.class)} onPress={() => turn(one.class)}>
              {language === 'id' ? one.name : one.nameEn}
            </FilterChip>
          ))}
        </div>
      </fieldset>
      <TextInput label={words.filterName} value={filter.search} onChange={(event) => put({ search: event.currentTarget.value })} />
      <RefusalNotice of={error} />
      {!data && !error && <Waiting />}
      {data && !act.data && <Preview of={data} fresh={fresh ?? 0} />}
      <EnrolEnds act={act} count={fits && !act.data ? data.personIds.length : 0} onClose={onClose} />
    </form>
  )
}

/** What the filter would add, asked when the fingers rest. */
function usePreview(id: string, filter: Filter) {
  const [asked, setAsked] = useState(filter)
  useEffect(() => {
    const timer = setTimeout(() => setAsked(filter), 220)
    return () => clearTimeout(timer)
  }, [filter])
  const { unit, classes, search } = asked
  const input = { id, class: classes.join(','), ...(unit ? { unit } : {}), ...(search.trim() ? { search: search.trim() } : {}) }
  const read = useCall(findPeople, input, { keep: true })
  // what is on the screen must be what is sent: while the filter moves on there is nothing to send
  return { data: asked === filter && !read.isPlaceholderData ? read.data : undefined, error: read.error }
}

type Found = NonNullable<ReturnType<typeof usePreview>['data']>

function Preview({ of, fresh }: { of: Found; fresh: number }) {
  const words = useWords(sittingWords)
  const { count, nip } = useWriting()
  if (of.total === 0) return <Strip tone="attention">{words.nobodyFits}</Strip>
  return (
    <>
      <Strip tone={fresh > mostAtOnce ? 'attention' : 'accent'}>
        {words.found(count(of.total), count(of.already), count(fresh))}
        {of.self && ` ${words.selfLeftOut}`}
        {fresh > mostAtOnce && ` ${words.tooMany(count(mostAtOnce))}`}
      </Strip>
      {of.first.length > 0 && (
        <ul className="checks">
          {of.first.map((person) => (
            <li key={person.id}>
              <span>
                <b>{person.name}</b> <span className="small">{nip(person.nip)}</span>
              </span>
              <span className="r">{person.unit}</span>
            </li>
          ))}
          {fresh > of.first.length && <li className="small">{words.andMore(count(fresh - of.first.length))}</li>}
        </ul>
      )}
    </>
  )
}
