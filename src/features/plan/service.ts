import type { Instant } from '../../base/clock.ts'
import { firstPage, type Paged, type Paging } from '../../base/keyset.ts'
import type { From } from '../../base/made-from.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { Article, ArticleId } from '../articles/index.ts'
import type { SectionId } from '../settings/index.ts'
import { type Actor, reachOf, type StaffId } from '../staff/index.ts'
import { begin } from './beginning.ts'
import { type Bounds, type Day, type Entry, type Marked, marksByDay } from './calendar/entries.ts'
import { countsOfDays, firstOfDays } from './calendar/store.ts'
import { createFeeds } from './feeds/feeds.ts'
import { follow } from './following.ts'
import type { Choice, Item, ItemFacts, ItemId, ItemSort, ListedItem } from './item.ts'
import type { Needs } from './needs.ts'
import { readPlan } from './permissions.ts'
import { type Alongside, change, changeOf, drop, plan, unplanned } from './planning.ts'
import { type Rework, rework, reworkOf } from './reworking.ts'
import { findItem, itemOf, itemsIn, itemsOf, itemsOn, listedBy, overdueArticles } from './store.ts'
import { findTrashedItem, setTrashedOf } from './trash/store.ts'
import { type ItemTrashing, putItemInTrash, removeTrashedItem, takeItemOut } from './trash/trashing.ts'

export type Plan = ReturnType<typeof createPlan>

export type CalendarAsked = {
  /** In their order, without a gap. */
  days: readonly { day: string; begins: Instant; ends: Instant }[]
  sectionId?: SectionId | undefined
  assignedTo?: StaffId | undefined
  /** How many of a day are shown. */
  most?: number | undefined
}

/** More than a paper of two hundred people has in a month. */
const mostOnCalendar = 5_000
const mostOfADay = 300
const mostOverdue = 1_000

/** What is to be written, by whom and until when: before there is text, and while there is. */
export function createPlan(needs: Needs) {
  const db = needs.database.read
  const calendar = (actor: Actor, asked: CalendarAsked) => onCalendar(needs, actor, asked)
  return {
    plan: (actor: Actor, facts: ItemFacts) => plan(needs, actor, facts),
    change: (actor: Actor, id: ItemId, facts: From<ItemFacts>) => change(needs, actor, { id, facts }),
    changeOf: (actor: Actor, article: Article, facts: From<ItemFacts>) => changeOf(needs, actor, { article, facts }),
    begin: (actor: Actor, id: ItemId) => begin(needs, actor, id),
    /** Changes one thing of it, with what a caller keeps of that. */
    rework: (actor: Actor, id: ItemId, change: Rework) => rework(needs, actor, { id, ...change }),
    reworkOf: (actor: Actor, article: Article, change: Rework) => reworkOf(needs, actor, { article, ...change }),
    drop: (actor: Actor, id: ItemId, alongside?: Alongside) =>
      drop(needs, actor, { id, isDropped: true, ...(alongside ? { alongside } : {}) }),
    takeUp: (actor: Actor, id: ItemId, alongside?: Alongside) =>
      drop(needs, actor, { id, isDropped: false, ...(alongside ? { alongside } : {}) }),
    byId: (id: ItemId) => findItem(db, id),
    trash: trashOf(needs),
    /** What is planned of an article, or what holds before anybody has decided. */
    of: async (article: Article): Promise<Item | undefined> =>
      (await itemOf(db, article.id)) ?? unplanned(needs, db, article),
    /** What is planned of these, as far as they are in the plan. */
    ofArticles: (ids: readonly ArticleId[]) => itemsOf(db, ids),
    /** What this person may see of it. */
    async list(actor: Actor, choice: Omit<Choice, 'whose'>, paging: Paging<ItemSort>): Promise<Paged<ListedItem>> {
      const whose = whoseFor(actor)
      if (whose === null) return { rows: [], next: null, previous: null }
      const page = await itemsOn(db, { ...choice, whose }, paging)
      return { ...page, rows: await withPresence(needs, page.rows) }
    },
    /** What is assigned to this person and not out, what is due next first. */
    async mine(actor: Actor, limit: number): Promise<ListedItem[]> {
      const paging = { ...firstPage('due' as const, limit), sort: { by: 'due' as const, descending: false } }
      return (await itemsOn(db, { state: 'open', assignedTo: actor.id }, paging)).rows
    },
    /** The articles whose text was due and that are not out, the latest first. */
    overdue: () => overdueArticles(db, needs.clock.now(), mostOverdue),
    calendar,
    follow: (articleId: ArticleId) => follow(needs, articleId),
    feeds: createFeeds(needs, calendar),
  }
}

