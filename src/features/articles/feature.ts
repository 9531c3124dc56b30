import { defineFeature } from '../../assembly/feature.ts'
import { fill } from '../../assembly/slots.ts'
import { drafts } from '../desk/index.ts'
import { articlesWith } from '../media/index.ts'
import { targetOf } from './article.ts'
import { articleAssigned, articleEvents, articleRemoved, stagesChanged } from './events.ts'
import { articlesForPictures } from './for-pictures.ts'
import { draftsOf } from './for-the-desk.ts'
import { articleJobs } from './jobs.ts'
import { allListings } from './listings.ts'
import { articleViews } from './offered/store.ts'
import { articlePermissions } from './permissions.ts'
import { articleHandlers } from './reader-routes.tsx'
import { articleRoutes } from './routes.ts'
import { type Articles, createArticles } from './service.ts'
import {
  chronicle,
  clears,
  confirmed,
  holdsRevisions,
  listings,
  notices,
  onTheArticle,
  schedule,
  undecided,
} from './slots.ts'
import { unsoundArticles } from './soundness/store.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    articles: Articles
  }
}

/** What an article is, and how it is saved, approved, published and withdrawn. */
export const articles = defineFeature({
  name: 'articles',
  needs: ['settings', 'newsroom', 'media', 'deskCheck'],
  tables: [
    'articles',
    'redirects',
    'revisions',
    'revision_bylines',
    'revision_topics',
    'revision_sources',
    'revision_names',
    'thinned_revisions',
    'thinning',
    'publications',
    'stages',
    'stage_moves',
  ],
  offers: articleViews,
  service(given) {
    const { slots } = given
    const [log, facts, notice] = [slots.one(chronicle), slots.one(confirmed), slots.one(notices)]
    const planned = slots.one(schedule)
    return createArticles({
      ...given,
      authors: given.newsroom,
      desk: given.deskCheck,
      listings: allListings(slots.all(listings)),
      chronicle: { append: (...out) => log().append(...out) },
      confirmed: (...asked) => facts()(...asked),
      undecided: (...asked) => slots.one(undecided)()(...asked),
      holders: slots.all(holdsRevisions),
      notices: { make: (...made) => notice().make(...made) },
      async clear(tx, articleId) {
        for (const clearIn of slots.all(clears)) await clearIn(tx, articleId)
      },
      schedule: { dueOf: (...asked) => planned().dueOf(...asked), wentOut: (...out) => planned().wentOut(...out) },
    })
  },
  fills: (given) => [
    fill(drafts, draftsOf(given.articles)),
    fill(articlesWith, articlesForPictures({ database: given.database, notices: given.slots.one(notices) })),
  ],
  permissions: articlePermissions,
  routes: [articleRoutes],
  handlers: (given) => articleHandlers({ ...given, below: given.slots.all(onTheArticle) }),
  targets: ({ articles: all }) => ({
    async article({ id }) {
      const article = await all.byId(id)
      const draft = article && (await all.revision(article.draftId))
      if (!article || !draft) return undefined
      return { thing: { article, draft }, of: targetOf(article) }
    },
  }),
  checks: [{ part: 'Articles and their revisions', find: unsoundArticles }],
  events: [...articleEvents, articleAssigned, articleRemoved, stagesChanged],
  jobs: articleJobs,
})
