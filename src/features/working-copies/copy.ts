import * as Y from 'yjs'
import type { Clock } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Writing } from '../../platform/database/tables.ts'
import { type ArticleId, type Articles, blockIds } from '../articles/index.ts'
import { changesAfter, findHead, findSnapshot, type Head, insertCopy } from './store.ts'
import { isWaiting } from './taking.ts'
import { docWith, emptyDoc } from './text.ts'

/** The working copy of one article as this process has it: how far it is, and the text. */
export type Copy = { head: Head; doc: Y.Doc }

export type Needs = { database: Database; clock: Clock; ids: Ids; articles: Articles }

/** Changes to one working copy wait for each other, whichever process makes them. */
export async function holdingCopy(tx: Writing, id: ArticleId): Promise<Head | undefined> {
  await oneAtATime(tx, `working-copy:${id}`)
  return findHead(tx, id)
}

/** The working copy, made from the draft where there is none yet; `undefined` where there is no such article. */
export async function openCopy(needs: Needs, id: ArticleId): Promise<Copy | undefined> {
  const { read } = needs.database
  if (!(await findHead(read, id)) && !(await begin(needs, id))) return undefined
  return readCopy(needs, id)
}

/** As it is kept; `undefined` where there is none. What cannot be read whole is never shown in part. */
export async function readCopy(needs: Needs, id: ArticleId): Promise<Copy | undefined> {
  const kept = await keptCopy(needs, id)
  if (!kept) return undefined
  const doc = emptyDoc()
  for (const bytes of kept.updates) Y.applyUpdate(doc, bytes)
  if (isWaiting(doc)) throw new Error(`Changes of the working copy of ${id} are missing.`)
  return { doc, head: kept.head }
}

/** What a working copy is made of, which nobody has read yet. */
export type Kept = { head: Head; updates: readonly Uint8Array[] }

export async function keptCopy(needs: Needs, id: ArticleId): Promise<Kept | undefined> {
  const { read } = needs.database
  const head = await findHead(read, id)
  if (!head) return undefined
  const snapshot = await findSnapshot(read, id)
  const changes = await changesAfter(read, id, head.snapshotSeq)
  const now = await findHead(read, id)
  // Somebody folded changes into the snapshot between two of these questions.
  if (now?.epoch !== head.epoch || now.snapshotSeq !== head.snapshotSeq) return keptCopy(needs, id)
  const updates = [snapshot, ...changes.map((change) => change.bytes)]
  return { updates, head: { ...now, seq: changes.at(-1)?.seq ?? head.snapshotSeq } }
}

/** New ids for blocks of a body. */
export function blockIdsOf(ids: Ids): () => string {
  return blockIds(() => ids.next('block'))
}

async function begin({ database, ids, clock, articles }: Needs, id: ArticleId): Promise<boolean> {
  return database.write(async (tx) => {
    if (await holdingCopy(tx, id)) return true
    const article = await articles.byId(id, tx)
    const draft = article && (await articles.revision(article.draftId, tx))
    if (!draft) return false
    const at = { seq: 0, snapshotSeq: 0, cutSeq: 0 }
    const written = { writtenBy: draft.savedBy, writtenAt: clock.now() }
    const head: Head = { articleId: id, epoch: ids.next('epoch'), ...at, base: draft.id, ...written }
    await insertCopy(tx, head, Y.encodeStateAsUpdate(docWith(draft.content, blockIdsOf(ids))))
    return true
  })
}
