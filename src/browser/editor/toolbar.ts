import type { Editor } from '@tiptap/core'
import { askForLink, askForPicture } from './dialogs.ts'

type Tool = { label: string; says: string; act: (editor: Editor) => void; isOn?: (editor: Editor) => boolean }

const tools: Tool[] = [
  {
    label: 'B',
    says: 'Bold (Ctrl+B)',
    act: (e) => e.chain().focus().toggleBold().run(),
    isOn: (e) => e.isActive('bold'),
  },
  {
    label: 'I',
    says: 'Italic (Ctrl+I)',
    act: (e) => e.chain().focus().toggleItalic().run(),
    isOn: (e) => e.isActive('italic'),
  },
  { label: 'Link', says: 'Link (Ctrl+K)', act: askForLink, isOn: (e) => e.isActive('link') },
  heading(2, 'Heading'),
  heading(3, 'Subheading'),
  {
    label: 'List',
    says: 'Bulleted list',
    act: (e) => e.chain().focus().toggleList('bulletList', 'listItem').run(),
    isOn: (e) => e.isActive('bulletList'),
  },
  {
    label: '1. 2.',
    says: 'Numbered list, 1. 2.',
    act: (e) => e.chain().focus().toggleList('orderedList', 'listItem').run(),
    isOn: (e) => e.isActive('orderedList'),
  },
  {
    label: 'Quote',
    says: 'Quote',
    act: (e) => e.chain().focus().toggleWrap('blockquote').run(),
    isOn: (e) => e.isActive('blockquote'),
  },
  {
    label: 'Pull quote',
    says: 'Pull quote',
    act: (e) => e.chain().focus().toggleNode('pullQuote', 'paragraph').run(),
    isOn: (e) => e.isActive('pullQuote'),
  },
  { label: 'Picture', says: 'Picture', act: askForPicture },
  { label: '―', says: 'Horizontal line', act: (e) => e.chain().focus().insertContent({ type: 'rule' }).run() },
  { label: 'Undo', says: 'Undo (Ctrl+Z)', act: (e) => e.chain().focus().undo().run() },
  { label: 'Redo', says: 'Redo (Ctrl+Shift+Z)', act: (e) => e.chain().focus().redo().run() },
]

function heading(level: 2 | 3, says: string): Tool {
  return {
    label: says,
    says,
    act: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
    isOn: (editor) => editor.isActive('heading', { level }),
  }
}

/** The toolbar, as ARIA's pattern has it: one stop for Tab, arrows within. Alt+F10 comes here from the text. */
export function createToolbar(editor: Editor): HTMLElement {
  const bar = document.createElement('div')
  bar.className = 'toolbar'
  bar.setAttribute('role', 'toolbar')
  bar.setAttribute('aria-label', 'Format')
  bar.setAttribute('aria-controls', 'text')
  const buttons = tools.map((tool, index) => buttonFor(editor, tool, index === 0))
  bar.append(...buttons)
  bar.addEventListener('keydown', (event) => moveWithin(event, buttons))
  const show = () =>
    tools.forEach(({ isOn }, index) => {
      if (isOn) buttons[index]?.setAttribute('aria-pressed', String(isOn(editor)))
    })
  editor.on('transaction', show)
  show()
  return bar
}

function buttonFor(editor: Editor, { label, says, act }: Tool, isFirst: boolean): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = label
  button.title = says
  button.dataset.tool = label
  button.setAttribute('aria-label', says)
  button.tabIndex = isFirst ? 0 : -1
  button.addEventListener('click', () => act(editor))
  return button
}

function moveWithin(event: KeyboardEvent, buttons: readonly HTMLButtonElement[]): void {
  const at = buttons.indexOf(event.target as HTMLButtonElement)
  const places: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }
  const to = places[event.key]
  const next = to === undefined ? undefined : buttons[(to + buttons.length) % buttons.length]
  if (!next) return
  event.preventDefault()
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1
  next.focus()
}
