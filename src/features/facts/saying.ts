import { type EdtfRefusal, readEdtf } from '../../base/edtf.ts'
import { type From, isOverwriting, type Overtaken, overtaken } from '../../base/made-from.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { CacheTag } from '../../platform/pages/tags.ts'
import { type ArticleId, passages, type Revision } from '../articles/index.ts'
import type { EntryId, NewEntry } from '../entities/index.ts'
import { editRecord } from '../sources/permissions.ts'
import { type Actor, doerOf, may } from '../staff/index.ts'
import { type ArticleRefusal, inArticle, inItsArticles, type Needs, showAnew } from './changing.ts'
import {
  areThere,
  confirmEntry,
  confirmEvent,
  confirmQuote,
  type EventFields,
  isThere,
  keepMention,
  newEntry,
  type QuoteFields,
} from './confirming.ts'
import { factChanged, factsConfirmed } from './events.ts'
import {
  type EventId,
  type HappenedEvent,
  type Mention,
  type MentionId,
  type Quote,
  type QuoteId,
  shownOfEvent,
  shownOfQuote,
  type Target,
} from './fact.ts'
import { keepWordsOf } from './rewording.ts'
import { type Anchor, anchorOf } from './rules/anchors.ts'
import { deleteMention, eventsByIds, mentionsIn, moveMention, quotesByIds, updateEvent, updateQuote } from './store.ts'

/** Words in an article, and in which passage where they stand in several. */
export type Words = { words: string; block?: string | undefined }

export type FactRefusal =
  | ArticleRefusal
  | 'words-not-found'
  | 'no-such-entry'
  | 'may-not-add'
  | 'no-name'
  | 'no-such-event'
  | 'no-title'
  | 'somebody-twice'
  | EdtfRefusal
type Confirmed = Outcome<Mention, FactRefusal>

type In<Given> = { articleId: ArticleId; given: Given }

export async function mention(
  needs: Needs,
  actor: Actor,
  { articleId, given }: In<Words & { entryId: EntryId }>,
): Promise<Confirmed> {
  return inArticle(needs, actor, {
    articleId,
    change: async (tx, { draft }): Promise<Confirmed> => {
      const anchor = anchorIn(draft, given)
      if (!anchor) return refused('words-not-found')
      return confirmEntry(needs, tx, { at: { actor, articleId, anchor }, entryId: given.entryId })
    },
  })
}

export async function introduce(
  needs: Needs,
  actor: Actor,
  { articleId, given }: In<Words & NewEntry>,
): Promise<Confirmed> {
  return inArticle(needs, actor, {
    articleId,
    change: async (tx, { draft }): Promise<Confirmed> => {
      const anchor = anchorIn(draft, given)
      if (!anchor) return refused('words-not-found')
      const added = await newEntry(needs, tx, { actor, ...given })
      if ('refused' in added) return added
      return confirmEntry(needs, tx, { at: { actor, articleId, anchor }, entryId: added.done })
    },
  })
}

export type NewlyQuoted = Words & Omit<QuoteFields, 'speakerId'> & { speaker: NewEntry }

export async function quoteOfNew(
  needs: Needs,
  actor: Actor,
  { articleId, given }: In<NewlyQuoted>,
): Promise<Confirmed> {
  const wrong = dateProblem(given.edtf)
  if (wrong) return refused(wrong)
  return inArticle(needs, actor, {
    articleId,
    change: async (tx, { draft }): Promise<Confirmed> => {
      const anchor = anchorIn(draft, given)
      if (!anchor) return refused('words-not-found')
      const { words, block, speaker, ...fields } = given
      const added = await newEntry(needs, tx, { actor, ...speaker })
      if ('refused' in added) return added
      const at = { actor, articleId, anchor }
      return confirmQuote(needs, tx, { at, fields: { ...fields, speakerId: added.done } })
    },
  })
}

export async function quote(
  needs: Needs,
  actor: Actor,
  { articleId, given }: In<Words & QuoteFields>,
): Promise<Confirmed> {
  const wrong = dateProblem(given.edtf)
  if (wrong) return refused(wrong)
  return inArticle(needs, actor, {
    articleId,
    change: async (tx, { draft }): Promise<Confirmed> => {
      const anchor = anchorIn(draft, given)
      if (!anchor) return refused('words-not-found')
      const { words, block, ...fields } = given
      return confirmQuote(needs, tx, { at: { actor, articleId, anchor }, fields })
    },
  })
}

export async function event(
  needs: Needs,
  actor: Actor,
  { articleId, given }: In<Words & EventFields>,
): Promise<Confirmed> {
  const wrong = eventProblem(given)
  if (wrong) return refused(wrong)
  return inArticle(needs, actor, {
    articleId,
    change: async (tx, { draft }): Promise<Confirmed> => {
      const anchor = anchorIn(draft, given)
      if (!anchor) return refused('words-not-found')
      const { block, ...fields } = given
      return confirmEvent(needs, tx, { at: { actor, articleId, anchor }, fields })
    },
  })
}

export async function tell(
  needs: Needs,
  actor: Actor,
  { articleId, given }: In<Words & { eventId: EventId }>,
): Promise<Confirmed> {
  return inArticle(needs, actor, {
    articleId,
    change: async (tx, { draft }): Promise<Confirmed> => {
      await oneAtATime(tx, `event:${given.eventId}`)
      const [known] = await eventsByIds(tx, [given.eventId])
      if (!known) return refused('no-such-event')
      const anchor = anchorIn(draft, given)
      if (!anchor) return refused('words-not-found')
      const target: Target = { kind: 'event', id: known.id }
      return done(await keepMention(needs, tx, { at: { actor, articleId, anchor }, target }))
    },
  })
}

