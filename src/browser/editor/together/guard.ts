import { ySyncPluginKey } from 'y-prosemirror'
import * as Y from 'yjs'

/**
 * The editor takes out of the document what fits its schema nowhere, and would do so for everybody. Where that would
 * take words with it, this page has to stop before anybody else hears of it.
 */
export function guard(doc: Y.Doc, stop: () => void) {
  let isApplying = false
  let isSpoiled = false

  // Before the storage and the connection hear of it, which listen for the update that follows.
  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    if (!isApplying || isSpoiled || transaction.origin !== ySyncPluginKey) return
    let hasWords = false
    Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
      hasWords ||= struct instanceof Y.Item && struct.content instanceof Y.ContentString
    })
    if (!hasWords) return
    isSpoiled = true
    stop()
  })

  return {
    /** Something was taken out of the document here that must stay in it everywhere else. */
    isSpoiled: () => isSpoiled,
    apply(bytes: Uint8Array, origin: unknown): void {
      within(() => Y.applyUpdate(doc, bytes, origin))
    },
    /** Whatever the editor does to the document meanwhile, nobody here asked for. */
    within,
  }

  function within(act: () => void): void {
    isApplying = true
    try {
      act()
    } finally {
      isApplying = false
    }
  }
}
