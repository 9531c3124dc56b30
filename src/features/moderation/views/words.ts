import { said } from '../../../base/messages.ts'
import type { HoldRule, Status } from '../../replies/index.ts'
import { type OwnRule, screeningWords } from '../../screening/index.ts'
import * as say from '../messages/newsroom.ts'
import type { List, Queued } from '../queue/queue.ts'

export const statusNames = said({
  pending: say.held,
  published: say.published,
  hidden: say.hidden,
  spam: say.spam,
  private: say.privateIt,
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

const ruleWords = said(
  {
    brought: say.waitsAsItDidWhere,
    'error-report': say.saysThatSomethingInArticle,
    reported: say.reportedByReaders,
    appealed: say.itsWriterHasAppealed,
    asks: say.asksSomething,
    'sent-on': say.sentToArticlesReportersBy,
  },
  screeningWords,
) satisfies Record<Exclude<HoldRule, OwnRule>, string>

/** Why a reply is where it is, in words: each rule and what it matched, or the last decision. */
export function whyHere({ waits, moved }: Queued): string {
  const because = waits.flatMap((each) => each.because)
  if (because.length > 0)
    return because.map((each) => `${each.says ?? wordsOf(each.rule)}${each.match ? ` ${each.match}` : ''}`).join(' ')
  if (!moved) return say.publishedAtOnce2()
  return `${moved.because}${moved.name ? ` (${moved.name})` : ''}`
}

/** A feature’s own reason whose feature is gone has no words of its own. */
function wordsOf(rule: HoldRule): string {
  return (ruleWords as Readonly<Record<string, string>>)[rule] ?? say.anotherRuleHoldsIt()
}

export function shortened(body: string, longest: number): string {
  const [...letters] = body.replace(/\s+/g, ' ').slice(0, longest * 2)
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : letters.join('')
}

/** What was done, for whoever did it. */
export const doneWords = said({
  published: say.approvedReplyFrom,
  hidden: say.hidReplyFrom,
  spam: say.markedAsSpamReplyFrom,
  pending: say.undoneItIsHeldAgain,
}) satisfies Partial<Record<Status, string>>
