import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { ArticleId } from '../articles/index.ts'
import { type Actor, doerOf } from '../staff/index.ts'
import { suggestionDecided } from './events.ts'
import { holdingChanges, mayDecide, type Needs } from './needs.ts'
import { partsOf, withParts } from './parts.ts'
import { withChange } from './rules/blocks.ts'
import { type Hunk, hunksBetween, withHunks } from './rules/hunks.ts'
import { findChange, openChanges, updateChange } from './store.ts'
import type { DecideRefusal, SuggestedChange, SuggestedChangeId } from './suggested-change.ts'

/** `version` is the one that was shown; `part` is one of its hunks, counted from 0, and all of them where there is none. */
export type Which = { articleId: ArticleId; changeId: SuggestedChangeId; version: number; part?: number | undefined }
type All = { articleId: ArticleId; isAccepted: boolean; by?: Actor['id'] | undefined }

/** Accepting and refusing what was suggested: the whole of it, a part, or all that somebody or everybody suggested. */
export function createDeciding(needs: Needs) {
  return {
    accept: (actor: Actor, which: Which) => accept(needs, actor, which),
    /** Whoever suggested it may take it back so, too. */
    refuse: (actor: Actor, which: Which) => refuse(needs, actor, which),
    decideAll: (actor: Actor, all: All) => decideAll(needs, actor, all),
  }
}

/** One after the other; those that do not fit any more stay open. */
async function decideAll(
  needs: Needs,
  actor: Actor,
  { articleId, isAccepted, by }: All,
): Promise<Outcome<{ decided: number; left: number }, 'not-allowed'>> {
  const all = await openChanges(needs.database.read, articleId, by)
  let decided = 0
  for (const { id: changeId, version } of all) {
    const outcome = await (isAccepted ? accept : refuse)(needs, actor, { articleId, changeId, version })
    if ('done' in outcome) decided += 1
    else if (outcome.refused === 'not-allowed') return refused('not-allowed')
  }
  return done({ decided, left: all.length - decided })
}

type Decided = Outcome<SuggestedChange, DecideRefusal>

/** Puts it into the text, and says so of it, in one transaction: it cannot be in both or in neither. */
async function accept(needs: Needs, actor: Actor, which: Which): Promise<Decided> {
  const article = await needs.articles.byId(which.articleId)
  if (!article || !mayDecide(actor, article)) return refused('not-allowed')
  const seen = await findChange(needs.database.read, which.changeId)
  const why = whyNot(seen, which)
  const chosen = seen && chosenOf(seen, which)
  if (!chosen || why) return refused(why ?? 'no-such-change')
  return acceptPart(needs, actor, { which, seen, hunks: chosen.hunks })
}

type Accepting = { which: Which; seen: SuggestedChange; hunks: readonly Hunk[] }

async function acceptPart(needs: Needs, actor: Actor, { which, seen, hunks }: Accepting): Promise<Decided> {
  const others = await openChanges(needs.database.read, which.articleId)
  let answer: Decided = refused('not-kept')
  const outcome = await needs.workingCopies.change(actor, which.articleId, {
    change(shared) {
      const parts = withChange(partsOf(shared), seen, { hunks, others })
      return parts && withParts(shared, parts)
    },
    async also(tx) {
      answer = await decide(needs, tx, { actor, which, isAccepted: true })
      return 'done' in answer
    },
  })
  if (outcome === 'unfit') return refused('words-changed')
  if (outcome === 'not-allowed') return refused('not-allowed')
  return outcome === 'changed' || 'refused' in answer ? answer : refused('not-kept')
}

async function refuse(needs: Needs, actor: Actor, which: Which): Promise<Decided> {
  const article = await needs.articles.byId(which.articleId)
  const seen = await findChange(needs.database.read, which.changeId)
  if (!article || !(mayDecide(actor, article) || seen?.by === actor.id)) return refused('not-allowed')
  return needs.database.write((tx) => decide(needs, tx, { actor, which, isAccepted: false }))
}

type Deciding = { actor: Actor; which: Which; isAccepted: boolean }

async function decide(needs: Needs, tx: Writing, { actor, which, isAccepted }: Deciding): Promise<Decided> {
  await holdingChanges(tx, which.articleId)
  const now = await findChange(tx, which.changeId)
  const why = whyNot(now, which)
  const chosen = now && chosenOf(now, which)
  if (!now || !chosen || why) return refused(why ?? 'no-such-change')
  const left = leftOf(now, chosen, isAccepted)
  const decided = { at: needs.clock.now(), by: actor.id, isAccepted }
  const after: SuggestedChange = left ? { ...now, ...left, version: now.version + 1 } : { ...now, decided }
  await updateChange(tx, after)
  needs.events.record(tx, suggestionDecided, {
    actor: doerOf(actor),
    subject: `article:${which.articleId}`,
    payload: { articleId: which.articleId, changeId: now.id, isAccepted, isPart: left !== undefined },
  })
  return done(after)
}

function whyNot(change: SuggestedChange | undefined, { articleId, version }: Which): DecideRefusal | undefined {
  if (change?.articleId !== articleId) return 'no-such-change'
  if (change.decided) return 'decided'
  return change.version === version ? undefined : 'changed-since'
}

type Chosen = { hunks: readonly Hunk[]; rest: readonly Hunk[] }

/** `undefined` where it has no such part. */
function chosenOf({ before, after }: SuggestedChange, { part }: Which): Chosen | undefined {
  const hunks = hunksBetween(before, after)
  if (part === undefined) return { hunks, rest: [] }
  return hunks[part] && { hunks: [hunks[part]], rest: hunks.toSpliced(part, 1) }
}

/** What is still to be decided of it: from where the text is then, or to where it was to go without the part refused. */
function leftOf(change: SuggestedChange, { hunks, rest }: Chosen, isAccepted: boolean) {
  if (rest.length === 0) return undefined
  const halfway = withHunks(change.before, isAccepted ? hunks : rest)
  if (halfway === undefined) return undefined
  return isAccepted ? { before: halfway } : { after: halfway }
}