export async function placeAgain(
  needs: Needs,
  actor: Actor,
  { articleId, given }: In<Words & { mentionId: MentionId }>,
): Promise<Confirmed> {
  return inArticle(needs, actor, {
    articleId,
    change: async (tx, { draft }): Promise<Confirmed> => {
      const known = (await mentionsIn(tx, articleId)).find(({ id }) => id === given.mentionId)
      const anchor = anchorIn(draft, given)
      if (!known || !anchor) return refused('words-not-found')
      await moveMention(tx, known.id, anchor)
      await keepWordsOf(tx, known.target, anchor)
      return done({ ...known, anchor })
    },
  })
}

export async function unmention(
  needs: Needs,
  actor: Actor,
  { articleId, mentionId }: { articleId: ArticleId; mentionId: MentionId },
): Promise<Outcome<true, ArticleRefusal>> {
  return inArticle(needs, actor, {
    articleId,
    change: async (tx): Promise<Outcome<true, ArticleRefusal>> => {
      const known = (await mentionsIn(tx, articleId)).find(({ id }) => id === mentionId)
      if (known) await deleteMention(tx, known.id)
      return done(true)
    },
  })
}

export async function changeQuote(
  needs: Needs,
  actor: Actor,
  { id, fields: { base, ...fields } }: { id: QuoteId; fields: From<QuoteFields> },
): Promise<Outcome<Quote, FactRefusal> | Overtaken<Quote>> {
  if (!may(actor, editRecord)) return refused('not-allowed')
  const wrong = dateProblem(fields.edtf)
  if (wrong) return refused(wrong)
  return inItsArticles(needs, { kind: 'quote', id }, async (tx, articles) => {
    const [before] = await quotesByIds(tx, [id])
    if (!before) return refused('words-not-found')
    const quoted: Quote = { ...before, ...fields }
    if (isOverwriting({ base, now: shownOfQuote(before), wanted: shownOfQuote(quoted) })) return overtaken(before)
    if (!(await isThere(tx, fields.speakerId))) return refused('no-such-entry')
    await updateQuote(tx, quoted)
    const tags: CacheTag[] = [`list:entry:${before.speakerId}`, `list:entry:${quoted.speakerId}`]
    await changed(needs, tx, { actor, what: { kind: 'quote', id }, articles, tags })
    return done(quoted)
  })
}

export async function changeEvent(
  needs: Needs,
  actor: Actor,
  { id, fields: { base, ...fields } }: { id: EventId; fields: From<EventFields> },
): Promise<Outcome<HappenedEvent, FactRefusal> | Overtaken<HappenedEvent>> {
  if (!may(actor, editRecord)) return refused('not-allowed')
  const wrong = eventProblem(fields)
  if (wrong) return refused(wrong)
  return inItsArticles(needs, { kind: 'event', id }, async (tx, articles) => {
    const [before] = await eventsByIds(tx, [id])
    if (!before) return refused('no-such-event')
    const happened: HappenedEvent = { ...fields, id }
    if (isOverwriting({ base, now: shownOfEvent(before), wanted: shownOfEvent(happened) })) return overtaken(before)
    if (!(await areThere(tx, fields))) return refused('no-such-entry')
    await updateEvent(tx, happened)
    const around = [...entriesOf(before), ...entriesOf(happened)].map((each): CacheTag => `list:entry:${each}`)
    await changed(needs, tx, { actor, what: { kind: 'event', id }, articles, tags: [`event:${id}`, ...around] })
    return done(happened)
  })
}

type Changed = {
  actor: Actor
  what: { kind: 'event' | 'quote'; id: string }
  articles: readonly ArticleId[]
  tags: readonly CacheTag[]
}

/** Every article that uses what changed is shown anew. */
async function changed(needs: Needs, tx: Writing, { actor, what, articles, tags }: Changed): Promise<void> {
  const by = doerOf(actor)
  needs.events.record(tx, factChanged, { actor: by, subject: `${what.kind}:${what.id}`, payload: what, drops: tags })
  for (const articleId of articles) {
    const shown = await showAnew(needs, tx, articleId)
    const said = { actor: by, subject: `article:${articleId}` } as const
    needs.events.record(tx, factsConfirmed, { ...said, payload: { articleId }, drops: shown })
  }
}

function anchorIn({ content }: Revision, { words, block }: Words): Anchor | undefined {
  return anchorOf(passages(content.body), words, block)
}

function dateProblem(edtf: string | null): EdtfRefusal | undefined {
  const read = edtf === null ? undefined : readEdtf(edtf)
  return read && 'refused' in read ? read.refused : undefined
}

export function eventProblem({
  title,
  edtf,
  participants,
}: EventFields): 'no-title' | 'somebody-twice' | EdtfRefusal | undefined {
  if (title.trim() === '') return 'no-title'
  const taking = new Set(participants.map(({ entryId }) => entryId))
  return taking.size < participants.length ? 'somebody-twice' : dateProblem(edtf)
}

function entriesOf({ placeId, participants }: EventFields): EntryId[] {
  return [...(placeId ? [placeId] : []), ...participants.map(({ entryId }) => entryId)]
}
