import { sql } from 'kysely'
import type { Unsound } from '../../../platform/database/soundness.ts'
import type { Reading } from '../../../platform/database/tables.ts'
import type { RevisionId } from '../article.ts'
import { hashOf } from '../hash.ts'
import { findRevision } from '../one-revision.ts'

const restore = 'Restore it from a backup: revisions never change once they are saved.'

/** Articles whose pointers name no revision of theirs or that are at no stage, and revisions that are not what was saved. */
export async function unsoundArticles(db: Reading): Promise<Unsound[]> {
  return [...(await lostPointers(db)), ...(await lostStages(db)), ...(await changedRevisions(db))]
}

async function lostPointers(db: Reading): Promise<Unsound[]> {
  const { rows } = await sql<{ id: string; pointer: string }>`
    select a.id, p.pointer from articles a
    join (select id, 'draft' as pointer, draft_id as named from articles
      union all select id, 'public version', public_id from articles where public_id is not null
      union all select id, 'approved version', approved_id from articles where approved_id is not null) p on p.id = a.id
    left join revisions r on r.id = p.named and r.article_id = a.id
    where r.id is null`.execute(db)
  return rows.map(({ id, pointer }) => ({
    what: `The ${pointer} of article ${id} is not one of its own.`,
    todo: restore,
  }))
}

async function lostStages(db: Reading): Promise<Unsound[]> {
  const rows = await db
    .selectFrom('articles')
    .leftJoin('stages', 'stages.name', 'articles.stage')
    .select(['articles.id', 'articles.stage'])
    .where('stages.name', 'is', null)
    .execute()
  return rows.map(({ id, stage }) => ({
    what: `Article ${id} is at the stage “${stage}”, which there is none of.`,
    todo: 'Add the stage again, or restore the newest backup in which stet doctor finds nothing.',
  }))
}

async function changedRevisions(db: Reading): Promise<Unsound[]> {
  const found: Unsound[] = []
  for (let last = ''; ; ) {
    const page = await db
      .selectFrom('revisions')
      .select(['id', 'hash'])
      .where('id', '>', last)
      .orderBy('id')
      .limit(200)
      .execute()
    for (const { id, hash } of page) {
      const revision = await findRevision(db, id as RevisionId)
      if (revision && hashOf(revision.content) === hash) continue
      found.push({ what: `Revision ${id} is not what was saved: its hash does not fit.`, todo: restore })
    }
    const end = page.at(-1)
    if (!end) return found
    last = end.id
  }
}
