// Two versions of the rules side by side: only what differs, before and after, each with its basis.
import { Select } from '@mantine/core'
import { IconGitCompare } from '@tabler/icons-react'
import { comparePolicies, listPolicies } from '../../../stages/standards/api.ts'
import { useAddress } from '../../kit/address.ts'
import { useLanguage, useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, Empty, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { StandardsHead } from './head.tsx'
import type { PolicyValue } from './policy.tsx'
import { type Value, valueWords } from './value-words.ts'
import { standardsWords } from './words.ts'

const defaults = { kiri: '', kanan: '' }

export function Page() {
  const words = useWords(standardsWords)
  const { count, date } = useWriting()
  const { language } = useLanguage()
  const [address, change] = useAddress(defaults)
  const versions = useCall(listPolicies, {})
  const list = versions.data?.policies ?? []
  const kanan = address.kanan || list[0]?.id || ''
  const kiri = address.kiri || list[1]?.id || ''
  const both = kiri !== '' && kanan !== ''
  const read = useCall(comparePolicies, { left: kiri, right: kanan }, { when: both, keep: true })
  const choices = list.map((one) => ({
    value: one.id,
    label: `${words.version(count(one.version))} · ${one.title} · ${date(one.effectiveFrom)}`,
  }))
  return (
    <>
      <StandardsHead
        title={words.compare}
        chips={
          read.data && (
            <>
              <Chip tone="accent">{words.differences(count(read.data.differences.length))}</Chip>
              <Chip>{words.same(count(read.data.same))}</Chip>
            </>
          )
        }
      />
      <RefusalNotice of={versions.error ?? read.error} />
      {versions.isPending && <Waiting />}
      {versions.data && list.length < 2 && (
        <Card>
          <Empty icon={<IconGitCompare aria-hidden stroke={1.5} />} title={words.onlyOne}>
            {words.onlyOneHelp}
          </Empty>
        </Card>
      )}
      {list.length > 1 && (
        <Card bare label={words.compare}>
          <div className="in form" style={{ paddingTop: 20 }}>
            <div className="pair">
              <Select label={words.left} data={choices} value={kiri} onChange={(id) => change({ kiri: id ?? '' })} />
              <Select label={words.right} data={choices} value={kanan} onChange={(id) => change({ kanan: id ?? '' })} />
            </div>
          </div>
          <div className="wide">
            <table className="t rules">
              <thead>
                <tr>
                  <th scope="col">{words.rule}</th>
                  <th scope="col">{words.version(count(read.data?.left.version ?? 0))}</th>
                  <th scope="col">{words.version(count(read.data?.right.version ?? 0))}</th>
                </tr>
              </thead>
              <tbody>
                {read.data?.differences.map((row) => (
                  <tr key={row.key}>
                    <td>{row.name[language]}</td>
                    <td>
                      <Side of={row.left} />
                    </td>
                    <td>
                      <Side of={row.right} now />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Card>
      )}
    </>
  )
}

function Side({ of, now }: { of: PolicyValue | null; now?: boolean }) {
  const words = useWords(standardsWords)
  const { language } = useLanguage()
  if (!of) return <span className="dim">{words.none}</span>
  const value = valueWords(of.value as Value, language)
  return (
    <div className="diff-side">
      {now ? <ins>{value}</ins> : <b>{value}</b>}
      <span className="small">{of.basis}</span>
      {!of.confirmed && (
        <span>
          <Chip tone="attention">{words.unconfirmed}</Chip>
        </span>
      )}
    </div>
  )
}
