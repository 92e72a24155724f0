// What stands, what was imported, what happened: each card is shown to those whose roles reach it.
import { IconCalendarEvent, IconFileImport } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { listAccounts } from '../../../stages/access/api.ts'
import { listEntries } from '../../../stages/audit/api.ts'
import { listEmployees, listUnits } from '../../../stages/register/api.ts'
import { listImports } from '../../../stages/register/import-api.ts'
import { listRuns } from '../../../stages/scoring/api.ts'
import { listSessions } from '../../../stages/sittings/api.ts'
import { listStandards } from '../../../stages/standards/api.ts'
import { useLanguage, useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, Empty, type Tone, Waiting } from '../../kit/parts.tsx'
import { type Tile, Tiles } from '../../kit/stat-tabs.tsx'
import { useCall } from '../../kit/use-call.ts'
import { actName } from '../audit/act-words.ts'
import { useActorWords } from '../audit/actor.tsx'
import { useMay } from '../me.tsx'
import { runsOf } from './runs-of.ts'
import { homeWords } from './words.ts'

/** Decisive numbers of the installation, those that the person may see. */
export function Standing() {
  const words = useWords(homeWords)
  const { count } = useWriting()
  const may = {
    register: useMay('register.read'),
    standards: useMay('standards.read'),
    access: useMay('access.read'),
    results: useMay('results.read'),
  }
  const employees = useCall(listEmployees, { limit: 1, counts: 'no' }, { when: may.register })
  const units = useCall(listUnits, {}, { when: may.register })
  const standards = useCall(listStandards, {}, { when: may.standards })
  const accounts = useCall(listAccounts, {}, { when: may.access })
  const runs = useCall(listRuns, { limit: 1 }, { when: may.results })
  const tile = (key: 'people' | 'units' | 'classes' | 'accounts' | 'results', figure: number | undefined): Tile[] =>
    figure === undefined ? [] : [{ key, name: words[key], figure: count(figure), note: words[`${key}Note`] }]
  const tiles = [
    ...tile('people', employees.data?.all),
    ...tile('units', units.data?.units.filter((unit) => unit.parentId === null).length),
    ...tile('classes', standards.data?.standards.filter((standard) => standard.inForce).length),
    ...tile('accounts', accounts.data?.accounts.filter((account) => !account.closedAt).length),
    ...tile('results', runs.data?.total),
  ]
  if (tiles.length === 0) return null
  return (
    <Card bare label={words.stands}>
      <Tiles of={tiles} />
    </Card>
  )
}

const importTones: Record<'reading' | 'failed' | 'previewed' | 'committed' | 'discarded', Tone> = {
  reading: 'accent',
  failed: 'harm',
  previewed: 'attention',
  committed: 'good',
  discarded: 'plain',
}

/** The last imports of the register. */
export function Imports() {
  const words = useWords(homeWords)
  const { count, stamp } = useWriting()
  const read = useCall(listImports, {})
  return (
    <Card
      bare
      title={words.imports}
      aside={
        <Link className="link" to="/data-pegawai/impor">
          {words.importsAll}
        </Link>
      }
    >
      {read.isPending && <Waiting />}
      {read.data?.imports.length === 0 && (
        <Empty icon={<IconFileImport aria-hidden stroke={1.5} />} title={words.noImport}>
          {words.noImportHelp}
        </Empty>
      )}
      {read.data && read.data.imports.length > 0 && (
        <ul className="lines">
          {read.data.imports.slice(0, 5).map((one) => (
            <li key={one.id}>
              <div className="row">
                <Link className="link" to={`/data-pegawai/impor/${one.id}`}>
                  {one.fileName}
                </Link>
                <Chip tone={importTones[one.state]}>{words.importState[one.state]}</Chip>
              </div>
              <span className="small">
                {stamp(one.createdAt)} · {one.createdBy} ·{' '}
                {words.importCounts(count(one.counts.new), count(one.counts.changed), count(one.counts.refused))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

/** The last acts in the record. */
export function Activity() {
  const words = useWords(homeWords)
  const { language } = useLanguage()
  const { stamp, count } = useWriting()
  const actorWords = useActorWords()
  const read = useCall(listEntries, { limit: 100 })
  return (
    <Card
      bare
      title={words.activity}
      aside={
        <Link className="link" to="/jejak-audit">
          {words.record}
        </Link>
      }
    >
      {read.isPending && <Waiting />}
      <ul className="lines">
        {runsOf(read.data?.entries ?? [], (one) => `${one.act} ${actorWords(one.actor)}`)
          .slice(0, 6)
          .map(({ first: entry, times }) => (
            <li key={entry.id}>
              <span>
                {actName(entry.act, language)}
                {times > 1 && <span className="dim"> · {words.times(count(times))}</span>}
              </span>
              <span className="small">
                {stamp(entry.at)} · {actorWords(entry.actor)}
              </span>
            </li>
          ))}
      </ul>
    </Card>
  )
}

/** Test sessions with the numbers of their participants. */
export function Sessions() {
  const words = useWords(homeWords)
  const { count, stamp } = useWriting()
  const read = useCall(listSessions, {})
  return (
    <Card bare title={words.sessions}>
      {read.isPending && <Waiting />}
      {read.data?.sessions.length === 0 && (
        <Empty icon={<IconCalendarEvent aria-hidden stroke={1.5} />} title={words.noSession}>
          {words.noSessionHelp}
        </Empty>
      )}
      <ul className="lines">
        {read.data?.sessions.slice(0, 6).map((one) => (
          <li key={one.id}>
            <Link className="link" to={`/pelaksanaan/${one.id}`}>
              {one.title}
            </Link>
            <span className="small">
              {stamp(one.opensAt)} · {one.venue} ·{' '}
              {words.sessionCounts(count(one.counts.enrolled), count(one.counts.submitted), count(one.counts.running))}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
