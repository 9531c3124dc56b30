import { randomBytes } from 'node:crypto'
import { canonicalJson } from '../../base/canonical.ts'
import type { Clock, Instant } from '../../base/clock.ts'
import type { Paging } from '../../base/keyset.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { Events } from '../../platform/events/events.ts'
import { noteChanges } from '../../platform/events/pending.ts'
import type { CacheTag } from '../../platform/pages/tags.ts'
import type { Article, ArticleId, GoneOut } from '../articles/index.ts'
import type { SiteSettings } from '../settings/index.ts'
import { changeSettings } from '../settings/permissions.ts'
import { type AccountLog, type Actor, doerOf, may, theSite } from '../staff/index.ts'
import { logKeyRotated, versionRemoved, versionsEntered } from './events.ts'
import { newKey, type SigningKey, signed } from './keys.ts'
import { removeVersions } from './permissions.ts'
import { type Bytes, joined, keyLine, toBase64 } from './rules.ts'
import {
  allKeys,
  type Checkpoint,
  checkpointsBelow,
  findVersion,
  insertKey,
  insertNodes,
  insertVersion,
  logSize,
  newestNumber,
  nodeAt,
  nodesAt,
  type OfRevision,
  removeVersion,
  retireKey,
  saveCheckpoint,
  versionsOf,
  versionsOn,
} from './store.ts'
import { continuationOf, hashOver, inclusionOf, leafHash, nodesWith, type Place, peaksOf, sha256 } from './tree.ts'
import type { Bundle, RemovalRefusal, Shown, Version } from './version.ts'

type Needs = {
  accountLog: AccountLog
  database: Database
  clock: Clock
  events: Events
  settings: SiteSettings
  /** Where readers find the site: what the log is named after when it begins. */
  address: () => string
}

const versionsOnAPage = 10
/** Anything smaller would let a removed text be found by trying. */
const saltLength = 32
const allOf = 2 ** 31 - 1
export const logTag: CacheTag = 'list:log'

export type History = ReturnType<typeof createHistory>

/** The log of everything that was published: each version a leaf, each head signed, and a proof for whoever asks. */
export function createHistory({ accountLog, database, clock, events, settings, address }: Needs) {
  const db = database.read

  /** Adds one going-out at the end of the log and signs the new head. */
  async function append(tx: Writing, out: GoneOut): Promise<void> {
    await oneAtATime(tx, 'log')
    const key = await keyFor(tx)
    const { articleId } = out.revision
    const number = (await newestNumber(tx, articleId)) + 1
    const canonical = canonicalJson(await shownBy(settings, out, number))
    const salt = new Uint8Array(randomBytes(saltLength))
    const entry = entryOf(salt, canonical)
    const position = await logSize(tx)
    const { publicationId, at: publishedAt } = out
    await insertVersion(tx, { position, publicationId, articleId, number, publishedAt, canonical, salt, entry })
    const before = await nodesAt(tx, peaksOf(position))
    const made = await nodesWith(leafHash(entry), position, nodesAmong(before))
    await insertNodes(tx, made)
    await signHead(tx, { size: position + 1, nodes: nodesAmong([...before, ...made]) }, [key])
    noteChanges(tx, [logTag])
  }

  async function signHead(tx: Writing, { size, nodes }: Head, keys: readonly SigningKey[]): Promise<void> {
    const root = toBase64(await hashOver({ start: 0, size }, nodes))
    const note = signed({ origin: keys[0]?.name ?? '', size, root }, keys)
    await saveCheckpoint(tx, { size, madeAt: clock.now(), note })
  }

  /** The key that signs now, made when the first article goes out. */
  async function keyFor(tx: Writing): Promise<SigningKey> {
    const [newest] = await allKeys(tx)
    if (newest) return newest
    const key = newKey(logName(address()), clock.now())
    await insertKey(tx, key)
    await accountLog.note(tx, theSite, { what: 'key.made', about: key.keyId })
    return key
  }

  return {
    append,
    /** Says that so many were added that had gone out before. */
    noteEntered(tx: Writing, count: number): void {
      events.record(tx, versionsEntered, { actor: 'program:catch-up', subject: null, payload: { count } })
    },
    /** Waits until nobody else adds to the log, for who looks before adding. */
    hold: (tx: Writing) => oneAtATime(tx, 'log'),
    /** Ten versions, newest first, and the one before them for comparison; `before` is a number to go on from. */
    async versions(
      articleId: ArticleId,
      before = allOf,
    ): Promise<{ shown: OfRevision[]; earlier: Version | undefined }> {
      const found = await versionsOf(db, articleId, { before, limit: versionsOnAPage + 1 })
      return { shown: found.slice(0, versionsOnAPage), earlier: found[versionsOnAPage] }
    },
    list: (articleId: ArticleId, paging: Paging) => versionsOn(db, articleId, paging),
    version: (articleId: ArticleId, number: number) => findVersion(db, articleId, number),
    /** What it takes to check a version; `undefined` when there is none, or it says nothing any more. */
    bundle: (articleId: ArticleId, path: string, number: number) => bundleOf(db, { articleId, path, number }),
    /** Newest first, fifty at a time. */
    checkpoints: (below = allOf): Promise<Checkpoint[]> => checkpointsBelow(db, below, 50),
    /** For whoever carries it elsewhere. */
    head: { newest: async () => (await checkpointsBelow(db, allOf, 1))[0]?.note, tag: logTag },
    /** As verifier keys (C2SP signed-note), the newest first. */
    async keys(): Promise<{ line: string; madeAt: Instant; retiredAt: Instant | null }[]> {
      const keys = await allKeys(db)
      return keys.map((key) => ({ line: keyLine(key), madeAt: key.madeAt, retiredAt: key.retiredAt }))
    },
    /** Shows that a log of `from` versions is the beginning of one of `to`; `undefined` when it never had so many. */
    async continuation(from: number, to: number): Promise<string[] | undefined> {
      if (from < 1 || from > to || to > (await logSize(db))) return undefined
      return (await continuationOf(from, to, nodesIn(db))).map(toBase64)
    },

    /** Takes away what a version said, as a court or the law demands. Its hash and a notice stay. */
    async remove(
      actor: Actor,
      { article, number, because }: { article: Article; number: number; because: string },
    ): Promise<Outcome<true, RemovalRefusal>> {
      if (!may(actor, removeVersions)) return refused('not-allowed')
      if (because.trim() === '') return refused('reason-missing')
      return database.write(async (tx) => {
        const version = await findVersion(tx, article.id, number)
        if (!version) return refused('no-such-version')
        if (version.removal) return refused('already-removed')
        const isNewest = (await newestNumber(tx, article.id)) === number
        if (isNewest && article.withdrawal === null) return refused('still-public')
        const { position } = version
        await removeVersion(tx, { position, at: clock.now(), by: actor.id, because: because.trim() })
        const changed: CacheTag[] = [`article:${article.id}`]
        events.record(tx, versionRemoved, {
          actor: doerOf(actor),
          subject: `article:${article.id}`,
          section: article.sectionId,
          payload: { articleId: article.id, number },
          drops: changed,
        })
        return done(true)
      })
    },

    /** Puts a new key in the old one's place. The head is signed by both once, so that whoever trusts one can follow. */
    async rotate(actor: Actor): Promise<Outcome<{ line: string }, 'not-allowed' | 'no-key-yet'>> {
      if (!may(actor, changeSettings)) return refused('not-allowed')
      return database.write(async (tx) => {
        await oneAtATime(tx, 'log')
        const [old] = await allKeys(tx)
        if (!old) return refused('no-key-yet')
        const now = clock.now()
        const fresh = newKey(old.name, now)
        await insertKey(tx, fresh)
        await signHead(tx, { size: await logSize(tx), nodes: nodesIn(tx) }, [old, fresh])
        await retireKey(tx, old.keyId, now)
        await accountLog.note(tx, actor, { what: 'key.rotated', about: old.keyId, after: fresh.keyId })
        const said = { actor: doerOf(actor), subject: `log:${fresh.keyId}`, payload: { keyId: fresh.keyId } } as const
        events.record(tx, logKeyRotated, { ...said, drops: [logTag] })
        return done({ line: keyLine(fresh) })
      })
    },
  }
}

