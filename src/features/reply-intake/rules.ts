import { type Instant, later, minutes } from '../../base/clock.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import { editableUntil, type Reply } from '../replies/index.ts'

export const longestName = 80
export const longestEmail = 254

const shortestWriting = 2_000

export const triesAllowed = { address: 6, network: 20 } as const

/** The same words under the same article are the same reply for this long. */
export const sameWordsFor = minutes(24 * 60)
/** How long a second, identical request from a browser not yet known is a double click. */
export const doubleClickFor = minutes(10)

export type FormRefusal = 'trap' | 'too-quick' | 'form-not-ours'
export type ReplyRefusal =
  | FormRefusal
  | 'no-such-article'
  | 'article-withdrawn'
  | 'replies-closed'
  | 'answered-gone'
  | 'passage-gone'
  | 'too-many-from-address'
  | 'too-many-from-network'
  | 'too-many-from-newcomer'
  | 'barred'
  | 'said-before'

/** `renderedAt` is what the stamp says; it says nothing when it was made or changed elsewhere. */
type FormSent = { trap: string; stamp: string; renderedAt: Instant | undefined; now: Instant }

/**
 * What the form itself gives away: a field no person sees, a stamp that is not ours, and a form sent faster than
 * anybody writes. Without a stamp it is a plain request, which is taken.
 */
export function admitForm({ trap, stamp, renderedAt, now }: FormSent): Outcome<true, FormRefusal> {
  if (trap !== '') return refused('trap')
  if (stamp !== '' && renderedAt === undefined) return refused('form-not-ours')
  if (renderedAt !== undefined && now < later(renderedAt, shortestWriting)) return refused('too-quick')
  return done(true)
}

type Open = { repliesOpen: boolean; path: string | null }
type At<Article> =
  | { found: 'article'; article: Article }
  | { found: 'withdrawn' }
  | { found: 'moved' }
  | { found: 'nothing' }
/** `null` for a reply to the article itself; `undefined` when the reply answered is not there. */
type Answered = Pick<Reply, 'status'> | null | undefined

/** Whether anything can be said here now and, if so, under which article. */
export function admitPlace<Article extends Open>(
  at: At<Article>,
  answered: Answered,
): Outcome<Article & { path: string }, ReplyRefusal> {
  if (at.found === 'withdrawn') return refused('article-withdrawn')
  if (at.found !== 'article') return refused('no-such-article')
  const { article } = at
  if (!article.repliesOpen) return refused('replies-closed')
  if (answered === undefined || (answered && answered.status !== 'published')) return refused('answered-gone')
  return article.path === null ? refused('no-such-article') : done({ ...article, path: article.path })
}

/** A form that was opened in time may be sent a moment late. */
const editGrace = minutes(1)

/** How often one reply may be edited, in the stretch that all tries are counted in. */
export const editsAllowed = 10
export type EditRefusal =
  | 'not-yours'
  | 'too-late-to-edit'
  | 'not-editable'
  | 'replies-closed'
  | 'said-before'
  | 'too-many-edits'
  | 'barred'
type Editing = { reply: Pick<Reply, 'status' | 'postedAt'>; repliesOpen: boolean; now: Instant }

/** Whether a reply's own writer may change its words now. */
export function admitEdit({ reply, repliesOpen, now }: Editing): Outcome<true, EditRefusal> {
  const until = editableUntil(reply)
  if (until === undefined) return refused('not-editable')
  if (now > later(until, editGrace)) return refused('too-late-to-edit')
  return repliesOpen ? done(true) : refused('replies-closed')
}
