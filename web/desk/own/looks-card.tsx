// Who looked at the result: by office, when and what for; the person, too; and who never did.
import { useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { roleWords } from '../../../kit/role-words.ts'
import type { listOwnLooks } from '../../../stages/scoring/own/own-api.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { sideWords } from './side-words.ts'

const shown = 6

export function Looks({ of }: { of: OutputOf<typeof listOwnLooks> }) {
  const words = useWords(sideWords)
  const roles = useWords(roleWords)
  const { moment } = useWriting()
  const [all, setAll] = useState(false)
  // of the person's own looks the last one says enough; a download of the report is a line of its own
  const latestOwn = of.looks.find((look) => look.own && look.kind === 'opened')
  const looks = of.looks.filter((look) => !(look.own && look.kind === 'opened') || look === latestOwn)
  const rest = looks.length - shown
  return (
    <section className="card my-card my-looks">
      <h3>{words.looked}</h3>
      <ul>
        {looks.slice(0, all ? looks.length : shown).map((look) => (
          <li key={`${look.at} ${look.kind}`}>
            <b>{look.own ? words.you : look.roles.map((role) => roles[role]).join(', ') || words.noOffice}</b>
            {moment(look.at)}
            {words.times(look.times)}
            {words.kinds[look.kind] !== '' && `. ${words.kinds[look.kind]}`}
          </li>
        ))}
        {of.never.length > 0 && (
          <li>
            <b>{of.never.map((role) => roles[role]).join(', ')}</b>
            {words.never}
          </li>
        )}
      </ul>
      {!all && rest > 0 && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {words.more(rest)}
        </button>
      )}
      <p className="my-note">{words.nobodyElse}</p>
      <p className="small">{words.batch}</p>
    </section>
  )
}
