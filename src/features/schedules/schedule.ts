import type { Instant } from '../../base/clock.ts'
import type { Id } from '../../base/id.ts'
import type { ArticleId, Correcting, RevisionId } from '../articles/index.ts'
import type { StaffId } from '../staff/index.ts'

export type ScheduleId = Id<'schedule'>

/** What is to happen to an article: exactly this revision goes out, or what readers see is withdrawn. */
export type Act =
  | {
      act: 'publish'
      revisionId: RevisionId
      wasApproved: boolean
      because: string | null
      correcting: Correcting | null
    }
  | { act: 'withdraw'; because: string }

/** What became of it. Somebody called it off or set another time; another revision went out before; a guard said no; or nothing ran when it was due. */
export type Ending = 'done' | 'refused' | 'overdue' | 'called-off' | 'replaced' | 'superseded'

/** Something that is to happen to an article at a moment, and what became of it. */
export type Schedule = Act & {
  id: ScheduleId
  articleId: ArticleId
  dueAt: Instant
  /** Where the clock hung that showed the moment somebody named. */
  timeZone: string
  setAt: Instant
  setBy: StaffId
  state: 'waiting' | Ending
  endedAt: Instant | null
  /** Which guard said no. */
  refusal: string | null
}
