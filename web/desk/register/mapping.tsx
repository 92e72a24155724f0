// Pemetaan: names in a file that the register does not know, most rows first. Each is mapped to what is
// there or created; the preview is judged again at once.
import { IconCircleCheck } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import {
  createAllUnknown,
  type Import,
  listImportRows,
  listUnknown,
  showImport,
  type Unknown,
} from '../../../stages/register/import-api.ts'
import { useAddress } from '../../kit/address.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Empty, FilterChip, PageHead, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { DataTable } from '../../kit/table.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { useImportCrumbs } from './import-crumbs.ts'
import { mappingColumns } from './mapping-columns.tsx'
import { MapDialog } from './mapping-dialog.tsx'
import { mappingWords } from './mapping-words.ts'
import { useMapping } from './use-mapping.ts'
import './register.css'

export function Page() {
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const asked = useCall(showImport, { id })
  const unknown = useCall(listUnknown, { id }, { keep: true })
  const failure = asked.error ?? unknown.error
  if (failure && !unknown.data) return <RefusalNotice of={failure} again={() => void asked.refetch()} />
  if (!asked.data || !unknown.data) return <Waiting />
  return <Mapping of={asked.data} unknown={unknown.data.unknown} />
}

const kinds = ['unit', 'position'] as const

function Mapping({ of, unknown }: { of: Import; unknown: readonly Unknown[] }) {
  const words = useWords(mappingWords)
  const writing = useWriting()
  const { count } = writing
  const [{ lihat }, change] = useAddress({ lihat: '' })
  const [picking, setPicking] = useState<Unknown | null>(null)
  const mapping = useMapping(of.id)
  const crumbs = useImportCrumbs(of)
  const shown = unknown.filter((one) => lihat === '' || one.kind === lihat)
  const columns = useMemo(() => mappingColumns(words, writing, mapping, setPicking), [words, writing, mapping])
  const names = { unit: words.mapUnits, position: words.mapPositions }
  const back = <ButtonLink to={`/data-pegawai/impor/${of.id}`}>{words.mapBack}</ButtonLink>
  return (
    <>
      <PageHead
        crumbs={[...crumbs.slice(0, 2), { words: of.fileName, to: `/data-pegawai/impor/${of.id}` }, { words: words.map }]}
        title={words.mapTitle}
        sub={words.mapSub}
        actions={
          <>
            {back}
            {shown.length > 0 && of.state === 'previewed' && (
              <CreateAll of={of} unknown={shown} kind={lihat === 'unit' || lihat === 'position' ? lihat : 'both'} />
            )}
          </>
        }
      />
      <RefusalNotice of={mapping.refusal} />
      <Card bare>
        {unknown.length === 0 ? (
          <Empty icon={<IconCircleCheck aria-hidden />} title={words.mapDone} actions={back}>
            {words.mapDoneBody}
          </Empty>
        ) : (
          <DataTable
            label={words.mapTitle}
            rows={shown}
            rowId={(one) => `${one.kind}:${one.code}`}
            columns={columns}
            rowHeight={57}
            height="calc(100vh - 232px)"
            filters={
              <>
                <FilterChip on={lihat === ''} onPress={() => change({ lihat: '' })}>
                  {words.mapAll}
                </FilterChip>
                {kinds.map((kind) => (
                  <FilterChip key={kind} on={lihat === kind} onPress={() => change({ lihat: kind })}>
                    {names[kind]} {count(unknown.filter((one) => one.kind === kind).length)}
                  </FilterChip>
                ))}
              </>
            }
            empty={<Empty title={words.mapDone} />}
          />
        )}
      </Card>
      {picking && <MapDialog key={picking.code} importId={of.id} of={picking} onClose={() => setPicking(null)} />}
    </>
  )
}

/** Everything in view as new, in one act; positions without a class stay. */
function CreateAll({ of, unknown, kind }: { of: Import; unknown: readonly Unknown[]; kind: 'unit' | 'position' | 'both' }) {
  const words = useWords(mappingWords)
  const { count } = useWriting()
  const [asked, setAsked] = useState(false)
  const create = useAct(createAllUnknown, [showImport, listUnknown, listImportRows])
  const waiting = unknown.filter((one) => one.kind === 'position' && one.class === null).length
  const units = unknown.filter((one) => one.kind === 'unit').length
  const able = unknown.length - waiting
  if (able === 0) return null
  return (
    <>
      <Button look="primary" onClick={() => setAsked(true)}>
        {words.mapCreateAll(count(able))}
      </Button>
      <Confirm
        open={asked}
        title={words.mapCreateAllTitle(count(able))}
        effect={words.mapCreateAll(count(able))}
        busy={create.isPending}
        refusal={create.error}
        onDo={() => create.mutate({ id: of.id, kind }, { onSuccess: () => setAsked(false) })}
        onClose={() => setAsked(false)}
      >
        {words.mapCreateAllBody(count(units), count(able - units), count(waiting))}
      </Confirm>
    </>
  )
}
