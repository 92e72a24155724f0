// Batasan: reserve and unit cap, duties with a minimum, closed days, who cannot come. Changing a rule changes
// no plan: the next one obeys it.
import { Modal, TextInput } from '@mantine/core'
import { IconAlertTriangle, IconPlus, IconTrash } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { removeBlackout, removeDuty, removeUnavailable, saveSettings } from '../../../stages/schedule/rule-api.ts'
import { Button, IconButton } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, Strip } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { BlackoutForm } from './blackout-form.tsx'
import { DutyForm } from './duty-form.tsx'
import { TeamForm } from './repair-alert.tsx'
import { UnavailableForm } from './repair-person.tsx'
import type { Rules } from './rules.ts'
import { setupWords } from './setup-words.ts'
import { daysOf } from './slot-maker.tsx'
import { refreshed } from './use-schedule.ts'
import { useWhen } from './when.ts'
import { scheduleWords } from './words.ts'

/** How many lines of a long list are shown at first. */
const shownFirst = 12

export function LimitsStep({ rules }: { rules: Rules }) {
  const words = useWords(setupWords)
  const { count } = useWriting()
  return (
    <div className="stack">
      {rules.tight.length > 0 && (
        <Strip tone="attention">
          <b>{words.tightTitle(count(rules.tight.length))}</b>
          <ul className="conflict-list">
            {rules.tight.slice(0, 6).map((one) => (
              <li key={one.unitId}>
                {words.tightLine({ unit: one.unit, people: count(one.people), cap: count(one.cap), halves: count(one.halfDays) })}
              </li>
            ))}
          </ul>
        </Strip>
      )}
      <div className="grid even setup-grid">
        <div className="stack">
          <SettingsCard rules={rules} />
          <BlackoutCard rules={rules} />
        </div>
        <div className="stack">
          <DutiesCard rules={rules} />
          <UnavailableCard rules={rules} />
        </div>
      </div>
    </div>
  )
}

function SettingsCard({ rules }: { rules: Rules }) {
  const words = useWords(setupWords)
  const { count } = useWriting()
  const { settings, needs } = rules
  const [draft, setDraft] = useState({
    reserve: settings.reservePercent,
    cap: settings.unitCapPercent,
    least: String(settings.unitCapAtLeast),
    reason: '',
  })
  const put = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const act = useAct(saveSettings, refreshed)
  const figures = [draft.reserve, draft.cap, draft.least].map((text) => Number(text.replace(',', '.')))
  const changed =
    draft.reserve !== settings.reservePercent || draft.cap !== settings.unitCapPercent || draft.least !== String(settings.unitCapAtLeast)
  const ready = changed && figures.every(Number.isFinite) && draft.reason.trim().length >= 3
  const [reservePercent = 0, unitCapPercent = 0, unitCapAtLeast = 0] = figures
  return (
    <Card title={words.settings} aside={<span className="small">{settings.fromPolicy ? words.fromPolicy : words.ownSettings}</span>}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          const wish = { id: rules.event.id, reservePercent, unitCapPercent, unitCapAtLeast, reason: draft.reason.trim() }
          if (ready) act.mutate(wish, { onSuccess: () => put({ reason: '' }) })
        }}
      >
        <div className="triple">
          <TextInput
            inputMode="decimal"
            label={words.reserve}
            value={draft.reserve}
            onChange={(event) => put({ reserve: event.currentTarget.value })}
          />
          <TextInput
            inputMode="decimal"
            label={words.cap}
            value={draft.cap}
            onChange={(event) => put({ cap: event.currentTarget.value })}
          />
          <TextInput
            inputMode="numeric"
            label={words.atLeast}
            value={draft.least}
            onChange={(event) => put({ least: event.currentTarget.value })}
          />
        </div>
        {changed && (
          <>
            <TextInput
              required
              label={words.why}
              maxLength={500}
              value={draft.reason}
              onChange={(event) => put({ reason: event.currentTarget.value })}
            />
            <RefusalNotice of={act.error} />
            <div className="ends">
              <Button type="submit" look="primary" disabled={!ready} busy={act.isPending}>
                {words.save}
              </Button>
            </div>
          </>
        )}
      </form>
      {needs.accessible + needs.separateRoom > 0 && (
        <p className="sub needs">
          <b>{words.needs}.</b> {words.needsLine(count(needs.accessible), count(needs.separateRoom))}
        </p>
      )}
    </Card>
  )
}

type ListOf<T> = { note?: string; none: string; rows: readonly T[]; line: (row: T) => ReactNode; refusal: Error | null }

/** A list of rules; a long one opens on demand. */
function RuleList<T extends { id: string }>({ note, none, rows, line, refusal }: ListOf<T>) {
  const words = useWords(setupWords)
  const [all, setAll] = useState(false)
  const shown = all ? rows : rows.slice(0, shownFirst)
  return (
    <>
      {note && <p className="small">{note}</p>}
      {rows.length === 0 && <p className="sub">{none}</p>}
      <ul className="rule-list">
        {shown.map((row) => (
          <li key={row.id}>{line(row)}</li>
        ))}
      </ul>
      {rows.length > shown.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {words.more(String(rows.length - shown.length))}
        </button>
      )}
      <RefusalNotice of={refusal} />
    </>
  )
}

const Add = ({ name, onPress }: { name: string; onPress: () => void }) => (
  <Button size="small" icon={<IconPlus aria-hidden />} onClick={onPress}>
    {name}
  </Button>
)

function Remove({ name, onPress }: { name: string; onPress: () => void }) {
  const words = useWords(setupWords)
  return (
    <IconButton name={`${words.remove}: ${name}`} bare onClick={onPress}>
      <IconTrash aria-hidden />
    </IconButton>
  )
}

