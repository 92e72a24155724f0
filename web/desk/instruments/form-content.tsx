// What a form holds, by competency and item by item, and how alike its parallel forms are.
import { Link } from '@tanstack/react-router'
import type { FormShown } from '../../../stages/instruments/form-api.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Pairs } from '../../kit/parts.tsx'
import { ScrollRegion } from '../../kit/scroll-region.tsx'
import { useMay } from '../me.tsx'
import { formWords } from './form-words.ts'
import { ItemStateChip, useNames } from './item-marks.tsx'
import { bankWords } from './words.ts'

const levels = [1, 2, 3, 4, 5]

/** A share of one as a whole percent. */
export function usePercent() {
  const { language } = useWriting()
  return (share: number, digits = 0) =>
    new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en', {
      style: 'percent',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(share)
}

export function FormContent({ of }: { of: FormShown }) {
  const words = useWords(formWords)
  const { count } = useWriting()
  const percent = usePercent()
  const names = useNames()
  const brackets = (part: FormShown['parts'][number]) =>
    Object.entries(part.brackets)
      .map(([bracket, n]) => `${count(n)} ${names.bracket(bracket as never).toLowerCase()}`)
      .join(', ')
  return (
    <Card bare title={words.content}>
      <p className="card-lead">{words.chanceWhat}</p>
      <ScrollRegion className="wide" label={words.content}>
        <table className="t compact">
          <thead>
            <tr>
              <th scope="col">{words.rowsOf}</th>
              <th scope="col" className="n">
                {words.items}
              </th>
              {levels.map((level) => (
                <th key={level} scope="col" className="n">
                  <abbr title={`${words.chance}, ${words.level} ${level}`}>{words.atLevel(count(level))}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {of.parts.map((part) => (
              <tr key={part.measure}>
                <td>
                  <span className="two-lines">
                    {names.measure(part.measure)}
                    <span className="small">{brackets(part)}</span>
                  </span>
                </td>
                <td className="n">{count(part.items)}</td>
                {part.chance.map((share, at) => (
                  <td key={levels[at]} className="n dim">
                    {percent(share)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Card>
  )
}

export function FormItems({ of }: { of: FormShown }) {
  const words = useWords(formWords)
  const bank = useWords(bankWords)
  const mayRead = useMay('items.read')
  const { count } = useWriting()
  const names = useNames()
  return (
    <Card bare title={words.list} aside={count(of.itemLines.length)}>
      <ScrollRegion className="wide form-items" label={words.list}>
        <table className="t compact">
          <thead>
            <tr>
              <th scope="col" className="n">
                #
              </th>
              <th scope="col">{bank.code}</th>
              <th scope="col">{bank.measure}</th>
              <th scope="col">{bank.bracket}</th>
              <th scope="col">{words.state}</th>
              <th scope="col" className="n">
                {words.otherForms}
              </th>
            </tr>
          </thead>
          <tbody>
            {of.itemLines.map((item) => (
              <tr key={item.id}>
                <td className="n dim">{count(item.position)}</td>
                <td>
                  {mayRead ? (
                    <Link className="link" to={`/instrumen/bank-soal/${item.id}`}>
                      {item.code}
                    </Link>
                  ) : (
                    item.code
                  )}
                </td>
                <td>{names.measure(item.measure)}</td>
                <td>{names.bracket(item.bracket)}</td>
                <td>
                  <ItemStateChip of={item.state} />
                </td>
                <td className="n">{count(Math.max(0, item.forms - (of.state === 'ditarik' ? 0 : 1)))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Card>
  )
}

export function LikenessCard({ of }: { of: FormShown }) {
  const words = useWords(formWords)
  const { count } = useWriting()
  const names = useNames()
  if (!of.likeness) return null
  const { difference, differences, overlaps, basis } = of.likeness
  const points = (share: number) => words.points((share * 100).toFixed(1).replace('.', ','))
  const code = (at: number | undefined) => of.siblings[at ?? 0]?.code ?? ''
  const worst = [...differences].sort((a, b) => b.difference - a.difference)[0]
  return (
    <Card title={words.likeness}>
      <Pairs
        of={[
          [words.difference, points(difference)],
          ...(worst ? [[names.measure(worst.measure as never), points(worst.difference)] as const] : []),
        ]}
      />
      <ul className="lines">
        {overlaps.map((one) => (
          <li key={one.forms.join()}>{words.overlap(code(one.forms[0]), code(one.forms[1]), count(one.items), count(one.of))}</li>
        ))}
      </ul>
      <p className="small">{words.bases[basis]}</p>
      <p className="row tight">
        {of.siblings
          .filter((one) => one.id !== of.id)
          .map((one) => (
            <Link key={one.id} className="link" to={`/instrumen/paket-soal/${one.id}`}>
              {one.code}
            </Link>
          ))}
      </p>
    </Card>
  )
}
