import { type Attributes, type Editor, mergeAttributes, Node } from '@tiptap/core'
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  tableEditing,
  toggleHeader,
} from '@tiptap/pm/tables'
import type { Editing, Kit, Tool } from '../../editing/editing.ts'
import * as say from '../../messages/newsroom.ts'

type Command = typeof addRowAfter

const roles: Record<string, string> = { table: 'table', tableRow: 'row', tableCell: 'cell', tableHeader: 'header_cell' }
/** What the parts of a table know only while they are written in: no two cells of ours are joined. */
const spans: Attributes = {
  colspan: { default: 1, rendered: false, parseHTML: () => 1 },
  rowspan: { default: 1, rendered: false, parseHTML: () => 1 },
  colwidth: { default: null, rendered: false, parseHTML: () => null },
}

const table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  addAttributes: (): Attributes => ({
    caption: {
      default: '',
      rendered: false,
      parseHTML: (element) =>
        element.getAttribute('data-caption') ?? element.querySelector('caption')?.textContent?.trim() ?? '',
    },
  }),
  parseHTML: () => [{ tag: 'table' }, { tag: 'caption', ignore: true }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'table',
    mergeAttributes(HTMLAttributes, { 'data-caption': node.attrs.caption }),
    ['caption', { contenteditable: 'false' }, node.attrs.caption || say.noCaption()],
    ['tbody', 0],
  ],
  extendNodeSchema: ({ name }) => (roles[name] ? { tableRole: roles[name] } : {}),
  addProseMirrorPlugins: () => [tableEditing()],
  addKeyboardShortcuts() {
    return {
      Tab: () => isIn(this.editor) && (run(this.editor, goToNextCell(1)) || addRow(this.editor)),
      'Shift-Tab': () => isIn(this.editor) && run(this.editor, goToNextCell(-1)),
    }
  },
})

const row = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)+',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: ({ HTMLAttributes }) => ['tr', HTMLAttributes, 0],
})

function cellNamed(name: string, tag: string) {
  return Node.create({
    name,
    content: 'paragraph',
    isolating: true,
    addAttributes: () => spans,
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
  })
}

function isIn(editor: Editor): boolean {
  return editor.isActive('table')
}

function run(editor: Editor, command: Command): boolean {
  return command(editor.state, editor.view.dispatch)
}

function addRow(editor: Editor): boolean {
  return run(editor, addRowAfter) && run(editor, goToNextCell(1))
}

function insert(editor: Editor): void {
  const cells = (type: string) => Array.from({ length: 3 }, () => ({ type, content: [{ type: 'paragraph' }] }))
  const rows = ['tableHeader', 'tableCell', 'tableCell'].map((type) => ({ type: 'tableRow', content: cells(type) }))
  editor.chain().focus().insertContent({ type: 'table', content: rows }).run()
}

function askForCaption(editor: Editor, kit: Kit): void {
  kit.ask(editor, {
    title: say.captionOfTable(),
    fields: [{ name: 'caption', label: say.caption(), value: String(editor.getAttributes('table').caption ?? '') }],
    take: ({ caption = '' }) => {
      editor.chain().focus().updateAttributes('table', { caption: caption.trim() }).run()
      return undefined
    },
  })
}

const inTable = (says: string, place: number, command: Command): Tool => ({
  label: says,
  says,
  place,
  isMore: true,
  isFor: isIn,
  act: (editor) => {
    run(editor, command)
    editor.commands.focus()
  },
})

export const editing: Editing = {
  extensions: [table, row, cellNamed('tableCell', 'td'), cellNamed('tableHeader', 'th')],
  keeps: { table: ['id', 'caption'], tableRow: ['id'], tableCell: ['id'], tableHeader: ['id'] },
  tools: [
    { label: say.table(), says: say.table(), place: 65, isMore: true, act: insert, isFor: (editor) => !isIn(editor) },
    {
      label: say.captionOfTable(),
      says: say.captionOfTable(),
      place: 90,
      isMore: true,
      isFor: isIn,
      act: askForCaption,
    },
    inTable(say.addRowBelow(), 91, addRowAfter),
    inTable(say.addColumnAfter(), 92, addColumnAfter),
    inTable(say.removeRow(), 93, deleteRow),
    inTable(say.removeColumn(), 94, deleteColumn),
    inTable(say.headingsInFirstRow(), 95, toggleHeader('row')),
    inTable(say.headingsInFirstColumn(), 96, toggleHeader('column')),
    inTable(say.removeTable(), 97, deleteTable),
  ],
}
