import type { Writing } from '../../../platform/database/tables.ts'
import type { Events } from '../../../platform/events/events.ts'
import { type Actor, doerOf, type StaffId } from '../../staff/index.ts'
import type { ArticleId } from '../article.ts'
import { articleAssigned } from '../events.ts'
import { saveAssigned } from './store.ts'

export type Assigned = { articleId: ArticleId; assigned: readonly StaffId[] }

/** Whether somebody may assign it was asked where they did: of what is planned. */
export async function assign(
  { events }: { events: Events },
  tx: Writing,
  { actor, to: { articleId, assigned } }: { actor: Actor; to: Assigned },
): Promise<void> {
  if (!(await saveAssigned(tx, articleId, assigned))) return
  events.record(tx, articleAssigned, {
    ...({ actor: doerOf(actor), subject: `article:${articleId}` } as const),
    payload: { articleId },
  })
}
