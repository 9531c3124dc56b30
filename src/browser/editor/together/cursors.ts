/** Where somebody else is, with their name; the sheet has a colour for each number. */
export function cursorOf({ name, colour }: User): HTMLElement {
  const cursor = document.createElement('span')
  cursor.className = `writer writer-${colour}`
  const label = document.createElement('span')
  label.className = 'writer-name'
  label.textContent = name
  // A browser puts no caret beside what is empty.
  cursor.append('\u2060', label, '\u2060')
  return cursor
}

export function selectionOf({ colour }: User): { class: string } {
  return { class: `writer-selection writer-${colour}` }
}

type User = { name: string; colour?: number }
