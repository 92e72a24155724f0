// The rows of one verdict: changes field by field, findings with reason and remedy, or who it is.
import { Menu, TextInput } from '@mantine/core'
import { IconAlertTriangle, IconDownload, IconSearch } from '@tabler/icons-react'
import { useEffect, useMemo, useState } from 'react'
import { downloadImportRows, type Import, type ImportRow, listImportRows, type verdicts } from '../../../stages/register/import-api.ts'
import { Button } from '../../kit/button.tsx'
import { call, download } from '../../kit/call.ts'
import { useLanguage, useWords, useWriting } from '../../kit/language.tsx'
import { Empty, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { DataTable } from '../../kit/table.tsx'
import { checkColumns } from './check-columns.tsx'
import { fieldName } from './field-words.ts'
import { importWords } from './import-words.ts'
import { reasonName } from './reason-names.ts'
import { RowChips } from './row-chips.tsx'
import { useWindows } from './windows.ts'

export type Verdict = (typeof verdicts)[number] | 'noticed'

type Shown = {
  readonly of: Import
  readonly verdict: Verdict
  /** Only rows in which this field changes; empty: all. */
  readonly field: string
  /** Only rows refused for this reason; empty: all. */
  readonly code: string
  readonly search: string
  readonly onVerdict: (verdict: Verdict) => void
  readonly onField: (field: string) => void
  readonly onCode: (code: string) => void
  readonly onSearch: (search: string) => void
}

export function CheckRows({ of, verdict, field, code, search, onVerdict, onField, onCode, onSearch }: Shown) {
  const words = useWords(importWords)
  const writing = useWriting()
  const { language } = writing
  const filter = { id: of.id, verdict, ...(field ? { field } : {}), ...(code ? { code } : {}), ...(search ? { search } : {}) }
  const list = useWindows<ImportRow, { total: number; rows: readonly ImportRow[] }>(
    [listImportRows.name, filter, of.counts],
    (offset, limit, signal) => call(listImportRows, { ...filter, offset, limit }, signal),
  )
  const undo = of.template === 'undo'
  const columns = useMemo(() => checkColumns(verdict, words, writing, undo), [verdict, words, writing, undo])
  if (!list.first) return list.error ? <RefusalNotice of={list.error} again={list.again} /> : <Waiting />
  return (
    <DataTable
      label={words.verdicts[verdict]}
      rows={list.slots}
      rowId={(slot) => String(slot.index)}
      columns={columns}
      rowHeight={52}
      height={undo ? 'clamp(270px, calc(100vh - 440px), 900px)' : 'clamp(270px, calc(100vh - 500px), 600px)'}
      onView={list.onView}
      filters={
        <>
          <RowSearch value={search} onChange={onSearch} />
          {verdict === 'changed' && (
            <RowChips
              of={of.changedFields.map((one) => ({ key: one.field, name: fieldName(one.field, language), rows: one.rows }))}
              chosen={field}
              onChoose={onField}
            />
          )}
          {verdict === 'refused' && of.refusedReasons.length > 1 && (
            <RowChips
              of={of.refusedReasons.map((one) => ({ key: one.code, name: reasonName(one.code, language), rows: one.rows }))}
              chosen={code}
              onChoose={onCode}
            />
          )}
        </>
      }
      tools={
        <>
          {of.counts.noticed > 0 && (verdict === 'noticed' || verdict === 'changed' || verdict === 'new') && (
            <NoticedChip of={of} on={verdict === 'noticed'} onTurn={(on) => onVerdict(on ? 'noticed' : 'changed')} />
          )}
          <Download of={of} verdict={verdict} />
        </>
      }
      empty={<Empty title={search || field || code ? words.noneFound : words.noneOf[verdict]} />}
    />
  )
}

function RowSearch({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const words = useWords(importWords)
  const [typed, setTyped] = useState(value)
  useEffect(() => {
    if (typed.trim() === value) return
    const timer = setTimeout(() => onChange(typed.trim()), 220)
    return () => clearTimeout(timer)
  }, [typed, value, onChange])
  return (
    <TextInput
      className="find"
      size="xs"
      type="search"
      aria-label={words.searchRow}
      placeholder={words.searchRow}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  )
}

/** Rows that are applied although something in them deserves a look. */
function NoticedChip({ of, on, onTurn }: { of: Import; on: boolean; onTurn: (on: boolean) => void }) {
  const words = useWords(importWords)
  const { count } = useWriting()
  return (
    <button type="button" className={on ? 'chip attention turned' : 'chip attention'} aria-pressed={on} onClick={() => onTurn(!on)}>
      <IconAlertTriangle aria-hidden stroke={2.2} />
      {words.noticedChip(count(of.counts.noticed))}
    </button>
  )
}

/** Rows of one verdict as a file; refused rows as a list to correct, XLSX or CSV. */
export function Download({ of, verdict }: { of: Pick<Import, 'id' | 'counts'>; verdict: Verdict }) {
  const words = useWords(importWords)
  const { language } = useLanguage()
  const [refusal, setRefusal] = useState<Error | null>(null)
  const take = (format: 'xlsx' | 'csv') => {
    setRefusal(null)
    void download(downloadImportRows, { id: of.id, verdict, format }).catch(setRefusal)
  }
  if (of.counts[verdict] === 0) return null
  const name = verdict === 'refused' ? words.downloadFix : words.downloadRows
  return (
    <>
      <RefusalNotice of={refusal} />
      {verdict === 'refused' ? (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button size="small" icon={<IconDownload aria-hidden />} title={words.fixWhat} lang={language}>
              {name}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => take('xlsx')}>{words.asXlsx}</Menu.Item>
            <Menu.Item onClick={() => take('csv')}>{words.asCsv}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      ) : (
        <Button size="small" icon={<IconDownload aria-hidden />} onClick={() => take('xlsx')}>
          {name}
        </Button>
      )}
    </>
  )
}
