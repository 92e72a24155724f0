// The small parts that every page is put together from.
import { IconAlertTriangle, IconArrowRight, IconCheck, IconClock, IconInfoCircle, IconX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useWords } from './language.tsx'
import { kitWords } from './words.ts'

export type Tone = 'plain' | 'accent' | 'good' | 'attention' | 'harm'

const icons = { plain: null, accent: null, good: IconCheck, attention: IconAlertTriangle, harm: IconX }

/** A state: the word first, then its icon, then its colour. `icon={null}` leaves the icon out. */
export function Chip({ tone = 'plain', icon, children }: { tone?: Tone; icon?: ReactNode; children: ReactNode }) {
  const Icon = icons[tone]
  return (
    <span className={`chip ${tone}`}>
      {icon === undefined ? Icon && <Icon aria-hidden stroke={2.4} /> : icon}
      {children}
    </span>
  )
}

/** A chip that filters: pressed or not. */
export function FilterChip({ on, onPress, children }: { on: boolean; onPress: () => void; children: ReactNode }) {
  return (
    <button type="button" className={on ? 'chip accent' : 'chip'} aria-pressed={on} onClick={onPress}>
      {children}
    </button>
  )
}

/** A white card with an optional head; `bare` leaves the padding to its content (tables). */
export function Card({
  title,
  aside,
  bare,
  children,
  label,
}: {
  title?: ReactNode
  aside?: ReactNode
  bare?: boolean
  children: ReactNode
  label?: string
}) {
  return (
    <section className="card" aria-label={label ?? (typeof title === 'string' ? title : undefined)}>
      {title !== undefined && (
        <header>
          <h2>{title}</h2>
          {aside !== undefined && <span className="r">{aside}</span>}
        </header>
      )}
      {bare ? children : <div className="in">{children}</div>}
    </section>
  )
}

export type Crumb = { readonly words: string; readonly to?: string }

/** Where the page lies, its title, what it can do. */
export function PageHead(of: { crumbs?: readonly Crumb[]; title: string; sub?: ReactNode; chips?: ReactNode; actions?: ReactNode }) {
  const words = useWords(kitWords)
  return (
    <>
      <title>{`${of.title} · Nawa`}</title>
      {of.crumbs && of.crumbs.length > 0 && (
        <nav className="crumb" aria-label={words.whereYouAre}>
          <ol>
            {of.crumbs.map((crumb) => (
              <li key={crumb.words}>{crumb.to ? <Link to={crumb.to}>{crumb.words}</Link> : crumb.words}</li>
            ))}
          </ol>
        </nav>
      )}
      <div className="head">
        <div className="words">
          <h1>{of.title}</h1>
          {of.sub && <p className="sub">{of.sub}</p>}
          {of.chips && <div className="chips">{of.chips}</div>}
        </div>
        {of.actions && <div className="acts">{of.actions}</div>}
      </div>
    </>
  )
}

/** Decisive numbers beside a title: name, figure, what it counts. */
export function Facts({ of }: { of: readonly { name: string; figure: string; note?: string }[] }) {
  return (
    <dl className="facts">
      {of.map((fact) => (
        <div key={fact.name}>
          <dt>{fact.name}</dt>
          <dd>{fact.figure}</dd>
          {fact.note && <dd className="of">{fact.note}</dd>}
        </div>
      ))}
    </dl>
  )
}

/** Names and values of one thing. */
export function Pairs({ of }: { of: readonly (readonly [string, ReactNode])[] }) {
  return <dl className="pairs">{of.map(([name, value]) => [<dt key={`${name}-name`}>{name}</dt>, <dd key={name}>{value}</dd>])}</dl>
}

/** A strip that says something about the page: why, until when, what it cannot tell. */
export function Strip({ tone = 'accent', children }: { tone?: Exclude<Tone, 'plain'>; children: ReactNode }) {
  const Icon = { accent: IconInfoCircle, good: IconCheck, attention: IconAlertTriangle, harm: IconX }[tone]
  return (
    <div className={`strip ${tone}`}>
      <Icon aria-hidden />
      <div>{children}</div>
    </div>
  )
}

