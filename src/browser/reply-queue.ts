/** Single keys for the queue of replies. They act only while a reply of the queue has the focus (WCAG 2.2, 2.1.4). */
const queue = document.querySelector<HTMLElement>('[data-queue]')
const items = [...(queue?.querySelectorAll<HTMLElement>('[data-reply]') ?? [])]
const placeKept = 'reply-queue-place'

function current(): number {
  return items.findIndex((item) => item.contains(document.activeElement))
}

function goTo(place: number): void {
  const item = items[Math.max(0, Math.min(place, items.length - 1))]
  item?.focus({ preventScroll: true })
  item?.scrollIntoView({ block: 'nearest' })
}

/** Sends the form for this key, or opens what it asks first. */
function press(within: ParentNode, key: string): boolean {
  const found = within.querySelector<HTMLFormElement | HTMLDetailsElement>(`[data-key="${key}"]`)
  if (found instanceof HTMLDetailsElement) {
    found.open = true
    found.querySelector<HTMLElement>('input:not([type="hidden"])')?.focus()
  } else {
    found?.requestSubmit()
  }
  return found !== null
}

function act(key: string): boolean {
  const place = current()
  const item = items[place]
  if (key === 'j' || key === 'ArrowDown') goTo(place + 1)
  else if (key === 'k' || key === 'ArrowUp') goTo(place - 1)
  else if (key === 'u') return press(document, 'u')
  else return item !== undefined && ['a', 'h', 's'].includes(key) && press(item, key)
  return true
}

/** Typing is typing; a key held together with another is somebody else's. */
function isOurs(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return false
  return !(event.target instanceof HTMLElement && event.target.matches('input, textarea, select'))
}

queue?.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') return close()
  if (isOurs(event) && act(event.key)) event.preventDefault()
})

function close(): void {
  const open = document.activeElement?.closest('details[open]')
  open?.removeAttribute('open')
  goTo(current())
}

// The next page begins where this one was left: the reply that moved up into the place of the one decided on.
queue?.addEventListener('submit', () => sessionStorage.setItem(placeKept, String(current())))
document.querySelector<HTMLElement>('.keys')?.removeAttribute('hidden')
document.documentElement.dataset.keys = ''
const kept = sessionStorage.getItem(placeKept)
sessionStorage.removeItem(placeKept)
if (items.length > 0) goTo(Number(kept ?? 0))
else document.querySelector<HTMLElement>('.undo button')?.focus()
