import * as say from '../../messages/newsroom.ts'
import type { Passage } from './passages.ts'

export const selector = '#notes-panel'

/** What the new note is about: whatever was selected when somebody asked for it. */
export function createAbout() {
  let passage: Passage | undefined
  const formIn = () => document.querySelector<HTMLFormElement>(`${selector} .new-note`)

  function show(): void {
    const form = formIn()
    for (const [name, value] of Object.entries(passage ?? { block: '', words: '', nth: 0 })) {
      const field = form?.elements.namedItem(name)
      if (field instanceof HTMLInputElement) field.value = String(value)
    }
    form?.querySelector('[data-about]')?.replaceChildren(...(passage ? [inWords(passage), ' ', instead()] : []))
  }

  function instead(): HTMLElement {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'plain'
    button.textContent = say.noteAboutArticleInstead()
    button.addEventListener('click', () => {
      clear()
      formIn()?.querySelector('textarea')?.focus()
    })
    return button
  }

  function clear(): void {
    passage = undefined
    show()
  }

  return {
    show,
    clear,
    take(found: Passage | undefined): void {
      passage = found
      show()
      const field = formIn()?.querySelector('textarea')
      field?.focus()
      field?.scrollIntoView({ block: 'nearest' })
    },
  }
}

function inWords({ words }: Passage): string {
  return words === '' ? say.noteAboutParagraph() : say.noteAboutWords({ words: shortened(words) })
}

const mostWords = 60

function shortened(words: string): string {
  return words.length > mostWords ? `${words.slice(0, mostWords).trimEnd()}…` : words
}
