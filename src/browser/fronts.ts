/** The desk of a front: says when somebody else arranged or launched it while this page was open. */
import { listen } from './live/stream.ts'
import * as say from './messages/newsroom.ts'

const line = document.querySelector<HTMLElement>('[data-front]')

/** Nothing moves unasked: what is typed stays until whoever typed it asks for the newer page. */
function tell(): void {
  if (!line || line.childElementCount > 0) return
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'plain'
  button.textContent = say.frontChanged()
  button.onclick = () => location.reload()
  line.append(button)
}

if (line) {
  const { front } = line.dataset
  listen({ front: (id) => (id === front ? tell() : undefined) }, () => undefined)
}
