import type { Clock } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import { firstPage, type Paging } from '../../base/keyset.ts'
import { type From, isOverwriting, type Overtaken, overtaken } from '../../base/made-from.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import { slugOf } from '../../base/text.ts'
import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { Events } from '../../platform/events/events.ts'
import type { CacheTag } from '../../platform/pages/tags.ts'
import type { ArticleId, Articles } from '../articles/index.ts'
import type { EventId, Facts } from '../facts/index.ts'
import { editRecord } from '../sources/permissions.ts'
import { type Actor, doerOf, may } from '../staff/index.ts'
import { storylineChanged } from './events.ts'
import { admitPart } from './rules.ts'
import {
  type ArticleKey,
  addArticle,
  addEvent,
  articlesOf,
  articlesShown,
  eventsOf,
  findStoryline,
  findStorylineAt,
  insertStoryline,
  partsOf,
  removeArticle,
  removeEvent,
  storylineSpan,
  storylinesOn,
  storylinesShown,
  storylinesWith,
  takenSlugs,
  updateStoryline,
} from './store.ts'
import { allStorylines, type Storyline, type StorylineId, shownOfStoryline } from './storyline.ts'

type Needs = { database: Database; clock: Clock; ids: Ids; events: Events; articles: Articles; facts: Facts }

export type StorylineFields = Pick<Storyline, 'title' | 'summary' | 'partOf'>
export type StorylineRefusal =
  | 'not-allowed'
  | 'no-such-storyline'
  | 'no-title'
  | 'goes-in-a-circle'
  | 'no-such-article'
  | 'no-such-event'
type Changed = Outcome<Storyline, StorylineRefusal>

/** An article or an event that joins or leaves. */
export type Member = { article: ArticleId } | { event: EventId }

export type Storylines = ReturnType<typeof createStorylines>

/** Running coverage: what belongs together, in the order it happened. */
export function createStorylines(needs: Needs) {
  const db = needs.database.read
  return {
    add: (actor: Actor, fields: StorylineFields) => add(needs, actor, fields),
    change: (actor: Actor, id: StorylineId, fields: From<StorylineFields>) => change(needs, actor, { id, fields }),
    join: (actor: Actor, id: StorylineId, member: Member) => join(needs, actor, { id, member }),
    leave: (actor: Actor, id: StorylineId, member: Member) => leave(needs, actor, { id, member }),
    byId: (id: StorylineId) => findStoryline(db, id),
    at: (slug: string) => findStorylineAt(db, slug),
    list: (paging: Paging) => storylinesOn(db, paging),
    newest: async () => (await storylinesOn(db, firstPage('begun', 50))).rows,
    partsOf: (id: StorylineId) => partsOf(db, id),
    articlesOf: (id: StorylineId) => articlesOf(db, id),
    eventsOf: (id: StorylineId) => eventsOf(db, id),
    /** What readers see of one, the newest first. */
    articlesShown: (id: StorylineId, page: { after: ArticleKey | null; limit: number }) => articlesShown(db, id, page),
    /** Those begun between two ids that have a page. */
    shown: (between: { from: string; until: string; limit: number }) => storylinesShown(db, between),
    /** Whether readers have a page of it. */
    isShown: async ({ id }: Pick<Storyline, 'id'>) =>
      (await storylinesShown(db, { from: id, until: `${id}~`, limit: 1 })).length > 0,
    span: () => storylineSpan(db),
    with: (articleId: ArticleId) => storylinesWith(db, articleId),
  }
}

async function add({ database, ids, clock, events }: Needs, actor: Actor, fields: StorylineFields): Promise<Changed> {
  if (!may(actor, editRecord)) return refused('not-allowed')
  if (fields.title.trim() === '') return refused('no-title')
  return database.write(async (tx) => {
    await oneAtATime(tx, 'storyline addresses')
    if (fields.partOf && !(await findStoryline(tx, fields.partOf))) return refused('no-such-storyline')
    const plain = slugOf(fields.title)
    const possible = [plain, ...Array.from({ length: 98 }, (_, number) => `${plain}-${number + 2}`)]
    const taken = await takenSlugs(tx, possible)
    const id = ids.next('storyline')
    const slug = possible.find((each) => !taken.has(each)) ?? `${plain}-${id}`
    const storyline: Storyline = { ...fields, id, slug }
    await insertStoryline(tx, storyline, { at: clock.now(), by: actor.id })
    events.record(tx, storylineChanged, { ...saidOf(actor, id), drops: [allStorylines, ...wider(storyline)] })
    return done(storyline)
  })
}

