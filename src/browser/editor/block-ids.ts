import { type Attributes, Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { kept } from './definitions.ts'
import { isFromElsewhere } from './together/elsewhere.ts'

const kinds = Object.keys(kept).filter((kind) => kept[kind]?.includes('id'))

/** A block as far as its id is concerned. */
type Block = { id: string | null; isEmpty: boolean }

/**
 * The id each block should have, in the order they stand: its own, or a new one where there is none or another block
 * has it. When a paragraph is split at its beginning, the id stays with the words and not with the empty line above.
 */
export function idsFor(blocks: readonly Block[], nextId: () => string): string[] {
  const holders = new Map<string, number>()
  blocks.forEach(({ id, isEmpty }, index) => {
    if (id === null) return
    const held = holders.get(id)
    if (held === undefined || (blocks[held]?.isEmpty && !isEmpty)) holders.set(id, index)
  })
  return blocks.map(({ id }, index) => (id !== null && holders.get(id) === index ? id : nextId()))
}

/** Read off its size where that says it: gathering the text of every block at every key would be felt. */
function isEmpty(node: Node): boolean {
  return node.isTextblock || node.isAtom ? node.content.size === 0 : node.textContent === ''
}

/** Ten letters and digits: enough that no two blocks of an article ever meet. */
export function newBlockId(): string {
  const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
  return Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => alphabet.charAt(byte & 31)).join('')
}

/** Keeps the promise of document.ts: every block has an id, and no two have the same. */
export const blockIds = Extension.create({
  name: 'blockIds',
  addGlobalAttributes() {
    const id: Attributes[string] = {
      default: null,
      keepOnSplit: true,
      parseHTML: (element) => element.getAttribute('data-block'),
      renderHTML: ({ id: value }) => (value ? { 'data-block': value } : {}),
    }
    return [{ types: kinds, attributes: { id } }]
  },
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, _before, state) => {
        // What comes from somebody else is mended by whoever has all of it.
        if (!transactions.some((transaction) => transaction.docChanged && !isFromElsewhere(transaction))) return null
        const found: (Block & { at: number })[] = []
        state.doc.descendants((node, at) => {
          if (kinds.includes(node.type.name)) {
            found.push({ at, id: node.attrs.id, isEmpty: isEmpty(node) })
          }
        })
        const { tr } = state
        idsFor(found, newBlockId).forEach((id, index) => {
          const block = found[index]
          if (block && block.id !== id) tr.setNodeAttribute(block.at, 'id', id)
        })
        return tr.docChanged ? tr : null
      },
    }),
  ],
})
