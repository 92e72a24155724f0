// Editing a rule's value by its shape: a figure or word is a field, a yes or no a choice, an object has
// a field for each of its parts, a list a line for each of its entries.
import { Select, Textarea, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { Button, IconButton } from '../../kit/button.tsx'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { codeName, partsOf, type Value } from './value-words.ts'
import { standardsWords } from './words.ts'

type Editor = { readonly label: string; readonly value: Value; readonly onChange: (value: Value) => void }

const isList = (value: Value): value is readonly Value[] => Array.isArray(value)
const isParts = (value: Value): value is { readonly [key: string]: Value } => typeof value === 'object' && value !== null && !isList(value)

export function ValueEditor({ label, value, onChange }: Editor) {
  const words = useWords(standardsWords)
  const { language } = useLanguage()
  if (typeof value === 'boolean')
    return (
      <Select
        label={label}
        data={[
          { value: 'ya', label: words.yes },
          { value: 'tidak', label: words.no },
        ]}
        value={value ? 'ya' : 'tidak'}
        onChange={(next) => onChange(next === 'ya')}
      />
    )
  if (isList(value)) return <ListEditor label={label} value={value} onChange={onChange} />
  if (isParts(value))
    return (
      <fieldset className="pair" aria-label={label}>
        {partsOf(value).map(([key, part]) => (
          <ValueEditor key={key} label={codeName(key, language)} value={part} onChange={(next) => onChange({ ...value, [key]: next })} />
        ))}
      </fieldset>
    )
  return <ScalarEditor label={label} value={value} onChange={onChange} />
}

/** A text or a number, in the type it had. Numbers that cannot be read stay as typed, to be refused with a sentence. */
function ScalarEditor({ label, value, onChange }: Editor) {
  const { language } = useLanguage()
  const decimal = typeof value === 'number' || (typeof value === 'string' && /^[\d.]*$/.test(value))
  const shown = decimal && language === 'id' ? String(value ?? '').replace('.', ',') : String(value ?? '')
  const put = (typed: string) => {
    const plain = decimal ? typed.replace(',', '.') : typed
    onChange(typeof value === 'number' && /^\d+$/.test(plain) ? Number(plain) : plain)
  }
  return (
    <TextInput label={label} inputMode={decimal ? 'decimal' : 'text'} value={shown} onChange={(event) => put(event.currentTarget.value)} />
  )
}

function ListEditor({ label, value, onChange }: Editor & { value: readonly Value[] }) {
  const words = useWords(standardsWords)
  if (value.every((one) => typeof one === 'string'))
    return (
      <Textarea
        label={label}
        description={words.perLine}
        autosize
        minRows={2}
        value={value.join('\n')}
        onChange={(event) => onChange(event.currentTarget.value.split('\n'))}
      />
    )
  const put = (at: number, next: Value) => onChange(value.map((one, index) => (index === at ? next : one)))
  return (
    <div className="form">
      {value.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries of a value have no name of their own
        <div key={index} className="row" style={{ alignItems: 'end' }}>
          <ValueEditor label={label} value={one} onChange={(next) => put(index, next)} />
          <IconButton name={words.removeLine} onClick={() => onChange(value.filter((_, at) => at !== index))}>
            <IconTrash aria-hidden />
          </IconButton>
        </div>
      ))}
      <div>
        <Button size="small" icon={<IconPlus aria-hidden />} onClick={() => onChange([...value, value.at(-1) ?? ''])}>
          {words.addLine}
        </Button>
      </div>
    </div>
  )
}
