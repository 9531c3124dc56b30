import type { Reading } from '../../platform/database/tables.ts'
import type { ArticleId } from '../articles/index.ts'
import type { EntryId } from '../entities/index.ts'
import { entriesByIds, foldName, namesBeginning, wordsOf } from '../entities/index.ts'
import type { Mention } from '../facts/index.ts'
import { mentionsIn, quotesByIds } from '../facts/index.ts'
import { byFoldedName, type Quoted, quotedIn, stillWaiting } from './rules/waiting.ts'
import { pendingIn } from './store.ts'
import type { Waiting } from './suggestion.ts'

/** What waits in an article, with whom it may mean: asked of the record each time, so that who was just added is found. */
export async function waitingIn(db: Reading, articleId: ArticleId): Promise<Waiting[]> {
  const suggestions = await pendingIn(db, articleId)
  if (suggestions.length === 0) return []
  const mentions = await mentionsIn(db, articleId)
  const names = suggestions.flatMap(({ payload }) => payload.names)
  const record = await namesBeginning(db, [...new Set(names.flatMap((name) => wordsOf(name).slice(0, 1)))])
  const said = {
    ids: new Set(mentions.map(({ target }): string => target.id)),
    quotes: await wordsSaid(db, mentions),
  }
  const meanings = { record: byFoldedName(record), here: await confirmedHere(db, mentions) }
  return stillWaiting(suggestions, meanings, said)
}

/** The words of the quotes that are confirmed in an article. */
export async function quotesSaidIn(db: Reading, articleId: ArticleId): Promise<Quoted> {
  return wordsSaid(db, await mentionsIn(db, articleId))
}

async function wordsSaid(db: Reading, mentions: readonly Mention[]): Promise<Quoted> {
  const quotes = await quotesByIds(db, mentions.flatMap(quoteOf))
  return quotedIn(quotes.map(({ text }) => foldName(text)))
}

/** Who is meant by the words that the article has confirmed as a name. */
async function confirmedHere(db: Reading, mentions: readonly Mention[]) {
  const named = mentions.flatMap(({ target, anchor }) => (target.kind === 'entry' ? [{ id: target.id, anchor }] : []))
  const entries = new Map((await entriesByIds(db, named.map(idOf))).map((entry) => [entry.id, entry]))
  return byFoldedName(
    named.flatMap(({ id, anchor }) => {
      const entry = entries.get(id)
      return entry ? [{ id, kind: entry.kind, names: [anchor.exact, entry.name, ...entry.aliases] }] : []
    }),
  )
}

function idOf({ id }: { id: EntryId }): EntryId {
  return id
}

function quoteOf({ target }: Mention) {
  return target.kind === 'quote' ? [target.id] : []
}
