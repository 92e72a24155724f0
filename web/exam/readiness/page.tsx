// /ujian/siap: whether this computer and its line will do, in plain sentences; sent to the room screen
// under the code that stands there.
import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { OutputOf } from '../../../kit/contract.ts'
import type { Language } from '../../../kit/wording.ts'
import type { reportReadiness } from '../../../stages/invigilation/api.ts'
import { Icon, Mark } from '../icons.tsx'
import { remember, remembered } from '../settings.ts'
import { type Finding, findings, keys, type Level, thisMachine } from './checks.ts'
import css from './readiness.css?inline'
import { type ReadyWords, readyWords } from './words.ts'

// its own constant: the schemas of the room stay on the server
const reportPath = '/api/invigilation/readiness'

export function openReadiness(root: HTMLElement): void {
  render(<ReadinessPage />, root)
}

const icons = { good: 'tick', note: 'alert', bad: 'alert' } as const

function ReadinessPage() {
  const [language, setLanguage] = useState<Language>(remembered('language') === 'en' ? 'en' : 'id')
  const [found, setFound] = useState<readonly Finding[]>([])
  const [round, setRound] = useState(0)
  const w = readyWords[language]
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round is a new look at the same machine
  useEffect(() => {
    let current = true
    const run = async () => {
      const list: Finding[] = []
      for await (const finding of findings(thisMachine())) {
        if (!current) return
        list.push(finding)
        setFound([...list])
      }
    }
    setFound([])
    void run()
    return () => {
      current = false
    }
  }, [round])
  const done = found.length === keys.length
  const worst: Level = found.some((each) => each.level === 'bad') ? 'bad' : found.some((each) => each.level === 'note') ? 'note' : 'good'
  const turn = () => {
    const next = language === 'id' ? 'en' : 'id'
    remember('language', next)
    setLanguage(next)
  }
  return (
    <div class="page">
      <style>{css}</style>
      <header class="top">
        <div class="top-in narrow">
          <Mark />
          <div class="title">
            <b>{w.title}</b>
          </div>
          <button type="button" class="link" lang={language === 'id' ? 'en' : 'id'} onClick={turn}>
            {w.other}
          </button>
        </div>
      </header>
      <main>
        <div class="sheet read">
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
          <p class={`ok verdict ${done ? levelClass[worst] : 'calm'}`} role="status">
            <Icon name={done ? icons[worst] : 'device'} size={22} />
            <b>{done ? w[worst] : w.running}</b>
          </p>
          <ul class="checks">
            {keys.map((key) => (
              <Line key={key} finding={found.find((each) => each.key === key)} name={w.names[key]} w={w} />
            ))}
          </ul>
          {done && <Send found={found} w={w} />}
          <div class="row">
            <a class="btn" href="/ujian/latihan">
              {w.toPractice}
            </a>
            <a class="btn" href="/ujian/">
              {w.toExam}
            </a>
            <button type="button" class="btn" onClick={() => setRound(round + 1)} aria-disabled={!done}>
              {w.again}
            </button>
          </div>
        </div>
      </main>
    </div>
  )
}

const levelClass = { good: 'good', note: 'attention', bad: 'harm' } as const

function Line({ finding, name, w }: { finding: Finding | undefined; name: string; w: ReadyWords }) {
  return (
    <li class={finding ? levelClass[finding.level] : ''}>
      <Icon name={finding ? icons[finding.level] : 'more'} size={22} />
      <div>
        <b>
          {name}
          {finding && <span class="level"> · {w.levels[finding.level]}</span>}
        </b>
        <span>{finding ? w.sentence(finding) : '…'}</span>
      </div>
    </li>
  )
}

function Send({ found, w }: { found: readonly Finding[]; w: ReadyWords }) {
  const query = new URLSearchParams(location.search)
  const [room, setRoom] = useState(query.get('ruang') ?? '')
  const [seat, setSeat] = useState(query.get('meja') ?? '')
  const [said, setSaid] = useState('')
  const [reply, setReply] = useState<OutputOf<typeof reportReadiness>>()
  const send = async (event: Event) => {
    event.preventDefault()
    if (!room.trim() || !/^\d{1,3}$/.test(seat.trim())) return setSaid(w.fill)
    const checks = found.map(({ key, level, value }) => ({ key, ok: level !== 'bad', value }))
    setSaid('')
    try {
      const body = JSON.stringify({ roomCode: room, seat: Number(seat), checks })
      const response = await fetch(reportPath, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      const value = (await response.json()) as OutputOf<typeof reportReadiness> & { code?: string }
      if (response.ok) setReply(value)
      else setSaid(w.refused[value.code] ?? w.away)
    } catch {
      setSaid(w.away)
    }
  }
  if (reply)
    return (
      <section class="card" role="status">
        <p>{w.sent(reply.room)}</p>
        <p class="cap">{w.codeTitle}</p>
        <p class="receipt-code">{reply.code}</p>
      </section>
    )
  return (
    <form class="card" onSubmit={(event) => void send(event)} noValidate>
      <h2>{w.sendTitle}</h2>
      <p>{w.sendText}</p>
      <div class="two">
        <label class="field">
          <b>{w.roomCode}</b>
          <input class="code" autocomplete="off" spellcheck={false} value={room} onInput={(event) => setRoom(event.currentTarget.value)} />
          <span>{w.roomCodeHint}</span>
        </label>
        <label class="field">
          <b>{w.seat}</b>
          <input inputMode="numeric" autocomplete="off" value={seat} onInput={(event) => setSeat(event.currentTarget.value)} />
        </label>
      </div>
      <div role="alert">{said && <p class="notice">{said}</p>}</div>
      <button type="submit" class="btn wide">
        {w.send}
      </button>
    </form>
  )
}
