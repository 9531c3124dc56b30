import type { Reading } from '../../../platform/database/tables.ts'
import type { Actor } from '../../staff/index.ts'
import type { Revision, RevisionId } from '../article.ts'
import type { Needs } from '../changing.ts'
import { findRevision } from '../one-revision.ts'
import { type Naming, nameRevision } from './naming.ts'
import { namesOf, standInFor } from './store.ts'
import { thinRevisions } from './thinning.ts'

/** What becomes of revisions once they are there: names, and what is thinned out. */
export function keptRevisions(needs: Needs) {
  const { read } = needs.database
  return {
    /** What something was made from; an older revision where that was thinned out. */
    async base(id: RevisionId, db: Reading = read): Promise<Revision | undefined> {
      const there = await findRevision(db, id)
      const standIn = there ? undefined : await standInFor(db, id)
      return standIn ? findRevision(db, standIn) : there
    },
    name: (actor: Actor, named: Naming) => nameRevision(needs, actor, named),
    names: (ids: readonly RevisionId[]) => namesOf(read, ids),
    thin: () => thinRevisions(needs),
  }
}
