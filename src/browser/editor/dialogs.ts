import type { Editor } from '@tiptap/core'
import { isSafeLink } from '../../features/articles/document.ts'
import { setMarksIn } from './quotation/fields.ts'

/** Asks for the address of a link over the selected words, or of the link the cursor is in. */
export function askForLink(editor: Editor): void {
  const before = String(editor.getAttributes('link').href ?? '')
  const { dialog, field, problem, form } = dialogWith('Link', 'Web address', before)
  if (before) form.querySelector('.actions')?.append(removing(editor, dialog))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const href = addressFrom(field.value)
    if (href === undefined) {
      problem.textContent = 'A link begins with https:// or leads to a page of this site, such as /archive.'
      field.focus()
      return
    }
    dialog.close()
    const chain = editor.chain().focus().extendMarkRange('link')
    const isBare = editor.state.selection.empty && !before
    if (isBare) chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run()
    else chain.setMark('link', { href }).run()
  })
  dialog.addEventListener('close', () => editor.commands.focus())
}

function removing(editor: Editor, dialog: HTMLDialogElement): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = 'Remove the link'
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

/** Offers the pictures there are, as the page lists them for the lead picture. */
export function askForPicture(editor: Editor): void {
  const { dialog, field, problem, form } = dialogWith('Picture in the text', 'Caption', '')
  setMarksIn(field)
  const choices = document.createElement('div')
  choices.className = 'thumbnails'
  for (const known of document.querySelectorAll<HTMLInputElement>('input[name="pictureId"]:not([value=""])')) {
    const label = known.parentElement?.cloneNode(true)
    if (!(label instanceof HTMLElement)) continue
    const choice = label.querySelector('input')
    if (choice) choice.name = 'figure'
    choices.append(label)
  }
  if (choices.childElementCount === 0) problem.textContent = 'There are no pictures yet. Add one under Pictures.'
  form.prepend(choices)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const chosen = form.querySelector<HTMLInputElement>('input[name="figure"]:checked')
    if (!chosen) {
      problem.textContent = 'Choose a picture first.'
      return
    }
    dialog.close()
    const attrs = { picture: chosen.value, caption: field.value.trim() }
    editor.chain().focus().insertContent({ type: 'figure', attrs }).run()
  })
  dialog.addEventListener('close', () => editor.commands.focus())
}

function dialogWith(title: string, label: string, value: string) {
  const dialog = document.createElement('dialog')
  dialog.setAttribute('aria-label', title)
  const form = document.createElement('form')
  const field = document.createElement('input')
  field.value = value
  field.id = 'dialog-field'
  const caption = document.createElement('label')
  caption.htmlFor = field.id
  caption.textContent = label
  const problem = document.createElement('p')
  problem.className = 'problem'
  problem.setAttribute('role', 'alert')
  const actions = document.createElement('p')
  actions.className = 'actions'
  const take = document.createElement('button')
  take.className = 'main'
  take.textContent = value === '' ? 'Insert' : 'Save'
  const cancel = document.createElement('button')
  cancel.type = 'button'
  cancel.textContent = 'Cancel'
  cancel.addEventListener('click', () => dialog.close())
  actions.append(take, cancel)
  form.append(caption, field, problem, actions)
  dialog.append(form)
  document.body.append(dialog)
  dialog.addEventListener('close', () => dialog.remove())
  dialog.showModal()
  field.focus()
  return { dialog, form, field, problem }
}
