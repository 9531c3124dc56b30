import type { Instant } from '../../../base/clock.ts'
import { done, type Outcome, refused } from '../../../base/outcome.ts'
import type { Writing } from '../../../platform/database/tables.ts'
import { type ArticleId, passages } from '../../articles/index.ts'
import type { Actor } from '../../staff/index.ts'
import { type ArticleRefusal, inArticle, type Needs } from '../changing.ts'
import { namesBeginning } from '../entries/store.ts'
import type { SuggestionId } from '../fact.ts'
import { deleteMentionsOf } from '../facts/store.ts'
import { wordsOf } from '../rules/names.ts'
import { stillOpen } from '../rules/waiting.ts'
import { acceptIn, type Choice, type DecideRefusal } from './accepting.ts'
import { suggestionsIn } from './placing.ts'
import { decide, decidedIn, findSuggestion, reopen, replacePending } from './store.ts'
import { quotesSaidIn, waitingIn } from './waiting.ts'

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
  return inArticle(needs, actor, {
    articleId,
    change: async (tx, { draft }): Promise<Outcome<true, DecideRefusal>> => {
      const here = passages(draft.content.body)
      const outcome = await acceptIn(needs, tx, { actor, articleId, here, choice })
      return 'refused' in outcome ? outcome : done(true)
    },
  })
}

type Together = { count: number; at: Instant }

/** Everything that is sure, at once and at one moment. What the text does not say any more goes on waiting. */
async function acceptSure(site: Needs, actor: Actor, articleId: ArticleId): Promise<Outcome<Together, DecideRefusal>> {
  const at = site.clock.now()
  const needs = { ...site, clock: { ...site.clock, now: () => at } }
  return inArticle(needs, actor, {
    articleId,
    change: async (tx, { draft }): Promise<Outcome<Together, DecideRefusal>> => {
      let count = 0
      const here = passages(draft.content.body)
      const sure = (await waitingIn(tx, articleId)).filter(({ confidence }) => confidence === 'high')
      for (const { id, candidates } of sure) {
        const choice = { id, entryId: candidates[0] ?? null }
        const outcome = await acceptIn(needs, tx, { actor, articleId, here, choice })
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
  return inArticle(needs, actor, {
    articleId,
    change: async (tx): Promise<Outcome<number, ArticleRefusal>> => {
      const together = { articleId, at, by: actor.id }
      await reopen(tx, together)
      return done(await deleteMentionsOf(tx, together))
    },
  })
}

async function reject(
  needs: Needs,
  actor: Actor,
  { articleId, id }: { articleId: ArticleId; id: SuggestionId },
): Promise<Outcome<true, ArticleRefusal | 'no-such-suggestion'>> {
  return inArticle(needs, actor, {
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