/** An empty place that teaches: what will be here, and the next step. */
export function Empty({ icon, title, children, actions }: { icon?: ReactNode; title: string; children?: ReactNode; actions?: ReactNode }) {
  return (
    <div className="empty">
      {icon}
      <b>{title}</b>
      {children && <p>{children}</p>}
      {actions && <div className="row">{actions}</div>}
    </div>
  )
}

/** Stands where something is being fetched. */
export function Waiting() {
  const words = useWords(kitWords)
  return (
    <div className="waiting" role="status">
      <i />
      <i />
      <i />
      <span className="only-read">{words.fetching}</span>
    </div>
  )
}

export type Change = { readonly field: string; readonly before: string | null; readonly after: string | null }

/** Differences, each before and after; an empty side is said, not left blank. */
export function Difference({ of }: { of: readonly Change[] }) {
  const words = useWords(kitWords)
  return (
    <dl className="diff">
      {of.map((change) => (
        <div key={change.field}>
          <dt>{change.field}</dt>
          <dd>
            {change.before ? <del>{change.before}</del> : <span className="none">{words.nothing}</span>}
            <IconArrowRight aria-label={words.becomes} />
            {change.after ? <ins>{change.after}</ins> : <span className="none">{words.nothing}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The steps of a task: `at` is the running one (from 0). */
export function Steps({ names, at }: { names: readonly string[]; at: number }) {
  const words = useWords(kitWords)
  return (
    <ol className="steps" aria-label={words.steps}>
      {names.map((name, index) => (
        <li key={name} className={index < at ? 'ok' : index === at ? 'on' : ''} aria-current={index === at ? 'step' : undefined}>
          <i aria-hidden>{index < at ? <IconCheck stroke={2.6} /> : index + 1}</i>
          {name}
          {index < at && <span className="only-read">{words.done}</span>}
        </li>
      ))}
    </ol>
  )
}

export type StageState = 'done' | 'now' | 'miss' | 'next'

/** The way of a task from left to right: done, under way, something missing, still to come; two lines each. */
export function Stages({
  of,
  label,
}: {
  label: string
  of: readonly { key: string; state: StageState; name: ReactNode; note?: ReactNode; more?: ReactNode }[]
}) {
  const words = useWords(kitWords)
  const marks = { done: <IconCheck stroke={2.6} aria-hidden />, now: <i aria-hidden />, miss: <b aria-hidden>!</b>, next: null }
  const said = { done: words.done, now: words.underWay, miss: words.missing, next: words.toCome }
  return (
    <ol className="stages" aria-label={label}>
      {of.map((stage) => (
        <li key={stage.key} className={`stage ${stage.state}`}>
          <span className="mark" role="img" aria-label={said[stage.state]}>
            {marks[stage.state]}
          </span>
          <h3>{stage.name}</h3>
          {stage.note && <p>{stage.note}</p>}
          {stage.more && <p>{stage.more}</p>}
        </li>
      ))}
    </ol>
  )
}

/** What stands and what is due, one line each. */
export function Checks({ of }: { of: readonly { key: string; done: boolean; words: ReactNode; aside?: ReactNode }[] }) {
  const words = useWords(kitWords)
  return (
    <ul className="checks">
      {of.map((line) => (
        <li key={line.key} className={line.done ? '' : 'due'}>
          {line.done ? <IconCheck aria-label={words.done} stroke={2.4} /> : <IconClock aria-label={words.due} />}
          <span>{line.words}</span>
          {line.aside && <span className="r">{line.aside}</span>}
        </li>
      ))}
    </ul>
  )
}

/** Sticks to the foot of the page and says what will happen before the button does it. */
export function ActionFoot({ children, actions }: { children: ReactNode; actions: ReactNode }) {
  return (
    <div className="foot">
      <div>{children}</div>
      <div className="acts">{actions}</div>
    </div>
  )
}
