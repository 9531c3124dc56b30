import * as say from '../messages/newsroom.ts'
import { openDialog } from './dialog.ts'

type Keys = readonly (readonly [keys: string, says: string])[]
type Part = { title: string; isHere: () => boolean; keys: Keys }

const has = (selector: string) => () => document.querySelector(selector) !== null

/** Only those of what is on the page. */
const parts: readonly Part[] = [
  {
    title: say.keysAnywhere(),
    isHere: () => true,
    keys: [
      ['Ctrl+K', say.keyGoTo()],
      ['?', say.keyThese()],
    ],
  },
  {
    title: say.keysInLists(),
    isHere: has('form#ticked'),
    keys: [
      ['j, k', say.keyNextRow()],
      ['x', say.keyTickRow()],
    ],
  },
  {
    title: say.keysInReplies(),
    isHere: has('[data-reply]'),
    keys: [
      ['j, k', say.keyNextRow()],
      ['a, h, s', say.keyDecide()],
      ['u', say.keyTakeBack()],
    ],
  },
  {
    title: say.keysInText(),
    isHere: has('.ProseMirror'),
    keys: [
      ['Ctrl+B, Ctrl+I', say.keyBoldItalic()],
      ['Ctrl+K', say.keyLink()],
      ['Ctrl+H', say.keyFind()],
      ['Ctrl+Z, Ctrl+Shift+Z', say.keyUndo()],
      ['Ctrl+Shift+F', say.keyOnlyText()],
      ['Alt+N', say.keyNote()],
      ['Alt+Shift+S', say.keySuggest()],
      ['Alt+F10', say.keyToolbar()],
    ],
  },
]

export function showKeys(): void {
  const dialog = openDialog(say.keysHere(), 'palette keys-here')
  if (!dialog) return
  for (const { title, keys } of parts.filter(({ isHere }) => isHere())) {
    const heading = document.createElement('h2')
    heading.textContent = title
    dialog.append(heading, listOf(keys))
  }
  const close = document.createElement('button')
  close.type = 'button'
  close.textContent = say.closeKeys()
  close.addEventListener('click', () => dialog.close())
  dialog.append(close)
  close.focus()
}

function listOf(keys: Keys): HTMLDListElement {
  const list = document.createElement('dl')
  for (const [pressed, says] of keys) {
    const [term, words, kbd] = [
      document.createElement('dt'),
      document.createElement('dd'),
      document.createElement('kbd'),
    ]
    kbd.textContent = pressed
    term.append(kbd)
    words.textContent = says
    list.append(term, words)
  }
  return list
}
