import { type Instant, later, minutes } from '../../../base/clock.ts'
import { said } from '../../../base/messages.ts'
import * as say from '../messages/readers.ts'
import type { Reply, Status } from '../reply.ts'

/** How long after sending a reply its words can be changed. */
const editFor = minutes(15)
/** How often one network may report, in that stretch. */
export const reportsAllowed = 20
/** How often one network may report one reply in a day, however often its cookies are cleared. */
export const reportsOfOneAllowed = 3
export const longestReport = 500

export type WithdrawRefusal = 'not-yours' | 'already-gone'
export type ReportRefusal = 'nothing-to-report' | 'own-reply' | 'too-many-reports'

const editable: readonly Status[] = ['pending', 'published', 'private']
const withdrawable: readonly Status[] = ['pending', 'published', 'hidden', 'spam', 'private']

/** When the form to edit stops being offered; `undefined` when it is not offered at all. */
export function editableUntil({ status, postedAt }: Pick<Reply, 'status' | 'postedAt'>): Instant | undefined {
  return editable.includes(status) ? later(postedAt, editFor) : undefined
}

/** A writer may take back what they said, wherever it is; nobody else can, and nothing brings it back. */
export function canWithdraw(status: Status): boolean {
  return withdrawable.includes(status)
}

export const reportReasons = ['insult', 'private', 'untrue', 'spam', 'other'] as const
export type ReportReason = (typeof reportReasons)[number]

/** A report's reason as readers choose it and moderators read it. */
export const reportReasonWords = said({
  insult: say.insults,
  private: say.givesAwayPrivate,
  untrue: say.saysUntrue,
  spam: say.isSpam,
  other: say.somethingElse,
}) satisfies Record<ReportReason, string>

type Counted = { reason: ReportReason; count: number }

/** *It insults or threatens somebody (2), Something else (1)* */
export function reportsInWords(counted: readonly Counted[]): string {
  return counted.map(({ reason, count }) => `${reportReasonWords[reason]} (${count})`).join(', ')
}
