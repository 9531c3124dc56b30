import { defineSaying } from '../live/index.ts'
import { itemEvents } from './events.ts'
import { targetOf } from './item.ts'
import { readPlan } from './permissions.ts'
import type { Plan } from './service.ts'

/** Open pages are told that something in the plan changed. */
export function planSays({ plan }: { plan: Pick<Plan, 'byId' | 'trash'> }) {
  return defineSaying({
    name: 'plan',
    hears: itemEvents,
    permission: readPlan,
    async of({ payload }) {
      const item = (await plan.byId(payload.itemId)) ?? (await plan.trash.byId(payload.itemId))
      return item && { id: item.id, target: targetOf(item, item.madeBy) }
    },
  })
}
