import type { Editor } from '@tiptap/core'
import { titlesIn } from '../../base/titles.ts'
import { dayTyped } from '../../base/typed-dates.ts'
import { passagesWithFigures } from '../../features/articles/document.ts'
import type { Draft, Finding, RuleName } from '../../features/desk/finding.ts'
import { nameOf } from '../../features/desk/rules/dismissal.ts'
import { isPlainKey } from '../keyboard/plain-key.ts'
import * as say from '../messages/newsroom.ts'
import { applyFix, goTo, textAt, textsOf } from './acting.ts'
import { createChecking } from './checking.ts'
import type { Content } from './form.ts'
import { houseStyleOf } from './house-style.ts'
import { rulesWithout } from './kinds.ts'
import { underline } from './places.ts'
import { quoteStyle } from './quotation/style.ts'
import { serverFindings } from './server-findings.ts'

const levels = { block: say.stopsPublication(), warn: say.lookAtThis(), note: say.note() }
const restBeforeCheck = 800

type Needs = {
  editor: Editor
  form: HTMLFormElement
  list: HTMLElement
  read: () => Content
  /** Saves now: only what a saved text says can be dismissed. */
  flush: () => Promise<boolean>
}

/** Runs the desk check beside the text, once typing rests. `saved` asks the server for what only it can find. */
export function watchFindings(needs: Needs): { changed: () => void; saved: () => void } {
  const { editor, form, list, read } = needs
  let timer = 0
  const server = serverFindings(list.dataset, read)
  const houseStyle = houseStyleOf(list)
  const { check, forget, teach } = createChecking({
    address: list.dataset.checker ?? '',
    ask: () => ({ draft: draftOf(form, read()), also: server.standing(), house: houseOf(list) }),
    answer: (findings) => {
      underline(editor, findings)
      show({ ...needs, again: check, houseStyle }, findings)
    },
  })
  const saved = () => {
    void server.refresh().then((isNew) => isNew && check())
    void learn()
  }
  async function learn(): Promise<void> {
    const style = await houseStyle.read()
    if (!style) return
    teach(style)
    check()
  }
  check()
  void learn()
  const changed = () => {
    forget()
    clearTimeout(timer)
    timer = window.setTimeout(check, restBeforeCheck)
  }
  return { changed, saved }
}

function houseOf(list: HTMLElement) {
  const words = (names: string | undefined) => new Set((names ?? '').split(' ').filter((each) => each !== ''))
  const { dismissed, demoted } = list.dataset
  return { dismissed: words(dismissed), demoted: words(demoted), quotes: quoteStyle() }
}

type Showing = Needs & { again: () => void; houseStyle: ReturnType<typeof houseStyleOf> }
/** With the text that a finding was made on: a fix is for that one alone. */
type Listing = Showing & { was: string | undefined }

/** An article as the desk check reads it: credited people by name. */
function draftOf(form: HTMLFormElement, content: Content): Draft {
  const selects = [...form.querySelectorAll<HTMLSelectElement>('select[name="byline"]')]
  const byline = selects.flatMap(({ value, selectedOptions }) => (value ? (selectedOptions[0]?.text.trim() ?? []) : []))
  const place = content.place.trim()
  const date = dayTyped(content.reportedOn) ?? null
  return {
    headline: content.headline,
    standfirst: content.standfirst,
    titles: titlesIn(content),
    byline,
    dateline: place === '' && date === null ? null : { place, date },
    sources: content.sources.map(({ title, url }) => ({ title, url: url || null })),
    passages: passagesWithFigures(content.body),
    without: rulesWithout(form) as RuleName[],
    section: form.querySelector<HTMLSelectElement>('select[name="sectionId"]')?.value ?? '',
  }
}

function show(needs: Showing, findings: readonly Finding[]): void {
  const { list } = needs
  // Whoever stands on a finding while the list is made again stays on the one in its place.
  const buttons: Element[] = [...list.querySelectorAll('button')]
  const at = document.activeElement ? buttons.indexOf(document.activeElement) : -1
  if (findings.length === 0) {
    const empty = document.createElement('p')
    empty.className = 'empty'
    empty.textContent = say.deskCheckFindsNothingTo()
    list.replaceChildren(empty)
    if (at !== -1) focusOnEnd(empty)
    return
  }
  const texts = textsOf(needs.read())
  const items = document.createElement('ol')
  items.className = 'findings'
  items.append(
    ...findings.map((finding) => itemFor({ ...needs, was: textAt(needs.form, texts, finding.place) }, finding)),
  )
  list.replaceChildren(items)
  const again = [...list.querySelectorAll('button')]
  if (at !== -1) (again[at] ?? again.at(-1))?.focus()
}

