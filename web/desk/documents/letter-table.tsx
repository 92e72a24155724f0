// The letters of an event: filtered in the address, chosen for what is done with many at once.
import { NativeSelect, TextInput } from '@mantine/core'
import { IconMail } from '@tabler/icons-react'
import { useMemo } from 'react'
import { type LetterLine, letterStates } from '../../../stages/documents/letter-api.ts'
import { letterKindNames, letterKinds } from '../../../stages/documents/letter-kinds.ts'
import { useAddress } from '../../kit/address.ts'
import { useLanguage, useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, Empty, FilterChip } from '../../kit/parts.tsx'
import { type Column, DataTable } from '../../kit/table.tsx'
import { beingPrinted, needsEye } from './letter-reads.ts'
import { LetterState } from './letter-sheet.tsx'
import { letterWords } from './letter-words.ts'

export const letterView = { jenis: '', status: '', cari: '' }

/** Whether a letter stands under a filter of states; `periksa`: its file waits for a second person. */
export const inView = (of: LetterLine, status: string): boolean =>
  status === '' ? of.state !== 'dibatalkan' : status === 'periksa' ? needsEye(of) : of.state === status

type Of = {
  readonly letters: readonly LetterLine[]
  readonly chosen: ReadonlySet<string>
  readonly onChoose: ((ids: ReadonlySet<string>) => void) | undefined
  readonly onOpen: (of: LetterLine) => void
  readonly tools: React.ReactNode
}

export function LetterTable({ letters, chosen, onChoose, onOpen, tools }: Of) {
  const words = useWords(letterWords)
  const { language } = useLanguage()
  const { count } = useWriting()
  const columns = useColumns(onOpen)
  const [{ jenis, status, cari }, change] = useAddress(letterView)
  const wanted = cari.trim().toLowerCase()
  const ofKind = letters.filter((one) => jenis === '' || one.kind === jenis)
  const rows = ofKind.filter((one) => inView(one, status) && `${one.recipient} ${one.number ?? ''}`.toLowerCase().includes(wanted))
  const states = [...letterStates, 'periksa'].filter((state) => ofKind.some((one) => inView(one, state)))
  const named = (state: string) => (state === 'periksa' ? words.needsEye : words.states[state as LetterLine['state']])
  return (
    <Card bare title={words.letters}>
      <DataTable
        label={words.letters}
        rows={rows}
        total={letters.length}
        rowId={(row) => row.id}
        columns={columns}
        {...(onChoose ? { chosen, onChoose } : {})}
        onOpen={onOpen}
        tools={tools}
        filterWords={[jenis && letterKinds[jenis as keyof typeof letterKinds]?.title[language], status && named(status), cari]
          .filter(Boolean)
          .join(', ')}
        filters={
          <>
            <TextInput
              aria-label={words.search}
              placeholder={words.search}
              value={cari}
              style={{ width: 210 }}
              onChange={(event) => change({ cari: event.currentTarget.value })}
            />
            <NativeSelect
              aria-label={words.kind}
              value={jenis}
              data={[
                { value: '', label: words.allKinds },
                ...letterKindNames.map((kind) => ({ value: kind, label: letterKinds[kind].title[language] })),
              ]}
              onChange={(event) => change({ jenis: event.currentTarget.value })}
            />
            {states.map((state) => (
              <FilterChip key={state} on={status === state} onPress={() => change({ status: status === state ? '' : state })}>
                {`${named(state)} ${count(ofKind.filter((one) => inView(one, state)).length)}`}
              </FilterChip>
            ))}
          </>
        }
        height="max(320px, calc(100vh - 420px))"
        empty={
          <Empty icon={<IconMail aria-hidden stroke={1.5} />} title={letters.length === 0 ? words.none : words.noneFound}>
            {letters.length === 0 && words.noneWhat}
          </Empty>
        }
      />
    </Card>
  )
}

function useColumns(onOpen: (of: LetterLine) => void): readonly Column<LetterLine>[] {
  const words = useWords(letterWords)
  const { language } = useLanguage()
  const { date, count } = useWriting()
  return useMemo(
    () => [
      {
        id: 'recipient',
        name: words.recipient,
        fixed: true,
        minWidth: 200,
        sort: (row) => row.recipient,
        cell: (row) => (
          <button type="button" className="link" onClick={() => onOpen(row)}>
            {row.recipient}
          </button>
        ),
      },
      { id: 'kind', name: words.kind, minWidth: 170, sort: (row) => row.kind, cell: (row) => letterKinds[row.kind].title[language] },
      {
        id: 'state',
        name: words.state,
        sort: (row) => letterStates.indexOf(row.state) + (beingPrinted(row) ? 0.5 : 0),
        cell: (row) => <LetterState of={row} />,
      },
      {
        id: 'number',
        name: words.number,
        sort: (row) => row.number,
        cell: (row) => <span className="nowrap tnum">{row.number ?? ''}</span>,
      },
      {
        id: 'dated',
        name: words.dated,
        hidden: true,
        sort: (row) => row.dated,
        cell: (row) => <span className="nowrap">{row.dated ? date(row.dated) : ''}</span>,
      },
      {
        id: 'people',
        name: words.people,
        hidden: true,
        figure: true,
        sort: (row) => row.people,
        cell: (row) => (row.people > 0 ? count(row.people) : ''),
      },
      {
        id: 'signer',
        name: words.signer,
        sort: (row) => row.signer?.office ?? null,
        cell: (row) =>
          row.signerConcerned && row.state !== 'terbit' ? (
            <Chip tone="attention">{words.needsSubstitute}</Chip>
          ) : (
            (row.signer?.office ?? words.noSigner)
          ),
      },
      { id: 'receipt', name: words.receipt, sort: (row) => row.receivedBy, cell: (row) => row.receivedBy ?? '' },
    ],
    [words, language, date, count, onOpen],
  )
}
