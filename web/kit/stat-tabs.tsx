// Decisive numbers as tiles; as tabs they choose what the table below shows.
import { type KeyboardEvent, type ReactNode, useRef } from 'react'

export type Tile = {
  readonly key: string
  readonly name: string
  readonly figure: string
  readonly note?: string
  readonly tone?: 'attention' | 'harm'
  readonly icon?: ReactNode
}

const inside = (tile: Tile) => (
  <>
    <span className="name">
      {tile.icon}
      {tile.name}
    </span>
    <b>{tile.figure}</b>
    {tile.note && <span className="note-line">{tile.note}</span>}
  </>
)

/** Tiles that only tell. */
export function Tiles({ of }: { of: readonly Tile[] }) {
  return (
    <div className="tiles">
      {of.map((tile) => (
        <div key={tile.key} className={`tile ${tile.tone ?? ''}`}>
          {inside(tile)}
        </div>
      ))}
    </div>
  )
}

/** Tiles as tabs over a panel with the id `panel`; arrows move between them. */
export function TileTabs(of: { label: string; tiles: readonly Tile[]; chosen: string; onChoose: (key: string) => void; panel: string }) {
  const list = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent, index: number) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    const next = (index + step + of.tiles.length) % of.tiles.length
    of.onChoose(of.tiles[next]?.key ?? of.chosen)
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus()
  }
  return (
    <div className="tiles" role="tablist" aria-label={of.label} ref={list}>
      {of.tiles.map((tile, index) => (
        <button
          key={tile.key}
          type="button"
          role="tab"
          id={`tab-${tile.key}`}
          aria-controls={of.panel}
          aria-selected={tile.key === of.chosen}
          tabIndex={tile.key === of.chosen ? 0 : -1}
          className={`tile ${tile.tone ?? ''}`}
          onClick={() => of.onChoose(tile.key)}
          onKeyDown={(event) => move(event, index)}
        >
          {inside(tile)}
        </button>
      ))}
    </div>
  )
}
