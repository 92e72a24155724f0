// One employee: identity with titles apart, post, place in the agency, and every change with the
// import that brought it. Results are not here: they have their own rights.
import { IconListSearch, IconReport } from '@tabler/icons-react'
import { Link, useParams } from '@tanstack/react-router'
import { fullName } from '../../../kit/wording.ts'
import { type Employee, showEmployee } from '../../../stages/register/api.ts'
import { className } from '../../../stages/standards/class.ts'
import { CopyButton, PrintButton } from '../../kit/copy.tsx'
import { useLanguage, useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, PageHead, Pairs, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { AssessmentHistory } from '../eligibility/history.tsx'
import { useMay } from '../me.tsx'
import { OpenMark } from '../objections/open-mark.tsx'
import { Accommodations } from './accommodations.tsx'
import { EmployeeHistory } from './employee-history.tsx'
import { fieldName, sexName, standingName } from './field-words.ts'
import { registerWords } from './words.ts'
import './register.css'

export function Page() {
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const asked = useCall(showEmployee, { id })
  if (asked.error) return <RefusalNotice of={asked.error} again={() => void asked.refetch()} />
  return asked.data ? <EmployeePage of={asked.data} /> : <Waiting />
}

function EmployeePage({ of }: { of: Employee }) {
  const words = useWords(registerWords)
  const { nip, stamp, language } = useWriting()
  const mayResults = useMay('results.read')
  const mayAccommodations = useMay('accommodations.read')
  const mayAssessments = useMay('eligibility.read')
  const mayAudit = useMay('audit.read')
  return (
    <>
      <PageHead
        crumbs={[{ words: words.title, to: '/data-pegawai' }, { words: nip(of.nip) }]}
        title={fullName(of)}
        sub={[of.position, of.unit].filter(Boolean).join(' · ')}
        chips={
          <>
            <Chip tone="accent">{className(of.class, language)}</Chip>
            <Chip>{of.employment}</Chip>
            <Chip tone={of.standing === 'aktif' ? 'plain' : 'attention'}>{standingName(of.standing, language)}</Chip>
            <OpenMark personId={of.id} />
          </>
        }
        actions={
          <>
            <PrintButton />
            {mayAudit && (
              <Link to={'/jejak-audit' as string} search={{ orang: of.id } as never} className="btn">
                <IconListSearch aria-hidden />
                {words.record}
              </Link>
            )}
            {mayResults && (
              <Link to={'/hasil/pengolahan' as string} search={{ person: of.id } as never} className="btn">
                <IconReport aria-hidden />
                {words.results}
              </Link>
            )}
          </>
        }
      />
      <div className="grid even">
        <Card title={words.identity} aside={<span className="small">{words.updated(stamp(of.updatedAt))}</span>}>
          <Identity of={of} />
        </Card>
        <div className="stack">
          <Card title={words.post}>
            <Post of={of} />
          </Card>
          <Card title={words.units}>
            <UnitPath of={of} />
          </Card>
        </div>
      </div>
      {mayAssessments && (
        <div className="grid">
          <AssessmentHistory personId={of.id} name={fullName(of)} jobClass={of.class} />
        </div>
      )}
      {mayAccommodations && (
        <div className="grid">
          <Accommodations personId={of.id} name={fullName(of)} />
        </div>
      )}
      <div className="grid">
        <EmployeeHistory of={of} />
      </div>
    </>
  )
}

function Identity({ of }: { of: Employee }) {
  const words = useWords(registerWords)
  const { language } = useLanguage()
  const { nip, date } = useWriting()
  const name = (field: string) => fieldName(field, language)
  const born = [of.birthPlace, date(of.birthDate)].filter(Boolean).join(', ')
  return (
    <Pairs
      of={[
        [name('frontTitle'), of.frontTitle ?? '–'],
        [name('name'), <b key="name">{of.name}</b>],
        [name('backTitle'), of.backTitle ?? '–'],
        [
          name('nip'),
          <span key="nip" className="row">
            <span className="nip">{nip(of.nip)}</span>
            <CopyButton text={nip(of.nip)} />
          </span>,
        ],
        ...(of.oldNip ? [[name('oldNip'), of.oldNip] as const] : []),
        [words.born, born],
        [name('sex'), sexName(of.sex, language)],
        [name('education'), of.education ?? words.none],
        [name('email'), of.email ?? words.none],
      ]}
    />
  )
}

function Post({ of }: { of: Employee }) {
  const words = useWords(registerWords)
  const { language } = useLanguage()
  const { date } = useWriting()
  const name = (field: string) => fieldName(field, language)
  const since = (day: string | null) => (day ? date(day) : words.none)
  return (
    <Pairs
      of={[
        [name('position'), <b key="position">{of.position ?? words.none}</b>],
        [name('class'), className(of.class, language)],
        ...(of.eselon ? [[name('eselon'), of.eselon] as const] : []),
        [name('positionSince'), since(of.positionSince)],
        [name('grade'), of.grade ? `${of.grade}${of.gradeSince ? `, ${date(of.gradeSince)}` : ''}` : words.none],
        [name('standing'), standingName(of.standing, language)],
        [name('employment'), of.employment],
        [name('appointedOn'), since(of.appointedOn)],
      ]}
    />
  )
}

function UnitPath({ of }: { of: Employee }) {
  const words = useWords(registerWords)
  return (
    <ol className="unit-path">
      {[...of.units].reverse().map((unit) => (
        <li key={unit.id}>
          <Link to="/data-pegawai" search={{ unit: unit.id } as never} className="link" title={words.showUnit}>
            {unit.name}
          </Link>
        </li>
      ))}
    </ol>
  )
}