export function entryOf(salt: Uint8Array, canonical: string): Bytes {
  return sha256(joined(salt, new TextEncoder().encode(canonical)))
}

type Head = { size: number; nodes: ReturnType<typeof nodesIn> }

/** Nodes that were read, or made, before. */
function nodesAmong(known: readonly (Place & { hash: Bytes })[]) {
  const hashes = new Map(known.map(({ level, position, hash }) => [`${level}/${position}`, hash]))
  return async ({ level, position }: Place): Promise<Bytes> => {
    const hash = hashes.get(`${level}/${position}`)
    if (!hash) throw new Error(`Node ${position} on level ${level} is no part of this log’s head.`)
    return hash
  }
}

export function nodesIn(db: Reading) {
  return (place: Place) => nodeAt(db, place)
}

type Asked = { articleId: ArticleId; path: string; number: number }

async function bundleOf(db: Reading, { articleId, path, number }: Asked): Promise<Bundle | undefined> {
  const version = await findVersion(db, articleId, number)
  const [head] = await checkpointsBelow(db, allOf, 1)
  if (!version?.kept || !head) return undefined
  const { position, kept } = version
  const proof = await inclusionOf(position, head.size, nodesIn(db))
  const keys = await allKeys(db)
  return {
    path,
    version: number,
    of: await newestNumber(db, articleId),
    canonical: kept.canonical,
    salt: toBase64(kept.salt),
    position,
    size: head.size,
    proof: proof.map(toBase64),
    checkpoint: head.note,
    keys: keys.map(keyLine),
  }
}

async function shownBy(
  settings: SiteSettings,
  { article, revision, byline, at }: GoneOut,
  number: number,
): Promise<Shown> {
  const { sections } = await settings.site()
  const { slug: _slug, byline: _byline, sectionId, ...content } = revision.content
  return {
    ...content,
    article: article.id,
    version: number,
    path: article.path ?? '',
    publishedAt: at,
    byline: [...byline],
    section: sections.find((each) => each.id === sectionId)?.name ?? '',
  }
}

/** An address without its scheme, as the names of logs are written (C2SP tlog-checkpoint). */
function logName(address: string): string {
  return `${address.replace(/^[a-z]+:\/\//, '')}/log`.replace(/[\s+]/g, '')
}
