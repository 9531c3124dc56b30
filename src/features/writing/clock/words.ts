import { said } from '../../../base/messages.ts'
import type { MomentRefusal, Schedule } from '../../schedules/index.ts'
import * as say from '../messages/newsroom.ts'
import { publishRefusals, withdrawRefusals } from '../words.ts'

type ScheduleRefusal = MomentRefusal | 'set-meanwhile' | 'no-such-schedule' | 'over-already' | 'not-allowed'

export const scheduleRefusals = said({
  'not-to-come': say.momentIsPast,
  'too-far': say.momentIsTooFar,
  'before-embargo': say.momentBeforeEmbargo,
  'set-meanwhile': say.setMeanwhile,
  'no-such-schedule': say.noSuchSchedule,
  'over-already': say.scheduleIsOver,
  'not-allowed': say.mayNotCallOff,
}) satisfies Record<ScheduleRefusal, string>

/** What doing it is refused with, now or at a moment; `now` has the sentences of what is done now. */
export function eitherWay<Refusal extends string>(
  now: Readonly<Record<Exclude<Refusal, keyof typeof scheduleRefusals>, string>>,
  refusal: Refusal,
): string {
  const both: Readonly<Record<string, string | undefined>> = now
  return both[refusal] ?? scheduleRefusals[refusal as keyof typeof scheduleRefusals]
}

/** Why what was due did not happen. */
export function whyNot({ act, state, refusal }: Pick<Schedule, 'act' | 'state' | 'refusal'>): string {
  if (state === 'overdue') return say.wasOverdue()
  if (refusal === 'has-left') return say.setterHasLeft()
  const table: Readonly<Record<string, string>> = act === 'publish' ? publishRefusals : withdrawRefusals
  return (refusal !== null && Object.hasOwn(table, refusal) ? table[refusal] : undefined) ?? ''
}
