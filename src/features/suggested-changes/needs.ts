import type { Clock } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { Events } from '../../platform/events/events.ts'
import { type Article, type ArticleId, type Articles, targetOf } from '../articles/index.ts'
import { writeArticles } from '../articles/permissions.ts'
import { mayNote } from '../notes/index.ts'
import { type Actor, may } from '../staff/index.ts'
import type { WorkingCopies } from '../working-copies/index.ts'

export type Needs = {
  database: Database
  clock: Clock
  ids: Ids
  events: Events
  articles: Articles
  workingCopies: Pick<WorkingCopies, 'change'>
}

/** Whoever may write notes beside an article may suggest; whoever may write in it decides. */
export function maySuggest(actor: Actor, article: Article): boolean {
  return mayNote(actor, article)
}

export function mayDecide(actor: Actor, article: Article): boolean {
  return may(actor, writeArticles, targetOf(article))
}

/** Those of one article change one after the other. */
export async function holdingChanges(tx: Writing, id: ArticleId): Promise<void> {
  await oneAtATime(tx, `suggested-changes:${id}`)
}
