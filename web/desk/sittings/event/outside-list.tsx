// Presence taken back: from a list, looked at before it is noted, or by hand for those chosen.
import { Modal, NativeSelect, TextInput } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { closingFigures } from '../../../../stages/events/decision-api.ts'
import { showDeliveryPart } from '../../../../stages/invigilation/event/event-day-api.ts'
import { type AbsenceKind, absenceKinds, keysOf } from '../../../../stages/invigilation/kinds.ts'
import { noteOutside, type OutsideLine, type OutsideRead, readOutside, showOutside } from '../../../../stages/invigilation/outside/api.ts'
import { Button } from '../../../kit/button.tsx'
import { upload } from '../../../kit/call.ts'
import { useLanguage, useWords, useWriting } from '../../../kit/language.tsx'
import { Strip } from '../../../kit/parts.tsx'
import { RefusalNotice } from '../../../kit/refusal-notice.tsx'
import { useAct } from '../../../kit/use-call.ts'
import { kitWords } from '../../../kit/words.ts'
import { useDuring } from '../../register/use-during.ts'
import { outsideWords } from './outside-words.ts'

export const outsideRefreshed = [showOutside, showDeliveryPart, closingFigures]
/** Rows that are not used, so many by line. */
const shownRows = 12

export function TakeList({ eventId, startsOn, onClose }: { eventId: string; startsOn: string; onClose: () => void }) {
  const words = useWords(outsideWords)
  const kit = useWords(kitWords)
  const { count } = useWriting()
  const field = useRef<HTMLInputElement>(null)
  const { busy, refusal, during } = useDuring()
  const act = useAct(noteOutside, outsideRefreshed)
  const [date, setDate] = useState(startsOn)
  const [source, setSource] = useState('')
  const [read, setRead] = useState<OutsideRead | null>(null)
  const good = (read?.rows ?? []).flatMap(({ personId, state, kind, problem }) =>
    personId && state && !problem ? [{ personId, state, kind }] : [],
  )
  const ready = good.length > 0 && source.trim().length > 2
  const take = (file: File | undefined) => {
    if (file) void during(async () => setRead(await upload(readOutside, { id: eventId, date }, file)))
  }
  return (
    <Modal opened onClose={onClose} size={640} title={words.take} closeButtonProps={{ 'aria-label': kit.close }}>
      <form
        className="form"
        onSubmit={(submitted) => {
          submitted.preventDefault()
          if (ready) act.mutate({ id: eventId, date, source, rows: good }, { onSuccess: onClose })
        }}
      >
        <TextInput
          required
          type="date"
          label={words.day}
          min={startsOn}
          value={date}
          onChange={(of) => {
            setDate(of.currentTarget.value)
            setRead(null)
          }}
        />
        <TextInput
          required
          label={words.source}
          description={words.sourceHint}
          maxLength={200}
          value={source}
          onChange={(of) => setSource(of.currentTarget.value)}
        />
        <div className="stack" style={{ gap: 8 }}>
          <Button icon={<IconFileSpreadsheet aria-hidden />} busy={busy} disabled={date === ''} onClick={() => field.current?.click()}>
            {words.file}
          </Button>
          <input
            ref={field}
            type="file"
            hidden
            accept=".xlsx,.csv"
            aria-label={words.file}
            onChange={(of) => {
              take(of.currentTarget.files?.[0])
              of.currentTarget.value = ''
            }}
          />
          <span className="small">{words.fileHint}</span>
        </div>
        <RefusalNotice of={refusal} />
        {read && <Preview of={read} />}
        <RefusalNotice of={act.error} />
        <div className="ends">
          <Button onClick={onClose}>{kit.cancel}</Button>
          <Button type="submit" look="primary" disabled={!ready} busy={act.isPending}>
            {words.save(count(good.length))}
          </Button>
        </div>
      </form>
    </Modal>
  )
}

function Preview({ of }: { of: OutsideRead }) {
  const words = useWords(outsideWords)
  const { count } = useWriting()
  const good = of.rows.filter((row) => row.problem === null)
  const refused = of.rows.filter((row) => row.problem !== null)
  const present = good.filter((row) => row.state === 'hadir').length
  const elsewhere = good.filter((row) => row.seatDay !== null).length
  return (
    <div className="stack" style={{ gap: 8 }} role="status">
      {of.column === null && <Strip tone="attention">{words.noColumn}</Strip>}
      <p>{words.read(count(present), count(good.length - present))}</p>
      {elsewhere > 0 && <p className="small">{words.otherDay(count(elsewhere))}</p>}
      {of.missing > 0 && <p className="small">{words.missing(count(of.missing))}</p>}
      {refused.length > 0 && (
        <div className="small">
          {words.refused(count(refused.length))}
          <ul>
            {refused.slice(0, shownRows).map((row) => (
              <li key={row.line}>{words.row(row.line, row.nip, row.problem ? words.problems[row.problem] : '')}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

type Hand = {
  readonly eventId: string
  readonly startsOn: string
  readonly people: readonly OutsideLine[]
  readonly onClose: (done: boolean) => void
}

/** One state for everybody chosen. */
export function MarkByHand({ eventId, startsOn, people, onClose }: Hand) {
  const words = useWords(outsideWords)
  const kit = useWords(kitWords)
  const { language } = useLanguage()
  const { count } = useWriting()
  const act = useAct(noteOutside, outsideRefreshed)
  const [draft, setDraft] = useState({ date: people[0]?.date ?? startsOn, said: 'hadir' as 'hadir' | AbsenceKind, source: '' })
  const put = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const ready = draft.date !== '' && draft.source.trim().length > 2
  const title = words.mark(count(people.length))
  const save = () => {
    const kind = draft.said === 'hadir' ? null : draft.said
    const rows = people.map(({ personId }) => ({ personId, state: kind ? ('tidak-hadir' as const) : ('hadir' as const), kind }))
    act.mutate({ id: eventId, date: draft.date, source: draft.source, rows }, { onSuccess: () => onClose(true) })
  }
  return (
    <Modal opened onClose={() => onClose(false)} title={title} closeButtonProps={{ 'aria-label': kit.close }}>
      <form
        className="form"
        onSubmit={(submitted) => {
          submitted.preventDefault()
          if (ready) save()
        }}
      >
        <TextInput required type="date" label={words.day} value={draft.date} onChange={(of) => put({ date: of.currentTarget.value })} />
        <NativeSelect
          label={words.presence}
          value={draft.said}
          data={[
            { value: 'hadir', label: words.states.hadir },
            ...keysOf(absenceKinds).map((value) => ({ value, label: absenceKinds[value][language] })),
          ]}
          onChange={(of) => put({ said: of.currentTarget.value as typeof draft.said })}
        />
        <TextInput
          required
          label={words.source}
          description={words.sourceHint}
          maxLength={200}
          value={draft.source}
          onChange={(of) => put({ source: of.currentTarget.value })}
        />
        <RefusalNotice of={act.error} />
        <div className="ends">
          <Button onClick={() => onClose(false)}>{kit.cancel}</Button>
          <Button type="submit" look="primary" disabled={!ready} busy={act.isPending}>
            {title}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
