// The letterhead as it will be printed: emblem, lines, address, double rule.
import { useWords } from '../../kit/language.tsx'
import { agencyWords } from './words.ts'

export function Letterhead({ lines, address, logo }: { lines: readonly string[]; address: string; logo: string | null }) {
  const words = useWords(agencyWords)
  return (
    <figure className="letterhead-preview">
      <figcaption className="small">{words.preview}</figcaption>
      <div className="paper-head">
        {logo && <img src={logo} alt="" />}
        <div>
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines of a letterhead may be equal
            <p key={index} className={index === lines.length - 1 ? 'last' : undefined}>
              {line}
            </p>
          ))}
          <p className="where">{address}</p>
        </div>
      </div>
    </figure>
  )
}
