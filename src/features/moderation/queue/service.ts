import { type Instant, parseInstant } from '../../../base/clock.ts'
import { isId } from '../../../base/id.ts'
import { done, type Outcome, refused } from '../../../base/outcome.ts'
import type { Permission } from '../../../base/permission.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Articles } from '../../articles/index.ts'
import type {
  Decided,
  DecisionId,
  QueueName,
  Replies,
  Reply,
  ReplyId,
  Status,
  Waits,
  Within,
} from '../../replies/index.ts'
import { moderateReplies } from '../../replies/permissions.ts'
import type { Sanctions } from '../../sanctions/index.ts'
import type { Screening } from '../../screening/index.ts'
import type { SectionId, SiteSettings } from '../../settings/index.ts'
import { type Actor, may, reachOf } from '../../staff/index.ts'
import { newestAppeals } from '../appeals/store.ts'
import { newestMoves } from '../log/lines/store.ts'
import { findDecision } from '../log/store.ts'
import { answerReplies, seeQuestions } from '../permissions.ts'
import type { Counts, Key, List, News, Queue, Queued } from './queue.ts'
import { countWaiting, waitingIn, waitsOf } from './store.ts'
import { nobodyKnown, writersOf } from './writers.ts'

type Needs = {
  database: Database
  articles: Articles
  settings: SiteSettings
  replies: Replies
  sanctions: Sanctions
  screening: Pick<Screening, 'reasonOf'>
}
type Wanted = { list: List; after: string | null }
type Reach = { decides: boolean; within: Within }
type Known = (id: ReplyId) => Pick<Queued, 'appeal' | 'reports' | 'writer'>
type Found = { keys: Key[]; next: Key | null }

const onAPage = 20
/** As many as arrived are counted; beyond that a number says nothing more. */
const mostArrived = 100
/** Comes after every id. */
const afterAll = '~' as ReplyId
/** How far a page looks for questions to one reporter among those to all before it says “further back”. */
const lookedThrough = 500
const statusOf: Partial<Record<List, Status>> = { recent: 'published', hidden: 'hidden', spam: 'spam' }

