import { type Clock, days, later } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Reading } from '../../platform/database/tables.ts'
import type { Log } from '../../platform/log.ts'
import type { Outbox } from '../../platform/outbox.ts'
import { deleteTries } from '../../platform/throttles/store.ts'
import type { ArticleId, Articles } from '../articles/index.ts'
import type { Check, Screening } from '../screening/index.ts'
import type { SiteSettings } from '../settings/index.ts'
import { createBringing } from './bringing.ts'
import { createChecking } from './checking.ts'
import { createKeeping } from './keeping.ts'
import { newestMove } from './log/store.ts'
import { createModerating } from './moderating.ts'
import { newestTexts } from './newest/store.ts'
import { createPosting } from './posting.ts'
import { createQueue } from './queue/service.ts'
import type { Conversation, PublicReply, ReplyId, ThreadPage } from './reply.ts'
import { createSenders, hashOfBrowser, networksKeptFor } from './senders.ts'
import { browserHashOf, findReply, forgetNetworks, publicAnswers, publicByIds, publicRoots } from './store.ts'
import { createWeighing } from './weighing.ts'

type Needs = {
  database: Database
  clock: Clock
  ids: Ids
  outbox: Outbox
  settings: SiteSettings
  articles: Articles
  screening: Screening
  checks: readonly Check[]
  log: Log
  address: () => string
}

const onAPage = 50
const answersShown = 10
/** Fifty conversations with three answers each: more would make the page slow to read and to send. */
const answersInAll = 150

/** Only a person’s decision teaches: what a program did would only teach it itself. */
async function learn({ database, screening }: Needs, id: ReplyId): Promise<void> {
  await database.write(async (tx) => {
    const reply = await findReply(tx, id)
    const move = reply && (await newestMove(tx, id))
    if (!move || move.by === 'program') return
    const as = reply.status === 'spam' ? 'bad' : reply.status === 'published' ? 'good' : undefined
    await screening.learn(tx, { replyId: id, words: reply, as })
  })
}

export type Replies = ReturnType<typeof createReplies>

/** Everything the product does with what readers say back. */
export function createReplies(needs: Needs) {
  const { database, clock, settings } = needs
  const keeping = createKeeping(needs)
  const senders = createSenders(needs)
  const checking = createChecking({ ...needs, keeping })
  const weighing = createWeighing({ ...needs, isChecked: checking.isOn })

  const reading = createQueue(needs)

  return {
    post: createPosting({ ...needs, keeping, senders, weighing, checking }),
    ...createModerating({ ...needs, keeping }),
    ...reading,
    bring: createBringing({ ...needs, keeping }),
    /** A fresh stamp for a form, that says when it was rendered. */
    stamp: () => senders.stamp(),
    firstPage: (of: ArticleId) => threadPage(database.read, of, null),
    pageAfter: (of: ArticleId, after: ReplyId) => pageAfter(database.read, of, after),
    conversation: (of: ArticleId, asked: Asked) => conversation(database.read, of, asked),
    /** A reply as everybody sees it, if only its place. */
    async shown(of: ArticleId, id: ReplyId): Promise<PublicReply | undefined> {
      return (await publicByIds(database.read, [id])).find((reply) => reply.articleId === of)
    },
    /** A reply with the last reason given for where it is, for the browser it was sent from and no other. */
    own: (id: ReplyId, browser: string) => own(database.read, id, browser),
    /** Asks the services outside about a reply that waits for their answer. */
    check: checking.check,
    /** Learns what spam is from what the newsroom decided about a reply, or unlearns it. */
    learn: (id: ReplyId) => learn(needs, id),
    /** The newest replies of the site, whatever became of them, for trying a list of words. */
    newest: (most: number) => newestTexts(database.read, most),
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

async function own(db: Reading, id: ReplyId, browser: string) {
  if ((await browserHashOf(db, id)) !== hashOfBrowser(browser)) return undefined
  const reply = await findReply(db, id)
  const move = reply && (await newestMove(db, id))
  return reply && { reply, because: move?.because ?? '' }
}
