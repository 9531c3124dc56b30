import type { Database } from '../../platform/database/database.ts'
import type { ArticleId, Articles, RevisionId } from '../articles/index.ts'
import type { Newsroom } from '../staff/index.ts'
import type { History } from './service.ts'
import { unloggedPublications } from './store.ts'

type Needs = { database: Database; history: History; articles: Articles; newsroom: Newsroom }

const atOnce = 50

/** Enters what was published before there was a log, with the address and the names it has now. Gives how many. */
export async function catchUp(needs: Needs): Promise<number> {
  let entered = 0
  for (;;) {
    const count = await enterSome(needs)
    entered += count
    if (count === 0) return entered
  }
}

/** Several processes may start at once: what another has entered meanwhile is not entered again. */
async function enterSome({ database, history, articles, newsroom }: Needs): Promise<number> {
  return database.write(async (tx) => {
    await history.hold(tx)
    const unlogged = await unloggedPublications(tx, atOnce)
    for (const { id, articleId, revisionId, publishedAt } of unlogged) {
      const article = await articles.byId(articleId as ArticleId, tx)
      const revision = await articles.revision(revisionId as RevisionId, tx)
      if (!article || !revision) throw new Error(`Publication ${id} names what is not there.`)
      const byline = (await newsroom.byIds(tx, revision.content.byline)).map(({ name }) => name)
      await history.append(tx, { publicationId: id, article, revision, byline, at: publishedAt })
    }
    if (unlogged.length > 0) history.noteEntered(tx, unlogged.length)
    return unlogged.length
  })
}
