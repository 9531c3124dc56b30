import { done, type Outcome, refused } from '../../base/outcome.ts'
import { type Article, type ArticleId, blankContent, type CreateRefusal } from '../articles/index.ts'
import { writeArticles } from '../articles/permissions.ts'
import { type Actor, type AuthorId, doerOf, may } from '../staff/index.ts'
import { itemBegun } from './events.ts'
import type { Item, ItemId } from './item.ts'
import type { Needs } from './needs.ts'
import { keepDue, whileHeld } from './planning.ts'
import { updateItem } from './store.ts'

export type BeginRefusal = 'no-such-item' | 'item-is-dropped' | CreateRefusal
/** `isNew` unless somebody else began it before. */
export type Begun = { articleId: ArticleId; isNew: boolean }

/** An item becomes an article. Of two who begin it at once one does, and both come to the same text. */
export async function begin(needs: Needs, actor: Actor, id: ItemId): Promise<Outcome<Begun, BeginRefusal>> {
  return whileHeld<Outcome<Begun, BeginRefusal>>(needs, id, async (tx, before) => {
    if (!may(actor, writeArticles, { section: before.sectionId, madeBy: actor.id })) return refused('not-allowed')
    if (before.articleId !== null) return done({ articleId: before.articleId, isNew: false })
    if (before.state === 'dropped') return refused('item-is-dropped')
    const outcome = await needs.articles.createWithin(tx, actor, await contentOf(needs, before, actor))
    if ('refused' in outcome) return outcome
    const { id: articleId } = outcome.done.article
    const item = { ...before, articleId }
    await updateItem(tx, item)
    await keepDue(needs, tx, item)
    await needs.articles.assign(tx, actor, { ...before, articleId })
    needs.events.record(tx, itemBegun, {
      ...({ actor: doerOf(actor), subject: `item:${id}`, section: before.sectionId } as const),
      payload: { itemId: id, articleId },
    })
    return done({ articleId, isNew: true })
  })
}

/** Its byline is who it is assigned to, as far as they are credited; whoever begins it, where nobody is. */
async function contentOf(needs: Needs, item: Item, actor: Actor) {
  const authors = await needs.newsroom.authors()
  const ofStaff = (ids: readonly string[]): AuthorId[] =>
    authors.flatMap(({ id, staffId }) => (staffId !== null && ids.includes(staffId) ? [id] : []))
  const assigned = ofStaff(item.assigned)
  const byline = assigned.length > 0 ? assigned : ofStaff([actor.id]).slice(0, 1)
  const kind = item.kind === 'news' ? undefined : { name: item.kind, fields: {} }
  return blankContent({ headline: item.title, sectionId: item.sectionId, byline, ...(kind ? { kind } : {}) })
}

/** Whether readers have it, or had. */
export function isOut({ publicId }: Pick<Article, 'publicId'>): boolean {
  return publicId !== null
}
