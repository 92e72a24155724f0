// The queue of unknown names: what the file says, how many rows, what is alike, what to do.
import { Select } from '@mantine/core'
import { useState } from 'react'
import type { Unknown } from '../../../stages/register/import-api.ts'
import { className, jobClasses } from '../../../stages/standards/class.ts'
import { Button } from '../../kit/button.tsx'
import { useLanguage, useWords, type Writing } from '../../kit/language.tsx'
import type { Column } from '../../kit/table.tsx'
import { mappingWords } from './mapping-words.ts'
import type { Mapping } from './use-mapping.ts'

type Words = (typeof mappingWords)['id']

/** What the file says about the name besides the name. */
function detailsOf(of: Unknown, words: Words, language: Writing['language']): string {
  const kind = words.mapKinds[of.positionKind ?? '']
  const parts = [
    of.kind === 'unit' ? of.parentLabel : kind,
    of.eselon && words.eselon(of.eselon),
    of.class && className(of.class, language),
  ]
  return [...new Set([of.kind === 'unit' ? words.unit : words.position, ...parts.filter(Boolean)])].join(' · ')
}

export function mappingColumns(
  words: Words,
  { count, language }: Writing,
  mapping: Mapping,
  onPick: (of: Unknown) => void,
): readonly Column<Unknown>[] {
  return [
    {
      id: 'name',
      name: words.mapName,
      fixed: true,
      sort: (of) => of.label,
      cell: (of) => (
        <span className="two-lines">
          <b>{of.label}</b>
          <span className="small">{detailsOf(of, words, language)}</span>
        </span>
      ),
    },
    { id: 'rows', name: words.mapRows, figure: true, fixed: true, width: 84, sort: (of) => -of.rows, cell: (of) => count(of.rows) },
    {
      id: 'suggestion',
      name: words.mapSuggestion,
      fixed: true,
      cell: (of) =>
        of.suggestion ? (
          <span className="two-lines">
            {of.suggestion.name}
            {of.suggestion.detail && <span className="small">{of.suggestion.detail}</span>}
          </span>
        ) : (
          <span className="dim">{words.mapNone}</span>
        ),
    },
    {
      id: 'acts',
      name: words.mapPick,
      head: <span className="only-read">{words.mapPick}</span>,
      fixed: true,
      width: 440,
      cell: (of) => <Acts of={of} mapping={mapping} onPick={onPick} />,
    },
  ]
}

function Acts({ of, mapping, onPick }: { of: Unknown; mapping: Mapping; onPick: (of: Unknown) => void }) {
  const words = useWords(mappingWords)
  const { language } = useLanguage()
  const [jobClass, setJobClass] = useState<string | null>(null)
  const busy = mapping.busy === of.code
  const needsClass = of.kind === 'position' && of.class === null
  const { suggestion } = of
  return (
    <div className="map-acts">
      {suggestion && (
        <Button size="small" busy={busy} onClick={() => mapping.map(of, suggestion.id)} aria-label={`${words.mapUse}: ${suggestion.name}`}>
          {words.mapUse}
        </Button>
      )}
      <Button size="small" onClick={() => onPick(of)} aria-label={words.mapTo(of.label)}>
        {words.mapPick}
      </Button>
      {needsClass && (
        <Select
          size="xs"
          w={140}
          aria-label={`${words.mapClass}: ${of.label}`}
          placeholder={words.class}
          title={words.mapClassWhy}
          data={jobClasses.map((one) => ({ value: one.class, label: className(one.class, language) }))}
          value={jobClass}
          onChange={setJobClass}
        />
      )}
      <Button
        size="small"
        busy={busy}
        disabled={needsClass && !jobClass}
        onClick={() => mapping.create(of, jobClass ?? undefined)}
        aria-label={`${words.mapCreate}: ${of.label}`}
      >
        {words.mapCreate}
      </Button>
    </div>
  )
}
