import { defineSaying } from '../live/index.ts'
import { repliesFollowed, replyMoved, replyPosted, replyReported } from '../replies/index.ts'
import { moderateReplies } from '../replies/permissions.ts'
import { replyQueued } from '../reply-intake/index.ts'
import type { SectionId } from '../settings/index.ts'
import { decisionMade } from './events.ts'

/** Open pages are told that something in the queues of a section changed: once for all of it, and of no reply which. */
export const moderationSays = [
  defineSaying({
    name: 'queue',
    hears: [replyPosted, replyMoved, replyReported, replyQueued, decisionMade],
    permission: moderateReplies,
    async of({ section }) {
      return section === null ? undefined : { id: section, target: { section: section as SectionId } }
    },
  }),
  defineSaying({
    name: 'queue',
    hears: [repliesFollowed],
    permission: moderateReplies,
    /** What waits left one section for another: whoever decides in either is to look. */
    of: async ({ payload }) => ({ id: payload.sectionId, target: {} }),
  }),
]
