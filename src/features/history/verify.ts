import type { Unsound } from '../../platform/database/soundness.ts'
import type { Reading } from '../../platform/database/tables.ts'
import { isSignedBy } from './keys.ts'
import { areEqual, type Bytes, readNote, toBase64 } from './rules.ts'
import { entryOf, nodesIn } from './service.ts'
import { allKeys, type Checkpoint, checkpointsBelow, logSize, versionsFrom } from './store.ts'
import { hashOver, leafHash, rootOver } from './tree.ts'
import type { Version } from './version.ts'

const atOnce = 500
const allOf = 2 ** 31 - 1
const restore = 'Restore the database from a backup: what was published never changes.'

/** What a log was found to hold, and what in it is not as it was signed. */
export type Verified = { versions: number; removed: number; heads: number; wrong: Unsound[] }

/** Does every sum of the log anew: each version’s words, the root over them, and each signed head. */
export async function verifyLog(db: Reading): Promise<Verified> {
  const { leaves, removed, wrong } = await leavesOf(db)
  const size = await logSize(db)
  if (leaves.length !== size) wrong.push(fault(`The log counts ${size} versions and holds ${leaves.length}.`))
  const heads = await headsOf(db, leaves, wrong)
  const kept = size > 0 ? await hashOver({ start: 0, size }, nodesIn(db)).catch(() => undefined) : rootOver([])
  if (!kept || !areEqual(kept, rootOver(leaves))) wrong.push(fault('The log’s inner hashes do not fit its versions.'))
  return { versions: leaves.length, removed, heads, wrong }
}

async function leavesOf(db: Reading) {
  const leaves: Bytes[] = []
  const wrong: Unsound[] = []
  let removed = 0
  for await (const version of everyVersion(db)) {
    leaves.push(leafHash(version.entry))
    if (version.kept === null) removed += 1
    else if (!isAsPublished(version.kept, version.entry)) {
      const { number, articleId, position } = version
      wrong.push(fault(`Version ${number} of article ${articleId} (entry ${position}) is not what was published.`))
    }
  }
  return { leaves, removed, wrong }
}

function isAsPublished({ salt, canonical }: NonNullable<Version['kept']>, entry: Uint8Array): boolean {
  return areEqual(entryOf(salt, canonical), entry)
}

async function* everyVersion(db: Reading): AsyncGenerator<Version> {
  for (let from = 0; ; from += atOnce) {
    const some = await versionsFrom(db, from, atOnce)
    yield* some
    if (some.length < atOnce) return
  }
}

/** Every head that was ever signed names the root over the first so many versions. */
async function headsOf(db: Reading, leaves: readonly Bytes[], wrong: Unsound[]): Promise<number> {
  const keys = await allKeys(db)
  const nodes = nodesIn(db)
  let heads = 0
  for await (const { size, note } of everyHead(db)) {
    heads += 1
    const read = readNote(note)
    const root = await hashOver({ start: 0, size }, nodes).catch(() => undefined)
    const isRight = read?.head.size === size && size <= leaves.length && root && read.head.root === toBase64(root)
    if (!isRight) wrong.push(fault(`The head over ${size} versions does not fit them.`))
    else if (!isSignedBy(read, keys)) wrong.push(fault(`The head over ${size} versions is signed by no key kept here.`))
  }
  return heads
}

async function* everyHead(db: Reading): AsyncGenerator<Checkpoint> {
  for (let below = allOf; ; ) {
    const some = await checkpointsBelow(db, below, atOnce)
    yield* some
    if (some.length < atOnce) return
    below = some.at(-1)?.size ?? 0
  }
}

function fault(what: string): Unsound {
  return { what, todo: restore }
}
