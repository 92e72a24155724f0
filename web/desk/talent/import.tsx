// Import of performance grades and of SIMATA's boxes: read and judged first, recorded as it was looked at.
import { IconDownload, IconFileSpreadsheet, IconUpload } from '@tabler/icons-react'
import { type DragEvent, useRef, useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { type ListKind, listKinds, listTemplate, previewList } from '../../../stages/talent/list-api.ts'
import { useAddress } from '../../kit/address.ts'
import { Button } from '../../kit/button.tsx'
import { download, upload } from '../../kit/call.ts'
import { useWords } from '../../kit/language.tsx'
import { Card, Checks, PageHead } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useDuring } from '../register/use-during.ts'
import { ImportHistory } from './import-history.tsx'
import { JudgedList } from './judged-list.tsx'
import { talentWords } from './words.ts'
import '../register/register.css'
import './talent.css'

export type Read = { readonly file: File; readonly kind: ListKind; readonly preview: OutputOf<typeof previewList> }

export function Page() {
  const words = useWords(talentWords)
  const [at, change] = useAddress({ daftar: 'kinerja' })
  const { busy, refusal, during } = useDuring()
  const [read, setRead] = useState<Read | null>(null)
  const kind = listKinds.find((one) => one === at.daftar) ?? 'kinerja'
  const take = (file: File) => during(async () => setRead({ file, kind, preview: await upload(previewList, { kind }, file) }))
  return (
    <div className="talent">
      <PageHead
        crumbs={[{ words: words.talent }, { words: words.title, to: '/talenta/peta' }, { words: words.importing }]}
        title={words.importing}
        sub={words.importSub}
      />
      {read ? (
        <JudgedList of={read} onOther={() => setRead(null)} />
      ) : (
        <>
          <fieldset className="seg talent-forms" aria-label={words.listKind}>
            {listKinds.map((one) => (
              <button key={one} type="button" aria-pressed={one === kind} onClick={() => change({ daftar: one })}>
                {words.lists[one]}
              </button>
            ))}
          </fieldset>
          <HandIn kind={kind} busy={busy} refusal={refusal} onTake={(file) => void take(file)} />
          <ImportHistory />
        </>
      )}
    </div>
  )
}

type HandInOf = { kind: ListKind; busy: boolean; refusal: Error | null; onTake: (file: File) => void }

function HandIn({ kind, busy, refusal, onTake }: HandInOf) {
  const words = useWords(talentWords)
  const field = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const fetching = useDuring()
  const drag = (event: DragEvent, is: boolean) => {
    event.preventDefault()
    setOver(is)
  }
  return (
    <Card label={words.lists[kind]}>
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
        </div>
        <div>
          <h2>{words.ruleTitle}</h2>
          <Checks of={words.listRules[kind].map((line) => ({ key: line, done: true, words: line }))} />
          <p className="row" style={{ marginTop: 8 }}>
            <Button
              size="small"
              icon={<IconDownload aria-hidden />}
              onClick={() => void fetching.during(() => download(listTemplate, { kind }))}
            >
              {words.template}
            </Button>
          </p>
          <RefusalNotice of={fetching.refusal} />
        </div>
      </div>
    </Card>
  )
}
