// The head of an own page: what it belongs to in small above, then its title.
import type { ReactNode } from 'react'

export function OwnHead({ title, over }: { title: string; over?: ReactNode }) {
  return (
    <>
      <title>{`${title} · Nawa`}</title>
      {over && <p className="my-over">{over}</p>}
      <h1>{title}</h1>
    </>
  )
}
