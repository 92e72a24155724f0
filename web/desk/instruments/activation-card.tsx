// The table of activation: each class for which the form was tried, what simulated people made of it, and who
// agreed.
import { NativeSelect } from '@mantine/core'
import { IconFileTypePdf } from '@tabler/icons-react'
import { useState } from 'react'
import { clickerNames, flawWords, mixtureNames, shareWords } from '../../../stages/instruments/activation-page.ts'
import {
  type ActivationLine,
  activationPage,
  askActivation,
  decideActivation,
  type FormShown,
  listForms,
  showForm,
} from '../../../stages/instruments/form-api.ts'
import { className, type JobClass, jobClasses } from '../../../stages/standards/class.ts'
import { Button } from '../../kit/button.tsx'
import { download } from '../../kit/call.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { useDuring } from '../register/use-during.ts'
import { DecideButtons } from './decide-buttons.tsx'
import { formWords } from './form-words.ts'

export function ActivationCard({ of }: { of: FormShown }) {
  const words = useWords(formWords)
  const mayAsk = useMay('items.write')
  return (
    <Card title={words.activation} aside={mayAsk && of.state !== 'ditarik' && <Ask of={of} />}>
      <p className="small">{words.activationWhat}</p>
      {of.activations.length === 0 && (
        <p className="after">{of.example && of.state === 'aktif' ? words.noTrialsShipped : words.noTrials}</p>
      )}
      <ul className="lines">
        {of.activations.map((one) => (
          <Trial key={one.id} of={one} />
        ))}
      </ul>
    </Card>
  )
}

function Ask({ of }: { of: FormShown }) {
  const words = useWords(formWords)
  const { language } = useWriting()
  const [chosen, setChosen] = useState<JobClass>(of.class ?? 'pelaksana')
  const act = useAct(askActivation, [showForm, listForms])
  return (
    <>
      <NativeSelect
        aria-label={words.ask}
        value={chosen}
        data={jobClasses.map((one) => ({ value: one.class, label: className(one.class, language) }))}
        onChange={(event) => setChosen(jobClasses.find((one) => one.class === event.currentTarget.value)?.class ?? chosen)}
      />
      <Button size="small" busy={act.isPending} onClick={() => act.mutate({ id: of.id, class: chosen })}>
        {words.askFor}
      </Button>
      <RefusalNotice of={act.error} />
    </>
  )
}

function Trial({ of }: { of: ActivationLine }) {
  const words = useWords(formWords)
  const { count, stamp, language } = useWriting()
  const mayDecide = useMay('instruments.decide')
  const act = useAct(decideActivation, [showForm, listForms])
  const fetching = useDuring()
  const open = of.agreed === null && of.state === 'lulus'
  return (
    <li>
      <div className="row tight">
        <b>{className(of.class, language)}</b>
        {of.state === 'menghitung' && <Chip tone="accent">{words.computing}</Chip>}
        {of.state === 'lulus' && <Chip tone="good">{words.held}</Chip>}
        {of.state === 'tidak-lulus' && <Chip tone="attention">{words.notHeld}</Chip>}
        {open && <Chip tone="attention">{words.waits}</Chip>}
        {of.agreed !== null && <Chip tone={of.agreed ? 'good' : 'plain'}>{of.agreed ? words.agreed : words.declined}</Chip>}
        {of.page && (
          <Button
            size="small"
            icon={<IconFileTypePdf aria-hidden />}
            busy={fetching.busy}
            onClick={() => void fetching.during(() => download(activationPage, { id: of.id }))}
          >
            {words.page}
          </Button>
        )}
      </div>
      <p className="small">
        {words.askedBy(of.askedBy, stamp(of.askedAt))}
        {of.decidedBy && of.decidedAt && `; ${words.decidedBy(of.decidedBy, stamp(of.decidedAt))}`};{' '}
        {words.seed(String(of.seed), count(of.n))}
        {of.decisionReason && `. “${of.decisionReason}”`}
      </p>
      <RefusalNotice of={fetching.refusal} />
      {of.result && <Result of={of.result} />}
      {open && mayDecide && !of.mine && (
        <DecideButtons
          busy={act.isPending}
          refusal={act.error}
          declineWhat={words.declineWhat}
          onDecide={(agreed, reason) => act.mutate({ id: of.id, agreed, reason })}
        />
      )}
    </li>
  )
}

function Result({ of }: { of: NonNullable<ActivationLine['result']> }) {
  const words = useWords(formWords)
  const { count } = useWriting()
  return (
    <>
      {of.flaws.map((one) => (
        <p key={`${one.flaw} ${Object.values(one.data).join()}`} className="flaw">
          {flawWords(one, of.rule)}
        </p>
      ))}
      <div className="trial">
        <table className="t compact">
          <thead>
            <tr>
              <th scope="col">{words.clicker}</th>
              <th scope="col">{words.limitClickers(count(of.rule.clickers))}</th>
            </tr>
          </thead>
          <tbody>
            {of.clickers.map(({ kind, passing }) => {
              const share = passing[of.rule.reading]
              return (
                <tr key={kind}>
                  <td>{clickerNames[kind] ?? kind}</td>
                  <td>{share ? shareWords(share) : '–'}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
        <table className="t compact">
          <thead>
            <tr>
              <th scope="col">{words.found}</th>
              <th scope="col">{words.who}</th>
              <th scope="col">{words.atLeast}</th>
              <th scope="col">{words.share}</th>
            </tr>
          </thead>
          <tbody>
            {of.recovery.flatMap(({ mixture, exact, category }) =>
              [
                [words.exact, of.rule.exact, exact] as const,
                ...Object.entries(category).map(([scale, share]) => [words.category(scale), of.rule.category, share] as const),
              ].map(([what, limit, share]) => (
                <tr key={`${mixture} ${what}`}>
                  <td>{what}</td>
                  <td>{mixtureNames[mixture] ?? mixture}</td>
                  <td>{count(limit)} %</td>
                  <td>{shareWords(share)}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </>
  )
}
