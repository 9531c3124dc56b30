import { done, type Outcome, refused } from '../../../base/outcome.ts'
import { besideOthers } from '../../../platform/database/serial.ts'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import { type Actor, may } from '../../staff/index.ts'
import { type Article, type ArticleId, type RevisionId, targetOf } from '../article.ts'
import { type Needs, whileHeld } from '../changing.ts'
import { articleApproved, articleMoved } from '../events.ts'
import { saidOf } from '../publishing.ts'
import { updateArticle } from '../store.ts'
import type { Stage, StageMove, StageName } from './stage.ts'
import { allStages, movesFrom, stageWith } from './store.ts'

export type Approve = { articleId: ArticleId; revisionId: RevisionId }
export type ApproveRefusal = 'not-allowed' | 'no-such-article' | 'not-the-newest-revision'

/** Approval binds one revision: whatever is written afterwards does not go out on it. */
export async function approve(
  needs: Needs,
  actor: Actor,
  { articleId, revisionId }: Approve,
): Promise<Outcome<Article, ApproveRefusal>> {
  return whileHeld(needs, articleId, async (tx, before) => {
    const stage = await stageWith(tx, 'approved')
    if (!(await wayTo(tx, { actor, article: before, stage }))) return refused('not-allowed')
    if (before.draftId !== revisionId) return refused('not-the-newest-revision')
    const article: Article = { ...before, stage, approval: { revisionId, by: actor.id } }
    await updateArticle(tx, article)
    needs.events.record(tx, articleApproved, { ...saidOf(actor, article), payload: { articleId, revisionId } })
    return done(article)
  })
}

export type Move = { articleId: ArticleId; stage: string }
export type MoveRefusal = 'not-allowed' | 'no-such-article' | 'no-such-move'

/** Moves the draft between stages. Leaving the approved one gives up an approval, and only approving leads there. */
export async function moveTo(
  needs: Needs,
  actor: Actor,
  { articleId, stage }: Move,
): Promise<Outcome<Article, MoveRefusal>> {
  return whileHeld(needs, articleId, (tx, before) => moveHeld(needs, tx, { actor, before, stage }))
}

type Moving = { actor: Actor; before: Article; stage: string }

/** The same, in the transaction of a caller that holds the article. */
export async function moveHeld(
  needs: Needs,
  tx: Writing,
  { actor, before, stage }: Moving,
): Promise<Outcome<Article, MoveRefusal>> {
  // Nobody takes a stage away while a draft moves there.
  await besideOthers(tx, 'stages')
  const moves = await movesFrom(tx, before.stage)
  const move = moves.find(({ to }) => to === stage)
  if (!move || move.to === (await stageWith(tx, 'approved'))) return refused('no-such-move')
  if (!mayGo(actor, before, move)) return refused('not-allowed')
  return keepStage(needs, tx, { actor, article: { ...before, stage: move.to, approval: null } })
}

/** Where the draft was before somebody moved it, and what it was approved as there. */
export type MoveBack = { articleId: ArticleId; stage: string; approval: Article['approval'] }

/**
 * Takes a move back, for whoever may go the way that was gone. An approval counts again only for the very revision that it
 * was given to.
 */
export async function moveBackHeld(
  needs: Needs,
  tx: Writing,
  { actor, before, stage, approval }: Moving & Pick<MoveBack, 'approval'>,
): Promise<Outcome<Article, MoveRefusal>> {
  await besideOthers(tx, 'stages')
  const gone = (await movesFrom(tx, stage as StageName)).find(({ to }) => to === before.stage)
  const isApproved = stage === (await stageWith(tx, 'approved'))
  if (!gone || (isApproved && approval?.revisionId !== before.draftId)) return refused('no-such-move')
  if (!mayGo(actor, before, gone)) return refused('not-allowed')
  const article: Article = { ...before, stage: gone.from, approval: isApproved ? approval : null }
  return keepStage(needs, tx, { actor, article })
}

type Kept = { actor: Actor; article: Article }

async function keepStage({ events }: Needs, tx: Writing, { actor, article }: Kept): Promise<{ done: Article }> {
  const { id: articleId, stage } = article
  await updateArticle(tx, article)
  events.record(tx, articleMoved, { ...saidOf(actor, article), payload: { articleId, stage } })
  return done(article)
}

/** The stages this person may move the draft to, to be offered; approving is not among them. */
export async function offeredMoves({ database }: Needs, actor: Actor, article: Article): Promise<Stage[]> {
  const [moves, stages] = await Promise.all([movesFrom(database.read, article.stage), allStages(database.read)])
  return stages.filter(({ name, role }) => {
    const move = moves.find(({ to }) => to === name)
    return move !== undefined && name !== article.stage && role !== 'approved' && mayGo(actor, article, move)
  })
}

type Way = { actor: Actor; article: Article; stage: StageName }

async function wayTo(db: Reading, { actor, article, stage }: Way): Promise<boolean> {
  const moves = await movesFrom(db, article.stage)
  return moves.some((move) => move.to === stage && mayGo(actor, article, move))
}

function mayGo(actor: Actor, article: Article, { permission }: StageMove): boolean {
  return may(actor, permission, targetOf(article))
}
