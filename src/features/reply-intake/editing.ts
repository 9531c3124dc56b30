import { type Clock, later } from '../../base/clock.ts'
import { done, refused } from '../../base/outcome.ts'
import type { PlainText } from '../../base/text.ts'
import type { Writing } from '../../platform/database/tables.ts'
import { stretchOf } from '../../platform/rate-limit/rate-limit.ts'
import { spentTries } from '../../platform/rate-limit/store.ts'
import { isPublic } from '../articles/index.ts'
import {
  type From,
  findReply,
  findSameWords,
  hashOfWords,
  isTrusted,
  type Placed,
  type Replies,
  type Reply,
  type ReplyId,
  type Sent,
  stretch,
  type Terms,
  type Theirs,
  type Waits,
} from '../replies/index.ts'
import type { Screening, Start } from '../screening/index.ts'
import { asksService, type Checking } from './checking.ts'
import type { Barred } from './posting.ts'
import { admitEdit, type EditRefusal, editsAllowed, sameWordsFor } from './rules.ts'
import { hidingWords, type Weighing, waitsOf } from './weighing.ts'

type Needs = {
  clock: Clock
  replies: Replies
  screening: Pick<Screening, 'forgetText' | 'remember' | 'learn'>
  weighing: Weighing
  checking: Pick<Checking, 'remember'>
  barred: Barred
}
type Edit = { id: ReplyId; from: From; body: PlainText }
type Bar = Awaited<ReturnType<Barred>>
type OnTerms = Theirs & { terms: Terms; isBarredAddress: boolean }
/** A refusal; `says` is the sentence where only this case has one. */
type Unedited = { refused: EditRefusal; says?: string }

/** What a writer makes of a reply of their own that was kept before. */
export function createEditing({ clock, replies, screening, weighing, checking, barred }: Needs) {
  const { keeping } = replies

  /** Changed words go the way of new ones: whoever may not reply may not edit, and every rule is asked again. */
  async function edit({ id, from, body }: Edit): Promise<{ done: Reply } | Unedited> {
    const outcome = await replies.changingOwn<Reply, Unedited>(id, from, async (tx, theirs) => {
      const terms = await replies.termsOf(theirs.article, tx)
      const bar = await barOf(tx, theirs.sent, from)
      const refusal = forbids({ ...theirs, terms }, bar) ?? (await findFault(tx, theirs.reply, body))
      if (refusal) return refusal
      if (body === theirs.reply.body) return done(theirs.reply)
      return done(await change(tx, { ...theirs, terms, isBarredAddress: bar !== undefined }, body))
    })
    // A service outside is told where changed words came from, as it is of new ones.
    if ('done' in outcome) checking.remember(id, from)
    return outcome
  }

  function barOf(tx: Writing, { readerId, email }: Sent, { reader, network }: From) {
    return barred(tx, { readerId: readerId ?? reader?.id ?? null, email, network, now: clock.now() })
  }

  function forbids({ reply, article, terms }: Omit<OnTerms, 'isBarredAddress'>, bar: Bar): Unedited | undefined {
    if (typeof bar === 'object') return { refused: 'barred', says: bar.says }
    const repliesOpen = isPublic(article) && terms.openness.open
    const verdict = admitEdit({ reply, repliesOpen, now: clock.now() })
    return 'refused' in verdict ? verdict : undefined
  }

  async function change(tx: Writing, { reply, sent, article, ...told }: OnTerms, body: PlainText): Promise<Reply> {
    const { id, name } = reply
    const isKnownWriter = sent.readerId !== null && (await isTrusted(tx, sent.readerId))
    const start = await weighing.weigh(tx, { ...told, article, name, body, isKnownWriter, except: id })
    await screening.learn(tx, { replyId: id, words: reply, as: undefined })
    await keeping.revise(tx, reply, { body, bodyHash: hashOfWords(body) })
    screening.remember(id, body)
    await beginAgain(tx, { ...reply, body, sectionId: article.sectionId }, start)
    return (await findReply(tx, id)) ?? reply
  }

  async function findFault(tx: Writing, { id, articleId, body: before }: Reply, body: PlainText) {
    if (body === before) return undefined
    const now = clock.now()
    const keys = [{ key: `reply-edit:${id}`, allowed: editsAllowed }]
    const spent = await spentTries(tx, { keys, since: stretchOf(now, stretch) })
    if (spent.length > 0) return refused('too-many-edits' as const)
    const since = later(now, -sameWordsFor)
    const said = await findSameWords(tx, { articleId, bodyHash: hashOfWords(body), since })
    const isSaid = said.some((each) => each.id !== id && each.status === 'published')
    return isSaid ? refused('said-before' as const) : undefined
  }

  /** Nobody has read the new words, so they wait as if they had just been sent; nothing that waits goes out by it. */
  async function beginAgain(tx: Writing, reply: Placed, start: Start): Promise<void> {
    if (reply.status === 'private') return
    if (start.status === 'hidden') {
      await keeping.move(tx, reply, { to: 'hidden', by: 'program', because: hidingWords(start) })
      return
    }
    const waits = waitsOf(start)
    if (start.status === 'pending' && reply.status === 'published') {
      await keeping.move(tx, reply, { to: 'pending', by: 'reader', because: 'Edited', waits })
      return
    }
    await waitAgain(tx, reply, waits)
  }

  /** In one queue, by what its words are now. What waits for a person is not handed to a service because of an edit. */
  async function waitAgain(tx: Writing, reply: Placed, waits: readonly Waits[]): Promise<void> {
    const there = await keeping.queuesOf(tx, reply.id)
    if (waits.length === 0 || (waits.some(asksService) && !there.some(asksService))) return
    const [before] = await keeping.dequeue(tx, reply.id, ['held', 'suspect'])
    const since = before?.since ? { since: before.since } : {}
    for (const each of waits) await keeping.enqueue(tx, { ...each, ...since }, reply)
  }

  return edit
}
