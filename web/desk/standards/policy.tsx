// The rules in force, or those of another version: value, basis, and what nobody has confirmed yet.
import { Select } from '@mantine/core'
import { localDate } from '../../../kit/clock.ts'
import type { OutputOf } from '../../../kit/contract.ts'
import { listPolicies, showPolicy } from '../../../stages/standards/api.ts'
import { policyGroupNames } from '../../../stages/standards/policy-rule.ts'
import { useAddress } from '../../kit/address.ts'
import { ButtonLink } from '../../kit/button.tsx'
import { useLanguage, useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, Strip, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { StandardsHead } from './head.tsx'
import { type Value, valueWords } from './value-words.ts'
import { standardsWords } from './words.ts'

export type PolicyValue = OutputOf<typeof showPolicy>['values'][number]
export type PolicyVersion = OutputOf<typeof showPolicy>['policy']

const defaults = { versi: '' }

/** The rules of one version by group, in their order. */
export function groupsOf<T extends { group: string }>(values: readonly T[]): [string, T[]][] {
  const groups = new Map<string, T[]>()
  for (const value of values) groups.set(value.group, [...(groups.get(value.group) ?? []), value])
  return [...groups]
}

/** Name of a group of rules. */
export function useGroupName(): (group: string) => string {
  const { language } = useLanguage()
  return (group) => (group in policyGroupNames ? policyGroupNames[group as keyof typeof policyGroupNames][language] : group)
}

export function Page() {
  const words = useWords(standardsWords)
  const { count, date, stamp, zone } = useWriting()
  const mayAdd = useMay('standards.write')
  const [{ versi }, change] = useAddress(defaults)
  const versions = useCall(listPolicies, {})
  const read = useCall(showPolicy, versi === '' ? {} : { id: versi }, { keep: true })
  const policy = read.data?.policy
  return (
    <>
      <StandardsHead
        title={policy ? `${policy.title}, ${words.version(count(policy.version)).toLowerCase()}` : words.policy}
        sub={
          policy &&
          `${policy.createdBy === 'sistem' ? words.firstPolicy : words.createdBy(policy.createdBy, date(localDate(new Date(policy.createdAt), zone)))}${policy.note ? ` · ${policy.note}` : ''}`
        }
        chips={
          policy && (
            <>
              {policy.inForce ? <Chip tone="good">{words.inForce}</Chip> : <Chip>{words.notInForce}</Chip>}
              <Chip>{words.since(date(policy.effectiveFrom))}</Chip>
              {policy.unconfirmed > 0 && <Chip tone="attention">{words.unconfirmedCount(count(policy.unconfirmed))}</Chip>}
            </>
          )
        }
        actions={
          <>
            {(versions.data?.policies.length ?? 0) > 1 && <ButtonLink to="/ketentuan/banding">{words.compare}</ButtonLink>}
            {mayAdd && (
              <ButtonLink to="/ketentuan/versi-baru" look="primary">
                {words.newVersion}
              </ButtonLink>
            )}
          </>
        }
      />
      <RefusalNotice of={read.error} again={() => void read.refetch()} />
      {read.isPending && <Waiting />}
      {read.data && policy && (
        <div className="stack">
          {policy.unconfirmed > 0 && <Strip tone="attention">{words.unconfirmedMeans}</Strip>}
          {(versions.data?.policies.length ?? 0) > 1 && (
            <Select
              label={words.versions}
              style={{ maxWidth: 420 }}
              data={(versions.data?.policies ?? []).map((one) => ({
                value: one.id,
                label: `${words.version(count(one.version))} · ${one.title} · ${stamp(one.createdAt)}`,
              }))}
              value={policy.id}
              onChange={(id) => change({ versi: id ?? '' })}
            />
          )}
          <Groups values={read.data.values} />
        </div>
      )}
    </>
  )
}

function Groups({ values }: { values: readonly PolicyValue[] }) {
  const words = useWords(standardsWords)
  const { language } = useLanguage()
  const groupName = useGroupName()
  return groupsOf(values).map(([group, rules]) => (
    <Card key={group} bare title={groupName(group)}>
      <div className="wide">
        <table className="t rules">
          <thead>
            <tr>
              <th scope="col">{words.rule}</th>
              <th scope="col">{words.value}</th>
              <th scope="col">{words.basis}</th>
              <th scope="col">{words.state}</th>
            </tr>
          </thead>
          <tbody>
            {rules.map((rule) => (
              <tr key={rule.key}>
                <td>{rule.name[language]}</td>
                <td>
                  <b>{valueWords(rule.value as Value, language)}</b>
                </td>
                <td className="mut">{rule.basis}</td>
                <td>{rule.confirmed ? <Chip tone="good">{words.confirmed}</Chip> : <Chip tone="attention">{words.unconfirmed}</Chip>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  ))
}
