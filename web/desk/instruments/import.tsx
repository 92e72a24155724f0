// Items from a workbook: read and judged first, saved as drafts only after they were looked at.
import { NativeSelect } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconDownload, IconFileSpreadsheet, IconUpload } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { type DragEvent, useRef, useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { listInstruments } from '../../../stages/instruments/api.ts'
import { type ItemImportRow, importItems, itemTemplate, listItems, previewItems } from '../../../stages/instruments/bank-api.ts'
import { itemReasonWords } from '../../../stages/instruments/item-reasons.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { download, upload } from '../../kit/call.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { ActionFoot, Card, Checks, PageHead } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { TileTabs } from '../../kit/stat-tabs.tsx'
import { useCall } from '../../kit/use-call.ts'
import { useDuring } from '../register/use-during.ts'
import { useNames } from './item-marks.tsx'
import { bankWords } from './words.ts'
import '../register/register.css'
import './instruments.css'
import { ScrollRegion } from '../../kit/scroll-region.tsx'

type Preview = OutputOf<typeof previewItems>
type Read = { readonly file: File; readonly instrumentId: string; readonly preview: Preview }

export function Page() {
  const words = useWords(bankWords)
  const { busy, refusal, during } = useDuring()
  const [read, setRead] = useState<Read | null>(null)
  const take = (file: File, instrumentId: string) =>
    during(async () => setRead({ file, instrumentId, preview: await upload(previewItems, { instrumentId }, file) }))
  return (
    <>
      <PageHead
        crumbs={[
          { words: words.instruments, to: '/instrumen' },
          { words: words.bank, to: '/instrumen/bank-soal' },
        ]}
        title={words.importTitle}
        sub={words.importWhat}
      />
      {read ? (
        <Judged of={read} onOther={() => setRead(null)} />
      ) : (
        <HandIn busy={busy} refusal={refusal} onTake={(file, id) => void take(file, id)} />
      )}
    </>
  )
}

function HandIn({ busy, refusal, onTake }: { busy: boolean; refusal: Error | null; onTake: (file: File, instrumentId: string) => void }) {
  const words = useWords(bankWords)
  const instruments = useCall(listInstruments, {})
  const field = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [chosen, setChosen] = useState('')
  const fetching = useDuring()
  const list = instruments.data?.instruments ?? []
  const instrumentId = chosen || (list[0]?.id ?? '')
  const drag = (event: DragEvent, is: boolean) => {
    event.preventDefault()
    setOver(is)
  }
  const rules = [words.ruleColumns, words.ruleVersions, words.ruleOwn, words.ruleDraft]
  return (
    <Card label={words.handIn}>
      <div className="drop-with">
        <div className="stack">
          <NativeSelect
            label={words.instrument}
            value={instrumentId}
            data={list.map((one) => ({ value: one.id, label: one.name }))}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
          <section
            className={over ? 'drop over' : 'drop'}
            aria-label={words.drop}
            onDragOver={(event) => drag(event, true)}
            onDragLeave={(event) => drag(event, false)}
            onDrop={(event) => {
              drag(event, false)
              const file = event.dataTransfer.files[0]
              if (file && !busy && instrumentId) onTake(file, instrumentId)
            }}
          >
            <IconFileSpreadsheet aria-hidden stroke={1.5} />
            <b>{over ? words.dropNow : words.drop}</b>
            <span>{words.orChoose}</span>
            <Button
              look="primary"
              busy={busy}
              disabled={!instrumentId}
              icon={<IconUpload aria-hidden />}
              onClick={() => field.current?.click()}
            >
              {words.choose}
            </Button>
            <input
              ref={field}
              type="file"
              hidden
              aria-label={words.choose}
              accept=".xlsx,.csv,.txt"
              onChange={(event) => {
                const file = event.currentTarget.files?.[0]
                if (file) onTake(file, instrumentId)
                event.currentTarget.value = ''
              }}
            />
          </section>
          <RefusalNotice of={refusal ?? instruments.error} />
        </div>
        <div>
          <h2>{words.rules}</h2>
          <Checks of={rules.map((line) => ({ key: line, done: true, words: line }))} />
          <p className="row" style={{ marginTop: 8 }}>
            <Button size="small" icon={<IconDownload aria-hidden />} onClick={() => void fetching.during(() => download(itemTemplate, {}))}>
              {words.template}
            </Button>
          </p>
          <RefusalNotice of={fetching.refusal} />
        </div>
      </div>
    </Card>
  )
}

const verdicts = ['new', 'version', 'refused', 'same'] as const

function Judged({ of: { file, instrumentId, preview }, onOther }: { of: Read; onOther: () => void }) {
  const words = useWords(bankWords)
  const { count } = useWriting()
  const client = useQueryClient()
  const { busy, refusal, during } = useDuring()
  const { counts } = preview
  const [shown, setShown] = useState<ItemImportRow['verdict']>(counts.refused > 0 ? 'refused' : counts.new > 0 ? 'new' : 'version')
  const [done, setDone] = useState<number | null>(null)
  const fitting = counts.new + counts.version
  const save = () =>
    during(async () => {
      const { written } = await upload(importItems, { instrumentId, digest: preview.digest }, file)
      notifications.show({ message: words.saved(count(written)) })
      void client.invalidateQueries({ queryKey: [listItems.name] })
      setDone(written)
    })
  const tiles = verdicts.map((key) => ({
    key,
    name: words.verdictNames[key],
    figure: count(counts[key]),
    ...(key === 'refused' && counts.refused > 0 ? { tone: 'attention' as const } : {}),
  }))
  const rows = preview.rows.filter((row) => row.verdict === shown)
  return (
    <>
      <Card bare title={file.name} aside={<span className="small">{count(preview.total)}</span>}>
        <TileTabs
          label={words.importTitle}
          tiles={tiles}
          chosen={shown}
          onChoose={(key) => setShown(key as ItemImportRow['verdict'])}
          panel="item-rows"
        />
        <div id="item-rows" role="tabpanel" aria-labelledby={`tab-${shown}`} tabIndex={-1}>
          <Rows of={rows} total={counts[shown]} />
        </div>
      </Card>
      <ActionFoot
        actions={
          <>
            <Button onClick={onOther}>{words.otherFile}</Button>
            {done === null ? (
              <Button look="primary" busy={busy} disabled={fitting === 0} onClick={() => void save()}>
                {words.commit(count(fitting))}
              </Button>
            ) : (
              <ButtonLink look="primary" to="/instrumen/bank-soal?keadaan=draft">
                {words.seeBank}
              </ButtonLink>
            )}
          </>
        }
      >
        <RefusalNotice of={refusal} />
        {done !== null ? (
          <b>{words.saved(count(done))}</b>
        ) : fitting === 0 ? (
          words.nothingNew
        ) : (
          words.commitWhat(count(fitting), count(counts.refused))
        )}
      </ActionFoot>
    </>
  )
}

function Rows({ of, total }: { of: readonly ItemImportRow[]; total: number }) {
  const words = useWords(bankWords)
  const names = useNames()
  const { count, language } = useWriting()
  if (of.length === 0) return <p className="card-note">{words.noRows}</p>
  const refused = of[0]?.verdict === 'refused'
  return (
    <>
      <ScrollRegion className="wide judged-rows" label={words.importTitle}>
        <table className="t compact">
          <thead>
            <tr>
              <th scope="col" className="n">
                {words.line}
              </th>
              <th scope="col">{words.code}</th>
              <th scope="col">{words.measure}</th>
              <th scope="col">{words.bracket}</th>
              <th scope="col">{refused ? words.problem : words.item}</th>
            </tr>
          </thead>
          <tbody>
            {of.map((row) => (
              <tr key={row.line}>
                <td className="n dim">{count(row.line)}</td>
                <td>{row.code ?? '–'}</td>
                <td>{row.measure ? names.measure(row.measure) : '–'}</td>
                <td>{names.bracket(row.bracket)}</td>
                <td className="wrap">
                  {refused
                    ? row.problems.map((problem) => {
                        const { reason, remedy } = itemReasonWords(problem, language)
                        return (
                          <span key={`${problem.column} ${problem.code}`} className="two-lines">
                            <b>
                              {problem.column}
                              {problem.value && ` “${problem.value}”`}: {reason}
                            </b>
                            <span className="small">{remedy}</span>
                          </span>
                        )
                      })
                    : row.stem}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {total > of.length && <p className="card-note">{words.shownOnly(count(of.length))}</p>}
    </>
  )
}
