import type { Instant } from '../../base/clock.ts'
import { nested, rowsOf } from '../../platform/database/nested.ts'
import { prepared } from '../../platform/database/rows.ts'
import type { Reading } from '../../platform/database/tables.ts'
import type { SectionId } from '../settings/index.ts'
import type { AuthorId, StaffId } from '../staff/index.ts'
import type { ArticleId, Content, Revision, RevisionId } from './article.ts'
import { fromColumns } from './kinds/kept.ts'
import { titlesFrom } from './titles/kept.ts'

/** In one statement, its lists with it: an article is read several times on its way out. */
const revisionWithLists = prepared((db, named) =>
  db
    .selectFrom('revisions')
    .selectAll()
    .select((eb) => [
      nested(
        db,
        eb
          .selectFrom('revision_bylines')
          .select('author_id')
          .where('revision_id', '=', named('id'))
          .orderBy('position'),
      ).as('byline'),
      nested(
        db,
        eb.selectFrom('revision_topics').select('name').where('revision_id', '=', named('id')).orderBy('position'),
      ).as('topics'),
      nested(
        db,
        eb
          .selectFrom('revision_sources')
          .select(['title', 'url'])
          .where('revision_id', '=', named('id'))
          .orderBy('position'),
      ).as('sources'),
    ])
    .where('id', '=', named('id')),
)

export async function findRevision(db: Reading, id: RevisionId): Promise<Revision | undefined> {
  const [row] = await revisionWithLists(db, { id })
  if (!row) return undefined
  const content: Content = {
    ...{ slug: row.slug, headline: row.headline, standfirst: row.standfirst },
    byline: rowsOf(row.byline).map((each) => each.author_id as AuthorId),
    place: row.place,
    reportedOn: row.reported_on,
    sectionId: row.section_id as SectionId,
    topics: rowsOf(row.topics).map((each) => each.name),
    pictureId: row.picture_id as Content['pictureId'],
    pictureCaption: row.picture_caption,
    sources: rowsOf(row.sources),
    body: JSON.parse(row.body) as Content['body'],
    ...fromColumns(row),
    ...titlesFrom(row),
  }
  return {
    id,
    articleId: row.article_id as ArticleId,
    number: row.number,
    hash: row.hash,
    content,
    savedAt: row.saved_at as Instant,
    savedBy: row.saved_by as StaffId,
  }
}
