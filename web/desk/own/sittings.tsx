// Jadwal Saya: where and when the person is tested, what to bring, where to practise; and what is past.
import { IconBackpack, IconHelpCircle, IconLock } from '@tabler/icons-react'
import type { OutputOf } from '../../../kit/contract.ts'
import { timeWords } from '../../../kit/wording.ts'
import { listOwnSittings } from '../../../stages/scoring/own/own-api.ts'
import { ButtonLink } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Chip, type Tone, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { OwnHead } from './head.tsx'
import { sittingWords } from './sitting-words.ts'
import './sittings.css'

type Sitting = OutputOf<typeof listOwnSittings>['sittings'][number]

export function Page() {
  const words = useWords(sittingWords)
  const asked = useCall(listOwnSittings, {})
  if (asked.error) return <RefusalNotice of={asked.error} again={() => void asked.refetch()} />
  if (!asked.data) return <Waiting />
  const coming = asked.data.sittings.filter((one) => !one.past && one.state !== 'dibatalkan')
  const past = asked.data.sittings.filter((one) => one.past || one.state === 'dibatalkan')
  return (
    <>
      <OwnHead title={words.title} />
      <div className="my-days">
        <div>
          <section>
            <h2>{words.coming}</h2>
            {coming.length === 0 && (
              <div className="card my-card my-none">
                <b>{words.none}</b>
                <p>{words.noneHelp}</p>
              </div>
            )}
            {coming.map((one) => (
              <Coming key={one.id} of={one} />
            ))}
          </section>
          {past.length > 0 && <Past of={past} />}
        </div>
        <Aside />
      </div>
    </>
  )
}

/** "07.30–09.00 WIB". */
function useHours(): (of: Sitting) => string {
  const words = useWords(sittingWords)
  return ({ opensAt, closesAt, zone }) => {
    const at = (instant: string) => timeWords(new Date(instant), zone)
    return words.when(at(opensAt).replace(` ${zone}`, ''), at(closesAt))
  }
}

function Coming({ of }: { of: Sitting }) {
  const words = useWords(sittingWords)
  const { day } = useWriting()
  const hours = useHours()
  const place = [of.venue, of.address].filter(Boolean)
  return (
    <article className="card my-card my-coming">
      <div className="my-coming-top">
        <div>
          <p className="my-over">{of.event ?? of.title}</p>
          <h3>{day(of.date)}</h3>
          <p className="my-lead">
            {hours(of)}, {words.lasts(of.minutes, of.extraMinutes)}. {words.come}
          </p>
        </div>
        <div className="chips">
          {of.makeup && <Chip tone="accent">{words.makeup}</Chip>}
          {of.state === 'berjalan' && <Chip tone="good">{words.states.berjalan}</Chip>}
        </div>
      </div>
      <div className="my-seat">
        <p>
          <span>{words.seat}</span>
          <b>{of.seat}</b>
        </p>
        <dl>
          <div>
            <dt>{words.venue}</dt>
            <dd>
              <b>{place[0]}</b>
              {place[1] && <span>{place[1]}</span>}
            </dd>
          </div>
          <div>
            <dt>{words.room}</dt>
            <dd>
              <b>{of.room}</b>
              {of.floor && <span>{of.floor}</span>}
            </dd>
          </div>
          <div>
            <dt>{words.number}</dt>
            <dd className="tnum">
              <b>{of.number}</b>
            </dd>
          </div>
          <div>
            <dt>{words.session}</dt>
            <dd>{of.title}</dd>
          </div>
        </dl>
      </div>
    </article>
  )
}

const tones: Record<Sitting['state'] | 'terlewat', Tone> = {
  ...{ terdaftar: 'plain', berjalan: 'good', dikirim: 'good', 'waktu-habis': 'good', dibatalkan: 'plain', terlewat: 'attention' },
}

function Past({ of }: { of: readonly Sitting[] }) {
  const words = useWords(sittingWords)
  const { day } = useWriting()
  const hours = useHours()
  return (
    <section>
      <h2>{words.past}</h2>
      <ul className="card my-past">
        {of.map((one) => {
          const state = one.state === 'terdaftar' ? 'terlewat' : one.state
          return (
            <li key={one.id}>
              <div>
                <b>{one.event ?? one.title}</b>
                <span>
                  {day(one.date)}, {hours(one)}
                </span>
                <span>
                  {one.venue}, {one.room}, {words.seat.toLowerCase()} {one.seat}, {words.number.toLowerCase()} {one.number}
                </span>
              </div>
              <Chip tone={tones[state]}>{words.states[state]}</Chip>
            </li>
          )
        })}
      </ul>
      <p className="my-more">
        <ButtonLink to="/saya/hasil">{words.toResult}</ButtonLink>
      </p>
    </section>
  )
}

function Aside() {
  const words = useWords(sittingWords)
  return (
    <aside className="my-side">
      <section className="card my-card">
        <h3>{words.practice}</h3>
        <p className="my-note">{words.practiceWhat}</p>
        <a className="btn primary my-wide-btn" href="/ujian/latihan">
          {words.practiceOpen}
        </a>
      </section>
      <section className="card my-card">
        <h3>
          <IconBackpack aria-hidden stroke={1.7} />
          {words.bring}
        </h3>
        <ul className="my-bring">
          {words.bringList.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <h3>
          <IconLock aria-hidden stroke={1.7} />
          {words.leave}
        </h3>
        <p className="my-note">{words.leaveWhat}</p>
        <p className="small">{words.pin}</p>
      </section>
      <section className="card my-card">
        <h3>
          <IconHelpCircle aria-hidden stroke={1.7} />
          {words.hinder}
        </h3>
        <p className="my-note last">{words.hinderWhat}</p>
      </section>
    </aside>
  )
}
