import { type Instant, later, minutes } from '../../../base/clock.ts'
import { done, type Outcome, refused } from '../../../base/outcome.ts'
import type { Reply, Status } from '../reply.ts'

/** How long after sending a reply its words can be changed. */
const editFor = minutes(15)
/** A form that was opened in time may be sent a moment late. */
const editGrace = minutes(1)

/** How often one reply may be edited, in the stretch that all tries are counted in. */
export const editsAllowed = 10
/** How often one network may report, in that stretch. */
export const reportsAllowed = 20
/** How often one network may report one reply in a day, however often its cookies are cleared. */
export const reportsOfOneAllowed = 3
export const longestReport = 500

export type EditRefusal =
  | 'not-yours'
  | 'too-late-to-edit'
  | 'not-editable'
  | 'replies-closed'
  | 'said-before'
  | 'too-many-edits'
  | 'barred'
export type WithdrawRefusal = 'not-yours' | 'already-gone'
export type ReportRefusal = 'nothing-to-report' | 'own-reply' | 'too-many-reports'

const editable: readonly Status[] = ['pending', 'published', 'private']
const withdrawable: readonly Status[] = ['pending', 'published', 'hidden', 'spam', 'private']

/** When the form to edit stops being offered; `undefined` when it is not offered at all. */
export function editableUntil({ status, postedAt }: Pick<Reply, 'status' | 'postedAt'>): Instant | undefined {
  return editable.includes(status) ? later(postedAt, editFor) : undefined
}

type Editing = { reply: Pick<Reply, 'status' | 'postedAt'>; repliesOpen: boolean; now: Instant }

/** Whether a reply's own writer may change its words now. */
export function admitEdit({ reply, repliesOpen, now }: Editing): Outcome<true, EditRefusal> {
  const until = editableUntil(reply)
  if (until === undefined) return refused('not-editable')
  if (now > later(until, editGrace)) return refused('too-late-to-edit')
  return repliesOpen ? done(true) : refused('replies-closed')
}

/** A writer may take back what they said, wherever it is; nobody else can, and nothing brings it back. */
export function canWithdraw(status: Status): boolean {
  return withdrawable.includes(status)
}

export const reportReasons = ['insult', 'private', 'untrue', 'spam', 'other'] as const
export type ReportReason = (typeof reportReasons)[number]

/** A report's reason as readers choose it and moderators read it. */
export const reportReasonWords = {
  insult: 'It insults or threatens somebody',
  private: 'It gives away something private',
  untrue: 'It says something untrue about somebody',
  spam: 'It is advertising or spam',
  other: 'Something else',
} as const satisfies Record<ReportReason, string>

type Counted = { reason: ReportReason; count: number }

/** *It insults or threatens somebody (2), Something else (1)* */
export function reportsInWords(counted: readonly Counted[]): string {
  return counted.map(({ reason, count }) => `${reportReasonWords[reason]} (${count})`).join(', ')
}
