import { done, refused } from '../../base/outcome.ts'
import { slugOf } from '../../base/text.ts'
import type { Writing } from '../../platform/database/tables.ts'
import {
  type Article,
  type ArticleId,
  type Articles,
  type Content,
  mostTopics,
  type StageName,
} from '../articles/index.ts'
import type { Item, Plan } from '../plan/index.ts'
import type { Actor } from '../staff/index.ts'
import type { Trash } from '../trash/index.ts'
import type { Act, BulkRefusal, Change, Did, Fact, Keep, Row, Undoing } from './bulk.ts'
import { fromTrash, intoTrash } from './trashing.ts'

export type Needs = { articles: Articles; plan: Plan; trash: Trash }
type Doing<What = Act> = { actor: Actor; act: What; keep: Keep }

/** Does it to one row, by the one way in which that is done to one. */
export async function actOn(needs: Needs, row: Row, doing: Doing): Promise<Did> {
  const at = await placeOf(needs, row)
  if (!at) return refused('no-such-article')
  return 'article' in at ? onArticle(needs, at.article, doing) : onItem(needs, at.item, doing)
}

type Place = { article: Article } | { item: Item }

/** What is in the plan may have become an article since the list was shown. */
async function placeOf({ articles, plan }: Needs, row: Row): Promise<Place | undefined> {
  const item = 'itemId' in row ? await plan.byId(row.itemId) : undefined
  const articleId = 'articleId' in row ? row.articleId : item?.articleId
  if (articleId === undefined || articleId === null) return item && { item }
  const article = await articles.byId(articleId)
  return article && { article }
}

async function onArticle(needs: Needs, article: Article, { actor, act, keep }: Doing): Promise<Did> {
  switch (act.is) {
    case 'section':
      return rewrite(needs, article.id, { actor, keep, into: (content) => movedTo(content, act.to) })
    case 'topic':
      return rewrite(needs, article.id, { actor, keep, into: (content) => withTopic(content, act.to) })
    case 'stage':
      return move(needs, article.id, { actor, keep, act: act.to })
    case 'drop':
      return move(needs, article.id, { actor, keep, act: await droppedFrom(needs, article) })
    case 'assign':
      return assign(needs, { article }, { actor, keep, act: act.to })
    case 'trash':
      return intoTrash(keep, (beside) => needs.trash.putArticle(actor, article.id, beside))
  }
}

async function onItem(needs: Needs, item: Item, { actor, act, keep }: Doing): Promise<Did> {
  switch (act.is) {
    case 'assign':
      return assign(needs, { item }, { actor, keep, act: act.to })
    case 'section':
      return needs.plan.rework(actor, item.id, {
        into: () => ({ sectionId: act.to }),
        alongside: (tx, { before }) => keep(tx, { was: sectionFact(before.sectionId), became: sectionFact(act.to) }),
      })
    case 'drop':
      return needs.plan.drop(actor, item.id, (tx) =>
        keep(tx, { was: { is: 'dropped', isDropped: false }, became: { is: 'dropped', isDropped: true } }),
      )
    case 'trash':
      return intoTrash(keep, (beside) => needs.trash.putItem(actor, item.id, beside))
    case 'topic':
    case 'stage':
      return refused('no-text')
  }
}

function sectionFact(section: Content['sectionId']): Fact {
  return { is: 'section', section }
}

type Rewritten = { content: Content; change: Change } | { refused: BulkRefusal }
type Rewriting = { actor: Actor; keep: Keep; into: (content: Content) => Rewritten }

/** Saves the newest draft with one thing changed. */
async function rewrite({ articles }: Needs, articleId: ArticleId, { actor, keep, into }: Rewriting): Promise<Did> {
  return articles.together([articleId], async (tx, held): Promise<Did> => {
    const article = await articles.byId(articleId, tx)
    const draft = article && (await articles.revision(article.draftId, tx))
    if (!draft) return refused('no-such-article')
    const rewritten = into(draft.content)
    if ('refused' in rewritten) return rewritten
    const saved = await held.save(actor, { articleId, base: draft.id, content: rewritten.content })
    if ('refused' in saved) return refused(saved.refused)
    await keep(tx, rewritten.change)
    return done(true)
  })
}

function movedTo(content: Content, to: Content['sectionId']): Rewritten {
  const change = { was: sectionFact(content.sectionId), became: sectionFact(to) }
  return { content: { ...content, sectionId: to }, change }
}

/** One topic is named once, whatever its capitals. */
function withTopic(content: Content, topic: string): Rewritten {
  const has = content.topics.some((each) => slugOf(each) === slugOf(topic))
  if (!has && content.topics.length >= mostTopics) return refused('too-many-topics')
  const change: Change = { was: { is: 'topic', has, topic }, became: { is: 'topic', has: true, topic } }
  return { content: has ? content : { ...content, topics: [...content.topics, topic] }, change }
}

async function move({ articles }: Needs, articleId: ArticleId, { actor, keep, act: to }: Doing<string>): Promise<Did> {
  return articles.together([articleId], async (tx, held): Promise<Did> => {
    const before = await articles.byId(articleId, tx)
    if (!before) return refused('no-such-article')
    const moved = await held.move(actor, { articleId, stage: to })
    if ('refused' in moved) return moved
    await keep(tx, { was: stageFact(before), became: stageFact(moved.done) })
    return moved
  })
}

