type Shown<Item> = {
  id: string
  /** What the list is called, for whoever hears it. */
  label: string
  option: (item: Item) => readonly Node[]
  take: (item: Item) => void
  /** Whether Enter takes the first, where nobody has gone to another. */
  takesFirst?: boolean
}

/**
 * ARIA’s pattern of a combobox with a list: the cursor stays in the field, and the arrows go through what was found.
 * Gives how to show something else.
 */
export function combobox<Item>(field: HTMLInputElement, { id, label, option, take, takesFirst = false }: Shown<Item>) {
  const list = document.createElement('ul')
  list.id = id
  list.className = 'offered'
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', label)
  list.hidden = true
  // The cursor stays in the field.
  list.addEventListener('mousedown', (event) => event.preventDefault())
  const status = document.createElement('p')
  status.className = 'hint'
  status.setAttribute('role', 'status')
  const roles = { role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-controls': id }
  for (const [name, value] of Object.entries(roles)) field.setAttribute(name, value)
  field.setAttribute('aria-expanded', 'false')
  field.after(list, status)
  let found: readonly Item[] = []
  let at = -1

  function show(items: readonly Item[], says: string): void {
    found = items
    list.replaceChildren(...items.map(optionFor))
    list.hidden = items.length === 0
    field.setAttribute('aria-expanded', String(!list.hidden))
    status.textContent = says
    stand(takesFirst && items.length > 0 ? 0 : -1)
  }

  function optionFor(item: Item, place: number): HTMLLIElement {
    const made = document.createElement('li')
    made.id = `${id}-${place}`
    made.setAttribute('role', 'option')
    made.append(...option(item))
    return made
  }

  function stand(on: number): void {
    at = on
    ;[...list.children].forEach((each, index) => {
      each.setAttribute('aria-selected', String(index === at))
    })
    const chosen = list.children[at]
    if (chosen) field.setAttribute('aria-activedescendant', chosen.id)
    else field.removeAttribute('aria-activedescendant')
    chosen?.scrollIntoView({ block: 'nearest' })
  }

  function choose(place: number): void {
    const item = found[place]
    if (item !== undefined) take(item)
  }

  field.addEventListener('keydown', (event) => {
    const keys: Record<string, () => void> = {
      ArrowDown: () => stand(at + 1 < found.length ? at + 1 : 0),
      ArrowUp: () => stand(at > 0 ? at - 1 : found.length - 1),
      ...(takesFirst ? {} : { Escape: () => show([], '') }),
      ...(at === -1 ? {} : { Enter: () => choose(at) }),
    }
    const act = found.length > 0 ? keys[event.key] : undefined
    if (!act) return
    event.preventDefault()
    act()
  })
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element) choose([...list.children].indexOf(target.closest('li') ?? target))
  })
  return { show }
}

/** What a thing is called, and where it is. */
export function nameAndPlace(name: string, place: string): readonly Node[] {
  const [named, where] = [document.createElement('span'), document.createElement('span')]
  named.dir = 'auto'
  named.textContent = name
  where.className = 'quiet'
  where.textContent = place
  return [named, where]
}
