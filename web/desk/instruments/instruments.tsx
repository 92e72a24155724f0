// Instruments: how far each may be trusted, on what evidence, and what was stated before.
import { IconChecklist, IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { listInstruments } from '../../../stages/instruments/api.ts'
import { decideStatement, listStatements } from '../../../stages/instruments/form-api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, Empty, PageHead, Pairs, Strip, type Tone, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { DecideButtons } from './decide-buttons.tsx'
import { formWords } from './form-words.ts'
import { AddInstrument, StateStatus } from './status-forms.tsx'
import { bankWords } from './words.ts'
import './instruments.css'

type Instrument = OutputOf<typeof listInstruments>['instruments'][number]
type Statement = OutputOf<typeof listStatements>['statements'][number]

const tones: Readonly<Record<Instrument['status']['status'], Tone>> = {
  'uji-coba': 'attention',
  'tervalidasi-internal': 'good',
  ditarik: 'plain',
}

export function Page() {
  const words = useWords(formWords)
  const bank = useWords(bankWords)
  const mayWrite = useMay('items.write')
  const read = useCall(listInstruments, {})
  const statements = useCall(listStatements, {})
  const [adding, setAdding] = useState(false)
  const list = read.data?.instruments ?? []
  const begin = mayWrite && (
    <Button look="primary" icon={<IconPlus aria-hidden />} onClick={() => setAdding(true)}>
      {words.newInstrument}
    </Button>
  )
  return (
    <>
      <PageHead title={bank.instruments} sub={bank.instrumentsWhat} actions={begin} />
      <RefusalNotice of={read.error} again={() => void read.refetch()} />
      {read.isPending && <Waiting />}
      {read.data && list.length === 0 && (
        <Card label={bank.instruments}>
          <Empty icon={<IconChecklist aria-hidden stroke={1.5} />} title={words.noInstruments} actions={begin || undefined}>
            {words.noInstrumentsWhat}
          </Empty>
        </Card>
      )}
      <div className="stack">
        {list.map((one) => (
          <InstrumentCard
            key={one.id}
            of={one}
            statements={(statements.data?.statements ?? []).filter((each) => each.instrumentId === one.id)}
          />
        ))}
      </div>
      {adding && <AddInstrument onClose={() => setAdding(false)} />}
    </>
  )
}

function InstrumentCard({ of, statements }: { of: Instrument; statements: readonly Statement[] }) {
  const words = useWords(formWords)
  const bank = useWords(bankWords)
  const { count, date } = useWriting()
  const mayState = useMay('items.keys')
  const [stating, setStating] = useState(false)
  const open = statements.find((one) => one.agreed === null)
  return (
    <Card
      title={of.name}
      aside={
        <>
          {of.example && <Chip tone="attention">{bank.example}</Chip>}
          <Chip tone={tones[of.status.status]}>{words.statuses[of.status.status]}</Chip>
          {mayState && !open && (
            <Button size="small" onClick={() => setStating(true)}>
              {words.stateStatus}
            </Button>
          )}
        </>
      }
    >
      <p>{of.status.evidence}</p>
      <Pairs
        of={[
          [words.method, of.method],
          [words.decidedOn, date(of.status.decidedOn)],
          ...(of.status.facts ? factsOf(of.status.facts, words, count) : []),
          [bank.bank, words.counts(count(of.items.aktif), count(of.items.draft))],
          [
            words.forms,
            <Link key="forms" className="link" to="/instrumen/paket-soal">
              {words.formsCount(count(of.forms.length))}
            </Link>,
          ],
        ]}
      />
      {open && <Open of={open} />}
      {of.history.length > 1 && (
        <details className="earlier">
          <summary>{words.history}</summary>
          <ul className="lines">
            {of.history.slice(1).map((one) => (
              <li key={one.version}>
                <span className="row tight">
                  <Chip tone={tones[one.status]}>{words.statuses[one.status]}</Chip>
                  <span className="small">{date(one.decidedOn)}</span>
                </span>
                <p>{one.evidence}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
      {stating && <StateStatus instrumentId={of.id} onClose={() => setStating(false)} />}
    </Card>
  )
}

type Facts = Statement['facts']

function factsOf(facts: Facts, words: (typeof formWords)['id'], count: (n: number) => string): (readonly [string, string])[] {
  const said: (readonly [string, string])[] = [
    [words.n, facts.n === null ? '' : count(facts.n)],
    [words.reliability, facts.reliability],
    [words.panelOf, facts.panel],
    [words.normGroup, facts.normGroup],
    [words.responsible, facts.responsible],
  ]
  return said.filter(([, value]) => value !== '')
}

function Open({ of }: { of: Statement }) {
  const words = useWords(formWords)
  const { count, stamp } = useWriting()
  const mayDecide = useMay('instruments.decide')
  const act = useAct(decideStatement, [listStatements, listInstruments])
  return (
    <>
      <Strip tone="attention">
        <b>
          {words.open}: {words.statuses[of.status]}
        </b>
        <br />
        {of.evidence}
        <br />
        <span className="small">{words.askedBy(of.askedBy, stamp(of.askedAt))}</span>
      </Strip>
      <Pairs of={factsOf(of.facts, words, count)} />
      {mayDecide && !of.mine && (
        <DecideButtons
          busy={act.isPending}
          refusal={act.error}
          declineWhat={words.statementDecline}
          onDecide={(agreed, reason) => act.mutate({ id: of.id, agreed, reason })}
        />
      )}
    </>
  )
}
