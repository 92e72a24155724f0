// Which forms the sessions of an event take, by class: up to three, in turn; the last may be kept for susulan.
import { Checkbox, Select } from '@mantine/core'
import { useState } from 'react'
import { showDeliveryPart } from '../../../../stages/invigilation/event/event-day-api.ts'
import { choosePapers, mostForms, showEventSittings } from '../../../../stages/sittings/event/event-api.ts'
import { className } from '../../../../stages/standards/class.ts'
import { Button } from '../../../kit/button.tsx'
import { useLanguage, useWords, useWriting } from '../../../kit/language.tsx'
import { Card, Empty, Strip } from '../../../kit/parts.tsx'
import { RefusalNotice } from '../../../kit/refusal-notice.tsx'
import { useAct } from '../../../kit/use-call.ts'
import type { Delivery } from './delivery.tsx'
import { deliveryWords } from './words.ts'

type Draft = Readonly<Record<string, { readonly forms: readonly (string | null)[]; readonly keep: boolean }>>

export function PapersView({ of, mayOrganise }: Delivery) {
  const words = useWords(deliveryWords)
  const { language } = useLanguage()
  const { count } = useWriting()
  const save = useAct(choosePapers, [showEventSittings, showDeliveryPart])
  const [draft, setDraft] = useState<Draft>(() =>
    Object.fromEntries(
      of.classes.map(({ class: jobClass, papers }) => {
        const forms = Array.from(
          { length: mostForms },
          (_, at) => papers[at]?.formId ?? (at === 0 && of.forms.length === 1 ? (of.forms[0]?.id ?? null) : null),
        )
        return [jobClass, { forms, keep: papers.some((paper) => paper.makeupOnly) }]
      }),
    ),
  )
  if (of.forms.length === 0)
    return (
      <Card title={words.paket}>
        <Empty title={words.noForms} />
      </Card>
    )
  const put = (jobClass: string, part: Partial<Draft[string]>) =>
    setDraft({ ...draft, [jobClass]: { forms: [], keep: false, ...draft[jobClass], ...part } })
  const chosen = (jobClass: string) => (draft[jobClass]?.forms ?? []).filter((one) => one !== null)
  const classes = of.classes.map(({ class: jobClass }) => {
    const forms = chosen(jobClass)
    const last = draft[jobClass]?.keep && forms.length > 1 ? forms.length - 1 : -1
    return { class: jobClass, papers: forms.map((formId, at) => ({ formId, makeupOnly: at === last })) }
  })
  const ready = classes.length > 0 && classes.every((one) => one.papers.length > 0)
  const options = of.forms.map((form) => ({ value: form.id, label: words.formLine(form.title, form.code, form.items, form.minutes) }))
  return (
    <Card title={words.paket}>
      <form
        className="form papers"
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) save.mutate({ id: of.event.id, classes })
        }}
      >
        <p className="sub">{words.papersWhat}</p>
        {of.classes.map(({ class: jobClass, people }) => (
          <fieldset key={jobClass} className="paper-group">
            <legend>
              {className(jobClass, language)} <span className="small">{count(people)}</span>
            </legend>
            <div className="paper-forms">
              {Array.from({ length: mostForms }, (_, at) => at).map((at) => (
                <Select
                  key={at}
                  label={words.paper(at + 1)}
                  required={at === 0}
                  disabled={!mayOrganise}
                  clearable={at > 0}
                  placeholder={at > 0 ? words.optional : ''}
                  data={options}
                  value={draft[jobClass]?.forms[at] ?? null}
                  onChange={(value) =>
                    put(jobClass, { forms: (draft[jobClass]?.forms ?? []).map((one, place) => (place === at ? value : one)) })
                  }
                />
              ))}
            </div>
            {chosen(jobClass).length > 1 && (
              <Checkbox
                label={words.keep}
                description={words.keepHint}
                disabled={!mayOrganise}
                checked={draft[jobClass]?.keep ?? false}
                onChange={(event) => put(jobClass, { keep: event.currentTarget.checked })}
              />
            )}
          </fieldset>
        ))}
        <RefusalNotice of={save.error} />
        {save.isSuccess && <Strip tone="good">{words.papersSaved}</Strip>}
        {mayOrganise && (
          <div className="ends">
            <span className="small">{words.papersLater}</span>
            <Button type="submit" look="primary" disabled={!ready} busy={save.isPending}>
              {words.savePapers}
            </Button>
          </div>
        )}
      </form>
    </Card>
  )
}
