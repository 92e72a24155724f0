// One entry: its facts, its fingerprint, and the block that holds it.
import { useParams } from '@tanstack/react-router'
import type { OutputOf } from '../../../kit/contract.ts'
import type { Role } from '../../../kit/permission.ts'
import { roleWords } from '../../../kit/role-words.ts'
import { showEntry } from '../../../stages/audit/api.ts'
import { CopyButton } from '../../kit/copy.tsx'
import { useLanguage, useWords, useWriting } from '../../kit/language.tsx'
import { Card, PageHead, Pairs, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { actName } from './act-words.ts'
import { useActorWords } from './actor.tsx'
import { PersonName } from './person.tsx'
import { auditWords } from './words.ts'

type Entry = OutputOf<typeof showEntry>

export function Page() {
  const { id } = useParams({ strict: false }) as { id: string }
  const read = useCall(showEntry, { id })
  return (
    <>
      <RefusalNotice of={read.error} />
      {read.isPending && <Waiting />}
      {read.data && <About of={read.data} />}
    </>
  )
}

/** A hash in groups of eight, to be read aloud. */
const grouped = (hash: string) => hash.replace(/(.{8})(?=.)/g, '$1 ')

function About({ of }: { of: Entry }) {
  const words = useWords(auditWords)
  const roles = useWords(roleWords)
  const { language } = useLanguage()
  const { moment, count, stamp } = useWriting()
  const actorWords = useActorWords()
  const { entry, block } = of
  const data = Object.entries(of.data)
  const named = entry.actor.roles.map((role) => roles[role as Role] ?? role)
  return (
    <>
      <PageHead
        crumbs={[{ words: words.area, to: '/jejak-audit' }, { words: words.entry(count(Number(entry.id))) }]}
        title={actName(entry.act, language)}
        sub={moment(entry.at)}
      />
      <div className="grid even">
        <Card title={words.facts}>
          <Pairs
            of={[
              [words.act, <code key="act">{entry.act}</code>],
              [words.who, actorWords(entry.actor)],
              ...(named.length > 0 ? [[words.rolesThen, named.join(', ')] as const] : []),
              [words.object, entry.object ? <code key="object">{entry.object}</code> : words.none],
              [words.reason, entry.reason ?? words.none],
              [
                words.subjects,
                entry.subjects.length === 0 ? (
                  words.none
                ) : (
                  <span key="subjects" style={{ display: 'grid', gap: 4, justifyItems: 'start' }}>
                    {entry.subjects.slice(0, 20).map((subject) => (
                      <PersonName key={subject} id={subject} />
                    ))}
                    {entry.subjects.length > 20 && `… ${count(entry.subjects.length)}`}
                  </span>
                ),
              ],
            ]}
          />
        </Card>
        <Card title={words.data}>
          {data.length === 0 ? (
            <p className="sub">{words.noData}</p>
          ) : (
            <Pairs
              of={data.map(([key, value]) => [key, <code key={key}>{typeof value === 'string' ? value : JSON.stringify(value)}</code>])}
            />
          )}
        </Card>
      </div>
      <div style={{ marginTop: 16 }}>
        <Card
          title={block ? words.blockOf(count(Number(block.number))) : words.unsealed}
          aside={<CopyButton text={of.hash} name={words.hash} />}
        >
          {!block && <p className="sub">{words.notSealed}</p>}
          <Pairs
            of={[
              [words.hash, <code key="hash">{grouped(of.hash)}</code>],
              ...(block
                ? [
                    [words.blockEntries, `${count(block.entries)} · ${words.sealedAt(stamp(block.sealedAt))}`] as const,
                    [words.blockHash, <code key="block">{grouped(block.hash)}</code>] as const,
                    [words.blockPrevious, <code key="previous">{grouped(block.previous)}</code>] as const,
                  ]
                : []),
            ]}
          />
        </Card>
      </div>
    </>
  )
}
