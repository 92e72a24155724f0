// The roles of an account, in force or past, each with its letter.
import { useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { roleWords } from '../../../kit/role-words.ts'
import { listAccounts, revokeGrant, showAccount, showMe } from '../../../stages/access/api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Chip } from '../../kit/parts.tsx'
import { useAct } from '../../kit/use-call.ts'
import { Reasoned } from './reasoned.tsx'
import { settingsWords } from './settings-words.ts'

type Account = OutputOf<typeof showAccount>
type Grant = Account['grants'][number]

export function GrantTable({ account, mayWrite }: { account: Account; mayWrite: boolean }) {
  const words = useWords(settingsWords)
  const roles = useWords(roleWords)
  const { date } = useWriting()
  const [asked, setAsked] = useState<Grant | null>(null)
  const revoke = useAct(revokeGrant, [showAccount, listAccounts, showMe])
  const shut = () => {
    setAsked(null)
    revoke.reset()
  }
  if (account.grants.length === 0)
    return (
      <p className="sub" style={{ padding: '0 20px 20px' }}>
        {words.noRole}.
      </p>
    )
  return (
    <>
      <div className="wide">
        <table className="t">
          <thead>
            <tr>
              <th>{words.role}</th>
              <th>{words.scope}</th>
              <th>{words.period}</th>
              <th>{words.letter}</th>
              <th>{words.state}</th>
              <th>
                <span className="only-read">{words.revoke}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {account.grants.map((grant) => (
              <tr key={grant.id}>
                <td>
                  <b>{roles[grant.role]}</b>
                </td>
                <td>{grant.sessionId ? `${words.oneSession} ${grant.sessionId.slice(0, 8)}…` : (grant.unitName ?? words.wholeAgency)}</td>
                <td>{grant.validTo ? words.until(date(grant.validFrom), date(grant.validTo)) : words.from(date(grant.validFrom))}</td>
                <td>{words.letterWords(grant.letterNumber, date(grant.letterDate))}</td>
                <td>
                  {grant.inForce ? (
                    <Chip tone="good">{words.inForce}</Chip>
                  ) : (
                    <Chip>{grant.revokedAt ? words.revoked : words.notInForce}</Chip>
                  )}
                </td>
                <td className="n">
                  {mayWrite && !grant.revokedAt && (
                    <Button look="harm" size="small" onClick={() => setAsked(grant)}>
                      {words.revoke}
                      <span className="only-read">{roles[grant.role]}</span>
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Reasoned
        open={asked !== null}
        harm
        title={words.revokeTitle}
        effect={words.revokeEffect}
        busy={revoke.isPending}
        refusal={revoke.error}
        onClose={shut}
        onDo={(reason) => asked && revoke.mutate({ id: account.id, grantId: asked.id, reason }, { onSuccess: shut })}
      >
        {asked && words.revokeWords(roles[asked.role], account.name)}
      </Reasoned>
    </>
  )
}
