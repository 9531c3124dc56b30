import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { defineEvent, type EventType } from '../../platform/events/define.ts'

const item = z.object({ itemId: idOf('item'), articleId: idOf('article').nullable() })

/** Whom it is assigned to now and was not before. */
const anew = item.extend({ assigned: z.array(idOf('staff')).default([]) })

export const itemPlanned = defineEvent({
  type: 'item.planned',
  version: 1,
  says: 'something that is to be written was put into the plan',
  subject: 'item',
  payload: anew,
})

export const itemChanged = defineEvent({
  type: 'item.changed',
  version: 1,
  says: 'what is planned was changed: who, until when, how long, what it needs',
  subject: 'item',
  payload: anew,
})

export const itemBegun = defineEvent({
  type: 'item.begun',
  version: 1,
  says: 'an item of the plan became an article',
  subject: 'item',
  payload: item,
})

export const itemDropped = defineEvent({
  type: 'item.dropped',
  version: 1,
  says: 'an item without text was dropped, or taken up again',
  subject: 'item',
  payload: item.extend({ isDropped: z.boolean() }),
})

export const itemTrashed = defineEvent({
  type: 'item.trashed',
  version: 1,
  says: 'an item without text was put in the trash',
  subject: 'item',
  payload: item,
})

export const itemPutBack = defineEvent({
  type: 'item.put-back',
  version: 1,
  says: 'an item without text was restored from the trash',
  subject: 'item',
  payload: item,
})

export const itemRemoved = defineEvent({
  type: 'item.removed',
  version: 1,
  says: 'an item that had been in the trash long enough was removed for good',
  subject: 'item',
  payload: item,
})

export const itemFollowed = defineEvent({
  type: 'item.followed',
  version: 1,
  says: 'the plan followed a draft: its headline, its section, its length, whether it is out',
  subject: 'item',
  payload: item,
})

export const planFeedChanged = defineEvent({
  type: 'plan-feed.changed',
  version: 1,
  says: 'somebody made a new address for a calendar programme, or took one away',
  subject: 'staff',
  payload: z.object({ scope: z.string(), isThere: z.boolean() }),
})

export const itemEvents = [
  itemPlanned,
  itemChanged,
  itemBegun,
  itemDropped,
  itemTrashed,
  itemPutBack,
  itemFollowed,
] as const
export const planEvents: readonly EventType[] = [...itemEvents, itemRemoved, planFeedChanged]
