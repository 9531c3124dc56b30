/** Single keys for the desk of replies. They act only while something of the desk has the focus (WCAG 2.2, 2.1.4). */
import { isPlainKey } from './keyboard/plain-key.ts'
import * as say from './messages/newsroom.ts'
import { followNews } from './reply-queue/news.ts'
import { answered, type Decided, type Sending, send } from './reply-queue/sending.ts'

const queue = document.querySelector<HTMLElement>('[data-queue]')
const said = queue?.querySelector<HTMLElement>('[data-done]') ?? undefined
const undoFor = 10_000
/** Fewer than this are left: the next page is fetched before anybody asks for it. */
const fewLeft = 10

const taken: Sending[] = []
let isFetching = false
let undone: ReturnType<typeof setTimeout> | undefined

function items(): HTMLElement[] {
  return [...(queue?.querySelectorAll<HTMLElement>('[data-reply]') ?? [])]
}

function current(): HTMLElement | undefined {
  return items().find((item) => item.contains(document.activeElement))
}

function goTo(item: HTMLElement | undefined): void {
  const goal = item ?? queue?.querySelector<HTMLElement>('[data-empty]:not([hidden])') ?? undefined
  goal?.focus({ preventScroll: true })
  goal?.scrollIntoView({ block: 'nearest' })
}

function step(by: number): void {
  const all = items()
  const item = current()
  const place = item ? all.indexOf(item) + by : 0
  goTo(all[Math.max(0, Math.min(place, all.length - 1))])
}

/** Sends the form for this key, or opens what it asks first. */
function press(item: HTMLElement | undefined, key: string): boolean {
  const found = item?.querySelector<HTMLFormElement | HTMLDetailsElement>(`[data-key="${key}"]`)
  if (found instanceof HTMLDetailsElement) {
    found.open = true
    found.querySelector<HTMLElement>('input:not([type="hidden"])')?.focus()
  } else found?.requestSubmit()
  return found !== undefined && found !== null
}

function select(item: HTMLElement | undefined): boolean {
  const box = item?.querySelector<HTMLInputElement>('input[type="checkbox"][form="bulk"]')
  if (box) box.checked = !box.checked
  countSelected()
  return box !== undefined && box !== null
}

function countSelected(): void {
  const count = queue?.querySelectorAll('input[form="bulk"]:checked').length ?? 0
  const label = document.querySelector('[data-selected]')
  if (label) label.textContent = count === 0 ? say.selectedReplies() : say.countSelected({ count })
}

const keys: Record<string, () => boolean> = {
  j: () => moved(1),
  ArrowDown: () => moved(1),
  k: () => moved(-1),
  ArrowUp: () => moved(-1),
  u: () => takeBack(),
  x: () => select(current()),
}

function moved(by: number): boolean {
  step(by)
  return true
}

queue?.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') return close()
  if (!isPlainKey(event, current(), 'input[form="bulk"]')) return
  const isDone = keys[event.key]?.() ?? (/^[ahspqd]$/.test(event.key) && press(current(), event.key))
  if (isDone) event.preventDefault()
})

/** Closes what is open in the reply that has the focus, and leaves the focus there. */
function close(): void {
  const item = current()
  for (const each of item?.querySelectorAll('details[open]') ?? []) each.removeAttribute('open')
  if (item) goTo(item)
}

queue?.addEventListener('submit', (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || !isSentHere(form)) return
  event.preventDefault()
  void decide(form, event.submitter)
})

function isSentHere(form: HTMLFormElement): boolean {
  const { leaves, turns, once } = form.dataset
  return leaves !== undefined || turns !== undefined || once !== undefined
}

/** Shows what is asked for as done at once; when it is refused, everything is as it was, with the sentence. */
async function decide(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  const item = form.closest<HTMLElement>('[data-reply]')
  if (!item) return
  const sending: Sending = { item, form, submitter, next: item.nextElementSibling, at: performance.now() }
  const answer = send(sending)
  if (form.dataset.leaves !== undefined) leave(sending)
  settle(sending, await answer)
}

function settle(sending: Sending, answer: Decided): void {
  const { item, form } = sending
  if ('refused' in answer) {
    if (form.dataset.leaves !== undefined) comeBack(sending)
    answered(item, answer.refused)
    return
  }
  answered(item, '')
  if (form.dataset.once !== undefined) form.closest('details')?.removeAttribute('open')
  turn(form)
  sending.decision = answer.done
  taken.push(sending)
  tell(sending)
}

