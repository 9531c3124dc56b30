import { Editor } from '@tiptap/core'
import type { Part } from '../../../base/part.ts'
import { withChange } from '../../../features/suggested-changes/rules/blocks.ts'
import { hunksBetween } from '../../../features/suggested-changes/rules/hunks.ts'
import * as say from '../../messages/newsroom.ts'
import { blockIn } from '../body.ts'
import { keys } from '../keys.ts'
import { dashes } from '../quotation/dashes.ts'
import { dashStyle, quoteStyle } from '../quotation/style.ts'
import { quotation } from '../quotation/typing.ts'
import { schemaExtensions } from '../schema.ts'
import { seeking } from '../seeking/extension.ts'
import { createToolbar } from '../toolbar.ts'
import { ownSuggestions, textChanged } from './own.ts'
import { onNewText, suggestedIn, withDecided } from './rebasing.ts'
import { createSending } from './sending.ts'
import type { Open } from './shown.ts'

type Needs = {
  text: Editor
  path: string
  name: string
  /** What the newsroom has of oneself. */
  own: () => readonly Open[]
  /** The ids of one’s own that were decided. */
  decided: () => ReadonlySet<string>
  told: (says: string) => void
}

export type Mode = ReturnType<typeof createMode>

/**
 * Suggesting: the text as somebody would have it, in an editor of its own in the place of the text’s, which goes on being
 * written by everybody. What differs between both is suggested.
 */
export function createMode({ text, path, name, own, decided, told }: Needs) {
  const place = document.createElement('div')
  place.className = 'suggesting'
  let was = text.state.doc
  const editor = new Editor({
    element: place,
    injectCSS: false,
    extensions: [
      ...schemaExtensions({ hasOwnUndo: true }),
      keys,
      quotation(quoteStyle()),
      dashes(dashStyle()),
      seeking,
      ownSuggestions(() => was),
    ],
    content: { type: 'doc', content: withOwn(blocksIn(text), own()) as object[] },
    editorProps: { ...text.options.editorProps, attributes: attributesLike(text) },
  })
  const sending = createSending({
    path,
    name,
    read: () => suggestedIn(blocksOf(was), blocksIn(editor)),
    told(problem) {
      told(problem === undefined ? say.suggestionsAreHere() : problem || say.suggestionsAreKept())
      hear()
    },
  })
  sending.know(own())
  editor.on('update', () => sending.changed())
  text.on('update', followText)
  const tools = document.createElement('div')
  tools.className = 'tools'
  tools.append(createToolbar(editor))
  place.prepend(tools)
  text.view.dom.parentElement?.after(place)

  /** Somebody wrote in the text. */
  function followText(): void {
    const now = text.state.doc
    if (now.eq(was)) return
    const blocks = onNewText({ was: blocksOf(was), is: blocksOf(now), own: blocksIn(editor) })
    was = now
    put(blocks)
    sending.changed()
  }

  /** What differs, and no more: the cursor stays where it is. */
  function put(blocks: readonly Part[]): void {
    const { state, view } = editor
    const wanted = state.schema.nodeFromJSON({ type: 'doc', content: blocks })
    const start = state.doc.content.findDiffStart(wanted.content)
    const end = state.doc.content.findDiffEnd(wanted.content)
    const { tr } = state
    if (start !== null && end !== null) {
      const from = Math.min(start, end.a, end.b)
      tr.replace(from, end.a, wanted.slice(from, end.b))
    }
    view.dispatch(textChanged(tr))
  }

  /** What others decided about: what was refused goes, what was accepted comes with the text. */
  function hear(): void {
    const open = new Map(own().map((change) => [change.id, change]))
    const settled = decided()
    const changed = sending.kept().flatMap((kept) => {
      const is = open.get(kept.id)
      return (is ? is.version > kept.version : settled.has(kept.id)) ? [{ was: kept, is }] : []
    })
    if (changed.length === 0) return
    for (const each of changed) sending.learn(each.was.block, each.is)
    put(withDecided({ text: blocksOf(was), own: blocksIn(editor), changed }))
  }

  return {
    editor,
    place,
    hear,
    flush: sending.flush,
    async close(): Promise<void> {
      await sending.flush()
      sending.stop()
      text.off('update', followText)
      editor.destroy()
      place.remove()
    },
  }
}

function blocksIn(editor: Editor): Part[] {
  return blocksOf(editor.state.doc)
}

function blocksOf(doc: Editor['state']['doc']): Part[] {
  return doc.children.map(blockIn)
}

/** The text with one’s own suggestions in it, as far as they fit it still. */
function withOwn(text: Part[], own: readonly Open[]): Part[] {
  return own.reduce(
    (blocks, change) =>
      withChange(blocks, change, { hunks: hunksBetween(change.before, change.after), others: own }) ?? blocks,
    text,
  )
}

function attributesLike(text: Editor): Record<string, string> {
  const { lang, dir } = text.view.dom
  return {
    id: 'suggested-text',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': say.suggestedText(),
    ...(lang ? { lang, dir: dir || 'ltr' } : {}),
  }
}
