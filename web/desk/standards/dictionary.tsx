// The dictionary, to be read: competencies on the left, levels with their indicators on the right.
import { Link } from '@tanstack/react-router'
import type { OutputOf } from '../../../kit/contract.ts'
import { showDictionary } from '../../../stages/standards/api.ts'
import { useAddress } from '../../kit/address.ts'
import { useLanguage, useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { StandardsHead } from './head.tsx'
import { standardsWords } from './words.ts'

type Competency = OutputOf<typeof showDictionary>['competencies'][number]

const defaults = { kompetensi: '' }

export function Page() {
  const words = useWords(standardsWords)
  const { count, date } = useWriting()
  const [{ kompetensi }] = useAddress(defaults)
  const read = useCall(showDictionary, {})
  const chosen = read.data?.competencies.find((one) => one.key === kompetensi) ?? read.data?.competencies[0]
  return (
    <>
      <StandardsHead
        title={words.dictionary}
        sub={read.data && `${read.data.dictionary.title} · ${read.data.dictionary.legalBasis}`}
        chips={
          read.data && (
            <>
              <Chip>{words.version(count(read.data.dictionary.version))}</Chip>
              <Chip>{words.since(date(read.data.dictionary.effectiveFrom))}</Chip>
              <Chip>{words.competencies(count(read.data.competencies.length))}</Chip>
            </>
          )
        }
      />
      <RefusalNotice of={read.error} again={() => void read.refetch()} />
      {!read.data && read.isPending && <Waiting />}
      {read.data && chosen && (
        <div className="grid reader">
          <Card bare label={words.dictionary}>
            <CompetencyList list={read.data.competencies} chosen={chosen.key} />
          </Card>
          <Levels of={chosen} />
        </div>
      )}
    </>
  )
}

function CompetencyList({ list, chosen }: { list: readonly Competency[]; chosen: string }) {
  const words = useWords(standardsWords)
  const { language } = useLanguage()
  return (
    <nav className="reader-list" aria-label={words.dictionary}>
      {list.map((one) => (
        <Link
          key={one.key}
          to="/ketentuan"
          search={{ kompetensi: one.key } as never}
          className={one.key === chosen ? 'on' : undefined}
          aria-current={one.key === chosen ? 'true' : undefined}
        >
          <span>{language === 'id' ? one.name : one.nameEn}</span>
          <span className="small">
            {one.shortCode} · {words.clusters[one.kind] ?? one.kind}
          </span>
        </Link>
      ))}
    </nav>
  )
}

function Levels({ of }: { of: Competency }) {
  const words = useWords(standardsWords)
  const { language } = useLanguage()
  return (
    <Card label={of.name}>
      <div className="row" style={{ marginBottom: 4 }}>
        <h2 style={{ fontSize: 16, lineHeight: '24px' }}>{language === 'id' ? of.name : of.nameEn}</h2>
        <Chip>{of.code}</Chip>
      </div>
      <p className="sub" lang="id">
        {of.definition}
      </p>
      <ol className="levels" lang="id">
        {of.levels.map((level) => (
          <li key={level.level}>
            <span className="level-mark" role="img" aria-label={words.levelWord(level.level)}>
              {level.level}
            </span>
            <div>
              <h3>{level.title}</h3>
              <ul>
                {level.indicators.map((indicator) => (
                  <li key={indicator}>{indicator}</li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ol>
    </Card>
  )
}
