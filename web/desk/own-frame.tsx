// A page that fills the window and brings its own head: the room on the day. It is looked at more than
// it is touched, so it signs itself out only after as long as a session lasts.
import { Outlet } from '@tanstack/react-router'
import { Suspense } from 'react'
import { Waiting } from '../kit/parts.tsx'
import { useMe } from './me.tsx'
import { NotPermitted } from './not-permitted.tsx'
import { type DeskPage, maySee } from './page.ts'
import { useQuiet } from './quiet.ts'

const quietMinutes = 240

export function OwnFrame({ page, onQuiet }: { page: DeskPage; onQuiet: () => void }) {
  useQuiet(quietMinutes, onQuiet)
  const { permissions } = useMe()
  if (!maySee(page, permissions))
    return (
      <main>
        <NotPermitted page={page} />
      </main>
    )
  return (
    <Suspense fallback={<Waiting />}>
      <Outlet />
    </Suspense>
  )
}
