import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { defineEvent, type EventType } from '../../platform/events/define.ts'

export const articleSaved = defineEvent({
  type: 'article.saved',
  version: 1,
  says: 'a revision was kept',
  subject: 'article',
  payload: z.object({ articleId: idOf('article'), revisionId: idOf('revision') }),
})

export const revisionNamed = defineEvent({
  type: 'revision.named',
  version: 1,
  says: 'somebody gave a revision a name, or took it away',
  subject: 'article',
  payload: z.object({ articleId: idOf('article'), revisionId: idOf('revision'), name: z.string() }),
})

export const revisionsThinned = defineEvent({
  type: 'revisions.thinned',
  version: 1,
  says: 'revisions that nobody held on to were thinned out',
  subject: 'article',
  payload: z.object({ articleId: idOf('article'), numbers: z.array(z.int()) }),
})

export const articleAssigned = defineEvent({
  type: 'article.assigned',
  version: 1,
  says: 'others are to write it than before',
  subject: 'article',
  payload: z.object({ articleId: idOf('article') }),
})

export const articleApproved = defineEvent({
  type: 'article.approved',
  version: 1,
  says: 'a revision was approved for going out',
  subject: 'article',
  payload: z.object({ articleId: idOf('article'), revisionId: idOf('revision') }),
})

export const articleMoved = defineEvent({
  type: 'article.moved',
  version: 1,
  says: 'a draft moved to another stage',
  subject: 'article',
  payload: z.object({ articleId: idOf('article'), stage: z.string() }),
})

export const stagesChanged = defineEvent({
  type: 'stages.changed',
  version: 1,
  says: 'the stages of drafts, their order, or who may move what where were changed',
  subject: 'settings',
  payload: z.object({ stages: z.array(z.string()) }),
})

export const articleTermsChanged = defineEvent({
  type: 'article.terms-changed',
  version: 1,
  says: 'replies were opened or closed, or an article was held back until a moment or altogether',
  subject: 'article',
  payload: z.object({
    articleId: idOf('article'),
    repliesOpen: z.boolean(),
    embargoedUntil: z.string().nullable(),
    preventedBecause: z.string().nullable().default(null),
  }),
})

/** `movedTo` is the section it is in now, when that is another one. */
export const articlePublished = defineEvent({
  type: 'article.published',
  version: 1,
  says: 'a revision went out',
  subject: 'article',
  payload: z.object({
    articleId: idOf('article'),
    revisionId: idOf('revision'),
    first: z.boolean(),
    movedTo: idOf('section').nullable(),
  }),
})

export const articleWithdrawn = defineEvent({
  type: 'article.withdrawn',
  version: 1,
  says: 'an article was withdrawn',
  subject: 'article',
  payload: z.object({ articleId: idOf('article') }),
})

export const articleTrashed = defineEvent({
  type: 'article.trashed',
  version: 1,
  says: 'a draft that readers never saw was put in the trash',
  subject: 'article',
  payload: z.object({ articleId: idOf('article') }),
})

export const articlePutBack = defineEvent({
  type: 'article.put-back',
  version: 1,
  says: 'a draft was restored from the trash',
  subject: 'article',
  payload: z.object({ articleId: idOf('article') }),
})

export const articleRemoved = defineEvent({
  type: 'article.removed',
  version: 1,
  says: 'a draft that had been in the trash long enough was removed for good',
  subject: 'article',
  payload: z.object({ articleId: idOf('article') }),
})

export const articleEvents = [
  articleSaved,
  revisionNamed,
  revisionsThinned,
  articleApproved,
  articleMoved,
  articleTermsChanged,
  articlePublished,
  articleWithdrawn,
  articleTrashed,
  articlePutBack,
] as const satisfies readonly EventType[]
