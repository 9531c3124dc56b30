import { done, type Outcome, refused } from '../../base/outcome.ts'
import { putRight } from '../../base/put-right.ts'
import { besideOthers, oneAtATime } from '../../platform/database/serial.ts'
import type { Writing } from '../../platform/database/tables.ts'
import { type ArticleId, passages } from '../articles/index.ts'
import { whatIsTold } from '../entities/index.ts'
import type { Actor } from '../staff/index.ts'
import { type ArticleRefusal, type Needs, whyNot } from './changing.ts'
import type { Target } from './fact.ts'
import { type Anchor, anchorOf, findAgain } from './rules/anchors.ts'
import { mentionsIn, moveMention, quotesByIds, updateQuote } from './store.ts'

export type Reworded = { wrong: string; right: string }

/**
 * After words were put right throughout a draft, what is confirmed of those words is confirmed of the right ones. Gives
 * how many places that were. It is part of the transaction of a caller that holds the article and publishes it: that
 * shows readers what they may see.
 */
export async function reword(
  { articles }: Needs,
  tx: Writing,
  { actor, articleId, wrong, right }: Reworded & { actor: Actor; articleId: ArticleId },
): Promise<Outcome<number, ArticleRefusal>> {
  await besideOthers(tx, whatIsTold)
  const article = await articles.byId(articleId, tx)
  const draft = article && (await articles.revision(article.draftId, tx))
  if (!article || !draft) return refused('no-such-article')
  const refusal = whyNot(actor, article)
  if (refusal) return refused(refusal)
  const here = passages(draft.content.body)
  const put = putRight(wrong, right)
  let count = 0
  for (const { id, target, anchor } of await mentionsIn(tx, articleId)) {
    if (findAgain(anchor, here)) continue
    const words = put(anchor.exact)
    const now = anchorOf(here, words, anchor.block) ?? anchorOf(here, words)
    if (!now) continue
    await moveMention(tx, id, now)
    await keepWordsOf(tx, target, now)
    count += 1
  }
  return done(count)
}

/** A quote placed on other words says those from now on: they are what its speaker is shown to have said. */
export async function keepWordsOf(tx: Writing, target: Target, { exact }: Anchor): Promise<void> {
  if (target.kind !== 'quote') return
  await oneAtATime(tx, `quote:${target.id}`)
  const [known] = await quotesByIds(tx, [target.id])
  if (known && known.text !== exact) await updateQuote(tx, { ...known, text: exact })
}
