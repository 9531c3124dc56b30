import { wordsIn } from '../../base/length.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Writing } from '../../platform/database/tables.ts'
import { type Article, type ArticleId, plainTextOf, type Revision } from '../articles/index.ts'
import { isOut } from './beginning.ts'
import { itemFollowed } from './events.ts'
import type { Item } from './item.ts'
import type { Needs } from './needs.ts'
import { inPlan, lockOf } from './planning.ts'
import { stateOf } from './rules.ts'
import { followDraft, itemOf } from './store.ts'

/**
 * The plan shows a draft as it is. What is not out yet stands in the plan whether or not anybody planned it; what readers
 * have and nobody planned or scheduled does not.
 */
export async function follow(needs: Needs, articleId: ArticleId): Promise<void> {
  await needs.database.write(async (tx) => {
    await oneAtATime(tx, `plan of article:${articleId}`)
    const article = await needs.articles.byId(articleId, tx)
    const draft = article && (await needs.articles.revision(article.draftId, tx))
    if (article && draft) await followHeld(needs, tx, { article, draft })
  })
}

async function followHeld(
  needs: Needs,
  tx: Writing,
  { article, draft }: { article: Article; draft: Revision },
): Promise<void> {
  const known = await itemOf(tx, article.id)
  if (!known && !(await isToCome(needs, tx, article))) return
  const item = known ?? (await inPlan(needs, tx, article))
  if (!item) return
  await oneAtATime(tx, lockOf(item.id))
  const before = known && (await itemOf(tx, article.id))
  const now = await shownOf(needs, article, draft)
  const isSame = before && Object.entries(now).every(([name, value]) => before[name as keyof Item] === value)
  if (!isSame) await keep(needs, tx, { item, now })
}

async function isToCome({ schedules }: Needs, tx: Writing, article: Article): Promise<boolean> {
  return !isOut(article) || (await schedules.dueOf(tx, article.id)) !== undefined
}

type Shown = Pick<Item, 'title' | 'sectionId' | 'kind' | 'words' | 'state'>

async function shownOf({ articles }: Needs, article: Article, { content }: Revision): Promise<Shown> {
  const stages = await articles.stages()
  const isDropped = stages.some(({ name, role }) => name === article.stage && role === 'dropped')
  return {
    title: content.headline,
    sectionId: article.sectionId,
    kind: content.kind?.name ?? 'news',
    words: wordsIn(plainTextOf(content.body)),
    state: stateOf({ isOut: isOut(article), isDropped }),
  }
}

async function keep({ events }: Needs, tx: Writing, { item, now }: { item: Item; now: Shown }): Promise<void> {
  await followDraft(tx, item.id, now)
  events.record(tx, itemFollowed, {
    ...({ actor: 'program:plan', subject: `item:${item.id}`, section: now.sectionId } as const),
    payload: { itemId: item.id, articleId: item.articleId },
  })
}