function stageFact({ stage, approval }: Pick<Article, 'stage' | 'approval'>): Fact {
  return { is: 'stage', stage, approval }
}

/** The stage for what is not to be written any more; where there is none, no way leads there. */
async function droppedFrom({ articles }: Needs, { stage }: Article): Promise<StageName> {
  const stages = (await articles.stages()).filter(({ role, name }) => role === 'dropped' && name !== stage)
  return stages[0]?.name ?? stage
}

type Assigning = { actor: Actor; keep: Keep; act: Item['assigned'][number] | null }

async function assign({ plan }: Needs, place: Place, { actor, keep, act: to }: Assigning): Promise<Did> {
  const change = {
    into: ({ assigned }: Pick<Item, 'assigned'>) => ({ assigned: to === null ? [] : [...new Set([...assigned, to])] }),
    alongside: (tx: Writing, { before, after }: { before: Item; after: Item }) =>
      keep(tx, { was: assignedFact(before), became: assignedFact(after) }),
  }
  return 'article' in place ? plan.reworkOf(actor, place.article, change) : plan.rework(actor, place.item.id, change)
}

function assignedFact({ assigned }: Pick<Item, 'assigned'>): Fact {
  return { is: 'assigned', assigned: assigned.toSorted() }
}

/** Puts one thing of a row back as it was, unless it is not any more what it became. */
export async function putBack(needs: Needs, row: Row, undoing: Undoing): Promise<Did> {
  const { became } = undoing.change
  const at = await placeOf(needs, row)
  // Where it was put, no list finds it.
  if (became.is === 'trashed') return at ? refused('changed-since') : fromTrash(needs.trash, became, undoing)
  if (!at) return refused('no-such-article')
  return 'article' in at ? backOfArticle(needs, at.article, undoing) : backOfItem(needs, at.item, undoing)
}

async function backOfArticle(needs: Needs, article: Article, { actor, change, keep }: Undoing): Promise<Did> {
  const { was, became } = change
  switch (was.is) {
    case 'section':
      return rewrite(needs, article.id, { actor, keep, into: (content) => sectionAgain(content, change) })
    case 'topic':
      return rewrite(needs, article.id, { actor, keep, into: (content) => topicAgain(content, change) })
    case 'stage':
      return stageAgain(needs, article.id, { actor, change, keep })
    case 'assigned':
      return assignedAgain(needs, { article }, { actor, change: { was, became }, keep })
    case 'dropped':
      return refused('has-text')
    case 'trashed':
      return refused('changed-since')
  }
}

async function backOfItem(needs: Needs, item: Item, { actor, change, keep }: Undoing): Promise<Did> {
  const { was, became } = change
  switch (was.is) {
    case 'section':
      return needs.plan.rework(actor, item.id, {
        into: ({ sectionId }) =>
          became.is === 'section' && became.section === sectionId ? { sectionId: was.section } : undefined,
        alongside: (tx) => keep(tx, change),
      })
    case 'assigned':
      return assignedAgain(needs, { item }, { actor, change, keep })
    case 'dropped':
      return needs.plan.takeUp(actor, item.id, (tx) => keep(tx, change))
    case 'topic':
    case 'stage':
      return refused('no-text')
    case 'trashed':
      return refused('changed-since')
  }
}

function sectionAgain(content: Content, change: Change): Rewritten {
  const { was, became } = change
  const isStill = became.is === 'section' && became.section === content.sectionId
  if (!isStill || was.is !== 'section') return refused('changed-since')
  return { content: { ...content, sectionId: was.section }, change }
}

function topicAgain(content: Content, change: Change): Rewritten {
  const { was } = change
  if (was.is !== 'topic') return refused('changed-since')
  if (was.has) return { content, change }
  const topics = content.topics.filter((each) => slugOf(each) !== slugOf(was.topic))
  if (topics.length === content.topics.length) return refused('changed-since')
  return { content: { ...content, topics }, change }
}

async function stageAgain({ articles }: Needs, articleId: ArticleId, { actor, change, keep }: Undoing): Promise<Did> {
  const { was, became } = change
  return articles.together([articleId], async (tx, held): Promise<Did> => {
    const now = await articles.byId(articleId, tx)
    if (!now || was.is !== 'stage' || became.is !== 'stage') return refused('no-such-article')
    if (now.stage !== became.stage) return refused('changed-since')
    const moved = await held.moveBack(actor, { articleId, stage: was.stage, approval: was.approval })
    if ('done' in moved) await keep(tx, change)
    return moved
  })
}

async function assignedAgain({ plan }: Needs, place: Place, { actor, change, keep }: Undoing): Promise<Did> {
  const { was, became } = change
  const back = {
    into: ({ assigned }: Pick<Item, 'assigned'>) => {
      const isStill = became.is === 'assigned' && assigned.toSorted().join() === became.assigned.join()
      return isStill && was.is === 'assigned' ? { assigned: was.assigned } : undefined
    },
    alongside: (tx: Writing) => keep(tx, change),
  }
  return 'article' in place ? plan.reworkOf(actor, place.article, back) : plan.rework(actor, place.item.id, back)
}
