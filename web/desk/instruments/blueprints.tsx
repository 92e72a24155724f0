// Kisi-kisi: what a form of each class asks for, against what the bank has; forms are built from here.
import { NativeSelect } from '@mantine/core'
import { IconLayoutList, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { listInstruments } from '../../../stages/instruments/api.ts'
import { type Blueprint, listBlueprints } from '../../../stages/instruments/form-api.ts'
import { type Bracket, brackets, measures } from '../../../stages/instruments/kinds.ts'
import { className } from '../../../stages/standards/class.ts'
import { useAddress } from '../../kit/address.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, Empty, PageHead, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { AssembleForms } from './assemble.tsx'
import { BlueprintForm } from './blueprint-form.tsx'
import { formWords } from './form-words.ts'
import { useNames } from './item-marks.tsx'
import { bankWords } from './words.ts'
import './instruments.css'

const defaults = { instrumen: '' }

export function Page() {
  const words = useWords(formWords)
  const bank = useWords(bankWords)
  const mayWrite = useMay('items.write')
  const instruments = useCall(listInstruments, {})
  const read = useCall(listBlueprints, {})
  const [{ instrumen }, change] = useAddress(defaults)
  const [writing, setWriting] = useState<Blueprint | 'new' | null>(null)
  const list = instruments.data?.instruments ?? []
  const all = read.data?.blueprints ?? []
  const instrumentId = instrumen || (all[0]?.instrumentId ?? list[0]?.id ?? '')
  const shown = all.filter((one) => one.instrumentId === instrumentId && one.latest)
  const begin = mayWrite && instrumentId && (
    <Button look="primary" icon={<IconPlus aria-hidden />} onClick={() => setWriting('new')}>
      {words.newBlueprint}
    </Button>
  )
  return (
    <>
      <PageHead
        crumbs={[{ words: bank.instruments, to: '/instrumen' }]}
        title={words.blueprints}
        sub={words.blueprintsWhat}
        actions={begin}
      />
      <RefusalNotice of={read.error ?? instruments.error} again={() => void read.refetch()} />
      {read.isPending || instruments.isPending ? (
        <Waiting />
      ) : (
        <div className="stack">
          <div className="row">
            <NativeSelect
              aria-label={bank.instrument}
              value={instrumentId}
              data={list.map((one) => ({ value: one.id, label: one.name }))}
              onChange={(event) => change({ instrumen: event.currentTarget.value })}
            />
          </div>
          {shown.length === 0 && (
            <Card label={words.blueprints}>
              <Empty icon={<IconLayoutList aria-hidden stroke={1.5} />} title={words.noBlueprints} actions={begin || undefined}>
                {words.noBlueprintsWhat}
              </Empty>
            </Card>
          )}
          <div className="grid even">
            {shown.map((one) => (
              <BlueprintCard key={one.id} of={one} onNext={() => setWriting(one)} />
            ))}
          </div>
        </div>
      )}
      {writing && (
        <BlueprintForm
          instrumentId={instrumentId}
          from={writing === 'new' ? null : writing}
          supply={read.data?.supply ?? []}
          onClose={() => setWriting(null)}
        />
      )}
    </>
  )
}

function BlueprintCard({ of, onNext }: { of: Blueprint; onNext: () => void }) {
  const words = useWords(formWords)
  const bank = useWords(bankWords)
  const mayWrite = useMay('items.write')
  const names = useNames()
  const { count, language, stamp } = useWriting()
  const [building, setBuilding] = useState(false)
  const used: (Bracket | null)[] = [
    ...brackets.filter((one) => of.rows.some((row) => row.bracket === one)),
    ...(of.rows.some((row) => row.bracket === null) ? [null] : []),
  ]
  const short = of.rows.reduce((sum, row) => sum + Math.max(0, row.items - row.have), 0)
  const cell = (measure: string, bracket: Bracket | null) => of.rows.find((row) => row.measure === measure && row.bracket === bracket)
  return (
    <Card
      bare
      title={className(of.class, language)}
      aside={<Chip tone={short > 0 ? 'attention' : 'good'}>{short > 0 ? words.short(count(short)) : words.complete}</Chip>}
    >
      <p className="card-lead">
        {bank.version(count(of.version))} · {count(of.items)} {words.items.toLowerCase()} · {words.minutesOf(count(of.minutes))} ·{' '}
        {of.createdBy ?? bank.shipped}, {stamp(of.createdAt)}
        {of.note && (
          <>
            <br />
            {of.note}
          </>
        )}
      </p>
      <table className="t compact">
        <caption className="only-read">{words.needHead}</caption>
        <thead>
          <tr>
            <th scope="col">{words.needHead}</th>
            {used.map((bracket) => (
              <th key={bracket ?? ''} scope="col" className="n">
                {names.bracket(bracket)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measures
            .filter((measure) => of.rows.some((row) => row.measure === measure))
            .map((measure) => (
              <tr key={measure}>
                <td>{names.measure(measure)}</td>
                {used.map((bracket) => {
                  const row = cell(measure, bracket)
                  return (
                    <td key={bracket ?? ''} className={row && row.have < row.items ? 'n off' : 'n'}>
                      {row ? words.need(count(row.items), count(row.have)) : '–'}
                    </td>
                  )
                })}
              </tr>
            ))}
        </tbody>
      </table>
      {mayWrite && (
        <div className="row card-foot">
          <Button size="small" onClick={onNext}>
            {words.nextBlueprint}
          </Button>
          <Button size="small" look="primary" disabled={short > 0} onClick={() => setBuilding(true)}>
            {words.assemble}
          </Button>
        </div>
      )}
      {building && <AssembleForms of={of} onClose={() => setBuilding(false)} />}
    </Card>
  )
}
