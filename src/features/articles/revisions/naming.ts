import { done, type Outcome, refused } from '../../../base/outcome.ts'
import { type Actor, doerOf, may } from '../../staff/index.ts'
import { type ArticleId, type Revision, type RevisionId, targetOf } from '../article.ts'
import type { Needs } from '../changing.ts'
import { revisionNamed } from '../events.ts'
import { findRevision } from '../one-revision.ts'
import { writeArticles } from '../permissions.ts'
import { findArticle } from '../store.ts'
import { deleteName, setName } from './store.ts'

export type Naming = { articleId: ArticleId; revisionId: RevisionId; name: string }

/** Gives a revision a name, by which it stays for good, or takes it away where there are no words. */
export async function nameRevision(
  { database, clock, events }: Needs,
  actor: Actor,
  { articleId, revisionId, name }: Naming,
): Promise<Outcome<Revision, 'not-allowed' | 'no-such-revision'>> {
  return database.write(async (tx) => {
    const [article, revision] = [await findArticle(tx, articleId), await findRevision(tx, revisionId)]
    if (!article || !may(actor, writeArticles, targetOf(article))) return refused('not-allowed')
    if (revision?.articleId !== articleId) return refused('no-such-revision')
    if (name === '') await deleteName(tx, revisionId)
    else await setName(tx, { revisionId, name, by: actor.id, at: clock.now() })
    const payload = { articleId, revisionId, name }
    events.record(tx, revisionNamed, { actor: doerOf(actor), subject: `article:${articleId}`, payload })
    return done(revision)
  })
}
