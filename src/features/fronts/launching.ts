import { type Overtaken, overtaken } from '../../base/made-from.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import { frontTag } from '../front-pages/index.ts'
import type { Actor } from '../staff/index.ts'
import { saidOf } from './changing.ts'
import { frontLeft } from './events.ts'
import type { Container, Front, FrontId, Launch, LaunchId } from './front.ts'
import { goOut, isAsSeen, type LaunchRefusal, whileHeld } from './going-out.ts'
import { type LaunchGuard, prepare } from './guarding.ts'
import type { Needs } from './needs.ts'
import { endWaiting } from './scheduling.ts'
import { findFront, findLaunch, updateFront } from './store.ts'

export type Launched = Outcome<Launch, LaunchRefusal> | LaunchGuard | Overtaken<Front>

type Seen = { id: FrontId; version: number }

/** Lets the arrangement out to readers that somebody saw: refused where it was changed since. */
export async function launch(needs: Needs, actor: Actor, { id, version }: Seen): Promise<Launched> {
  const seen = await findFront(needs.database.read, id)
  const prepared = seen && (await prepare(needs, seen))
  return whileHeld<Launched>(needs, actor, {
    ...{ id, prepared },
    async act(tx, front) {
      if (!prepared || !isAsSeen(front, seen.version, version)) return overtaken(front)
      const outcome = await goOut(needs, tx, { actor, front, prepared, version, how: 'now' })
      if ('done' in outcome) await endWaiting(needs, tx, { front, how: 'superseded', by: actor })
      return outcome
    },
  })
}

type Back = { id: FrontId; launchId: LaunchId; base: LaunchId | null }

/**
 * Lets out again what readers saw before. What is being arranged becomes that too, unless somebody has changed it since it
 * was last launched: then it stays as it is.
 */
export async function takeBack(needs: Needs, actor: Actor, { id, launchId, base }: Back): Promise<Launched> {
  const { read } = needs.database
  const [seen, earlier] = [await findFront(read, id), await findLaunch(read, launchId)]
  if (!seen || earlier?.frontId !== id) return refused('no-such-launch')
  // What went out once is never changed.
  const { containers } = earlier
  const prepared = await prepare(needs, { place: seen.place, containers })
  return whileHeld<Launched>(needs, actor, {
    ...{ id, prepared },
    async act(tx, front) {
      if (front.launchId !== base) return overtaken(front)
      const newest = front.launchId === null ? undefined : await findLaunch(tx, front.launchId)
      const isAsLaunched = newest !== undefined && same(newest.containers, front.containers)
      const version = isAsLaunched ? front.version + 1 : earlier.version
      const draft = isAsLaunched ? { ...front, containers, version } : front
      return goOut(needs, tx, { actor, front: draft, prepared, version, how: 'back' })
    },
  })
}

export function same(one: readonly Container[], other: readonly Container[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** The page makes itself again; what is arranged stays, to be launched another time. */
export function leaveToItself(needs: Needs, actor: Actor, { id, base }: { id: FrontId; base: LaunchId | null }) {
  return whileHeld(needs, actor, {
    id,
    async act(tx, front): Promise<Outcome<Front, 'not-allowed' | 'no-such-front'> | Overtaken<Front>> {
      if (front.launchId !== base) return overtaken(front)
      if (front.launchId === null) return done(front)
      const left: Front = { ...front, launchId: null }
      await updateFront(tx, left)
      await endWaiting(needs, tx, { front, how: 'called-off', by: actor })
      needs.events.record(tx, frontLeft, {
        ...saidOf(actor, front),
        payload: { frontId: id },
        drops: [frontTag(front.place)],
      })
      return done(left)
    },
  })
}
