import { Editor } from '@tiptap/core'
import type { Body } from '../features/articles/document.ts'
import { createBodyReader, jsonOf } from './editor/body.ts'
import { showCollision } from './editor/collision.ts'
import { followSelection } from './editor/facts.ts'
import { watchFindings } from './editor/findings.ts'
import { type Content, contentOf, fillForm } from './editor/form.ts'
import { followHere } from './editor/here.ts'
import { keys } from './editor/keys.ts'
import { followKind } from './editor/kinds.ts'
import { type Copy, localCopy } from './editor/local-copy.ts'
import { createPasteNotice } from './editor/pasting/notice.ts'
import { cleanPaste } from './editor/pasting/paste.ts'
import { joinedLines } from './editor/pasting/plain-text.ts'
import { showProblems } from './editor/problems.ts'
import { setMarksInFields } from './editor/quotation/fields.ts'
import { quoteStyle } from './editor/quotation/style.ts'
import { quotation } from './editor/quotation/typing.ts'
import { recordPanel } from './editor/record-panel.ts'
import { createSaver, type Saver, type SaveState } from './editor/saver.ts'
import { schemaExtensions } from './editor/schema.ts'
import { sendTo } from './editor/sending.ts'
import { createToolbar } from './editor/toolbar.ts'
import * as say from './messages/newsroom.ts'

const form = document.querySelector<HTMLFormElement>('form#writing')
const field = document.querySelector<HTMLTextAreaElement>('#markdown')
const findings = document.querySelector<HTMLElement>('#findings')
if (form && field && findings) start(form, field, findings)

/** Puts the editor in the Markdown field's place, and lets the page save and check by itself. */
function start(page: HTMLFormElement, markdown: HTMLTextAreaElement, list: HTMLElement): void {
  const saved = JSON.parse(document.querySelector('#body-as-saved')?.textContent ?? '{}') as Body
  const editor = editorIn(markdown, saved)
  setMarksInFields(page)
  const bodyIn = createBodyReader()
  const read = () => contentOf(page, bodyIn(editor.state.doc))
  const copy = localCopy(page.dataset.article ?? '')
  const found = copy.find()
  const asSaved = JSON.stringify(read())
  const desk = watchFindings({ editor, form: page, list, read, flush: () => saver.flush() })
  const saver = createSaver<Content>({
    base: page.querySelector<HTMLInputElement>('[name="base"]')?.value ?? '',
    number: Number(page.dataset.number),
    read,
    send: sendTo(page.dataset.save ?? ''),
    later: (act, millis) => {
      const timer = setTimeout(act, millis)
      return () => clearTimeout(timer)
    },
    tell: (state) => {
      tell(page, state)
      if (state.state === 'saved' || state.state === 'refused') showProblems(page, state.problems ?? {})
      if (state.state === 'saved') {
        desk.saved()
        record.lookSoon()
      }
    },
    keep: copy.keep,
  })
  const record = recordPanel({ flush: () => saver.flush() })
  // What was saved a moment before this page was opened may still be being read.
  record.lookSoon()
  followHere(page.dataset.article ?? '', saver)
  const changed = () => {
    saver.changed()
    desk.changed()
  }
  editor.on('update', changed)
  page.addEventListener('input', (event) => {
    if (!(event.target instanceof Node && editor.view.dom.contains(event.target))) changed()
  })
  followKind(page)
  saveOnLeaving(page, saver)
  followSelection(editor)
  page.addEventListener('submit', (event) => {
    event.preventDefault()
    if (saver.isStopped()) page.dispatchEvent(new Event('compare'))
    else void saver.flush()
  })
  page.addEventListener('compare', () => sendWhole(page, saver, read()))
  if (found && JSON.stringify(found.content) !== asSaved) {
    offer(page, found, {
      take: () => {
        fillForm(page, found.content)
        editor.commands.setContent(jsonOf(found.content.body), { emitUpdate: false })
        saver.restOn(found.base)
        desk.changed()
      },
      drop: () => copy.keep(null),
    })
  } else if (found) copy.keep(null)
}

function editorIn(markdown: HTMLTextAreaElement, body: Body): Editor {
  const place = document.createElement('div')
  const label = markdown.form?.querySelector<HTMLLabelElement>('label[for="markdown"]')
  if (label) {
    label.id = 'text-label'
    label.removeAttribute('for')
  }
  document.querySelector('#markdown-hint')?.remove()
  const notice = createPasteNotice()
  const { lang, dir } = markdown
  const heard = lang ? { lang, dir: dir || 'ltr' } : {}
  const editor = new Editor({
    element: place,
    injectCSS: false,
    content: jsonOf(body),
    extensions: [...schemaExtensions(), keys, quotation(quoteStyle())],
    editorProps: {
      attributes: { id: 'text', role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': 'text-label', ...heard },
      transformPastedHTML: (pasted) => {
        const { html, left } = cleanPaste(pasted)
        notice.tell(left)
        return html
      },
      transformPastedText: (pasted) => {
        const { text, left } = joinedLines(pasted)
        notice.tell(left)
        return text
      },
    },
  })
  label?.addEventListener('click', () => editor.commands.focus())
  place.prepend(createToolbar(editor))
  place.append(notice.place)
  markdown.replaceWith(place)
  return editor
}

/** Says how it stands, in words; that somebody else saved is said where nobody can miss it. */
function tell(page: HTMLFormElement, { state, says }: SaveState): void {
  const line = document.querySelector<HTMLElement>('#save-state')
  if (!line) return
  line.dataset.state = state
  line.textContent = state === 'conflict' ? say.notSavedSomebodyElseSaved() : says
  if (state === 'conflict') showCollision(page, says, () => page.dispatchEvent(new Event('compare')))
}

/** Sends everything as a form: the server's page shows both texts and the choice between them. */
function sendWhole(page: HTMLFormElement, saver: Saver, content: Content): void {
  const hidden = page.querySelector<HTMLInputElement>('input[name="body"]')
  const base = page.querySelector<HTMLInputElement>('input[name="base"]')
  if (!hidden || !base) return
  hidden.disabled = false
  hidden.value = JSON.stringify(content.body)
  base.value = saver.base()
  isLeaving = true
  page.submit()
}

let isLeaving = false

/** Links of the article wait for the save; any other way out warns while something is unsaved. */
function saveOnLeaving(page: HTMLFormElement, saver: Saver): void {
  window.addEventListener('beforeunload', (event) => {
    if (saver.isUnsaved() && !isLeaving) event.preventDefault()
  })
  window.addEventListener('online', () => void saver.flush())
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-after-saving]')
    if (!link || !saver.isUnsaved() || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    void saver.flush().then((isSaved) => {
      if (isSaved) location.assign(link.href)
      else page.querySelector<HTMLElement>('.collision, #save-state')?.scrollIntoView({ block: 'center' })
    })
  })
}

/** Offers words from an earlier visit that never reached the server. */
function offer(page: HTMLFormElement, found: Copy, { take, drop }: { take: () => void; drop: () => void }): void {
  const notice = document.createElement('div')
  notice.className = 'notice'
  notice.setAttribute('role', 'status')
  const words = document.createElement('p')
  words.textContent = say.thisBrowserHoldsWordsFor({ headline: found.content.headline })
  const actions = document.createElement('p')
  actions.className = 'actions'
  actions.append(choice('Restore', take, notice), choice('Discard', drop, notice))
  notice.append(words, actions)
  page.before(notice)
}

function choice(says: string, act: () => void, notice: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = says
  button.addEventListener('click', () => {
    act()
    notice.remove()
  })
  return button
}
