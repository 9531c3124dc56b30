import type { Clock } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { Events } from '../../platform/events/events.ts'
import { type Article, type ArticleId, type Articles, type Content, targetOf } from '../articles/index.ts'
import { writeArticles } from '../articles/permissions.ts'
import type { DeskCheck, Finding } from '../desk/index.ts'
import { type Actor, doerOf, may } from '../staff/index.ts'
import type { WorkingCopies } from '../working-copies/index.ts'
import { headlineChosen, headlineDropped, headlineProposed } from './events.ts'
import {
  type ChoiceRefusal,
  longestHeadline,
  mostProposals,
  type Proposal,
  type ProposalId,
  type ProposalRefusal,
} from './proposal.ts'
import { deleteProposal, insertProposal, proposalsOf } from './store.ts'

type Needs = {
  database: Database
  clock: Clock
  ids: Ids
  events: Events
  articles: Articles
  deskCheck: Pick<DeskCheck, 'findings'>
  workingCopies: Pick<WorkingCopies, 'putHeadline'>
}

type About = { articleId: ArticleId; proposalId: ProposalId }
/** `was` is the headline that whoever chose saw. */
type Choice = About & { was: string }

export type Headlines = ReturnType<typeof createHeadlines>

/** Headlines that are proposed for a draft, one of which may become its own. */
export function createHeadlines(needs: Needs) {
  const { database } = needs
  return {
    of: (id: ArticleId) => proposalsOf(database.read, id),
    propose: (actor: Actor, proposed: { articleId: ArticleId; words: string }) => propose(needs, actor, proposed),
    drop: (actor: Actor, about: About) => drop(needs, actor, about),
    choose: (actor: Actor, choice: Choice) => choose(needs, actor, choice),
    /** What the desk check says of each, as of a headline over this content. */
    findingsOf: (content: Content, proposals: readonly Proposal[]) => findingsOf(needs, content, proposals),
  }
}

export function mayPropose(actor: Actor, article: Article): boolean {
  return may(actor, writeArticles, targetOf(article))
}

type Proposed = { articleId: ArticleId; words: string }

/** Who proposes what is there already has it there. */
async function propose(
  needs: Needs,
  actor: Actor,
  { articleId, words }: Proposed,
): Promise<Outcome<Proposal, ProposalRefusal>> {
  return within(needs, { actor, articleId }, async (tx, there) => {
    const same = there.find((each) => each.words === words)
    if (same) return done(same)
    if (there.length >= mostProposals) return refused('too-many')
    return done(await add(needs, tx, { actor, articleId, words }))
  })
}

async function add(needs: Needs, tx: Writing, { actor, articleId, words }: Proposed & { actor: Actor }) {
  const { ids, clock, events } = needs
  const proposal = { id: ids.next('headline-proposal'), articleId, words, by: actor.id, at: clock.now() }
  await insertProposal(tx, proposal)
  events.record(tx, headlineProposed, told(actor, proposal))
  return proposal
}

/** Two who take one away have both done so. */
async function drop(
  needs: Needs,
  actor: Actor,
  { articleId, proposalId }: About,
): Promise<Outcome<undefined, ProposalRefusal>> {
  return within(needs, { actor, articleId }, async (tx, there) => {
    const proposal = there.find(({ id }) => id === proposalId)
    if (!proposal) return done(undefined)
    await deleteProposal(tx, proposalId)
    needs.events.record(tx, headlineDropped, told(actor, proposal))
    return done(undefined)
  })
}

/**
 * Makes it the headline of the text that everybody writes in. The headline it takes the place of stays among those that
 * are proposed, so that it can be chosen again.
 */
async function choose(needs: Needs, actor: Actor, choice: Choice): Promise<Outcome<Proposal, ChoiceRefusal>> {
  const { articleId, proposalId, was } = choice
  const proposal = (await proposalsOf(needs.database.read, articleId)).find(({ id }) => id === proposalId)
  if (!proposal) return refused('no-such-proposal')
  const put = await needs.workingCopies.putHeadline(actor, { articleId, was, words: proposal.words })
  if ('refused' in put) return put
  const { before } = put.done
  const noted = await within(needs, { actor, articleId }, async (tx, there) => {
    const isNew = before !== '' && before.length <= longestHeadline && !there.some(({ words }) => words === before)
    if (isNew && there.length < mostProposals) await add(needs, tx, { actor, articleId, words: before })
    needs.events.record(tx, headlineChosen, told(actor, proposal))
    return done(proposal)
  })
  // Whoever may no longer write has chosen all the same: the headline is there.
  return 'done' in noted ? noted : done(proposal)
}

type Act<Result> = (tx: Writing, there: readonly Proposal[]) => Promise<Outcome<Result, ProposalRefusal>>

/** Changes what stands beside one article, one after the other. */
async function within<Result>(
  needs: Needs,
  { actor, articleId }: { actor: Actor; articleId: ArticleId },
  act: Act<Result>,
): Promise<Outcome<Result, ProposalRefusal>> {
  return needs.database.write(async (tx) => {
    await oneAtATime(tx, `headlines:${articleId}`)
    const article = await needs.articles.byId(articleId, tx)
    if (!article || !mayPropose(actor, article)) return refused('not-allowed')
    return act(tx, await proposalsOf(tx, articleId))
  })
}

/** The rest of the text is left out: what is said of that is said beside it. */
async function findingsOf(
  { articles, deskCheck }: Needs,
  content: Content,
  proposals: readonly Proposal[],
): Promise<Map<ProposalId, Finding[]>> {
  const { dateline, section = '' } = await articles.draftOf(content)
  const rest = { standfirst: '', byline: [], dateline, section, sources: [], passages: [] }
  const found = proposals.map(async ({ id, words }) => {
    const findings = await deskCheck.findings({ ...rest, headline: words }, null)
    return [id, findings.filter(({ place }) => place.field === 'headline')] as const
  })
  return new Map(await Promise.all(found))
}

function told(actor: Actor, { id: proposalId, articleId }: Proposal) {
  return { actor: doerOf(actor), subject: `article:${articleId}`, payload: { articleId, proposalId } } as const
}
