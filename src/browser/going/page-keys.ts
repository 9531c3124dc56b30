import * as say from '../messages/newsroom.ts'
import { openDialog } from './dialog.ts'

type Keys = readonly (readonly [keys: readonly string[], says: string])[]
type Part = { title: () => string; isHere: () => boolean; keys: () => Keys }

const has = (selector: string) => () => document.querySelector(selector) !== null
const [ctrl, ctrlShift] = [(key: string) => say.ctrlAnd({ key }), (key: string) => say.ctrlShiftAnd({ key })]
const [alt, altShift] = [(key: string) => say.altAnd({ key }), (key: string) => say.altShiftAnd({ key })]

/** Only those of what is on the page. */
const parts: readonly Part[] = [
  {
    title: say.keysAnywhere,
    isHere: () => true,
    keys: () => [
      [[ctrl('K')], say.keyGoTo()],
      [['?'], say.keyThese()],
    ],
  },
  {
    title: say.keysInLists,
    isHere: has('form#ticked'),
    keys: () => [
      [['j', 'k'], say.keyNextRow()],
      [['x'], say.keyTickRow()],
    ],
  },
  {
    title: say.keysInReplies,
    isHere: has('[data-reply]'),
    keys: () => [
      [['j', 'k'], say.keyNextRow()],
      [['a', 'h', 's'], say.keyDecide()],
      [['u'], say.keyTakeBack()],
    ],
  },
  {
    title: say.keysInText,
    isHere: has('.ProseMirror'),
    keys: () => [
      [[ctrl('B'), ctrl('I')], say.keyBoldItalic()],
      [[ctrl('K')], say.keyLink()],
      [[ctrl('H')], say.keyFind()],
      [[ctrl('Z'), ctrlShift('Z')], say.keyUndo()],
      [[ctrlShift('F')], say.keyOnlyText()],
      [[alt('N')], say.keyNote()],
      [[altShift('S')], say.keySuggest()],
      [[alt('F10')], say.keyToolbar()],
    ],
  },
]

export function showKeys(): void {
  const dialog = openDialog(say.keysHere(), 'palette keys-here')
  if (!dialog) return
  for (const { title, keys } of parts.filter(({ isHere }) => isHere())) {
    const heading = document.createElement('h2')
    heading.textContent = title()
    dialog.append(heading, listOf(keys()))
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
    const [term, words] = [document.createElement('dt'), document.createElement('dd')]
    term.append(...pressed.flatMap(keyOf))
    words.textContent = says
    list.append(term, words)
  }
  return list
}

function keyOf(name: string, place: number): (Node | string)[] {
  const key = document.createElement('kbd')
  key.textContent = name
  return place === 0 ? [key] : [' ', key]
}
