import { slot } from '../../assembly/slots.ts'
import type { Staff } from '../staff/index.ts'
import type { About, NoticeKind } from './notice.ts'

/** A notice in a sentence, and where what it is about stands. */
export type Said = {
  says: string
  path: string
  /** What a mail says of it beside, and what that is called where it says nothing else. */
  inMail?: { subject?: string; words?: string }
}

type Words = {
  kind: NoticeKind
  /** Nothing where it is not there any more, or where whoever is told may not see it. */
  says: (about: About, staff: Staff) => Promise<Said | undefined>
}

/** What each kind of notice says, at the moment when it is read. */
export const noticeWords = slot<Words>('staff-notices.words', ({ kind }) => kind)
