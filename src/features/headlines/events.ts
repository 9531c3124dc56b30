import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { defineEvent, type EventType } from '../../platform/events/define.ts'

const payload = z.object({ articleId: idOf('article'), proposalId: idOf('headline-proposal') })

export const headlineProposed = defineEvent({
  type: 'headline.proposed',
  version: 1,
  says: 'somebody proposed a headline for an article',
  subject: 'article',
  payload,
})

export const headlineDropped = defineEvent({
  type: 'headline.dropped',
  version: 1,
  says: 'somebody removed a proposed headline',
  subject: 'article',
  payload,
})

export const headlineChosen = defineEvent({
  type: 'headline.chosen',
  version: 1,
  says: 'somebody made a proposed headline the headline of the draft',
  subject: 'article',
  payload,
})

export const headlineEvents = [
  headlineProposed,
  headlineDropped,
  headlineChosen,
] as const satisfies readonly EventType[]
