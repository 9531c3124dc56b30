import { slot } from '../../assembly/slots.ts'
import type { Instant } from '../../base/clock.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { ArticleId, RevisionId } from './article.ts'
import type { Chronicle, Confirmed, Listings, Notices, Schedule, Undecided } from './changing.ts'
import type { Below } from './reader-routes.tsx'
import type { HoldsRevisions } from './revisions/thinning.ts'

/** Where public versions are listed, in the order of their lists. */
export const listings = slot<Listings>('articles.listings')
/** The log of what was published. */
export const chronicle = slot<Chronicle>('articles.chronicle')
/** What people have confirmed of an article, for the desk check. */
export const confirmed = slot<Confirmed>('articles.confirmed')
/** The changes suggested to an article that nobody has decided about, for the desk check. */
export const undecided = slot<Undecided>('articles.undecided')
/** What else holds on to revisions, so that they are not thinned out. */
export const holdsRevisions = slot<HoldsRevisions>('articles.holds-revisions')
/** Makes the notices of what was put right. */
export const notices = slot<Notices>('articles.notices')
/** What is to happen to articles at moments that were named. */
export const schedule = slot<Schedule>('articles.schedule')
/** What else an article’s page shows, and where. */
export const onTheArticle = slot<Below>('articles.on-the-article')

/** What else is cleared when a draft is removed for good: each feature clears what it has of it. */
export const clears = slot<(tx: Writing, articleId: ArticleId) => Promise<void>>('articles.clears')

/** What readers were told with a publication of an article. */
export type Told = { text: string; madeAt: Instant; revisionId: RevisionId }
export const toldOf = slot<(articleId: ArticleId) => Promise<Told[]>>('articles.told')
