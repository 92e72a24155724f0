// The filters above the map, each with its one choice, and how many people it leaves.
import { IconFilterOff } from '@tabler/icons-react'
import { listUnits } from '../../../stages/register/api.ts'
import { className } from '../../../stages/standards/class.ts'
import { type MapHead, sources } from '../../../stages/talent/api.ts'
import { IconButton } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { ChoiceMenu } from './choice-menu.tsx'
import { firstView, type View } from './map-view.ts'
import { talentWords } from './words.ts'

type Of = { readonly head: MapHead; readonly at: View; readonly change: (part: Partial<View>) => void }

export function MapFilters({ head, at, change }: Of) {
  const words = useWords(talentWords)
  const { count, language } = useWriting()
  const mayRegister = useMay('register.read')
  const units = useCall(listUnits, {}, { when: mayRegister }).data?.units ?? []
  const offices = units.filter((unit) => unit.depth === 0)
  const years = [...new Set([...head.years, head.year])].sort((a, b) => b - a)
  const classes = head.classes.filter((one) => className(one.class) !== one.class)
  const narrowed = at.unit !== '' || at.kegiatan !== '' || at.sumber !== 'semua' || at.jenjang !== '' || at.kinerja !== ''
  return (
    <div className="talent-filters">
      <ChoiceMenu
        on
        name={words.class}
        chosen={head.class}
        choices={[
          ...classes.map((one) => ({ value: one.class, name: className(one.class, language), aside: count(one.people) })),
          { value: 'semua', name: words.everyClass, aside: count(head.classes.reduce((sum, one) => sum + one.people, 0)) },
        ]}
        onChoose={(jenjang) => change({ jenjang })}
      />
      {offices.length > 0 && (
        <ChoiceMenu
          name={words.unit}
          chosen={at.unit}
          choices={[
            { value: '', name: `${words.everyUnit} ${count(offices.length)}` },
            ...offices.map((unit) => ({ value: unit.id, name: unit.name, aside: count(unit.peopleBelow) })),
          ]}
          onChoose={(unit) => change({ unit })}
        />
      )}
      <ChoiceMenu
        name={words.event}
        chosen={at.kegiatan}
        choices={[
          { value: '', name: words.everyEvent },
          ...head.events.map((one) => ({ value: one.id, name: one.title, aside: one.startsOn.slice(0, 4) })),
        ]}
        onChoose={(kegiatan) => change({ kegiatan, jenjang: '' })}
      />
      <ChoiceMenu
        name={words.year}
        chosen={String(head.year)}
        choices={years.map((year) => ({ value: String(year), name: String(year) }))}
        onChoose={(kinerja) => change({ kinerja })}
      />
      <ChoiceMenu
        name={words.source}
        chosen={at.sumber}
        choices={sources.map((value) => ({ value, name: words.sources[value] }))}
        onChoose={(sumber) => change({ sumber })}
      />
      {narrowed && (
        <span className="no-print">
          <IconButton name={words.clear} bare onClick={() => change({ ...firstView, bentuk: at.bentuk })}>
            <IconFilterOff aria-hidden />
          </IconButton>
        </span>
      )}
    </div>
  )
}
