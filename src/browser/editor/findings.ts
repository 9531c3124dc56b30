import type { Editor } from '@tiptap/core'
import { passages } from '../../features/articles/document.ts'
import type { Draft, Finding, QuoteStyle } from '../../features/desk/finding.ts'
import { nameOf } from '../../features/desk/rules/dismissal.ts'
import { createChecking } from './checking.ts'
import type { Content } from './form.ts'
import { spanOf, underline } from './places.ts'
import { serverFindings } from './server-findings.ts'

const levels = { block: 'Stops publication', warn: 'Look at this', note: 'Note' }
const restBeforeCheck = 800

type Needs = { editor: Editor; form: HTMLFormElement; list: HTMLElement; read: () => Content }

/** Runs the desk check beside the text, once typing rests. `saved` asks the server for what only it can find. */
export function watchFindings(needs: Needs): { changed: () => void; saved: () => void } {
  const { editor, form, list, read } = needs
  let timer = 0
  const server = serverFindings(list.dataset.onTheServer ?? '', read)
  const { check, forget } = createChecking({
    address: list.dataset.checker ?? '',
    ask: () => ({ draft: draftOf(form, read()), also: server.standing(), house: houseOf(list) }),
    answer: (findings) => {
      underline(editor, findings)
      show({ ...needs, again: check }, findings)
    },
  })
  const saved = () => void server.refresh().then((isNew) => isNew && check())
  check()
  saved()
  const changed = () => {
    forget()
    clearTimeout(timer)
    timer = window.setTimeout(check, restBeforeCheck)
  }
  return { changed, saved }
}

function houseOf({ dataset }: HTMLElement) {
  const words = (list: string | undefined) => new Set((list ?? '').split(' ').filter((each) => each !== ''))
  const quotes: QuoteStyle = dataset.quotes === 'single' || dataset.quotes === 'double' ? dataset.quotes : 'auto'
  return { dismissed: words(dataset.dismissed), demoted: words(dataset.demoted), quotes }
}

type Showing = Needs & { again: () => void }
/** With the text that a finding was made on: a fix is for that one alone. */
type Listing = Showing & { was: string | undefined }

/** An article as the desk check reads it: credited people by name. */
function draftOf(form: HTMLFormElement, content: Content): Draft {
  const selects = [...form.querySelectorAll<HTMLSelectElement>('select[name="byline"]')]
  const byline = selects.flatMap(({ value, selectedOptions }) => (value ? (selectedOptions[0]?.text.trim() ?? []) : []))
  const place = content.place.trim()
  const date = content.reportedOn || null
  return {
    headline: content.headline,
    standfirst: content.standfirst,
    byline,
    dateline: place === '' && date === null ? null : { place, date },
    sources: content.sources.map(({ title, url }) => ({ title, url: url || null })),
    passages: passages(content.body),
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
    empty.textContent = 'The desk check finds nothing to say about this text.'
    list.replaceChildren(empty)
    if (at !== -1) focusOnEnd(empty)
    return
  }
  const texts = new Map(passages(needs.read().body).map(({ id, text }) => [id, text]))
  const wasAt = ({ place }: Finding) =>
    place.field === 'body' ? texts.get(place.passage ?? '') : fieldFor(needs.form, place.field)?.value
  const items = document.createElement('ol')
  items.className = 'findings'
  items.append(...findings.map((finding) => itemFor({ ...needs, was: wasAt(finding) }, finding)))
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
  const level = document.createElement('p')
  level.className = 'level'
  level.textContent = levels[finding.level]
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
  if (finding.fix) item.append(fixButton(needs, finding))
  if (mayDismiss(needs, finding)) item.append(dismissButton(needs, finding))
  item.addEventListener('keydown', (event) => {
    if (event.key !== 'f' || event.ctrlKey || event.metaKey || event.altKey || !finding.fix) return
    event.preventDefault()
    applyFix(needs, finding)
  })
  return item
}

