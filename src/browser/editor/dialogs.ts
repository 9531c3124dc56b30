import { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { isSafeLink } from '../../features/articles/document.ts'
import type { Asked, Kit } from '../../features/articles/editing/editing.ts'
import * as say from '../messages/newsroom.ts'
import { lineOf } from './body.ts'
import { offerArticles } from './linking/articles.ts'
import { offerPictures } from './pictures.ts'
import { setMarksIn } from './quotation/fields.ts'
import { wordsExtensions } from './schema.ts'

export const kit: Omit<Kit, 'askForCrop'> = { askForLink, askForPicture, ask, askForWords }

/**
 * Asks for the address of a link over the selected words, or of the link the cursor is in; for one that leads to an article
 * of this paper, by words of its headline.
 */
export function askForLink(editor: Editor): void {
  const before = String(editor.getAttributes('link').href ?? '')
  const { dialog, field, problem, form } = dialogWith('Link', say.addressOrArticle(), before)
  if (before) form.querySelector('.actions')?.append(removing(editor, dialog))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const href = addressFrom(field.value)
    if (href === undefined) {
      problem.textContent = say.linkBeginsWithHttpsOr()
      field.focus()
      return
    }
    put(href, href)
  })
  const { linkable: path } = document.querySelector<HTMLElement>('#writing')?.dataset ?? {}
  if (path) offerArticles(field, { path, take: (article) => put(article.path, article.headline) })

  /** Where nothing is selected, the link brings words of its own. */
  function put(href: string, text: string): void {
    dialog.close()
    const chain = editor.chain().focus().extendMarkRange('link')
    const isBare = editor.state.selection.empty && !before
    if (isBare) chain.insertContent({ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] }).run()
    else chain.setMark('link', { href }).run()
  }
  dialog.addEventListener('close', () => editor.view.focus())
}

function removing(editor: Editor, dialog: HTMLDialogElement): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = say.removeLink()
  button.addEventListener('click', () => {
    dialog.close()
    editor.chain().focus().extendMarkRange('link').unsetMark('link').run()
  })
  return button
}

/** `example.org/page` was meant as a web address. */
function addressFrom(typed: string): string | undefined {
  const text = typed.trim()
  if (isSafeLink(text)) return text
  const guessed = `https://${text}`
  return /^[\w-]+(\.[\w-]+)+/.test(text) && isSafeLink(guessed) ? guessed : undefined
}

/** Offers the pictures there are, as the page lists them for the lead picture; of one that is selected its caption, too. */
function askForPicture(editor: Editor): void {
  const there = selectedFigure(editor)
  const { dialog, field, problem, form } = dialogWith(say.pictureInText(), 'Caption', String(there?.caption ?? ''))
  setMarksIn(field)
  const choices = document.createElement('div')
  choices.className = 'thumbnails'
  for (const known of document.querySelectorAll<HTMLInputElement>('input[name="pictureId"]:not([value=""])')) {
    const label = known.parentElement?.cloneNode(true)
    if (!(label instanceof HTMLElement)) continue
    const choice = label.querySelector('input')
    // What leads is not what is chosen here.
    if (choice) Object.assign(choice, { name: 'figure', checked: choice.value === there?.picture })
    choices.append(label)
  }
  if (choices.childElementCount === 0) problem.textContent = say.thereAreNoPicturesYet()
  form.prepend(...searchOver(choices), choices)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    // The one that stands there may be none of those listed.
    const picture = form.querySelector<HTMLInputElement>('input[name="figure"]:checked')?.value ?? there?.picture
    if (!picture) {
      problem.textContent = say.choosePictureFirst()
      return
    }
    dialog.close()
    const attrs = { picture, caption: field.value.trim() }
    const chain = editor.chain().focus()
    // The same block as before, with what is said of it.
    if (there) chain.updateAttributes('figure', attrs).run()
    else chain.insertContent({ type: 'figure', attrs }).run()
  })
  dialog.addEventListener('close', () => editor.view.focus())
}

