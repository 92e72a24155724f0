// Who cannot be mapped yet, counted by what is missing, and the first of them by office.
import type { UnmappedPerson } from '../../../stages/talent/api.ts'
import { missingName, missingShort } from '../../../stages/talent/words.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import type { MapReply } from './map-view.ts'
import { talentWords } from './words.ts'

/** Lines of people and offices that stand beside the map. */
const shownLines = 12
const eachOffice = 2

export function MissingCard({ of, onAll }: { of: MapReply; onAll: () => void }) {
  const words = useWords(talentWords)
  const { count, language } = useWriting()
  const { head, unmapped } = of
  const most = Math.max(1, ...head.missing.map((one) => one.people))
  const twice = head.missing.reduce((sum, one) => sum + one.people, 0) > head.counts.unmapped
  return (
    <section className="card talent-missing" aria-label={words.missingTitle}>
      <header>
        <h2>{words.missingTitle}</h2>
        <b>{count(head.counts.unmapped)}</b>
      </header>
      {unmapped.length === 0 ? (
        <p className="card-note">{words.nobodyMissing}</p>
      ) : (
        <>
          <ul className="why">
            {head.missing.map(({ code, people }) => (
              <li key={code}>
                <div>
                  <span>{missingName(code, head.year, language)}</span>
                  <b>{count(people)}</b>
                </div>
                <i style={{ width: `${(people / most) * 100}%` }} />
              </li>
            ))}
          </ul>
          {twice && <p className="small note-twice">{words.missingTwice}</p>}
          <div className="people">
            {offices(of).map(({ office, people }) => (
              <div key={office}>
                <h3>{office}</h3>
                {people.map((one) => (
                  <p key={one.id}>
                    {one.name}
                    <span>{shortOf(one, language)}</span>
                  </p>
                ))}
              </div>
            ))}
          </div>
          <footer>
            <button type="button" className="link" onClick={onAll}>
              {words.missingAll(count(unmapped.length))}
            </button>
          </footer>
        </>
      )}
    </section>
  )
}

const shortOf = ({ missing }: UnmappedPerson, language: 'id' | 'en') => {
  const [first, ...rest] = missing
  return first ? `${missingShort(first, language)}${rest.length > 0 ? ` +${rest.length}` : ''}` : ''
}

/** A few people of each office, as many lines as fit. */
function offices({ units, unmapped }: MapReply): { office: string; people: UnmappedPerson[] }[] {
  const found: { office: string; people: UnmappedPerson[] }[] = []
  let lines = 0
  for (const [office, people] of Map.groupBy(unmapped, (one) => units[one.unit]?.office ?? '')) {
    const some = people.slice(0, eachOffice)
    if (lines + some.length + 1 > shownLines) break
    lines += some.length + 1
    found.push({ office, people: some })
  }
  return found
}
