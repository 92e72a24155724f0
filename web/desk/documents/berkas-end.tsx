// The report on the event, and the package that goes to the treasurer.
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import {
  askPackage,
  downloadPackage,
  downloadReport,
  type EventPapers,
  listEventPapers,
  printReport,
} from '../../../stages/invigilation/papers/paper-api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip } from '../../kit/parts.tsx'
import { Progress } from '../../kit/progress.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { FileButton } from './berkas-file.tsx'
import { SignForm } from './berkas-sign.tsx'
import { berkasWords } from './berkas-words.ts'

type Of = { readonly eventId: string; readonly of: EventPapers }

export function EndCard({ eventId, of }: Of) {
  const words = useWords(berkasWords)
  return (
    <Card title={`${words.report}, ${words.package.toLowerCase()}`}>
      <div className="paper-lines">
        <Report eventId={eventId} of={of} />
        <Package eventId={eventId} of={of} />
      </div>
    </Card>
  )
}

function Report({ eventId, of: { report, officials } }: Of) {
  const words = useWords(berkasWords)
  const { count } = useWriting()
  const mayPrint = useMay('sittings.organise')
  const print = useAct(printReport, [listEventPapers])
  const [open, setOpen] = useState(false)
  return (
    <div>
      <span>
        <b>{words.report}</b>
        <span className="small">{words.reportWhat}</span>
      </span>
      <span className="acts">
        {report.printed && <Chip tone="good">{words.printed(count(report.printed.version))}</Chip>}
        {report.hindrance && <span className="small">{words.hindrances[report.hindrance]}</span>}
        {report.printed && (
          <FileButton of={downloadReport} input={{ id: eventId, version: report.printed.version }} label={`${words.open}: ${words.report}`}>
            {words.open}
          </FileButton>
        )}
        {mayPrint && !report.hindrance && (
          <Button size="small" onClick={() => setOpen(true)}>
            {report.printed ? words.printAgain : words.print}
          </Button>
        )}
      </span>
      {open && (
        <SignForm
          title={words.signOf.report}
          effect={words.printNow.report}
          officials={officials}
          busy={print.isPending}
          refusal={print.error}
          onClose={() => setOpen(false)}
          onDo={(signers) =>
            print.mutate(
              { id: eventId, signers },
              {
                onSuccess: ({ version, added }) => {
                  setOpen(false)
                  notifications.show({ message: added ? words.done(count(version)) : words.same(count(version)) })
                },
              },
            )
          }
        />
      )}
    </div>
  )
}

function Package({ eventId, of }: Of) {
  const words = useWords(berkasWords)
  const { moment } = useWriting()
  const mayMake = useMay('sittings.organise')
  const ask = useAct(askPackage, [listEventPapers])
  const made = of.package
  const runs = made !== null && made.state !== 'selesai'
  return (
    <div>
      <span>
        <b>{words.package}</b>
        <span className="small">{words.packageWhat}</span>
        {made?.finishedAt && <span className="small">{words.built(moment(made.finishedAt))}</span>}
        {!made && <span className="small">{words.notBuilt}</span>}
        {runs && <Progress words={words.building} done={made.done} total={made.total || null} stays />}
        <RefusalNotice of={ask.error} />
      </span>
      <span className="acts">
        {mayMake && made?.state === 'selesai' && (
          <FileButton of={downloadPackage} input={{ id: eventId }}>
            {words.download}
          </FileButton>
        )}
        {mayMake && !runs && (
          <Button size="small" busy={ask.isPending} onClick={() => ask.mutate({ id: eventId })}>
            {made ? words.buildAgain : words.build}
          </Button>
        )}
      </span>
    </div>
  )
}
