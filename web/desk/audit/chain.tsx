// The state of the chain, and its check: every fingerprint is computed again, and the first that does
// not hold is named.
import { TextInput } from '@mantine/core'
import { IconShieldCheck } from '@tabler/icons-react'
import { useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { listEntries, showChain, verifyRecord } from '../../../stages/audit/api.ts'
import { Button } from '../../kit/button.tsx'
import { CopyButton } from '../../kit/copy.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Strip, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { Tiles } from '../../kit/stat-tabs.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { auditWords } from './words.ts'

type Verdict = OutputOf<typeof verifyRecord>

export function Chain() {
  const words = useWords(auditWords)
  const { count, stamp } = useWriting()
  const read = useCall(showChain, {}, { every: 5000 })
  const check = useAct(verifyRecord, [showChain, listEntries])
  const [outside, setOutside] = useState({ open: false, number: '', hash: '' })
  const known = /^[1-9]\d*$/.test(outside.number) && /^[0-9a-fA-F]{64}$/.test(outside.hash)
  const run = () => check.mutate(outside.open && known ? { number: outside.number, hash: outside.hash } : {})
  const head = read.data?.head
  return (
    <Card bare label={words.head}>
      {read.isPending && <Waiting />}
      {read.data && (
        <>
          <Tiles
            of={[
              { key: 'blocks', name: words.blocks, figure: head ? count(Number(head.number)) : '0', note: words.sealed },
              {
                key: 'head',
                name: words.head,
                figure: head ? head.hash.slice(0, 10) : words.none,
                note: read.data.sealedAt ? words.sealedAt(stamp(read.data.sealedAt)) : words.noBlock,
              },
              { key: 'tail', name: words.unsealed, figure: count(read.data.unsealed), note: words.unsealedWhat },
            ]}
          />
          <div className="in" style={{ paddingTop: 16 }}>
            <div className="form">
              <div className="row no-print">
                <Button icon={<IconShieldCheck aria-hidden />} busy={check.isPending} onClick={run}>
                  {words.check}
                </Button>
                <span className="small">{words.checkWhat}</span>
                <button
                  type="button"
                  className="link"
                  style={{ fontSize: 13, marginLeft: 'auto' }}
                  aria-expanded={outside.open}
                  onClick={() => setOutside({ ...outside, open: !outside.open })}
                >
                  {words.outside}
                </button>
                {head && <CopyButton text={`${head.number} ${head.hash}`} name={words.head} />}
              </div>
              {outside.open && (
                <div className="pair">
                  <TextInput
                    label={words.outsideNumber}
                    inputMode="numeric"
                    value={outside.number}
                    onChange={(event) => setOutside({ ...outside, number: event.currentTarget.value.trim() })}
                  />
                  <TextInput
                    label={words.outsideHash}
                    value={outside.hash}
                    onChange={(event) => setOutside({ ...outside, hash: event.currentTarget.value.trim() })}
                  />
                </div>
              )}
              <RefusalNotice of={read.error ?? check.error} />
              {check.data && <VerdictWords of={check.data} />}
            </div>
          </div>
        </>
      )}
    </Card>
  )
}

function VerdictWords({ of }: { of: Verdict }) {
  const words = useWords(auditWords)
  const { count } = useWriting()
  if (of.firstBreak)
    return (
      <div role="alert">
        <Strip tone="harm">
          <b>{words.broken[of.firstBreak.kind]}</b> {words.brokenAt(of.firstBreak.block ?? words.none, of.firstBreak.entry ?? words.none)}
        </Strip>
      </div>
    )
  return (
    <div role="status">
      <Strip tone="good">
        <b>{words.holds(count(of.entries), count(of.blocks))}</b> {of.unsealed > 0 && words.holdsTail(count(of.unsealed))}
        {of.head && (
          <span className="code">
            {words.headWas}: {of.head.number} · {of.head.hash}
          </span>
        )}
      </Strip>
    </div>
  )
}
