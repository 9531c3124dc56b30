import type { Editor } from '@tiptap/core'
import type { Kit, Tool } from '../../features/articles/editing/editing.ts'
import * as say from '../messages/newsroom.ts'
import { isAlone, turnAlone } from './alone.ts'
import { askForCrop } from './cropping.ts'
import { editings } from './definitions.ts'
import { kit as asking, dialogOf } from './dialogs.ts'
import { openSeeking } from './seeking/panel.ts'

const kit: Kit = { ...asking, askForCrop: (editor) => void askForCrop(editor) }

const always: Tool[] = [
  { label: say.find(), says: say.findAndReplaceByKey(), place: 99, act: openSeeking },
  { label: say.more(), says: say.moreToPutIntoText(), place: 100, act: showMore },
  { label: say.onlyTheText(), says: say.onlyTheTextByKey(), place: 103, act: turnAlone, isOn: isAlone },
  { label: say.undo(), says: 'Undo (Ctrl+Z)', place: 101, act: (e) => e.chain().focus().undo().run() },
  { label: say.redo(), says: 'Redo (Ctrl+Shift+Z)', place: 102, act: (e) => e.chain().focus().redo().run() },
]
const all = [...editings.flatMap(({ tools = [] }) => tools), ...always].toSorted(
  (one, other) => one.place - other.place,
)
const tools = all.filter(({ isMore }) => !isMore)

/** What is less often wanted, as a list of buttons; arrows are not needed, Tab goes from one to the next. */
function showMore(editor: Editor): void {
  const dialog = dialogOf(say.moreToPutIntoText())
  const list = document.createElement('ul')
  list.className = 'more-tools'
  for (const { label, says, act, isOn, isFor } of all.filter(({ isMore }) => isMore)) {
    if (isFor && !isFor(editor)) continue
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = label
    button.title = says
    if (isOn) button.setAttribute('aria-pressed', String(isOn(editor)))
    button.addEventListener('click', () => {
      dialog.close()
      act(editor, kit)
    })
    const item = document.createElement('li')
    item.append(button)
    list.append(item)
  }
  const cancel = document.createElement('button')
  cancel.type = 'button'
  cancel.textContent = 'Cancel'
  cancel.addEventListener('click', () => {
    dialog.close()
    editor.view.focus()
  })
  dialog.append(list, cancel)
  dialog.showModal()
  list.querySelector('button')?.focus()
}

/**
 * The toolbar, as ARIA's pattern has it: one stop for Tab, arrows within. Alt+F10 comes here from the text. `others` are
 * tools of this editor alone.
 */
export function createToolbar(editor: Editor, others: readonly Tool[] = []): HTMLElement {
  const shown = [...tools, ...others].toSorted((one, other) => one.place - other.place)
  const bar = document.createElement('div')
  bar.className = 'toolbar'
  bar.setAttribute('role', 'toolbar')
  bar.setAttribute('aria-label', 'Format')
  bar.setAttribute('aria-controls', 'text')
  const buttons = shown.map((tool, index) => buttonFor(editor, tool, index === 0))
  bar.append(...buttons)
  bar.addEventListener('keydown', (event) =>
    moveWithin(
      event,
      buttons.filter(({ hidden }) => !hidden),
    ),
  )
  const show = () =>
    shown.forEach(({ isOn, isFor }, index) => {
      const button = buttons[index]
      if (isOn) button?.setAttribute('aria-pressed', String(isOn(editor)))
      if (button && isFor) button.hidden = !isFor(editor)
    })
  editor.on('transaction', show)
  show()
  return bar
}

function buttonFor(editor: Editor, { label, says, act }: Tool, isFirst: boolean): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = label
  button.title = says
  button.dataset.tool = label
  button.setAttribute('aria-label', says)
  button.tabIndex = isFirst ? 0 : -1
  button.addEventListener('click', () => act(editor, kit))
  return button
}

function moveWithin(event: KeyboardEvent, buttons: readonly HTMLButtonElement[]): void {
  const at = buttons.indexOf(event.target as HTMLButtonElement)
  const places: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }
  const to = places[event.key]
  const next = to === undefined ? undefined : buttons[(to + buttons.length) % buttons.length]
  if (!next) return
  event.preventDefault()
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1
  next.focus()
}
