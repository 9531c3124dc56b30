import * as say from '../messages/newsroom.ts'
import { articlesCalled, restBeforeAsking } from './articles.ts'
import { combobox, nameAndPlace } from './combobox.ts'
import { openDialog } from './dialog.ts'

/** A part of the newsroom, or an article in it. */
type Goal = { name: string; path: string; what: string }
type Found = { headline: string; path: string; stage: string }

/** A field over the page: its words find parts of the newsroom at once, and articles a moment later. */
export function openPalette(link: HTMLAnchorElement): void {
  const dialog = openDialog(say.goToAnything(), 'palette')
  if (!dialog) return
  const field = document.createElement('input')
  field.type = 'search'
  field.setAttribute('aria-label', say.goToAnything())
  field.placeholder = say.goToAnything()
  dialog.append(field)
  const { show } = combobox<Goal>(field, {
    id: 'goals',
    label: say.goToAnything(),
    option: ({ name, what }) => nameAndPlace(name, what),
    take: ({ path }) => location.assign(path),
    takesFirst: true,
  })
  const places = placesOf(document)
  let articles: Goal[] = []
  let asked = 0
  let timer = 0

  function look(): void {
    const called = places.filter(({ name }) => isCalled(name, field.value))
    // What was worked on last is likelier than any part while nothing is typed.
    const goals = field.value.trim() === '' ? [...articles, ...called] : [...called, ...articles]
    show(goals, say.placesFound({ count: goals.length }))
  }

  async function ask(): Promise<void> {
    asked += 1
    const own = asked
    const found = await articlesCalled<Found>(link.dataset.find ?? '', field.value.trim())
    // Somebody has typed on since.
    if (own !== asked) return
    articles = (found ?? []).map(({ headline, path, stage }) => ({ name: headline, path, what: stage }))
    look()
  }

  field.addEventListener('input', () => {
    clearTimeout(timer)
    asked += 1
    articles = []
    look()
    timer = window.setTimeout(() => void ask(), restBeforeAsking)
  })
  field.focus()
  void ask()
}

/** The parts of the newsroom that the masthead leads to, each once. */
function placesOf(page: Document): Goal[] {
  const links = [...page.querySelectorAll<HTMLAnchorElement>('.masthead nav a')]
  const goals = links.map((each) => ({ name: each.text.trim(), path: each.pathname, what: say.goToHint() }))
  return goals.filter(({ path }, at) => goals.findIndex((each) => each.path === path) === at)
}

/** Each word that was typed begins one of its own. */
function isCalled(name: string, typed: string): boolean {
  const words = name.toLocaleLowerCase().split(/\s+/)
  const sought = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  return sought.every((word) => words.some((each) => each.startsWith(word)))
}