function fixButton(needs: Listing, finding: Finding): HTMLElement {
  const line = document.createElement('p')
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'fix'
  button.textContent = `${finding.fix?.label ?? 'Put it right'} (f)`
  button.addEventListener('click', () => applyFix(needs, finding))
  line.append(button)
  return line
}

function mayDismiss({ list }: Showing, finding: Finding): boolean {
  const { dismissals, mayOverride } = list.dataset
  const isAllowed = finding.level !== 'block' || mayOverride === 'yes'
  return dismissals !== undefined && nameOf(finding) !== undefined && isAllowed
}

/** *Not a fault*: kept by the server for every article, and gone from the list at once. */
function dismissButton({ list, again }: Showing, finding: Finding): HTMLElement {
  const line = document.createElement('p')
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'dismiss'
  button.textContent = 'Not a fault'
  button.addEventListener('click', async () => {
    // One that is disabled would lose the keyboard’s place in the list.
    if (button.ariaDisabled === 'true') return
    button.ariaDisabled = 'true'
    const body = new URLSearchParams({ rule: finding.rule, evidence: finding.evidence })
    const answer = await fetch(list.dataset.dismissals ?? '', { method: 'POST', body, redirect: 'manual' }).catch(
      () => undefined,
    )
    // A redirect that is not followed has no status; it is the answer to a dismissal that was kept.
    if (answer?.type !== 'opaqueredirect') {
      button.ariaDisabled = 'false'
      button.textContent = 'It could not be kept. Try again'
      return
    }
    list.dataset.dismissed = `${list.dataset.dismissed ?? ''} ${nameOf(finding) ?? ''}`
    again()
  })
  line.append(button)
  return line
}

/** Goes to what was found and selects it. */
function goTo({ editor, form }: Needs, { place }: Finding): void {
  if (place.field === 'body') {
    const span = spanOf(editor, place.passage, place)
    if (span) editor.chain().focus().setTextSelection(span).scrollIntoView().run()
    return
  }
  const field = fieldFor(form, place.field)
  field?.focus()
  if (field && 'setSelectionRange' in field && field.type !== 'date') field.setSelectionRange(place.start, place.end)
}

/** Puts it right where it stands; the editor's and the browser's own undo take it back. */
function applyFix(needs: Listing, { place, fix }: Finding): void {
  if (!fix) return
  const { form, read, was, again } = needs
  const field = place.field === 'body' ? null : fieldFor(form, place.field)
  const now = field ? field.value : passages(read().body).find(({ id }) => id === place.passage)?.text
  // Somebody has typed since: what is found of the text as it is now comes in a moment.
  if (now !== was) again()
  else if (field) fixField(field, fix)
  else fixBody(needs, place.passage, fix)
}

type Fix = NonNullable<Finding['fix']>

function fixBody({ editor }: Needs, passage: string | undefined, fix: Fix): void {
  const span = spanOf(editor, passage, fix)
  if (!span) return
  editor.view.dispatch(editor.state.tr.insertText(fix.text, span.from, span.to))
  editor
    .chain()
    .focus()
    .setTextSelection(span.from + fix.text.length)
    .scrollIntoView()
    .run()
}

function fixField(field: Control, { start, end, text }: Fix): void {
  if (!('setSelectionRange' in field)) return
  field.focus()
  field.setSelectionRange(start, end)
  // The one way that leaves the change in the field's own undo.
  document.execCommand(text === '' ? 'delete' : 'insertText', false, text)
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const fields: Record<Exclude<Finding['place']['field'], 'body'>, string> = {
  headline: '#headline',
  standfirst: '#standfirst',
  byline: '#byline-0',
  dateline: '#place',
  sources: '#source-0',
  picture: '#lead-picture',
}

function fieldFor(form: HTMLFormElement, field: keyof typeof fields): Control | null {
  return form.querySelector<Control>(fields[field])
}
