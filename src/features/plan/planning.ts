import { type From, isOverwriting, type Overtaken, overtaken } from '../../base/made-from.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { EventType } from '../../platform/events/define.ts'
import { type Article, kinds } from '../articles/index.ts'
import { type Actor, doerOf, may } from '../staff/index.ts'
import { itemChanged, itemDropped, itemPlanned } from './events.ts'
import { type Item, type ItemFacts, type ItemId, shownOfItem, targetOf } from './item.ts'
import type { Needs } from './needs.ts'
import { changePlan } from './permissions.ts'
import { admitFacts, type FactsRefusal } from './rules.ts'
import { findItem, insertItem, itemOf, never, updateItem } from './store.ts'

export type ItemRefusal = 'not-allowed' | 'no-such-item' | 'has-text' | FactsRefusal

/** Puts something into the plan that has no text yet. */
export async function plan(needs: Needs, actor: Actor, facts: ItemFacts): Promise<Outcome<Item, ItemRefusal>> {
  if (!may(actor, changePlan, { section: facts.sectionId, madeBy: actor.id })) return refused('not-allowed')
  return needs.database.write(async (tx) => {
    const verdict = await admitted(needs, tx, { facts })
    if ('refused' in verdict) return verdict
    const made = { id: needs.ids.next('item'), madeAt: needs.clock.now(), madeBy: actor.id }
    const item: Item = { ...shownOfItem(facts), ...made, articleId: null, words: null, state: 'open' }
    await insertItem(tx, item)
    note(needs, tx, { actor, item, as: itemPlanned, assigned: item.assigned })
    return done(item)
  })
}

type Change = { id: ItemId; facts: From<ItemFacts> }

/** Decides otherwise about something in the plan. Of one with an article, its title and section are the draft’s. */
export async function change(
  needs: Needs,
  actor: Actor,
  { id, facts }: Change,
): Promise<Outcome<Item, ItemRefusal> | Overtaken<Item>> {
  return whileHeld(needs, id, (tx, before) => changeHeld(needs, tx, { actor, before, facts }))
}

/** The same of an article, which may not have been in the plan so far. */
export async function changeOf(
  needs: Needs,
  actor: Actor,
  { article, facts }: { article: Article; facts: From<ItemFacts> },
): Promise<Outcome<Item, ItemRefusal> | Overtaken<Item>> {
  return needs.database.write(async (tx) => {
    await oneAtATime(tx, `plan of article:${article.id}`)
    const before = await inPlan(needs, tx, article)
    if (!before) return refused('no-such-item')
    await oneAtATime(tx, lockOf(before.id))
    const now = await findItem(tx, before.id)
    return now ? changeHeld(needs, tx, { actor, before: now, facts }) : refused('no-such-item')
  })
}

type Changing = { actor: Actor; before: Item; facts: From<ItemFacts> }

export async function changeHeld(
  needs: Needs,
  tx: Writing,
  { actor, before, facts: { base, ...facts } }: Changing,
): Promise<Outcome<Item, ItemRefusal> | Overtaken<Item>> {
  const { title, sectionId, kind } = before
  const wanted: ItemFacts = before.articleId === null ? facts : { ...facts, title, sectionId, kind }
  const isTheirs = [before, { ...before, sectionId: wanted.sectionId }].every((each) =>
    may(actor, changePlan, targetOf(each, actor.id)),
  )
  if (!isTheirs) return refused('not-allowed')
  if (isOverwriting({ base, now: shownOfItem(before), wanted: shownOfItem(wanted) })) return overtaken(before)
  const verdict = await admitted(needs, tx, { facts: wanted, before })
  if ('refused' in verdict) return verdict
  const item: Item = { ...before, ...shownOfItem(wanted) }
  await updateItem(tx, item)
  if (item.articleId !== null) await needs.articles.assign(tx, actor, { ...item, articleId: item.articleId })
  await keepDue(needs, tx, item)
  const assigned = item.assigned.filter((id) => !before.assigned.includes(id))
  note(needs, tx, { actor, item, as: itemChanged, assigned })
  return done(item)
}

/** What a caller keeps in the transaction of a change. */
export type Alongside = (tx: Writing, change: { before: Item; after: Item }) => Promise<void>
type Dropping = { id: ItemId; isDropped: boolean; alongside?: Alongside }
const nothingBeside: Alongside = async () => undefined

