import { render } from 'preact'
import { App } from './app.tsx'
import { exam } from './exam.ts'
import { showLook } from './look.ts'
import { keepShell } from './offline/register.ts'
import type { Exam } from './view.ts'
import './style/frame.css'
import './style/pages.css'
import './style/question.css'
import './style/narrow.css'

const root = document.getElementById('app') as HTMLElement
const place = location.pathname.replace(/^\/ujian\/?/, '').replace(/\/$/, '')
let planned = false
let page: Exam | undefined
// several changes in one turn are one drawing
const draw = () => {
  if (planned) return
  planned = true
  queueMicrotask(() => {
    planned = false
    if (page) render(<App exam={page} />, root)
  })
}

/** Three doors: the test, the practice (open to everybody), the look at this machine. */
async function open(): Promise<void> {
  if (place === 'siap') return (await import('./readiness/page.tsx')).openReadiness(root)
  if (place === 'latihan') page = (await import('./practice/practice.ts')).practiceAlone(draw)
  else page = exam(draw)
  document.documentElement.lang = page.view.language
  draw()
}
showLook()
void open()
keepShell()
