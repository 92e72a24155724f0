// What each class requires: classes × competencies, levels that stand out marked, two versions or
// classes side by side.
import { Select } from '@mantine/core'
import type { OutputOf } from '../../../kit/contract.ts'
import { compareStandards, listStandards } from '../../../stages/standards/api.ts'
import { jobClasses } from '../../../stages/standards/class.ts'
import { useAddress } from '../../kit/address.ts'
import { useLanguage, useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { ScrollRegion } from '../../kit/scroll-region.tsx'
import { useCall } from '../../kit/use-call.ts'
import { StandardsHead } from './head.tsx'
import { commonLevel } from './vector.ts'
import { standardsWords } from './words.ts'

type List = OutputOf<typeof listStandards>
type Standard = List['standards'][number]

const defaults = { kiri: '', kanan: '' }

/** Name of a class in the person's language; the code word itself when it is not known. */
function useClassName(): (code: string) => string {
  const { language } = useLanguage()
  return (code) => {
    const found = jobClasses.find((one) => one.class === code)
    return found ? (language === 'id' ? found.name : found.nameEn) : code
  }
}

export function Page() {
  const words = useWords(standardsWords)
  const { count } = useWriting()
  const read = useCall(listStandards, {})
  const inForce = read.data?.standards.filter((one) => one.inForce) ?? []
  return (
    <>
      <StandardsHead
        title={words.standards}
        sub={words.flatNote}
        chips={read.data && <Chip>{words.standardsCount(count(inForce.length))}</Chip>}
      />
      <RefusalNotice of={read.error} again={() => void read.refetch()} />
      {read.isPending && <Waiting />}
      {read.data && (
        <div className="stack">
          <Card bare label={words.requiredLevels}>
            <Matrix competencies={read.data.competencies} standards={inForce} />
          </Card>
          <Comparison standards={read.data.standards} />
        </div>
      )}
    </>
  )
}

function Matrix({ competencies, standards }: { competencies: List['competencies']; standards: readonly Standard[] }) {
  const words = useWords(standardsWords)
  const className = useClassName()
  const { language } = useLanguage()
  const { date } = useWriting()
  return (
    <ScrollRegion className="wide" label={words.standards}>
      <table className="t matrix" style={{ marginTop: 16 }}>
        <thead>
          <tr>
            <th scope="col">{words.class}</th>
            {competencies.map((one) => (
              <th key={one.key} scope="col" className="n">
                <abbr title={language === 'id' ? one.name : one.nameEn}>{one.shortCode}</abbr>
              </th>
            ))}
            <th scope="col" className="n">
              {words.total}
            </th>
            <th scope="col">{words.basis}</th>
          </tr>
        </thead>
        <tbody>
          {standards.map((standard) => {
            const common = commonLevel(standard.required)
            return (
              <tr key={standard.id}>
                <th scope="row" className="nowrap">
                  {className(standard.class)}
                </th>
                {competencies.map((one) => (
                  <td key={one.key} className="n">
                    <span className={!standard.flat && standard.required[one.key] !== common ? 'apart' : undefined}>
                      {standard.required[one.key]}
                    </span>
                  </td>
                ))}
                <td className="n">
                  <b>{standard.total}</b>
                </td>
                <td className="basis">
                  {standard.basis}. {words.version(String(standard.version))}, {date(standard.effectiveFrom)}.
                  {standard.note && ` ${standard.note}`} {!standard.flat && <Chip tone="accent">{words.notFlat}</Chip>}{' '}
                  {!standard.confirmed && <Chip tone="attention">{words.unconfirmed}</Chip>}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function Comparison({ standards }: { standards: readonly Standard[] }) {
  const words = useWords(standardsWords)
  const className = useClassName()
  const { language } = useLanguage()
  const [{ kiri, kanan }, change] = useAddress(defaults)
  const both = kiri !== '' && kanan !== ''
  const read = useCall(compareStandards, { left: kiri, right: kanan }, { when: both })
  const choices = standards.map((one) => ({
    value: one.id,
    label: `${className(one.class)} · ${words.version(String(one.version)).toLowerCase()}`,
  }))
  return (
    <Card title={words.compareStandards}>
      <div className="form">
        <div className="pair">
          <Select label={words.left} data={choices} value={kiri || null} searchable onChange={(id) => change({ kiri: id ?? '' })} />
          <Select label={words.right} data={choices} value={kanan || null} searchable onChange={(id) => change({ kanan: id ?? '' })} />
        </div>
        <RefusalNotice of={read.error} />
        {both && read.data && (
          <table className="t">
            <thead>
              <tr>
                <th scope="col">{words.competency}</th>
                <th scope="col" className="n">
                  {className(read.data.left.class)}
                </th>
                <th scope="col" className="n">
                  {className(read.data.right.class)}
                </th>
                <th scope="col" className="n">
                  {words.change}
                </th>
              </tr>
            </thead>
            <tbody>
              {read.data.rows.map((row) => (
                <tr key={row.key}>
                  <td>{language === 'id' ? row.name : row.nameEn}</td>
                  <td className="n">{row.left}</td>
                  <td className="n">{row.right}</td>
                  <td className="n">
                    <Signed of={row.change} />
                  </td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <td>{words.total}</td>
                <td className="n">{read.data.left.total}</td>
                <td className="n">{read.data.right.total}</td>
                <td className="n">
                  <Signed of={read.data.right.total - read.data.left.total} />
                </td>
              </tr>
            </tfoot>
          </table>
        )}
      </div>
    </Card>
  )
}

/** A difference with its sign; zero is said, quietly. */
function Signed({ of }: { of: number }) {
  if (of === 0) return <span className="dim">0</span>
  return <b style={{ color: 'var(--attention)' }}>{of > 0 ? `+${of}` : `−${-of}`}</b>
}
