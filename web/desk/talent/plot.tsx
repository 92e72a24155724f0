// The picture with everybody on it. The drawing is one SVG of a few strokes, so thousands stay smooth; who is under
// the pointer is looked up among the places. For the keyboard it is a list of which one is active.
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react'
import { screen } from '../../../kit/chart/palette.ts'
import { decimal, decimalText, decimalWords, fraction } from '../../../kit/rounding.ts'
import { className } from '../../../stages/standards/class.ts'
import { type Box, boxes } from '../../../stages/talent/box.ts'
import { drawMap, type MapWords } from '../../../stages/talent/picture.ts'
import { performanceNames, potentialNames } from '../../../stages/talent/words.ts'
import { useWords, useWriting, type Writing } from '../../kit/language.tsx'
import { bandCounts, dotsOf, type MapReply, nearest, scaleFor, shareWords, walkOrder } from './map-view.ts'
import { PersonCard, personLine } from './person-card.tsx'
import { talentWords } from './words.ts'

/** Pixels around a dot in which it is meant. */
const reach = 14

function useSize() {
  const place = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const box = place.current
    if (!box) return
    const watch = new ResizeObserver(() => setWidth(Math.round(box.clientWidth)))
    watch.observe(box)
    return () => watch.disconnect()
  }, [])
  return { place, width }
}

type Talent = (typeof talentWords)['id']

function wordsOf({ head, people }: MapReply, words: Talent, { language, count }: Writing): MapWords {
  const total = people.length
  const bands = bandCounts(people).map(({ performance, people: n }) => {
    const [first = '', ...rest] = performanceNames[performance][language].split(' ')
    const last = rest.pop() ?? ''
    const note = words.bandNote(count(n), shareWords(n, total, language))
    return [performance, { name: [[first, ...rest].join(' '), last].filter(Boolean), note }] as const
  })
  const counts = new Map(head.boxes.map((one) => [one.box, one.ours]))
  const standard = head.required === null ? null : decimalWords(decimalText(fraction(head.required, 100), 0), language)
  return {
    label: words.mapLabel(count(total)),
    boxes: Object.fromEntries(boxes.map((box) => [box, words.people(count(counts.get(box) ?? 0))])) as Record<Box, string>,
    bands: Object.fromEntries(bands) as unknown as MapWords['bands'],
    parts: {
      rendah: potentialNames.rendah[language],
      menengah: potentialNames.menengah[language],
      tinggi: potentialNames.tinggi[language],
    },
    axis: words.axis(standard, className(head.class, language)),
    percent: (value) => decimalWords(String(value), language),
  }
}

export function Plot({ of }: { of: MapReply }) {
  const words = useWords(talentWords)
  const writing = useWriting()
  const { place, width } = useSize()
  const [active, setActive] = useState<number | null>(null)
  const [kept, setKept] = useState(false)
  const dots = useMemo(() => dotsOf(of.people, of.head.policy.cap), [of])
  const drawn = useMemo(() => {
    if (width < 320) return null
    const margin = of.head.margins ? Number(decimalText(decimal(of.head.margins.most), 2)) : null
    const frame = { width, height: width > 1000 ? 640 : 508 }
    const look = { palette: screen, ground: 'var(--page)' }
    return { ...drawMap({ dots, scale: scaleFor(dots, of.head), margin, words: wordsOf(of, words, writing) }, frame, look), frame }
  }, [of, dots, width, words, writing])
  const order = useMemo(() => walkOrder(dots), [dots])
  const navigate = useNavigate()
  const open = (index: number) => {
    const person = of.people[index]
    if (person) void navigate({ to: '/data-pegawai/$id', params: { id: person.id } })
  }
  const point = (event: PointerEvent<HTMLDivElement>) => {
    if (!drawn || kept) return
    const box = event.currentTarget.getBoundingClientRect()
    setActive(nearest(drawn, event.clientX - box.left, event.clientY - box.top, reach))
  }
  const press = (event: PointerEvent<HTMLDivElement>) => {
    if (!drawn || (event.target as HTMLElement).closest('.talent-person')) return
    const box = event.currentTarget.getBoundingClientRect()
    const found = nearest(drawn, event.clientX - box.left, event.clientY - box.top, reach)
    setActive(found)
    setKept(found !== null)
  }
  const key = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape') {
      setKept(false)
      return setActive(null)
    }
    if (event.key === 'Enter' && active !== null) return open(active)
    const next = step(event.key, active, order, dots)
    if (next === null) return
    event.preventDefault()
    setKept(true)
    setActive(next)
  }
  const person = active === null ? undefined : of.people[active]
  const at = order.indexOf(active ?? order[0] ?? 0)
  const told = of.people[active ?? order[0] ?? 0]
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list inside takes the keys; the pointer finds people by their place
    <div
      className="talent-plot"
      ref={place}
      onPointerMove={point}
      onPointerDown={press}
      onPointerLeave={() => !kept && setActive(null)}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return
        setKept(false)
        setActive(null)
      }}
    >
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: stages/talent/picture.ts escapes every text that it writes */}
      {drawn && <div aria-hidden className="talent-drawing" dangerouslySetInnerHTML={{ __html: drawn.svg }} />}
      <div
        className="talent-list"
        role="listbox"
        tabIndex={0}
        aria-label={words.plotLabel}
        aria-activedescendant="talent-active"
        onKeyDown={key}
      >
        {told && (
          <span
            id="talent-active"
            role="option"
            tabIndex={-1}
            className="only-read"
            aria-selected={active !== null}
            aria-setsize={order.length}
            aria-posinset={at + 1}
          >
            {personLine(told, of, words, writing)}
          </span>
        )}
      </div>
      {drawn && person && active !== null && (
        <>
          <svg className="talent-mark" width={drawn.frame.width} height={drawn.frame.height} aria-hidden="true">
            <circle cx={drawn.xs[active]} cy={drawn.ys[active]} r={drawn.radius + 5} fill="none" stroke="var(--ink)" strokeWidth="1.5" />
            <circle cx={drawn.xs[active]} cy={drawn.ys[active]} r={drawn.radius} fill="var(--ink)" />
          </svg>
          <PersonCard person={person} of={of} at={{ x: drawn.xs[active] ?? 0, y: drawn.ys[active] ?? 0 }} frame={drawn.frame} kept={kept} />
        </>
      )}
    </div>
  )
}

/** Where a key leads: along the band, or to the nearest value of the next one. Null: it is none of ours. */
function step(key: string, active: number | null, order: readonly number[], dots: ReturnType<typeof dotsOf>): number | null {
  const at = active === null ? -1 : order.indexOf(active)
  if (key === 'ArrowRight') return order[Math.min(order.length - 1, at + 1)] ?? null
  if (key === 'ArrowLeft') return order[Math.max(0, at - 1)] ?? null
  if (key === 'Home') return order[0] ?? null
  if (key === 'End') return order.at(-1) ?? null
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null
  const from = dots[active ?? order[0] ?? 0]
  if (!from) return null
  const bands = ['di-atas', 'sesuai', 'di-bawah'] as const
  const way = key === 'ArrowDown' ? 1 : -1
  for (let band = bands.indexOf(from.performance) + way; band >= 0 && band < bands.length; band += way) {
    const there = order.filter((index) => dots[index]?.performance === bands[band])
    const far = (index: number) => Math.abs((dots[index]?.value ?? 0) - from.value)
    if (there.length > 0) return there.reduce((best, index) => (far(index) < far(best) ? index : best))
  }
  return active
}
