// Paket Soal: every form with its class, state and how many people have seen it.
import { IconFiles } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type FormLine, listForms } from '../../../stages/instruments/form-api.ts'
import { formExposure } from '../../../stages/sittings/exposure-api.ts'
import { className } from '../../../stages/standards/class.ts'
import { ButtonLink } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, Empty, PageHead, type Tone, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { type Column, DataTable } from '../../kit/table.tsx'
import { useCall } from '../../kit/use-call.ts'
import { formWords } from './form-words.ts'
import { bankWords } from './words.ts'
import './instruments.css'

const tones: Readonly<Record<FormLine['state'], Tone>> = { draft: 'plain', aktif: 'good', ditarik: 'plain' }

/** State of a form, and whether something about it waits. */
export function FormState({ of }: { of: FormLine }) {
  const words = useWords(formWords)
  return (
    <span className="row tight">
      <Chip tone={tones[of.state]}>{words.states[of.state]}</Chip>
      {of.open && <Chip tone="attention">{words.inTrial}</Chip>}
    </span>
  )
}

function useColumns(people: ReadonlyMap<string, number>): readonly Column<FormLine>[] {
  const words = useWords(formWords)
  const { count, language } = useWriting()
  return useMemo(
    () => [
      {
        id: 'title',
        name: words.form,
        fixed: true,
        sort: (row) => row.title,
        cell: (row) => (
          <span className="two-lines">
            <Link className="link" to={`/instrumen/paket-soal/${row.id}`}>
              {row.title}
            </Link>
            <span className="small">
              {row.code} · {row.instrument}
            </span>
          </span>
        ),
      },
      {
        id: 'class',
        name: words.class,
        width: 140,
        sort: (row) => row.class,
        cell: (row) => (row.class ? className(row.class, language) : '–'),
      },
      { id: 'items', name: words.items, width: 80, figure: true, sort: (row) => row.items, cell: (row) => count(row.items) },
      { id: 'minutes', name: words.minutes, width: 130, figure: true, sort: (row) => row.minutes, cell: (row) => count(row.minutes) },
      { id: 'state', name: words.state, width: 200, sort: (row) => row.state, cell: (row) => <FormState of={row} /> },
      {
        id: 'classes',
        name: words.agreedFor,
        width: 180,
        cell: (row) =>
          row.classes.length > 0 ? (
            row.classes.map((one) => className(one, language)).join(', ')
          ) : row.state === 'aktif' && row.example ? (
            <span className="dim">{words.shippedFor}</span>
          ) : (
            '–'
          ),
      },
      {
        id: 'people',
        name: words.exposure,
        width: 140,
        figure: true,
        sort: (row) => people.get(row.id) ?? 0,
        cell: (row) => words.people(count(people.get(row.id) ?? 0)),
      },
    ],
    [words, count, language, people],
  )
}

export function Page() {
  const words = useWords(formWords)
  const bank = useWords(bankWords)
  const navigate = useNavigate()
  const read = useCall(listForms, {})
  const exposure = useCall(formExposure, {})
  const people = useMemo(() => new Map((exposure.data?.forms ?? []).map((one) => [one.formId, one.people])), [exposure.data])
  const columns = useColumns(people)
  const rows = read.data?.forms ?? []
  return (
    <>
      <PageHead
        crumbs={[{ words: bank.instruments, to: '/instrumen' }]}
        title={words.forms}
        sub={words.formsWhat}
        actions={<ButtonLink to="/instrumen/kisi-kisi">{words.toBlueprints}</ButtonLink>}
      />
      <RefusalNotice of={read.error} again={() => void read.refetch()} />
      <Card bare label={words.forms}>
        {read.isPending ? (
          <Waiting />
        ) : rows.length === 0 ? (
          <Empty
            icon={<IconFiles aria-hidden stroke={1.5} />}
            title={words.noForms}
            actions={<ButtonLink to="/instrumen/kisi-kisi">{words.toBlueprints}</ButtonLink>}
          >
            {words.noFormsWhat}
          </Empty>
        ) : (
          <DataTable
            label={words.forms}
            rows={rows}
            rowId={(row) => row.id}
            columns={columns}
            rowHeight={54}
            onOpen={(row) => void navigate({ to: `/instrumen/paket-soal/${row.id}` })}
            empty={<Empty title={words.noForms}>{words.noFormsWhat}</Empty>}
          />
        )}
      </Card>
    </>
  )
}
