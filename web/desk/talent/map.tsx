// Peta internal: who stands where between performance and potential, who cannot be mapped yet, and what the map
// cannot tell. Every filter stands in the address.
import { IconClock, IconDownload, IconFileTypePdf, IconPrinter, IconUpload, IconUsers } from '@tabler/icons-react'
import { useMemo } from 'react'
import { exportMap, type MapFilter, printMap, showMap } from '../../../stages/talent/api.ts'
import { aspectWords, purposeWords, undecidedWords } from '../../../stages/talent/words.ts'
import { useAddress } from '../../kit/address.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { download } from '../../kit/call.ts'
import { useKey } from '../../kit/keys.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Empty, PageHead, Strip, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { useDuring } from '../register/use-during.ts'
import { BoxesCard } from './boxes-card.tsx'
import { MapCard } from './map-card.tsx'
import { MapFilters } from './map-filters.tsx'
import { filterOf, firstView, type MapReply, type View } from './map-view.ts'
import { MissingCard } from './missing-card.tsx'
import { MappedTable, MissingTable } from './people-table.tsx'
import { talentWords } from './words.ts'
import '../register/register.css'
import './talent.css'

const forms = ['peta', 'tabel', 'belum'] as const
type Form = (typeof forms)[number]

export function Page() {
  const words = useWords(talentWords)
  const { language, date } = useWriting()
  const [at, change] = useAddress(firstView)
  const filter = filterOf(at)
  const asked = useCall(showMap, filter, { keep: true })
  const of = asked.data
  const decision = of?.head.decision
  const standing = decision
    ? words.decided(decision.letterNumber, date(decision.letterDate), String(decision.snapshot.number))
    : undecidedWords[language]
  return (
    <div className={asked.isPlaceholderData ? 'talent late' : 'talent'}>
      <PageHead
        crumbs={[{ words: words.talent }, { words: words.title }]}
        title={words.title}
        sub={of && `${standing} ${aspectWords(of.head.aspects, of.head.policy.cap)[language]}`}
        actions={<Actions filter={filter} />}
      />
      <RefusalNotice of={asked.error} again={() => void asked.refetch()} />
      {of ? <Body of={of} at={at} change={change} /> : !asked.error && <Waiting />}
    </div>
  )
}

function Actions({ filter }: { filter: MapFilter }) {
  const words = useWords(talentWords)
  const { busy, refusal, during } = useDuring()
  return (
    <>
      <ButtonLink to="/talenta/antarwaktu" icon={<IconClock aria-hidden />}>
        {words.overTime}
      </ButtonLink>
      <Button icon={<IconDownload aria-hidden />} busy={busy} onClick={() => void during(() => download(exportMap, filter))}>
        {words.exportXlsx}
      </Button>
      <RefusalNotice of={refusal} />
    </>
  )
}

type BarOf = { filter: MapFilter; counts: MapReply['head']['counts']; form: Form; onForm: (form: Form) => void }

/** In which form the map is read, how many are on it, and what else can be done with it. */
function Bar({ filter, counts, form, onForm }: BarOf) {
  const words = useWords(talentWords)
  const { count } = useWriting()
  const said = words.counts(count(counts.total))
  const mayImport = useMay('talent.import')
  const { busy, refusal, during } = useDuring()
  useKey('Ctrl+P', words.keyPrint, () => window.print())
  return (
    <div className="talent-bar">
      <fieldset className="seg talent-forms no-print" aria-label={words.formsLabel}>
        {forms.map((one) => (
          <button key={one} type="button" aria-pressed={one === form} onClick={() => onForm(one)}>
            {words.forms[one]}
          </button>
        ))}
      </fieldset>
      <p role="status">
        <b>{count(counts.mapped)}</b>
        {said.mapped}
        <b>{count(counts.unmapped)}</b>
        {said.unmapped}
      </p>
      <span className="r no-print">
        {mayImport && (
          <ButtonLink size="small" to="/talenta/impor" icon={<IconUpload aria-hidden />}>
            {words.importing}
          </ButtonLink>
        )}
        {counts.mapped > 0 && (
          <Button
            size="small"
            icon={<IconFileTypePdf aria-hidden />}
            busy={busy}
            onClick={() => void during(() => download(printMap, filter))}
          >
            {words.pdf}
          </Button>
        )}
        <Button size="small" icon={<IconPrinter aria-hidden />} onClick={() => window.print()}>
          {words.print}
        </Button>
      </span>
      <RefusalNotice of={refusal} />
    </div>
  )
}

type BodyOf = { of: MapReply; at: View; change: (part: Partial<View>) => void }

function Body({ of, at, change }: BodyOf) {
  const words = useWords(talentWords)
  const { language } = useWriting()
  const { head } = of
  const form = forms.find((one) => one === at.bentuk) ?? 'peta'
  return (
    <>
      <MapFilters head={head} at={at} change={change} />
      {head.class === 'semua' && <Strip tone="attention">{words.severalStandards}</Strip>}
      <Bar filter={filterOf(at)} counts={head.counts} form={form} onForm={(bentuk) => change({ bentuk })} />
      {head.counts.total === 0 ? (
        <Card>
          <Empty icon={<IconUsers aria-hidden />} title={words.emptyTitle}>
            {words.emptyText}
          </Empty>
        </Card>
      ) : form === 'peta' ? (
        <Picture of={of} change={change} />
      ) : form === 'tabel' ? (
        <MappedTable of={of} search={at.cari} onSearch={(cari) => change({ cari })} />
      ) : (
        <MissingTable of={of} search={at.cari} onSearch={(cari) => change({ cari })} />
      )}
      <p className="small talent-foot">
        {head.leftOut > 0 && `${words.leftOut} `}
        {purposeWords[language]} {words.policy(head.policy.version)}.
      </p>
    </>
  )
}

function Picture({ of, change }: Pick<BodyOf, 'of' | 'change'>) {
  const words = useWords(talentWords)
  const { people } = of
  // the picture is made anew only when the people are others
  const card = useMemo(() => <MapCard key={people.length} of={of} />, [of, people.length])
  return (
    <>
      <div className="talent-lay">
        {people.length > 0 ? (
          card
        ) : (
          <Card>
            <Empty icon={<IconUsers aria-hidden />} title={words.noneTitle}>
              {words.noneText}
            </Empty>
          </Card>
        )}
        <MissingCard of={of} onAll={() => change({ bentuk: 'belum' })} />
      </div>
      <BoxesCard of={of} />
    </>
  )
}
