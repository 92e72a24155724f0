// Hasil → Pengolahan: the last scoring of each participant. By unit and name, never by result.
import { Select, TextInput } from '@mantine/core'
import { IconReport, IconSearch } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { listSessions } from '../../../stages/sittings/api.ts'
import { useAddress } from '../../kit/address.ts'
import { Button } from '../../kit/button.tsx'
import { PrintButton } from '../../kit/copy.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Empty, FilterChip, PageHead, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { DataTable } from '../../kit/table.tsx'
import { useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { runColumns } from './run-columns.tsx'
import { type RunLine, useRuns } from './use-runs.ts'
import { scoringWords } from './words.ts'
import './scoring.css'

const firstView = { search: '', session: '', person: '', report: '' }
type View = typeof firstView

export function Page() {
  const words = useWords(scoringWords)
  const writing = useWriting()
  const navigate = useNavigate()
  const [at, change] = useAddress(firstView)
  const mayDocuments = useMay('documents.read')
  const list = useRuns(at, mayDocuments)
  const columns = useMemo(() => runColumns(words, writing), [words, writing])
  const rows = (list.data ?? []).filter((line) => at.report === '' || (at.report === 'printed') === (line.report !== null))
  const filtered = Object.values(at).some((value) => value !== '')
  return (
    <>
      <PageHead crumbs={[{ words: words.results }, { words: words.title }]} title={words.title} sub={words.sub} actions={<PrintButton />} />
      {list.error && !list.data ? (
        <RefusalNotice of={list.error} again={() => void list.refetch()} />
      ) : (
        <Card bare>
          {!list.data ? (
            <Waiting />
          ) : list.data.length === 0 && !filtered ? (
            <Empty icon={<IconReport aria-hidden />} title={words.empty}>
              {words.emptyText}
            </Empty>
          ) : (
            <DataTable
              label={words.title}
              rows={rows}
              rowId={({ run }) => run.id}
              columns={columns}
              rowHeight={52}
              filters={<RunFilters at={at} change={change} lines={list.data} mayDocuments={mayDocuments} />}
              onOpen={({ run }) => void navigate({ to: '/hasil/pengolahan/$id', params: { id: run.id } })}
              empty={
                <Empty
                  icon={<IconSearch aria-hidden />}
                  title={words.noneTitle}
                  actions={<Button onClick={() => change(firstView)}>{words.clear}</Button>}
                >
                  {words.noneText}
                </Empty>
              }
            />
          )}
        </Card>
      )}
    </>
  )
}

type Filters = { at: View; change: (part: Partial<View>) => void; lines: readonly RunLine[]; mayDocuments: boolean }

function RunFilters({ at, change, lines, mayDocuments }: Filters) {
  const words = useWords(scoringWords)
  const { count, date } = useWriting()
  const maySessions = useMay('sittings.read')
  const sessions = useCall(listSessions, {}, { when: maySessions }).data?.sessions ?? []
  const printed = lines.filter((line) => line.report !== null).length
  const states = [
    ['printed', printed],
    ['none', lines.length - printed],
  ] as const
  return (
    <>
      <Search value={at.search} onChange={(search) => change({ search })} />
      {maySessions && (
        <Select
          size="xs"
          w={280}
          clearable
          aria-label={words.session}
          placeholder={words.session}
          data={sessions.map((one) => ({ value: one.id, label: `${one.title}, ${date(one.opensAt.slice(0, 10))}` }))}
          value={at.session || null}
          onChange={(session) => change({ session: session ?? '' })}
        />
      )}
      {mayDocuments &&
        states.map(([key, lineCount]) => (
          <FilterChip key={key} on={at.report === key} onPress={() => change({ report: at.report === key ? '' : key })}>
            {words.reportStates[key]} {count(lineCount)}
          </FilterChip>
        ))}
      {at.person !== '' && (
        <FilterChip on onPress={() => change({ person: '' })}>
          {words.onePerson} ×
        </FilterChip>
      )}
    </>
  )
}

function Search({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const words = useWords(scoringWords)
  const [typed, setTyped] = useState(value)
  useEffect(() => {
    if (typed.trim() === value) return
    const timer = setTimeout(() => onChange(typed.trim()), 220)
    return () => clearTimeout(timer)
  }, [typed, value, onChange])
  return (
    <TextInput
      size="xs"
      w={220}
      type="search"
      aria-label={words.search}
      placeholder={words.search}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  )
}
