import { type Clock, days, later } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Reading } from '../../platform/database/tables.ts'
import type { Outbox } from '../../platform/outbox.ts'
import { deleteTries } from '../../platform/throttles/store.ts'
import type { ArticleId, Articles } from '../articles/index.ts'
import type { SiteSettings } from '../settings/index.ts'
import { createBringing } from './bringing.ts'
import { createKeeping, type WhenPublished } from './keeping.ts'
import { createModerating } from './moderating.ts'
import { createErasing } from './own/erasing/service.ts'
import { createHistory } from './own/history/service.ts'
import { createReporting } from './own/reporting.ts'
import { createWriters } from './own/writers.ts'
import { createPosting } from './posting.ts'
import { createQueue } from './queue/service.ts'
import type { Conversation, PublicReply, ReplyId, ThreadPage } from './reply.ts'
import { createSenders, networksKeptFor } from './senders.ts'
import { findReply, forgetNetworks, publicAnswers, publicByIds, publicRoots } from './store.ts'

type Needs = {
  database: Database
  clock: Clock
  ids: Ids
  outbox: Outbox
  settings: SiteSettings
  articles: Articles
  whenPublished: WhenPublished
}

const onAPage = 50
const answersShown = 10
/** Fifty conversations with three answers each: more would make the page slow to read and to send. */
const answersInAll = 150

export type Replies = ReturnType<typeof createReplies>

/** Everything the product does with what readers say back. */
export function createReplies(needs: Needs) {
  const { database, clock, settings } = needs
  const keeping = createKeeping(needs)
  const senders = createSenders(needs)

  const reading = createQueue(needs)

  return {
    post: createPosting({ ...needs, keeping, senders }),
    ...createModerating({ ...needs, keeping }),
    ...reading,
    bring: createBringing({ ...needs, keeping }),
    ...createWriters({ ...needs, keeping }),
    ...createReporting({ ...needs, senders }),
    ...createErasing({ ...needs, keeping }),
    ...createHistory(needs),
    /** A fresh stamp for a form, that says when it was rendered. */
    stamp: () => senders.stamp(),
    firstPage: (of: ArticleId) => threadPage(database.read, of, null),
    pageAfter: (of: ArticleId, after: ReplyId) => pageAfter(database.read, of, after),
    conversation: (of: ArticleId, asked: Asked) => conversation(database.read, of, asked),
    /** A reply as everybody sees it, if only its place. */
    async shown(of: ArticleId, id: ReplyId): Promise<PublicReply | undefined> {
      return (await publicByIds(database.read, [id])).find((reply) => reply.articleId === of)
    },
    /** Forgets networks and their keys after thirty days, and counts of tries after two. */
    async forget(): Promise<void> {
      const now = clock.now()
      await database.write(async (tx) => {
        await forgetNetworks(tx, later(now, -networksKeptFor))
        await deleteTries(tx, 'reply-', later(now, -days(2)))
      })
      await settings.dropSecrets('network', later(now, -networksKeptFor))
    },
  }
}

async function threadPage(db: Reading, of: ArticleId, after: ReplyId | null): Promise<ThreadPage> {
  const found = await publicRoots(db, { of, after, limit: onAPage + 1, answers: answersShown, answersInAll })
  const roots = found.slice(0, onAPage)
  return { roots, next: found.length > onAPage ? (roots.at(-1)?.id ?? null) : null }
}

/** `undefined` when nothing follows that reply, or it stands somewhere else. */
async function pageAfter(db: Reading, of: ArticleId, after: ReplyId): Promise<ThreadPage | undefined> {
  const last = await findReply(db, after)
  if (last?.articleId !== of || last.rootId !== last.id) return undefined
  const page = await threadPage(db, of, after)
  return page.roots.length > 0 ? page : undefined
}

type Asked = { id: ReplyId; after: ReplyId | null }

/** What stands at a reply's own address; `undefined` when nobody may see it there. */
async function conversation(db: Reading, of: ArticleId, { id, after }: Asked): Promise<Conversation | undefined> {
  const [asked] = await publicByIds(db, [id])
  if (!asked || asked.articleId !== of) return undefined
  const isRoot = asked.rootId === asked.id
  const found = await publicAnswers(db, { of: asked, after, limit: onAPage + 1 })
  if (after !== null && found.length === 0) return undefined
  const answers = found.slice(0, onAPage)
  const next = found.length > onAPage ? (answers.at(-1)?.id ?? null) : null
  const [root] = isRoot ? [asked] : await publicByIds(db, [asked.rootId])
  return root && { root, reply: isRoot ? null : asked, answers, next }
}
