import { done, type Outcome, refused } from '../../../base/outcome.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Articles } from '../../articles/index.ts'
import type { DecisionId, Replies, ReplyId, Within } from '../../replies/index.ts'
import { moderateReplies } from '../../replies/permissions.ts'
import { type Actor, may, type Newsroom } from '../../staff/index.ts'
import { ruleTitles } from '../house-rules/store.ts'
import type { Line, LogPage, Sought } from './line.ts'
import { linesBefore, type NamedDecision } from './lines/store.ts'

type Needs = {
  database: Database
  articles: Articles
  replies: Replies
  newsroom: Newsroom
  reach: (actor: Actor) => Promise<{ decides: boolean; within: Within }>
}
type Wanted = Sought & { before: DecisionId | null; limit?: number }
export type LogRefusal = 'not-allowed' | 'no-such-reply'

const onAPage = 50
/** A writer’s newest replies; older ones are found by the reply. */
const mostOfWriter = 500

/** The log of decisions, as far as somebody decides themselves. Nothing here changes it. */
export function createLog({ database, articles, replies, newsroom, reach }: Needs) {
  const db = database.read
  const { deciding, readModel } = replies

  async function page(actor: Actor, wanted: Wanted): Promise<Outcome<LogPage, LogRefusal>> {
    const { decides, within } = await reach(actor)
    if (!decides) return refused('not-allowed')
    const about = await aboutOf(actor, wanted)
    if ('refused' in about) return about
    return done(await pageOf(within, about.done, wanted))
  }

  async function pageOf(within: Within, about: ReplyId[] | null, wanted: Wanted): Promise<LogPage> {
    const { before, by, limit = onAPage } = wanted
    if (within !== 'all' && within.length === 0) return { lines: [], next: null, versions: [] }
    const found = await linesBefore(db, { within, before, by, about, limit: limit + 1 })
    const lines = await linesOf(found.slice(0, limit))
    const versions = wanted.reply === null ? [] : await replies.versions(wanted.reply)
    return { lines, next: found.length > limit ? (lines.at(-1)?.id ?? null) : null, versions }
  }

  async function linesOf(found: readonly NamedDecision[]): Promise<Line[]> {
    const paths = await readModel.pathsOf(found.flatMap(({ replyId }) => replyId ?? []))
    const titles = await ruleTitles(
      db,
      found.flatMap(({ houseRuleId }) => houseRuleId ?? []),
    )
    return found.map((decided) => ({
      ...decided,
      rule: titles.get(decided.houseRuleId ?? '') ?? null,
      path: (decided.replyId && paths.get(decided.replyId)) ?? null,
    }))
  }

  /** The replies that are meant, by themselves or by a reply of whoever wrote them. */
  async function aboutOf(actor: Actor, { reply, writer }: Sought): Promise<Outcome<ReplyId[] | null, LogRefusal>> {
    const named = reply ?? writer
    if (named === null) return done(null)
    const found = await deciding.reply(named)
    const article = found && (await articles.byId(found.articleId))
    if (!article) return refused('no-such-reply')
    if (!may(actor, moderateReplies, { section: article.sectionId })) return refused('not-allowed')
    if (reply !== null) return done([reply])
    return done([named, ...(await readModel.othersOf([named], mostOfWriter)).map(({ id }) => id)])
  }

  return {
    log: page,
    /** Whoever may decide on replies, or could when they worked here. */
    deciders: async () => (await newsroom.all()).filter((staff) => may(staff, moderateReplies)),
  }
}
