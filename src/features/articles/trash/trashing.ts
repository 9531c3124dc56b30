import { done, type Outcome, refused } from '../../../base/outcome.ts'
import { besideOthers, oneAtATime } from '../../../platform/database/serial.ts'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import { type Actor, may } from '../../staff/index.ts'
import { type Article, type ArticleId, type Revision, targetOf } from '../article.ts'
import { type Needs, revisionOrFault, whileHeld } from '../changing.ts'
import { articlePutBack, articleRemoved, articleTrashed } from '../events.ts'
import { saidOf } from '../publishing.ts'
import { allStages, movesFrom } from '../stages/store.ts'
import { deleteTrashed, findTrashed, setTrashed } from './store.ts'

export type TrashRefusal = 'not-allowed' | 'no-such-article' | 'was-published' | 'is-scheduled'
export type PutBackRefusal = 'not-allowed' | 'no-such-article'

/** What a caller keeps in the same transaction. */
type Beside = (tx: Writing, article: Article, draft: Revision) => Promise<void>
export type Trashing = { articleId: ArticleId; alongside: Beside }

/** Puts a draft that readers never saw where nothing finds it; whoever may drop it may. */
export async function putInTrash(
  needs: Needs,
  actor: Actor,
  { articleId, alongside }: Trashing,
): Promise<Outcome<Article, TrashRefusal>> {
  return whileHeld(needs, articleId, async (tx, article): Promise<Outcome<Article, TrashRefusal>> => {
    await besideOthers(tx, 'stages')
    if (!(await mayDrop(tx, actor, article))) return refused('not-allowed')
    if (!wasNeverOut(article)) return refused('was-published')
    if ((await needs.schedule.dueOf(tx, articleId)) !== undefined) return refused('is-scheduled')
    await setTrashed(tx, articleId, needs.clock.now())
    needs.events.record(tx, articleTrashed, { ...saidOf(actor, article), payload: { articleId } })
    await alongside(tx, article, await revisionOrFault(tx, article.draftId))
    return done(article)
  })
}

/** Out of the trash, as it was. */
export async function takeOut(
  needs: Needs,
  actor: Actor,
  { articleId, alongside }: Trashing,
): Promise<Outcome<Article, PutBackRefusal>> {
  return needs.database.write(async (tx) => {
    await oneAtATime(tx, `article:${articleId}`)
    const article = await findTrashed(tx, articleId)
    if (!article) return refused('no-such-article')
    await besideOthers(tx, 'stages')
    if (!(await mayDrop(tx, actor, article))) return refused('not-allowed')
    await setTrashed(tx, articleId, null)
    needs.events.record(tx, articlePutBack, { ...saidOf(actor, article), payload: { articleId } })
    await alongside(tx, article, await revisionOrFault(tx, article.draftId))
    return done(article)
  })
}

/** Removes for good what is in the trash, with what others have of it. */
export async function removeTrashed(needs: Needs, tx: Writing, articleId: ArticleId): Promise<boolean> {
  await oneAtATime(tx, `article:${articleId}`)
  const article = await findTrashed(tx, articleId)
  if (!article) return false
  await needs.clear(tx, articleId)
  await needs.media.uses.forget(tx, articleId)
  await deleteTrashed(tx, articleId)
  const said = { actor: 'program:trash', subject: `article:${articleId}`, section: article.sectionId } as const
  needs.events.record(tx, articleRemoved, { ...said, payload: { articleId } })
  return true
}

export function wasNeverOut({ publicId, publishedAt, withdrawal }: Article): boolean {
  return publicId === null && publishedAt === null && withdrawal === null
}

/** Whether a way to where drafts are dropped is open to this person: from its stage, or, once it is there, from any. */
export async function mayDrop(db: Reading, actor: Actor, article: Article): Promise<boolean> {
  const { stage } = article
  const stages = await allStages(db)
  const dropped = new Set(stages.flatMap(({ name, role }) => (role === 'dropped' ? [name] : [])))
  const from = dropped.has(stage) ? stages.map(({ name }) => name) : [stage]
  const moves = (await Promise.all(from.map((each) => movesFrom(db, each)))).flat()
  return moves.some(({ to, permission }) => dropped.has(to) && may(actor, permission, targetOf(article)))
}