function DutiesCard({ rules }: { rules: Rules }) {
  const words = useWords(setupWords)
  const [open, setOpen] = useState<Rules['duties'][number] | 'new' | null>(null)
  const act = useAct(removeDuty, refreshed)
  const { id } = rules.event
  return (
    <Card title={words.duties} aside={<Add name={words.addDuty} onPress={() => setOpen('new')} />}>
      <RuleList
        note={words.dutiesNote}
        none={words.noDuties}
        rows={rules.duties}
        refusal={act.error}
        line={(one) => (
          <>
            <span>
              <button type="button" className="link" onClick={() => setOpen(one)}>
                {one.name}
              </button>
              <span className="small line">
                {one.unit} · {words.dutyLine(String(one.minimum), String(one.size))}
              </span>
            </span>
            <Remove name={one.name} onPress={() => act.mutate({ id, dutyId: one.id })} />
          </>
        )}
      />
      {open && <DutyForm eventId={id} of={open === 'new' ? undefined : open} onClose={() => setOpen(null)} />}
    </Card>
  )
}

function BlackoutCard({ rules }: { rules: Rules }) {
  const words = useWords(setupWords)
  const all = useWords(scheduleWords)
  const { short } = useWhen()
  const [open, setOpen] = useState(false)
  const act = useAct(removeBlackout, refreshed)
  const { id } = rules.event
  return (
    <Card title={words.blackouts} aside={<Add name={words.addBlackout} onPress={() => setOpen(true)} />}>
      <RuleList
        note={words.blackoutsNote}
        none={words.noBlackouts}
        rows={rules.blackouts}
        refusal={act.error}
        line={(one) => (
          <>
            <span>
              {short(one.date)}, {one.half === 'sehari' ? '' : `${all.halves[one.half]}, `}
              {one.unitId === null ? words.everybody : (one.unit ?? words.hiddenUnit)}
              <span className="small line">{[one.reason, one.letter].filter(Boolean).join(', ')}</span>
            </span>
            <Remove name={`${short(one.date)}, ${one.reason}`} onPress={() => act.mutate({ id, blackoutId: one.id })} />
          </>
        )}
      />
      {open && <BlackoutForm rules={rules} onClose={() => setOpen(false)} />}
    </Card>
  )
}

function UnavailableCard({ rules }: { rules: Rules }) {
  const words = useWords(setupWords)
  const kit = useWords(kitWords)
  const [open, setOpen] = useState<'person' | 'team' | null>(null)
  const act = useAct(removeUnavailable, refreshed)
  const { id, startsOn, endsOn } = rules.event
  const days = [...new Set(rules.slots.length > 0 ? rules.slots.map((slot) => slot.date) : daysOf(startsOn, endsOn))]
  const close = () => setOpen(null)
  return (
    <Card
      title={words.unavailable}
      aside={
        <span className="row">
          <Button size="small" icon={<IconAlertTriangle aria-hidden />} onClick={() => setOpen('team')}>
            {words.alert}
          </Button>
          <Add name={words.addUnavailable} onPress={() => setOpen('person')} />
        </span>
      }
    >
      <RuleList
        none={words.noUnavailable}
        rows={sameReason(rules.unavailable)}
        refusal={act.error}
        line={(group) => <Unable of={group} onRemove={(unavailableId) => act.mutate({ id, unavailableId })} />}
      />
      <Modal
        opened={open !== null}
        onClose={close}
        size={600}
        title={open === 'team' ? words.alert : words.addUnavailable}
        closeButtonProps={{ 'aria-label': kit.close }}
      >
        {open === 'person' && (
          <UnavailableForm eventId={id} days={days} onClose={close} onSaved={close} repairs={false} busy={false} refusal={null} />
        )}
        {open === 'team' && <TeamForm eventId={id} days={days} onClose={close} onPlan={close} />}
      </Modal>
    </Card>
  )
}

type Unavailable = Rules['unavailable'][number]
type Group = { readonly id: string; readonly members: readonly Unavailable[] }

/** People who cannot come on one day for one reason stand in one line. */
function sameReason(list: readonly Unavailable[]): Group[] {
  const groups = Map.groupBy(list, ({ date, half, hard, reason, letter }) => [date, half, hard, reason, letter].join('|'))
  return [...groups].map(([id, members]) => ({ id, members }))
}

function Unable({ of, onRemove }: { of: Group; onRemove: (id: string) => void }) {
  const words = useWords(setupWords)
  const all = useWords(scheduleWords)
  const { count } = useWriting()
  const { short } = useWhen()
  const [first] = of.members
  if (!first) return null
  const when = `${short(first.date)}${first.half === 'sehari' ? '' : ` ${all.halves[first.half]}`}`
  const why = [first.reason, first.letter].filter(Boolean).join(', ')
  const alone = of.members.length === 1
  return (
    <>
      <div>
        {alone ? `${first.person.name}, ${when}` : `${when} · ${words.peopleOf(count(of.members.length))}`}
        <span className="small line">{why}</span>
        {!alone && (
          <details>
            <summary className="link">{words.seeNames}</summary>
            <ul className="rule-list">
              {of.members.map((one) => (
                <li key={one.id}>
                  <span>{one.person.name}</span>
                  <Remove name={`${one.person.name}, ${when}`} onPress={() => onRemove(one.id)} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      {!first.hard && <Chip>{words.second}</Chip>}
      {alone && <Remove name={`${first.person.name}, ${when}`} onPress={() => onRemove(first.id)} />}
    </>
  )
}
