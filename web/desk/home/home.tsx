// Beranda: the next step of this installation, what stands, what happened. Everything from the database,
// and only what the person's roles reach.
import { IconCoffee } from '@tabler/icons-react'
import { useWords } from '../../kit/language.tsx'
import { Card, Empty, PageHead, Strip, Waiting } from '../../kit/parts.tsx'
import { useHouse } from '../house.tsx'
import { useMay, useMe } from '../me.tsx'
import { Activity, Imports, Sessions, Standing } from './cards.tsx'
import { EventCard } from './event-card.tsx'
import { PreparationCard, usePreparation } from './preparation-card.tsx'
import { homeWords } from './words.ts'

export function Page() {
  const words = useWords(homeWords)
  const me = useMe()
  const house = useHouse()
  const prepared = usePreparation()
  const may = {
    imports: useMay('register.import'),
    audit: useMay('audit.read'),
    sittings: useMay('sittings.read'),
    events: useMay('events.read'),
  }
  return (
    <>
      <PageHead title={words.hello(me.name)} sub={house.agency?.name} />
      <div className="stack">
        {house.kind === 'contoh' && <Strip tone="attention">{words.contoh}</Strip>}
        {me.permissions.length === 0 && (
          <Card>
            <Empty icon={<IconCoffee aria-hidden stroke={1.5} />} title={words.nothing}>
              {words.nothingHelp}
            </Empty>
          </Card>
        )}
        {!prepared.ready && <Waiting />}
        {prepared.ready && prepared.steps.length > 0 && <PreparationCard steps={prepared.steps} unconfirmed={prepared.unconfirmed} />}
        {may.events && <EventCard />}
        <Standing />
      </div>
      <div className="grid even">
        {may.imports && <Imports />}
        {may.sittings && <Sessions />}
        {may.audit && <Activity />}
      </div>
    </>
  )
}
