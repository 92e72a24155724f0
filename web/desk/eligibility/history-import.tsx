// Import of past assessments: a file or pasted rows are read and judged; only what was looked at is recorded.
import { Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconDownload, IconFileSpreadsheet, IconUpload } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { type DragEvent, useRef, useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { listDue, summariseDue } from '../../../stages/eligibility/api.ts'
import {
  type AssessmentRow,
  assessmentTemplate,
  importAssessments,
  listAssessments,
  previewAssessments,
} from '../../../stages/register/assessment-api.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { download, upload } from '../../kit/call.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { ActionFoot, Card, Checks } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { TileTabs } from '../../kit/stat-tabs.tsx'
import { useDuring } from '../register/use-during.ts'
import { DueHead } from './head.tsx'
import { HistoryRows } from './history-rows.tsx'
import { dueWords } from './words.ts'
import '../register/register.css'
import './eligibility.css'

type Preview = OutputOf<typeof previewAssessments>
type Read = { readonly file: File; readonly preview: Preview }

export function Page() {
  const words = useWords(dueWords)
  const { busy, refusal, during } = useDuring()
  const [read, setRead] = useState<Read | null>(null)
  const take = (file: File) => during(async () => setRead({ file, preview: await upload(previewAssessments, {}, file) }))
  return (
    <>
      <DueHead title={words.tabHistory} sub={words.historySub} />
      {read ? (
        <Judged of={read} onOther={() => setRead(null)} />
      ) : (
        <HandIn busy={busy} refusal={refusal} onTake={(file) => void take(file)} />
      )}
    </>
  )
}

/** Signs from which pasted rows are read at once: a field with thousands of lines holds up the browser for half a minute. */
const heavyPaste = 20_000
const asFile = (text: string) => new File([text], 'tempelan.txt', { type: 'text/plain' })

function HandIn({ busy, refusal, onTake }: { busy: boolean; refusal: Error | null; onTake: (file: File) => void }) {
  const words = useWords(dueWords)
  const field = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const pasted = useRef<HTMLTextAreaElement>(null)
  const [some, setSome] = useState(false)
  const fetching = useDuring()
  const drag = (event: DragEvent, is: boolean) => {
    event.preventDefault()
    setOver(is)
  }
  const rules = [words.ruleNip, words.ruleStanding, words.ruleMapping, words.ruleValid, words.ruleOwn]
  return (
    <Card label={words.handIn}>
      <div className="drop-with">
        <div className="stack">
          <section
            className={over ? 'drop over' : 'drop'}
            aria-label={words.drop}
            onDragOver={(event) => drag(event, true)}
            onDragLeave={(event) => drag(event, false)}
            onDrop={(event) => {
              drag(event, false)
              const file = event.dataTransfer.files[0]
              if (file && !busy) onTake(file)
            }}
          >
            <IconFileSpreadsheet aria-hidden stroke={1.5} />
            <b>{over ? words.dropNow : words.drop}</b>
            <span>{words.orChoose}</span>
            <Button look="primary" busy={busy} icon={<IconUpload aria-hidden />} onClick={() => field.current?.click()}>
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
                if (file) onTake(file)
                event.currentTarget.value = ''
              }}
            />
          </section>
          <RefusalNotice of={refusal} />
          <Textarea
            label={words.paste}
            rows={6}
            className="paste-rows"
            ref={pasted}
            wrap="off"
            onPaste={(event) => {
              const text = event.clipboardData.getData('text/plain')
              if (text.length < heavyPaste || busy) return
              event.preventDefault()
              onTake(asFile(text))
            }}
            onChange={(event) => setSome(event.currentTarget.value !== '')}
          />
          <div className="row">
            <Button disabled={!some} busy={busy} onClick={() => onTake(asFile(pasted.current?.value ?? ''))}>
              {words.read}
            </Button>
          </div>
        </div>
        <div>
          <h2>{words.rules}</h2>
          <Checks of={rules.map((line) => ({ key: line, done: true, words: line }))} />
          <p className="row" style={{ marginTop: 8 }}>
            <Button
              size="small"
              icon={<IconDownload aria-hidden />}
              onClick={() => void fetching.during(() => download(assessmentTemplate, {}))}
            >
              {words.template}
            </Button>
            <ButtonLink size="small" to="/jatuh-tempo/penyelenggara">
              {words.tabProviders}
            </ButtonLink>
          </p>
          <RefusalNotice of={fetching.refusal} />
        </div>
      </div>
    </Card>
  )
}

function Judged({ of: { file, preview }, onOther }: { of: Read; onOther: () => void }) {
  const words = useWords(dueWords)
  const { count } = useWriting()
  const client = useQueryClient()
  const { busy, refusal, during } = useDuring()
  const { counts } = preview
  const [shown, setShown] = useState<AssessmentRow['verdict']>(counts.refused > 0 ? 'refused' : counts.new > 0 ? 'new' : 'known')
  const [done, setDone] = useState(false)
  const record = () =>
    during(async () => {
      const { recorded } = await upload(importAssessments, { digest: preview.digest }, file)
      notifications.show({ message: words.recorded(count(recorded)) })
      for (const old of [listDue, summariseDue, listAssessments]) void client.invalidateQueries({ queryKey: [old.name] })
      setDone(true)
    })
  const { 'hasil-penilaian': counting, 'pemetaan-internal': mapping } = preview.standings
  const tiles = [
    { key: 'new', name: words.new, figure: count(counts.new), note: words.standings(count(counting), count(mapping)) },
    {
      key: 'refused',
      name: words.refused,
      figure: count(counts.refused),
      note: words.refusedNote,
      ...(counts.refused > 0 ? { tone: 'attention' as const } : {}),
    },
    { key: 'known', name: words.known, figure: count(counts.known), note: words.knownNote },
  ]
  const rows = preview.rows.filter((row) => row.verdict === shown)
  return (
    <>
      <Card
        bare
        title={`${words.preview}: ${file.name}`}
        aside={<span className="small">{`${words.total2}: ${count(preview.total)}`}</span>}
      >
        <TileTabs
          label={words.preview}
          tiles={tiles}
          chosen={shown}
          onChoose={(key) => setShown(key as AssessmentRow['verdict'])}
          panel="history-rows"
        />
        <div id="history-rows" role="tabpanel" aria-labelledby={`tab-${shown}`} tabIndex={-1}>
          <HistoryRows of={rows} total={counts[shown]} />
        </div>
      </Card>
      <ActionFoot
        actions={
          <>
            <Button onClick={onOther}>{words.other}</Button>
            {done ? (
              <ButtonLink look="primary" to="/jatuh-tempo">
                {words.seeList}
              </ButtonLink>
            ) : (
              <Button look="primary" busy={busy} disabled={counts.new === 0} onClick={() => void record()}>
                {words.commit(count(counts.new))}
              </Button>
            )}
          </>
        }
      >
        <RefusalNotice of={refusal} />
        {done ? (
          <b>{words.recorded(count(counts.new))}</b>
        ) : counts.new === 0 ? (
          words.nothingNew
        ) : (
          words.commitWhat(count(counts.new), count(counts.refused))
        )}
      </ActionFoot>
    </>
  )
}
