import type { Clock, Instant } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Writing } from '../../platform/database/tables.ts'
import { type ArticleId, type Articles, passages } from '../articles/index.ts'
import { namesBeginning, wordsOf } from '../entities/index.ts'
import type { ArticleRefusal, Facts } from '../facts/index.ts'
import type { Actor } from '../staff/index.ts'
import { acceptIn, type Choice, type DecideRefusal } from './accepting.ts'
import { suggestionsIn } from './placing.ts'
import { stillOpen } from './rules/waiting.ts'
import { decide, decidedIn, findSuggestion, reopen, replacePending } from './store.ts'
import type { Suggest } from './suggest.ts'
import type { SuggestionId } from './suggestion.ts'
import { quotesSaidIn, waitingIn } from './waiting.ts'

type Needs = { database: Database; clock: Clock; ids: Ids; articles: Articles; facts: Facts; suggest: Suggest }

export type SuggestionService = ReturnType<typeof createSuggestions>

const mostAtOnce = 500

/** What a program suggests of a draft, and what somebody makes of it. */
export function createSuggestions(needs: Needs) {
  return {
    /** Reads the draft again. What was decided before is not suggested again. */
    look: (articleId: ArticleId) => look(needs, articleId),
    pending: (articleId: ArticleId) => waitingIn(needs.database.read, articleId),
    accept: (actor: Actor, articleId: ArticleId, choice: Choice) => accept(needs, actor, { articleId, choice }),
    acceptSure: (actor: Actor, articleId: ArticleId) => acceptSure(needs, actor, articleId),
    /** Takes back what somebody accepted together; it waits again. */
    undo: (actor: Actor, articleId: ArticleId, at: Instant) => undo(needs, actor, { articleId, at }),
    reject: (actor: Actor, articleId: ArticleId, id: SuggestionId) => reject(needs, actor, { articleId, id }),
  }
}

async function look(needs: Needs, articleId: ArticleId): Promise<void> {
  const { database, articles, suggest, clock } = needs
  const article = await articles.byId(articleId)
  const draft = article && (await articles.revision(article.draftId))
  if (!draft) return
  const here = passages(draft.content.body)
  const text = here.map((passage) => passage.text).join('\n\n')
  const known = await namesBeginning(database.read, [...new Set(wordsOf(text))])
  const suggested = await suggest(text, { date: draft.content.reportedOn, known })
  await database.write(async (tx) => {
    const isOpen = stillOpen(await decidedIn(tx, articleId), await quotesSaidIn(tx, articleId))
    const suggestions = suggestionsIn(needs, { articleId, here, suggested }).filter(isOpen).slice(0, mostAtOnce)
    await replacePending(tx, { articleId, suggestions, at: clock.now() })
  })
}

async function accept(
  needs: Needs,
  actor: Actor,
  { articleId, choice }: { articleId: ArticleId; choice: Choice },
): Promise<Outcome<true, DecideRefusal>> {
  return needs.facts.inArticle(actor, {
    articleId,
    change: async (tx, { draft }): Promise<Outcome<true, DecideRefusal>> => {
      const here = passages(draft.content.body)
      const outcome = await acceptIn(needs.facts, tx, { actor, articleId, here, choice, moment: needs.clock.now() })
      return 'refused' in outcome ? outcome : done(true)
    },
  })
}

type Together = { count: number; at: Instant }

/** Everything that is sure, at once and at one moment. What the text does not say any more goes on waiting. */
async function acceptSure(needs: Needs, actor: Actor, articleId: ArticleId): Promise<Outcome<Together, DecideRefusal>> {
  const at = needs.clock.now()
  return needs.facts.inArticle(actor, {
    articleId,
    change: async (tx, { draft }): Promise<Outcome<Together, DecideRefusal>> => {
      let count = 0
      const here = passages(draft.content.body)
      const sure = (await waitingIn(tx, articleId)).filter(({ confidence }) => confidence === 'high')
      for (const { id, candidates } of sure) {
        const choice = { id, entryId: candidates[0] ?? null }
        const outcome = await acceptIn(needs.facts, tx, { actor, articleId, here, choice, moment: at })
        if ('done' in outcome) count += 1
      }
      return done({ count, at })
    },
  })
}

async function undo(
  needs: Needs,
  actor: Actor,
  { articleId, at }: { articleId: ArticleId; at: Instant },
): Promise<Outcome<number, ArticleRefusal>> {
  return needs.facts.inArticle(actor, {
    articleId,
    change: async (tx): Promise<Outcome<number, ArticleRefusal>> => {
      const together = { articleId, at, by: actor.id }
      await reopen(tx, together)
      return done(await needs.facts.unconfirm(tx, together))
    },
  })
}

async function reject(
  needs: Needs,
  actor: Actor,
  { articleId, id }: { articleId: ArticleId; id: SuggestionId },
): Promise<Outcome<true, ArticleRefusal | 'no-such-suggestion'>> {
  return needs.facts.inArticle(actor, {
    articleId,
    change: async (tx: Writing): Promise<Outcome<true, 'no-such-suggestion'>> => {
      const suggestion = await findSuggestion(tx, id)
      if (suggestion?.articleId !== articleId) return refused('no-such-suggestion')
      if (suggestion.state === 'rejected') return done(true)
      if (suggestion.state !== 'pending') return refused('no-such-suggestion')
      await decide(tx, { id, state: 'rejected', at: needs.clock.now(), by: actor.id })
      return done(true)
    },
  })
}