/** With who has the text of each open now. */
async function withPresence({ live }: Needs, rows: readonly ListedItem[]): Promise<ListedItem[]> {
  const placeOf = ({ articleId }: ListedItem) => `article:${articleId ?? ''}` as const
  const here = await live.presence.among(rows.filter(({ articleId }) => articleId !== null).map(placeOf))
  return rows.map((row) => ({ ...row, here: here.get(placeOf(row)) }))
}

/** For the trash, where items are that nothing else finds. */
function trashOf(needs: Needs) {
  return {
    put: (actor: Actor, trashing: ItemTrashing) => putItemInTrash(needs, actor, trashing),
    takeOut: (actor: Actor, trashing: ItemTrashing) => takeItemOut(needs, actor, trashing),
    /** For good; false when it is not there any more. */
    remove: (tx: Writing, id: ItemId) => removeTrashedItem(needs, tx, id),
    byId: (id: ItemId) => findTrashedItem(needs.database.read, id),
    /** What is planned of an article goes where that goes, in its transaction. */
    putWith: (tx: Writing, articleId: ArticleId) => setTrashedOf(tx, articleId, needs.clock.now()),
    takeOutWith: (tx: Writing, articleId: ArticleId) => setTrashedOf(tx, articleId, null),
  }
}

/** Whose items alone they see; `undefined` says everybody’s, and `null` nobody’s. */
function whoseFor(actor: Actor): StaffId | undefined | null {
  const reach = reachOf(actor, readPlan)
  if (reach === undefined) return null
  return reach === 'own' ? actor.id : undefined
}

async function onCalendar(needs: Needs, actor: Actor, asked: CalendarAsked): Promise<Day[]> {
  const { days, most = mostOfADay } = asked
  const [first, last] = [days[0], days.at(-1)]
  const whose = whoseFor(actor)
  if (whose === null || !first || !last) return []
  const choice = { sectionId: asked.sectionId, assignedTo: asked.assignedTo, whose }
  const byDay = marksByDay(days, await marksIn(needs, { days, choice, most }))
  const ids = byDay.flatMap((each) => each.marks.map(({ id }) => id))
  const items = await listedBy(needs.database.read, [...new Set(ids)])
  return byDay.map(({ day, marks: shown, more }) => ({ day, more, entries: shown.flatMap(withItem(items)) }))
}

function withItem(items: ReadonlyMap<ItemId, ListedItem>) {
  return (mark: Marked): Entry[] => {
    const item = items.get(mark.id)
    return item ? [{ ...mark, item }] : []
  }
}

type Looking = {
  days: readonly Bounds[]
  choice: Pick<Choice, 'sectionId' | 'assignedTo' | 'whose'>
  most: number
}

/** Where a day shows all it has, days are read together; where it shows its first, each by itself, and the rest is counted. */
async function marksIn(needs: Needs, looking: Looking) {
  const { days, choice, most } = looking
  const scheduled = await scheduledIn(needs, looking)
  const isWhole = most >= mostOfADay
  const span = { begins: days[0]?.begins ?? needs.clock.now(), ends: days.at(-1)?.ends ?? needs.clock.now() }
  const asked = { days: isWhole ? [span] : days, most: isWhole ? mostOnCalendar : most, ...choice }
  const db = needs.database.read
  const [out, due] = await Promise.all([firstOfDays(db, 'out', asked), firstOfDays(db, 'due', asked)])
  const marks = [
    ...out.map((mark) => ({ what: 'out' as const, ...mark })),
    ...due.map((mark) => ({ what: 'due' as const, ...mark })),
    ...scheduled,
  ]
  if (isWhole) return { marks, most }
  const counts = await Promise.all((['out', 'due'] as const).map((what) => countsOfDays(db, what, { days, ...choice })))
  const countOf = ({ begins, ends }: Bounds) =>
    counts.reduce((sum, each) => sum + (each.get(begins) ?? 0), 0) +
    scheduled.filter(({ at }) => at >= begins && at < ends).length
  return { marks, countOf, most }
}

/** What goes out by itself, by the clock and not by what was meant. */
async function scheduledIn({ database, schedules }: Needs, { days, choice }: Looking): Promise<Marked[]> {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return []
  const span = { from: first.begins, until: last.ends, limit: mostOnCalendar }
  const waiting = (await schedules.between(span)).filter(({ act }) => act === 'publish')
  const ids = waiting.map(({ articleId }) => articleId)
  const planned = await itemsIn(database.read, ids, choice)
  return waiting.flatMap(({ articleId, dueAt: at }) => {
    const id = planned.get(articleId)
    return id ? [{ what: 'scheduled' as const, id, at, isDay: false }] : []
  })
}
