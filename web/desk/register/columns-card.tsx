// What was made of the file's columns: used, read past and not stored, not in the file.
import type { ReactNode } from 'react'
import type { Import } from '../../../stages/register/import-api.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip } from '../../kit/parts.tsx'
import { fieldName } from './field-words.ts'
import { importWords } from './import-words.ts'

export function ColumnsCard({ of }: { of: Import }) {
  const words = useWords(importWords)
  const { count, language } = useWriting()
  const { used, notStored, absent } = of.columns
  if (used.length === 0) return null
  return (
    <Card title={words.columns}>
      <p className="row">
        <Chip tone="accent">{words.columnsUsed(count(used.length))}</Chip>
        <Chip>{words.columnsNotStored(count(notStored.length))}</Chip>
        {absent.length > 0 && <Chip>{words.columnsAbsent(count(absent.length))}</Chip>}
      </p>
      <details style={{ marginTop: 12 }}>
        <summary>{words.columnsShow}</summary>
        <div className="columns-groups">
          <Group title={words.columnsUsed(count(used.length))}>
            {used.map(({ column, field }) => (
              <li key={column}>
                <b>{column}</b> → {fieldName(field, language)}
              </li>
            ))}
          </Group>
          {notStored.length > 0 && (
            <Group title={words.columnsNotStored(count(notStored.length))} why={words.columnsNotStoredWhy}>
              {notStored.map((column) => (
                <li key={column}>{column}</li>
              ))}
            </Group>
          )}
          {absent.length > 0 && (
            <Group title={words.columnsAbsent(count(absent.length))} why={words.columnsAbsentWhy}>
              {absent.map((field) => (
                <li key={field}>{fieldName(field, language)}</li>
              ))}
            </Group>
          )}
        </div>
      </details>
    </Card>
  )
}

function Group({ title, why, children }: { title: string; why?: string; children: ReactNode }) {
  return (
    <div>
      <h3>{title}</h3>
      {why && <p className="small">{why}</p>}
      <ul className="columns-list">{children}</ul>
    </div>
  )
}
