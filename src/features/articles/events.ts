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

export const articleEvents = [
  articleSaved,
  articleApproved,
  articleMoved,
  articleTermsChanged,
  articlePublished,
  articleWithdrawn,
] as const satisfies readonly EventType[]
