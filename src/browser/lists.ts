/** Lists that stay true while they are open: rows change where they stand, and none moves unasked. */
import { changeBell } from './live/bell.ts'
import { paced } from './live/paced.ts'
import { changeStill, countMoved, refreshRows, rowsOf } from './live/rows.ts'
import { listen } from './live/stream.ts'
import * as say from './messages/newsroom.ts'
import { followTicks } from './ticking/ticking.ts'

const line = document.querySelector<HTMLElement>('[data-changed]')
/** The names of what a page listens for. */
const heard = line?.dataset.changed?.split(' ') ?? []
/** What a line says of rows that changed, by what the list hears of. */
const changed: Readonly<Record<string, typeof say.articlesChanged>> = {
  article: say.articlesChanged,
  plan: say.planChanged,
  notices: say.noticesCame,
}
/** What was left as it is because something would have moved, until nothing is held any more. */
let waiting: Document | undefined
const ticks = followTicks()
/** The newest that is known of the lists. */
let newest: Document | undefined

function lists(page: Document): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('[data-list]')]
}

async function look(): Promise<void> {
  const answer = await fetch(location.href)
  // Somebody who is signed out is led elsewhere.
  if (!answer.ok || answer.redirected) return
  newest = new DOMParser().parseFromString(await answer.text(), 'text/html')
  take(newest)
}

function take(page: Document): void {
  const wanted = lists(page)
  const isWhole = lists(document).map((list, place) => !wanted[place] || refreshRows(list, wanted[place]))
  const isCounted = changeCounts(page)
  changeBell(page)
  waiting = isCounted && isWhole.every(Boolean) ? undefined : page
  tell(wanted)
}

function changeCounts(page: Document): boolean {
  const fresh = [...page.querySelectorAll('[data-counts] > li')]
  const shown = [...document.querySelectorAll('[data-counts] > li')]
  if (fresh.length !== shown.length) return true
  return shown.map((each, place) => !fresh[place] || changeStill(each, fresh[place])).every(Boolean)
}

/** Says how many would stand elsewhere now. */
function tell(wanted: readonly HTMLElement[]): void {
  const shown = lists(document)
  const places = Array.from({ length: Math.max(shown.length, wanted.length) }, (_, place) => place)
  const count = places.reduce((sum, place) => sum + countMoved(shown[place], wanted[place]), 0)
  const says = changed[heard[0] ?? '']
  if (!line) return
  if (count === 0 || !says) {
    line.replaceChildren()
    return
  }
  const button = line.querySelector('button') ?? document.createElement('button')
  button.type = 'button'
  button.className = 'plain'
  button.textContent = says({ count })
  button.onclick = show
  if (!button.isConnected) line.append(button)
}

/** Puts every row where it stands now. */
function show(): void {
  const wanted = newest ? lists(newest) : []
  const shown = lists(document)
  // A list that is there for the first time, or not any more, has a page around it that says other things.
  if (!newest || wanted.length !== shown.length) {
    location.reload()
    return
  }
  const [first] = shown.filter((list, place) => countMoved(list, wanted[place]) > 0)
  for (const [place, list] of shown.entries()) arrange(list, wanted[place])
  line?.replaceChildren()
  waiting = undefined
  first?.querySelector<HTMLElement>('[data-row] a')?.focus()
  first?.scrollIntoView({ block: 'nearest' })
}

/** What somebody has ticked stays ticked, wherever it stands now. */
function arrange(list: HTMLElement, wanted: HTMLElement | undefined): void {
  if (!wanted) return
  const ticked = new Set(boxesOf(list).flatMap(({ checked, value }) => (checked ? value : [])))
  for (const row of rowsOf(list).values()) row.remove()
  list.append(...[...rowsOf(wanted).values()].map((row) => row.cloneNode(true)))
  for (const box of boxesOf(list)) box.checked = ticked.has(box.value)
  ticks?.count()
}

function boxesOf(list: HTMLElement): HTMLInputElement[] {
  return [...list.querySelectorAll<HTMLInputElement>('input[type="checkbox"][form]')]
}

/** What waited is tried again once the pointer or the focus has gone elsewhere. */
function letGo(): void {
  requestAnimationFrame(() => {
    if (waiting) take(waiting)
  })
}

if (line) {
  const again = paced(look)
  for (const event of ['pointerout', 'focusout']) document.addEventListener(event, letGo)
  // The bell is on every page; what it counts is nobody else’s.
  listen(Object.fromEntries([...heard, 'notices'].map((name) => [name, again])), again)
}
