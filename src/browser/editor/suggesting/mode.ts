import { Editor } from '@tiptap/core'
import type { Part } from '../../../base/part.ts'
import { withChange } from '../../../features/suggested-changes/rules/blocks.ts'
import { hunksBetween } from '../../../features/suggested-changes/rules/hunks.ts'
import { isLine } from '../../../features/suggested-changes/rules/lines.ts'
import { spellingOf } from '../../../features/suggested-changes/rules/tokens.ts'
import * as say from '../../messages/newsroom.ts'
import { blockIn } from '../body.ts'
import { keys } from '../keys.ts'
import { dashes } from '../quotation/dashes.ts'
import { dashStyle, quoteStyle } from '../quotation/style.ts'
import { quotation } from '../quotation/typing.ts'
import { schemaExtensions } from '../schema.ts'
import { seeking } from '../seeking/extension.ts'
import { createToolbar } from '../toolbar.ts'
import { ownLines } from './lines.ts'
import { ownSuggestions, textChanged } from './own.ts'
import { onNewText, suggestedIn, withDecided } from './rebasing.ts'
import { createSending } from './sending.ts'
import type { Open } from './shown.ts'

type Needs = {
  text: Editor
  form: HTMLFormElement
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
 * Suggesting: the text and its lines as somebody would have them, in an editor and fields of their own in the place of the
 * text’s, which go on being written by everybody. What differs between both is suggested.
 */
export function createMode({ text, form, path, name, own, decided, told }: Needs) {
  const place = document.createElement('div')
  place.className = 'suggesting'
  const lines = ownLines(form, () => sending.changed())
  let [was, linesWere] = [text.state.doc, lines.text()]
  const begun = withOwn(textWas(), own())
  lines.put(begun)
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
    content: { type: 'doc', content: begun.filter(isOfBody) as object[] },
    editorProps: { ...text.options.editorProps, attributes: attributesLike(text) },
  })
  const sending = createSending({
    path,
    name,
    read: () => suggestedIn(textWas(), ownNow()),
    told(problem) {
      told(problem === undefined ? say.suggestionsAreHere() : problem || say.suggestionsAreKept())
      hear()
    },
  })
  sending.know(own())
  editor.on('update', () => sending.changed())
  text.on('update', followText)
  form.addEventListener('written-elsewhere', followText)
  place.prepend(toolsFor(editor))
  text.view.dom.parentElement?.after(place)

  function textWas(): Part[] {
    return [...blocksOf(was), ...linesWere]
  }

  function ownNow(): Part[] {
    return [...blocksIn(editor), ...lines.own()]
  }

  /** Somebody wrote in the text, or in a line. */
  function followText(): void {
    const [now, linesNow] = [text.state.doc, lines.text()]
    if (now.eq(was) && linesNow.every((line, at) => spellingOf(line) === spellingOf(linesWere[at] ?? null))) return
    const parts = onNewText({ was: textWas(), is: [...blocksOf(now), ...linesNow], own: ownNow() })
    was = now
    linesWere = linesNow
    put(parts)
    sending.changed()
  }

  /** What differs, and no more: the cursor stays where it is. */
  function put(parts: readonly Part[]): void {
    lines.put(parts)
    const { state, view } = editor
    const wanted = state.schema.nodeFromJSON({ type: 'doc', content: parts.filter(isOfBody) })
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
    put(withDecided({ text: textWas(), own: ownNow(), changed }))
  }

  return {
    editor,
    lines,
    hear,
    flush: sending.flush,
    async close(): Promise<void> {
      await sending.flush()
      sending.stop()
      text.off('update', followText)
      form.removeEventListener('written-elsewhere', followText)
      lines.close()
      editor.destroy()
      place.remove()
    },
  }
}

function toolsFor(editor: Editor): HTMLElement {
  const tools = document.createElement('div')
  tools.className = 'tools'
  tools.append(createToolbar(editor))
  return tools
}

function isOfBody(part: Part): boolean {
  return !isLine(part)
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
