import type { Child } from 'hono/jsx'
import { type Rich, said } from '../../../base/messages.ts'
import type { HoldRule, Status } from '../../replies/index.ts'
import { type OwnRule, screeningWords } from '../../screening/index.ts'
import * as say from '../messages/newsroom.ts'
import type { List, Queued } from '../queue/queue.ts'

export const statusNames = said({
  pending: say.held,
  published: say.published,
  hidden: say.hidden,
  spam: say.spam,
  private: say.privateStatus,
  withdrawn: say.withdrawn,
  erased: say.erased,
}) satisfies Record<Status, string>

export const listNames = said({
  held: say.held,
  reported: say.reported,
  suspect: say.suspect,
  error: say.errorReports,
  appeal: say.appeals,
  recent: say.recent,
  hidden: say.hidden,
  spam: say.spam,
}) satisfies Record<List, string>

export const empty = said({
  held: say.noReplyIsWaitingNew,
  reported: say.noReplyIsReportedWhat,
  suspect: say.noReplyIsUnderSuspicion,
  error: say.noErrorIsReportedWhat,
  appeal: say.noAppealIsOpenWriters,
  recent: say.noReplyHasBeenPublished,
  hidden: say.noReplyIsHidden,
  spam: say.noReplyHasBeenMarked,
}) satisfies Record<List, string>

type Because = { match: string }

const ruleWords: Readonly<Record<Exclude<HoldRule, OwnRule>, (given: Because) => string>> = {
  ...screeningWords,
  brought: ({ match }) => (match ? say.waitsAsBroughtInBecause({ match }) : say.waitsAsBroughtIn()),
  'error-report': say.saysThatSomethingInArticle,
  reported: say.reportedByReaders,
  appealed: say.itsWriterHasAppealed,
  asks: say.asksSomething,
  'sent-on': say.sentToReportersBy,
}

/** Why a reply is where it is, in words: each rule and what it matched, or the last decision. */
export function whyHere({ waits, moved }: Queued): string {
  const because = waits.flatMap((each) => each.because)
  if (because.length > 0) return because.map(wordsOf).join(' ')
  if (!moved) return say.wasPublishedAtOnce()
  return `${moved.because}${moved.name ? ` (${moved.name})` : ''}`
}

/** A feature’s own reason whose feature is gone has no words of its own. */
function wordsOf({ rule, match = '', says }: Queued['waits'][number]['because'][number]): string {
  const known = (ruleWords as Readonly<Record<string, (given: Because) => string>>)[rule]
  if (known && says === undefined) return known({ match })
  return `${says ?? say.anotherRuleHoldsIt()}${match ? ` ${match}` : ''}`
}

export function shortened(body: string, longest: number): string {
  const [...letters] = body.replace(/\s+/g, ' ').slice(0, longest * 2)
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : letters.join('')
}

export type DoneWords = (given: { name: string; bdi: (inner: string) => Child }) => Rich<Child>

/** What was done, for whoever did it. */
export const doneWords: Partial<Record<Status, DoneWords>> = {
  published: say.approvedReply,
  hidden: say.hidReply,
  spam: say.markedReplyAsSpam,
  pending: say.heldReplyAgain,
}
