// Writing down totals: a line for each source, a figure for each group, and the total as printed.
import { Modal, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { EventShown } from '../../../stages/events/api.ts'
import { replaceDeclared } from '../../../stages/events/plan-api.ts'
import { Button, IconButton } from '../../kit/button.tsx'
import { useWords } from '../../kit/language.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { refreshed } from './event-head.tsx'
import { planWords } from './plan-words.ts'
import { emptySource, figureOf, isWhole, type SourceDraft, sentSource, sourceDraft, writtenGroups } from './totals-draft.ts'
import { eventWords } from './words.ts'

export function TotalsForm({ of, onClose }: { of: EventShown; onClose: () => void }) {
  const words = useWords(planWords)
  const shared = useWords(eventWords)
  const kit = useWords(kitWords)
  const act = useAct(replaceDeclared, refreshed)
  const letter = [of.event.orderTitle, of.event.orderNumber].filter(Boolean).join(' ')
  const [sources, setSources] = useState<readonly SourceDraft[]>(() =>
    of.comparison.sources.length > 0
      ? of.comparison.sources.map(sourceDraft)
      : [{ ...emptySource(0), source: letter, sourceDate: of.event.orderDate ?? '' }],
  )
  const [reason, setReason] = useState('')
  const published = of.event.publishedAt !== null
  const ready = sources.every(isWhole) && (!published || reason.trim().length > 2)
  const put = (at: number, part: Partial<SourceDraft>) =>
    setSources(sources.map((one, index) => (index === at ? { ...one, ...part } : one)))
  const save = () =>
    act.mutate({ id: of.event.id, sources: sources.map(sentSource), reason: reason.trim() || null }, { onSuccess: onClose })
  return (
    <Modal opened onClose={onClose} size="xl" title={words.totals} closeButtonProps={{ 'aria-label': kit.close }}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) save()
        }}
      >
        {sources.map((one, at) => (
          <SourceFields
            key={one.key}
            of={one}
            onPut={(part) => put(at, part)}
            onRemove={() => setSources(sources.filter((_, index) => index !== at))}
          />
        ))}
        <p>
          <Button
            icon={<IconPlus aria-hidden />}
            disabled={sources.length >= 8}
            onClick={() => setSources([...sources, emptySource(Math.max(-1, ...sources.map((one) => one.key)) + 1)])}
          >
            {words.addSource}
          </Button>
        </p>
        {published && (
          <TextInput
            required
            label={shared.reason}
            description={shared.reasonHint}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        <RefusalNotice of={act.error} />
        <div className="ends">
          <Button onClick={onClose}>{kit.cancel}</Button>
          <Button type="submit" look="primary" disabled={!ready} busy={act.isPending}>
            {words.saveTotals}
          </Button>
        </div>
      </form>
    </Modal>
  )
}

type Line = { of: SourceDraft; onPut: (part: Partial<SourceDraft>) => void; onRemove: () => void }

function SourceFields({ of, onPut, onRemove }: Line) {
  const words = useWords(planWords)
  const shared = useWords(eventWords)
  const flaw = (text: string) => text.trim() !== '' && figureOf(text) === null
  return (
    <fieldset className="source">
      <legend className="only-read">{of.source || words.source}</legend>
      <div className="row" style={{ flexWrap: 'nowrap', alignItems: 'flex-end' }}>
        <TextInput
          style={{ flex: 1 }}
          required
          label={words.source}
          placeholder={words.sourceHint}
          maxLength={200}
          value={of.source}
          onChange={(event) => onPut({ source: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={words.sourceDate}
          value={of.sourceDate}
          onChange={(event) => onPut({ sourceDate: event.currentTarget.value })}
        />
        <IconButton name={words.removeSource} onClick={onRemove}>
          <IconTrash aria-hidden />
        </IconButton>
      </div>
      <div className="source-figures">
        {writtenGroups.map((group) => (
          <TextInput
            key={group}
            inputMode="numeric"
            label={shared.groups[group]}
            value={of.counts[group]}
            error={flaw(of.counts[group])}
            onChange={(event) => onPut({ counts: { ...of.counts, [group]: event.currentTarget.value } })}
          />
        ))}
        <TextInput
          inputMode="numeric"
          label={words.printedTotal}
          value={of.total}
          error={flaw(of.total)}
          onChange={(event) => onPut({ total: event.currentTarget.value })}
        />
      </div>
    </fieldset>
  )
}
