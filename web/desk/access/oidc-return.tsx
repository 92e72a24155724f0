// Where the agency's sign-in service sends the browser back to: the answer is handed in once, then the desk opens.
import { useEffect, useRef } from 'react'
import { showMe } from '../../../stages/access/api.ts'
import { finishOidc } from '../../../stages/access/oidc/oidc-api.ts'
import { useWords } from '../../kit/language.tsx'
import { Card, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { Plain } from '../plain.tsx'
import { onTheWay } from './oidc-button.tsx'
import { oidcWords } from './oidc-words.ts'

type Kept = { browser: string; back: string }

function kept(): Kept {
  try {
    const { browser, back } = JSON.parse(sessionStorage.getItem(onTheWay) ?? '') as Kept
    // only to a page of our own
    return { browser: String(browser), back: /^\/(?!\/)/.test(back) ? back : '/' }
  } catch {
    return { browser: '', back: '/' }
  }
}

export function Page() {
  const words = useWords(oidcWords)
  const finish = useAct(finishOidc, [showMe])
  const handed = useRef(false)
  const { mutate } = finish
  useEffect(() => {
    if (handed.current) return
    handed.current = true
    const { browser, back } = kept()
    const query = location.search.slice(1)
    sessionStorage.removeItem(onTheWay)
    // the answer is spent by this; it does not stay in the history
    history.replaceState(history.state, '', location.pathname)
    mutate({ query, browser }, { onSuccess: () => location.replace(back) })
  }, [mutate])
  return (
    <Plain title={words.title}>
      <div style={{ width: '100%', maxWidth: 480 }}>
        <Card label={words.title}>
          {finish.error ? (
            <div className="stack">
              <RefusalNotice of={finish.error} />
              <a className="btn" href="/">
                {words.toSignIn}
              </a>
            </div>
          ) : (
            <div className="stack">
              <p>{words.returning}</p>
              <Waiting />
            </div>
          )}
        </Card>
      </div>
    </Plain>
  )
}
