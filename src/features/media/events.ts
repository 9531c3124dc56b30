import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { defineEvent, type EventType } from '../../platform/events/define.ts'

const which = { pictureId: idOf('picture') }

export const pictureAdded = defineEvent({
  type: 'picture.added',
  version: 1,
  says: 'a picture came in',
  subject: 'picture',
  payload: z.object(which),
})

export const pictureDescribed = defineEvent({
  type: 'picture.described',
  version: 1,
  says: 'somebody said what a picture shows, or whose it is',
  subject: 'picture',
  payload: z.object(which),
})

export const pictureRightsChanged = defineEvent({
  type: 'picture.rights-changed',
  version: 1,
  says: 'somebody said what may be done with a picture',
  subject: 'picture',
  payload: z.object({ ...which, isDenied: z.boolean(), from: z.string().nullable(), until: z.string().nullable() }),
})

export const pictureOverruled = defineEvent({
  type: 'picture.overruled',
  version: 1,
  says: 'somebody let a picture stand in an article although its rights forbid it',
  subject: 'picture',
  payload: z.object({ ...which, articleId: idOf('article') }),
})

export const pictureWithdrawn = defineEvent({
  type: 'picture.withdrawn',
  version: 1,
  says: 'a picture was taken from everywhere',
  subject: 'picture',
  payload: z.object({ ...which, articles: z.int() }),
})

export const pictureFramed = defineEvent({
  type: 'picture.framed',
  version: 1,
  says: 'somebody turned a picture, cut it to shapes, or said where its focal point is',
  subject: 'picture',
  payload: z.object(which),
})

export const pictureToldApart = defineEvent({
  type: 'picture.told-apart',
  version: 1,
  says: 'somebody keeps a picture beside those that are like it',
  subject: 'picture',
  payload: z.object(which),
})

/** What it was kept in goes after it. */
export const pictureRemoved = defineEvent({
  type: 'picture.removed',
  version: 1,
  says: 'a picture that nothing used was deleted',
  subject: 'picture',
  payload: z.object({ ...which, files: z.array(z.string()), original: z.string().nullable() }),
})

export const mediaEvents = [
  pictureAdded,
  pictureDescribed,
  pictureRightsChanged,
  pictureOverruled,
  pictureFramed,
  pictureToldApart,
  pictureWithdrawn,
  pictureRemoved,
] as const satisfies readonly EventType[]
