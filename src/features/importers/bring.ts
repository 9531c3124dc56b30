import type { Clock, Instant } from '../../base/clock.ts'
import { cleanLine, type PlainText } from '../../base/text.ts'
import type { ArticleId } from '../articles/index.ts'
import type { ReplyId, Status } from '../replies/index.ts'
import type { Account } from './account.ts'
import type { Destination } from './destination.ts'

/** A comment of another system as it was read. `key` and `parent` name it and what it answers there. */
export type Comment = {
  key: string
  parent: string | null
  line: number
  articleId: ArticleId | string
  name: string
  email: string
  body: PlainText
  postedAt: Instant | undefined
  status: Status
  problem: string | null
}

type Needs = { destination: Destination; clock: Clock }

const longestBody = 50_000
const longestName = 80

/** Brings comments in, each after the one it answers, and accounts for every one. */
export function createBringer({ destination, clock }: Needs, account: Account) {
  /** What became of each key: its reply here, or nothing. */
  const settled = new Map<string, ReplyId | null>()
  const seen = new Set<string>()
  const waiting = new Map<string, Comment[]>()

  async function take(comment: Comment): Promise<void> {
    if (seen.has(comment.key)) return void skip(comment, 'its id stands in the file before')
    seen.add(comment.key)
    const { parent } = comment
    if (parent === null || settled.has(parent)) return bringWithAnswers(comment)
    waiting.set(parent, [...(waiting.get(parent) ?? []), comment])
  }

  /** Not by calling itself: a conversation may be any number of answers deep. */
  async function bringWithAnswers(first: Comment): Promise<void> {
    const next = [first]
    for (let comment = next.pop(); comment; comment = next.pop()) {
      settled.set(comment.key, await bring(comment))
      const answers = waiting.get(comment.key) ?? []
      waiting.delete(comment.key)
      next.push(...answers.toReversed())
    }
  }

  async function bring(comment: Comment): Promise<ReplyId | null> {
    const { articleId } = comment
    const problem = problemOf(comment, clock.now())
    if (problem !== null) return skip(comment, problem)
    const here = await destination.broughtBefore(articleId as ArticleId, comment.key)
    if (here) {
      account.counts.here += 1
      return here
    }
    return bringNew(comment)
  }

  async function bringNew(comment: Comment): Promise<ReplyId | null> {
    const { parent, line, key } = comment
    const answers = parent === null ? null : (settled.get(parent) ?? null)
    const { outcome, isAlone } = await broughtAs(comment, answers)
    if ('refused' in outcome) return skip(comment, outcome.refused)
    account.counts.brought += 1
    if (parent !== null && isAlone)
      account.note(line, key, `brought on its own: what it answers (${parent}) is not here`)
    return outcome.done
  }

  /** What it answers may stand under another article: then it stands on its own as well. */
  async function broughtAs(comment: Comment, answers: ReplyId | null) {
    const outcome = await destination.bringReply({ ...broughtOf(comment), answers })
    const isLost = 'refused' in outcome && outcome.refused === 'answered-gone'
    if (!isLost) return { outcome, isAlone: answers === null }
    return { outcome: await destination.bringReply({ ...broughtOf(comment), answers: null }), isAlone: true }
  }

  function skip({ line, key }: Comment, why: string): null {
    account.skip(line, key, why)
    return null
  }

  /** What answers something that is nowhere in the file, or itself in a circle, stands on its own. */
  async function end(): Promise<void> {
    const left = [...waiting.values()].flat()
    const isOrphan = ({ parent }: Comment) => parent === null || !seen.has(parent)
    for (const comment of [...left.filter(isOrphan), ...left]) {
      if (settled.has(comment.key)) continue
      drop(comment)
      await bringWithAnswers(comment)
    }
  }

  function drop(comment: Comment): void {
    const { parent } = comment
    if (parent === null) return
    const others = (waiting.get(parent) ?? []).filter((each) => each !== comment)
    if (others.length > 0) waiting.set(parent, others)
    else waiting.delete(parent)
  }

  return { take, end }
}

function problemOf({ problem, articleId, postedAt, body, status }: Comment, now: Instant): string | null {
  if (problem !== null) return problem
  if (articleId === '') return 'the article it belongs to is not here'
  if (postedAt === undefined) return 'it has no date that can be read'
  if (postedAt > now) return 'its date is still to come'
  if (body.length > longestBody) return `it is longer than ${longestBody} characters`
  return body === '' && status === 'published' ? 'it says nothing' : null
}

function broughtOf({ key, articleId, name, email, body, postedAt, status }: Comment) {
  const shown = cleanLine(Array.from(cleanLine(name)).slice(0, longestName).join('')) || cleanLine('Anonymous')
  const isAddress = email.length <= 254 && /^[^\s@<>"]+@[^\s@<>"]+$/.test(email)
  return {
    key,
    articleId: articleId as ArticleId,
    name: shown,
    email: isAddress ? email : null,
    body,
    postedAt: postedAt as Instant,
    status,
    because: status === 'pending' ? 'waiting where it came from' : '',
  }
}