/** What the newsroom reads before it decides. Everybody sees the sections that are theirs. */
export function createQueue({ database, articles, settings, replies, sanctions, screening: { reasonOf } }: Needs) {
  const db = database.read
  const { deciding, readModel, reports } = replies

  async function within(actor: Actor, permission: Permission): Promise<Within> {
    const { sections } = await settings.site()
    const theirs = sections.filter(({ id }) => may(actor, permission, { section: id }))
    return theirs.length === sections.length ? 'all' : theirs.map(({ id }) => id)
  }

  /** Whether this person decides here, or only answers, and in which sections. */
  async function reach(actor: Actor): Promise<Reach> {
    const decides = may(actor, moderateReplies)
    return { decides, within: await within(actor, decides ? moderateReplies : answerReplies) }
  }

  async function counts({ decides, within: where }: Reach): Promise<Counts> {
    return decides && !isNothing(where) ? countWaiting(db, where) : {}
  }

  /** Who may only answer reads what is published anyway, without anything about its writers. */
  async function queue(actor: Actor, { list, after }: Wanted): Promise<Outcome<Queue, 'not-allowed'>> {
    const theirs = await reach(actor)
    if (!mayRead(actor, list)) return refused('not-allowed')
    const { keys, next } = await keysOf(list, theirs.within, keyFrom(after))
    // An article that has just changed its section is no longer theirs, though its replies are still on their way.
    const items = (await itemsOf(theirs, keys)).filter(({ article }) => isIn(theirs.within, article.sectionId))
    return done({ list, items, next: keyText(next), counts: await counts(theirs), decides: theirs.decides })
  }

  async function keysOf(list: List, where: Within, after: Key | null): Promise<Found> {
    if (isNothing(where)) return { keys: [], next: null }
    const status = statusOf[list]
    const page = { within: where, after, limit: onAPage + 1 }
    if (status) return cut(await readModel.postedBefore(status, page))
    const name = list as Exclude<List, 'recent' | 'hidden' | 'spam'>
    return cut(await waitingIn(db, name, page))
  }

  /** One look-up for the replies and a few for what stands beside them, however many there are. */
  async function itemsOf({ decides, within: where }: Reach, keys: readonly Key[]): Promise<Queued[]> {
    const ids = keys.map(({ id }) => id)
    if (ids.length === 0) return []
    const rows = await readModel.placed(ids)
    const [moves, waiting] = [await newestMoves(db, ids), await waitsOf(db, ids)]
    const known = decides ? await knownOf(ids, where) : knownToNobody
    return keys.flatMap((key) => {
      const row = rows.get(key.id)
      if (!row) return []
      const beside = { waits: (waiting.get(key.id) ?? []).map(inWords), moved: moves.get(key.id) }
      return [{ ...row, answered: answeredFor(decides, row), key, ...beside, ...known(key.id) }]
    })
  }

  /** A feature’s own reason is said in its words. */
  function inWords({ because, ...waits }: Waits) {
    return { ...waits, because: because.map((each) => ({ ...each, says: reasonOf(each.rule) })) }
  }

  /** What only those who decide read beside each reply. */
  async function knownOf(ids: readonly ReplyId[], where: Within): Promise<Known> {
    const [appeals, reported] = [await newestAppeals(db, ids), await reports(ids)]
    const writers = await writersOf(ids, { within: where, readModel, sanctions })
    return (id) => ({
      appeal: appeals.get(id),
      reports: reported.get(id) ?? [],
      writer: writers.get(id) ?? nobodyKnown,
    })
  }

  /** Questions from readers: a reporter’s under their own articles, a moderator’s in their sections. */
  async function questions(actor: Actor, after: string | null): Promise<Outcome<Questions, 'not-allowed'>> {
    const how = reachOf(actor, seeQuestions)
    if (how === undefined) return refused('not-allowed')
    const where = await within(actor, seeQuestions)
    if (isNothing(where)) return done({ items: [], next: null })
    const { keys, next } = how === 'own' ? await ownQuestions(actor, keyFrom(after)) : await allQuestions(where, after)
    const items = await itemsOf({ decides: false, within: where }, keys)
    return done({ items, next: keyText(next) })
  }

  async function allQuestions(where: Within, after: string | null): Promise<Found> {
    return cut(await waitingIn(db, 'question', { within: where, after: keyFrom(after), limit: onAPage + 1 }))
  }

  async function ownQuestions(actor: Actor, after: Key | null): Promise<Found> {
    const seen = await waitingIn(db, 'question', { within: 'all', after, limit: lookedThrough })
    const theirs = await readModel.underBylineOf(
      actor.id,
      seen.map(({ id }) => id),
    )
    const found = cut(seen.filter(({ id }) => theirs.has(id)))
    const last = seen.length === lookedThrough ? (seen.at(-1) ?? null) : null
    return { keys: found.keys, next: found.next ?? last }
  }

  /** What has come into a list after a moment, and how much waits in each. */
  async function news(actor: Actor, { list, since }: { list: List; since: Instant }): Promise<News> {
    const theirs = await reach(actor)
    const nothing = !theirs.decides || isNothing(theirs.within)
    return { counts: await counts(theirs), arrived: nothing ? [] : await arrivedIn(list, since, theirs.within) }
  }

  async function arrivedIn(list: List, since: Instant, where: Within): Promise<ReplyId[]> {
    const status = statusOf[list]
    const page = { within: where, after: null, limit: mostArrived }
    const after = { at: since, id: afterAll }
    const keys = status
      ? await readModel.postedBefore(status, page)
      : await waitingIn(db, list as QueueName, { ...page, after })
    return keys.filter(({ at }) => at > since).map(({ id }) => id)
  }

  return {
    queue,
    questions,
    news,
    reach,
    /** Whether this person may answer or dismiss this question. */
    isTheirQuestion: async (actor: Actor, reply: Reply) => {
      if (reachOf(actor, seeQuestions) === 'own')
        return (await readModel.underBylineOf(actor.id, [reply.id])).has(reply.id)
      const article = await articles.byId(reply.articleId)
      return article !== undefined && may(actor, seeQuestions, { section: article.sectionId })
    },
    /** What else came from whoever wrote this reply, as far as this person may see. */
    async writer(actor: Actor, id: ReplyId): Promise<Outcome<Queued, 'not-allowed' | 'no-such-reply'>> {
      const reply = await deciding.reply(id)
      const article = reply && (await articles.byId(reply.articleId))
      if (!article) return refused('no-such-reply')
      if (!may(actor, moderateReplies, { section: article.sectionId })) return refused('not-allowed')
      const theirs = await reach(actor)
      const [item] = await itemsOf(theirs, [{ id, at: reply.postedAt }])
      if (!item) return refused('no-such-reply')
      const writers = await writersOf([id], { within: theirs.within, few: 100, readModel, sanctions })
      return done({ ...item, writer: writers.get(id) ?? nobodyKnown })
    },
    /** How many replies wait for this person. */
    async held(actor: Actor): Promise<number> {
      const { held = 0, suspect = 0 } = await counts(await reach(actor))
      return held + suspect
    },
    /** A decision somebody made, with the reply it was about, when they may see that. */
    async decided(actor: Actor, id: DecisionId): Promise<{ decided: Decided; reply: Reply } | undefined> {
      const decided = await findDecision(db, id)
      const reply = decided?.replyId && (await deciding.reply(decided.replyId))
      const article = reply && (await articles.byId(reply.articleId))
      if (!article || !may(actor, moderateReplies, { section: article.sectionId })) return undefined
      return { decided, reply }
    },
  }
}

const knownToNobody: Known = () => ({ appeal: undefined, reports: [], writer: nobodyKnown })

/** What is hidden is hidden from those who do not decide about it, also where it was answered. */
function answeredFor(decides: boolean, { answered }: Pick<Queued, 'answered'>): Queued['answered'] {
  return decides || answered?.status === 'published' ? answered : null
}

export type Questions = { items: Queued[]; next: string | null }

function mayRead(actor: Actor, list: List): boolean {
  return may(actor, moderateReplies) || (list === 'recent' && may(actor, answerReplies))
}

function isIn(within: Within, section: SectionId): boolean {
  return within === 'all' || within.includes(section)
}

function isNothing(within: Within): boolean {
  return within !== 'all' && within.length === 0
}

function cut(found: readonly Key[]): Found {
  const keys = found.slice(0, onAPage)
  return { keys, next: found.length > onAPage ? (keys.at(-1) ?? null) : null }
}

function keyText(key: Key | null): string | null {
  return key && `${key.at}~${key.id}`
}

function keyFrom(text: string | null): Key | null {
  const [at = '', id = ''] = (text ?? '').split('~')
  const moment: Instant | undefined = parseInstant(at)
  return moment !== undefined && isId(id) ? { at: moment, id: id as ReplyId } : null
}
