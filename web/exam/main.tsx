import { render } from 'preact'
import { App } from './app.tsx'
import { exam } from './exam.ts'
import './style/frame.css'
import './style/pages.css'
import './style/question.css'
import './style/narrow.css'

const root = document.getElementById('app') as HTMLElement
let planned = false
// several changes in one turn are one drawing
const draw = () => {
  if (planned) return
  planned = true
  queueMicrotask(() => {
    planned = false
    render(<App exam={page} />, root)
  })
}
const page = exam(draw)
document.documentElement.lang = page.view.language
draw()