/** What was picked can be picked no longer, and the other way round. */
function turn(form: HTMLFormElement): void {
  const [one = '', other = ''] = form.dataset.turns?.split('|') ?? []
  const input = form.querySelector<HTMLInputElement>('input[name="picked"]')
  const name = form.querySelector('button span')
  if (!input || !name) return
  name.textContent = input.value === 'yes' ? other : one
  input.value = input.value === 'yes' ? 'no' : 'yes'
}

function leave({ item }: Sending): void {
  const hadFocus = item.contains(document.activeElement) || document.activeElement === document.body
  const all = items()
  const place = all.indexOf(item)
  const following = all[place + 1] ?? all[place - 1]
  item.remove()
  count(-1)
  showEmpty()
  if (hadFocus) goTo(following)
  countSelected()
  void fetchAhead()
}

function comeBack({ item, next }: Sending): void {
  const place = next?.isConnected ? next : (queue?.querySelector('[data-empty]') ?? null)
  queue?.insertBefore(item, place)
  item.querySelector('details[open]')?.removeAttribute('open')
  count(1)
  showEmpty()
  goTo(item)
}

function count(by: number): void {
  const shown = document.querySelector('[aria-current="page"] [data-count]')
  const before = Number(shown?.textContent?.replace(/\D/g, '') ?? 0)
  if (shown) shown.textContent = ` ${Math.max(0, before + by).toLocaleString('en')}`
}

function showEmpty(): void {
  const words = queue?.querySelector<HTMLElement>('[data-empty]')
  if (words) words.hidden = items().length > 0
}

/** Says what was done, with a button that takes it back while it can be. */
function tell({ form, submitter, decision }: Sending): void {
  if (!said) return
  const name = (submitter ?? form.querySelector('button'))?.textContent?.trim().replace(/\s\w$/, '') ?? ''
  const words = document.createElement('span')
  words.textContent = `${name}: done.`
  said.replaceChildren(words)
  clearTimeout(undone)
  undone = setTimeout(() => said.replaceChildren(), undoFor)
  if (decision === null || decision === undefined) return
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = 'Undo (u)'
  button.addEventListener('click', () => takeBack())
  said.append(' ', button)
}

function takeBack(): boolean {
  const last = taken.pop()
  if (!last?.decision || performance.now() - last.at > undoFor)
    return document.querySelector('form.undo') ? pressOld() : false
  void undo(last, last.decision)
  return true
}

/** The page before was left with a decision that this one can still take back. */
function pressOld(): boolean {
  document.querySelector<HTMLFormElement>('form.undo')?.requestSubmit()
  return true
}

async function undo(sending: Sending, decision: string): Promise<void> {
  const answer = await send({ ...sending, undoes: decision })
  said?.replaceChildren()
  if (sending.form.dataset.leaves !== undefined && 'done' in answer) comeBack(sending)
  if ('done' in answer) turn(sending.form)
  else if (said) said.textContent = answer.refused
}

/** Brings the next page’s replies into this one before the last of these is reached. */
async function fetchAhead(): Promise<void> {
  const more = document.querySelector<HTMLAnchorElement>('a[data-more]')
  if (!more || isFetching || items().length >= fewLeft) return
  isFetching = true
  try {
    await take(more)
  } finally {
    isFetching = false
  }
  if (items().length < fewLeft) void fetchAhead()
}

async function take(more: HTMLAnchorElement): Promise<void> {
  const response = await fetch(more.href)
  if (!response.ok) return
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const place = queue?.querySelector('[data-empty]') ?? null
  const hadNone = items().length === 0
  for (const item of page.querySelectorAll<HTMLElement>('[data-reply]')) {
    if (!document.getElementById(item.id)) queue?.insertBefore(document.adoptNode(item), place)
  }
  const next = page.querySelector<HTMLAnchorElement>('a[data-more]')
  if (next) more.href = next.href
  else more.remove()
  showEmpty()
  if (hadNone) goTo(items()[0])
}

let last: HTMLInputElement | undefined
queue?.addEventListener('click', (event) => {
  const box = event.target
  if (!(box instanceof HTMLInputElement) || !box.matches('input[form="bulk"]')) return
  if (event.shiftKey && last) selectBetween(last, box)
  last = box
  countSelected()
})

function selectBetween(one: HTMLInputElement, other: HTMLInputElement): void {
  const boxes = [...(queue?.querySelectorAll<HTMLInputElement>('input[form="bulk"]') ?? [])]
  const places = [boxes.indexOf(one), boxes.indexOf(other)].toSorted((a, b) => a - b)
  for (const box of boxes.slice(places[0], (places[1] ?? 0) + 1)) box.checked = other.checked
}

document.querySelector<HTMLElement>('.keys')?.removeAttribute('hidden')
document.documentElement.dataset.keys = ''
if (items().length > 0) goTo(items()[0])
void fetchAhead()
followNews()
