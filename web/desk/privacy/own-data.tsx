// Data Pribadi Saya: what the house holds, group by group, the own copy, and asking about it.
import { Modal, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconDownload, IconMessageQuestion } from '@tabler/icons-react'
import { useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { fetchOwnCopy, fileOwnRequest, showOwnData } from '../../../stages/privacy/api.ts'
import { type Section, sectionsOf } from '../../../stages/privacy/copy.ts'
import type { RequestKind } from '../../../stages/privacy/request.ts'
import { Button } from '../../kit/button.tsx'
import { download } from '../../kit/call.ts'
import { useLanguage, useWords, useWriting } from '../../kit/language.tsx'
import { Card, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { OwnHead } from '../own/head.tsx'
import { Lines } from './impact.tsx'
import { KindSelect } from './request-forms.tsx'
import { ClockChip } from './requests.tsx'
import { privacyWords } from './words.ts'
import './privacy.css'

type Own = OutputOf<typeof showOwnData>

export function Page() {
  const words = useWords(privacyWords)
  const { count } = useWriting()
  const read = useCall(showOwnData, {})
  const [asking, setAsking] = useState(false)
  if (read.error) return <RefusalNotice of={read.error} again={() => void read.refetch()} />
  if (!read.data) return <Waiting />
  return (
    <>
      <div className="my-head">
        <div>
          <OwnHead title={words.ownTitle} />
          <p className="sub" style={{ maxWidth: 720 }}>
            {words.ownWhat}
          </p>
        </div>
      </div>
      <div className="row" style={{ marginTop: 16 }}>
        <Button look="primary" icon={<IconMessageQuestion aria-hidden />} onClick={() => setAsking(true)}>
          {words.ask}
        </Button>
        <Button icon={<IconDownload aria-hidden />} onClick={() => void download(fetchOwnCopy, { format: 'pdf' })}>
          {words.copyPdf}
        </Button>
        <Button icon={<IconDownload aria-hidden />} onClick={() => void download(fetchOwnCopy, { format: 'json' })}>
          {words.copyJson}
        </Button>
      </div>
      <div className="own-data">
        {read.data.requests.length > 0 && <Requests of={read.data} />}
        <Held of={read.data} />
      </div>
      {asking && <Ask hours={count(read.data.answerHours)} onClose={() => setAsking(false)} />}
    </>
  )
}

function Held({ of }: { of: Own }) {
  const { language } = useLanguage()
  const { count } = useWriting()
  const words = useWords(privacyWords)
  return sectionsOf(of.copy, language).map((section) => (
    <section key={section.key} className="card">
      <details open={section.key === 'person' || section.key === 'looks'}>
        <summary>
          {section.title}
          {section.heads && <span className="dim">{count(section.rows.length)}</span>}
        </summary>
        {section.rows.length === 0 ? (
          <p className="sub" style={{ padding: '0 20px 18px' }}>
            {words.empty}
          </p>
        ) : (
          <Rows of={section} />
        )}
      </details>
    </section>
  ))
}

function Rows({ of }: { of: Section }) {
  if (of.heads) return <Lines heads={of.heads} rows={of.rows} />
  return (
    <dl className="own-data-pairs">
      {of.rows.map(([name = '', value]) => [<dt key={`${name}-name`}>{name}</dt>, <dd key={name}>{value}</dd>])}
    </dl>
  )
}

function Requests({ of }: { of: Own }) {
  const words = useWords(privacyWords)
  const { stamp } = useWriting()
  return (
    <Card title={words.mineRequests}>
      <div className="stack">
        {of.requests.map((one) => (
          <article key={one.id}>
            <p className="row">
              <b>{one.number}</b> {words.kinds[one.kind]} <ClockChip of={one} />
            </p>
            <p className="privacy-words">{one.words}</p>
            <p className="sub">{one.answeredAt ? stamp(one.answeredAt) : words.answerDue(stamp(one.dueAt))}</p>
            {one.outcome && (
              <p className="privacy-words">
                <b>{words.outcomes[one.outcome]}.</b> {one.answer}
              </p>
            )}
          </article>
        ))}
      </div>
    </Card>
  )
}

function Ask({ hours, onClose }: { hours: string; onClose: () => void }) {
  const words = useWords(privacyWords)
  const kit = useWords(kitWords)
  const [kind, setKind] = useState<RequestKind>('perbaikan')
  const [text, setText] = useState('')
  const file = useAct(fileOwnRequest, [showOwnData])
  const done = ({ number }: { number: string }) => {
    notifications.show({ message: words.sent(number) })
    onClose()
  }
  return (
    <Modal opened onClose={onClose} size={560} title={words.ask} closeButtonProps={{ 'aria-label': kit.close }}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim().length >= 10) file.mutate({ kind, words: text.trim() }, { onSuccess: done })
        }}
      >
        <KindSelect label={words.askWhat} value={kind} onChange={setKind} />
        <Textarea
          label={words.askText}
          description={words.askHint(hours)}
          autosize
          minRows={4}
          maxRows={12}
          value={text}
          error={text !== '' && text.trim().length < 10 && words.askMore}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <RefusalNotice of={file.error} />
        <div className="ends">
          <Button onClick={onClose}>{kit.cancel}</Button>
          <Button type="submit" look="primary" busy={file.isPending} disabled={text.trim().length < 10}>
            {words.send}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