/** Nobody writes it, unless it is taken up again. What has text is dropped as an article is. */
export async function drop(
  needs: Needs,
  actor: Actor,
  { id, isDropped, alongside = nothingBeside }: Dropping,
): Promise<Outcome<Item, ItemRefusal>> {
  return whileHeld(needs, id, async (tx, before) => {
    if (!may(actor, changePlan, targetOf(before, actor.id))) return refused('not-allowed')
    if (before.articleId !== null) return refused('has-text')
    const item: Item = { ...before, state: isDropped ? 'dropped' : 'open' }
    if (item.state === before.state) return done(before)
    await updateItem(tx, item)
    const said = { actor: doerOf(actor), subject: `item:${id}`, section: item.sectionId } as const
    needs.events.record(tx, itemDropped, { ...said, payload: { itemId: id, articleId: null, isDropped } })
    await alongside(tx, { before, after: item })
    return done(item)
  })
}

/** Changes one item in a transaction of its own; changes to the same item wait for each other. */
export async function whileHeld<Result>(
  { database }: Needs,
  id: ItemId,
  act: (tx: Writing, before: Item) => Promise<Result>,
): Promise<Result | { refused: 'no-such-item' }> {
  return database.write(async (tx) => {
    await oneAtATime(tx, lockOf(id))
    const before = await findItem(tx, id)
    return before ? act(tx, before) : refused('no-such-item')
  })
}

export function lockOf(id: ItemId): string {
  return `item:${id}`
}

/** What is planned of an article; put into the plan now when it was not. */
export async function inPlan(needs: Needs, tx: Writing, article: Article): Promise<Item | undefined> {
  const known = await itemOf(tx, article.id)
  if (known) return known
  const item = await unplanned(needs, tx, article)
  if (!item) return undefined
  await insertItem(tx, item)
  return itemOf(tx, article.id)
}

/** What the plan would say of an article that it does not know. */
export async function unplanned(needs: Needs, db: Reading, article: Article): Promise<Item | undefined> {
  const draft = await needs.articles.revision(article.draftId, db)
  if (!draft) return undefined
  const { createdAt: madeAt, createdBy: madeBy, sectionId, id: articleId } = article
  return {
    ...{ ...nothingDecided, title: draft.content.headline, sectionId, kind: draft.content.kind?.name ?? 'news' },
    ...{ id: needs.ids.next('item'), articleId, words: null, madeAt, madeBy },
    state: article.publicId === null ? 'open' : 'out',
  }
}

/** What holds before anybody has decided. */
export const nothingDecided = {
  kind: 'news',
  brief: '',
  notes: '',
  assigned: [],
  commissionedBy: null,
  length: null,
  dueAt: null,
  out: null,
  priority: 0,
  legal: 'no',
  pictures: 'no',
  isSensitive: false,
} as const satisfies Omit<ItemFacts, 'title' | 'sectionId'>

/** Who had it before they left may keep it until somebody decides otherwise. */
async function admitted(
  needs: Needs,
  tx: Reading,
  { facts, before }: { facts: ItemFacts; before?: Item },
): Promise<Outcome<true, FactsRefusal>> {
  const { sections } = await needs.settings.site()
  const former = before ? [...before.assigned, before.commissionedBy ?? ''] : []
  const people = new Set<string>([...(await namedHere(needs, tx, facts)), ...former])
  return admitFacts(facts, { sections, people, kinds: kinds.map(({ name }) => name) })
}

async function namedHere({ newsroom }: Needs, tx: Reading, { assigned, commissionedBy }: ItemFacts): Promise<string[]> {
  const named = new Set(commissionedBy === null ? assigned : [...assigned, commissionedBy])
  const found = await Promise.all([...named].map((id) => newsroom.byId(id, tx)))
  return found.flatMap((staff) => (staff && staff.leftAt === null ? [staff.id] : []))
}

/** The lists of articles are sorted by when texts are due. */
export async function keepDue({ articles }: Needs, tx: Writing, { articleId, dueAt }: Item): Promise<void> {
  if (articleId !== null) await articles.keepTextDue(tx, articleId, dueAt ?? never)
}

type Noting = {
  actor: Actor
  item: Item
  as: typeof itemPlanned | typeof itemChanged
  assigned: Item['assigned']
}

function note({ events }: Needs, tx: Writing, { actor, item, as, assigned }: Noting): void {
  const { id, articleId, sectionId } = item
  const said = { actor: doerOf(actor), subject: `item:${id}`, section: sectionId } as const
  const payload = { itemId: id, articleId, assigned: [...assigned] }
  events.record(tx, as as EventType<string, typeof payload>, { ...said, payload })
}
