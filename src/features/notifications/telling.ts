import { type Clock, days, later, millisOf } from '../../base/clock.ts'
import { firstIdAt, type Ids } from '../../base/id.ts'
import { cleanLine } from '../../base/text.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { Events } from '../../platform/events/events.ts'
import { type ArticleId, type Articles, isPublic } from '../articles/index.ts'
import type { Reader, ReaderId, Readers } from '../readers/index.ts'
import type { Replies, ReplyId } from '../replies/index.ts'
import { newsGathered, readerChose, readerTold, threadFollowed } from './events.ts'
import type { Choice, NoticeKind, PublicWords, ShownNotice } from './notice.ts'
import { newsKeptFor } from './rules.ts'
import {
  choicesOf,
  countMails,
  deleteChoice,
  deleteFollow,
  deleteMailsBefore,
  deleteNewsBefore,
  followsOf,
  insertChoice,
  insertFollow,
  insertNews,
  insertNotice,
  mailsOf,
  noticesOf,
  threadsWithNews,
} from './store.ts'

type Needs = {
  database: Database
  clock: Clock
  ids: Ids
  events: Events
  articles: Articles
  readers: Pick<Readers, 'byId'>
  replies: Replies
}

/** Something to tell a reader: on their page always, by mail if they chose so. `text` is plain, and signed by nobody. */
export type Told = { readerId: string; kind: NoticeKind; replyId: ReplyId | null; subject: string; text: string }
type Out = { id: ReplyId; articleId: ArticleId; answersId: ReplyId | null }

const atOnce = 200
const noticesShown = 30

export type Telling = ReturnType<typeof createTelling>

/** What readers are told, and what they chose to be told by mail. */
export function createTelling({ database, clock, ids, events, articles, readers, replies }: Needs) {
  async function notify(tx: Writing, { readerId, kind, replyId, subject, text }: Told): Promise<void> {
    const reader = await readers.byId(readerId as ReaderId, tx)
    if (!reader) return
    const id = ids.next('notice')
    const said = { kind, replyId, subject: cleanLine(subject), text, toldAt: clock.now() }
    const isNew = await insertNotice(tx, { id, readerId: reader.id, ...said })
    if (!isNew) return
    const told = { actor: 'program:notices', subject: `reader:${reader.id}`, payload: { noticeId: id } } as const
    events.record(tx, readerTold, told)
  }

  /** A reply has come out: whoever it answers hears of it, its writer if it waited, and those who follow the thread. */
  async function published(tx: Writing, { id, articleId, answersId }: Out, hadWaited: boolean): Promise<void> {
    await insertNews(tx, { id: ids.next('news'), articleId, replyId: id })
    const answered = answersId === null ? undefined : await replies.answeredReader(id, tx)
    const nothing = { replyId: id, subject: '', text: '' }
    if (answered !== undefined) await notify(tx, { readerId: answered, kind: 'answer', ...nothing })
    const writer = hadWaited ? await replies.readerOf(id, tx) : undefined
    if (writer !== undefined) await notify(tx, { readerId: writer, kind: 'published', ...nothing })
  }

  /** Sets a digest going for every followed thread with something new. */
  async function gatherNews(): Promise<void> {
    const until = ids.next('news')
    for (let after: Awaited<ReturnType<typeof threadsWithNews>>[number] | null = null; ; ) {
      const some = await threadsWithNews(database.read, { after, until, limit: atOnce })
      await database.write(async (tx) => {
        for (const { readerId, articleId } of some) {
          const about = { actor: 'program:digests', subject: `reader:${readerId}` } as const
          events.record(tx, newsGathered, { ...about, payload: { articleId, until } })
        }
      })
      after = some.at(-1) ?? null
      if (some.length < atOnce || after === null) break
    }
    await database.write((tx) => deleteNewsBefore(tx, firstIdAt(millisOf(clock.now()) - newsKeptFor)))
  }

  async function follow({ id: readerId }: Reader, articleId: ArticleId): Promise<boolean> {
    const article = await articles.byId(articleId)
    if (!article || !isPublic(article)) return false
    const from = { readerId, articleId, at: clock.now(), told: ids.next('news') }
    await database.write(async (tx) => {
      await insertFollow(tx, from)
      events.record(tx, threadFollowed, { ...by(readerId), payload: { articleId, follows: true } })
    })
    return true
  }

  /** Those of these replies that anybody may read, and where. */
  async function publicReplies(of: readonly ReplyId[]): Promise<PublicWords[]> {
    const found = await replies.published(of)
    const under = new Map<ArticleId, { path: string; headline: string } | undefined>()
    for (const { articleId } of found) {
      if (!under.has(articleId)) under.set(articleId, await placeOf(articleId))
    }
    return found.flatMap(({ id, name, body, articleId }) => {
      const article = under.get(articleId)
      return article ? [{ id, name, body, article }] : []
    })
  }

  async function placeOf(id: ArticleId): Promise<{ path: string; headline: string } | undefined> {
    const article = await articles.byId(id)
    const shown = article && (await articles.published(article))
    return shown && { path: shown.path, headline: shown.content.headline }
  }

  return {
    notify,
    published,
    publicReplies,
    gatherNews,
    follow,
    unfollow: (reader: { id: ReaderId }, articleId: ArticleId) =>
      database.write(async (tx) => {
        await deleteFollow(tx, { readerId: reader.id, articleId })
        events.record(tx, threadFollowed, { ...by(reader.id), payload: { articleId, follows: false } })
      }),
    follows: (reader: Reader) => followsOf(database.read, reader.id),
    /** What this reader is mailed from now on, and nothing else of these kinds. */
    choose: ({ id }: { id: ReaderId }, chosen: Readonly<Partial<Record<Choice, boolean>>>) =>
      database.write(async (tx) => {
        for (const [choice, wanted] of Object.entries(chosen) as [Choice, boolean][]) {
          if (wanted) await insertChoice(tx, id, { choice, at: clock.now() })
          else await deleteChoice(tx, id, choice)
        }
        events.record(tx, readerChose, { ...by(id), payload: {} })
      }),
    chosen: (reader: Reader) => choicesOf(database.read, reader.id),
    /** The newest notices, each answer with its words as they are now; those no longer public are left out. */
    async notices(reader: Reader, limit = noticesShown): Promise<ShownNotice[]> {
      const found = await noticesOf(database.read, reader.id, limit)
      const ids = found.flatMap(({ kind, replyId }) => (isOfReply(kind) && replyId !== null ? [replyId] : []))
      const shown = new Map((await publicReplies(ids)).map((reply) => [reply.id, reply]))
      return found.flatMap((notice) => {
        const about = isOfReply(notice.kind) && notice.replyId !== null ? shown.get(notice.replyId) : undefined
        return isOfReply(notice.kind) && !about ? [] : [{ ...notice, about }]
      })
    },
    mails: (reader: Reader) => mailsOf(database.read, reader.id),
    /** How many messages were held back today, because there had been enough. */
    heldBack: async (reader: Reader) => (await countMails(database.read, reader.id, clock.now().slice(0, 10))).held,
    tidyMails: () => database.write((tx) => deleteMailsBefore(tx, later(clock.now(), -days(90)).slice(0, 10))),
  }
}

function by(id: ReaderId) {
  return { actor: `reader:${id}`, subject: `reader:${id}` } as const
}

/** Whether a notice only says what stands in public, and goes when that does. */
export function isOfReply(kind: NoticeKind): boolean {
  return kind === 'answer' || kind === 'published'
}
