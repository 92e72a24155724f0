import '../kit/no-eval.ts'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Frame } from '../kit/frame.tsx'
import '../kit/kit.css'
import { keepShell } from './offline/register.ts'
import { sentencesOf } from './refusals.ts'
import { RenewedNotice, watchParts } from './renewal.tsx'
import { router } from './router.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no place for the desk')

watchParts()
keepShell()
createRoot(root).render(
  <StrictMode>
    <Frame sentencesOf={sentencesOf}>
      <RenewedNotice />
      <RouterProvider router={router} />
    </Frame>
  </StrictMode>,
)
