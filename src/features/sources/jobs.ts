import { defineConsumer, type Work } from '../../platform/jobs/define.ts'
import { sourceAsked } from './events.ts'
import type { Sources } from './service.ts'

/** A source’s address is looked at; no request waits for it. */
export const sourceJobs: readonly Work<{ sources: Sources }>[] = [
  defineConsumer({
    name: 'look-at-source',
    lane: 'outward',
    hears: [sourceAsked],
    act: ({ sources }: { sources: Sources }, { payload }, { signal }) => sources.looks.take(payload.lookId, signal),
  }),
]
