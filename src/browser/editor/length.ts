import type { Editor } from '@tiptap/core'
import { isTooLongFor, minutesToRead, wordsIn } from '../../base/length.ts'
import { type Body, plainTextOf } from '../../features/articles/document.ts'
import * as say from '../messages/newsroom.ts'

const restBeforeCount = 400

/** Says how long the text is, of how long it is to be, once typing rests. */
export function followLength(editor: Editor, body: () => Body): void {
  const line = document.querySelector<HTMLElement>('#length')
  if (!line) return
  const wanted = line.dataset.of ? Number(line.dataset.of) : null
  let timer = 0
  const show = () => {
    const count = wordsIn(plainTextOf(body()))
    const minutes = minutesToRead(count)
    line.textContent =
      wanted === null ? say.textLength({ count, minutes }) : say.textLengthOf({ count, of: wanted, minutes })
    line.classList.toggle('over', isTooLongFor(count, wanted))
  }
  editor.on('update', () => {
    clearTimeout(timer)
    timer = window.setTimeout(show, restBeforeCount)
  })
  show()
}
