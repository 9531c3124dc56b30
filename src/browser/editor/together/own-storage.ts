import { IndexeddbPersistence } from 'y-indexeddb'
import type { Doc } from 'yjs'

/** What this browser knows of a text: which copy, which revision that was last at one with, and who has words unsent. */
export type Known = { epoch: string; base: string; unsent: readonly string[] }

const patience = 3_000

/** A text in this browser’s own storage. One that keeps nothing, or has no room, stops nobody writing. */
export function ownStorage(article: string) {
  const key = `stet:text:${article}`
  // Another each time the page is opened, also when a window was duplicated.
  const me = crypto.getRandomValues(new Uint32Array(2)).join('-')

  function find(): Known | undefined {
    try {
      const text = localStorage.getItem(key)
      return text ? (JSON.parse(text) as Known) : undefined
    } catch {
      return undefined
    }
  }

  function note(known: Known): void {
    try {
      localStorage.setItem(key, JSON.stringify(known))
    } catch {
      // The words themselves are kept elsewhere.
    }
  }

  /** Keeps a document here, with what is kept of it already; gives how to stop. */
  async function keep(doc: Doc, epoch: string): Promise<IndexeddbPersistence | undefined> {
    if (!('indexedDB' in window)) return undefined
    const persistence = new IndexeddbPersistence(`stet-text-${article}-${epoch}`, doc)
    const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patience))
    return Promise.race([persistence.whenSynced, late])
  }

  return {
    find,
    note,
    /** Notes whether this page has words that the newsroom has not. */
    mark(isUnsent: boolean): void {
      const known = find()
      if (!known || known.unsent.includes(me) === isUnsent) return
      const others = known.unsent.filter((each) => each !== me)
      note({ ...known, unsent: isUnsent ? [...others, me] : others })
    },
    /** Everything has been sent, also what an earlier page of this browser had not. */
    markAllSent(): void {
      const known = find()
      if (known && known.unsent.length > 0) note({ ...known, unsent: [] })
    },
    forget(): void {
      localStorage.removeItem(key)
    },
    keep,
    /** Of a document that nothing is kept of here yet. */
    begin(doc: Doc, known: Known): ReturnType<typeof keep> {
      note(known)
      return keep(doc, known.epoch)
    },
  }
}
