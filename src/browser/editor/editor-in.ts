import { Editor, type EditorOptions } from '@tiptap/core'
import { bodyName } from '../../features/working-copies/rules/schema.ts'
import { keys } from './keys.ts'
import { markedNotes } from './notes/marked.ts'
import { noteTools } from './notes/tool.ts'
import { createPasteNotice } from './pasting/notice.ts'
import { cleanPaste } from './pasting/paste.ts'
import { joinedLines } from './pasting/plain-text.ts'
import { dashes } from './quotation/dashes.ts'
import { dashStyle, quoteStyle } from './quotation/style.ts'
import { quotation } from './quotation/typing.ts'
import { schemaExtensions } from './schema.ts'
import { seeking } from './seeking/extension.ts'
import { shownChanges } from './suggesting/shown.ts'
import { together } from './together/extension.ts'
import type { Shared } from './together/open.ts'
import { createToolbar } from './toolbar.ts'

/** The editor in the place of the Markdown field. */
export function editorIn(markdown: HTMLTextAreaElement, { doc, presence, within }: Shared): Editor {
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
  const options: Partial<EditorOptions> = {
    element: place,
    injectCSS: false,
    extensions: [
      ...schemaExtensions(),
      together(doc.getXmlFragment(bodyName), presence.awareness),
      keys,
      markedNotes,
      shownChanges,
      quotation(quoteStyle()),
      dashes(dashStyle()),
      seeking,
    ],
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
  }
  const editor = madeWithin(within, options)
  label?.addEventListener('click', () => editor.commands.focus())
  const tools = document.createElement('div')
  tools.className = 'tools'
  tools.append(createToolbar(editor, noteTools()))
  place.prepend(tools)
  place.append(notice.place)
  markdown.replaceWith(place)
  return editor
}

function madeWithin(within: Shared['within'], options: Partial<EditorOptions>): Editor {
  let editor: Editor | undefined
  within(() => {
    editor = new Editor(options)
  })
  if (!editor) throw new Error('The editor was not made.')
  return editor
}
