import type { HoldRule, Status } from '../../replies/index.ts'
import { screeningWords } from '../../screening/index.ts'
import type { List, Queued } from '../queue/queue.ts'

export const statusNames = {
  pending: 'Held',
  published: 'Published',
  hidden: 'Hidden',
  spam: 'Spam',
  private: 'Private',
  withdrawn: 'Withdrawn',
  erased: 'Erased',
} as const satisfies Record<Status, string>

export const listNames = {
  held: 'Held',
  reported: 'Reported',
  suspect: 'Suspect',
  error: 'Error reports',
  appeal: 'Appeals',
  recent: 'Recent',
  hidden: 'Hidden',
  spam: 'Spam',
} as const satisfies Record<List, string>

export const empty = {
  held: 'No reply is waiting. New ones from first-time writers come here.',
  reported: 'No reply is reported. What readers report comes here, with their reasons.',
  suspect: 'No reply is under suspicion. What looks like spam comes here.',
  error: 'No error is reported. What readers say is wrong in an article comes here.',
  appeal: 'No appeal is open. Writers whose reply is hidden can appeal once.',
  recent: 'No reply has been published yet.',
  hidden: 'No reply is hidden.',
  spam: 'No reply has been marked as spam.',
} as const satisfies Record<List, string>

const ruleWords = {
  ...screeningWords,
  brought: 'Waits as it did where it was brought in from.',
  'error-report': 'Says that something in the article is wrong.',
  reported: 'Reported by readers:',
  appealed: 'Its writer has appealed.',
  asks: 'Asks something.',
  'sent-on': 'Sent to the article’s reporters by',
} as const satisfies Record<HoldRule, string>

/** Why a reply is where it is, in words: each rule and what it matched, or the last decision. */
export function whyHere({ waits, moved }: Queued): string {
  const because = waits.flatMap((each) => each.because)
  if (because.length > 0)
    return because.map(({ rule, match }) => `${ruleWords[rule]}${match ? ` ${match}` : ''}`).join(' ')
  if (!moved) return 'Published at once.'
  return `${moved.because}${moved.name ? ` (${moved.name})` : ''}`
}

export function shortened(body: string, longest: number): string {
  const [...letters] = body.replace(/\s+/g, ' ').slice(0, longest * 2)
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : letters.join('')
}

/** What was done, for whoever did it. */
export const doneWords = {
  published: 'Approved the reply from',
  hidden: 'Hid the reply from',
  spam: 'Marked as spam the reply from',
  pending: 'Undone; it is held again: the reply from',
} as const satisfies Partial<Record<Status, string>>