/** Nothing is left to press: whoever was there hears so. */
function focusOnEnd(words: HTMLElement): void {
  words.tabIndex = -1
  words.focus()
}

function itemFor(needs: Listing, finding: Finding): HTMLLIElement {
  const item = document.createElement('li')
  item.className = finding.level
  const level = line(levels[finding.level], 'level')
  const place = document.createElement('button')
  place.type = 'button'
  place.className = 'place'
  place.textContent = finding.message
  place.addEventListener('click', () => goTo(needs, finding))
  item.append(level, place)
  if (finding.evidence) {
    const evidence = document.createElement('q')
    evidence.textContent = finding.evidence
    item.append(evidence)
  }
  if (isDemoted(needs, finding)) item.append(line(say.onlyNoteHereMostOf(), 'quiet'))
  if (finding.fix) item.append(fixButton(needs, finding))
  if (mayDismiss(needs, finding)) item.append(dismissButton(needs, finding))
  item.append(aboutLink(needs, finding))
  item.addEventListener('keydown', (event) => {
    if (event.key !== 'f' || !isPlainKey(event, item) || !finding.fix) return
    event.preventDefault()
    take(needs, finding)
  })
  return item
}

function line(words: string, name: string): HTMLElement {
  const made = document.createElement('p')
  made.className = name
  made.textContent = words
  return made
}

/** People here have dismissed most of what the rule says. */
function isDemoted({ list }: Needs, { rule }: Finding): boolean {
  return (list.dataset.demoted ?? '').split(' ').includes(rule)
}

/** What the rule finds and how often it is right, in a window of its own: nobody leaves the text for it. */
function aboutLink({ list, houseStyle }: Showing, finding: Finding): HTMLElement {
  const link = document.createElement('a')
  link.className = 'about'
  link.href = houseStyle.about(finding) ?? `${list.dataset.rules ?? ''}#${finding.rule}`
  link.target = '_blank'
  link.rel = 'noopener'
  link.textContent = say.aboutThisRule()
  return link
}

function take(needs: Listing, finding: Finding): void {
  if (applyFix(needs, finding)) needs.houseStyle.taken(finding)
}

function fixButton(needs: Listing, finding: Finding): HTMLElement {
  const line = document.createElement('p')
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'fix'
  button.textContent = `${finding.fix?.label ?? say.fixIt()} (f)`
  button.addEventListener('click', () => take(needs, finding))
  line.append(button)
  return line
}

function mayDismiss({ list }: Showing, finding: Finding): boolean {
  const { dismissals, mayOverride } = list.dataset
  const isAllowed = finding.level !== 'block' || mayOverride === 'yes'
  return dismissals !== undefined && nameOf(finding) !== undefined && isAllowed
}

/** *Not a fault*: kept by the server for every article, and gone from the list at once. */
function dismissButton({ list, again, flush }: Showing, finding: Finding): HTMLElement {
  const line = document.createElement('p')
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'dismiss'
  button.textContent = say.notFault()
  button.addEventListener('click', async () => {
    // One that is disabled would lose the keyboard’s place in the list.
    if (button.ariaDisabled === 'true') return
    button.ariaDisabled = 'true'
    await flush()
    const body = new URLSearchParams({ rule: finding.rule, evidence: finding.evidence })
    const answer = await fetch(list.dataset.dismissals ?? '', { method: 'POST', body, redirect: 'manual' }).catch(
      () => undefined,
    )
    // A redirect that is not followed has no status; it is the answer to a dismissal that was kept.
    if (answer?.type !== 'opaqueredirect') {
      button.ariaDisabled = 'false'
      button.textContent = say.itCouldNotBeSaved()
      return
    }
    list.dataset.dismissed = `${list.dataset.dismissed ?? ''} ${nameOf(finding) ?? ''}`
    again()
  })
  line.append(button)
  return line
}
