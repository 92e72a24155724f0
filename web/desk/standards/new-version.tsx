// A new version of the rules: the present ones as a base, some of them changed, each with its basis.
// Nothing that exists is edited; the difference is shown before it is added.
import { Checkbox, Textarea, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { localDate } from '../../../kit/clock.ts'
import { addPolicyVersion, comparePolicies, listPolicies, showPolicy } from '../../../stages/standards/api.ts'
import { policyRules } from '../../../stages/standards/policy-rule.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { useLanguage, useWords, useWriting } from '../../kit/language.tsx'
import { ActionFoot, Card, Chip, PageHead, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { useServerNow } from '../house.tsx'
import { groupsOf, type PolicyValue, useGroupName } from './policy.tsx'
import { ValueEditor } from './value-editor.tsx'
import { type Value, valueWords } from './value-words.ts'
import { standardsWords } from './words.ts'

type Edit = { readonly value: Value; readonly basis: string; readonly confirmed: boolean }
type Edits = Readonly<Record<string, Edit>>

/** Whether `value` has the shape that the rule `key` asks for. */
function valueFits(key: string, value: Value): boolean {
  return key in policyRules && policyRules[key as keyof typeof policyRules].shape.safeParse(value).success
}

const editFits = (key: string, edit: Edit) => valueFits(key, edit.value) && edit.basis.trim().length >= 3

export function Page() {
  const words = useWords(standardsWords)
  const { count, date, zone } = useWriting()
  const navigate = useNavigate()
  const today = localDate(useServerNow(), zone)
  const read = useCall(showPolicy, {})
  const [edits, setEdits] = useState<Edits>({})
  const [about, setAbout] = useState({ title: '', effectiveFrom: today, reason: '' })
  const add = useAct(addPolicyVersion, [listPolicies, showPolicy, comparePolicies])
  const list = Object.entries(edits)
  const ready =
    list.length > 0 && list.every(([key, edit]) => editFits(key, edit)) && about.title.trim().length > 2 && about.reason.trim().length > 9
  const send = async () => {
    if (!read.data || !ready) return
    const changes = list.map(([key, edit]) => ({ key, value: edit.value as never, basis: edit.basis.trim(), confirmed: edit.confirmed }))
    const { policy } = await add.mutateAsync({ from: read.data.policy.id, ...about, changes })
    notifications.show({ message: words.added })
    await navigate({ to: '/ketentuan/banding', search: { kiri: read.data.policy.id, kanan: policy.id } as never })
  }
  return (
    <>
      <PageHead
        crumbs={[
          { words: words.area, to: '/ketentuan' },
          { words: words.policy, to: '/ketentuan/aturan' },
        ]}
        title={words.addTitle}
        sub={words.addWhat}
      />
      <RefusalNotice of={read.error} />
      {read.isPending && <Waiting />}
      {read.data && (
        <div className="stack">
          <Card label={words.addTitle}>
            <AboutFields value={about} onChange={setAbout} />
          </Card>
          <RuleEditors values={read.data.values} edits={edits} onChange={setEdits} />
          <RefusalNotice of={add.error} />
          <ActionFoot
            actions={
              <>
                <ButtonLink to="/ketentuan/aturan">{words.back}</ButtonLink>
                <Button look="primary" disabled={!ready} busy={add.isPending} onClick={() => void send().catch(() => undefined)}>
                  {words.addEffect}
                </Button>
              </>
            }
          >
            {list.length === 0 ? words.nothingYet : <b>{words.willHappen}</b>}{' '}
            {list.length > 0 && words.willAdd(count(list.length), date(about.effectiveFrom || today))}
          </ActionFoot>
        </div>
      )}
    </>
  )
}

type About = { readonly title: string; readonly effectiveFrom: string; readonly reason: string }

function AboutFields({ value, onChange }: { value: About; onChange: (value: About) => void }) {
  const words = useWords(standardsWords)
  return (
    <div className="form">
      <div className="pair">
        <TextInput label={words.title} value={value.title} onChange={(event) => onChange({ ...value, title: event.currentTarget.value })} />
        <TextInput
          type="date"
          label={words.effectiveFrom}
          value={value.effectiveFrom}
          onChange={(event) => onChange({ ...value, effectiveFrom: event.currentTarget.value })}
        />
      </div>
      <Textarea
        label={words.reason}
        description={words.reasonHint}
        autosize
        minRows={2}
        value={value.reason}
        onChange={(event) => onChange({ ...value, reason: event.currentTarget.value })}
      />
    </div>
  )
}

type Editors = { values: readonly PolicyValue[]; edits: Edits; onChange: (edits: Edits) => void }

function RuleEditors({ values, edits, onChange }: Editors) {
  const groupName = useGroupName()
  const drop = (key: string) => onChange(Object.fromEntries(Object.entries(edits).filter(([other]) => other !== key)))
  return groupsOf(values).map(([group, rules]) => (
    <Card key={group} title={groupName(group)}>
      <div className="edit-list">
        {rules.map((rule) => {
          const edit = edits[rule.key]
          const begin = () =>
            onChange({ ...edits, [rule.key]: { value: rule.value as Value, basis: rule.basis, confirmed: rule.confirmed } })
          return (
            <RuleEditor
              key={rule.key}
              rule={rule}
              edit={edit}
              onBegin={begin}
              onDrop={() => drop(rule.key)}
              onChange={(next) => onChange({ ...edits, [rule.key]: next })}
            />
          )
        })}
      </div>
    </Card>
  ))
}

type OneEditor = { rule: PolicyValue; edit: Edit | undefined; onBegin: () => void; onDrop: () => void; onChange: (edit: Edit) => void }

function RuleEditor({ rule, edit, onBegin, onDrop, onChange }: OneEditor) {
  const words = useWords(standardsWords)
  const { language } = useLanguage()
  return (
    <div className="edit-row">
      <div className="row">
        <span>{rule.name[language]}</span>
        <b>{valueWords(rule.value as Value, language)}</b>
        {edit && <Chip tone="accent">{words.changed}</Chip>}
        <span style={{ marginLeft: 'auto' }}>
          <Button size="small" onClick={edit ? onDrop : onBegin}>
            {edit ? words.undoEdit : words.edit}
            <span className="only-read">{rule.name[language]}</span>
          </Button>
        </span>
      </div>
      {edit && (
        <div className="form" style={{ marginTop: 12 }}>
          <ValueEditor label={words.value} value={edit.value} onChange={(value) => onChange({ ...edit, value })} />
          {!valueFits(rule.key, edit.value) && (
            <p className="small" role="alert" style={{ color: 'var(--harm)' }}>
              {words.valueFlaw}
            </p>
          )}
          <TextInput
            label={words.basis}
            value={edit.basis}
            error={edit.basis.trim().length < 3 && words.basisFlaw}
            onChange={(event) => onChange({ ...edit, basis: event.currentTarget.value })}
          />
          <Checkbox
            label={words.isConfirmed}
            checked={edit.confirmed}
            onChange={(event) => onChange({ ...edit, confirmed: event.currentTarget.checked })}
          />
        </div>
      )}
    </div>
  )
}
