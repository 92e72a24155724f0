// All accounts with their roles in force; a new one is made here.
import { TextInput } from '@mantine/core'
import { IconPlus, IconUserPlus } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { roleWords } from '../../../kit/role-words.ts'
import { listAccounts } from '../../../stages/access/api.ts'
import { useAddress } from '../../kit/address.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, Empty, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { type Column, DataTable } from '../../kit/table.tsx'
import { useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { NewAccount } from './new-account.tsx'
import { SettingsHead } from './settings-head.tsx'
import { settingsWords } from './settings-words.ts'

type Line = OutputOf<typeof listAccounts>['accounts'][number]

const defaults = { cari: '' }

function useColumns(): readonly Column<Line>[] {
  const words = useWords(settingsWords)
  const roles = useWords(roleWords)
  const { stamp } = useWriting()
  return useMemo(
    () => [
      {
        id: 'name',
        name: words.name,
        fixed: true,
        minWidth: 200,
        sort: (row) => row.name,
        cell: (row) => (
          <Link className="link" to={`/pengaturan/akun/${row.id}`}>
            {row.name}
          </Link>
        ),
      },
      { id: 'login', name: words.login, sort: (row) => row.login, cell: (row) => row.login },
      {
        id: 'roles',
        name: words.roles,
        sort: (row) => row.roles.map((role) => roles[role]).join(', ') || null,
        cell: (row) =>
          row.roles.length > 0 ? row.roles.map((role) => roles[role]).join(', ') : <span className="dim">{words.noRole}</span>,
      },
      {
        id: 'seen',
        name: words.lastSeen,
        sort: (row) => row.lastSeenAt,
        cell: (row) => (row.lastSeenAt ? stamp(row.lastSeenAt) : <span className="dim">{words.never}</span>),
      },
      {
        id: 'state',
        name: words.state,
        sort: (row) => (row.closedAt ? 1 : 0),
        cell: (row) => <AccountState of={row} />,
      },
    ],
    [words, roles, stamp],
  )
}

/** Open, closed, or waiting for its first password to be changed; and whether the own-case rule knows its person. */
export function AccountState({ of }: { of: { closedAt: string | null; mustChange: boolean; personId: string | null } }) {
  const words = useWords(settingsWords)
  if (of.closedAt) return <Chip>{words.closed}</Chip>
  return (
    <>
      {of.mustChange ? <Chip tone="attention">{words.mustChange}</Chip> : <Chip tone="good">{words.open}</Chip>}
      {of.personId === null && <Chip tone="attention">{words.unlinked}</Chip>}
    </>
  )
}

export function Page() {
  const words = useWords(settingsWords)
  const navigate = useNavigate()
  const mayWrite = useMay('access.write')
  const read = useCall(listAccounts, {})
  const columns = useColumns()
  const [making, setMaking] = useState(false)
  const [{ cari }, change] = useAddress(defaults)
  const wanted = cari.trim().toLowerCase()
  const rows = (read.data?.accounts ?? []).filter((row) => `${row.name} ${row.login}`.toLowerCase().includes(wanted))
  return (
    <>
      <SettingsHead
        title={words.accounts}
        sub={words.accountsWhat}
        actions={
          mayWrite && (
            <Button look="primary" icon={<IconPlus aria-hidden />} onClick={() => setMaking(true)}>
              {words.newAccount}
            </Button>
          )
        }
      />
      <RefusalNotice of={read.error} again={() => void read.refetch()} />
      <Card bare>
        {read.isPending ? (
          <Waiting />
        ) : (
          <DataTable
            label={words.accounts}
            rows={rows}
            total={read.data?.accounts.length ?? 0}
            rowId={(row) => row.id}
            columns={columns}
            onOpen={(row) => void navigate({ to: `/pengaturan/akun/${row.id}` })}
            filters={
              <TextInput
                aria-label={words.search}
                placeholder={words.search}
                value={cari}
                style={{ width: 260 }}
                onChange={(event) => change({ cari: event.currentTarget.value })}
              />
            }
            filterWords={cari ? `${words.search}: ${cari}` : undefined}
            empty={<Empty icon={<IconUserPlus aria-hidden stroke={1.5} />} title={words.emptyAccounts} />}
          />
        )}
      </Card>
      {making && <NewAccount onClose={() => setMaking(false)} />}
    </>
  )
}
