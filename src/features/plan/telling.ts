import { defineConsumer, type Work } from '../../platform/jobs/define.ts'
import { may, type Newsroom, type Staff } from '../staff/index.ts'
import type { About, StaffNotices } from '../staff-notices/index.ts'
import { itemChanged, itemPlanned } from './events.ts'
import { type ItemId, targetOf } from './item.ts'
import * as say from './messages/newsroom.ts'
import { readPlan } from './permissions.ts'
import type { Plan } from './service.ts'
import { addressOf } from './views/plan-list.tsx'

/** Whom something is assigned to hears of it. */
export const tellAssigned: Work<{ staffNotices: StaffNotices }> = defineConsumer({
  name: 'tell-assigned',
  hears: [itemPlanned, itemChanged],
  act: async ({ staffNotices }: { staffNotices: StaffNotices }, event) => {
    const { itemId, assigned } = event.payload
    const about = { itemId, by: event.actor }
    if (assigned.length > 0) await staffNotices.tell({ event, kind: 'assigned', to: assigned, about })
  },
})

type Needs = { plan: Pick<Plan, 'byId'>; newsroom: Pick<Newsroom, 'byId'> }

export function assignedWords({ plan, newsroom }: Needs) {
  return {
    kind: 'assigned' as const,
    async says({ itemId, by = '' }: About, staff: Staff) {
      const item = await plan.byId(itemId as ItemId)
      if (!item || !may(staff, readPlan, targetOf(item, staff.id))) return undefined
      const who = await newsroom.byId(by.replace('staff:', '') as Staff['id'])
      const says = say.wasAssignedToYou({ name: who?.name ?? say.somebodyWhoLeft(), title: item.title })
      return { says, path: addressOf(item) }
    },
  }
}
