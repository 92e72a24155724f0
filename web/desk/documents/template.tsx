// One template: its text beside the page that it becomes; saved as the next version.
import { notifications } from '@mantine/notifications'
import { useParams } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { listTemplates, previewTemplate, saveTemplate, showTemplate, type TemplateVersion } from '../../../stages/documents/letter-api.ts'
import { type LetterKind, letterKinds } from '../../../stages/documents/letter-kinds.ts'
import { type TemplateText, templateProblems } from '../../../stages/documents/letter-template.ts'
import { Button } from '../../kit/button.tsx'
import { useLanguage, useWords, useWriting } from '../../kit/language.tsx'
import { ActionFoot, Card, Chip, PageHead, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { WithReason } from '../events/reasoned.tsx'
import { TemplateFields } from './template-fields.tsx'
import { templateWords } from './template-words.ts'
import './letters.css'

export function Page() {
  const words = useWords(templateWords)
  const { language } = useLanguage()
  const { kind } = useParams({ strict: false }) as { kind: LetterKind }
  const read = useCall(showTemplate, { kind })
  const newest = read.data?.versions[0]
  return (
    <>
      <PageHead
        crumbs={[
          { words: words.area, to: '/pengaturan' },
          { words: words.page, to: '/pengaturan/templat-surat' },
        ]}
        title={letterKinds[kind]?.title[language] ?? words.page}
        sub={newest?.name}
      />
      <RefusalNotice of={read.error} again={() => void read.refetch()} />
      {read.isPending && <Waiting />}
      {read.data && newest && (
        <Editor key={`${kind} ${newest.version}`} kind={kind} versions={read.data.versions} offices={read.data.offices} />
      )}
    </>
  )
}

const textOf = ({ name, body, numberPattern, signatoryOffice }: TemplateVersion): TemplateText => ({
  name,
  body,
  numberPattern,
  signatoryOffice,
})

function Editor({ kind, versions, offices }: { kind: LetterKind; versions: readonly TemplateVersion[]; offices: readonly string[] }) {
  const words = useWords(templateWords)
  const { count } = useWriting()
  const [newest] = versions as [TemplateVersion, ...TemplateVersion[]]
  const [text, setText] = useState<TemplateText>(() => textOf(newest))
  const [saving, setSaving] = useState(false)
  const save = useAct(saveTemplate, [showTemplate, listTemplates])
  const problems = templateProblems(kind, text)
  const changed = JSON.stringify(text) !== JSON.stringify(textOf(newest))
  const next = count(newest.version + 1)
  return (
    <div className="stack">
      <div className="template-grid">
        <div className="stack">
          <TemplateFields kind={kind} value={text} offices={offices} problems={problems} onChange={setText} />
          <Versions versions={versions} onTake={(one) => setText(textOf(one))} />
        </div>
        <Preview kind={kind} text={text} flawed={problems.length > 0} />
      </div>
      <ActionFoot
        actions={
          <Button look="primary" disabled={!changed || problems.length > 0} onClick={() => setSaving(true)}>
            {words.save}
          </Button>
        }
      >
        {problems.length > 0 ? words.flawed(count(problems.length)) : changed ? words.changed : words.unchanged}
      </ActionFoot>
      {saving && (
        <WithReason
          title={words.saveTitle}
          effect={words.save}
          label={words.note}
          busy={save.isPending}
          refusal={save.error}
          onClose={() => setSaving(false)}
          onDo={(note) =>
            save.mutate(
              { kind, ...text, note },
              { onSuccess: ({ version }) => notifications.show({ message: words.saved(count(version)) }) },
            )
          }
        >
          {words.saveWhat(next)}
        </WithReason>
      )}
    </div>
  )
}

/** The text as it was a moment ago: typing is not followed letter by letter. */
function useSettled<T>(value: T, milliseconds: number): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return settled
}

function Preview({ kind, text, flawed }: { kind: LetterKind; text: TemplateText; flawed: boolean }) {
  const words = useWords(templateWords)
  const { count } = useWriting()
  const settled = useSettled(text, 700)
  const seen = useCall(previewTemplate, { kind, ...settled }, { when: !flawed, keep: true })
  const svg = seen.data?.svg
  return (
    <Card title={words.preview} aside={seen.data && !flawed ? words.pages(count(seen.data.pages)) : undefined}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <section className="template-preview" aria-label={words.preview} aria-busy={seen.isFetching} tabIndex={0}>
        {flawed && <p className="mut">{words.previewWaits}</p>}
        <RefusalNotice of={seen.error} />
        {!svg && seen.isPending && !flawed && <Waiting />}
        {svg && !flawed && <img src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`} alt={words.previewAlt} />}
      </section>
    </Card>
  )
}

function Versions({ versions, onTake }: { versions: readonly TemplateVersion[]; onTake: (of: TemplateVersion) => void }) {
  const words = useWords(templateWords)
  const { count, stamp } = useWriting()
  return (
    <Card title={words.versions}>
      <ul className="lines">
        {versions.map((one, at) => (
          <li key={one.id}>
            <div className="row">
              <b>{`${words.version} ${count(one.version)}`}</b>
              {at === 0 && <Chip tone="good">{words.inUse}</Chip>}
              <Button size="small" aria-label={`${words.take}: ${words.version} ${count(one.version)}`} onClick={() => onTake(one)}>
                {words.take}
              </Button>
            </div>
            <span className="small">{one.version === 1 ? words.original : words.versionBy(one.createdBy, stamp(one.createdAt))}</span>
            {one.note && <p>{one.note}</p>}
          </li>
        ))}
      </ul>
    </Card>
  )
}
