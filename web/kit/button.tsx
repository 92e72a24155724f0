// Buttons name their effect. One filled button a page or region; harm is outlined, never filled.
import { IconLoader2 } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ComponentProps, ReactNode } from 'react'

type Look = {
  /** `primary` once a region; `harm` for what takes something away. */
  readonly look?: 'primary' | 'harm'
  readonly size?: 'small'
  readonly icon?: ReactNode
}

const classOf = ({ look, size }: Look) => ['btn', look, size && 'small-size'].filter(Boolean).join(' ')

/** A button. While `busy` it turns a wheel, keeps its words and takes no second press. */
export function Button({ look, size, icon, busy, children, ...rest }: Look & { busy?: boolean } & ComponentProps<'button'>) {
  return (
    <button
      type="button"
      {...rest}
      className={classOf({ look, size })}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : rest.onClick}
    >
      {busy ? <IconLoader2 className="spin" aria-hidden /> : icon}
      {children}
    </button>
  )
}

/** A link of the desk that looks like a button. */
export function ButtonLink({ look, size, icon, to, children }: Look & { to: string; children: ReactNode }) {
  return (
    <Link to={to} className={classOf({ look, size })}>
      {icon}
      {children}
    </Link>
  )
}

/** A square button with an icon; its name is read and shown as a hint. */
export function IconButton({ name, bare, children, ...rest }: { name: string; bare?: boolean } & ComponentProps<'button'>) {
  return (
    <button type="button" {...rest} aria-label={name} title={name} className={bare ? 'icon-button bare' : 'icon-button'}>
      {children}
    </button>
  )
}
