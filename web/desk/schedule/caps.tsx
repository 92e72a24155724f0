// How much of each unit is away in its fullest half day, against its limit; functions with a minimum that stays.
import { Modal } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { listLoads } from '../../../stages/schedule/board-api.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { useSchedule } from './use-schedule.ts'
import { hours, useWhen } from './when.ts'
import { scheduleWords } from './words.ts'

type Loads = OutputOf<typeof listLoads>
type Load = Loads['loads'][number]
type Duty = Loads['duties'][number]

export function CapsCard() {
  const words = useWords(scheduleWords)
  const { id, planId } = useSchedule()
  const { decimal } = useWhen()
  const [all, setAll] = useState(false)
  const read = useCall(listLoads, { id, planId, limit: most }, { keep: true })
  const of = read.data
  if (!of)
    return (
      <Card label={words.perHalf}>
        <RefusalNotice of={read.error} again={() => void read.refetch()} />
        {read.isPending && <Waiting />}
      </Card>
    )
  // a unit of which everybody may go, or of which one always may, is told of in the full list only
  const bound = of.loads.filter((one) => one.cap < one.active && one.away > 1)
  return (
    <Card title={words.caps(decimal(of.capPercent))} aside={<span className="small">{words.perHalf}</span>} bare>
      {bound.length === 0 && <p className="small cap-none">{words.capsNone}</p>}
      <ul className="cap">
        {bound.slice(0, of.duties.length > 0 ? 3 : 4).map((one) => (
          <Line key={one.unitId} of={one} />
        ))}
        {of.duties.slice(0, 2).map((one) => (
          <DutyLine key={one.dutyId} of={one} />
        ))}
      </ul>
      {of.loads.length > 0 && (
        <p className="cap-more no-print">
          <button type="button" className="link" onClick={() => setAll(true)}>
            {words.allUnits}
          </button>
        </p>
      )}
      {all && <AllUnits of={of.loads} onClose={() => setAll(false)} />}
    </Card>
  )
}

/** The longest list that the call gives. */
const most = 500

/** A bar whose post is the limit. */
function Bar({ share, cap, full }: { share: number; cap: number; full: boolean }) {
  return (
    <span className="cap-bar" aria-hidden>
      <i className={full ? 'full' : ''} style={{ width: `${Math.min(100, share)}%` }} />
      {cap < 100 && <b style={{ left: `${cap}%` }} />}
    </span>
  )
}

function Line({ of }: { of: Load }) {
  const words = useWords(scheduleWords)
  const { tiny, decimal } = useWhen()
  const capPercent = of.active > 0 ? (of.cap / of.active) * 100 : 100
  const full = of.left === 0
  const left = of.away > of.cap ? words.capOver : full ? words.capExact : words.capLeft(String(of.left))
  return (
    <li>
      <div className="l">
        <b>{of.unit}</b>
        <span className={full ? 'tnum w' : 'tnum'}>{decimal(of.percent)} %</span>
      </div>
      {/* twice the share: half of the people is a full bar, so that limits can be told apart */}
      <Bar share={(100 * of.away * 2) / Math.max(1, of.active)} cap={capPercent * 2} full={full} />
      <div className="l small">
        <span>{words.capLine(`${tiny(of.date)} ${hours(of.starts)}`, String(of.away), String(of.active))}</span>
        <span>{left}</span>
      </div>
    </li>
  )
}

function DutyLine({ of }: { of: Duty }) {
  const words = useWords(scheduleWords)
  const { tiny, percent } = useWhen()
  const most = of.size - of.minimum
  return (
    <li>
      <div className="l">
        <b>{of.name}</b>
        <span className="tnum">{percent(of.away / Math.max(1, of.size))} %</span>
      </div>
      <Bar share={(100 * of.away) / Math.max(1, of.size)} cap={(100 * most) / Math.max(1, of.size)} full={of.away >= most} />
      <div className="l small">
        <span>{words.capLine(`${tiny(of.date)} ${words.halves[of.half]}`, String(of.away), String(of.size))}</span>
        <span>{words.dutyStays(String(of.minimum))}</span>
      </div>
    </li>
  )
}

function AllUnits({ of, onClose }: { of: readonly Load[]; onClose: () => void }) {
  const words = useWords(scheduleWords)
  const kit = useWords(kitWords)
  const { short, decimal } = useWhen()
  const { count } = useWriting()
  return (
    <Modal opened onClose={onClose} size={760} title={words.allUnits} closeButtonProps={{ 'aria-label': kit.close }}>
      <table className="t compact">
        <thead>
          <tr>
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.when}</th>
            <th scope="col" className="n">
              {words.away}
            </th>
            <th scope="col" className="n">
              {words.active}
            </th>
            <th scope="col" className="n">
              {words.percent}
            </th>
            <th scope="col" className="n">
              {words.cap}
            </th>
          </tr>
        </thead>
        <tbody>
          {of.map((one) => (
            <tr key={one.unitId}>
              <td>{one.unit}</td>
              <td>
                {short(one.date)} {hours(one.starts)}
              </td>
              <td className="n">{count(one.away)}</td>
              <td className="n">{count(one.active)}</td>
              <td className={one.left === 0 ? 'n w' : 'n'}>{decimal(one.percent)} %</td>
              <td className="n">{count(one.cap)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  )
}
