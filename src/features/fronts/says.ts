import { defineSaying } from '../live/index.ts'
import { frontEvents } from './events.ts'
import { targetOf } from './front.ts'
import { readFronts } from './permissions.ts'
import type { Fronts } from './service.ts'

/** Open pages are told that somebody arranged or launched a front. */
export function frontsSay({ fronts }: { fronts: Pick<Fronts, 'byId'> }) {
  return defineSaying({
    name: 'front',
    hears: frontEvents,
    permission: readFronts,
    async of({ payload }) {
      const front = await fronts.byId(payload.frontId)
      return front && { id: front.id, target: targetOf(front) }
    },
  })
}
