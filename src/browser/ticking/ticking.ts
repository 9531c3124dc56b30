/** Choosing rows of a list: by mouse, a run of them with shift; by x on the row that has the focus, j and k between rows. */
import { isPlainKey } from '../keyboard/plain-key.ts'
import * as say from '../messages/newsroom.ts'

const boxes = 'input[type="checkbox"][name="id"][form="ticked"]'

const steps: Readonly<Record<string, number>> = { j: 1, k: -1 }

/** Counts what is chosen, and keeps the box of the whole page true; nothing where a page has no rows to choose. */
export function followTicks(): { count(): void } | undefined {
  const form = document.querySelector<HTMLFormElement>('form#ticked')
  const page = document.querySelector<HTMLInputElement>('input[name="page"][form="ticked"]')
  const counted = form?.querySelector<HTMLElement>('[data-ticked]')
  if (!form || !page || !counted) return undefined
  const list = page.closest('table') ?? form
  let last: HTMLInputElement | undefined

  // What the box of a page stands for is said box by box from here on, so that one can be left out.
  page.name = ''

  function all(): HTMLInputElement[] {
    return [...list.querySelectorAll<HTMLInputElement>(boxes)]
  }

  function count(): void {
    const [shown, chosen] = [all(), all().filter(({ checked }) => checked)]
    if (page) {
      page.checked = chosen.length > 0 && chosen.length === shown.length
      page.indeterminate = chosen.length > 0 && chosen.length < shown.length
    }
    if (counted) counted.textContent = chosen.length === 0 ? '' : say.countTicked({ count: chosen.length })
  }

  function choose(box: HTMLInputElement, isRun: boolean): void {
    const shown = all()
    const [from, to] = [last ? shown.indexOf(last) : -1, shown.indexOf(box)].toSorted((one, other) => one - other)
    if (isRun && from !== undefined && to !== undefined && from !== -1)
      for (const each of shown.slice(from, to + 1)) each.checked = box.checked
    last = box
    count()
  }

  function rowAt(target: EventTarget | null): HTMLElement | null {
    return target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  }

  function step(row: HTMLElement | null, by: number): void {
    const rows = [...list.querySelectorAll<HTMLElement>(':scope > [data-row]')]
    const place = row ? rows.indexOf(row) + by : 0
    rows[Math.max(0, Math.min(place, rows.length - 1))]?.querySelector<HTMLElement>('a, input')?.focus()
  }

  list.addEventListener('click', (event) => {
    const { target } = event
    if (!(target instanceof HTMLInputElement)) return
    if (target === page) {
      for (const box of all()) box.checked = page.checked
      count()
    } else if (target.matches(boxes)) choose(target, event instanceof MouseEvent && event.shiftKey)
  })
  /** Does what a key says to the row that has the focus; false where it says nothing. */
  function press(key: string, row: HTMLElement | null): boolean {
    const box = row?.querySelector<HTMLInputElement>(boxes)
    const by = steps[key]
    if (by !== undefined) step(row, by)
    else if (box && key.toLowerCase() === 'x') {
      box.checked = !box.checked
      choose(box, key === 'X')
    } else return false
    return true
  }

  list.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent)) return
    const row = rowAt(event.target)
    if ((isRun(event) || isPlainKey(event, row ?? undefined, boxes)) && press(event.key, row)) event.preventDefault()
  })
  count()
  return { count }
}

/** Shift makes a run of it, and is no letter of its own. */
function isRun({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key === 'X' && shiftKey && !ctrlKey && !metaKey && !altKey
}