/** The library, by words, as for the lead picture. */
function searchOver(list: HTMLElement): HTMLElement[] {
  const { found } = document.querySelector<HTMLElement>('#pictureSearch')?.dataset ?? {}
  if (found === undefined) return []
  const { caption, field } = fieldFor({ name: '', label: say.findInLibrary(), value: '' }, 'dialog-search')
  field.type = 'search'
  field.dataset.found = found
  const status = document.createElement('p')
  status.className = 'hint'
  status.setAttribute('role', 'status')
  offerPictures(field, { list, status, name: 'figure' })
  return [caption, field, status]
}

function selectedFigure({ state: { selection } }: Editor): Record<string, unknown> | undefined {
  return selection instanceof NodeSelection && selection.node.type.name === 'figure' ? selection.node.attrs : undefined
}

/** Asks for a few things at once. */
function ask(editor: Editor, { title, fields, take }: Parameters<Kit['ask']>[1]): void {
  const { dialog, form, problem } = formIn(title, 'Save')
  const inputs = fields.map((field) => fieldFor(field, `dialog-${field.name}`))
  form.prepend(...inputs.flatMap(({ caption, field }) => [caption, field]))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const answers = Object.fromEntries(inputs.map(({ name, field }) => [name, field.value]))
    dialog.close()
    const wrong = take(answers)
    if (wrong === undefined) return
    dialog.showModal()
    problem.textContent = wrong
  })
  open(dialog, editor, () => inputs[0]?.field.focus())
}

/** Asks for a line of words, with the marks that words can have. */
function askForWords(editor: Editor, { title, words, take }: Parameters<Kit['askForWords']>[1]): void {
  const { dialog, form } = formIn(title, 'Save')
  const place = document.createElement('div')
  form.prepend(place)
  const line = new Editor({
    element: place,
    injectCSS: false,
    extensions: wordsExtensions(),
    content: { type: 'doc', content: [{ type: 'paragraph', content: [...words] }] },
    editorProps: {
      attributes: { role: 'textbox', 'aria-label': title },
      handleKeyDown: (_view, event) => {
        if (event.key === 'k' && (event.ctrlKey || event.metaKey)) askForLink(line)
        else if (event.key === 'Enter') form.requestSubmit()
        else return false
        event.preventDefault()
        return true
      },
    },
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const said = lineOf(line.getJSON().content?.[0] ?? {})
    dialog.close()
    if (said.length > 0) take(said)
  })
  dialog.addEventListener('close', () => line.destroy())
  open(dialog, editor, () => line.commands.focus('end'))
}

function open(dialog: HTMLDialogElement, editor: Editor, focus: () => void): void {
  dialog.addEventListener('close', () => editor.view.focus())
  dialog.showModal()
  focus()
}

export function dialogOf(title: string): HTMLDialogElement {
  const dialog = document.createElement('dialog')
  dialog.setAttribute('aria-label', title)
  document.body.append(dialog)
  dialog.addEventListener('close', () => {
    if (!dialog.open) queueMicrotask(() => dialog.open || dialog.remove())
  })
  return dialog
}

function fieldFor({ name, label, value }: Asked, id: string) {
  const field = document.createElement('input')
  field.value = value
  field.id = id
  const caption = document.createElement('label')
  caption.htmlFor = id
  caption.textContent = label
  return { name, caption, field }
}

function formIn(title: string, says: string) {
  const dialog = dialogOf(title)
  const form = document.createElement('form')
  const problem = document.createElement('p')
  problem.className = 'problem'
  problem.setAttribute('role', 'alert')
  const actions = document.createElement('p')
  actions.className = 'actions'
  const take = document.createElement('button')
  take.className = 'main'
  take.textContent = says
  const cancel = document.createElement('button')
  cancel.type = 'button'
  cancel.textContent = 'Cancel'
  cancel.addEventListener('click', () => dialog.close())
  actions.append(take, cancel)
  form.append(problem, actions)
  dialog.append(form)
  return { dialog, form, problem }
}

function dialogWith(title: string, label: string, value: string) {
  const { dialog, form, problem } = formIn(title, value === '' ? say.insert() : say.save())
  const { caption, field } = fieldFor({ name: '', label, value }, 'dialog-field')
  form.prepend(caption, field)
  dialog.showModal()
  field.focus()
  return { dialog, form, field, problem }
}
