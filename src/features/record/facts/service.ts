import { done, type Outcome, refused } from '../../../base/outcome.ts'
import type { Writing } from '../../../platform/database/tables.ts'
import type { Fact } from '../../../platform/pages/facts.ts'
import { type ArticleId, passages, type Revision } from '../../articles/index.ts'
import { type Actor, may } from '../../staff/index.ts'
import { type ArticleRefusal, inArticle, type Needs, showAnew } from '../changing.ts'
import type { NewEntry } from '../entries/service.ts'
import type { EntryId } from '../entry.ts'
import type { EventId, HappenedEvent, Mention, MentionId, Quote, QuoteId, Target } from '../fact.ts'
import { type Anchor, anchorOf } from '../rules/anchors.ts'
import { type EdtfRefusal, readEdtf } from '../rules/edtf.ts'
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
import { keepWordsOf, type Reworded, reword } from './rewording.ts'
import {
  articlesMentioning,
  deleteMention,
  eventsByIds,
  mentionsIn,
  moveMention,
  quotesByIds,
  updateEvent,
  updateQuote,
} from './store.ts'

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
  | EdtfRefusal
type Confirmed = Outcome<Mention, FactRefusal>

/** What the newsroom confirms that an article says. */
export function createFacts(needs: Needs) {
  return {
    mention: (actor: Actor, articleId: ArticleId, given: Words & { entryId: EntryId }) =>
      mention(needs, actor, { articleId, given }),
    /** Puts somebody or something into the record that is new there, and confirms that the article names it. */
    introduce: (actor: Actor, articleId: ArticleId, given: Words & NewEntry) =>
      introduce(needs, actor, { articleId, given }),
    quote: (actor: Actor, articleId: ArticleId, given: Words & QuoteFields) =>
      quote(needs, actor, { articleId, given }),
    /** Of somebody who is new in the record. */
    quoteOfNew: (actor: Actor, articleId: ArticleId, given: NewlyQuoted) =>
      quoteOfNew(needs, actor, { articleId, given }),
    event: (actor: Actor, articleId: ArticleId, given: Words & EventFields) =>
      event(needs, actor, { articleId, given }),
    /** Says that this article, too, tells of an event that is known. */
    tell: (actor: Actor, articleId: ArticleId, given: Words & { eventId: EventId }) =>
      tell(needs, actor, { articleId, given }),
    /** For a mention whose words are not found any more: where they stand now. */
    placeAgain: (actor: Actor, articleId: ArticleId, given: Words & { mentionId: MentionId }) =>
      placeAgain(needs, actor, { articleId, given }),
    /** After words were put right throughout the draft. */
    reword: (actor: Actor, articleId: ArticleId, words: Reworded) => reword(needs, actor, { articleId, ...words }),
    unmention: (actor: Actor, articleId: ArticleId, mentionId: MentionId) =>
      unmention(needs, actor, { articleId, mentionId }),
    changeQuote: (actor: Actor, id: QuoteId, fields: QuoteFields) => changeQuote(needs, actor, { id, fields }),
    changeEvent: (actor: Actor, id: EventId, fields: EventFields) => changeEvent(needs, actor, { id, fields }),
  }
}

type In<Given> = { articleId: ArticleId; given: Given }

async function mention(
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

async function introduce(needs: Needs, actor: Actor, { articleId, given }: In<Words & NewEntry>): Promise<Confirmed> {
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

type NewlyQuoted = Words & Omit<QuoteFields, 'speakerId'> & { speaker: NewEntry }

async function quoteOfNew(needs: Needs, actor: Actor, { articleId, given }: In<NewlyQuoted>): Promise<Confirmed> {
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

async function quote(needs: Needs, actor: Actor, { articleId, given }: In<Words & QuoteFields>): Promise<Confirmed> {
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

async function event(needs: Needs, actor: Actor, { articleId, given }: In<Words & EventFields>): Promise<Confirmed> {
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

async function tell(
  needs: Needs,
  actor: Actor,
  { articleId, given }: In<Words & { eventId: EventId }>,
): Promise<Confirmed> {
  return inArticle(needs, actor, {
    articleId,
    change: async (tx, { draft }): Promise<Confirmed> => {
      const [known] = await eventsByIds(tx, [given.eventId])
      if (!known) return refused('no-such-event')
      const anchor = anchorIn(draft, given)
      if (!anchor) return refused('words-not-found')
      const target: Target = { kind: 'event', id: known.id }
      return done(await keepMention(needs, tx, { at: { actor, articleId, anchor }, target }))
    },
  })
}

async function placeAgain(
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

async function unmention(
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

async function changeQuote(
  needs: Needs,
  actor: Actor,
  { id, fields }: { id: QuoteId; fields: QuoteFields },
): Promise<Outcome<Quote, FactRefusal>> {
  if (!may(actor, 'record.edit')) return refused('not-allowed')
  const wrong = dateProblem(fields.edtf)
  if (wrong) return refused(wrong)
  return needs.database.write(async (tx) => {
    const [before] = await quotesByIds(tx, [id])
    if (!before) return refused('words-not-found')
    if (!(await isThere(tx, fields.speakerId))) return refused('no-such-entry')
    const quoted: Quote = { ...before, ...fields }
    await updateQuote(tx, quoted)
    const lists: Fact[] = [`list:entry:${before.speakerId}`, `list:entry:${quoted.speakerId}`]
    await changed(needs, tx, { kind: 'quote', id, facts: lists })
    return done(quoted)
  })
}

async function changeEvent(
  needs: Needs,
  actor: Actor,
  { id, fields }: { id: EventId; fields: EventFields },
): Promise<Outcome<HappenedEvent, FactRefusal>> {
  if (!may(actor, 'record.edit')) return refused('not-allowed')
  const wrong = eventProblem(fields)
  if (wrong) return refused(wrong)
  return needs.database.write(async (tx) => {
    const [before] = await eventsByIds(tx, [id])
    if (!before) return refused('no-such-event')
    if (!(await areThere(tx, fields))) return refused('no-such-entry')
    const happened: HappenedEvent = { ...fields, id }
    await updateEvent(tx, happened)
    const around = [...entriesOf(before), ...entriesOf(happened)]
    await changed(needs, tx, {
      kind: 'event',
      id,
      facts: [`event:${id}`, ...around.map((each): Fact => `list:entry:${each}`)],
    })
    return done(happened)
  })
}

type Changed = { kind: 'event' | 'quote'; id: string; facts: readonly Fact[] }

/** Every article that uses what changed is shown anew. */
async function changed(needs: Needs, tx: Writing, { kind, id, facts }: Changed): Promise<void> {
  for (const articleId of await articlesMentioning(tx, kind, id)) {
    const shown = await showAnew(needs, tx, articleId)
    await needs.outbox.announce(tx, { type: 'facts.confirmed', articleId }, [...shown, ...facts])
  }
}

function anchorIn({ content }: Revision, { words, block }: Words): Anchor | undefined {
  return anchorOf(passages(content.body), words, block)
}

function dateProblem(edtf: string | null): EdtfRefusal | undefined {
  const read = edtf === null ? undefined : readEdtf(edtf)
  return read && 'refused' in read ? read.refused : undefined
}

export function eventProblem({ title, edtf }: EventFields): 'no-title' | EdtfRefusal | undefined {
  return title.trim() === '' ? 'no-title' : dateProblem(edtf)
}

function entriesOf({ placeId, participants }: EventFields): EntryId[] {
  return [...(placeId ? [placeId] : []), ...participants.map(({ entryId }) => entryId)]
}
