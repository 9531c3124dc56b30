import type { Instant } from '../../../base/clock.ts'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import type { StaffId } from '../../staff/index.ts'
import type { RuleId, Trial } from '../rule.ts'

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    style_trials: { rule_id: string; print: string; at: string; tried_by: string; articles: number; hits: string }
  }
}

/** The newest trial of a rule is the one that is kept. */
export async function keepTrial(tx: Writing, ruleId: RuleId, { print, at, by, articles, hits }: Trial): Promise<void> {
  const row = { print, at, tried_by: by, articles, hits: JSON.stringify(hits) }
  await tx
    .insertInto('style_trials')
    .values({ rule_id: ruleId, ...row })
    .onConflict((conflict) => conflict.column('rule_id').doUpdateSet(row))
    .execute()
}

export async function trialOf(db: Reading, ruleId: RuleId): Promise<Trial | undefined> {
  const row = await db.selectFrom('style_trials').selectAll().where('rule_id', '=', ruleId).executeTakeFirst()
  if (!row) return undefined
  const { print, at, tried_by, articles, hits } = row
  return { print, at: at as Instant, by: tried_by as StaffId, articles, hits: JSON.parse(hits) }
}