type Change<Given> = { id: StorylineId } & Given

async function change(
  { database, events }: Needs,
  actor: Actor,
  { id, fields: { base, ...fields } }: Change<{ fields: From<StorylineFields> }>,
): Promise<Changed | Overtaken<Storyline>> {
  if (!may(actor, editRecord)) return refused('not-allowed')
  if (fields.title.trim() === '') return refused('no-title')
  return database.write(async (tx) => {
    await oneAtATime(tx, 'storylines in storylines')
    const before = await findStoryline(tx, id)
    if (!before) return refused('no-such-storyline')
    if (isOverwriting({ base, now: shownOfStoryline(before), wanted: shownOfStoryline(fields) }))
      return overtaken(before)
    const verdict = await mayBePart(tx, id, fields.partOf)
    if ('refused' in verdict) return verdict
    const storyline: Storyline = { ...before, ...fields }
    await updateStoryline(tx, storyline)
    const tags: CacheTag[] = [`storyline:${id}`, allStorylines, ...wider(before), ...wider(storyline)]
    events.record(tx, storylineChanged, { ...saidOf(actor, id), drops: tags })
    return done(storyline)
  })
}

async function mayBePart(
  db: Reading,
  id: StorylineId,
  partOf: StorylineId | null,
): Promise<Outcome<true, 'no-such-storyline' | 'goes-in-a-circle'>> {
  if (partOf === null) return done(true)
  const above = await aboveOf(db, partOf)
  return above ? admitPart(id, partOf, above) : refused('no-such-storyline')
}

/** Every storyline that one is in, from the nearest on; `undefined` when it is not there. */
async function aboveOf(db: Reading, id: StorylineId): Promise<StorylineId[] | undefined> {
  const above: StorylineId[] = []
  for (let each: StorylineId | null = id; each !== null; ) {
    const storyline: Storyline | undefined = await findStoryline(db, each)
    if (!storyline) return undefined
    each = storyline.partOf
    if (each !== null) above.push(each)
  }
  return above
}

function saidOf(actor: Actor, id: StorylineId) {
  return { actor: doerOf(actor), subject: `storyline:${id}`, payload: { storylineId: id } } as const
}

function wider({ partOf }: Storyline): CacheTag[] {
  return partOf ? [`storyline:${partOf}`] : []
}

async function join(needs: Needs, actor: Actor, { id, member }: Change<{ member: Member }>): Promise<Changed> {
  return changeMembers(needs, actor, {
    id,
    member,
    act: async (tx) => {
      if ('event' in member) {
        const [event] = await needs.facts.eventsByIds([member.event])
        if (!event) return 'no-such-event'
        await addEvent(tx, id, event.id)
        return undefined
      }
      if (!(await needs.articles.byId(member.article, tx))) return 'no-such-article'
      await addArticle(tx, id, member.article)
      return undefined
    },
  })
}

async function leave(needs: Needs, actor: Actor, { id, member }: Change<{ member: Member }>): Promise<Changed> {
  return changeMembers(needs, actor, {
    id,
    member,
    act: async (tx) => {
      await ('event' in member ? removeEvent(tx, id, member.event) : removeArticle(tx, id, member.article))
      return undefined
    },
  })
}

type Acting = { member: Member; act: (tx: Writing) => Promise<StorylineRefusal | undefined> }

async function changeMembers(
  { database, events }: Needs,
  actor: Actor,
  { id, member, act }: Change<Acting>,
): Promise<Changed> {
  if (!may(actor, editRecord)) return refused('not-allowed')
  return database.write(async (tx) => {
    const storyline = await findStoryline(tx, id)
    if (!storyline) return refused('no-such-storyline')
    const refusal = await act(tx)
    if (refusal) return refused(refusal)
    const tags: CacheTag[] = [
      `storyline:${id}`,
      allStorylines,
      ...('article' in member ? [`article:${member.article}` as const] : []),
    ]
    events.record(tx, storylineChanged, { ...saidOf(actor, id), drops: tags })
    return done(storyline)
  })
}
