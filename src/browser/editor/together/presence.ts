import type { Editor } from '@tiptap/core'
import { createEncoder, toUint8Array, writeVarString, writeVarUint } from 'lib0/encoding'
import { Awareness, applyAwarenessUpdate } from 'y-protocols/awareness'
import type { Doc } from 'yjs'
import type { Seen, ToPage } from '../../../features/working-copies/rules/messages.ts'
import * as say from '../../messages/newsroom.ts'
import type { Copy } from './copy.ts'

const atMostEvery = 100
/** Where somebody is reads well enough a moment later; no key waits for it. */
const showAfter = 250
const elsewhere = Symbol('elsewhere')

/** Who else writes in this text and where they are. */
export function createPresence(doc: Doc) {
  const awareness = new Awareness(doc)
  return {
    awareness,
    hear({ client, clock, state }: Extract<ToPage, { is: 'here' }>): void {
      applyAwarenessUpdate(awareness, encoded(client, clock, state), elsewhere)
    },
    /** Tells the others where this page is, and says here who they are. */
    show(copy: Copy, editor: Editor): void {
      follow(awareness, copy)
      editor.on('selectionUpdate', () => awareness.setLocalStateField('block', blockAt(editor)))
      const list = document.querySelector<HTMLElement>('#writers')
      if (!list) return
      let timer = 0
      const soon = () => {
        if (timer !== 0) return
        timer = window.setTimeout(() => {
          timer = 0
          showWriters(list, awareness, editor)
        }, showAfter)
      }
      awareness.on('change', soon)
      editor.on('update', soon)
      // Whoever was here before this page is known already, and changes nothing by staying.
      soon()
    },
  }
}

function follow(awareness: Awareness, { send, onComing }: Copy): void {
  let timer = 0
  awareness.on('update', (_changed: unknown, origin: unknown) => {
    if (origin !== elsewhere && timer === 0) timer = window.setTimeout(tell, atMostEvery)
  })
  // Twice: whoever was told that this page had gone believes only what is newer than that.
  onComing(() => {
    for (let count = 0; count < 2; count += 1) awareness.setLocalState({ ...awareness.getLocalState() })
  })
  window.addEventListener('pagehide', () => awareness.setLocalState(null))

  function tell(): void {
    timer = 0
    const { cursor = null, block = null } = awareness.getLocalState() ?? {}
    const clock = awareness.meta.get(awareness.clientID)?.clock ?? 0
    send({ is: 'here', client: awareness.clientID, clock, state: { cursor, block } })
  }
}

/** As y-protocols writes what is known of one page. */
function encoded(client: number, clock: number, state: Seen | null): Uint8Array {
  const encoder = createEncoder()
  writeVarUint(encoder, 1)
  writeVarUint(encoder, client)
  writeVarUint(encoder, clock)
  writeVarString(encoder, JSON.stringify(state))
  return toUint8Array(encoder)
}

function blockAt({ state }: Editor): string | null {
  const { $from } = state.selection
  const top = $from.depth > 0 ? $from.node(1) : state.doc.nodeAt($from.pos)
  return typeof top?.attrs.id === 'string' ? top.attrs.id : null
}

/** A line for each of them: the name, and the beginning of the block they are in, which leads there. */
function showWriters(list: HTMLElement, awareness: Awareness, editor: Editor): void {
  const others = [...awareness.getStates()].filter(([client]) => client !== awareness.clientID)
  const lines = others.flatMap(([, state]) => ((state as Partial<Seen>).user ? [lineOf(state as Seen, editor)] : []))
  const isSame =
    lines.map((line) => line.textContent).join() === [...list.children].map((line) => line.textContent).join()
  // Whoever is about to press one keeps it.
  if (!isSame) list.replaceChildren(...lines)
  list.hidden = lines.length === 0
}

function lineOf({ user, block }: Seen, editor: Editor): HTMLElement {
  const line = document.createElement('li')
  const found = block === null ? undefined : placeOf(editor, block)
  const button = document.createElement(found ? 'button' : 'span')
  button.className = `writer-line writer-${user.colour}`
  button.textContent = found
    ? say.writesIn({ name: user.name, words: found.words })
    : say.isHereToo({ name: user.name })
  if (found && button instanceof HTMLButtonElement) {
    button.type = 'button'
    button.addEventListener('click', () => {
      const place = placeOf(editor, block ?? '')
      if (place)
        editor
          .chain()
          .focus()
          .setTextSelection(place.at + 1)
          .scrollIntoView()
          .run()
    })
  }
  line.append(button)
  return line
}

const mostWords = 40

function placeOf({ state }: Editor, id: string): { at: number; words: string } | undefined {
  let found: { at: number; words: string } | undefined
  state.doc.forEach((node, at) => {
    if (node.attrs.id === id) found = { at, words: shortened(node.textContent) }
  })
  return found?.words === '' ? undefined : found
}

function shortened(words: string): string {
  return words.length > mostWords ? `${words.slice(0, mostWords).trimEnd()}…` : words
}
