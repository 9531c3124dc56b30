import { type HappenedOf, subjectId } from '../../../platform/events/define.ts'
import { defineConsumer, type Work } from '../../../platform/jobs/define.ts'
import { may, type Newsroom, type Staff, type StaffId } from '../../staff/index.ts'
import type { About, StaffNotices } from '../../staff-notices/index.ts'
import { styleChangeAsked } from '../events.ts'
import * as say from '../messages/newsroom.ts'
import { changeStyle, readStyle } from '../permissions.ts'
import { styleRoutes } from '../routes.ts'
import type { RuleId } from '../rule.ts'
import type { HouseStyleService } from '../service.ts'

type Needs = { houseStyle: HouseStyleService; newsroom: Newsroom; staffNotices: StaffNotices }
const mostTold = 20

export const tellOfRequests: readonly Work<Needs>[] = [
  defineConsumer({ name: 'tell-of-rule', hears: [styleChangeAsked], act: tellOf }),
]

type Asked = HappenedOf<typeof styleChangeAsked>

/** Whose rule it is hears what is asked of it, or whoever may change rules where nobody has it; whoever asked, of the answer. */
async function tellOf({ houseStyle, newsroom, staffNotices }: Needs, event: Asked): Promise<void> {
  const { requestId, isSettled } = event.payload
  const rule = await houseStyle.byId((subjectId(event, 'style-rule') ?? '') as RuleId)
  if (!rule || requestId === null) return
  const request = (await houseStyle.requestsOf(rule.id)).find(({ id }) => id === requestId)
  const here = (await newsroom.all()).filter((staff) => staff.leftAt === null && may(staff, changeStyle))
  const owner = here.filter(({ id }) => id === rule.ownerId)
  const asked = (owner.length > 0 ? owner : here.slice(0, mostTold)).map(({ id }) => id)
  const to = isSettled ? (request ? [request.by] : []) : asked
  const about = { ruleId: rule.id, by: event.actor, did: isSettled ? 'settled' : 'asked' }
  await staffNotices.tell({ event, kind: 'rule', to, about })
}

export function ruleWords({ houseStyle, newsroom }: Pick<Needs, 'houseStyle' | 'newsroom'>) {
  return {
    kind: 'rule' as const,
    async says({ ruleId, by = '', did }: About, staff: Staff) {
      const rule = await houseStyle.byId(ruleId as RuleId)
      if (!rule || !may(staff, readStyle)) return undefined
      const name = (await newsroom.byId(by.replace('staff:', '') as StaffId))?.name ?? say.somebodyAsked()
      const says = did === 'settled' ? say.requestWasSettled : say.changeWasAsked
      return { says: says({ name, rule: rule.name }), path: styleRoutes.show.to({ key: rule.key }) }
    },
  }
}
