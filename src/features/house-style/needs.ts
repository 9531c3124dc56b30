import type { Clock } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { Events } from '../../platform/events/events.ts'
import type { Articles } from '../articles/index.ts'
import type { DeskCheck } from '../desk/index.ts'
import type { SiteSettings } from '../settings/index.ts'
import { type Actor, doerOf } from '../staff/index.ts'
import { styleRuleChanged } from './events.ts'
import type { ChangeKind, Rule } from './rule.ts'
import { insertChange } from './store.ts'

export type Needs = {
  database: Database
  clock: Clock
  ids: Ids
  events: Events
  articles: Articles
  deskCheck: DeskCheck
  settings: Pick<SiteSettings, 'site'>
}

/** Rules are few and changed seldom: one change at a time keeps keys and groups whole. */
export const changing = 'house style'

/** What every change of a rule leaves behind it: a line of its history, and that it has to be read again. */
export async function noteChange(
  { clock, ids, events }: Needs,
  tx: Writing,
  { actor, rule, did }: { actor: Actor; rule: Rule; did: ChangeKind },
): Promise<void> {
  await insertChange(tx, { id: ids.next('style-change'), at: clock.now(), by: actor.id, did, rule })
  const subject = `style-rule:${rule.id}` as const
  events.record(tx, styleRuleChanged, { actor: doerOf(actor), subject, payload: {}, drops: ['site:house-style'] })
}
