import { done, type Outcome, refused } from '../../base/outcome.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Writing } from '../../platform/database/tables.ts'
import { frontTag } from '../front-pages/index.ts'
import { type Actor, may } from '../staff/index.ts'
import { lockOf, saidOf } from './changing.ts'
import { frontLaunched } from './events.ts'
import { type Front, type FrontId, type Launch, targetOf } from './front.ts'
import { chosenPictures, guard, type LaunchGuard, type Prepared } from './guarding.ts'
import type { Needs } from './needs.ts'
import { launchFronts } from './permissions.ts'
import { findFront, insertLaunch, newestLaunchNumber, updateFront } from './store.ts'

export type LaunchRefusal = 'not-allowed' | 'no-such-front' | 'no-such-launch' | 'set-meanwhile'

type Holding<Result> = {
  id: FrontId
  prepared?: Prepared | undefined
  act: (tx: Writing, front: Front) => Promise<Result>
}

/** Does to a front what whoever may launch it does, while nobody changes it or takes its pictures away. */
export async function whileHeld<Result>(needs: Needs, actor: Actor, { id, act, prepared }: Holding<Result>) {
  return needs.database.write(async (tx) => {
    await oneAtATime(tx, lockOf(id))
    const front = await findFront(tx, id)
    if (!front) return refused('no-such-front' as const)
    if (!may(actor, launchFronts, targetOf(front))) return refused('not-allowed' as const)
    await needs.media.uses.hold(tx, chosenPictures(prepared?.containers ?? []))
    return act(tx, front)
  })
}

/** Whether it is still what was prepared, and what somebody looked at. */
export function isAsSeen({ version }: Front, ...seen: readonly number[]): boolean {
  return seen.every((each) => each === version)
}

type Going = Pick<Launch, 'version' | 'how'> & { actor: Actor; front: Front; prepared: Prepared }

/** In a transaction that holds the front and its pictures. */
export async function goOut(
  needs: Needs,
  tx: Writing,
  { actor, front, prepared, version, how }: Going,
): Promise<Outcome<Launch, never> | LaunchGuard> {
  const forbidden = await guard(needs, tx, prepared)
  if (forbidden) return forbidden
  const number = (await newestLaunchNumber(tx, front.id)) + 1
  const id = needs.ids.next<'front-launch'>('front-launch')
  const { containers } = prepared
  const out = { launchedAt: needs.clock.now(), launchedBy: actor.id }
  const launched: Launch = { id, frontId: front.id, number, version, containers, how, ...out }
  await insertLaunch(tx, launched)
  await updateFront(tx, { ...front, launchId: id })
  needs.events.record(tx, frontLaunched, {
    ...saidOf(actor, front),
    payload: { frontId: front.id, launchId: id, version, how },
    drops: [frontTag(front.place)],
  })
  return done(launched)
}
