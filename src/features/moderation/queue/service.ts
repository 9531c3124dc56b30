import { done, type Outcome, refused } from '../../../base/outcome.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Reading } from '../../../platform/database/tables.ts'
import type { Articles } from '../../articles/index.ts'
import type { Move, MoveId, Replies, Reply, ReplyId, Status } from '../../replies/index.ts'
import type { SiteSettings } from '../../settings/index.ts'
import { type Actor, may } from '../../staff/index.ts'
import type { Queue, Queued } from './queue.ts'
import { lastReplies, newestMoves, nothing, queuedReplies, recordsOf, type Within, waitsOf } from './store.ts'

type Needs = { database: Database; articles: Articles; settings: SiteSettings; replies: Replies }
type Wanted = { status: Status; after: ReplyId | null }
type Reach = { decides: boolean; within: Within }

const onAPage = 20
const lastFew = 3

/** What the newsroom reads before it decides. Everybody sees the sections that are theirs. */
export function createQueue({ database, articles, settings, replies: { deciding } }: Needs) {
  /** Whether this person decides here, or only answers, and in which sections. */
  async function reachOf(actor: Actor): Promise<Reach> {
    const decides = may(actor, 'reply.moderate')
    const permission = decides ? 'reply.moderate' : 'reply.answer'
    const { sections } = await settings.site()
    const theirs = sections.filter(({ id }) => may(actor, permission, { section: id }))
    return { decides, within: theirs.length === sections.length ? 'all' : theirs.map(({ id }) => id) }
  }

  async function held({ decides, within }: Reach): Promise<number> {
    if (!decides || isNothing(within)) return 0
    const { held = 0, suspect = 0 } = await deciding.waiting(within)
    return held + suspect
  }

  /** Who may only answer reads what is published anyway, without anything about its writers. */
  async function queue(actor: Actor, { status, after }: Wanted): Promise<Outcome<Queue, 'not-allowed'>> {
    const reach = await reachOf(actor)
    if (!mayRead(actor, status)) return refused('not-allowed')
    const found = await itemsOf(database.read, reach, { status, after })
    const items = found.slice(0, onAPage)
    const next = found.length > onAPage ? (items.at(-1)?.reply.id ?? null) : null
    return done({ status, items, next, held: await held(reach), decides: reach.decides })
  }

  return {
    queue,
    /** How many replies wait for this person. */
    held: async (actor: Actor): Promise<number> => held(await reachOf(actor)),
    /** A move somebody made, with the reply it moved, when they may see that. */
    async moved(actor: Actor, id: MoveId): Promise<{ move: Move; reply: Reply } | undefined> {
      const move = await deciding.findMove(id)
      const reply = move && (await deciding.reply(move.replyId))
      const article = reply && (await articles.byId(reply.articleId))
      if (!article || !may(actor, 'reply.moderate', { section: article.sectionId })) return undefined
      return { move, reply }
    },
  }
}

function mayRead(actor: Actor, status: Status): boolean {
  return may(actor, 'reply.moderate') || (status === 'published' && may(actor, 'reply.answer'))
}

function isNothing(within: Within): boolean {
  return within !== 'all' && within.length === 0
}

/** One look-up for the replies and four for what stands beside them, however many there are. */
async function itemsOf(db: Reading, { decides, within }: Reach, wanted: Wanted): Promise<Queued[]> {
  if (isNothing(within)) return []
  const rows = await queuedReplies(db, { ...wanted, within, limit: onAPage + 1 })
  const ids = rows.map(({ reply }) => reply.id)
  if (ids.length === 0) return []
  const moves = await newestMoves(db, ids)
  const records = decides ? await recordsOf(db, ids) : new Map()
  const last = decides ? await lastReplies(db, { ids, within, each: lastFew }) : new Map()
  const waiting = await waitsOf(db, ids)
  return rows.map((row) => {
    const { id } = row.reply
    const writer = { record: records.get(id) ?? nothing, last: last.get(id) ?? [] }
    return { ...row, waits: waiting.get(id) ?? [], moved: moves.get(id), writer }
  })
}
