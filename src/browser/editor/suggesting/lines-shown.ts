import { lineNamed } from '../../../features/suggested-changes/rules/lines.ts'
import { partsShown, type ShownPart } from '../../../features/suggested-changes/rules/shown.ts'
import * as say from '../../messages/newsroom.ts'
import { fieldsIn } from './lines.ts'
import type { Open } from './shown.ts'

/** Shows below each line of the form what is suggested for it. */
export function showLineChanges(form: HTMLFormElement, open: readonly Open[]): void {
  for (const [name, field] of fieldsIn(form)) {
    const place = field.parentElement
    if (!place) continue
    const shown = place.querySelector('.line-changes')
    const theirs = open.filter(({ block }) => lineNamed(block) === name)
    if (theirs.length === 0) shown?.remove()
    else (shown ?? listIn(place)).replaceChildren(...theirs.map(itemFor))
  }
}

function listIn(place: HTMLElement): Element {
  const list = document.createElement('ul')
  list.className = 'line-changes'
  list.setAttribute('aria-label', say.suggestedForLine())
  place.append(list)
  return list
}

function itemFor({ id, before, after }: Open): HTMLElement {
  const item = document.createElement('li')
  item.dataset.suggested = id
  item.dir = 'auto'
  for (const part of partsShown(before, after)) item.append(...wordsOf(part), ' ')
  return item
}

function wordsOf({ before, removed, inserted, after }: ShownPart): (Node | string)[] {
  return [before, ...marked('del', removed), ...marked('ins', inserted), after]
}

function marked(tag: 'ins' | 'del', words: string): HTMLElement[] {
  if (words === '') return []
  const element = document.createElement(tag)
  element.textContent = words
  return [element]
}
