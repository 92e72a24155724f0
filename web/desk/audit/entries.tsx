// The record: the state of the chain, and its entries by act, date, actor and object.
import { Select, TextInput } from '@mantine/core'
import { IconDownload, IconFilterOff, IconListSearch } from '@tabler/icons-react'
import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { instantOf, type Zone } from '../../../kit/clock.ts'
import { listAccounts } from '../../../stages/access/api.ts'
import { type EntryReply, exportEntries, listEntries } from '../../../stages/audit/api.ts'
import { useAddress } from '../../kit/address.ts'
import { Button } from '../../kit/button.tsx'
import { call, download, type RefusalError } from '../../kit/call.ts'
import { PrintButton } from '../../kit/copy.tsx'
import { useLanguage, useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, Empty, PageHead, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { type Column, DataTable } from '../../kit/table.tsx'
import { useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { actChoices, actName } from './act-words.ts'
import { useActorWords } from './actor.tsx'
import { Chain } from './chain.tsx'
import { PersonFilter } from './person.tsx'
import { auditWords } from './words.ts'

const defaults = { tindakan: '', dari: '', sampai: '', pelaku: '', objek: '', orang: '' }
type Filter = typeof defaults

/** The filter as the server takes it: whole days of the agency's zone become instants. */
export function filterOf(address: Filter, zone: Zone) {
  const nextDay = (date: string) => new Date(instantOf(date, '00:00', zone).getTime() + 86_400_000).toISOString()
  return {
    ...(address.tindakan ? { act: address.tindakan } : {}),
    ...(address.dari ? { from: instantOf(address.dari, '00:00', zone).toISOString() } : {}),
    ...(address.sampai ? { to: nextDay(address.sampai) } : {}),
    ...(address.pelaku ? { accountId: address.pelaku } : {}),
    ...(address.objek ? { object: address.objek } : {}),
    ...(/^[0-9a-f-]{36}$/i.test(address.orang) ? { subject: address.orang } : {}),
  }
}

function useColumns(): readonly Column<EntryReply>[] {
  const words = useWords(auditWords)
  const { language } = useLanguage()
  const { stamp, count } = useWriting()
  const actorWords = useActorWords()
  return useMemo(
    () => [
      { id: 'at', name: words.when, fixed: true, cell: (row) => <span className="nowrap">{stamp(row.at)}</span> },
      {
        id: 'act',
        name: words.act,
        fixed: true,
        cell: (row) => (
          <Link className="link" to={`/jejak-audit/${row.id}`}>
            {actName(row.act, language)}
          </Link>
        ),
      },
      { id: 'who', name: words.who, cell: (row) => actorWords(row.actor) },
      {
        id: 'object',
        name: words.object,
        cell: (row) => (row.object ? <code>{shortObject(row.object)}</code> : <span className="dim">{words.none}</span>),
      },
      { id: 'reason', name: words.reason, cell: (row) => row.reason ?? <span className="dim">{words.none}</span> },
      { id: 'subjects', name: words.subjects, figure: true, hidden: true, cell: (row) => count(row.subjects.length) },
      {
        id: 'block',
        name: words.block,
        figure: true,
        cell: (row) => (row.block ? count(Number(row.block)) : <Chip tone="attention">{words.unsealed}</Chip>),
      },
    ],
    [words, language, stamp, count, actorWords],
  )
}

/** "import:0193a0…" with the id cut to what tells it apart. */
export function shortObject(object: string): string {
  return object.replace(/([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{6}([0-9a-f]{6})/i, '$1…$2')
}

export function Page() {
  const words = useWords(auditWords)
  const { count, zone } = useWriting()
  const navigate = useNavigate()
  const columns = useColumns()
  const [address, change] = useAddress(defaults)
  const filter = filterOf(address, zone)
  const read = useInfiniteQuery({
    queryKey: [listEntries.name, filter],
    queryFn: ({ pageParam, signal }) => call(listEntries, { ...filter, limit: 100, ...(pageParam ? { before: pageParam } : {}) }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
  })
  const take = useMutation<void, RefusalError>({ mutationFn: () => download(exportEntries, filter) })
  const rows = useMemo(() => read.data?.pages.flatMap((page) => page.entries) ?? [], [read.data])
  const filtered = Object.values(address).some((value) => value !== '')
  return (
    <>
      <PageHead
        title={words.area}
        sub={words.what}
        actions={
          <>
            <PrintButton />
            <Button icon={<IconDownload aria-hidden />} busy={take.isPending} onClick={() => take.mutate()}>
              {words.export}
            </Button>
          </>
        }
      />
      <div className="stack">
        <Chain />
        <RefusalNotice of={read.error ?? take.error} again={read.error ? () => void read.refetch() : undefined} />
        <Card bare>
          <Filters value={address} onChange={change} />
          {read.isPending ? (
            <Waiting />
          ) : (
            <DataTable
              label={words.area}
              rows={rows}
              rowId={(row) => row.id}
              columns={columns}
              height="560px"
              onOpen={(row) => void navigate({ to: `/jejak-audit/${row.id}` })}
              onNearEnd={() => read.hasNextPage && !read.isFetchingNextPage && void read.fetchNextPage()}
              filterWords={
                filtered
                  ? Object.entries(address)
                      .filter(([, value]) => value)
                      .map(([key, value]) => `${key}: ${value}`)
                      .join(' · ')
                  : undefined
              }
              tools={
                filtered && (
                  <Button size="small" icon={<IconFilterOff aria-hidden />} onClick={() => change(defaults)}>
                    {words.clear}
                  </Button>
                )
              }
              empty={
                <Empty icon={<IconListSearch aria-hidden stroke={1.5} />} title={words.empty}>
                  {words.emptyHelp}
                </Empty>
              }
            />
          )}
          <span className="only-read" role="status">
            {words.shown(count(rows.length))}
          </span>
        </Card>
      </div>
    </>
  )
}

function Filters({ value, onChange }: { value: Filter; onChange: (part: Partial<Filter>) => void }) {
  const words = useWords(auditWords)
  const { language } = useLanguage()
  const mayAccounts = useMay('access.read')
  const accounts = useCall(listAccounts, {}, { when: mayAccounts })
  return (
    <div className="filter-grid no-print">
      <Select
        label={words.act}
        placeholder={words.allActs}
        data={actChoices(language)}
        value={value.tindakan || null}
        clearable
        searchable
        onChange={(act) => onChange({ tindakan: act ?? '' })}
      />
      <TextInput type="date" label={words.from} value={value.dari} onChange={(event) => onChange({ dari: event.currentTarget.value })} />
      <TextInput type="date" label={words.to} value={value.sampai} onChange={(event) => onChange({ sampai: event.currentTarget.value })} />
      {mayAccounts && (
        <Select
          label={words.actor}
          placeholder={words.allActors}
          data={(accounts.data?.accounts ?? []).map((account) => ({ value: account.id, label: account.name }))}
          value={value.pelaku || null}
          clearable
          searchable
          onChange={(id) => onChange({ pelaku: id ?? '' })}
        />
      )}
      <TextInput
        label={words.object}
        placeholder={words.objectHint}
        value={value.objek}
        onChange={(event) => onChange({ objek: event.currentTarget.value.trim() })}
      />
      <PersonFilter value={value.orang} onChange={(orang) => onChange({ orang })} />
    </div>
  )
}
