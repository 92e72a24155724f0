// The templates of letters, one for each kind.
import { Link } from '@tanstack/react-router'
import { listTemplates } from '../../../stages/documents/letter-api.ts'
import { letterKinds } from '../../../stages/documents/letter-kinds.ts'
import { useLanguage, useWords, useWriting } from '../../kit/language.tsx'
import { Card, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { SettingsHead } from '../access/settings-head.tsx'
import { templateWords } from './template-words.ts'

export function Page() {
  const words = useWords(templateWords)
  const { language } = useLanguage()
  const { count, stamp } = useWriting()
  const read = useCall(listTemplates, {})
  return (
    <>
      <SettingsHead title={words.page} sub={words.pageWhat} />
      <RefusalNotice of={read.error} again={() => void read.refetch()} />
      <Card bare title={words.list}>
        {read.isPending && <Waiting />}
        {read.data && (
          <div className="wide">
            <table className="t">
              <thead>
                <tr>
                  <th scope="col">{words.kind}</th>
                  <th scope="col">{words.form}</th>
                  <th scope="col" className="n">
                    {words.version}
                  </th>
                  <th scope="col">{words.changedAt}</th>
                  <th scope="col" className="n">
                    {words.letters}
                  </th>
                </tr>
              </thead>
              <tbody>
                {read.data.templates.map((one) => (
                  <tr key={one.kind}>
                    <th scope="row">
                      <Link className="link" to={`/pengaturan/templat-surat/${one.kind}`}>
                        {letterKinds[one.kind].title[language]}
                      </Link>
                    </th>
                    <td>{words.forms[one.form]}</td>
                    <td className="n tnum">{count(one.version)}</td>
                    <td>{one.changedAt ? stamp(one.changedAt) : words.never}</td>
                    <td className="n tnum">{count(one.letters)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Card>
    </>
  )
}
