// The fields of a template with their problems, and the names that may be used, put in where the cursor is.
import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useRef } from 'react'
import { kindOf, type LetterKind } from '../../../stages/documents/letter-kinds.ts'
import { fieldsOf, type TemplateField, type TemplateProblem, type TemplateText } from '../../../stages/documents/letter-template.ts'
import { useLanguage, useWords, useWriting } from '../../kit/language.tsx'
import { Card } from '../../kit/parts.tsx'
import { templateWords } from './template-words.ts'

type Of = {
  readonly kind: LetterKind
  readonly value: TemplateText
  readonly offices: readonly string[]
  readonly problems: readonly TemplateProblem[]
  readonly onChange: (next: TemplateText) => void
}

/** Fields that are one line on paper. */
const oneLine: readonly TemplateField[] = ['heading', 'nature', 'enclosure', 'subject', 'attachmentTitle']

export function TemplateFields(of: Of) {
  const words = useWords(templateWords)
  const told = useTold(of.problems)
  const { value, onChange, kind } = of
  /** Where the cursor was last. */
  const cursor = useRef<{ field: TemplateField; at: number }>({ field: 'opening', at: 0 })
  const fields = fieldsOf[kindOf(kind).form]
  const put = (field: TemplateField, text: string) => onChange({ ...value, body: { ...value.body, [field]: text } })
  const insert = (name: string) => {
    const field = fields.includes(cursor.current.field) ? cursor.current.field : (fields.at(-1) ?? 'opening')
    const text = value.body[field]
    const at = Math.min(cursor.current.at, text.length)
    put(field, `${text.slice(0, at)}${name}${text.slice(at)}`)
    cursor.current = { field, at: at + name.length }
  }
  return (
    <>
      <Card label={words.edit}>
        <div className="form">
          <div className="pair">
            <TextInput
              label={words.name}
              value={value.name}
              maxLength={200}
              onChange={(event) => onChange({ ...value, name: event.currentTarget.value })}
            />
            <TextInput
              label={words.numberPattern}
              description={words.numberPatternHint}
              value={value.numberPattern}
              error={told('numberPattern')}
              maxLength={120}
              onChange={(event) => onChange({ ...value, numberPattern: event.currentTarget.value })}
            />
          </div>
          <NativeSelect
            label={words.signatory}
            value={value.signatoryOffice}
            data={[{ value: '', label: words.firstOfficial }, ...of.offices.map((office) => ({ value: office, label: office }))]}
            onChange={(event) => onChange({ ...value, signatoryOffice: event.currentTarget.value })}
          />
          {fields.map((field) => (
            <Textarea
              key={field}
              label={words.fields[field]}
              description={words.hints[field]}
              value={value.body[field]}
              error={told(field)}
              autosize
              minRows={oneLine.includes(field) ? 1 : 2}
              maxRows={16}
              maxLength={12_000}
              onChange={(event) => put(field, event.currentTarget.value)}
              onSelect={(event) => {
                cursor.current = { field, at: event.currentTarget.selectionStart }
              }}
            />
          ))}
          <Checkbox
            label={words.receipt}
            checked={value.body.receipt}
            onChange={(event) => onChange({ ...value, body: { ...value.body, receipt: event.currentTarget.checked } })}
          />
        </div>
      </Card>
      <Names kind={kind} onInsert={insert} />
    </>
  )
}

/** The problems of a field in sentences. */
function useTold(problems: readonly TemplateProblem[]): (field: TemplateProblem['field']) => string | undefined {
  const words = useWords(templateWords)
  const { count } = useWriting()
  return (field) => {
    const own = problems.filter((one) => one.field === field)
    if (own.length === 0) return undefined
    return own.map((one) => (one.found === '' ? words.noNumber : words.problem(count(one.line), count(one.column), one.found))).join('. ')
  }
}

function Names({ kind, onInsert }: { kind: LetterKind; onInsert: (name: string) => void }) {
  const words = useWords(templateWords)
  const { language } = useLanguage()
  const { names, lists } = kindOf(kind)
  const line = (written: string, what: string, example?: string) => (
    <li key={written}>
      {/* the field keeps its cursor while a name is pressed */}
      <button type="button" className="chip" onMouseDown={(event) => event.preventDefault()} onClick={() => onInsert(written)}>
        <code>{written}</code>
      </button>
      <span>
        {what}
        {example && <span className="small">{words.example(example)}</span>}
      </span>
    </li>
  )
  return (
    <Card title={words.names}>
      <p className="small">{words.namesWhat}</p>
      <ul className="template-names">
        {Object.entries(names).map(([key, one]) => line(`{{${key}}}`, one.what[language], one.example))}
        {Object.entries(lists).map(([key, one]) => line(`{{daftar:${key}}}`, one.what[language]))}
      </ul>
    </Card>
  )
}
