// The fields of an item as its author writes it. Flaws stand beside what they are about, by the rule of the
// server.
import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import type { SentOf } from '../../../kit/contract.ts'
import type { rewriteItem } from '../../../stages/instruments/bank-api.ts'
import { flawsOf } from '../../../stages/instruments/item-rule.ts'
import { brackets, keyRange, kindOf, letters, type Measure, measures, usualQuestion } from '../../../stages/instruments/kinds.ts'
import { Button, IconButton } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { useNames } from './item-marks.tsx'
import { bankWords } from './words.ts'

export type ItemDraft = Required<Omit<SentOf<typeof rewriteItem>, 'id' | 'options'>> & {
  readonly options: readonly { text: string; level: number; rationale: string; grand: boolean }[]
}

const likertTexts = ['Sangat tidak sesuai', 'Tidak sesuai', 'Ragu-ragu', 'Sesuai', 'Sangat sesuai']
const blank = (level: number, text = '') => ({ text, level, rationale: '', grand: false })

/** Options with which a draft of this kind begins. */
function firstOptions(measure: Measure): ItemDraft['options'] {
  const kind = kindOf(measure)
  if (kind === 'likert') return likertTexts.map((text, at) => blank(at + 1, text))
  return kind === 'pilihan' ? [1, 0, 0, 0].map((level) => blank(level)) : [0, 1, 2, 3].map((level) => blank(level))
}

export const emptyItem: ItemDraft = {
  ...{ measure: 'integritas', bracket: 'pelaksana', stem: '', question: '', reversed: false },
  options: firstOptions('integritas'),
}

/** Flaws of a draft, and whether every text is there. */
export function flawsOfDraft(draft: ItemDraft) {
  return flawsOf({ ...draft, kind: kindOf(draft.measure) })
}
export const isFull = (draft: ItemDraft) => draft.stem.trim() !== '' && draft.options.every((option) => option.text.trim() !== '')

export function ItemFields({ draft, put, tried }: { draft: ItemDraft; put: (part: Partial<ItemDraft>) => void; tried: boolean }) {
  const words = useWords(bankWords)
  const names = useNames()
  const kind = kindOf(draft.measure)
  const general = tried ? flawsOfDraft(draft).filter(({ option }) => option === undefined) : []
  const measureTo = (measure: Measure) =>
    put(kindOf(measure) === kind ? { measure } : { measure, options: firstOptions(measure), reversed: false })
  return (
    <>
      <div className="pair">
        <NativeSelect
          label={words.measure}
          value={draft.measure}
          data={measures.map((value) => ({ value, label: `${names.measure(value)} (${words.kinds[kindOf(value)]})` }))}
          onChange={(event) => measureTo(event.currentTarget.value as Measure)}
        />
        <NativeSelect
          label={words.bracket}
          value={draft.bracket ?? ''}
          data={[{ value: '', label: words.anyBracket }, ...brackets.map((value) => ({ value, label: names.bracket(value) }))]}
          onChange={(event) => put({ bracket: brackets.find((one) => one === event.currentTarget.value) ?? null })}
        />
      </div>
      <Textarea
        required
        label={words.stem}
        rows={4}
        maxLength={2000}
        value={draft.stem}
        onChange={(event) => put({ stem: event.currentTarget.value })}
      />
      <TextInput
        label={words.question}
        description={words.questionHint}
        placeholder={usualQuestion[kind]}
        maxLength={300}
        value={draft.question}
        onChange={(event) => put({ question: event.currentTarget.value })}
      />
      {kind === 'likert' && (
        <Checkbox label={words.reversed} checked={draft.reversed} onChange={(event) => put({ reversed: event.currentTarget.checked })} />
      )}
      <Options draft={draft} put={put} tried={tried} />
      {general.map(({ flaw }) => (
        <p key={flaw} className="flaw">
          {words.flaws[flaw]}
        </p>
      ))}
    </>
  )
}

function Options({ draft, put, tried }: { draft: ItemDraft; put: (part: Partial<ItemDraft>) => void; tried: boolean }) {
  const words = useWords(bankWords)
  const { count } = useWriting()
  const kind = kindOf(draft.measure)
  const [least, most] = keyRange[kind]
  const flaws = tried ? flawsOfDraft(draft) : []
  const change = (at: number, part: Partial<ItemDraft['options'][number]>) =>
    put({ options: draft.options.map((option, index) => (index === at ? { ...option, ...part } : option)) })
  const levels = Array.from({ length: most - least + 1 }, (_, step) => ({
    value: String(least + step),
    label: kind === 'pilihan' ? (least + step === 1 ? words.right : words.wrong) : words.levelOf(count(least + step)),
  }))
  return (
    <>
      {draft.options.map((option, at) => {
        const letter = letters[at] as string
        return (
          <fieldset key={letter} className="option-fields">
            <div className="option-head">
              <TextInput
                required
                label={words.optionText(letter)}
                maxLength={600}
                value={option.text}
                onChange={(event) => change(at, { text: event.currentTarget.value })}
              />
              <NativeSelect
                label={words.optionLevel(letter)}
                value={String(option.level)}
                data={levels}
                onChange={(event) => change(at, { level: Number(event.currentTarget.value) })}
              />
              {draft.options.length > 2 && (
                <IconButton
                  name={words.removeOption(letter)}
                  onClick={() => put({ options: draft.options.filter((_, index) => index !== at) })}
                >
                  <IconTrash aria-hidden />
                </IconButton>
              )}
            </div>
            {kind !== 'likert' && (
              <TextInput
                label={words.optionWhy(letter)}
                maxLength={600}
                value={option.rationale}
                onChange={(event) => change(at, { rationale: event.currentTarget.value })}
              />
            )}
            {kind === 'situasi' && (
              <Checkbox
                label={words.optionGrand}
                checked={option.grand}
                onChange={(event) => change(at, { grand: event.currentTarget.checked })}
              />
            )}
            {flaws
              .filter((one) => one.option === at)
              .map(({ flaw }) => (
                <p key={flaw} className="flaw">
                  {words.flaws[flaw]}
                </p>
              ))}
          </fieldset>
        )
      })}
      {draft.options.length < letters.length && (
        <div className="row">
          <Button size="small" icon={<IconPlus aria-hidden />} onClick={() => put({ options: [...draft.options, blank(least)] })}>
            {words.addOption}
          </Button>
        </div>
      )}
    </>
  )
}
