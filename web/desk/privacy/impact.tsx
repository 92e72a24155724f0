// The impact assessment: six fields of the agency, the shipped text below, and the versions on paper.
import { Textarea, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { completeAssessment, type ImpactFields, printAssessment, showAssessment } from '../../../stages/privacy/api.ts'
import { impactFields, impactIntro, processings, risks } from '../../../stages/privacy/impact-text.ts'
import { Button } from '../../kit/button.tsx'
import { download } from '../../kit/call.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Strip, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { privacyWords } from './words.ts'

type Read = OutputOf<typeof showAssessment>
const blank: ImpactFields = { controller: '', contact: '', basis: '', processors: '', schedule: '', approval: { on: '', by: '' } }

export function Impact() {
  const words = useWords(privacyWords)
  const read = useCall(showAssessment, {})
  return (
    <>
      <RefusalNotice of={read.error} again={() => void read.refetch()} />
      {read.isPending && <Waiting />}
      {read.data && (
        <div className="stack">
          <State of={read.data} />
          <Fields key={read.data.completed?.version ?? 0} of={read.data} />
          <Card title={words.impact}>
            <div className="stack">
              {words.inIndonesian && <p className="sub">{words.inIndonesian}</p>}
              {impactIntro.map((one) => (
                <p key={one}>{one}</p>
              ))}
            </div>
          </Card>
          <Card bare title={words.record}>
            <Lines
              heads={words.recordHeads}
              rows={processings.map((one) => [one.activity, one.purpose, one.data, one.readers, one.kept])}
            />
          </Card>
          <Card bare title={words.risks}>
            <Lines heads={words.riskHeads} rows={risks.map((one) => [one.risk, one.harm, one.measures, one.left])} />
          </Card>
        </div>
      )}
    </>
  )
}

function State({ of }: { of: Read }) {
  const words = useWords(privacyWords)
  const { count, stamp } = useWriting()
  const last = of.completed
  if (!last) return <Strip tone="attention">{words.notCompleted}</Strip>
  return (
    <>
      <Strip tone="good">
        <div className="row privacy-waits">
          <span>{words.completedAs(count(last.version), stamp(last.completedAt), last.completedBy)}</span>
          <span className="row">
            {of.versions.slice(0, 3).map(({ version }) => (
              <Button
                key={version}
                size="small"
                icon={<IconDownload aria-hidden />}
                onClick={() => void download(printAssessment, { version })}
              >
                {words.print(count(version))}
              </Button>
            ))}
          </span>
        </div>
      </Strip>
      {last.textVersion !== of.textVersion && <Strip tone="attention">{words.newerText}</Strip>}
    </>
  )
}

function Fields({ of }: { of: Read }) {
  const words = useWords(privacyWords)
  const { count } = useWriting()
  const mayWrite = useMay('privacy.write')
  const [draft, setDraft] = useState<ImpactFields>(of.completed?.fields ?? blank)
  const complete = useAct(completeAssessment, [showAssessment])
  const next = (of.completed?.version ?? 0) + 1
  const texts = impactFields.filter((key) => key !== 'approval')
  const ready = texts.every((key) => draft[key].trim().length > 2) && draft.approval.on !== '' && draft.approval.by.trim().length > 2
  const approval = (part: Partial<ImpactFields['approval']>) => setDraft({ ...draft, approval: { ...draft.approval, ...part } })
  return (
    <Card title={words.sixFields} aside={<span className="sub">{words.sixWhat}</span>}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) complete.mutate(draft, { onSuccess: () => notifications.show({ message: words.saved }) })
        }}
      >
        <div className="grid even" style={{ marginTop: 0 }}>
          {texts.map((key) => (
            <Textarea
              key={key}
              label={words.fieldNames[key]}
              description={words.fieldHints[key]}
              autosize
              minRows={1}
              maxRows={6}
              readOnly={!mayWrite}
              value={draft[key]}
              onChange={(event) => setDraft({ ...draft, [key]: event.currentTarget.value })}
            />
          ))}
          <div className="row" style={{ alignItems: 'flex-end', flexWrap: 'nowrap' }}>
            <TextInput
              type="date"
              label={words.approvedOn}
              readOnly={!mayWrite}
              value={draft.approval.on}
              onChange={(event) => approval({ on: event.currentTarget.value })}
            />
            <TextInput
              label={words.fieldNames.approval}
              placeholder={words.fieldHints.approval}
              readOnly={!mayWrite}
              style={{ flex: 1 }}
              value={draft.approval.by}
              onChange={(event) => approval({ by: event.currentTarget.value })}
            />
          </div>
        </div>
        <RefusalNotice of={complete.error} />
        {mayWrite && (
          <div className="ends">
            <Button type="submit" look="primary" disabled={!ready} busy={complete.isPending}>
              {words.complete(count(next))}
            </Button>
          </div>
        )}
      </form>
    </Card>
  )
}

/** A table of sentences. */
export function Lines({ heads, rows }: { heads: readonly string[]; rows: readonly (readonly string[])[] }) {
  return (
    <div className="privacy-table">
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first = '', ...rest], at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are still, and two may say the same
            <tr key={at}>
              <th scope="row">{first}</th>
              {rest.map((cell, nth) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <td key={nth} data-head={heads[nth + 1]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
