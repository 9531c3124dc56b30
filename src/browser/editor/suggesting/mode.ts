import { Editor } from '@tiptap/core'
import { withChange } from '../../../features/suggested-changes/rules/blocks.ts'
import { hunksBetween } from '../../../features/suggested-changes/rules/hunks.ts'
import type { Part } from '../../../features/suggested-changes/rules/tokens.ts'
import * as say from '../../messages/newsroom.ts'
import { blockIn } from '../body.ts'
import { keys } from '../keys.ts'
import { dashes } from '../quotation/dashes.ts'
import { quoteStyle } from '../quotation/style.ts'
import { quotation } from '../quotation/typing.ts'
import { schemaExtensions } from '../schema.ts'
import { seeking } from '../seeking/extension.ts'
import { createToolbar } from '../toolbar.ts'
import { ownSuggestions, textChanged } from './own.ts'
import { isSame, onNewText, suggestedIn } from './rebasing.ts'
import { createSending } from './sending.ts'
import type { Open } from './shown.ts'

type Needs = {
  text: Editor
  path: string
  name: string
  /** What the newsroom has of oneself. */
  own: () => readonly Open[]
  told: (says: string) => void
}

export type Mode = ReturnType<typeof createMode>

/**
 * Suggesting: the text as somebody would have it, in an editor of its own in the place of the text’s, which goes on being
 * written by everybody. What differs between both is suggested.
 */
export function createMode({ text, path, name, own, told }: Needs) {
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
      dashes,
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
    told: (problem) => told(problem === undefined ? say.suggestionsAreHere() : problem || say.suggestionsAreKept()),
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

  return {
    editor,
    place,
    /** What others decided about: what was refused goes, what was accepted comes with the text. */
    decided(open: readonly Open[]): void {
      const there = new Map(open.map((each) => [each.block, each]))
      const mine = suggestedIn(blocksOf(was), blocksIn(editor)).filter(sending.has)
      const settled = new Set(mine.filter(({ block }) => !there.has(block)).map(({ block }) => block))
      if (settled.size === 0) return
      for (const block of settled) sending.forget(block)
      const [text_, now] = [blocksOf(was), blocksIn(editor)]
      const texts = new Map(text_.map((block) => [String(block.attrs?.id), block]))
      const kept = now.flatMap((block) => (settled.has(idIn(block)) ? (texts.get(idIn(block)) ?? []) : [block]))
      put(backIn(kept, text_, settled))
    },
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

/** Blocks that were to go and stay after all. */
function backIn(blocks: Part[], text: readonly Part[], settled: ReadonlySet<string>): Part[] {
  const there = new Set(blocks.map(idIn))
  text.forEach((block, index) => {
    if (!settled.has(idIn(block)) || there.has(idIn(block))) return
    const above = text.slice(0, index).findLast((each) => there.has(idIn(each)))
    blocks.splice(
      above ? blocks.findIndex((each) => isSame(each, above) || idIn(each) === idIn(above)) + 1 : 0,
      0,
      block,
    )
    there.add(idIn(block))
  })
  return blocks
}

function idIn({ attrs }: Part): string {
  return String(attrs?.id)
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
