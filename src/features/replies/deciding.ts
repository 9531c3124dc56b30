import type { Clock } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import { type Outcome, refused } from '../../base/outcome.ts'
import type { PlainText } from '../../base/text.ts'
import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { Events } from '../../platform/events/events.ts'
import type { Article, ArticleId, Articles } from '../articles/index.ts'
import type { SectionId } from '../settings/index.ts'
import type { Actor } from '../staff/index.ts'
import { repliesFollowed } from './events.ts'
import { hashOfWords } from './hashes.ts'
import type { Keeping } from './keeping.ts'
import { idsUnder } from './read-model/store.ts'
import { plain, type Reply, type ReplyId } from './reply.ts'
import { findReply, findReplyByKey, findSender, type Sent, updateSection } from './store.ts'

type Needs = { database: Database; clock: Clock; ids: Ids; events: Events; articles: Articles; keeping: Keeping }
type Answering = { answered: Reply; sectionId: SectionId; body: PlainText }

/** What deciding about replies is done with. Whoever calls these has asked whether they may. */
export function createDeciding({ database, clock, ids, events, articles, keeping }: Needs) {
  return {
    /** Changes one reply at a time: whoever comes second sees what the first did. */
    async changing<Done, Refusal>(
      replyId: ReplyId,
      change: (tx: Writing, reply: Reply, article: Article) => Promise<Outcome<Done, Refusal>>,
    ): Promise<Outcome<Done, Refusal | 'no-such-reply'>> {
      return database.write(async (tx) => {
        await oneAtATime(tx, `reply:${replyId}`)
        const reply = await findReply(tx, replyId)
        const article = reply && (await articles.byId(reply.articleId, tx))
        return reply && article ? change(tx, reply, article) : refused('no-such-reply' as const)
      })
    },
    /** Keeps an answer under somebody's own name, published at once; the same words twice are one answer. */
    async answer(tx: Writing, actor: Actor, { answered, sectionId, body }: Answering): Promise<Reply> {
      const bodyHash = hashOfWords(body)
      const key = `staff:${actor.id}:${answered.id}:${bodyHash}`
      const before = await findReplyByKey(tx, key)
      if (before) return before
      const reply: Reply = {
        id: ids.next('reply'),
        articleId: answered.articleId,
        rootId: answered.rootId,
        answersId: answered.id,
        name: actor.name as PlainText,
        staffId: actor.id,
        body,
        postedAt: clock.now(),
        status: 'published',
        ...plain,
      }
      await keeping.keep(tx, { reply, sectionId, words: { key, bodyHash }, sent: null, waits: [], origin: 'staff' })
      return reply
    },
    move: keeping.move,
    pick: keeping.pick,
    note: keeping.note,
    /** Takes all replies to an article along to the section it is in now, and gives every one of them. */
    async follow(tx: Writing, articleId: ArticleId, section: SectionId): Promise<ReplyId[]> {
      await updateSection(tx, articleId, section)
      const said = { actor: 'program:replies', subject: `article:${articleId}`, section } as const
      events.record(tx, repliesFollowed, { ...said, payload: { articleId, sectionId: section } })
      return idsUnder(tx, articleId)
    },
    /** Whose proven address it was sent under, if under one, and from which network, as a hash; never the address. */
    async senderOf(id: ReplyId, db: Reading = database.read): Promise<Omit<Sent, 'email' | 'browserHash'> | undefined> {
      const sent = await findSender(db, id)
      return sent && { readerId: sent.readerId, networkHash: sent.networkHash, receivedAt: sent.receivedAt }
    },
    reply: (id: ReplyId, db: Reading = database.read) => findReply(db, id),
  }
}
