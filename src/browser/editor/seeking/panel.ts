import type { Editor } from '@tiptap/core'
import * as say from '../../messages/newsroom.ts'
import type { Wanted } from './matches.ts'
import { createSeeking, type Seeking } from './seeking.ts'

const open = new WeakMap<Editor, { begin: () => void }>()

/** Finds and replaces in the text: a line below the tools, with the words that are selected in it. */
export function openSeeking(editor: Editor): void {
  const known = open.get(editor)
  known?.begin()
  const tools = editor.view.dom.parentElement?.querySelector('.tools')
  if (known || !tools) return
  const parts = createParts()
  tools.append(parts.line)
  const seeking = createSeeking(editor)
  open.set(editor, { begin })
  listen({ editor, parts, seeking, close })
  editor.on('transaction', follow)
  begin()

  function begin(): void {
    const words = selectedIn(editor)
    if (words !== '') parts.words.value = words
    parts.words.focus()
    parts.words.select()
    tell(parts, seeking.seek(wantedIn(parts)))
  }

  /** Somebody else may have typed. */
  function follow({ transaction }: { transaction: { docChanged: boolean } }): void {
    if (transaction.docChanged) tell(parts, seeking.sought())
  }

  function close(): void {
    const match = seeking.here()
    editor.off('transaction', follow)
    open.delete(editor)
    parts.line.remove()
    seeking.end()
    if (match) editor.commands.setTextSelection(match)
    editor.view.focus()
    editor.commands.scrollIntoView()
  }
}

type Parts = ReturnType<typeof createParts>
type Listening = { editor: Editor; parts: Parts; seeking: Seeking; close: () => void }

function listen({ editor, parts, seeking, close }: Listening): void {
  const { line, words, instead, isCased, isWhole } = parts
  const seek = () => tell(parts, seeking.seek(wantedIn(parts)))
  const go = (step: () => void) => {
    step()
    tell(parts, seeking.sought())
  }
  const replaceOne = () => {
    if (seeking.replaceOne(instead.value)) tell(parts, seeking.sought())
  }
  const replaceAll = () => {
    const count = seeking.replaceAll(instead.value)
    tell(parts, seeking.sought())
    parts.status.textContent = say.replacedPlaces({ count })
  }
  words.addEventListener('input', seek)
  for (const choice of [isCased, isWhole]) choice.addEventListener('change', seek)
  const acts: [HTMLElement, () => void][] = [
    [parts.next, () => go(seeking.next)],
    [parts.previous, () => go(seeking.previous)],
    [parts.one, replaceOne],
    [parts.all, replaceAll],
    [parts.close, close],
  ]
  for (const [button, act] of acts) button.addEventListener('click', act)
  // What is looked for is no change of the article, whose form hears of everything that is typed in it.
  for (const type of ['input', 'change']) line.addEventListener(type, (event) => event.stopPropagation())
  line.addEventListener('keydown', (event) => {
    const act = actFor(event, parts, { next: acts[0]?.[1], previous: acts[1]?.[1], replaceOne, replaceAll, close })
    if (!act) return
    event.preventDefault()
    act()
  })
  if (!editor.isEditable) for (const part of [instead, parts.one, parts.all]) part.disabled = true
}

type Acts = Record<'next' | 'previous' | 'replaceOne' | 'replaceAll' | 'close', (() => void) | undefined>

function actFor(event: KeyboardEvent, parts: Parts, acts: Acts): (() => void) | undefined {
  if (event.key === 'Escape') return acts.close
  const isEnter = event.key === 'Enter' && event.target instanceof HTMLInputElement
  if (isEnter && event.target === parts.instead)
    return event.ctrlKey || event.metaKey ? acts.replaceAll : acts.replaceOne
  // Enter on a box that is ticked would send the form.
  if (!isEnter && event.key !== 'F3') return undefined
  return event.shiftKey ? acts.previous : acts.next
}

function wantedIn({ words, isCased, isWhole }: Parts): Wanted {
  return { words: words.value, isCased: isCased.checked, isWhole: isWhole.checked }
}

const longestAround = 40

/** Seen as a count, and heard with the words around it. */
function tell({ status, words }: Parts, sought: ReturnType<Seeking['sought']>): void {
  const { matches = [], at = 0 } = sought ?? {}
  const isNone = words.value !== '' && matches.length === 0
  status.classList.toggle('problem', isNone)
  const says = matches.length > 0 ? say.foundPlace({ place: at + 1, count: matches.length }) : say.notFoundInText()
  status.replaceChildren(words.value === '' ? '' : says, matches.length > 0 ? heard() : '')
}

function heard(): HTMLElement {
  const hidden = document.createElement('span')
  hidden.className = 'hidden'
  const block = document.querySelector('.ProseMirror .sought.here')?.closest('p, h2, h3, h4, li, td, th, aside, pre')
  const text = block?.textContent ?? ''
  const at = text.indexOf(document.querySelector('.ProseMirror .sought.here')?.textContent ?? '')
  hidden.textContent = ` ${text.slice(Math.max(0, at - longestAround), at + longestAround)}`
  return hidden
}

/** What is selected within one block. */
function selectedIn({ state }: Editor): string {
  const { from, to, $from, $to } = state.selection
  return $from.sameParent($to) ? state.doc.textBetween(from, to).slice(0, 200) : ''
}

function createParts() {
  const line = document.createElement('div')
  line.className = 'seeking'
  line.setAttribute('role', 'search')
  line.setAttribute('aria-label', say.findAndReplace())
  const [words, instead] = [lineFor(say.findWords()), lineFor(say.replaceBy())]
  const [isCased, isWhole] = [choiceFor(say.matchCapitals()), choiceFor(say.wholeWordsOnly())]
  const status = document.createElement('span')
  status.className = 'seeking-status'
  status.setAttribute('role', 'status')
  const [previous, next] = [buttonFor('↑', say.previousPlace()), buttonFor('↓', say.nextPlace())]
  const [one, all] = [buttonFor(say.replaceOne()), buttonFor(say.replaceAll())]
  const close = buttonFor('×', say.endFinding())
  const choices = [isCased.label, isWhole.label]
  line.append(group(words, previous, next, status, ...choices, close), group(instead, one, all))
  return { line, words, instead, isCased: isCased.box, isWhole: isWhole.box, status, previous, next, one, all, close }
}

function group(...parts: HTMLElement[]): HTMLElement {
  const place = document.createElement('div')
  place.append(...parts)
  return place
}

function lineFor(label: string): HTMLInputElement {
  const field = document.createElement('input')
  field.setAttribute('aria-label', label)
  field.placeholder = label
  field.autocomplete = 'off'
  field.spellcheck = false
  return field
}

function choiceFor(says: string): { label: HTMLElement; box: HTMLInputElement } {
  const label = document.createElement('label')
  const box = document.createElement('input')
  box.type = 'checkbox'
  label.append(box, says)
  return { label, box }
}

function buttonFor(text: string, says = text): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = text
  button.title = says
  button.setAttribute('aria-label', says)
  return button
}
